import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { createRedactor } from '../redact.ts';

type Row = {
  readonly holder: string;
  /** What the credential or its issuer is called. */
  readonly titles?: readonly string[];
  readonly tag: string;
  readonly left: string;
};

const rows = readFileSync('test/fixtures/tags.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

for (const { holder, titles = [], tag, left } of rows) {
  test(`a tag of ${holder}: ${tag}`, () => {
    const redact = createRedactor([{ kind: 'name', value: holder }], { isAward: true, labels: titles, titles });
    const redacted = redact(tag, { place: 'title', isTag: true });
    assert.equal(redacted.text, left);
    assert.equal(redacted.removed > 0, tag !== left);
  });
}
