import type { Annotated } from '../annotate.ts';
import { findAffirmation, readDenials, type Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isBoundDenied } from '../numbers/bound-by-denial.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { isWaitingThere } from './brought-along.ts';
import { isExamAhead } from './exam-ahead.ts';
import { exceptedAsIncluded, isExceptedToo } from './excepted.ts';
import { isFullMark } from './full-mark.ts';
import { isOtherThan, isOtherWay } from './left-to-others.ts';
import { isNotNeededBehind } from './not-needed-behind.ts';
import { isEndOfLasting } from './end-of-lasting.ts';
import { isDeniedTwice } from './denied-twice.ts';
import { isOr } from './either-as-both.ts';
import { splitWords } from './open-words.ts';
import { allWords } from './whole.ts';
import { isWished } from './wished.ts';

/** What the facts deny or leave open and the text says, and the other way round, where both use the same words. */
export const polarityRule: Rule = {
  name: 'polarity',
  find: (text, facts, { isInferredAudience }) => [
    ...affirmed(text, facts, isInferredAudience),
    ...denied(text, facts),
    ...exceptedAsIncluded(text, facts),
  ],
};

const detail = 'nothing that the facts deny, and no denial of what they say';

function affirmed(text: TextPassage, facts: FactsIndex, isInferredAudience: boolean): Unsupported[] {
  const { passages, denials } = facts;
  return denials.flatMap((denial) => {
    const place = findAffirmation(text, denial);
    // Long facts are looked through for the few that are affirmed only.
    if (place === undefined || isOtherWord(text, place, denial)) return [];
    // `Eine Käserei oder ein Weingut` of what the facts leave to choose.
    if (denial.kind === 'open' && text.tokens.slice(place.first, place.last).some(({ folded }) => isOr(folded)))
      return [];
    if (passages.some((passage) => findAffirmation(passage, denial) !== undefined)) return [];
    // "Learners who plan to take the exam" have not yet.
    if (isInferredAudience && isWished(text, place.last)) return [];
    return isOfExamAhead(text, place, facts, isInferredAudience) ? [] : [{ ...place, detail }];
  });
}

/** One word alone has to be that word: `hoogte` is no `hoogtevrees`, `proverbio` no `prove`. */
function isOtherWord({ tokens }: Annotated, { first }: Pick<Unsupported, 'first'>, { words }: Denial): boolean {
  const [word = '', ...others] = words;
  return others.length === 0 && Math.abs((tokens[first]?.folded.length ?? 0) - word.length) > longestEnding;
}

const longestEnding = 3;

/** "The exam is held elsewhere", "is up to each learner" says no more than that it is no part of it. */
function isOfExamAhead(
  text: TextPassage,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  facts: FactsIndex,
  isInferredAudience: boolean,
): boolean {
  if (!facts.marks.has('mark:prepared')) return false;
  const exams = text.claims.filter((claim) => claim.concept === 'exam' && claim.first >= first && claim.last <= last);
  return exams.some((exam) => exam.isOptional || isExamAhead(text, { ...exam, detail }, facts, isInferredAudience));
}

/** One word alone may be denied of something else, unless the facts say that it is included. */
function denied(text: TextPassage, facts: FactsIndex): Unsupported[] {
  return readDenials(text)
    .filter(({ words }) => words.length >= 2 || isIncluded(words, facts))
    .filter((denial) =>
      facts.passages.some(
        (passage) =>
          !names.has(passage.place) &&
          isAffirmed(passage, denial) &&
          (passage.place !== 'name' || isOfNearest(text, denial, passage)),
      ),
    )
    .filter(
      (denial) =>
        !isRepeated(text, denial, facts.passages) && !isExemptToo(denial, facts) && !isOfNoExam(text, denial, facts),
    )
    .filter((denial) => !isDeniedToo(denial, facts) && !isOfCost(text, denial, facts))
    .filter((denial) => !isWaitingThere(text, denial, facts) && !isRepeatedPrefix(text, denial, facts))
    .filter((denial) => !isFullMark(text, denial, facts) && !isNotAll(text, denial, facts))
    .filter((denial) => !isOtherThan(text, denial, facts) && !isOtherWay(text, denial, facts))
    .filter((denial) => !isDeniedTwice(text, denial, facts) && !isNotNeededBehind(text, denial, facts))
    .filter((denial) => !isEndOfLasting(text, denial, facts) && !isOfBound(text, denial))
    .map(({ first, last }) => ({ first, last, detail }))
    .filter((claim) => !isExceptedToo(text, claim, facts));
}

/** `Sin rebasar los 15 caracteres por segundo`: the number is judged with its bound. */
function isOfBound(text: TextPassage, { first, last }: Denial): boolean {
  const numbers = new Set(text.numbers.map(({ start }) => start));
  const negators = (text.found.get('mark:negator') ?? []).filter((each) => each.first >= first && each.last <= last);
  return negators.some((each) => isBoundDenied(text, each.first, numbers));
}

/** What the facts only prepare for is not denied by those who say that it is not yet reached. */
function isAffirmed(passage: Annotated, denial: Denial): boolean {
  const place = findAffirmation(passage, denial);
  const { tokens } = passage;
  return (
    place !== undefined &&
    !(passage.found.get('mark:prepared') ?? []).some(
      ({ first }) => first <= place.first && tokens[first]?.sentence === tokens[place.first]?.sentence,
    )
  );
}

/** `No es necesario superar todos los simulacros` of those who have to pass two of three. */
function isNotAll({ tokens }: TextPassage, { first, last }: Denial, { parts }: FactsIndex): boolean {
  const isAll = tokens.slice(first, last + 1).some(({ folded }) => allWords.has(folded));
  return isAll && tokens.slice(first, last + 1).some(({ folded }) => parts.some((part) => isAkin(part, folded)));
}

/** "Leads into sign language without an exam" denies the exam alone, which is judged as an assessment. */
function isOfNoExam({ claims, found }: TextPassage, { first, last }: Denial, { concepts }: FactsIndex): boolean {
  const isHeld = (concepts.get('exam') ?? []).some(({ mention }) => !mention.isNegated);
  const negators = (found.get('mark:negator') ?? []).filter((each) => each.first >= first && each.last <= last);
  return (
    !isHeld &&
    claims.some(
      (claim) => claim.concept === 'exam' && claim.isNegated && negators.some((each) => each.last + 1 === claim.first),
    )
  );
}

/** The facts deny it, too, in fewer words, or leave open what needs not be: "the exam is not included". */
function isDeniedToo({ words, kind }: Denial, facts: FactsIndex): boolean {
  const isOwn = (word: string) => words.some((each) => isAkin(each, word));
  const isSame = facts.denials.some((each) => {
    const own = each.words.filter(isOwn).length;
    // `Wie slachtoffers in rechte wil bijstaan, kan dat niet`: of several words some may be left out.
    return each.kind === kind && (own === each.words.length || (own >= 2 && own * 2 >= each.words.length));
  });
  return isSame || (kind === 'open' && facts.marks.has('mark:optional') && splitWords(facts).open.some(isOwn));
}

/** `Dispense de théorie` of facts that exempt from it by a verb: `la théorie est dispensée`. */
function isExemptToo({ words, kind }: Denial, { passages }: FactsIndex): boolean {
  if (kind !== 'replacing') return false;
  return passages.some(({ tokens }) =>
    tokens.some(({ folded, sentence }) => {
      if (!exempting.test(folded)) return false;
      const here = tokens.filter((token) => token.sentence === sentence);
      return words.every((word) => here.some((token) => isAkin(token.folded, word)));
    }),
  );
}

const exempting = /^(?:dispens|exempt|exim|isent|esent|esoner|befrei|entbund|erlassen|vrijgesteld|vrijstelling)/;

/** "No need to buy the voucher, which is included". */
function isOfCost({ tokens, found }: TextPassage, { first, last }: Denial, { passages }: FactsIndex): boolean {
  const isNear = (at: number) => [1, 2, 3].some((step) => paying.test(tokens[at + step]?.folded ?? ''));
  const isOfPaying = (found.get('mark:negator') ?? []).some(
    (each) => each.first >= first && each.last <= last && isNear(each.last),
  );
  return isOfPaying && passages.some(({ tokens: known }) => known.some(({ folded }) => included.test(folded)));
}

const paying =
  /^(?:buy|pay|cost|fees?$|charge|kaufen|zahlen|bezahl|kosten|gebuhr|achet|payer|frais|surcout|compr(?:ar|are)$|acquist|pag(?:ar|are|o)$|gastos|gasto$|custo|costi?$|spes[ae]$|betalen|kopen)/;
const included = /^(?:inclu|compris|compres|inbegr|enthalten|inclos)/;

/** "A practical part is included". */
function isIncluded(words: readonly string[], { passages }: FactsIndex): boolean {
  return passages.some(({ tokens, found }) => {
    const clauses = new Set(tokens.filter(({ folded }) => isIn.test(folded)).map(({ clause }) => clause));
    for (const { first } of found.get('mark:negator') ?? []) clauses.delete(tokens[first]?.clause ?? -1);
    return tokens.some(({ folded, clause }) => clauses.has(clause) && words.some((word) => isAkin(word, folded)));
  });
}

const isIn =
  /^(?:included|inclus[eo]?s?|inclusa|incluses|incluid[oa]s?|compres[oaie]|inbegriffen|inbegrepen|enthalten)$/;

/** "Not attached to the badge in beekeeping" does not deny beekeeping: a title affirms what is denied first alone. */
function isOfNearest(
  { tokens, found }: Annotated,
  { words, first, last }: Denial,
  { words: named }: Annotated,
): boolean {
  const negator = (found.get('mark:negator') ?? []).find((each) => each.first >= first && each.last <= last);
  if (negator === undefined) return true;
  const behind = tokens.slice(negator.last + 1, last + 1).find(({ folded }) => words.includes(folded));
  if (behind !== undefined) return Array.from(named).some((word) => isAkin(word, behind.folded));
  // `O exame de codificação não está incluído` denies the exam, and not the coding of the title.
  return words.every((word) => Array.from(named).some((each) => isAkin(each, word)));
}

/** What only names somebody or something says nothing of it. */
const names: ReadonlySet<string> = new Set(['issuer', 'type']);

/** `Le personnel non électricien`, whom the facts call so. */
function isRepeatedPrefix({ tokens, found }: Annotated, { first, last }: Denial, { names }: FactsIndex): boolean {
  const negators = (found.get('mark:negator') ?? []).filter((each) => each.first >= first && each.last <= last);
  const isPrefix = (at: number) =>
    tokens[at]?.folded === 'non' && names.hasPhrase(`non ${tokens[at + 1]?.folded ?? ''}`);
  return negators.length > 0 && negators.every((each) => isPrefix(each.last));
}

/** A title that denies something is no denial of the facts: `Zwemmen zonder watervrees`. */
function isRepeated(text: Annotated, { first, last }: Denial, passages: readonly Annotated[]): boolean {
  const words = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  return passages.some(({ tokens }) =>
    tokens.some((_, index) => words.every((word, offset) => tokens[index + offset]?.folded === word)),
  );
}
