import type { Found } from './phrases.ts';
import type { Passage } from './reading.ts';
import { commonVocabulary, type Vocabulary } from './vocabulary.ts';

/** Finds the phrases of all vocabularies in a passage; numbers and dates are read from these. */
export function tag(passage: Passage, languages: readonly Vocabulary[]): Tagged {
  const vocabularies = [...languages, commonVocabulary];
  const phrases = vocabularies.flatMap((vocabulary) => vocabulary.findPhrases(passage.tokens));
  const words = new Set(passage.tokens.map(({ folded }) => folded));
  const all = isPortuguese(words, languages) ? phrases.filter((found) => !isContraction(passage, found)) : phrases;
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
function isPortuguese(words: ReadonlySet<string>, languages: readonly Vocabulary[]): boolean {
  if (!words.has('no')) return false;
  const scoreOf = (language: string) => {
    const little = languages.find((each) => each.language === language)?.functionWords;
    return little === undefined ? 0 : Array.from(words).filter((word) => little.has(word)).length;
  };
  const own = scoreOf('pt');
  return own > scoreOf('en') && own > scoreOf('es');
}

/** `no curso`: in the course. */
function isContraction({ tokens }: Passage, { tag: name, first, last }: Found): boolean {
  return name === 'mark:negator' && first === last && tokens[first]?.folded === 'no';
}
