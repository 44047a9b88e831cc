import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { parseObject, tryParse } from './parse-object.ts';

/** The value of a slice whose syntax was mended. */
function repair(slice: string): unknown {
  const parsed = parseObject(slice);
  assert.ok(parsed.kind === 'parsed' && parsed.repaired, `${slice} ${JSON.stringify(parsed)}`);
  return parsed.value;
}

function codeOf(slice: string): string | undefined {
  const parsed = parseObject(slice);
  return parsed.kind === 'unparsable' ? parsed.reason.code : undefined;
}

test('any JSON object is parsed without a repair', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }), { noNullPrototype: true });
  fc.assert(
    fc.property(objects, (object) => {
      const json = JSON.stringify(object);
      assert.deepEqual(parseObject(json), { kind: 'parsed', ...tryParse(json), repaired: false });
    }),
  );
});

test('syntax around whole texts is mended', () => {
  const cases = [
    { slice: '{"a": "b",}', value: { a: 'b' } },
    { slice: '{"a": ["b", "c",],}', value: { a: ['b', 'c'] } },
    { slice: '{"a": "b"\n"c": "d"}', value: { a: 'b', c: 'd' } },
    { slice: '{"a": ["b"\n"c"]}', value: { a: ['b', 'c'] } },
    { slice: "{'a': 'b'}", value: { a: 'b' } },
    { slice: `{'a': "it's"}`, value: { a: "it's" } },
    { slice: "{'a': 'says \"b\"'}", value: { a: 'says "b"' } },
    { slice: '{“a”: “b”}', value: { a: 'b' } },
    { slice: '{`a`: `b`}', value: { a: 'b' } },
    { slice: '{a: "b", c_d: 1}', value: { a: 'b', c_d: 1 } },
    { slice: '{"a": True, "b": False, "c": None}', value: { a: true, b: false, c: null } },
    { slice: '{"a": "b" /* note */}', value: { a: 'b' } },
    { slice: '{ // note\n"a": "b"}', value: { a: 'b' } },
    { slice: '{"a": "b\nc"}', value: { a: 'b\nc' } },
    { slice: '{"a":\u00a0"b"}', value: { a: 'b' } },
    { slice: '{"a": "says "b" twice"}', value: { a: 'says "b" twice' } },
    { slice: '{,"a": "b"}', value: { a: 'b' } },
    { slice: '{"a": "b", # note\n"c": "d"}', value: { a: 'b', c: 'd' } },
    { slice: '{”a”: ”b”}', value: { a: 'b' } },
    { slice: '{„a“: „b“}', value: { a: 'b' } },
    { slice: '{"a"："b"，"c"：["d"、"e"]}', value: { a: 'b', c: ['d', 'e'] } },
    { slice: '{"a\\_b": "c"}', value: { a_b: 'c' } },
  ];
  for (const { slice, value } of cases) assert.deepEqual(repair(slice), value, slice);
});

test('syntax that would change a text is not mended', () => {
  const cases = [
    { slice: '{"a": "says "b", twice"}', code: 'json.syntax' },
    { slice: '{"a": "says "b": twice"}', code: 'json.syntax' },
    { slice: '{"a": "ends in "b""}', code: 'json.syntax' },
    { slice: '{"a": "opens "b and no more"}', code: 'json.quotes' },
    { slice: '{"a": "loses its end, "b": "c"}', code: 'json.quotes' },
    { slice: '{"a": ["b "c", "d" e"]}', code: 'json.syntax' },
    { slice: '{"a": ["says "b", then c"]}', code: 'json.syntax' },
    { slice: '{"a": ["b", "c": "d"}', code: 'json.brackets' },
    { slice: '{"a": ["b", "cut in mid"}', code: 'json.brackets' },
    { slice: '{"a": NaN}', code: 'json.syntax' },
    { slice: '{"a": Infinity}', code: 'json.syntax' },
    { slice: '{"a" "b"}', code: 'json.syntax' },
    { slice: '{"a": b c}', code: 'json.syntax' },
    { slice: '{"a": "b" + "c"}', code: 'json.syntax' },
    { slice: '{"a": undefined}', code: 'json.syntax' },
    { slice: '{"a": ObjectId("b")}', code: 'json.syntax' },
    { slice: '{"a": "b"; "c": "d"}', code: 'json.syntax' },
    { slice: '{"a": "b \\c"}', code: 'json.quotes' },
    { slice: '{"a": "\\u12"}', code: 'json.quotes' },
    { slice: '{"a": "b}', code: 'json.quotes' },
    { slice: '{"a": ["b", ...]}', code: 'json.omitted' },
    { slice: '{"a": ["b", …]}', code: 'json.omitted' },
    { slice: '{"a": ["b" /* and more */]}', code: 'json.omitted' },
    { slice: '{"a": , "b": 1}', code: 'json.omitted' },
    { slice: '{"a": }', code: 'json.omitted' },
  ];
  for (const { slice, code } of cases) assert.equal(codeOf(slice), code, slice);
});

test('a key may stand twice with one value only', () => {
  assert.equal(codeOf('{"a": "b", "a": "b"}'), undefined);
  const slices = ['{"a": "b", "a": "c"}', '{"a": "", "a": "b"}', '{"a": "b", "\\u0061": "c"}', "{'a': 'b', 'a': 'c'}"];
  for (const slice of [...slices, '{"x": [{"a": 1, "a": 2}]}'])
    assert.equal(codeOf(slice), 'json.duplicate_key', slice);
  assert.equal(codeOf('{"x": {"a": 1}, "y": {"a": 2}}'), undefined);
});

test('nesting is limited whether or not the syntax is right', () => {
  const nested = (depth: number) => `{"a": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  assert.equal(codeOf(nested(32)), undefined);
  for (const slice of [nested(33), nested(33).replaceAll('"', "'"), nested(8_000)]) {
    assert.equal(codeOf(slice), 'json.nested', slice.slice(0, 50));
  }
});

test('a slice that is too large is parsed but not mended', () => {
  const text = 'b'.repeat(20_000);
  assert.equal(codeOf(JSON.stringify({ a: text })), undefined);
  assert.equal(codeOf(`{'a': '${text}'}`), 'json.syntax');
});

test('a reason quotes nothing but a key', () => {
  const slices = ['{"a": "planted "secret", text"}', '{"a": "planted \\secret"}', '{"a": ["planted secret", ...]}'];
  for (const slice of [...slices, '{"a": "planted secret", "a": "other"}']) {
    const parsed = parseObject(slice);
    assert.ok(parsed.kind === 'unparsable');
    assert.doesNotMatch(JSON.stringify(parsed), /planted|secret/);
  }
});

test('text that is no JSON parses to nothing', () => {
  for (const text of ['', '{', 'undefined', "'a'", '{"a": 1,}']) assert.equal(tryParse(text), undefined, text);
  assert.deepEqual(tryParse('null'), { value: null });
});
