import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createSpeller } from './spell-out.ts';

test('writes out what a record explains itself', () => {
  const spell = createSpeller(['Royal Yachting Association (RYA)', 'BLS Provider (Basic Life Support)'], undefined);
  assert.equal(spell('RYA and BLS'), 'royal yachting association and basic life support');
});

test('a record that explains more than twenty acronyms explains none', () => {
  const explained = (count: number) =>
    Array.from({ length: count }, (_, index) => `Alpha Beta ${letterOf(index)}amma (AB${letterOf(index)})`).join(' ');
  assert.equal(createSpeller([explained(20)], undefined)('ABC'), 'alpha beta camma');
  assert.equal(createSpeller([explained(21)], undefined)('ABC'), 'ABC');
});

test('an acronym so frequent that its words would make a text many times as long stays', () => {
  const text = `ABG (alpha beta ${'g'.repeat(60)}) ${'ABG '.repeat(4900)}`;
  assert.equal(createSpeller([text], undefined)(text), text);
});

test('hostile texts of 20,000 characters take no time', () => {
  const names = Array.from({ length: 900 }, (_, index) => `Alpha Beta Gamma (${acronymOf(index)})`);
  const spaces = `Alpha Beta Gamma (ABG) ABG${' '.repeat(19_900)}x`;
  for (const text of [names.join(' ').slice(0, 20_000), names.slice(0, 20).join(' ').padEnd(20_000, ' word'), spaces]) {
    createSpeller([text], undefined)(text);
    const started = process.cpuUsage();
    createSpeller([text], undefined)(text);
    assert.ok(process.cpuUsage(started).user < 20_000, text.slice(0, 40));
  }
});

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function acronymOf(index: number): string {
  return [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)].map(letterOf).join('');
}
