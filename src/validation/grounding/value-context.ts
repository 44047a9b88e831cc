import { isFunctionWord } from './numbers/find-unit.ts';
import type { Annotated } from './annotate.ts';
import { isJointAt } from './joint.ts';
import { beginsSentence, stretchAround, type KnownMention, type RoleMention, type Stretch } from './role-mentions.ts';

/** The words that say what a value of the facts is told of. */
export function contextOf({ passage, mention, all }: KnownMention): readonly string[] {
  return contentIn(passage, stretchAround(passage, mention, all), mention);
}

/** The words of a stretch that say something, without those of the value itself. */
export function contentIn(
  passage: Annotated,
  { from, to }: Stretch,
  { first, last }: Pick<RoleMention, 'first' | 'last'>,
): readonly string[] {
  const words: string[] = [];
  for (let at = from; at <= to; at += 1) {
    if (at >= first && at <= last) continue;
    const word = contentAt(passage, at);
    if (word !== undefined) words.push(word);
  }
  return words;
}

/** What a value shares with those behind it that leave it out: all before it, and its noun. */
export function sharedContextOf({ passage, mention, all }: KnownMention): readonly string[] {
  const { from, to } = stretchAround(passage, mention, all);
  let end = mention.last;
  while (end < to && contentAt(passage, end + 1) !== undefined) end += 1;
  return contentIn(passage, { from, to: end }, mention);
}

/** Whether it leaves out what it is of: the 5 of "20 species by sight and 5 by ear". */
export function isElliptic({ passage, mention, all }: KnownMention): boolean {
  const { tokens } = passage;
  const { first, last, scale } = mention;
  if (tokens[last + 1]?.clause === tokens[last]?.clause && contentAt(passage, last + 1) !== undefined) return false;
  // A count has its noun behind it, all else may have it before.
  const { from } = stretchAround(passage, mention, all);
  return scale === 'count' || contentIn(passage, { from, to: first - 1 }, mention).length === 0;
}

/** Whether nothing parts two values, so that they are told of one thing: "18 out of 24", "from 3.8 to 3.12". */
export function isOnePhrase(one: KnownMention, other: KnownMention): boolean {
  if (!isOneSentence(one, other)) return false;
  const { passage } = one;
  const [before, behind] = isBefore(one, other) ? [one, other] : [other, one];
  for (let at = before.mention.last + 1; at <= behind.mention.first; at += 1) {
    const { gap, folded } = passage.tokens[at] ?? { gap: '', folded: '' };
    if (/[,;)–—:/]/.test(gap) || thenWords.has(folded) || isJointAt(passage, at)) return false;
  }
  return true;
}

/** Whether a value behind another may share what stands before that: "a session opened on 3 May, closed on 5 May". */
export function mayShareHead(one: KnownMention, before: KnownMention): boolean {
  if (!isOneSentence(one, before) || !isBefore(before, one)) return false;
  const { tokens } = one.passage;
  let at = one.mention.first;
  while (at > before.mention.last + 1 && !/[,;]/.test(tokens[at]?.gap ?? '') && !isJointAt(one.passage, at - 1))
    at -= 1;
  const { gap = '', folded = '', text = '' } = tokens[at] ?? {};
  return !gap.includes(';') && !determiners.has(folded) && !/^\p{Lu}/u.test(text);
}

const determiners: ReadonlySet<string> = new Set(
  'the a an its their der die das dem den des ein eine einem einen einer le la les l un une son sa ses leur leurs el los las su sus una o os as um uma seu sua il lo i gli suo de het een zijn haar'.split(
    ' ',
  ),
);

export function isOneSentence(one: KnownMention, other: KnownMention): boolean {
  if (one.passage !== other.passage) return false;
  const { tokens } = one.passage;
  const [before, behind] = isBefore(one, other) ? [one.mention, other.mention] : [other.mention, one.mention];
  // The point of `NR-10. The` ends a sentence, too.
  for (let at = before.last + 1; at <= behind.first; at += 1) if (beginsSentence(tokens, at)) return false;
  return tokens[before.first]?.sentence === tokens[behind.first]?.sentence;
}

export function isBefore(one: KnownMention, other: KnownMention): boolean {
  return one.mention.first < other.mention.first;
}

const thenWords: ReadonlySet<string> = new Set(
  'then dann danach anschliessend puis ensuite luego despues depois poi quindi daarna vervolgens'.split(' '),
);

/** What stands for a noun before it. */
const standIns = /^(?:those|ones?|quell[aeio]|cel(?:le|les|ui)|ceux|aquell[ao]s?|aquel[ae]s?)$/;

function contentAt(passage: Annotated, at: number): string | undefined {
  const token = passage.tokens[at];
  const isContent =
    token?.kind === 'word' &&
    token.folded.length >= 3 &&
    !passage.coded.has(at) &&
    !isFunctionWord(passage, token) &&
    !standIns.test(token.folded);
  return isContent ? token.folded : undefined;
}
