import type { Tagged } from '../tag.ts';
import { tokenAt } from '../reading.ts';
import { isFunctionWord } from './find-unit.ts';
import type { Numeral } from './add-up-words.ts';

const longestPhrase = 4;

/** What follows up to the next little word, as it is written and as concepts. */
export function nounPhrase(passage: Tagged, after: number) {
  const { tokens, starting } = passage;
  const { clause } = tokenAt(tokens, after);
  const nouns: string[] = [];
  const counted: string[] = [];
  let head = after;
  let last = after;
  for (let index = phraseStart(passage, after); index <= after + longestPhrase && index < tokens.length; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.clause !== clause || token.kind === 'number' || token.kind === 'sign') break;
    if (isPastAge(passage, index, after)) break;
    if (isFunctionWord(passage, token)) {
      // Romance nouns go on after "de": "heures de travail".
      if (!linking.has(token.folded) || nouns.length === 0) break;
      continue;
    }
    nouns.push(token.folded);
    if (nouns.length <= 2) last = index;
    for (const { tag } of starting.get(index) ?? []) {
      if (!tag.startsWith('counted:')) continue;
      counted.push(tag.slice('counted:'.length));
      head = index;
    }
    if (head === after) head = after;
  }
  return { nouns, counted, last, head: counted.length > 0 ? head : Math.min(last, after + 1) };
}

/** "From sixty upwards", "aged sixteen or over train". */
function isPastAge({ tokens }: Tagged, index: number, after: number): boolean {
  if (upwards.test(tokens[index]?.folded ?? '')) return true;
  return ageEnds.has(tokens[after]?.folded ?? '') && tokens[after - 1]?.folded === 'or';
}

/** `Son ocho las técnicas`: behind the article of what there are so many of, unless it is a unit. */
function phraseStart({ tokens, starting }: Tagged, after: number): number {
  const isTold = copulas.has(tokens[after - 1]?.folded ?? '') && definite.has(tokens[after + 1]?.folded ?? '');
  const isUnit = (starting.get(after + 2) ?? []).some(({ tag }) => tag.startsWith('unit:'));
  return isTold && !isUnit ? after + 2 : after + 1;
}

const copulas = new Set('son eran sao eram sono erano sont etaient sind waren zijn waren'.split(' '));
const definite = new Set('las los as os le gli i les die de'.split(' '));
const upwards = /^(?:upwards?|onwards?|aufwarts)$/;
const ageEnds = new Set(['over', 'above', 'older']);
const linking = new Set(['de', 'd', 'des', 'du', 'di', 'of', 'von', 'van']);

/** What a number is the number of, by the words before it: `EQF level 5`; behind an ordinal, by those after. */
export function labelsOf(passage: Tagged, { first, last, form, values: [value = 0] }: Numeral): string[] {
  const { tokens } = passage;
  const labels = new Set<string>();
  const isHedge = (index: number) => (passage.ending.get(index) ?? []).some(({ tag }) => tag.startsWith('qualifier:'));
  const collect = (index: number, from: ReadonlyMap<number, readonly { readonly tag: string }[]>) => {
    for (const { tag } of from.get(index) ?? []) {
      // The "dan" of "niet meer dan 12" is no grade of judo.
      // `RNCP 39417` is an entry of the register, no level of the framework.
      const isEntry = value > highestLevel && frameworks.has(tag);
      if (tag.startsWith('label:') && !isHedge(index) && !isEntry) labels.add(tag.slice('label:'.length));
    }
  };
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const token = tokenAt(tokens, index);
    // "Five hours each week, 20 in all".
    if (token.sentence !== tokens[first]?.sentence || tokens[index + 1]?.gap.includes(',') === true) break;
    const size = labels.size;
    collect(index, passage.ending);
    if (labels.size === size && (!isFunctionWord(passage, token) || relative.has(token.folded))) break;
  }
  if (form === 'ordinal') collect(last + 1, passage.starting);
  if (labels.has('level')) for (const label of frameworksBehind(passage, last)) labels.add(label);
  return [...labels];
}

/** `Level 5 of the European Qualifications Framework`, `Niveau 5 (EQF)`. */
function frameworksBehind({ tokens, starting }: Tagged, last: number): string[] {
  const places = ofWords.has(tokens[last + 1]?.folded ?? '') ? [last + 2, last + 3] : [last + 1];
  // `NLQF 6 en EQF 6`: the second one has a number of its own.
  return places
    .filter((at) => tokens[at + 1]?.kind !== 'number')
    .flatMap((at) => starting.get(at) ?? [])
    .flatMap(({ tag }) => (frameworks.has(tag) ? [tag.slice('label:'.length)] : []));
}

/** Of any framework. */
const highestLevel = 12;
const ofWords = new Set('of des der im del de du do dell van in dans no nel en'.split(' '));
const frameworks = new Set(['eqf', 'dqr', 'nqf', 'rncp', 'scqf', 'rqf', 'nvq', 'aqf'].map((label) => `label:${label}`));

/** "A stage that six bakers reach", "a first step into all three", `Niveau nach zehn Samstagen` number no stage. */
const relative = new Set(
  'all alle todos todas tutti tutte tous toutes into that which who whom where when and or for with in on by as die der das dass und oder mit fur wo que qui ou et avec pour dont donde cuando y o con para onde quando e com che cui dove per wie waar wanneer en of met voor dat nach ante after before apres avant despues dopo na'.split(
    ' ',
  ),
);

/** The word right before a number, unless it is a little word. */
export function ownerOf(passage: Tagged, first: number): string | undefined {
  const before = passage.tokens[first - 1];
  const token = tokenAt(passage.tokens, first);
  if (before?.kind !== 'word' || before.clause !== token.clause || before.sentence !== token.sentence) return undefined;
  // `Part 820` is no number of a part's.
  const isLabel = (passage.ending.get(first - 1) ?? []).some(({ tag }) => tag.startsWith('label:'));
  // `Pandas 2.2` may be spelt small.
  const isName = /^\p{Lu}/u.test(before.text) || (/^\d+\.\d+/.test(token.text) && before.folded.length >= 3);
  return isLabel || isFunctionWord(passage, before) || !isName ? undefined : before.folded;
}

/** A noun without its plural. */
export function stemOf(noun: string): string {
  return noun.replace(/(?:es|en|s|n|e|i)$/, '');
}

/** Whether two words begin alike: the same word, but for its ending. */
export function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  // `voor` is no `voorkennis`.
  if (length < 6 && Math.abs(one.length - other.length) > 5) return false;
  return length >= 4 && one.slice(0, Math.max(4, length - 3)) === other.slice(0, Math.max(4, length - 3));
}
