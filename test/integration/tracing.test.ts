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

test('every log line of a request names it and its trace', async () => {
  const { lines, telemetry } = createRecordedTelemetry();
  const environment = { CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'openai' };
  const service = await startTestService({ surroundings: { telemetry }, environment });
  const traced = { 'x-request-id': 'traced-1', traceparent: `00-${traceId}-b7ad6b7169203331-01` };
  const since = lines.length;
  const good = { content: JSON.stringify(sampleText) };
  service.simulator.script([good, good]);
  const write = (level: string) =>
    postJson(`${service.url}/v1/descriptions`, { credential: { ...sampleCredential, level } }, traced);
  const [first, second] = [await write('Level 3'), await write('Level 4')];
  await postJson(`${service.url}/v1/descriptions/${second.json.id}/feedback`, { verdict: 'inaccurate' }, traced);
  await call(`${service.url}/v1/cache?source=model`, { method: 'DELETE', headers: traced });
  const erasure = { generation_id: first.json.provenance.generation_id, reason: 'asked' };
  await postJson(`${service.url}/v1/erasures`, erasure, traced);
  const own = lines.slice(since);
  await service[Symbol.asyncDispose]();
  await service.database.remove();
  const events = own.map(({ event }) => event);
  for (const event of ['embedding.completed', 'cache.candidate_judged', 'cache.evicted', 'audit.payloads_erased']) {
    assert.ok(events.includes(event), event);
  }
  for (const { event, fields } of own) {
    assert.deepEqual([fields.request_id, fields.trace_id], ['traced-1', traceId], event);
  }
});
