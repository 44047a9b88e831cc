import { builtOn, vendors } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** A skill in one order and number; in capitals, as products are written, it keeps its number. */
export function arrangeSkill(said: readonly string[], lists: WordLists, isLabel: boolean): readonly string[] {
  const skill = withHeadLast(withFirstInOne(withoutSkillWord(said), lists, isLabel), lists);
  return skill.length === 0 ? skill : inSingular(skill, lists, isLabel);
}

/** Where what a skill is of stands behind it, its noun is the first: `tailles de formation`, `taille de formation`. */
function withFirstInOne(words: readonly string[], lists: WordLists, isLabel: boolean): readonly string[] {
  const [first = '', link, ...rest] = words;
  const isOne = link === lists.of && lists.of !== 'of' && !isLabel && !rest.includes('&');
  return isOne ? [lists.singular(first, false), link, ...rest] : words;
}

/** `communication skills` as a skill is `communication`. */
function withoutSkillWord(words: readonly string[]): readonly string[] {
  return words.length > 1 && words.at(-1) === 'skills' ? words.slice(0, -1) : words;
}

/** `basics of route setting` as `route setting basics`. */
function withHeadLast(words: readonly string[], { heads, of }: WordLists): readonly string[] {
  // `use of spreadsheets` as `using spreadsheets`.
  if (words[0] === 'use' && words[1] === of && words.length > 2) return ['with', ...words.slice(2)];
  const [head = '', link = '', ...subject] = words;
  const isOne =
    heads.has(head) && link === of && subject.length > 0 && !subject.some((word) => builtOn.has(word) || word === '&');
  return isOne ? [...subject, head] : words;
}

/** A skill whose last word means the same in either number, in the singular; a vendor's product has its own name. */
function inSingular(words: readonly string[], lists: WordLists, isLabel: boolean): readonly string[] {
  const last = words.at(-1) ?? '';
  const whole = lists.plurals.get(words.join(' '));
  if (words.length === 1) return isLabel ? words : [lists.singular(last, true)];
  if (whole !== undefined) return whole.split(' ');
  if (vendors.has(words[0] ?? '')) return words;
  if (lists.plurals.has(last)) return [...words.slice(0, -1), lists.plurals.get(last) ?? last];
  if (isLabel || words.includes('&')) return words;
  // Where what a skill is of stands behind it, its noun is the first: técnicas de remolque, massas folhadas.
  const link = words.indexOf(lists.of);
  const end = link === -1 ? words.length : link;
  const start = lists.of === 'of' ? words.length - 1 : 0;
  return words.map((word, index) =>
    index < start || (start === 0 && index >= Math.min(2, end)) ? word : lists.singular(word, false),
  );
}
