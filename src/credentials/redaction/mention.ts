import type { NamePart } from './name-book.ts';
import type { Word } from './words.ts';

/** In a title a name that is not whole belongs to the title: `Jackson College`. */
export type Place = 'text' | 'title';

/** Neighbouring words that may all be of one name. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly parts: ReadonlySet<NamePart>;
  readonly hasTitle: boolean;
  readonly hasInitial: boolean;
};
