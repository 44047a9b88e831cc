import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** The words of a text and the places between them where a mark stands. */
export type MarkedText = {
  readonly words: readonly string[];
  /** By the place of the word behind them; where several stand, one behind the other. */
  readonly marks: ReadonlyMap<number, string>;
  readonly isActing: boolean;
  readonly isTitle: boolean;
  readonly lists: WordLists;
};

/**
 * Whether the marks of two texts of the same words tell in two ways how much a word is said of: `Presentation and exam –
 * 60 minutes`, `Presentation and exam, 60 minutes` and `Presentation and exam 60 minutes`; `first aid (groups B and C)`
 * and `first aid (group B) and C`.
 */
export function isScopeMoved(one: MarkedText, other: MarkedText): boolean {
  return isBracketMoved(one, other) || sentencesOf(one, other).some((sentence) => isMovedIn(sentence));
}

/** Words of a sentence that ends in both texts, and the mark that stands in front of each, in one and in the other. */
type Sentence = {
  readonly words: readonly string[];
  readonly marks: readonly (readonly [string, string])[];
  readonly isTitle: boolean;
  readonly lists: WordLists;
};

function sentencesOf(one: MarkedText, other: MarkedText): Sentence[] {
  const { words, isTitle, lists } = one;
  const marks = words.map((_, at) => [lastMark(one, at), lastMark(other, at)] as const);
  const isClosed = [closesAtEnd(one, other), closesAtEnd(other, one)];
  const closed = words.map((_, at) => isClosed.some((isOne) => isOne(at)));
  const starts = marks.flatMap((pair, at) => (at === 0 || pair.every((mark) => mark === '.') ? [at] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? words.length;
    // `Two exams: A and B`, `Two exams (A and B)`.
    const told = marks
      .slice(start, end)
      .map((pair, at): readonly [string, string] => (closed[start + at] === true ? [':', ':'] : pair));
    return { words: words.slice(start, end), marks: told, isTitle, lists };
  });
}

/** Tells of a place whether one text has a colon there, where the other has a bracket that closes at the end of it. */
function closesAtEnd(one: MarkedText, { marks, words }: MarkedText): (at: number) => boolean {
  // The next bracket that closes is at the end behind the last one within: looked for once, since a text may have many.
  const places = [...marks].flatMap(([place, mark]) => (mark.includes(')') ? [place] : []));
  const isAtEnd = places.includes(words.length);
  const lastWithin = Math.max(-1, ...places.filter((place) => place < words.length));
  return (at) =>
    isAtEnd && at >= lastWithin && one.marks.get(at) === ':' && marks.get(at) === '(' && !isAmount(words[at]);
}

/** Of several marks in front of a word the last one parts it from what stands before it. */
function lastMark({ marks }: MarkedText, place: number): string {
  return (marks.get(place) ?? '').slice(-1);
}

function isMovedIn(sentence: Sentence): boolean {
  const places = sentence.marks.flatMap(([mark, second], at) => (at > 0 && mark !== second ? [at] : []));
  // To look at each place of a longer one would cost a long text its square.
  if (sentence.words.length > longest) return places.length > 0;
  return places.some((at) =>
    [isBehindList, isBeforeList, isPairParted, isSetApart, isNumberParted].some((isMoved) => isMoved(sentence, at)),
  );
}

const longest = 200;

/** `Presentation and exam – 60 minutes`, `degree and licence, in French`: of both or of the last, unless another has its own. */
function isBehindList({ words, marks, lists }: Sentence, at: number): boolean {
  const before = words.slice(0, at);
  const isList = hasComma(marks, at) || before.slice(0, -1).some((word) => isJoint(word, lists));
  const isOfEach =
    isAmount(words[at]) && before.some((word, place) => isAmount(word) && words[place + 1] === words[at + 1]);
  return isList && isTail(words, at, lists) && !isJoint(before.at(-1), lists) && !isOfEach;
}

/** `60 minutes: presentation and exam`, `60-minute presentation and exam`. */
function isBeforeList({ words, lists }: Sentence, at: number): boolean {
  return at === 2 && isAmount(words[0]) && words.slice(at).some((word) => isJoint(word, lists));
}

/**
 * `Welders, and painters over 18`: of whom is said what stands at the end; `read or watch, and weld`: what is one choice.
 * In a longer list this comma tells nothing.
 */
function isPairParted({ words, marks, lists }: Sentence, at: number): boolean {
  const { verbs, activities, joints } = lists;
  const next = words[at + 1] ?? '';
  const isTask = verbs.has(next) || activities?.forms.get(next)?.kind === 'verb';
  const isChoice = words.some((word) => word !== '&' && joints.has(word));
  if (words[at] === '&' && isChoice) return true;
  const isPair = words[at] === '&' && !hasComma(marks, at) && !words.slice(0, at).some((word) => isJoint(word, lists));
  return isPair && !isTask && words.some((_, place) => place > at + 1 && isTail(words, place, lists));
}

/**
 * `Drivers (group B and C)`, `drivers, group B and C`: which of them, or more beside them. In a title without a list it
 * is always which, and one word between two marks tells the one before it, `certificates, EPCs, for homes`.
 */
function isSetApart({ words, marks, isTitle, lists }: Sentence, at: number): boolean {
  const [before = '', next = ''] = [words[at - 1], words[at]];
  const known = [lists.modes, lists.adjectives, lists.relations];
  const isJoined = (said: readonly string[]) => said.some((word) => isJoint(word, lists));
  const isWord = (word: string) => /^\p{L}{2}/u.test(word);
  const isThing = isWord(next) ? !known.some((list) => list.has(next)) : isAmount(next) && isJoined(words.slice(at));
  const isAlone = marks[at + 1]?.toSorted().join('') === '),' && !isJoined(words.slice(at));
  const isOfOne = isAlone || (isTitle && !isJoined(words));
  return !isOfOne && /^(?:,[(:]|[(:],)$/.test(marks[at]?.join('') ?? '') && isWord(before) && isThing;
}

/** `Module 1 (2)`, `Module 1, 2`, `Unit A (B)`, `2 weeks (10 days)`: beside one another, or one for the other. */
function isNumberParted({ words, marks, lists }: Sentence, at: number): boolean {
  const isUnit = (word = '') => lists.units.has(word) || lists.unitNames.has(word);
  const isNumber = (word = '') => isAmount(word) || /^\p{L}$/u.test(word);
  const isLength = isAmount(words[at - 2]) && isUnit(words[at - 1]) && isUnit(words[at + 1]) && at + 2 === words.length;
  const isBracket = marks[at]?.includes('(') === true;
  const isStop = marks[at]?.includes('.') === true && isAmount(words[at - 1]) && isAmount(words[at]);
  return isStop || (isBracket && isNumber(words[at]) && (isLength || isNumber(words[at - 1])));
}

/** What stands in brackets in one text and not in the other, which has brackets, too. */
function isBracketMoved(one: MarkedText, other: MarkedText): boolean {
  const [places, others] = [one, other].map(({ marks }) =>
    [...marks].flatMap(([place, mark]) => (mark.match(/[()]/g) ?? []).map((bracket) => `${place}${bracket}`)).join(' '),
  );
  return places !== '' && others !== '' && places !== others;
}

/** Whether a comma stands in both texts between the start of a sentence and a place in it. */
function hasComma(marks: Sentence['marks'], end: number): boolean {
  const before = marks.slice(1, end);
  return [0, 1].every((side) => before.some((pair) => pair[side] === ','));
}

function isJoint(word: string | undefined, { logic }: WordLists): boolean {
  return word === '&' || logic.has(word ?? '');
}

/** A number, a limit, a preposition or a word for how. */
function isTail(words: readonly string[], at: number, { relations, modes }: WordLists): boolean {
  const word = words[at] ?? '';
  return isAmount(word) || /^[≥≤<>~]$/u.test(word) || relations.has(word) || modes.has(word);
}
