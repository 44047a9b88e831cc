import type { PreparedFacts } from '../prepare-facts.ts';
import { emptyLists, type WordLists } from '../words/word-lists.ts';
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
    if (withoutScheme(issuer.url) !== withoutScheme(second.url)) return 'issuer_url';
    if (isSameForm(one, other, (facts) => facts.issuer?.name ?? '')) return undefined;
    return refuseUnread(one, other) ?? (readName(one) === readName(other) ? undefined : 'issuer_name');
  },
};

function withoutScheme(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/, '');
}

function readName({ facts, lists, read }: PreparedFacts): string | undefined {
  if (lists === undefined) return undefined;
  const { articles, and, organizations: phrases, respell } = lists;
  const spelling: WordLists = { ...emptyLists, articles, and, phrases, respell };
  const { words } = read(facts.issuer?.name ?? '', { kind: 'label', field: 'issuer', lists: spelling });
  return words.filter((word) => word !== ',').join(' ');
}
