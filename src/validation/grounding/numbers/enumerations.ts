import type { Tagged } from '../tag.ts';
import type { Token } from '../reading.ts';

/** How many items each list of a passage has: `a plan, a budget and a report` three, `Week 4 and Week 8` two. */
export function countEnumerations({ tokens, place }: Tagged): number[] {
  if (tokens.length > mostTokens) return [];
  const sentences = Map.groupBy(tokens, ({ sentence }) => sentence);
  // What is asked for comes in works: "write a plan and hold a talk" are two.
  return Array.from(sentences.values()).flatMap((sentence) => countItems(sentence, asked.has(place)));
}

/** How many items the list behind a word has, in its sentence. */
export function countItemsBehind({ tokens }: Pick<Tagged, 'tokens'>, index: number): number | undefined {
  const behind = tokens.slice(index + 1).filter(({ sentence }) => sentence === tokens[index]?.sentence);
  return countItems(behind, true)[0];
}

/** How many items the last list before a word has, in its sentence. */
export function countItemsBefore({ tokens }: Pick<Tagged, 'tokens'>, index: number): number | undefined {
  const before = tokens.slice(0, index).filter(({ sentence }) => sentence === tokens[index]?.sentence);
  return countItems(before, true).at(-1);
}

/** How many items stand before the noun that they share: three of `in medical, educational and social settings`. */
export function countItemsOf({ tokens }: Pick<Tagged, 'tokens'>, noun: number): number | undefined {
  const joint = jointBefore(tokens, noun);
  if (joint === undefined) return undefined;
  let items = 2;
  let since = 0;
  for (let at = joint - 1; at > 0 && since < 2 && !isConjunction(tokens[at]); at -= 1) {
    since += 1;
    if (!/^,\s/.test(tokens[at]?.gap ?? '')) continue;
    items += 1;
    since = 0;
  }
  return items > 2 ? items : undefined;
}

/** The "and" of the last two, no comma behind it. */
function jointBefore(tokens: readonly Token[], noun: number): number | undefined {
  const { sentence } = tokens[noun] ?? {};
  for (let at = noun - 1; at > Math.max(0, noun - longestPlainItem); at -= 1) {
    if (tokens[at]?.sentence !== sentence || /[,;:]\s/.test(tokens[at + 1]?.gap ?? '')) return undefined;
    if (isConjunction(tokens[at])) return at;
  }
  return undefined;
}

function isConjunction(token: Token | undefined): boolean {
  return conjunctions.has(token?.folded ?? '');
}

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'learning_outcomes']);

const ones = new Set('a an one un una um uma une uno ein eine einen einem einer een'.split(' '));

/** Lists in long texts are not what a description counts. */
const mostTokens = 400;
const longestItem = 9;

function countItems(tokens: readonly Token[], isAsked: boolean): number[] {
  const sentence = withoutAsides(tokens);
  const joints = sentence.flatMap(({ folded }, index) => (conjunctions.has(folded) && index > 0 ? [index] : []));
  if (joints.length === 0) return countPlainList(sentence);
  const listed = joints.flatMap((joint) => {
    const commas = commasBefore(sentence, joint);
    const isRepeated = areNamesOfSame(sentence, joint);
    if (commas > 0) return isRepeated ? [commas + 2, 2] : [commas + 2];
    return isAsked || isAlike(sentence, joint) || areNames(sentence, joint) || isRepeated ? [2] : [];
  });
  // The "and" of `Reading and Use of English, Writing, Listening` stands inside an item.
  const lastComma = sentence.findLastIndex(({ gap }) => /[,;]\s/.test(gap));
  return joints.every((joint) => joint < lastComma) ? [...listed, ...countPlainList(sentence)] : listed;
}

/** What stands in brackets is no item: `Listening (30 min), Speaking (14 min, in person)`. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  let isAside = false;
  return tokens.filter(({ gap }) => {
    if (/[()]/.test(gap)) isAside = gap.lastIndexOf('(') > gap.lastIndexOf(')');
    return !isAside;
  });
}

/** `Beginner, Intermediate, Advanced`, `Listening (30 min), Reading (60 min), Writing (60 min)`: short items alone. */
function countPlainList(sentence: readonly Token[]): number[] {
  const starts = sentence.flatMap(({ gap }, index) => (index === 0 || /[,;]\s/.test(gap) ? [index] : []));
  const areShort = starts.every((start, at) => (starts[at + 1] ?? sentence.length) - start <= longestPlainItem);
  return starts.length >= 3 && areShort ? [starts.length] : [];
}

const longestPlainItem = 5;

const conjunctions = new Set('and und y e et en sowie o or oder ou of'.split(' '));

function commasBefore(sentence: readonly Token[], joint: number): number {
  let commas = 0;
  let since = 0;
  for (let index = joint; index > 0 && since < longestItem; index -= 1) {
    since += 1;
    // The comma before "and" belongs to it.
    if (!/[,;]\s/.test(sentence[index]?.gap ?? '') || index === joint) continue;
    // `A visit, with a demonstration of coagulation, pressing and curing`: the list is what comes with it.
    if (commas > 0 && withWords.has(sentence[index]?.folded ?? '')) break;
    commas += 1;
    since = 0;
  }
  return commas;
}

const withWords: ReadonlySet<string> = new Set('with including mit avec con com met incluindo incluso'.split(' '));

/** `Mrs Dalloway and To the Lighthouse`. */
function areNames(sentence: readonly Token[], joint: number): boolean {
  return isName(sentence[joint - 1]) && isName(sentence[joint + 1]);
}

/** `Do Porto e do Douro`: two, whatever the commas before open. */
function areNamesOfSame(sentence: readonly Token[], joint: number): boolean {
  const isSame = sentence[joint - 2]?.folded === sentence[joint + 1]?.folded;
  return isSame && isName(sentence[joint - 1]) && isName(sentence[joint + 2]);
}

function isName(token: Token | undefined): boolean {
  return token?.first === false && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Both sides share a word: `Week 4 and Week 8`; or one each: `an apple tree and a pear tree`. */
function isAlike(sentence: readonly Token[], joint: number): boolean {
  const before = sentence.slice(Math.max(0, joint - 3), joint).map(({ folded }) => folded);
  if (before.some((word) => ones.has(word)) && ones.has(sentence[joint + 1]?.folded ?? '')) return true;
  // `Examen écrit et oral`.
  if ([joint - 1, joint + 1].every((at) => ways.test(sentence[at]?.folded ?? ''))) return true;
  return sentence.slice(joint + 1, joint + 4).some(({ folded }) => folded.length > 2 && before.includes(folded));
}

/** In which of two ways somebody is examined or taught. */
const ways =
  /^(?:written|oral|practical|theor|schriftlich|mundlich|praktisch|ecrit|pratique|escrit|practic|pratic|teori|scritt|schriftelijk|mondeling)/;
