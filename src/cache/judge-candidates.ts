import type { CredentialFacts } from '../credentials/facts.ts';
import type { CacheVerdict } from '../storage/tables.ts';
import type { DescriptionText } from '../validation/description-text.ts';
import { cosineOf } from './cosine.ts';

/**
 * Judges candidates, most similar first, until one may be shared. The similarity only says whom to look at: the guard
 * decides on the facts, and the text must stand on the new ones like a fresh one. What breaks is refused.
 */
export function judgeCandidates<Found extends Candidate>(
  found: readonly Found[],
  asking: Asking,
  judges: Judges,
): Decision<Found>[] {
  const decisions: Decision<Found>[] = [];
  for (const { candidate, similarity } of rank(found, asking.embedding)) {
    const decision = { candidate, similarity, ...judge(candidate, asking, judges) };
    decisions.push(decision);
    if (decision.verdict === 'accepted') break;
  }
  return decisions;
}

export type Candidate = {
  /** Those that the text was written from. */
  readonly facts: object;
  readonly text: DescriptionText;
  readonly embedding: ArrayLike<number>;
  /** Somebody said that these facts must not share a text with those that ask. */
  readonly isNeverShared: boolean;
};

export type Asking = {
  readonly facts: CredentialFacts;
  readonly locale: string;
  readonly embedding: ArrayLike<number>;
};

export type Judges = {
  readonly judgeSharing: (one: CredentialFacts, other: CredentialFacts, locale: string) => SharingVerdict;
  /** Whether a text would pass as one that was written for these facts. */
  readonly isGrounded: (text: DescriptionText, facts: CredentialFacts, locale: string) => boolean;
  readonly onBroken: (error: unknown) => void;
};

/** Names of a rule and a field, never what was in it. */
type SharingVerdict =
  { readonly kind: 'same' } | { readonly kind: 'different'; readonly rule: string; readonly field: string };

export type Decision<Found> = {
  readonly candidate: Found;
  readonly similarity: number;
  readonly verdict: CacheVerdict;
  readonly rule?: string;
  readonly field?: string;
};

/** Below it hardly a pair is the same credential: a floor for looking, no threshold for serving. */
const leastSimilarity = 0.75;

function rank<Found extends Candidate>(found: readonly Found[], embedding: ArrayLike<number>) {
  return found
    .map((candidate) => ({ candidate, similarity: cosineOf(candidate.embedding, embedding) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .toSorted((one, other) => other.similarity - one.similarity);
}

type Judgement = Pick<Decision<unknown>, 'verdict' | 'rule' | 'field'>;

function judge({ facts, text, isNeverShared }: Candidate, asking: Asking, judges: Judges): Judgement {
  if (isNeverShared) return { verdict: 'never_share' };
  try {
    const sharing = judges.judgeSharing(asking.facts, facts as CredentialFacts, asking.locale);
    if (sharing.kind === 'different') return { verdict: 'different', rule: sharing.rule, field: sharing.field };
    const isGrounded = judges.isGrounded(text, asking.facts, asking.locale);
    return { verdict: isGrounded ? 'accepted' : 'ungrounded' };
  } catch (error) {
    judges.onBroken(error);
    return { verdict: 'broken' };
  }
}
