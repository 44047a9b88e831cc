import type { Found } from './phrases.ts';
import type { Passage } from './reading.ts';
import { commonVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Finds the phrases of all vocabularies in a passage; numbers and dates are read from these. What stands around the
 * passage helps to tell its language.
 */
export function tag(passage: Passage, languages: readonly Vocabulary[], around: readonly Passage[]): Tagged {
  const vocabularies = [...languages, commonVocabulary];
  const phrases = vocabularies.flatMap((vocabulary) => vocabulary.findPhrases(passage.tokens));
  const words = new Set(passage.tokens.map(({ folded }) => folded));
  const isContraction = words.has('no') && isPortuguese([passage, ...around], languages);
  const all = words.has('no') ? phrases.filter((found) => !isNoNegator(passage, found, isContraction)) : phrases;
  const found = Map.groupBy(all, (each) => each.tag);
  const idle = new Set<number>();
  for (const { first, last } of found.get('mark:idle') ?? []) {
    for (let index = first; index <= last; index += 1) idle.add(index);
  }
  return {
    ...passage,
    vocabularies,
    found,
    starting: Map.groupBy(all, ({ first }) => first),
    ending: Map.groupBy(all, ({ last }) => last),
    idle,
    words,
  };
}

export type Tagged = Passage & {
  readonly vocabularies: readonly Vocabulary[];
  /** By tag, e.g. `unit:hour`, in order. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
  /** The same by their first and by their last token. */
  readonly starting: ReadonlyMap<number, readonly Found[]>;
  readonly ending: ReadonlyMap<number, readonly Found[]>;
  /** Token indexes inside phrases that look like a claim and are none. */
  readonly idle: ReadonlySet<number>;
  /** Every word, folded. */
  readonly words: ReadonlySet<string>;
};

/** Whether little words say Portuguese rather than a language in which "no" denies. */
function isPortuguese(passages: readonly Passage[], languages: readonly Vocabulary[]): boolean {
  const words = new Set(passages.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  const scoreOf = (language: string) => {
    const little = languages.find((each) => each.language === language)?.functionWords;
    return little === undefined ? 0 : Array.from(words).filter((word) => little.has(word)).length;
  };
  const own = scoreOf('pt');
  return own > scoreOf('en') && own > scoreOf('es');
}

/** `No curso`, in the course; `No 5`. */
function isNoNegator({ tokens }: Passage, { tag: name, first, last }: Found, isContraction: boolean): boolean {
  if (name !== 'mark:negator' || first !== last || tokens[first]?.folded !== 'no') return false;
  return isContraction || tokens[first + 1]?.kind === 'number';
}
