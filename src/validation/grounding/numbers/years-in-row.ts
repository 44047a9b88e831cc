import type { Annotated } from '../annotate.ts';
import { andWords } from '../words/and-words.ts';

/** How many years each list and each range of years has: `2022, 2023 and 2024`, `2022 to 2024` three. */
export function yearsInRow({ tokens, dates }: Annotated): number[] {
  const years = dates.flatMap(({ year, month, until, first, last }) =>
    year === undefined || month !== undefined ? [] : [{ year, until, first, last }],
  );
  const counts = years.flatMap(({ year, until }) => (until === undefined ? [] : [until - year, until - year + 1]));
  let length = 1;
  for (const [index, { year, first }] of years.entries()) {
    const before = years[index - 1];
    const between = before === undefined ? [] : tokens.slice(before.last + 1, first).map(({ folded }) => folded);
    const gap = tokens[first]?.gap ?? '';
    const isNext = before !== undefined && year > before.year && between.length <= mostBetween;
    const isRange =
      isNext && (between.some((word) => reaching.has(word)) || (between.length === 0 && /[-–]/.test(gap)));
    const isListed = isNext && (gap.startsWith(',') || between.some((word) => andWords.has(word)));
    if (isRange) counts.push(year - before.year, year - before.year + 1);
    length = isListed && !isRange && between.every((word) => andWords.has(word)) ? length + 1 : 1;
    if (length > 1) counts.push(length);
  }
  return counts;
}

const mostBetween = 3;
const reaching = new Set('to until till through bis a al au hasta ate tot fino m'.split(' '));
