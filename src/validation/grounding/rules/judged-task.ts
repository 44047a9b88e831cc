import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
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
