import { sentenceBounds, type Token } from './reading.ts';

/** Shorter sentences could be part of anything. */
const fewestTokens = 5;

/** Every sentence of the facts as it is compared, word by word. */
export function sentencesOf(passages: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const sentences = passages.flatMap(({ tokens }) => [...Map.groupBy(tokens, ({ sentence }) => sentence).values()]);
  return new Set(sentences.filter((words) => words.length >= fewestTokens).map(join));
}

/**
 * Marks the words of a text that repeat a whole sentence of the facts, alone or behind a colon or the like: whatever
 * they claim, the facts claim. A part of a sentence is not enough, since what denies it may stand in the rest.
 */
export function findQuoted(tokens: readonly Token[], sentences: ReadonlySet<string>): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const [start, token] of tokens.entries()) {
    const before = tokens[start - 1];
    if (before?.clause === token.clause && before.sentence === token.sentence) continue;
    const stop = sentenceBounds(tokens, start).last + 1;
    if (stop - start < fewestTokens || !sentences.has(join(tokens.slice(start, stop)))) continue;
    for (let index = start; index < stop; index += 1) quoted.add(index);
  }
  return quoted;
}

/** Shorter names are words as well: `Care`, `First Aid`. */
const fewestOfName = 3;

/** Where a text says the whole name of its credential, as the first and last word. */
export function findOwnName(tokens: readonly Token[], passages: readonly NamedPassage[]): NameRun[] {
  const names = passages.filter(({ place, tokens: words }) => place === 'name' && words.length >= fewestOfName);
  return names.flatMap(({ tokens: words }) =>
    tokens.flatMap(({ folded }, first) => {
      if (folded !== words[0]?.folded) return [];
      const last = first + words.length - 1;
      const isOneSentence = tokens[first]?.sentence === tokens[last]?.sentence;
      return isOneSentence && join(tokens.slice(first, last + 1)) === join(words) ? [{ first, last }] : [];
    }),
  );
}

type NamedPassage = { readonly place: string; readonly tokens: readonly Token[] };
type NameRun = { readonly first: number; readonly last: number };

/** Whether a claim is part of a name, or a small word before it and its first word: `for Life` of `for Life Drawing`. */
export function isOfName(claim: NameRun, names: readonly NameRun[], isSmall: (index: number) => boolean): boolean {
  return names.some(({ first, last }) => {
    const isWithin = claim.first >= first && claim.last <= last;
    return isWithin || (claim.first === first - 1 && claim.last === first && isSmall(claim.first));
  });
}

/** A letter of a code keeps its marks: `Ü35` is no `U35`. */
function join(tokens: readonly Token[]): string {
  return tokens.map(({ kind, folded, text }) => (kind === 'mixed' ? text.toLowerCase() : folded)).join(' ');
}
