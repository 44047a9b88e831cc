import type { Clock } from '../clock.ts';
import { createAttempt, type AttemptDependencies } from './attempt.ts';
import { createBreaker, withBreaker } from './breaker.ts';
import type { Call, CallInput, CallOutcome, Unanswered } from './call.ts';
import { withNegotiation } from './negotiate.ts';
import { createRetryBudget } from './retry-budget.ts';
import { withRetry } from './retry.ts';

/**
 * Asks the models of the chain in turn until one answers: fallback → breaker → retry → negotiation → attempt.
 * The breaker stands outside the retries, so that a refused call costs none of them; negotiation stands inside,
 * since a simpler request is not a retry.
 */
export function createLlm({ models, maxRetries, random, ...dependencies }: LlmDependencies) {
  const { clock } = dependencies;
  // The figures are told with LLM_MAX_RETRIES.
  const retryBudget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock });
  const policy = { maxRetries, baseMs: 500, mostMs: 8000 };
  const negotiated = withNegotiation(createAttempt(dependencies), { clock });
  const retried = withRetry(negotiated, { policy, retryBudget, clock, random });
  // The figures are told in docs/operations.md.
  const breaking = { opensAfter: 5, openMs: 10_000, clock };
  const breakers = models.map((model) => ({ model, breaker: createBreaker(breaking) }));
  const calls = breakers.map(({ model, breaker }): [string, Call] => [model, withBreaker(retried, breaking, breaker)]);
  return {
    modelCount: models.length,
    /** Of each model, whether it is left alone until a probe of it succeeds. */
    breakers: () => breakers.map(({ model, breaker }) => ({ model, isOpen: breaker.state().kind === 'open' })),
    /** Asks from the model at `firstModel` on, 0 being the first of the chain. */
    complete: async ({ firstModel, ...input }: CompletionInput): Promise<CallOutcome> => {
      let last: Unanswered | undefined;
      for (const [model, call] of calls.slice(firstModel)) {
        if (last !== undefined && input.context.deadline.remainingMs() === 0) break;
        const outcome = await call({ ...input, model });
        if (outcome.kind === 'answered') return outcome;
        // A used-up quota or a wrong key is for the operator to mend, whatever went before.
        if (!outcome.canFallBack) return outcome;
        last = moreHopeful(last, outcome);
      }
      if (last === undefined) throw new RangeError('firstModel must be an index of the chain');
      return last;
    },
  };
}

/** What the caller is told of two models: that it may come back, with the wait asked for, before that it need not. */
function moreHopeful(before: Unanswered | undefined, now: Unanswered): Unanswered {
  if (before === undefined) return now;
  // A model left alone says less than one that was asked.
  if (now.callId === undefined) return before;
  return before.retryable && !now.retryable ? before : now;
}

export type Llm = Omit<ReturnType<typeof createLlm>, 'breakers'>;
export type ModelBreakers = ReturnType<typeof createLlm>['breakers'];
export type CompletionInput = Omit<CallInput, 'model'> & { readonly firstModel: number };
export type LlmDependencies = AttemptDependencies & {
  readonly models: readonly string[];
  readonly maxRetries: number;
  readonly clock: Clock;
  readonly random: () => number;
};
