import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mendEscapes } from './mend-escapes.ts';

const text = { short_description: 'Says "no".\nTwice.', highlights: ['C:\\new'], audience: 'All' };
const json = JSON.stringify(text);
const pretty = JSON.stringify(text, null, 2);

test('each slip around whole texts is undone', () => {
  const escape = (whole: string) => JSON.stringify(whole).slice(1, -1);
  const cases = [
    { slipped: escape(json), mended: json },
    { slipped: escape(pretty), mended: pretty },
    { slipped: `Here:\n${escape(json)}\n`, mended: `Here:\n${json}\n` },
    {
      slipped: json.replaceAll(',"', ',\\n"').replace('{', '{\\n'),
      mended: json.replaceAll(',"', ', "').replace('{', '{ '),
    },
    { slipped: json.replace('"audience"', 'audience"'), mended: json },
    { slipped: json.replace('"audience"', '"audience'), mended: json },
    { slipped: json.replace('"audience"', '“audience"').replace('"All"', '"All”'), mended: json },
    { slipped: pretty.replace(/^/gm, '> '), mended: pretty },
  ];
  for (const { slipped, mended } of cases) assert.equal(mendEscapes(slipped)[0], mended, slipped);
});

test('an answer without these slips has no other reading', () => {
  for (const answer of [json, pretty, '', 'prose', '{', json.slice(0, -9), json.replaceAll('"', "'")]) {
    assert.deepEqual(mendEscapes(answer), [], answer);
  }
});

test('a field named in a text is no key', () => {
  const labelled = JSON.stringify({ ...text, highlights: ['One', 'audience: all', '"audience": "all"'] });
  assert.deepEqual(mendEscapes(labelled), []);
});
