import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAnd } from '../joint.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { placesBy, tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import * as told from '../words/open-told-words.ts';
import { isOfChoice } from './of-choice.ts';
import { isHeldOpen, isSame, sentencesOf, telling, wordAt } from './open-in-own-words.ts';
import { contentAt } from './open-words.ts';

/**
 * `Concluíram também o módulo sobre natação adaptada`, `Bezoek aan een accufabriek als vast onderdeel` of what the facts
 * leave open: a part known by two words together that stand nowhere else in the facts, or by a long one, told as done
 * or as fixed.
 */
export const openToldAsDoneRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    const parts = isAudience ? [] : partsOf(facts);
    if (parts.length === 0) return [];
    return sentencesOf(text).flatMap((sentence) => (isHeldOpen(text, sentence) ? [] : toldIn(text, sentence, parts)));
  },
};

/** Words that stand together; a part of one word is known by it alone. */
type Part = readonly string[];

const partsOf = oncePerFacts(({ passages }: FactsIndex): readonly Part[] => {
  const open: Part[] = [];
  const elsewhere: Part[] = [];
  for (const passage of passages) {
    const isTelling = telling.has(passage.place);
    for (const clause of placesBy('clause', passage.tokens)) {
      const left = isTelling ? leftOpenOf(passage, clause) : [];
      open.push(...partsIn(passage, left));
      elsewhere.push(...partsIn(passage, left.length > 0 ? clause.filter((at) => !left.includes(at)) : clause));
    }
  }
  return open.filter((part) => !elsewhere.some((other) => isSamePart(part, other)));
});

/** Of a clause with an option, the places between its "and"s that the option is said of. */
function leftOpenOf(passage: Annotated, clause: readonly number[]): number[] {
  const { tokens, found, numbers } = passage;
  const [first = 0] = clause;
  const last = clause.at(-1) ?? first;
  const mark = (found.get('mark:optional') ?? []).find(
    (each) => each.first >= first && each.first <= last && isPlain(passage, each),
  );
  // "Complete two optional modules": some of them are done.
  const isCounted = (before: number) => numbers.some(({ start, end }) => start >= first && end < before);
  if (mark === undefined || isOfChoice(passage, clause) || isCounted(mark.first)) return [];
  const isJoint = (at: number) => isAnd(passage, tokenAt(tokens, at));
  const start = clause.findLast((at) => at < mark.first && isJoint(at)) ?? first - 1;
  const end = clause.find((at) => at > mark.last && isJoint(at)) ?? last + 1;
  const isSaid = [0, 1, 2, 3].some((step) => told.copulas.has(tokens[mark.first - step]?.folded ?? ''));
  // "Voluntary fire brigades", `freiwillige Helfer` are people.
  if (!isSaid && told.ofPeople.test(tokenAt(tokens, mark.first).folded)) return [];
  const from = isSaid
    ? start
    : Math.max(start, mark.first - (told.behindNoun.test(tokenAt(tokens, mark.first).folded) ? 2 : 1));
  const to = isSaid ? mark.first : end;
  return clause.filter((at) => at > from && at < to && (at < mark.first || at > mark.last));
}

/** Not the "possible risks" and the "useful phrases" of a course. */
function isPlain({ tokens }: Annotated, { first, last }: Readonly<Record<'first' | 'last', number>>): boolean {
  return tokens.slice(first, last + 1).some(({ folded }) => told.plainlyOpen.test(folded));
}

/** Every two words that follow on each other, little ones left out, and the long ones by themselves. */
function partsIn(passage: Annotated, places: readonly number[]): Part[] {
  const words = places.flatMap((at) => contentAt(passage, at) ?? []);
  const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word]);
  const own = places.flatMap((at) => wordAt(passage, at) ?? []);
  return [...pairs, ...own.filter((word) => word.length >= longEnough).map((word) => [word])];
}

/** In letters: of compounds mostly. */
const longEnough = 8;

function isSamePart(one: Part, other: Part): boolean {
  return one.length === other.length && one.every((word, at) => isAkin(word, other[at] ?? ''));
}

function toldIn(text: Annotated, sentence: readonly number[], parts: readonly Part[]): Unsupported[] {
  const places = sentence.filter((at) => contentAt(text, at) !== undefined);
  const found = parts.flatMap((part) => {
    // `Swarm collection` is what `collected swarms` tells of.
    const orders = part.length === 2 ? [part, part.toReversed()] : [part];
    const at = places.findIndex((_, index) =>
      orders.some((words) =>
        words.every((word, step) => isSame(word, contentAt(text, places[index + step] ?? -1) ?? '')),
      ),
    );
    const [first, last] = [places[at], places[at + part.length - 1]];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  if (found.length === 0) return [];
  const first = Math.min(...found.map((each) => each.first));
  const last = Math.max(...found.map((each) => each.last));
  const tells = placesOfTelling(text, sentence, first, last);
  if (tells.length === 0) return [];
  return [{ first: Math.min(first, ...tells), last: Math.max(last, ...tells), detail }];
}

const detail = 'what the facts leave open is told as open';

/** The places of what tells it as done or fixed, in the clause of the part or in what a colon joins to it. */
function placesOfTelling(text: Annotated, sentence: readonly number[], first: number, last: number): number[] {
  const { tokens } = text;
  const isColon = sentence.some((at) => tokens[at]?.gap.includes(':'));
  const own = sentence.filter((at) => isColon || tokens[at]?.clause === tokens[first]?.clause);
  const line = ` ${own.map((at) => tokens[at]?.folded).join(' ')} `;
  const phrase = told.fixedPart.exec(line);
  if (phrase !== null) {
    const start = line.slice(0, phrase.index + 1).split(' ').length - 2;
    const length = phrase[0].trim().split(' ').length;
    return [own[start] ?? first, own[start + length - 1] ?? last];
  }
  const isBeside = (at: number) => at >= first - near && at <= last + near;
  return own.filter((at) => {
    const { folded = '', text: written = '' } = tokens[at] ?? {};
    if (told.fixedWord.test(folded)) return isBeside(at);
    const isDone =
      told.doneByPeople.test(folded) ||
      told.doneInFrench.test(written.toLowerCase()) ||
      told.preterite.test(folded) ||
      isPerfect(text, own, at);
    return isDone && !isHeldApart(text, at, first);
  });
}

/** `Haben hospitiert`, `ont passé`. */
function isPerfect({ tokens }: Annotated, own: readonly number[], at: number): boolean {
  const { folded, text } = tokenAt(tokens, at);
  const isParticiple = told.participle.test(folded) || told.frenchParticiple.test(text.toLowerCase());
  return isParticiple && own.some((other) => other < at && told.auxiliaries.has(tokenAt(tokens, other).folded));
}

/** In words. */
const near = 3;

/** "Completed a course with a module on": what is done is another thing. */
function isHeldApart({ tokens }: Annotated, verb: number, first: number): boolean {
  return tokens.slice(verb + 1, first).some(({ folded }) => told.barriers.has(folded));
}
