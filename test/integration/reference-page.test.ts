import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { call } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

suite('the API reference at /docs', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService();
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  test('needs nothing from anywhere else', async () => {
    const page = await call(`${service.url}/docs`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    assert.equal(parts.length, 4);
    for (const part of parts) {
      assert.doesNotMatch(part, /^[a-z]+:|^\//);
      const { status, headers } = await call(new URL(part, `${service.url}/`).href);
      assert.equal(status, 200, part);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    }
  });

  test('shows the document that is served', async () => {
    const script = await call(`${service.url}/docs/start.js`);
    const [, url = ''] = /url: '([^']+)'/.exec(script.text) ?? [];
    assert.equal(new URL(url, `${service.url}/docs`).href, `${service.url}/openapi.yaml`);
  });

  test('lies at one address, and nothing else of its package is served', async () => {
    const answer = await fetch(`${service.url}/docs/`, { redirect: 'manual' });
    assert.equal(answer.headers.get('location'), '../docs');
    assert.equal((await call(`${service.url}/docs/package.json`)).json.code, 'not_found');
  });
});
