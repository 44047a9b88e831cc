import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { readPlainMarkdown } from './plain-markdown.ts';
import { parseMarkdown } from './plain-text.ts';

const starts = [
  '',
  '- ',
  '# ',
  '### ',
  '1. ',
  '2. ',
  '3) ',
  '10. ',
  '-',
  '#',
  '+ ',
  '> ',
  '---',
  '===',
  '1.',
  ' - ',
  '   ',
  '- - ',
];
const words = [
  'Weld',
  '10 hours',
  'R&D & more',
  '“A”',
  '>5 kg',
  '2.',
  '-',
  '#',
  'C#',
  'a: b',
  'é',
  'x ',
  'A (b)',
  '& co;',
  '"q"',
  '1)',
];

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { maxLength: 3 }))
  .map(([start, said]) => start + said.join(' '));
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), { maxLength: 9 })
  .map((lines) => lines.join('\n'));

test('reads what it reads as the parser does', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const read = readPlainMarkdown(markdown);
      if (read !== undefined) assert.equal(read, parseMarkdown(markdown));
    }),
    { numRuns: 3000 },
  );
});

test('reads headings, items, numbers and paragraphs itself', () => {
  const markdown =
    '## Requirements\n\nTo earn it:\n- weld two joints\n- pass the test\n\n3) Show it\n3) Tell it\nin words\n\nDone.';
  assert.equal(
    readPlainMarkdown(markdown),
    'Requirements\n\nTo earn it:\n\n- weld two joints\n- pass the test\n\n3. Show it\n4. Tell it\nin words\n\nDone.',
  );
});

test('leaves every other mark to the parser', () => {
  for (const mark of [
    '**b**',
    '_b_',
    '`c`',
    '[a](b)',
    'a | b',
    '<b>',
    '&amp;',
    '\\-',
    '~~s~~',
    '> q',
    '- a\n--',
    'a  \nb',
  ]) {
    assert.equal(readPlainMarkdown(mark), undefined, mark);
  }
});
