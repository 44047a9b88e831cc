import type { CredentialFacts } from '../../../credentials/facts.ts';
import type { WordLists } from '../words/word-lists.ts';

/** Where a text stands. */
export type Place = {
  readonly field: keyof CredentialFacts;
  /** Of two letters. */
  readonly language: string;
  readonly lists: WordLists;
};
