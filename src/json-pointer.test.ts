import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { escapePointer } from './json-pointer.ts';

test('a step of a pointer is escaped', () => {
  const cases = [
    { name: 'skills', step: 'skills' },
    { name: '', step: '' },
    { name: '0', step: '0' },
    { name: 'a/b', step: 'a~1b' },
    { name: 'm~n', step: 'm~0n' },
    { name: '~1', step: '~01' },
    { name: '~/~/', step: '~0~1~0~1' },
    { name: ' "quoted" ', step: ' "quoted" ' },
    { name: 'größe', step: 'größe' },
  ];
  for (const { name, step } of cases) assert.equal(escapePointer(name), step);
});

test('a long name is shortened to a hundred characters', () => {
  assert.equal(escapePointer('a'.repeat(100)), 'a'.repeat(100));
  assert.equal(escapePointer('a'.repeat(101)), `${'a'.repeat(100)}…`);
  assert.equal(escapePointer('/'.repeat(1000)), `${'~1'.repeat(100)}…`);
});

test('half a character is replaced, also where the name is cut', () => {
  assert.equal(escapePointer('a\ud83c'), 'a\ufffd');
  assert.equal(escapePointer(`${'a'.repeat(99)}🎓`), `${'a'.repeat(99)}\ufffd…`);
});

test('a short name can be read back from its step', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 100 }),
    fc.string({ maxLength: 100, unit: fc.constantFrom('~', '/', '0', '1') }),
  );
  fc.assert(
    fc.property(name, (each) => {
      const step = escapePointer(each);
      assert.doesNotMatch(step, /\/|~(?![01])/);
      assert.equal(step.replaceAll('~1', '/').replaceAll('~0', '~'), each);
    }),
  );
});
