import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { commonWords } from './common-words.ts';
import { widen } from './find-identifiers.ts';
import { ofAccount } from './find-marks.ts';
import { isPhrase } from './ordinary-words.ts';
import { particles } from './vocabulary.ts';
import { mark, type Span } from './span.ts';
import { foldWord, isWordAt, wordsOf } from './words.ts';

/**
 * Finds the accounts of the recipients by any spelling that their names and addresses lead to: `@jane_smith`, `jsmith77`,
 * `linkedin.com/in/jane-smith-77` of `jane.smith@…`. What signs a word as an account counts: a figure, an underscore, `@`, a
 * page of a person; a tag that is nothing else needs none.
 */
export function createAccountFinder(personal: readonly PersonalValue[]): AccountFinder {
  const known = accountsOf(personal);
  if (known.whole.size === 0) return () => [];
  return (text, place) => {
    const tokens = [...findTokens(text, known), ...findPlain(text, known)];
    const found = [...findMentions(text, known), ...findPages(text, known)];
    if (place === 'title') return isTag(text, known) ? [mark(0, text.length, true)] : [...tokens, ...found];
    return [...tokens, ...found.map((each) => ({ ...widen(text, each), uncertain: true }))];
  };
}

type AccountFinder = (text: string, place: 'text' | 'title') => Span[];

/** Letters alone, folded. `whole` leads to one person; a `part` is a first name or surname, which many have. */
type Accounts = {
  readonly whole: ReadonlySet<string>;
  /** Of those the names in full. */
  readonly spelledOut: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  /** Of addresses with a sign between names, as one word. */
  readonly joined: ReadonlySet<string>;
};

function accountsOf(personal: readonly PersonalValue[]): Accounts {
  const part = new Set<string>();
  const spelledOut = personal.flatMap(({ kind, value }) =>
    kind === 'name' ? [namedWords(value), namedWords(value).toReversed()].map((words) => words.join('')) : [],
  );
  const whole = personal.flatMap(({ kind, value }) => {
    if (kind === 'email') return ofAddress(value, part);
    return kind === 'name' ? ofName(namedWords(value), part) : [];
  });
  const first = (wanted: PersonalValue['kind']) => personal.find(({ kind }) => kind === wanted)?.value ?? '';
  whole.push(...ofName(namedWords(`${first('given_name')} ${first('family_name')}`), part));
  return {
    whole: new Set(whole.filter((each) => each.length >= fewest && !isWord(each))),
    spelledOut: new Set(spelledOut),
    joined: new Set(
      personal.flatMap(({ kind, value }) => (kind === 'email' ? ofAddress(value, new Set()).slice(0, 1) : [])),
    ),
    part,
  };
}

// `jli` is an abbreviation as likely.
const fewest = 5;

function isWord(folded: string): boolean {
  return commonWords.has(folded) || isPhrase([folded]);
}

function namedWords(name: string): string[] {
  const [last = '', first] = name.split(',', 2);
  const words = wordsOf(first === undefined ? last : `${first} ${last}`).map(foldWord);
  return words.filter((word) => /^[a-z]+$/.test(word) && !particles.has(word));
}

/** `janesmith`, `smithjane`, `jsmith`, `smithj`, `janes`; with what stands between them. */
function ofName(words: readonly string[], part: Set<string>): string[] {
  const [given = '', surname = ''] = [words.at(0), words.at(-1)];
  if (words.length < 2 || given === '' || surname.length < 2) return [];
  for (const word of [given, surname]) if (word.length >= 3 && !isWord(word)) part.add(word);
  const initials = words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('');
  const middle = words.length > 2 ? [given + (words[1] ?? '')] : [];
  return [words.join(''), ...spellingsOf(given, surname), initials + surname, ...middle];
}

/** How accounts write a first name and a surname, both folded, without any sign between them. */
export function spellingsOf(given: string, surname: string): string[] {
  const initial = given.charAt(0);
  return [given + surname, surname + given, initial + surname, surname + initial, given + surname.charAt(0)];
}

function ofAddress(address: string, part: Set<string>): string[] {
  const [local = ''] = address
    .toLowerCase()
    .replace(/^mailto:/, '')
    .split(/[@+]/, 1);
  const words = local
    .split(/[^\p{L}]+/u)
    .map(foldWord)
    .filter((word) => /^[a-z]+$/.test(word));
  // `welder77@…`, `licensing@…`
  if (words.length < 2) return words.some(isWord) || roles.test(local) || !/\d/.test(local) ? [] : words;
  return isPhrase(words) || roles.test(local) ? [] : [words.join(''), ...ofName(words, part)];
}

const roles =
  /^(?:info|admin|office|mail|email|contact|contacto|kontakt|students?|learners?|test|user|support|hello|team|training|school|certificates?|badges?|no-?reply)(?![a-z])/;

function lettersOf(written: string): string {
  return foldWord(written).replace(/[^a-z]/g, '');
}

/** `jsmith77`, `jane-smith77`: words with a figure at the end. Those without are found as names are. */
function findTokens(text: string, { whole }: Accounts): Span[] {
  if (!signed.test(text)) return [];
  return matchesIn(text, token).flatMap(({ index, 0: found }) => {
    const letters = lettersOf(found);
    return whole.has(letters) ? [mark(index, index + found.length, true)] : [];
  });
}

// From each figure back: a text has many letters and few figures.
const signed = /\d(?<=\p{L}[._-]?\d)/u;
const token =
  /(?<![\p{L}\p{N}@./_-])\p{L}(?:\p{L}{0,30}|\p{L}{0,20}[._-]\p{L}{1,20})[._-]?\d{1,4}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;

/** `j.smith`, and `jsmith` of `j.smith@…`; of a name alone it may be a word, as a grinder is. */
function findPlain(text: string, { whole, joined }: Accounts): Span[] {
  return matchesIn(text, plain).flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 14), index);
    const isNoun = /^\p{Ll}+$/u.test(found) && article.test(before);
    // Behind a word for an account it is found with the names.
    const isAccount = whole.has(lettersOf(found)) && (/[._]/.test(found) || joined.has(found));
    if (isNoun || ofAccount.test(before) || !isAccount) return [];
    return [{ start: index, end: index + found.length, kind: 'person' as const, uncertain: true }];
  });
}

const plain = /(?<![\p{L}\p{N}@./_-])\p{Ll}(?:\p{Ll}{5,30}|\p{Ll}{0,20}[._]\p{Ll}{2,20})(?![\p{L}\p{N}@_/-]|\.\p{L})/gu;
const article =
  /(?<!\p{L})(?:an?|the|each|every|d(?:er|ie|as|en|em)|eine?[nmrs]?|l[ae]s?|une?|el|los|una?|il|lo|os?|uma?|de|het|een) $/iu;

/** `@jane_smith`, which an address does not stand before. */
function findMentions(text: string, { whole, part }: Accounts): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isWordAt(text, at - 1)) continue;
    const [handle = ''] = /^[\p{L}\p{N}._-]{2,40}/u.exec(text.slice(at + 1, at + 41)) ?? [];
    const own = handle.replace(/[.-]+$/, '');
    const letters = lettersOf(own);
    // `@babel/core`
    if (text.charAt(at + 1 + own.length) === '/') continue;
    if (whole.has(letters) || part.has(letters)) found.push(mark(at, at + 1 + own.length, true));
  }
  return found;
}

/** A page whose address has an account in it: the rest of that address leads to nobody else. */
function findPages(text: string, accounts: Accounts): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1)) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const host = /(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}$/i.exec(
      text.slice(Math.max(0, at - 90), at),
    )?.[0];
    if (host === undefined) continue;
    const path = /^[^\s<>"'“”«»()[\]]{1,160}/u.exec(text.slice(at, at + 160))?.[0].replace(/[.,;:!?]+$/, '') ?? '';
    const isSocial = social.test(host);
    const leads = path.split(/[/?&=#]/).some((each) => {
      const letters = lettersOf(each);
      // Elsewhere a whole name is cut out of an address, which may be that of a course.
      const isShort = accounts.whole.has(letters) && !accounts.spelledOut.has(letters);
      return isSocial ? accounts.whole.has(letters) || accounts.part.has(letters) : isShort;
    });
    if (leads) found.push(mark(at - host.length, at + path.length, true));
  }
  return found;
}

const social =
  /(?:^|[/.])(?:(?:linkedin|github|gitlab|twitter|facebook|instagram|behance|dribbble|xing|youtube|tiktok|kaggle|credly|stackoverflow|medium|x|fb)\.com|researchgate\.net|github\.io|t\.me|about\.me|mastodon\.\p{L}+)$/iu;

/** A skill or tag that is nothing but an account: `jsmith`. */
function isTag(text: string, { whole }: Accounts): boolean {
  return /^@?[\p{Ll}\d._-]{4,40}$/u.test(text) && whole.has(lettersOf(text));
}
