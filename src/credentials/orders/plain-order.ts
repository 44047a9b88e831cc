/** A sentence that no fact begins with. */
export type PlainOrder = {
  /** Words of which one is in every sentence that the pattern holds for: most sentences have none. */
  readonly signs: string;
  /** Over folded text. */
  readonly pattern: RegExp;
  /** Not where learners and their works are spoken of. */
  readonly isWeak?: true;
};
