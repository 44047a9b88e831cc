import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { clauseAround, sentenceAround, tokenAt } from '../reading.ts';
import type { TextPassage, Unsupported } from '../rule.ts';
import { withoutWords } from '../words/denial-words.ts';
import { obtaining } from '../words/part-verbs.ts';
import { withWords } from '../words/with-words.ts';

/**
 * Whether a diploma or a degree is spoken of that nobody is said to get: one that the facts name ("the Agile Coach
 * Diploma", "an accounting degree helps"), one that is denied, or this very credential, which is called one.
 */
export function isOtherDiploma(text: TextPassage, claim: Unsupported, facts: FactsIndex): boolean {
  const isOne = text.claims.some(
    ({ first, concept }) => first === claim.first && (concept === 'diploma' || concept === 'degree'),
  );
  if (!isOne) return false;
  return (
    isDeniedFar(text, claim) ||
    isDeniedBehind(text, claim, facts) ||
    isWhatever(text, claim) ||
    isThisOne(text, claim, facts) ||
    (isNamed(text, claim, facts) && !isGot(text, claim))
  );
}

/** With the word beside it: `suplemento ao diploma`. */
function isNamed(text: Annotated, { first, last }: Unsupported, { names, passages }: FactsIndex): boolean {
  const { tokens } = text;
  const isWord = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' && !isFunctionWord(text, token);
  };
  const phrase = (from: number, to: number) =>
    tokens
      .slice(from, to + 1)
      .map(({ folded }) => folded)
      .join(' ');
  const isOfNoun =
    isWord(first - 2) &&
    !isWord(first - 1) &&
    names.hasPhrase(phrase(first - 1, first)) &&
    passages.some(({ words }) => words.has(phrase(first - 2, first - 2)));
  return (isWord(first - 1) && names.hasPhrase(phrase(first - 1, last))) || isOfNoun;
}

function isGot({ tokens }: Annotated, { first }: Unsupported): boolean {
  const isWith = [2, 3, 4].some((step) => withWords.has(tokens[first - step]?.folded ?? ''));
  return isWith || sentenceAround(tokens, first).some(({ folded }) => obtaining.test(folded) || having.test(folded));
}

/** `Ne pourra pas servir dans un cursus diplômant`: one negator before it in its clause, however far. */
function isDeniedFar({ tokens, found }: Annotated, { first }: Unsupported): boolean {
  const { clause } = tokenAt(tokens, first);
  const before = (found.get('mark:negator') ?? []).filter(
    (each) => each.last < first && tokens[each.first]?.clause === clause,
  );
  const isWithout = before.some((each) => withoutWords.has(tokens[each.first]?.folded ?? ''));
  const isJoined = tokens.slice(before[0]?.last ?? first, first).some(({ folded }) => joints.has(folded));
  return before.length > 0 && !isWithout && !isJoined;
}

/** `O diploma não é atribuído por ele`, `reikt het diploma niet uit` of what prepares for an exam: it is had elsewhere. */
function isDeniedBehind({ tokens, found }: Annotated, { last }: Unsupported, { marks }: FactsIndex): boolean {
  if (!marks.has('mark:prepared')) return false;
  return (found.get('mark:negator') ?? []).some(
    ({ first }) => first > last && first <= last + near && tokens[first]?.clause === tokens[last]?.clause,
  );
}

/** In words: `the diploma itself is not`. */
const near = 4;

/** "Whatever degree they hold". */
function isWhatever({ tokens }: Annotated, { first }: Unsupported): boolean {
  return whatever.test(
    ` ${clauseAround(tokens, first)
      .map(({ folded }) => folded)
      .join(' ')} `,
  );
}

/** "This diploma" of a credential whose kind the facts do not tell; a degree is another kind of thing. */
function isThisOne({ tokens, claims }: TextPassage, { first }: Unsupported, { fields }: FactsIndex): boolean {
  const isDegree = claims.some((each) => each.first === first && each.concept === 'degree');
  const isThese = (at: number) => these.test(tokens[at]?.folded ?? '');
  // `Ce diplôme` is one phrase; behind a verb it is what somebody gives.
  const isOpening = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  const isThis = isThese(first - 1) || (isOpening && isThese(first));
  return isThis && !isDegree && !fields.has('type');
}

const having =
  /^(?:hold(?:s|ers?|ing)?|inhaber\w*|besitz\w*|titulaires?|titular(?:es)?|titolar[ei]|houders?|bezit\w*|leads?|fuhrt|fuhren|mene|debouche|conduce|conduz|porta|leidt|ends?|finish\w*|requir\w*|necess\w*|exig\w*|richie\w*|vereist|verplicht|erforder\w*|voraus\w*)$/;
const joints = new Set('but and only also sondern und mais et sino y pero mas e ma maar en'.split(' '));
const whatever =
  / (?:whatever|regardless|irrespective|unabhangig|egal|quel(?:le)?s? que|peu importe|sea cual|independientemente|seja qual|independentemente|qualunque|qualsiasi|a prescindere|indipendentemente|ongeacht|welke .{0,30}ook) /;
const these = /^(?:this|dies\w*|ce|cette|este|esta|questo|questa|dit|deze)$/;
