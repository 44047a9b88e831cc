import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { plainPosted } from './plain-posted.ts';

test('HTML and Markdown of a posted text become its words', () => {
  const cases = [
    { posted: '<p>Complete all <strong>eight</strong> courses.</p>', text: 'Complete all eight courses.' },
    { posted: 'Finish the <em>five courses</em>.<br>', text: 'Finish the five courses.' },
    { posted: '<ul><li>weld</li><li>test</li></ul>', text: '- weld\n- test' },
    { posted: '<div>\n  Weld two joints\n</div>', text: 'Weld two joints' },
    { posted: 'one<br/>two', text: 'one\ntwo' },
    { posted: 'nach DGUV&nbsp;Grundsatz', text: 'nach DGUV\u00a0Grundsatz' },
    { posted: 'R&amp;D, loads &lt;5 kg', text: 'R&D, loads <5 kg' },
    { posted: 'Pass the **200-301 CCNA** exam.', text: 'Pass the 200-301 CCNA exam.' },
    { posted: 'Build a *three-statement model* from it.', text: 'Build a three-statement model from it.' },
    { posted: 'Attend _all_ sessions, __every single one__.', text: 'Attend all sessions, every single one.' },
    { posted: 'Use `git push`.', text: 'Use git push.' },
    { posted: 'See [the handbook](https://example.org/a).', text: 'See the handbook.' },
    { posted: '## Requirements\n- weld\n- test', text: 'Requirements\n\n- weld\n- test' },
    { posted: '**Define** `__init__`, __str__ and 5*3*2', text: 'Define __init__, __str__ and 5*3*2' },
    { posted: '*Loads:*\n>= 5 kg', text: 'Loads:\n>= 5 kg' },
  ];
  for (const { posted, text } of cases)
    assert.equal(plainPosted(posted).replaceAll('\u00a0', ' '), text.replaceAll('\u00a0', ' '));
});

test('what runs or loads something is none of the words', () => {
  const cases = [
    { posted: '<script>alert(1)</script>', text: '' },
    { posted: 'Arc welding<script src="https://x.example/a.js"></script>', text: 'Arc welding' },
    { posted: '<SCRIPT>alert(1)</SCRIPT> Arc welding', text: 'Arc welding' },
    { posted: 'Weld.<style>b{}</style> Cut.', text: 'Weld. Cut.' },
    { posted: 'Welding <img src=x onerror=alert(1)>', text: 'Welding' },
    { posted: '<a href="javascript:alert(1)">Welding</a>', text: 'Welding' },
    { posted: '<form action=x><input name=y></form>', text: '' },
    { posted: '<iframe src="https://x.example"></iframe>', text: '' },
  ];
  for (const { posted, text } of cases)
    for (const place of ['text', 'title'] as const) assert.equal(plainPosted(posted, place), text, posted);
  const topic = 'Show that the form escapes <script>alert(1)</script>; write a report.';
  assert.equal(plainPosted(topic), topic);
});

test('a title or skill names a tag without its signs', () => {
  const cases = [
    { posted: 'Use <script> and <style>', text: 'Use script and style' },
    { posted: '<script> tags', text: 'script tags' },
    { posted: 'HTML <a> and <p>', text: 'HTML a and p' },
    { posted: 'Arc <script>alert(1)', text: 'Arc' },
    { posted: '&lt;script&gt;alert(1)&lt;/script&gt;', text: '' },
  ];
  for (const { posted, text } of cases) assert.equal(plainPosted(posted, 'title'), text, posted);
  for (const stays of ['C++ <vector>', 'List<String>', 'Compare <a, b>', 'a < b', 'C* algebras'])
    assert.equal(plainPosted(stays, 'title'), stays);
});

test('what only looks like a mark stays', () => {
  const texts = [
    ...['C++ <vector>', '<5 kg', 'a * b', 'snake_case', 'C* algebras', '# 1 in sales', '- minus', '5*3*2', 'a*b*c'],
    ...['Define __init__ and __str__', 'f(*args, **kwargs)', '2 ** 3 ** 4', '2**3**4', '**/src/**', '*.ts and *.js'],
    ...[
      'List<String>',
      'Map<K, List<V>>',
      'Explain <p>, <a> and <div>',
      'Close every <p> with </p>',
      '<b></b>',
      'Use <br> for lines',
    ],
    ...[
      'Use <script> and <style>',
      '<name>x</name>',
      'arr[i](x)',
      '[x] done',
      '- [ ] task',
      'SELECT * FROM a',
      'Q&A; R&D;',
      'AT&T;',
    ],
    ...[
      '# of hours: 40',
      '#include <map>',
      'I ❤ `',
      '~5 kg~',
      '~/src and ~~',
      '> 18 years',
      'C:\\*.txt',
      'a | b',
      '*****',
      '5* hotel',
      '_',
      '__x__',
    ],
    ...[
      'if (a < b && c > d)',
      '2 * 3 * 4',
      '* one\n* two',
      '1) one\n2) two',
      'NF C 18-510',
      '*',
      'sup > a',
      'rm *test*.log',
    ],
  ];
  for (const text of texts) assert.equal(plainPosted(text), text);
});

test('hostile marks take no time', () => {
  for (const mark of ['*', '**a', '_a ', '`a', '[a](', '<b>', '<b>a', '&a', '&#1', '<p>', '# a', '</p>', '\n## ']) {
    const startedAt = performance.now();
    plainPosted(mark.repeat(20_000 / mark.length));
    assert.ok(performance.now() - startedAt < 1500, mark);
  }
});

test('any posted text has a plain form', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof plainPosted(text) === 'string'));
});

test('what is struck out is not said', () => {
  for (const [text, plain] of [
    ['~~old~~ new', 'new'],
    ['<del>Grafting</del>', ''],
    ['Pruning, <s>grafting</s> weeding', 'Pruning, weeding'],
    ['<strike>Two</strike> Three days', 'Three days'],
    ['- Pruning\n- ~~Grafting~~\n- Weeding', '- Pruning\n- Weeding'],
    ['Weeds about ~5 m and ~6 m', 'Weeds about ~5 m and ~6 m'],
    ['Mark it with <del> and <s>', 'Mark it with <del> and <s>'],
  ] as const)
    assert.equal(plainPosted(text), plain, text);
});
