import { addDecimals } from './decimal.ts';
import type { TokenUsage } from './ledger.ts';

/** What one generation has spent so far, failed attempts included. */
export type Tally = ReturnType<typeof createTally>;

export type Spent = {
  readonly attempts: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Exact decimal; null as soon as one answer has no known price or usage. */
  readonly costUsd: string | null;
  /** The model asked last for a text. */
  readonly requestModel: string | undefined;
  /** Time in calls of providers and in waits before a retry. */
  readonly waitedMs: number;
};

export function createTally(attemptsBefore = 0) {
  let spent: Spent = {
    attempts: attemptsBefore,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: '0',
    requestModel: undefined,
    waitedMs: 0,
  };
  return {
    /** Counts an attempt and gives its number, from one or behind those before; an embedding names no model, since it writes no text. */
    countAttempt: (requestModel: string | undefined): number => {
      spent = { ...spent, attempts: spent.attempts + 1, requestModel: requestModel ?? spent.requestModel };
      return spent.attempts;
    },
    addWaiting: (ms: number): void => {
      spent = { ...spent, waitedMs: spent.waitedMs + ms };
    },
    /** What an answer cost; without its usage only that nobody knows. */
    addUsage: (usage: TokenUsage | undefined, costUsd: string | undefined): void => {
      spent = {
        ...spent,
        inputTokens: spent.inputTokens + (usage?.inputTokens ?? 0),
        outputTokens: spent.outputTokens + (usage?.outputTokens ?? 0),
        costUsd: costUsd === undefined || spent.costUsd === null ? null : addDecimals(spent.costUsd, costUsd),
      };
    },
    spent: (): Spent => spent,
  };
}
