import type { Annotated } from '../annotate.ts';

/** The words of the facts, as names are compared with them. */
export type KnownNames = {
  readonly hasWord: (folded: string) => boolean;
  /** Whether a word of the facts holds it, or it one of them: `Cantorschule`, `OpenLearn`. */
  readonly hasPart: (folded: string) => boolean;
  /** Two words next to each other, folded. */
  readonly hasPhrase: (pair: string) => boolean;
  /** A whole skill. */
  readonly hasItem: (folded: string) => boolean;
  /** A word of both parts: `Dokumentenprüfung` of documents and test. */
  readonly hasCompound: (modifier: string, head: string) => boolean;
  /** Whether the letters are the initials of words that follow each other. */
  readonly hasInitials: (acronym: string) => boolean;
};

export function readNames(passages: readonly Annotated[]): KnownNames {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const initials: string[] = [];
  for (const { tokens, vocabularies } of passages) {
    let before: string | undefined;
    const all: string[] = [];
    const content: string[] = [];
    for (const { folded } of tokens) {
      if (!words.has(folded)) for (const form of formsOf(folded)) words.add(form);
      if (before !== undefined) pairs.add(`${before} ${folded}`);
      before = folded;
      all.push(folded.charAt(0));
      if (!vocabularies.some(({ functionWords }) => functionWords.has(folded))) content.push(folded.charAt(0));
    }
    initials.push(all.join(''), content.join(''));
  }
  const joinedWords = passages.map(({ tokens }) => tokens.map(({ folded }) => folded).join('')).join(' ');
  const items = new Set(
    passages
      .filter(({ place }) => place === 'skills')
      .map(({ tokens }) => tokens.map(({ folded }) => folded).join(' ')),
  );
  const joined = initials.join('\n');
  return {
    hasWord: (folded) => formsOf(folded).some((form) => words.has(form)),
    hasPart: (folded) =>
      folded.length >= 5 && folded.length <= 40 && (joinedWords.includes(folded) || endsInKnown(folded, words)),
    hasPhrase: (pair) => pairs.has(pair),
    hasItem: (folded) => items.has(folded),
    hasCompound: (modifier, head) =>
      modifier.length >= 4 &&
      head.length >= 4 &&
      Array.from(words).some(
        (word) => word.endsWith(head) && word.startsWith(modifier.slice(0, Math.max(4, modifier.length - 3))),
      ),
    hasInitials: (acronym) => acronym.length >= 2 && joined.includes(acronym.toLowerCase()),
  };
}

/** A word and what is left of it without its endings: enough to match `Networks`, `networking` and `Network's`. */
function formsOf(folded: string): string[] {
  const british = folded
    .replace(/isation/g, 'ization')
    .replace(/is(e[dsr]?|ing)$/, 'iz$1')
    .replace(/our/g, 'or')
    .replace(/mme/g, 'm');
  const stem =
    british.length > 4
      ? british.replace(/(?:ies|y|es|s|ed|ings?|ers?|ens?|ns?|e|als?|eans?|ians?|ans?)$/, '')
      : british;
  return stem.length >= 3 && stem !== folded ? [folded, `${stem}~`] : [folded, `${folded}~`];
}

/** A compound whose last or first part is known: `Datenethik` by `Ethik`. */
function endsInKnown(folded: string, words: ReadonlySet<string>): boolean {
  for (let length = 4; length <= folded.length - 3; length += 1) {
    if (words.has(folded.slice(-length)) && words.has(folded.slice(0, -length))) return true;
  }
  return false;
}
