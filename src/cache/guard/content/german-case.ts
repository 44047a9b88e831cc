import type { ContentWords } from './content-words.ts';

/** `eines Berichts` as `von Bericht`: with its article a genitive in -s is of one thing, and no plural. */
export function withoutGenitive(text: string): string {
  return text.replace(
    genitive,
    (_, before: string, noun: string) => `von ${before}` + noun.replace(/(?<=[sxzßtdkfmnbg])es$|s$/u, ''),
  );
}

const genitive = /(?<!\p{L})(?:eines|des) ((?:\p{Ll}{3,30}en ){0,2})(\p{Lu}\p{L}{2,40}s)(?!\p{L})/gu;

/** Adjectives, whatever their case: schriftlichen, schriftliche. */
export function inOneCase(words: readonly string[], { acts }: ContentWords): readonly string[] {
  return words.map((word) => (acts.forms.has(word) ? word : word.replace(adjective, '$1e')));
}

const adjective = /(?<=\p{L}{2})(lich|isch|ig|bar|sam|haft|iv|ell|los|end|iert)(?:e[nrsm]?)$/u;
