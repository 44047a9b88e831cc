import { addDecimals } from './decimal.ts';
import type { TokenUsage } from './ledger.ts';

/** What one generation has spent so far, failed attempts included. */
export type Tally = ReturnType<typeof createTally>;

/** That of a generation that has ended counts on its row. */
export type EmbedTally = Pick<Tally, 'addWaiting' | 'spent'> & {
  readonly countAttempt: (...of: Parameters<Tally['countAttempt']>) => number | Promise<number>;
  readonly addUsage: (...of: Parameters<Tally['addUsage']>) => void | Promise<void>;
};

export type Spent = {
  readonly attempts: number;
  /** Of all answers; null as soon as one does not tell. A call without an answer adds nothing. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** Exact decimal; null as soon as one answer has no known cost. */
  readonly costUsd: string | null;
  /** The model asked last for a text. */
  readonly requestModel: string | undefined;
  /** Time in calls of providers and in waits before a retry. */
  readonly waitedMs: number;
};

export function createTally() {
  let spent: Spent = {
    attempts: 0,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: '0',
    requestModel: undefined,
    waitedMs: 0,
  };
  return {
    /** Counts an attempt and gives its number, from one; an embedding names no model, since it writes no text. */
    countAttempt: (requestModel: string | undefined): number => {
      spent = { ...spent, attempts: spent.attempts + 1, requestModel: requestModel ?? spent.requestModel };
      return spent.attempts;
    },
    addWaiting: (ms: number): void => {
      spent = { ...spent, waitedMs: spent.waitedMs + ms };
    },
    addUsage: (usage: TokenUsage | undefined, costUsd: string | undefined): void => {
      spent = {
        ...spent,
        inputTokens: addKnown(spent.inputTokens, usage?.inputTokens),
        outputTokens: addKnown(spent.outputTokens, usage?.outputTokens),
        costUsd: costUsd === undefined || spent.costUsd === null ? null : addDecimals(spent.costUsd, costUsd),
      };
    },
    spent: (): Spent => spent,
  };
}

function addKnown(sum: number | null, count: number | undefined): number | null {
  return sum === null || count === undefined ? null : sum + count;
}
