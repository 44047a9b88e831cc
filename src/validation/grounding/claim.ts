/** What a text says that its facts do not, where, and what was expected instead. */
export type Claim = {
  readonly rule: string;
  /** `/short_description`, `/highlights/2`, `/audience`. */
  readonly pointer: string;
  /** Offsets into that text, in UTF-16 code units; the end is excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is expected, in the model's terms, without content of the facts. */
  readonly detail: string;
};

export type GroundingFindings = { readonly refused: readonly Claim[]; readonly warned: readonly Claim[] };

/** All that a text may stand on: the facts that were really sent, and what is asked of the text. */
export type GroundingSource = {
  readonly locale: string;
  readonly isAudienceStated: boolean;
  readonly sent: readonly SentFact[];
};

/** One piece of the facts: `name`, `issuer`, `level`, `skills` (one for each skill), `supporting_texts` … */
export type SentFact = { readonly field: string; readonly text: string };
