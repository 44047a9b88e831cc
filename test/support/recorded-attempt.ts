import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { systemClock } from '../../src/clock.ts';
import { createAttempt } from '../../src/llm/attempt.ts';
import type { CallOutcome } from '../../src/llm/call.ts';
import { createDeadline } from '../../src/llm/deadline.ts';
import type { ClosedCall, Ledger, OpenedCall } from '../../src/llm/ledger.ts';
import { firstDialect } from '../../src/llm/negotiate.ts';
import { createProvider } from '../../src/llm/provider.ts';
import { createTally } from '../../src/llm/tally.ts';

/** A provider on loopback that reads a call to its end and then does whatever `answer` does. */
export type AnsweringProvider = AsyncDisposable & {
  readonly baseUrl: string;
  /** The body of every call, as it came. */
  readonly received: readonly Buffer[];
  /** What happened, in order, here and in the ledger. */
  readonly order: string[];
};

export async function startProvider(answer: (response: ServerResponse) => void): Promise<AnsweringProvider> {
  const received: Buffer[] = [];
  const order: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(Buffer.concat(chunks));
      order.push('received');
      answer(response);
    });
  });
  server.on('connection', () => order.push('connected'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    order,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export type RecordedAttempt = {
  readonly outcome: CallOutcome;
  readonly opened: OpenedCall;
  /** What the ledger got, or what it would get once an answer is judged. */
  readonly closing: ClosedCall;
};

export type AttemptSettings = {
  readonly opening?: () => Promise<unknown>;
  readonly timeoutMs?: number;
  readonly apiKey?: string;
};

/** One attempt as the service makes it: the real client, the real seam, the real reading of the answer. */
export async function attemptAt(
  { baseUrl, order }: Pick<AnsweringProvider, 'baseUrl' | 'order'>,
  { opening, timeoutMs = 30_000, apiKey = 'sk-secret' }: AttemptSettings = {},
): Promise<RecordedAttempt> {
  const ledger = createRecordingLedger(order, opening);
  const attempt = createAttempt({
    provider: createProvider({ name: 'fixture', baseUrl, apiKey }),
    ledger,
    clock: systemClock,
    newId: () => 'call-1',
    events: { attemptStarted: () => undefined, attemptCompleted: () => undefined, callClosed: () => undefined },
    costOf: () => undefined,
    timeoutMs,
  });
  using deadline = createDeadline(systemClock, 30_000);
  const outcome = await attempt({
    model: 'fixture-model',
    messages: [{ role: 'user', content: 'Describe the “Café” credential ☕' }],
    maxOutputTokens: 400,
    outputSchema: { type: 'object' },
    dialect: firstDialect,
    context: {
      requestId: 'request-1',
      generationId: 'generation-1',
      tenantId: 'local',
      trace: { traceId: '0af7651916cd43dd8448eb211c80319c', flags: '01' },
      purpose: 'generate',
      promptVersion: 'v1',
      estimatedInputTokens: 10,
      deadline,
      tally: createTally(),
    },
  });
  const closing = outcome.kind === 'answered' ? outcome.closing : ledger.closed[0];
  const opened = ledger.opened[0];
  if (closing === undefined || opened === undefined) throw new Error('the ledger must hold both phases of a call');
  return { outcome, opened, closing };
}

/** A ledger that keeps both phases in memory; `opening` ends before the call counts as opened. */
function createRecordingLedger(order: string[], opening: () => Promise<unknown> = nextTurn) {
  const opened: OpenedCall[] = [];
  const closed: ClosedCall[] = [];
  return {
    opened,
    closed,
    open: async (call) => {
      await opening();
      opened.push(call);
      order.push('opened');
    },
    close: (call) => {
      closed.push(call);
      order.push('closed');
      return Promise.resolve();
    },
  } satisfies Ledger & { readonly opened: OpenedCall[]; readonly closed: ClosedCall[] };
}
