import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkFields } from './check-fields.ts';
import { limitsFor } from './description-text.ts';
import { foldFact } from './fold-fact.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

const whole = {
  short_description: 'Earners completed six lab exercises.',
  highlights: ['Threat modelling', 'Incident response'],
  audience: 'People in security',
};
const limits = limitsFor({ length: 'standard', maxCharacters: undefined, factCount: 6 });

type Changes = Partial<Record<keyof typeof whole, unknown>>;

function check(changes: Changes, found: { conflicts?: readonly Reason[]; repairs?: readonly Repair[] } = {}) {
  return checkFields({ fields: { ...whole, ...changes }, conflicts: [], repairs: [], ...found }, limits);
}

/** Each fault as its code and the place it was found in. */
function faultsOf(changes: Changes): string[] {
  const checked = check(changes);
  return checked.kind === 'valid' ? [] : checked.reasons.map(({ code, pointer }) => `${code} ${pointer}`);
}

test('fields in form come out as text', () => {
  assert.deepEqual(check({}), { kind: 'valid', text: whole, repairs: [] });
  assert.deepEqual(check({}, { repairs: ['key'] }), { kind: 'valid', text: whole, repairs: ['key'] });
});

test('a text comes out on one line and composed', () => {
  const checked = check({ audience: '  People\n in \t cafe\u0301s ' });
  assert.equal(checked.kind === 'valid' && checked.text.audience, 'People in cafés');
});

test('the first fault of a text is named', () => {
  const cases = [
    { value: undefined, code: 'field.missing' },
    { value: null, code: 'field.null' },
    { value: 42, code: 'field.type' },
    { value: ['People'], code: 'field.type' },
    { value: 'People \u0000', code: 'field.encoding' },
    { value: 'People \ud83d', code: 'field.encoding' },
    { value: 'Peopl\ufffd', code: 'field.encoding' },
    { value: 'People \u202ereversed', code: 'field.encoding' },
    { value: `People${'\u0301'.repeat(30)}`, code: 'field.encoding' },
    { value: 'ཧཱུྃ བོད་ཡིག', code: undefined },
    { value: 'learners learners learners learners', code: 'field.blank' },
    { value: 'zzzzzz', code: 'field.blank' },
    { value: 'Here is the description: people', code: 'field.preamble' },
    { value: 'The audience is not specified', code: 'field.placeholder' },
    { value: 'CafÃ© owners', code: 'field.encoding' },
    { value: '', code: 'field.blank' },
    { value: ' \u200b\u2800\u00ad ', code: 'field.blank' },
    { value: '— … !', code: 'field.blank' },
    { value: 'N/A', code: 'field.placeholder' },
    { value: 'People\\nin security', code: 'field.escaped' },
    { value: 'I cannot say who', code: 'field.refusal' },
    { value: 'People who', code: undefined },
    { value: 'People and', code: 'field.cut' },
    { value: 'People in ...', code: 'field.cut' },
    { value: 'People,', code: 'field.cut' },
    { value: 'Us', code: 'field.too_short' },
    { value: 'x'.repeat(201), code: 'field.too_long' },
  ];
  for (const { value, code } of cases) {
    assert.deepEqual(faultsOf({ audience: value }), code === undefined ? [] : [`${code} /audience`], String(value));
  }
});

test('faults of several fields are all named', () => {
  const conflict = reason('json.conflicting_keys', '/audience', 'one key for the field');
  const checked = check(
    { short_description: '', highlights: ['', 'One fact', 7], audience: null },
    { conflicts: [conflict] },
  );
  assert.ok(checked.kind === 'invalid');
  assert.deepEqual(
    checked.reasons.map(({ code, pointer }) => [code, pointer]),
    [
      ['json.conflicting_keys', '/audience'],
      ['field.blank', '/short_description'],
      ['field.blank', '/highlights/0'],
      ['field.type', '/highlights/2'],
      ['field.null', '/audience'],
    ],
  );
});

test('no fields at all are three that are missing', () => {
  const checked = checkFields({ fields: {}, conflicts: [], repairs: [] }, limits);
  assert.ok(checked.kind === 'invalid');
  const pointers = checked.reasons.filter(({ code }) => code === 'field.missing').map(({ pointer }) => pointer);
  assert.deepEqual(pointers, ['/short_description', '/highlights', '/audience']);
});

test('characters that print nothing are no text and no length', () => {
  for (const blank of ['ㅤㅤㅤ', '\u115f\u1160\uffa0', '\u2800\u2800\u2800', '\u{e0041}\u{e0042}\u{e0043}']) {
    assert.deepEqual(faultsOf({ audience: blank }), ['field.blank /audience'], blank.codePointAt(0)?.toString(16));
    assert.deepEqual(faultsOf({ highlights: [blank] }), ['field.blank /highlights/0']);
  }
  for (const blank of ['\u200b', '\u2800', '\u00ad', '\u3164', '\u{e0041}', '\u034f']) {
    const padded = `Ok${blank.repeat(30)}`;
    assert.deepEqual(faultsOf({ short_description: padded }), ['field.too_short /short_description']);
    assert.deepEqual(faultsOf({ audience: `A${blank.repeat(30)}` }), ['field.too_short /audience']);
  }
});

test('letters that say nothing are no short description', () => {
  const fillers = [
    'a'.repeat(27),
    '-------- a -----------',
    'ab ab ab ab ab ab ab ab',
    'あ'.repeat(30),
    '... x y z -------------------',
  ];
  for (const text of fillers)
    assert.deepEqual(faultsOf({ short_description: text }), ['field.blank /short_description']);
  const short = [
    'Certificate in Java.',
    'Azure: Fundamentals.',
    'Netzwerkadministration.',
    '食品安全管理者の資格を証明します。六つの実習。',
  ];
  for (const text of short) assert.deepEqual(faultsOf({ short_description: text }), [], text);
});

test('lengths are counted in characters as a reader sees them', () => {
  const family = '👩‍👩‍👧';
  assert.deepEqual(faultsOf({ audience: family.repeat(199) + 'a' }), []);
  assert.deepEqual(faultsOf({ audience: family.repeat(200) + 'a' }), ['field.too_long /audience']);
  assert.deepEqual(faultsOf({ audience: `${family}a` }), ['field.too_short /audience']);
  assert.deepEqual(faultsOf({ short_description: `${'a'.repeat(18)}.` }), ['field.too_short /short_description']);
  assert.deepEqual(faultsOf({ short_description: `${'a'.repeat(600)}.` }), ['field.too_long /short_description']);
});

test('a short description must end like a sentence', () => {
  const half = 'Earners know clouds. They passed a test in';
  const long = 'Earners of this certificate have completed '.repeat(3);
  for (const text of [half, `${long}six exercises`]) {
    assert.deepEqual(faultsOf({ short_description: text }), ['field.cut /short_description'], text);
  }
  for (const end of ['.', '!', '?', '."', '.)', '.”', '。']) {
    assert.deepEqual(faultsOf({ short_description: `${long}six exercises${end}` }), [], end);
  }
  assert.deepEqual(faultsOf({ short_description: 'A certificate in cloud security' }), [
    'field.cut /short_description',
  ]);
});

test('a list given in another form is read when its items are certain', () => {
  const [one, other] = whole.highlights;
  const forms = [
    JSON.stringify(whole.highlights),
    `- ${one}\n- ${other}`,
    `• ${one}\n\n• ${other}\n`,
    `1. ${one}\n2. ${other}`,
    `['${one}', '${other}']`,
    [`- ${one}`, `- ${other}`],
    [`1) ${one}`, `2) ${other}`],
  ];
  for (const highlights of forms) {
    assert.deepEqual(check({ highlights }), { kind: 'valid', text: whole, repairs: ['list'] }, String(highlights));
  }
});

test('a single highlight loses its bullet', () => {
  const checked = check({ highlights: ['- Threat modelling'] });
  assert.deepEqual(checked.kind === 'valid' && [checked.text.highlights, checked.repairs], [
    ['Threat modelling'],
    ['list'],
  ]);
  const signed = check({ highlights: ['- 5 °C storage'] });
  assert.deepEqual(signed.kind === 'valid' && signed.text.highlights, ['- 5 °C storage']);
});

test('a list that would have to be guessed is refused', () => {
  const forms = ['One fact', 'One fact, two facts', 'One fact\nTwo facts', '- One fact\n* Two facts', '- One fact', {}];
  for (const highlights of [...forms, '2. One fact\n3. Two facts', '["One fact"', true, { 0: 'One fact' }]) {
    assert.deepEqual(faultsOf({ highlights }), ['field.type /highlights'], JSON.stringify(highlights));
  }
});

test('highlights are few, different and of one line', () => {
  const cases = [
    { highlights: [], faults: ['field.count /highlights'] },
    { highlights: ['a1 a', 'b1 b', 'c1 c', 'd1 d', 'e1 e', 'f1 f', 'g1 g'], faults: ['field.count /highlights'] },
    { highlights: ['One fact', 'one  FACT.'], faults: ['field.repeated /highlights/1'] },
    { highlights: ['C programming', 'C++ programming', 'C# programming'], faults: [] },
    { highlights: ['One fact\nTwo facts'], faults: ['field.multiline /highlights/0'] },
    { highlights: ['One fact', ['Two facts']], faults: ['field.type /highlights/1'] },
  ];
  for (const { highlights, faults } of cases) assert.deepEqual(faultsOf({ highlights }), faults, String(highlights));
});

test('a value that equals a fact is no placeholder', () => {
  const facts = ['Test', 'None', 'Null', 'String', 'Text', 'Feature', '{fmt}', '<canvas>', '[BETA]'];
  const known = new Set([...facts, 'Insert Excel charts here', "I can't write: dyslexia"].map(foldFact));
  for (const fact of [...facts, 'Insert Excel charts here', "I can't write: dyslexia"]) {
    const candidate = { fields: { ...whole, highlights: [`${fact}.`] }, conflicts: [], repairs: [] };
    assert.equal(checkFields(candidate, limits, { known }).kind, 'valid', fact);
    assert.equal(checkFields(candidate, limits).kind, 'invalid', fact);
  }
});

test('a backslash that belongs to the subject is no escape', () => {
  const subjects = ['C:\\new folders', '\\textbf in LaTeX', 'Patterns such as \\n and \\t', 'Paths like C:\\dir\\temp'];
  for (const audience of subjects) assert.deepEqual(faultsOf({ audience }), [], audience);
  for (const audience of ['One\\nTwo', 'One.\\nTwo', 'One\\n\\nTwo', 'One\\n- Two']) {
    assert.deepEqual(faultsOf({ audience }), ['field.escaped /audience'], audience);
  }
});

test('highlights that differ by a dot of a number are different', () => {
  const pairs = [
    ['Duration: 1.5 hours', 'Duration: 15 hours'],
    ['Version 1.1', 'Version 11'],
    ['.NET development', 'NET development'],
    ['Store at -5 °C', 'Store at 5 °C'],
    ['Level A', 'Level A+'],
  ];
  for (const highlights of pairs) assert.deepEqual(faultsOf({ highlights }), [], highlights.join());
  assert.deepEqual(faultsOf({ highlights: ['Node.js', 'NodeJS.'] }), ['field.repeated /highlights/1']);
});

test('marks that show nothing are taken out of a text', () => {
  const checked = check({ audience: '\ufeffمطورو \u2068Node.js\u2069 في الشركات' });
  assert.equal(checked.kind === 'valid' && checked.text.audience, 'مطورو Node.js في الشركات');
});

test('the schema given back is named as such', () => {
  const schema = { short_description: { type: 'string' }, highlights: { type: 'array' }, audience: { type: 'string' } };
  assert.deepEqual(faultsOf(schema), ['json.schema_echo ']);
  assert.deepEqual(faultsOf({ audience: { type: 'string' } }), ['field.type /audience']);
});

test('a request sets its own limits', () => {
  const short = limitsFor({ length: 'short', maxCharacters: 40, factCount: 1 });
  const checked = checkFields({ fields: whole, conflicts: [], repairs: [] }, short);
  assert.ok(checked.kind === 'invalid');
  assert.deepEqual(checked.reasons[0]?.code, 'field.count');
});

test('wrongly decoded characters are a fault only where they were not posted', () => {
  const candidate = { fields: { ...whole, audience: 'Students of UniversitÃ© Nord' }, conflicts: [], repairs: [] };
  assert.equal(checkFields(candidate, limits, { sent: ['UniversitÃ© Nord'] }).kind, 'valid');
  for (const sent of [[], ['Université Nord'], ['DiplÃ´me']]) {
    assert.equal(checkFields(candidate, limits, { sent }).kind, 'invalid', sent.join());
  }
});
