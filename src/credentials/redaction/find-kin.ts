import { matchesIn } from '../matches-in.ts';
import { betweenNames } from './name-pattern.ts';
import { indianTitle, personTitle } from './person-titles.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/** Whose child or spouse somebody is said to be, as certificates of India say it: `S/o Shri V. Raman`, `daughter of Mr Raman`. */
export function findKin(text: string, people: readonly Stretch[]): Span[] {
  if (!hint.test(text)) return [];
  return matchesIn(text, kin)
    .filter(({ index, 0: found }) => titled.test(found) || people.some(({ end }) => end === index))
    .map(({ index, 0: found }) => mark(index, index + found.length));
}

const hint = /\/[Oo]|(?:son|daughter|wife) of/;
const titles = `${indianTitle}|Km|${personTitle}`;
const title = String.raw`(?:(?:${titles})\.? ){0,3}`;
const name = String.raw`(?:\p{Lu}\. ?){0,3}\p{Lu}[\p{L}'’-]+(?: (?:${betweenNames}\p{Lu}[\p{L}'’-]+|\p{Lu}(?=[\s,.]))){0,3}`;
/** Without the holder before it `D/O Modules` are outputs. */
const titled = new RegExp(String.raw`^[^/]*\/[Oo]\.?:? (?:${titles})(?!\p{L})`, 'u');
/** In words only with a title, behind the holder: `a daughter of the Revolution` is none. */
const kin = new RegExp(
  String.raw`,? ?(?<![\p{L}\p{N}])(?:[SDW]\/[Oo]\.?:? ${title}${name}|(?:son|daughter|wife) of (?:Shri|Sri|Smt|(?:the )?[Ll]ate|Mrs?\.?|Ms\.?|Dr\.?)\.? ${title}${name})(?![\p{L}\p{N}’'])`,
  'gu',
);
