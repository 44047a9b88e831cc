import { acronymsOf, isSpelledBy } from './drop-acronyms.ts';
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
  const explained = texts.map(readExplained);
  if (isTooMuch(explained)) return (text) => text;
  explained.flatMap(meaningsIn).forEach(learn);
  if (issuer !== undefined) initialsOfIssuer(issuer).forEach(learn);
  const certain = [...meanings].flatMap(([acronym, [words = '', ...more]]) =>
    more.length === 0 ? [{ acronym, words }] : [],
  );
  return (text) => certain.reduce(writeOut, text);
}

type Meaning = { readonly acronym: string; readonly words: string };

const acronymPattern = /(?<![\p{L}\p{N}&+#.-])\p{Lu}{2,8}(?![\p{L}\p{N}&+#-])/gu;
const bracketPattern = /\(([^()]{3,80})\)/gu;
const mostWords = 10;

// A record that explains more than this is no record of a credential, and reading it would take seconds.
const mostExplained = 20;
const farthest = 400;

/** A text with what could be acronyms and what could explain them; nothing where there are no brackets. */
type Explained = { readonly text: string; readonly acronyms: readonly string[]; readonly brackets: readonly Bracket[] };
type Bracket = { readonly inside: string; readonly index: number };

function readExplained(text: string): Explained {
  if (!text.includes('(')) return { text, acronyms: [], brackets: [] };
  const acronyms = [...new Set(text.match(acronymPattern) ?? [])];
  const brackets = [...text.matchAll(bracketPattern)].map(({ 1: inside = '', index }) => ({
    inside: inside.trim(),
    index,
  }));
  return { text, acronyms, brackets };
}

function isTooMuch(explained: readonly Explained[]): boolean {
  const acronyms = new Set(explained.flatMap((each) => each.acronyms));
  const brackets = explained.reduce((sum, each) => sum + (each.acronyms.length === 0 ? 0 : each.brackets.length), 0);
  return acronyms.size > mostExplained || brackets > mostExplained;
}

function meaningsIn({ text, acronyms, brackets }: Explained): Meaning[] {
  if (acronyms.length === 0) return [];
  const byInitials = new Map(acronyms.map((acronym) => [acronym.toLowerCase(), acronym]));
  return brackets.flatMap(({ inside, index }) => {
    const before = acronyms.includes(inside) ? wordsBefore(text, index, inside) : [];
    const spelled = acronymsOf(readTokens(inside)).flatMap((initials) => byInitials.get(initials) ?? []);
    const others = spelled.filter((acronym) => acronym !== inside);
    return [...before, ...others.map((acronym) => ({ acronym, words: inside }))];
  });
}

/** The words that end at an index and have these initials. */
export function wordsBefore(text: string, index: number, acronym: string): Meaning[] {
  const start = Math.max(0, index - farthest);
  const near = text.slice(start, index).trim().split(/\s+/u);
  // The first word may be cut.
  const words = (start === 0 ? near : near.slice(1)).slice(-mostWords);
  const found = words
    .map((_, from) => words.slice(from).join(' '))
    .filter((part) => isSpelledBy(readTokens(part), acronym) || isShort(part, acronym));
  const [longest] = found.slice(-1);
  return longest === undefined ? [] : [{ acronym, words: longest }];
}

/** `photovoltaic (PV)`, `Business Intelligence (BI)`; in a title of three words two letters have another meaning. */
function isShort(part: string, acronym: string): boolean {
  const words = part.toLowerCase().split(' ');
  const isPair =
    acronym.length === 2 &&
    words.length === 2 &&
    words.map((word) => word.charAt(0)).join('') === acronym.toLowerCase();
  return isPair || oneWord.get(acronym)?.test(part) === true;
}

const oneWord = new Map([
  ['PV', /^photovoltaics?$/iu],
  ['TV', /^television$/iu],
  ['UV', /^ultraviolet$/iu],
  ['ECG', /^electrocardiogra(?:m|ms|phy)$/iu],
  ['EEG', /^electroencephalogra(?:m|ms|phy)$/iu],
]);

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
  const bracketed = new RegExp(String.raw`(?<!\s)\s*\((?:${full}|${acronym})\)`, 'giu');
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}&+#.-])${acronym}(?![\p{L}\p{N}&+#-])`, 'gu');
  const written = text.replace(bracketed, '').replace(alone, words);
  // An acronym a thousand times would make a text that takes a second to read.
  return written.length > 2 * text.length + farthest ? text : written;
}
