import {
  getting,
  goodFeedback,
  goodInFacts,
  handling,
  penalty,
  penaltyInFacts,
  triedInFacts,
  triedOut,
} from './added-conditions.ts';
import { claims } from './frame-claims.ts';
import type { Kind } from './frame-kind.ts';
import {
  forWhom,
  ofAttending,
  released,
  releasedInFacts,
  taught,
  unemployed,
  unemployedInFacts,
} from './release-patterns.ts';

const condition = { rule: 'assessment', detail: 'what is asked for only as the facts state it' };

/** Conditions and people that may as well be what a course teaches about. */
export const besideTopics: readonly Kind[] = [
  {
    claim: condition,
    patterns: goodFeedback,
    isNoAudience: true,
    stated: goodInFacts,
    notBeside: handling,
    onlyBeside: getting,
  },
  { claim: condition, patterns: triedOut, isNoAudience: true, stated: triedInFacts },
  { claim: condition, patterns: penalty, isNoAudience: true, stated: penaltyInFacts },
  {
    claim: claims.offer,
    patterns: released,
    stated: releasedInFacts,
    notBeside: taught,
    onlyBeside: ofAttending,
  },
  { claim: claims.audience, patterns: unemployed, stated: unemployedInFacts, onlyBeside: forWhom },
];
