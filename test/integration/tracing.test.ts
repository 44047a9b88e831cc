import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { createRecordedTelemetry } from '../support/recorded-telemetry.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';

suite('W3C trace context', () => {
  const { lines, telemetry } = createRecordedTelemetry();
  let service: TestService;
  before(async () => {
    service = await startTestService({ surroundings: { telemetry } });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function describe(headers: Readonly<Record<string, string>>) {
    const since = lines.length;
    service.simulator.script(['null-field', { content: JSON.stringify(sampleText) }]);
    const { json } = await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential }, headers);
    const { json: calls } = await call(`${service.url}/v1/generations/${json.provenance.generation_id}/llm-calls`);
    const sent = service.simulator.calls().slice(-2);
    const logged = lines.slice(since).filter(({ event }) => /^(?:attempt|answer|generation|request)\./.test(event));
    return { calls: calls.data, sent: sent.map((each) => String(each.headers.traceparent)), logged };
  }

  test('the trace of the caller is on calls, rows and log lines', async () => {
    const { calls, sent, logged } = await describe({ traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    for (const header of sent) assert.match(header, new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
    assert.deepEqual([...new Set(calls.map(({ trace_id }) => trace_id))], [traceId]);
    const own = logged.filter(({ fields }) => fields.operation !== 'listLlmCallsOfGeneration');
    assert.ok(own.length >= 8);
    for (const { event, fields } of own) assert.equal(fields.trace_id, traceId, event);
  });

  test('each call is a span of its own, named by its row', async () => {
    const { calls, sent } = await describe({});
    const spans = calls.map(({ id }) => id.replaceAll('-', '').slice(16));
    assert.deepEqual(
      sent.map((header) => header.split('-')[2]),
      spans,
    );
  });

  test('a malformed trace starts a new one', async () => {
    for (const traceparent of [
      'nonsense',
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      `ff-${traceId}-b7ad6b7169203331-01`,
    ]) {
      const { sent } = await describe({ traceparent });
      const [, id = ''] = sent[0]!.split('-');
      assert.match(id, /^(?!0{32})[0-9a-f]{32}$/);
      assert.notEqual(id, traceId);
    }
  });
});
