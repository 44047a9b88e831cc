import { isSpelledBy } from './drop-acronyms.ts';
import { readTokens, type Token } from './tokens.ts';

/**
 * A way to write the acronyms of a record in full, where the record itself says what they stand for: `Royal Yachting
 * Association (RYA)`, `BLS Provider (Basic Life Support)`, or the initials of its issuer. What stands for two things
 * stays as it is. Each record explains its own: what another calls CBT says nothing about this one.
 */
export function createSpeller(texts: readonly string[], issuer: string | undefined): (text: string) => string {
  const meanings = new Map<string, Set<string>>();
  const learn = ({ acronym, words }: Meaning) =>
    meanings.set(acronym, (meanings.get(acronym) ?? new Set()).add(words.toLowerCase()));
  texts.flatMap(meaningsIn).forEach(learn);
  if (issuer !== undefined) initialsOfIssuer(issuer).forEach(learn);
  const certain = [...meanings].flatMap(([acronym, [words = '', ...more]]) =>
    more.length === 0 ? [{ acronym, words }] : [],
  );
  return (text) => certain.reduce(writeOut, text);
}

type Meaning = { readonly acronym: string; readonly words: string };

const acronymPattern = /(?<![\p{L}\p{N}&+#.-])\p{Lu}{3,8}(?![\p{L}\p{N}&+#-])/gu;
const bracketPattern = /\(([^()]{3,80})\)/gu;
const mostWords = 10;

function meaningsIn(text: string): Meaning[] {
  if (!text.includes('(')) return [];
  const acronyms = [...new Set(text.match(acronymPattern) ?? [])];
  const brackets = [...text.matchAll(bracketPattern)];
  return acronyms.flatMap((acronym) =>
    brackets.flatMap(({ 1: inside = '', index }) => {
      if (inside.trim() === acronym) return wordsBefore(text.slice(0, index), acronym);
      return isSpelledBy(readTokens(inside), acronym) ? [{ acronym, words: inside.trim() }] : [];
    }),
  );
}

/** The words that end here and have these initials. */
function wordsBefore(text: string, acronym: string): Meaning[] {
  const words = text.trim().split(/\s+/u).slice(-mostWords);
  const found = words
    .map((_, index) => words.slice(index).join(' '))
    .filter((part) => isSpelledBy(readTokens(part), acronym));
  const [longest] = found.slice(-1);
  return longest === undefined ? [] : [{ acronym, words: longest }];
}

function initialsOfIssuer(issuer: string): Meaning[] {
  const words = issuer.replace(/^the /iu, '').trim();
  const tokens: Token[] = readTokens(words);
  const initials = tokens.filter(({ posted }) => /^\p{Lu}/u.test(posted)).map(({ posted }) => posted.charAt(0));
  const acronym = initials.join('');
  return acronym.length > 2 && isSpelledBy(tokens, acronym) ? [{ acronym, words }] : [];
}

function writeOut(text: string, { acronym, words }: Meaning): string {
  if (!text.includes(acronym)) return text;
  const full = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const bracketed = new RegExp(String.raw`\s*\((?:${full}|${acronym})\)`, 'giu');
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}&+#.-])${acronym}(?![\p{L}\p{N}&+#-])`, 'gu');
  return text.replace(bracketed, '').replace(alone, words);
}
