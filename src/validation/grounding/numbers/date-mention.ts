/** A date as far as it is given. A slash date that two orders fit is two mentions of one place. */
export type DateMention = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The second year of `2024/25`. */
  readonly until?: number;
  /** The last day of `25–28 October`. */
  readonly lastDay?: number | undefined;
  /** The year of the date behind, where this one has none. */
  readonly laterYear?: number | undefined;
  /** The other reading of `03/05/2024`. */
  readonly swapped?: { readonly month: number; readonly day: number };
  readonly first: number;
  readonly last: number;
};
