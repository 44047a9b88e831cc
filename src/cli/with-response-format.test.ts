import assert from 'node:assert/strict';
import { test } from 'node:test';

import { callInput, unanswered } from '../../test/support/calls.ts';
import { firstDialect } from '../llm/negotiate.ts';
import { withResponseFormat, type ResponseFormat } from './with-response-format.ts';

const cases: readonly [asked: ResponseFormat, variant: ResponseFormat, sent: ResponseFormat][] = [
  ['json_schema', 'json_schema', 'json_schema'],
  ['json_schema', 'none', 'none'],
  ['json_object', 'json_schema', 'json_object'],
  ['json_object', 'none', 'none'],
];

for (const [asked, variant, expected] of cases) {
  test(`${asked} in a run with ${variant} is sent as ${expected}`, async () => {
    const sent: ResponseFormat[] = [];
    const llm = {
      modelCount: 1,
      complete: ({ dialect }: { dialect: { responseFormat: ResponseFormat } }) => {
        sent.push(dialect.responseFormat);
        return Promise.resolve(unanswered());
      },
    };
    const input = callInput();
    const dialect = { ...firstDialect, responseFormat: asked };
    await withResponseFormat(llm, variant).complete({ ...input, dialect, firstModel: 0 });
    assert.deepEqual(sent, [expected]);
  });
}
