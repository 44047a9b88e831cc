import type { Found } from './phrases.ts';
import { rangeOf, type Passage } from './reading.ts';
import { isLookAlike, lookAlikes } from './look-alikes.ts';
import { commonVocabulary, type Vocabulary } from './vocabulary.ts';

/** Finds the phrases of all vocabularies in a passage; numbers and dates are read from these. */
export function tag(passage: Passage, languages: readonly Vocabulary[], setting: Setting): Tagged {
  const vocabularies = [...languages, commonVocabulary];
  const phrases = vocabularies.flatMap((vocabulary) => vocabulary.findPhrases(passage.tokens));
  const words = new Set(passage.tokens.map(({ folded }) => folded));
  const isContraction = words.has('no') && isPortuguese(passage, languages, setting);
  const all =
    words.has('no') || words.has('pas')
      ? phrases.filter((found) => !isNoNegator(passage, found, isContraction) && !isAcronym(passage, found))
      : phrases;
  // Portuguese `sem` is "without", and a week behind digits only.
  const told = words.has('sem') ? all.filter((each) => !isWithout(passage, each)) : all;
  const timed = words.has('mai') ? told.filter((each) => !isMay(passage, each, told)) : told;
  const heard = words.has('auf') ? timed.filter((each) => !isShared(passage, each)) : timed;
  const read = orWords.some((or) => words.has(or)) ? heard.filter((each) => !isOrNot(passage, each, heard)) : heard;
  const isAlike = lookAlikes.some((word) => words.has(word));
  const kept = isAlike ? read.filter((each) => !isLookAlike(passage, each)) : read;
  const found = new Map<string, Found[]>();
  const starting = new Map<number, Found[]>();
  const ending = new Map<number, Found[]>();
  for (const each of kept) {
    append(found, each.tag, each);
    // Alone they mean nothing.
    if (each.tag.startsWith('frame:')) continue;
    append(starting, each.first, each);
    append(ending, each.last, each);
  }
  const idle = new Set((found.get('mark:idle') ?? []).flatMap(({ first, last }) => rangeOf(first, last)));
  return { ...passage, vocabularies, found, starting, ending, idle, words };
}

function append<Key>(map: Map<Key, Found[]>, key: Key, each: Found): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [each]);
  else known.push(each);
}

/** What helps to tell the language of a passage: what stands around it, and the language of the text it is for. */
export type Setting = { readonly around: readonly Passage[]; readonly language: string | undefined };

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
function isPortuguese(passage: Passage, languages: readonly Vocabulary[], { around, language }: Setting): boolean {
  const words = new Set([passage, ...around].flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  const scoreOf = (each: string) => {
    const little = languages.find((known) => known.language === each)?.functionWords;
    return little === undefined ? 0 : Array.from(words).filter((word) => little.has(word)).length;
  };
  const own = scoreOf('pt');
  const other = Math.max(scoreOf('en'), scoreOf('es'));
  return own > other || (own === other && language === 'pt');
}

function isWithout({ tokens }: Passage, { tag: name, first, last }: Found): boolean {
  return (
    name === 'unit:week' && first === last && tokens[first]?.folded === 'sem' && tokens[first - 1]?.kind !== 'number'
  );
}

/** `Auf die Praxis entfallen 400 Stunden`: a share, no denial. */
function isShared({ tokens }: Passage, { tag: name, first }: Found): boolean {
  const { folded = '', clause } = tokens[first] ?? {};
  return (
    name === 'mark:negator' &&
    folded.startsWith('entf') &&
    tokens.some((token) => token.clause === clause && token.folded === 'auf')
  );
}

const orWords = ['or', 'oder', 'ou', 'o', 'of'];
const orNot = /^(?:or not|oder (?:auch )?nicht|ou (?:bien )?(?:non|nao|pas)|o (?:no|non)|of niet)$/;

/** `Bring your own or not`, `débutants ou non`: leaves both open and denies neither; a second denial does. */
function isOrNot({ tokens }: Passage, { tag: name, first, last }: Found, all: readonly Found[]): boolean {
  if (name !== 'mark:negator' || first !== last) return false;
  const wordsFrom = (at: number) =>
    tokens
      .slice(Math.max(0, at), first + 1)
      .map(({ folded }) => folded)
      .join(' ');
  if (!orNot.test(wordsFrom(first - 1)) && !orNot.test(wordsFrom(first - 2))) return false;
  // At the end of a clause it says of what stands before that it need not be.
  const { clause } = tokens[first] ?? {};
  if (tokens[first + 1]?.clause !== clause) return false;
  const isDenied = all.some((each) => each.tag === name && each.last < first && tokens[each.first]?.clause === clause);
  return !isDenied;
}

/** `De novembre à mai`: a month beside another or a number, not the Italian "never". */
function isMay({ tokens }: Passage, { tag: name, first, last }: Found, all: readonly Found[]): boolean {
  if (name !== 'mark:negator' || first !== last || tokens[first]?.folded !== 'mai') return false;
  const months = new Set(all.filter((each) => each.tag.startsWith('month:')).map((each) => each.first));
  const isBeside = [-2, -1, 1, 2].some((step) => {
    const token = tokens[first + step];
    return months.has(first + step) || (Math.abs(step) === 1 && token?.kind === 'number');
  });
  return months.has(first) && isBeside;
}

/** `La conducta PAS:`, unlike `PAS DE NOTE` and `ne mène PAS à`. */
function isAcronym({ tokens, text }: Passage, { tag: name, first, last }: Found): boolean {
  if (name !== 'mark:negator' || first !== last || tokens[first]?.text !== 'PAS') return false;
  const isFrench = tokens.some(({ folded }) => folded === 'ne' || folded === 'n');
  const [before, next] = [tokens[first - 1], tokens[first + 1]];
  return !isFrench && before?.gap === ' ' && next?.gap !== ' ' && /\p{Ll}/u.test(text);
}

/** `No curso`, in the course; `No 5`. */
function isNoNegator({ tokens }: Passage, { tag: name, first, last }: Found, isContraction: boolean): boolean {
  if (name !== 'mark:negator' || first !== last || tokens[first]?.folded !== 'no') return false;
  return isContraction || tokens[first + 1]?.kind === 'number';
}
