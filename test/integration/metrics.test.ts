import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import parsePrometheusText from 'parse-prometheus-text-format';
import { parse } from 'yaml';

import { parseFaultMix } from '../../src/simulator/faults.ts';
import { variedCredential } from '../support/credentials.ts';
import { createRandom } from '../../src/simulator/random.ts';
import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const variedRequests = 10_000;
const generationsAmongThem = 400;

suite('metrics under ten thousand varied requests', () => {
  let service: TestService;
  let text: string;

  before(async () => {
    const faults = parseFaultMix('malformed:0.2,http-error:0.1,unauthorized:0.01')!;
    service = await startTestService({
      kind: 'postgres',
      environment: { LLM_FALLBACK_MODELS: 'second-model' },
      simulator: { isStrict: false, faults, seed: 11 },
    });
    // Of the faults that are drawn none is certain.
    service.simulator.script(['fenced']);
    await sendVaried(service.url);
    ({ text } = await call(`${service.url}/metrics`));
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  test('every line parses', () => {
    const families = parsePrometheusText(text);
    assert.ok(families.length > 30);
    for (const { help, type } of families) assert.ok(help.length > 0 && type !== 'UNTYPED');
    // One by one, since the parser merges the series of a histogram.
    for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
      const [family, ...others] = parsePrometheusText(`${line}\n`);
      assert.deepEqual(others, [], line);
      assert.equal(family?.metrics.length, 1, line);
      assert.equal(family.metrics[0]?.value, line.slice(line.lastIndexOf(' ') + 1));
    }
  });

  test('what happened is counted', () => {
    for (const name of [
      'http_requests_total{operation="createDescription",status="201"}',
      'generations_total{result="succeeded",code=""}',
      'llm_attempts_total{model="gpt-4o",outcome="ok"}',
      'llm_answer_repairs_total{model="gpt-4o",repair="fence"}',
      'llm_tokens_total{model="gpt-4o",type="input"}',
      'llm_attempt_duration_seconds_count{model="gpt-4o"}',
      'generation_overhead_seconds_count',
      'generation_duration_seconds_count{result="succeeded"}',
      'database_pool_connections{state="total"}',
    ]) {
      assert.ok(valueOf(text, `credscribe_${name}`) > 0, name);
    }
    // Which faults come is drawn at random; that some came is certain.
    assert.match(text, /^credscribe_llm_answers_refused_total\{model="gpt-4o",reason="[\w.]+"\} [1-9]/m);
    assert.match(text, /^credscribe_llm_reasks_total\{reason="[\w.]+"\} [1-9]/m);
    assert.equal(valueOf(text, 'credscribe_generations_in_flight'), 0);
    assert.equal(valueOf(text, 'credscribe_llm_calls_open'), 0);
    assert.match(text, /^nodejs_eventloop_lag_p99_seconds \d/m);
    assert.match(
      text,
      /^credscribe_build_info\{version="\d+\.\d+\.\d+",node_version="24\.[^"]+",prompt_version="v\d+"\} 1$/m,
    );
  });

  test('every generation is counted once', () => {
    const counted = text.matchAll(/^credscribe_generations_total\{[^}]*\} (\d+)$/gm);
    const total = [...counted].reduce((sum, [, count]) => sum + Number(count), 0);
    assert.equal(total, generationsAmongThem);
  });

  test('labels hold no ids and no text, and their values are few', () => {
    const own = text.split('\n').filter((line) => line.startsWith('credscribe_'));
    const values = new Map<string, Set<string>>();
    for (const line of own) {
      for (const [, label = '', value = ''] of line.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) {
        values.set(label, (values.get(label) ?? new Set()).add(value));
      }
    }
    for (const [label, seen] of values) {
      assert.ok(seen.size <= 60, `${label} has ${seen.size} values`);
      for (const value of seen) assert.match(value, /^[\w.+-]*$/, label);
      for (const value of seen) assert.doesNotMatch(value, /[0-9a-f]{8}-|canary/i, label);
    }
    assert.ok(own.length < 1000, `${own.length} series`);
  });

  test('alert rules name metrics that exist', () => {
    const document = parse(readFileSync(new URL('../../docs/alerts.yaml', import.meta.url), 'utf8')) as AlertRules;
    const rules = document.groups.flatMap((group) => group.rules);
    assert.ok(rules.length >= 10);
    for (const { alert, expr } of rules) {
      const names = expr.match(/\b(?:credscribe|nodejs|process)_\w+/g) ?? [];
      assert.ok(names.length > 0, alert);
      for (const name of names) {
        assert.match(
          text,
          new RegExp(`^# TYPE ${name.replace(/_(?:bucket|count|sum)$/, '')} `, 'm'),
          `${alert}: ${name}`,
        );
      }
    }
  });
});

type AlertRules = { readonly groups: readonly { readonly rules: readonly { alert: string; expr: string }[] }[] };
function valueOf(text: string, series: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1));
}

/** Requests that differ in everything a caller can vary: paths, ids, methods, headers, bodies, models' answers. */
async function sendVaried(url: string): Promise<void> {
  const random = createRandom('varied requests');
  const word = () => `canary${Math.floor(random() * 1e9).toString(36)}`;
  const uuid = (index: number) => `01a20d9f-48ad-74ca-a4ae-${index.toString(16).padStart(12, '0')}`;
  const kinds: readonly ((index: number) => Promise<unknown>)[] = [
    () => call(`${url}/${word()}/${word()}`),
    (index) => call(`${url}/v1/descriptions/${uuid(index)}`, { headers: { 'x-request-id': word() } }),
    () => call(`${url}/v1/generations?code=${word()}`),
    () => call(`${url}/problems/${word()}`),
    () => call(`${url}/v1/descriptions`, { method: 'PATCH' }),
    () => call(`${url}/v1/llm-calls?request_model=${word()}`, { headers: { traceparent: word() } }),
    () => postJson(`${url}/v1/descriptions`, { [word()]: word() }),
    () => postJson(`${url}/v1/descriptions`, { credential: { name: word() } }),
  ];
  let next = 0;
  const worker = async () => {
    while (next < variedRequests) {
      const index = next;
      next += 1;
      const isGeneration = index % (variedRequests / generationsAmongThem) === 0;
      await (isGeneration
        ? postJson(`${url}/v1/descriptions`, variedCredential(index))
        : kinds[index % kinds.length]!(index));
    }
  };
  await Promise.all(Array.from({ length: 30 }, worker));
}
