import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { plainLine, plainText } from './plain-text.ts';

test('text without marks stays as it is', () => {
  for (const text of ['', 'Two\n\nparagraphs.', 'C++, C# and I²C', '5 * 3', 'R&D', 'snake_case', '<5 kg and >5 kg']) {
    assert.equal(plainText(text), text);
  }
});

test('Markdown becomes its words', () => {
  const cases = [
    { markdown: '## Title\n\nSome **bold** and _thin_ words.', text: 'Title\n\nSome bold and thin words.' },
    { markdown: '* one\n* two', text: '- one\n- two' },
    { markdown: '3. three\n4. four', text: '3. three\n4. four' },
    { markdown: 'See [the handbook](https://example.org/a).', text: 'See the handbook.' },
    { markdown: '![logo](data:image/png;base64,AAAA) Weld.', text: 'Weld.' },
    { markdown: 'one\ntwo `three`', text: 'one\ntwo three' },
    { markdown: 'Weld ~~and cut~~ seams.', text: 'Weld seams.' },
    { markdown: '*Lift:*\n>5 kg', text: 'Lift:\n>5 kg' },
    { markdown: '| a | b |\n|---|---|\n| 1 | 2 |', text: 'a | b\n1 | 2' },
    { markdown: '<table><tr><td></td><td>a</td></tr><tr><td><b>b</b></td><td>c</td></tr></table>', text: 'a\nb | c' },
  ];
  for (const { markdown, text } of cases) assert.equal(plainText(markdown), text, markdown);
});

test('HTML becomes its words', () => {
  const cases = [
    { html: '<p>Plan &amp; run&nbsp;it.</p><p>Then stop.</p>', text: 'Plan & run it.\n\nThen stop.' },
    { html: '<ul>\n  <li>one</li>\n  <li><p>two</p></li>\n</ul>', text: '- one\n- two' },
    { html: 'one<br>two<br/>three', text: 'one\ntwo\nthree' },
    { html: '<p>Weld.<script>alert(1)</script><img src="x" alt="a seam"></p>', text: 'Weld.' },
    { html: '<p>See [our site](https://x.example/a?b=1) for [1] more.</p>', text: 'See our site for [1] more.' },
    { html: '<ol><li>one</li><li><del>two</del></li><li>three</li></ol>', text: '1. one\n2. three' },
    { html: '<p>Weld <s>and <strike>not</strike> cut</s><del>.</del> seams.</p>', text: 'Weld seams.' },
    { html: '<p>List&lt;String&gt; below <b>5 kg', text: 'List<String> below 5 kg' },
  ];
  for (const { html, text } of cases) assert.equal(plainText(html), text, html);
});

test('a tag that HTML does not know is a word', () => {
  assert.equal(plainText('Uses List<String> **well**'), 'Uses List<String> well');
  assert.equal(plainText('Use `Option<T>` in code.'), 'Use Option<T> in code.');
});

test('a line keeps what would be Markdown', () => {
  for (const name of ['C* algebras', '# 1 in sales', '_init_', '- minus']) assert.equal(plainLine(name), name);
  assert.equal(plainLine('R&amp;D <b>lead</b>'), 'R&D lead');
});

test('hostile marks take no time', () => {
  for (const mark of [
    '[',
    '*a ',
    '> ',
    '_a',
    '1) ',
    '<p>',
    '<a href="',
    '&',
    '![',
    '__a__',
    '`` ` ',
    '<ul>',
    '\\',
    '|',
  ]) {
    const before = performance.now();
    plainText(mark.repeat(20_000 / mark.length));
    assert.ok(performance.now() - before < 1500, mark);
  }
});

test('any text has a plain form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof (plainText(text) + plainLine(text)) === 'string'),
  );
});
