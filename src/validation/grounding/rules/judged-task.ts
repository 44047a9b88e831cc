import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { sentenceBounds, type Token } from '../reading.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';
import { andWords } from '../words/and-words.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;
type Claimed = Annotated & { readonly claims: readonly ConceptMention[] };

/** Whether the facts have examiners look at what is done: "rebuild a wall in 7 hours, judged by two examiners". */
export function isJudgedByFacts({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, tokens, starting }) =>
      asked.has(place) &&
      tokens.some(({ folded }, at) => {
        const isDenied = [1, 2, 3].some((step) =>
          (starting.get(at - step) ?? []).some(({ tag }) => tag === 'mark:negator'),
        );
        return judging.test(folded) && !isDenied && (place !== 'description' || isAssessing(tokens, at));
      }),
  );
}

/** "A jury assesses the wall", not "learners study how a jury assesses". */
function isAssessing(tokens: readonly Token[], at: number): boolean {
  const { first, last } = sentenceBounds(tokens, at);
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const isTopic = words.slice(0, at - first).some((word) => studied.test(word));
  return !isTopic && words.some((word) => assessing.test(word));
}

const studied =
  /^(?:how|why|stud|learn|understand|wie|lern|versteh|comment|etudi|appren|como|estud|aprend|come|impar|hoe|leer|leren)/;
const assessing =
  /^(?:judged|judg(?:es|ing)$|assess(?:es|ed|ing)?$|examine[sd]?$|mark(?:s|ed)$|grade[sd]?$|scored|rate[sd]$|evalu|bewert|beurteil|pruft|geprueft|gepruft|begutacht|abgenommen|abnehm|nimmt$|juge|note(?:s|e|es)?$|apprecie|calific|valora|corrig|valut|giudica|esamina|avali|apreci|classifica|beoorde|gekeurd|keurt|before$|vor$|devant$|ante$|davanti$|dinanzi$|perante$|voor$)/;

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description']);
const judging =
  /^(?:examiners?|judges?|judged|assessors?|prufer[n]?$|gutachter|jury|jurys|examinat(?:eur|rice|or)|examinador|evaluador|avaliador|jurado|tribunal|esaminator|valutator|giudic[ei]|commissione|beoordelaar|keurmeester)/;

/**
 * Whether the sentence says what the criteria want done, with a number or two words of theirs: `trois passagers sur un
 * circuit de cinq kilomètres : c'est l'épreuve`. Where people only have to be there, nothing is.
 */
export function isSetByCriteria(text: Annotated, at: number, { passages }: FactsIndex): boolean {
  const { first: opening, last } = sentenceBounds(text.tokens, at);
  // What stands before the colon belongs to it.
  const isBehindColon = text.tokens[opening]?.gap.includes(':') === true;
  const { first } = isBehindColon ? sentenceBounds(text.tokens, opening - 1) : { first: opening };
  const isHere = (index: number) => index >= first && index <= last;
  const values = text.numbers.flatMap((each) => (isHere(each.start) && isAmount(each) ? each.values : []));
  const words = text.tokens
    .slice(first, last + 1)
    .filter((token) => token.folded.length >= longEnough && !isFunctionWord(text, token));
  return passages.some((passage) => {
    const { place, found, numbers } = passage;
    if (place !== 'criteria' || found.has('mark:attended') || found.has('mark:negator')) return false;
    const shared = words.filter(({ folded }) => Array.from(passage.words).some((word) => isAkin(word, folded)));
    return shared.length >= 2 || numbers.some((each) => isAmount(each) && values.includes(each.values[0] ?? -1));
  });
}

function isAmount({ form }: NumberMention): boolean {
  return form !== 'article' && form !== 'ordinal';
}

/** In letters. */
const longEnough = 6;

/** "The colloquium is part of the exam": what is spoken before others is examined, where the exam is said to be that. */
export function isSpokenExam(text: Claimed, { first, last }: Place, { passages }: FactsIndex): boolean {
  const { tokens, claims } = text;
  const isSpoken = passages.some(
    ({ place, words }) => place === 'assessment' && Array.from(words).some((word) => speaking.test(word)),
  );
  if (!isSpoken || claims.some((claim) => claim.first === first && claim.concept !== 'exam')) return false;
  return tokens.some(({ folded, clause }, at) => {
    if (clause !== tokens[first]?.clause || !speaking.test(folded) || (at >= first && at <= last)) return false;
    const between = at < first ? tokens.slice(at + 1, first) : tokens.slice(last + 1, at);
    return between.some((token) => parts.test(token.folded)) && !between.some((token) => andWords.has(token.folded));
  });
}

const speaking =
  /^(?:viva|colloqu|kolloqu|oral|mundlich|mondeling|soutenance|defen[cs]e|defensa|defesa|difesa|verteidigung|verdediging|fachgesprach|prufungsgesprach)/;
const parts =
  /^(?:part|teil|bestandteil|partie|parte|deel|onderdeel|gehort|hoort|belongs|counts|zahlt|compte|cuenta|conta|telt)$/;
