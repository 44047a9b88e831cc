import { emptyLists } from '../words/empty-lists.ts';
import { isShortName, isSpelledBy } from '../drop-acronyms.ts';
import { likeOther } from '../like-other.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import { readTokens } from '../tokens.ts';
import { type WordLists } from '../words/word-lists.ts';
import { isSameForm, refuseUnread, type FieldComparator } from './comparator.ts';

/**
 * The same name, in one spelling, and the same address: two institutes share a name more often than an address. No
 * text shows an address, but where only one has it nobody knows whether the other is the same, so it is a miss.
 */
export const sameIssuer: FieldComparator = {
  name: 'same issuer',
  compare: (one, other) => {
    const issuer = one.folded.issuer;
    const second = other.folded.issuer;
    if (issuer === undefined && second === undefined) return undefined;
    if (issuer === undefined || second === undefined) return 'missing_field';
    if ((issuer.url === undefined) !== (second.url === undefined)) return 'missing_field';
    if ((issuer.name === undefined) !== (second.name === undefined)) return 'missing_field';
    if (withoutScheme(issuer.url) !== withoutScheme(second.url)) return 'issuer_url';
    if (isSameForm(one, other, (facts) => facts.issuer?.name ?? '')) return undefined;
    return (
      refuseUnread(one, other) ??
      (haveSameName(one, other) || isShortOf(one, other) || isShortOf(other, one) ? undefined : 'issuer_name')
    );
  },
};

function haveSameName(one: PreparedFacts, other: PreparedFacts): boolean {
  const posted = [one, other].map(({ facts }) => facts.issuer?.name);
  const [name, second] = posted;
  if (isSameName(readName(one, name), readName(other, second))) return true;
  if (one.lists === undefined || name === undefined || second === undefined) return false;
  const [alike, otherAlike] = likeOther([name, second], one.lists, true);
  return isSameName(readName(one, alike), readName(other, otherAlike));
}

/** `Red Hat` and `Red Hat, Inc.`; but Acme Ltd is not Acme GmbH. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  const isFormed = [one, other].map((name) => legalForm.test(name));
  return isFormed[0] !== isFormed[1] && one.replace(legalForm, '') === other.replace(legalForm, '');
}

/** `Kolping e. V.` as `Kolping eV`: two letters with full stops are read as initials already, where both are capitals. */
const dottedForm =
  /(?<=\s)(?:e\. ?V|S\. ?r\. ?l|S\. ?[pn]\. ?[ac]|S\. ?a\. ?s|S\. ?A(?:\. ?[SU])?|S\. ?L(?:\. ?U)?|[BN]\. ?V)\.?$/iu;

const legalForm = / (?:inc|ltd|llc|plc|gmbh|ag|bv|nv|sa|sl|spa|srl|sas|ev|corp)$/;

function isShortOf(one: PreparedFacts, other: PreparedFacts): boolean {
  return isAcronymOf(one, other) || isWithoutShort(one, other);
}

/** `TU Delft`, or `Technische Universiteit Delft`, of `Technische Universiteit Delft (TU Delft)`. */
function isWithoutShort(one: PreparedFacts, other: PreparedFacts): boolean {
  const [, long = '', short = ''] = named.exec(other.facts.issuer?.name?.trim() ?? '') ?? [];
  const name = one.facts.issuer?.name?.trim() ?? '';
  if (name === '' || (name !== long && name !== short)) return false;
  const spaced = short.replace(/^(\p{Lu})\. ?(?=\p{Lu})/u, '$1 ');
  return isShortName(short, long) || (name === long && (isInitialAnd(spaced, long) || isMadeOf(short, long)));
}

const named = /^([^()]{3,90}) \(([^()]{2,30})\)$/u;

/** `U.Porto` of `Universidade do Porto`: the first letter of the first word, then the last one. */
function isInitialAnd(short: string, long: string): boolean {
  const [first = '', last = '', ...more] = short.split(' ');
  return first.length === 1 && more.length === 0 && long.startsWith(first) && long.endsWith(` ${last}`);
}

/** `BBKA` of `British Beekeepers Association`, `SVH` of four words: from the first word to the last, with one letter more or less. */
function isMadeOf(acronym: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false;
  if (isSpelledBy(readTokens(long), acronym)) return true;
  const initials = (long.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  if (acronym === initials) return true;
  return acronym.length > 2 && (isOneLess(acronym, initials) || isWithInner(acronym, initials, long));
}

function isOneLess(short: string, long: string): boolean {
  const inner = Array.from(long.slice(1, -1), (_, index) => long.slice(0, index + 1) + long.slice(index + 2));
  return inner.includes(short);
}

/** One letter more than the initials, which stands within the word before it. */
function isWithInner(acronym: string, initials: string, long: string): boolean {
  if (!isOneLess(initials, acronym)) return false;
  const letters = Array.from(acronym.toLowerCase());
  let from = 0;
  return letters.every((letter) => {
    const at = long.toLowerCase().indexOf(letter, from);
    from = at + 1;
    return at !== -1;
  });
}

/** `AAT` of `Association of Accounting Technicians (AAT)`, or of those words alone: the initials of all of them. */
function isAcronymOf(one: PreparedFacts, other: PreparedFacts): boolean {
  const acronym = one.facts.issuer?.name?.trim() ?? '';
  const name = other.facts.issuer?.name?.trim() ?? '';
  if (!/^\p{Lu}{3,8}$/u.test(acronym)) return false;
  const words = name.replace(` (${acronym})`, '').replace(/^the /iu, '');
  return isSpelledBy(readTokens(words), acronym) || (words !== name && hasInitials(words, acronym));
}

/** What a name gives in brackets as its own acronym may leave out some of its words, but neither the first nor the last. */
function hasInitials(name: string, acronym: string): boolean {
  const initials = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  return new RegExp(`^${acronym.replace(/(?<=.)(?=.)/gu, '.*')}$`, 'u').test(initials);
}

function withoutScheme(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '');
}

function readName({ lists, read }: PreparedFacts, name = ''): string | undefined {
  if (lists === undefined) return undefined;
  const { articles, and, organizations: phrases, respell } = lists;
  const spelling: WordLists = { ...emptyLists, articles, and, phrases, respell };
  const plain = name.trim().replace(dottedForm, (form) => form.replace(/[. ]/g, ''));
  const { words } = read(plain, { kind: 'label', field: 'issuer', lists: spelling });
  return words.filter((word) => word !== ',' && word !== ':').join(' ');
}
