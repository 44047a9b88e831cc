import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { databaseKinds } from '../support/databases.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Line = { readonly id: string; readonly outcome: string; readonly trace_id: string };
const lines = { accept: 'application/x-ndjson' };
/** More than are read from the database at once. */
const generations = 520;

for (const kind of databaseKinds) {
  suite(`export of LLM calls on ${kind}`, () => {
    let service: TestService;
    let url: string;
    before(async () => {
      service = await startTestService({ kind, simulator: { isStrict: false } });
      url = `${service.url}/v1/llm-calls`;
      service.simulator.script(['null-field', { content: JSON.stringify(sampleText) }, 'server-error']);
      for (let start = 0; start < generations; start += 20) {
        await Promise.all(
          Array.from({ length: Math.min(20, generations - start) }, () =>
            postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential }),
          ),
        );
      }
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await service.database.remove();
    });

    async function readLines(query = ''): Promise<Line[]> {
      const answer = await call(`${url}${query}`, { headers: lines });
      assert.equal(answer.headers.get('content-type'), 'application/x-ndjson');
      return answer.text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line);
    }

    test('every call is one line, newest first', async () => {
      const exported = await readLines();
      assert.equal(exported.length, service.simulator.calls().length);
      const ids = exported.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)].sort().reverse());
    });

    test('an export that was cut goes on behind its last line', async () => {
      const all = await readLines();
      const last = all[99]!;
      assert.deepEqual(await readLines(`?cursor=${last.id}`), all.slice(100));
    });

    test('pages and lines are the same calls', async () => {
      const page = await call(`${url}?limit=100`);
      const all = await readLines();
      assert.deepEqual(page.json.data, all.slice(0, 100));
      const next = await call(`${url}?limit=100&cursor=${page.json.next_cursor}`);
      assert.deepEqual(next.json.data, all.slice(100, 200));
    });

    test('filters choose by outcome, purpose, reason and model', async () => {
      assert.equal((await readLines('?outcome=http_error')).length, 1);
      assert.equal((await readLines('?reason=field.null')).length, 1);
      assert.equal((await readLines('?purpose=reask')).length, 1);
      assert.equal((await readLines('?request_model=another')).length, 0);
      assert.equal((await readLines('?purpose=generate&outcome=ok&request_model=gpt-4o')).length, generations);
    });

    test('filters choose by time', async () => {
      const all = await readLines();
      const moment = (shiftMs: number) => new Date(Date.now() + shiftMs).toISOString();
      assert.equal((await readLines(`?started_after=${moment(-3_600_000)}`)).length, all.length);
      assert.equal((await readLines(`?started_before=${moment(-3_600_000)}`)).length, 0);
    });

    test('a filter that is none is refused before the first line', async () => {
      for (const query of ['?outcome=good', '?started_after=yesterday', '?cursor=x', '?colour=red', '?limit=0']) {
        const answer = await call(`${url}${query}`, { headers: lines });
        assert.equal(answer.json.code, 'invalid_request', query);
      }
    });

    test('a caller who hangs up ends the reading', async () => {
      const leaving = new AbortController();
      const response = await fetch(url, { headers: lines, signal: leaving.signal });
      await response.body?.getReader().read();
      leaving.abort();
      assert.equal((await call(`${service.url}/healthz`)).status, 200);
      assert.equal((await call(`${url}?limit=1`)).status, 200);
    });
  });
}
