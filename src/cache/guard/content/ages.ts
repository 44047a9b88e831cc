import { isAmount } from '../amounts.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';

/**
 * `16 Jahre oder älter` as an age of 16 at least, where it stands alone or says so: behind something else, as in `Permis B,
 * au moins 12 ans`, it may be how long somebody has that.
 */
export function withAge(said: readonly string[], { ages }: WordLists): readonly string[] {
  if (ages === undefined) return said;
  const words = withSign(said, ages.year);
  const at = words.indexOf('≥');
  const years = words[at + 1];
  if (at === -1 || !isAge(years) || words[at + 2] !== ages.year) return said;
  const end = ages.marks.has(words[at + 3] ?? '') ? at + 4 : at + 3;
  const isClosed = end === words.length || /^[&,.]$/.test(words[end] ?? '');
  const start = links.has(words[at - 1] ?? '') ? at - 1 : at;
  const isAlone = start === 0 || words[start - 1] === '.' || end === at + 4;
  return isClosed && isAlone ? [...words.slice(0, start), 'ageof', '≥', years ?? '', ...words.slice(end)] : said;
}

/** `À partir de 18 ans` as at least 18, where it is all that is said. */
function withSign(words: readonly string[], year: string): readonly string[] {
  const [from = '', years, unit, ...more] = words;
  return starts.has(from) && isAge(years) && unit === year && more.length === 0 ? ['≥', ...words.slice(1)] : words;
}

/** `Je bent minstens 14 jaar oud` as that age, which prerequisites ask of whoever takes part. */
export function withoutWhoever(
  words: readonly string[],
  { anyone, must }: ContentWords,
  lists: WordLists,
): readonly string[] {
  const at = words.indexOf('ageof');
  const [who = '', verb] = words.slice(0, at);
  const isAll = at > 0 && at < 3 && words.length === at + wholeAge;
  const isAsked = verb === undefined || must.has(verb) || lists.must.has(verb) || verbsOfBeing.has(verb);
  const isWhoever = anyone.has(who) || lists.earners.has(who) || applicants.has(who);
  const isNobody = verb === undefined && (must.has(who) || lists.must.has(who));
  return isAll && ((isAsked && isWhoever) || isNobody) ? words.slice(at) : words;
}

/** `ageof`, a sign and a number. */
const wholeAge = 3;
const verbsOfBeing = new Set(['bist', 'bent', 'sind']);
const applicants = new Set('aspirantes solicitantes postulants bewerber bewerbende aanmelders'.split(' '));

function isAge(word: string | undefined): boolean {
  return isAmount(word) && Number(word) >= leastAge && Number(word) <= mostAge;
}

const leastAge = 12;
const mostAge = 30;
const links = new Set(['di', 'de', 'con', 'com', 'ab', 'von', 'vanaf', 'met', 'avec', 'mit']);
/** Behind these the number is the lowest; as the last word of a longer text it may be how long something takes. */
const starts = new Set(['apartirde', 'dès', 'da', 'apartirda']);
