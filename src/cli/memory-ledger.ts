import type { ClosedCall, Ledger, OpenedCall } from '../llm/ledger.ts';

/** Keeps the calls of each generation in memory until they are taken: an eval needs no database. */
export function createMemoryLedger(): MemoryLedger {
  const opened = new Map<string, OpenedCall>();
  const byGeneration = new Map<string, RecordedCall[]>();
  return {
    open: (call) => {
      opened.set(call.callId, call);
      return Promise.resolve();
    },
    close: (closed) => {
      const call = opened.get(closed.callId);
      if (call === undefined) throw new Error('a call is opened before it is closed');
      opened.delete(closed.callId);
      const calls = byGeneration.get(call.generationId) ?? [];
      byGeneration.set(call.generationId, [...calls, { opened: call, closed }]);
      return Promise.resolve();
    },
    take: (generationId) => {
      const calls = byGeneration.get(generationId) ?? [];
      byGeneration.delete(generationId);
      return calls;
    },
  };
}

export type MemoryLedger = Ledger & {
  /** The closed calls of a generation, in order; they are forgotten here. */
  readonly take: (generationId: string) => readonly RecordedCall[];
};

export type RecordedCall = { readonly opened: OpenedCall; readonly closed: ClosedCall };
