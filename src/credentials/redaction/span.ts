/** A stretch of text to be taken out. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'mark' | 'sentence';
  /** Whether it may have been something else: a word, another person's name. */
  readonly uncertain: boolean;
  /** Whether it says nothing of the sentence around it, which may be about the credential. */
  readonly isAside?: boolean;
};

/** A stretch that names nobody: a number, a date, a result. */
export function mark(start: number, end: number, uncertain = false): Span {
  return { start, end, kind: 'mark', uncertain };
}
