import assert from 'node:assert/strict';
import { test } from 'node:test';

import { listItems, listTerms } from './list-items.ts';

test('a list in one text is read as its items', () => {
  const cases: [posted: string, items: string[]][] = [
    ['- Weld\n- Cut', ['Weld', 'Cut']],
    ['After it you can:\n* weld\n* cut', ['weld', 'cut']],
    ['1. Weld\n2. Cut', ['Weld', 'Cut']],
    ['<ul><li>Weld</li><li>Cut &amp; grind</li></ul>', ['Weld', 'Cut & grind']],
    ['<li>Weld</li>', ['Weld']],
    ['Weld\r\nCut', ['Weld', 'Cut']],
    ['Weld; cut; grind', ['Weld', 'cut', 'grind']],
    ['• Weld • Cut', ['Weld', 'Cut']],
  ];
  for (const [posted, items] of cases) assert.deepEqual(listItems(posted), items, posted);
});

test('a sentence stays one item', () => {
  const stays = [
    'Plan, build and test circuits',
    'Weld four joints; the test is passed. Then cut.',
    'C# and F*',
    'snake_case',
    '2. Semester',
    'Use <T> in C++; templates. And more.',
  ];
  for (const posted of stays) assert.deepEqual(listItems(posted), [posted]);
  const paragraphs = `${'Learners weld. '.repeat(30)}\n\nThey cut.`;
  assert.equal(listItems(paragraphs).length, 1);
});

test('terms with commas are a list, a sentence with commas is none', () => {
  assert.deepEqual(listTerms('crevasse rescue, route finding on glaciers, group management'), [
    'crevasse rescue',
    'route finding on glaciers',
    'group management',
  ]);
  for (const posted of [
    'Plan, build, test and ship software',
    'Python, SQL',
    'In a shop, alone, you weld what was drawn before',
  ])
    assert.deepEqual(listTerms(posted), [posted]);
});
