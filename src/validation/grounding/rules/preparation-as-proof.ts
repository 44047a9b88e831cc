import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { placesBy, tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { hasAkinInFacts, isMarked } from '../said-in-facts.ts';
import { attesting } from '../words/attesting-words.ts';
import * as words from '../words/proof-words.ts';
import { before } from '../words/certification-words.ts';
import { capability, permits } from '../words/title-words.ts';
import { wishing } from '../words/wish-words.ts';
import { aheadOf, isSameGoal } from './as-certification.ts';

/**
 * `Weist die Sachkunde nach`, `Attesta i requisiti per esercitare`, "Qualification as a security guard" of a course that
 * prepares for the exam of it: what the exam would show is not shown by the course.
 */
export const preparationAsProofRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !isPreparationOnly(facts)) return [];
    const { goals } = aheadOf(facts);
    const isGoal = (at: number) => goals.some((goal) => isSameGoal(text.tokens[at], goal));
    return placesBy('clause', text.tokens).flatMap((clause): Unsupported[] => {
      const [first = 0] = clause;
      if (isHeldOff(text, clause) || !isProof({ text, clause, isGoal, facts })) return [];
      return [{ first, last: clause.at(-1) ?? first, detail }];
    });
  },
};

const detail = 'no stronger claim than the facts make: preparation is no certification';

/** A course that leads to an exam elsewhere, and has people show nothing but how they did in a mock one. */
function isPreparationOnly(facts: FactsIndex): boolean {
  if (!facts.marks.has('mark:prepared') || facts.fields.has('learning_outcomes')) return false;
  if (aheadOf(facts).goals.length === 0) return false;
  const shown = ['demonstrated', 'portfolio', 'capstone', 'thesis', 'interview', 'passed'] as const;
  return !shown.some((concept) =>
    facts.concepts.get(concept)?.some(({ mention }) => !mention.isNegated && !mention.isPrepared && !mention.isMere),
  );
}

function isHeldOff(text: Annotated, clause: readonly number[]): boolean {
  const [first = 0] = clause;
  return (
    isMarked(text, first, ['negator', 'prepared', 'optional'], 'sentence') ||
    clause.some((at) => {
      const { folded } = tokenAt(text.tokens, at);
      return words.onTheWay.test(folded) || wishing.test(folded) || before.test(folded);
    })
  );
}

type Said = {
  readonly text: Annotated;
  readonly clause: readonly number[];
  readonly isGoal: (at: number) => boolean;
  readonly facts: FactsIndex;
};

function isProof(said: Said): boolean {
  const { text, clause, isGoal, facts } = said;
  const is = (kind: RegExp) => (at: number) => kind.test(tokenAt(text.tokens, at).folded);
  const isOfGoal = clause.some(isGoal);
  if (!isOfGoal && !clause.some(is(words.work))) return false;
  const isNew = (at: number) => isGoal(at) || !hasAkinInFacts(facts, tokenAt(text.tokens, at).folded);
  const has = (kind: RegExp) => clause.some((at) => is(kind)(at) && isNew(at));
  const shown = has(words.requirements) || has(words.standing) || has(capability) || has(permits);
  if (shown && clause.some(is(attesting))) return true;
  if (has(words.requirements) && clause.some(is(words.meeting))) return true;
  const line = ` ${clause.map((at) => tokenAt(text.tokens, at).folded).join(' ')} `;
  if (isOfGoal && words.rightToWork.test(line)) return true;
  return isOfGoal && (isFragment(said, isNew) || isOneWord(said));
}

/** "Licence as a guard", `Nachweis der Sachkunde`, "Access to the profession". */
function isFragment({ text, clause, isGoal }: Said, isNew: (at: number) => boolean): boolean {
  const wordAt = (place: number) => text.tokens[clause[place] ?? -1]?.folded ?? '';
  const opening = openingOf(text, clause);
  // "Requirements of the trade" may be what it is about, those to work in it are what people have.
  const isWork = clause.some((_, place) => words.work.test(wordAt(place)));
  const isHead = (place: number) =>
    (words.heads.test(wordAt(place)) || (isWork && words.requirements.test(wordAt(place)))) &&
    isNew(clause[place] ?? 0);
  if (opening.some((place) => isHead(place) && words.links.has(wordAt(place + 1)))) return true;
  if (opening.some((place) => words.access.test(wordAt(place))) && clause.some((_, at) => words.trade.test(wordAt(at))))
    return true;
  const proof = opening.find((place) => words.proofs.test(wordAt(place)));
  if (proof === undefined) return false;
  return clause.slice(proof + 1, proof + reach).some((at, step) => {
    const word = wordAt(proof + 1 + step);
    return capability.test(word) || words.standing.test(word) || (isGoal(at) && /kund|kenn/.test(word));
  });
}

/** The first places of a fragment; behind an article a sentence may say where the licence is got. */
function openingOf({ tokens }: Annotated, clause: readonly number[]): number[] {
  const isSentence = words.articles.has(tokens[clause[0] ?? 0]?.folded ?? '');
  return isSentence ? [] : [0, 1, 2].filter((place) => place < clause.length);
}

/** In words. */
const reach = 5;

/** `Sachkundenachweis`: the goal and its proof in one word. */
function isOneWord({ text, clause, isGoal }: Said): boolean {
  return openingOf(text, clause).some((place) => {
    const at = clause[place] ?? 0;
    const { folded } = tokenAt(text.tokens, at);
    return /.(?:nachweis|heidsbewijs)$/.test(folded) && (isGoal(at) || /kunde|bekwaam/.test(folded));
  });
}
