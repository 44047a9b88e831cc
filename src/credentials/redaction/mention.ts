import type { NamePart } from './name-book.ts';
import type { Word } from './words.ts';

/** In a title a name that is not whole belongs to the title: `Jackson College`. A tag may be nothing but that. */
export type Place = 'text' | 'title' | 'tag';

/** Neighbouring words that may all be of one name. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly parts: ReadonlySet<NamePart>;
  readonly hasTitle: boolean;
  readonly hasInitial: boolean;
};
