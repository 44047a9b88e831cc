import { createTally, type EmbedTally } from '../llm/tally.ts';
import type { Writes } from '../storage/tenant-store.ts';

/**
 * Counts what is spent for a generation that has ended, on its row and at once, so that whichever instance makes a call
 * goes on with the numbers, and the sums hold what the calls hold.
 */
export function createLateTally({ countLateAttempt, addLateUsage }: LateWrites, generationId: string) {
  const tally = createTally();
  return {
    ...tally,
    countAttempt: (requestModel) => {
      tally.countAttempt(requestModel);
      return countLateAttempt(generationId);
    },
    addUsage: (usage, costUsd) =>
      addLateUsage(generationId, {
        input_tokens: usage?.inputTokens ?? null,
        output_tokens: usage?.outputTokens ?? null,
        cost_usd: costUsd ?? null,
      }),
  } satisfies EmbedTally;
}

type LateWrites = Pick<Writes, 'countLateAttempt' | 'addLateUsage'>;
