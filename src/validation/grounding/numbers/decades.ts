import type { Annotated } from '../annotate.ts';
import type { Tagged } from '../tag.ts';
import { isRange } from './date-roles.ts';

/** The first years of decades told by words: `los años noventa`, `die Neunzigerjahre`, `the nineties`, `1990s`. */
export function decadesIn(passage: Tagged): number[] {
  // Without such a word no number is a decade.
  const find = Array.from(years).some((word) => passage.words.has(word)) ? decadeAt : toldDecadeAt;
  return passage.tokens.flatMap((_, index) => find(passage, index) ?? []);
}

/** Those of the years of a passage, and those between the ends of a period. */
export function decadesOfYears(passage: Annotated): number[] {
  const dated = passage.dates.flatMap((date, index) => {
    const { year, until } = date;
    if (year === undefined) return [];
    const next = isRange(passage, date) ? passage.dates[index + 1]?.year : undefined;
    const end = until ?? (next !== undefined && next > year && next - year <= longest ? next : year);
    return Array.from({ length: end - year + 1 }, (_, step) => year + step);
  });
  return dated.map((year) => year - (year % 10));
}

const longest = 1_000;

/** The first year of the decade that a token tells. */
export function decadeAt(passage: Tagged, index: number): number | undefined {
  const told = toldDecadeAt(passage, index);
  if (told !== undefined) return told;
  const written = passage.tokens[index]?.folded ?? '';
  // `Les années 1930`.
  if (/^(?:1\d|20)\d0$/.test(written) && isOfYears(passage, index)) return Number(written);
  const value = tensAt(passage, index);
  if (value === undefined || value < 20 || value > 90 || value % 10 !== 0) return undefined;
  return isOfYears(passage, index) ? 1900 + value : undefined;
}

/** The same of a word that is no number: `the nineties`, `1990s`. */
export function toldDecadeAt({ tokens }: Tagged, index: number): number | undefined {
  const { kind, folded = '' } = tokens[index] ?? {};
  if (kind !== 'mixed') return tens.get(folded);
  const [, written] = /^(\d{3}0)(?:s|er|erjahre|erjahren)$/.exec(folded) ?? [];
  return written === undefined ? tens.get(folded) : Number(written);
}

/** `Los años veinte y treinta`, `las décadas de los sesenta y los setenta`. */
function isOfYears(passage: Tagged, index: number): boolean {
  const { tokens } = passage;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = tokens[at]?.folded ?? '';
    if (years.has(word)) return true;
    if (!between.has(word) && tensAt(passage, at) === undefined) return false;
  }
  return false;
}

const reach = 7;

function tensAt({ tokens, vocabularies }: Tagged, index: number): number | undefined {
  const word = tokens[index]?.folded ?? '';
  if (/^\d0$/.test(word)) return Number(word);
  return vocabularies.map(({ numberWords }) => numberWords.get(word)).find((each) => each?.kind === 'cardinal')?.value;
}

const years: ReadonlySet<string> = new Set('anos annees anni jaren decadas decennies decenni decadi'.split(' '));
const between: ReadonlySet<string> = new Set('y et e en de des dei degli los les os di der and'.split(' '));

const english = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const german = 'zwanziger dreissiger vierziger funfziger sechziger siebziger achtziger neunziger'.split(' ');
/** Looked up for every word of a text. */
const tens: ReadonlyMap<string, number> = new Map(
  [english, ...['', 'jahre', 'jahren'].map((end) => german.map((word) => word + end))].flatMap((words) =>
    words.map((word, index) => [word, 1920 + index * 10] as const),
  ),
);
