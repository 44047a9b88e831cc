import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { rangeOf, type Token } from '../reading.ts';
import { andWords } from '../words/and-words.ts';
import { ofWhich } from '../words/count-words.ts';
import { partKindOf } from '../words/part-kinds.ts';

/** The words of what facts ask for, and of what they leave open or waive. */
export type Said = Readonly<Record<'asked' | 'open', readonly string[]>>;

/** Fields that require what they say, without a word for it. */
export const asking = ['prerequisites', 'criteria', 'assessment'];

/** The words of facts by what their clauses ask of them. */
export function splitWords({ passages }: FactsIndex): Said {
  const said: Record<keyof Said, string[]> = { asked: [], open: [] };
  for (const passage of passages) {
    const openClauses = openClausesOf(passage);
    const replaced = replacedClausesOf(passage);
    for (const [index, { clause }] of passage.tokens.entries()) {
      const word = contentAt(passage, index);
      if (word === undefined || replaced.has(clause)) continue;
      if (openClauses.has(clause)) said.open.push(word);
      else if (asking.includes(passage.place)) said.asked.push(word);
    }
  }
  return said;
}

/** Whether facts leave open what a word names and do not ask for it elsewhere, in whatever language they say so. */
export function isLeftOpen({ asked, open }: Said, word: string): boolean {
  // The height of a fear of heights is another thing.
  const near = open.filter((each) => each.length - word.length < longestEnding || partKindOf(each) !== undefined);
  return isNamedIn(near, word) && !isNamedIn(asked, word);
}

/** In letters. */
const longestEnding = 5;

/** Whether one of some words is akin to a word, or names the same part of a course in another language. */
export function isNamedIn(words: readonly string[], word: string): boolean {
  const kind = partKindOf(word);
  return words.some((each) => isAkin(each, word) || (kind !== undefined && partKindOf(each) === kind));
}

/** "Does not replace the appointment": what stands beside it is neither asked for nor left open. */
function replacedClausesOf({ tokens, found }: Annotated): ReadonlySet<number | undefined> {
  const replacing = new Set(tokens.flatMap(({ folded, clause }) => (replaced.test(folded) ? [clause] : [])));
  const negated = (found.get('mark:negator') ?? []).map(({ first }) => tokens[first]?.clause);
  return new Set(negated.filter((clause) => clause !== undefined && replacing.has(clause)));
}

const replaced = /^(?:replac|substitut|ersetz|remplac|sustitu|reemplaz|sostitu|vervang)/;

/** The clauses of a passage that leave something open or deny it. */
export function openClausesOf(passage: Annotated): ReadonlySet<number> {
  const negators = passage.found.get('mark:negator') ?? [];
  return new Set([...negators.flatMap((mark) => clausesOf(passage, mark)), ...optionalClausesOf(passage)]);
}

/** The clauses of a passage that leave something open. */
export function optionalClausesOf(passage: Annotated): ReadonlySet<number> {
  const options = passage.found.get('mark:optional') ?? [];
  const extents = options.length === 0 ? new Map<number, Extent>() : extentsIn(passage);
  return new Set(options.flatMap((mark) => [...clausesOf(passage, mark), ...besideOf(passage, mark, extents)]));
}

function clausesOf({ tokens }: Annotated, { first, last }: Place): number[] {
  const { clause = 0 } = tokens[first] ?? {};
  // `Optional: arrange a song`.
  const isAlone = tokens[first - 1]?.clause !== clause && tokens[last + 1]?.clause !== clause;
  return isAlone && !isInserted(tokens, first, tokens[last + 1]) ? [clause, clause + 1] : [clause];
}

type Place = Readonly<Record<'first' | 'last', number>>;

/** Where a clause begins and ends, and how many of its words say something of their own. */
type Extent = { readonly first: number; last: number; said: number };

/** Of all clauses at once, so that a long one is not gone through for each of its marks. */
function extentsIn(passage: Annotated): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const [index, { clause }] of passage.tokens.entries()) {
    const own = extents.get(clause) ?? { first: index, last: index, said: 0 };
    own.last = index;
    if (contentAt(passage, index) !== undefined) own.said += 1;
    extents.set(clause, own);
  }
  return extents;
}

/** `Een verslag inleveren mag, maar hoeft niet`, "may, if they like, film a story": what is left open stands beside the comma. */
function besideOf(passage: Annotated, { first, last }: Place, extents: ReadonlyMap<number, Extent>): number[] {
  const { tokens } = passage;
  const { clause = 0 } = tokens[first] ?? {};
  const here = extents.get(clause) ?? { first, last, said: 0 };
  const next = tokens[here.last + 1];
  // "Five projects, one of them of choice" are five.
  if (rangeOf(here.first, first).some((at) => ofWhich.has(tokens[at]?.folded ?? ''))) return [];
  const own = rangeOf(first, Math.min(last, here.last)).filter((index) => contentAt(passage, index) !== undefined);
  if (here.said > own.length || !isInserted(tokens, here.first, next)) return [];
  const goesOn = next?.sentence === tokens[first]?.sentence && next?.gap.includes(',') === true;
  return goesOn && !andWords.has(next.folded) ? [clause - 1, clause + 1] : [clause - 1];
}

/** Behind a comma or a semicolon, and before no colon. */
function isInserted(tokens: Annotated['tokens'], start: number, next: Token | undefined): boolean {
  const { gap = '', sentence } = tokens[start] ?? {};
  const isBehind = (gap.includes(',') && tokens[start - 1]?.sentence === sentence) || gap.startsWith(';');
  return isBehind && next?.gap.includes(':') !== true;
}

/** A word that says something of its own, folded. */
export function contentAt(passage: Annotated, index: number): string | undefined {
  const token = passage.tokens[index];
  // `B2` and `TIG` are short and say as much as a longer word.
  if (token?.kind === 'mixed' || /^\p{Lu}{2,3}$/u.test(token?.text ?? '')) return token?.folded;
  if (token?.kind !== 'word' || token.folded.length < 4 || isFunctionWord(passage, token)) return undefined;
  const isMark = (passage.starting.get(index) ?? []).some(({ tag }) => tag.startsWith('mark:'));
  // `Présentation` also is a word for what introduces.
  return isMark && partKindOf(token.folded) === undefined ? undefined : token.folded;
}
