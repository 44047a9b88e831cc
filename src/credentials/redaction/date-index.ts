export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Dates by their parts, so that a date in a text is looked up and compared with none of a thousand. */
export function createDateIndex(dates: readonly CalendarDate[]): DateIndex {
  const keys = new Set<string>();
  for (const { year, month, day } of dates) {
    for (const written of [String(year), String(year % 100).padStart(2, '0'), '']) {
      keys.add(keyOf(month, day, written));
      keys.add(keyOf(month, undefined, written));
    }
  }
  return {
    months: new Set(dates.map(({ month }) => month)),
    has: ({ month, day, year = '' }) =>
      keys.has(keyOf(Number(month), day === undefined ? undefined : Number(day), year.replace(/['’]/, ''))),
  };
}

export type DateIndex = {
  readonly months: ReadonlySet<number>;
  /** Whether one of the dates has these parts; the year of four digits or two, any where it is not written. */
  readonly has: (written: WrittenDate) => boolean;
};
type WrittenDate = {
  readonly month: number | string;
  readonly day: string | undefined;
  readonly year: string | undefined;
};

function keyOf(month: number, day: number | undefined, year: string): string {
  return `${month} ${day ?? ''} ${year}`;
}
