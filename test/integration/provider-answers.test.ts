import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, suite, test } from 'node:test';

import { attemptAt, startProvider, type RecordedAttempt } from '../support/recorded-attempt.ts';

/** What a real provider sent once, typed in from a public text that `source` names. */
type Fixture = {
  readonly source: string;
  readonly typed_from: 'documentation read' | 'public thread read' | 'memory of the documentation';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expect: ReadAs;
};

/** How an attempt reads it; null where the answer says nothing. */
type ReadAs =
  | {
      readonly kind: 'answered';
      readonly content: string | null;
      readonly refusal: string | null;
      readonly finish_reason: string;
      readonly response_model: string | null;
      readonly input_tokens: number | null;
      readonly cached_input_tokens: number | null;
      readonly output_tokens: number | null;
      readonly response_id: string | null;
      readonly system_fingerprint: string | null;
    }
  | {
      readonly kind: 'unanswered';
      readonly code: string;
      readonly retryable: boolean;
      readonly retry_after_ms: number | null;
      readonly can_fall_back: boolean;
      readonly objection: string | null;
      readonly outcome: string;
    };

type Replay = RecordedAttempt & { readonly received: readonly Buffer[]; readonly order: readonly string[] };

const directory = new URL('../fixtures/provider-answers/', import.meta.url);

function readFixture(file: string): Fixture {
  return JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as Fixture;
}

async function replay({ status, headers, body }: Fixture): Promise<Replay> {
  await using provider = await startProvider((response) => {
    // Headers that the fixture does not have are none of the provider's.
    response.sendDate = false;
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  });
  const recorded = await attemptAt(provider);
  return { ...recorded, received: provider.received, order: provider.order };
}

function readAs({ outcome, closing }: RecordedAttempt): ReadAs {
  if (outcome.kind === 'unanswered') {
    return {
      kind: outcome.kind,
      code: outcome.code,
      retryable: outcome.retryable,
      retry_after_ms: outcome.retryAfterMs ?? null,
      can_fall_back: outcome.canFallBack,
      objection: outcome.objection ?? null,
      outcome: closing.outcome,
    };
  }
  const { content, refusal, finishReason } = outcome.answer;
  return {
    kind: outcome.kind,
    content,
    refusal,
    finish_reason: finishReason,
    response_model: closing.responseModel ?? null,
    input_tokens: closing.usage?.inputTokens ?? null,
    cached_input_tokens: closing.usage?.cachedInputTokens ?? null,
    output_tokens: closing.usage?.outputTokens ?? null,
    response_id: closing.responseId ?? null,
    system_fingerprint: closing.systemFingerprint ?? null,
  };
}

for (const file of readdirSync(directory)) {
  suite(file.replace('.json', ''), () => {
    const fixture = readFixture(file);
    let replayed: Replay;
    before(async () => {
      replayed = await replay(fixture);
    });

    test('means what its provider meant by it', () => {
      assert.deepEqual(readAs(replayed), fixture.expect, fixture.source);
    });

    test('is recorded octet for octet', () => {
      const { httpStatus, response } = replayed.closing;
      assert.equal(httpStatus, fixture.status);
      assert.ok(response?.body.equals(Buffer.from(fixture.body)));
    });

    test('answers a request recorded octet for octet', () => {
      const [only] = replayed.received;
      assert.ok(only?.equals(replayed.opened.request.body));
    });

    test('is asked for once, after the opening', () => {
      const closed = replayed.outcome.kind === 'answered' ? [] : ['closed'];
      assert.deepEqual(replayed.order, ['opened', 'connected', 'received', ...closed]);
    });
  });
}
