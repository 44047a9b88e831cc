import { emptyLists } from '../words/empty-lists.ts';
import { isSpelledBy } from '../drop-acronyms.ts';
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
      (isSameName(readName(one), readName(other)) || isAcronymOf(one, other) || isAcronymOf(other, one)
        ? undefined
        : 'issuer_name')
    );
  },
};

/** `Red Hat` and `Red Hat, Inc.`; but Acme Ltd is not Acme GmbH. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  const isFormed = [one, other].map((name) => legalForm.test(name));
  return isFormed[0] !== isFormed[1] && one.replace(legalForm, '') === other.replace(legalForm, '');
}

const legalForm = / (?:inc|ltd|llc|plc|gmbh|ag|bv|nv|sa|sl|spa|srl|sas|ev|corp)$/;

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

function readName({ facts, lists, read }: PreparedFacts): string | undefined {
  if (lists === undefined) return undefined;
  const { articles, and, organizations: phrases, respell } = lists;
  const spelling: WordLists = { ...emptyLists, articles, and, phrases, respell };
  const { words } = read(facts.issuer?.name ?? '', { kind: 'label', field: 'issuer', lists: spelling });
  return words.filter((word) => word !== ',' && word !== ':').join(' ');
}
