import type { Annotated } from '../annotate.ts';
import { andWords } from '../words/and-words.ts';
import { isRange } from './date-roles.ts';

/** How many years each list and each range of years has: `2022, 2023 and 2024`, `2022 to 2024` three. */
export function yearsInRow(passage: Annotated): number[] {
  const years = passage.dates.filter(({ year, month }) => year !== undefined && month === undefined);
  const counts = years.flatMap(({ year = 0, until }) => (until === undefined ? [] : [until - year, until - year + 1]));
  let length = 1;
  for (const [index, date] of years.entries()) {
    const before = years[index - 1];
    const isNext = before !== undefined && (date.year ?? 0) > (before.year ?? 0);
    const since = (date.year ?? 0) - (before?.year ?? 0);
    const isSpan = isNext && isRange({ tokens: passage.tokens, dates: [before, date] }, date);
    if (isSpan) counts.push(since, since + 1);
    length = isNext && !isSpan && isListed(passage, before.last, date.first) ? length + 1 : 1;
    if (length > 1) counts.push(length);
  }
  return counts;
}

/** With nothing between but a comma or an "and". */
function isListed({ tokens }: Annotated, last: number, first: number): boolean {
  const between = tokens.slice(last + 1, first).map(({ folded }) => folded);
  return (
    between.every((word) => andWords.has(word)) && (between.length > 0 || tokens[first]?.gap.startsWith(',') === true)
  );
}
