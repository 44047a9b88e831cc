import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { type CredentialFacts, lineFactNames, listFactNames, textFactNames } from '../credentials/facts.ts';
import { readPosted } from '../credentials/read-posted.ts';
import { factsKeyOf } from './facts-key.ts';

type Change = (text: string) => string;

const lines = ['name', ...lineFactNames, ...textFactNames] as const;
const documents = globSync('test/fixtures/documents/*/*.json')
  .filter((path) => !path.endsWith('.facts.json'))
  .map((path) => ({ path, document: JSON.parse(readFileSync(path, 'utf8')) as unknown }));
const known = documents.flatMap(({ path, document }) => {
  const read = readPosted({
    document: { document },
    supportingTexts: [{ title: 'Handbook', text: 'Week 1: joints.' }],
  });
  return read.kind === 'failed' ? [] : [{ path, facts: read.facts }];
});

/** Each makes another text of any text, as small as a difference can be. */
const changes: Readonly<Record<string, Change>> = {
  'a digit more': (text) => `${text}7`,
  'another digit': (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  'another letter': (text) => text.replace(/[a-y]/i, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  'a word more': (text) => `${text} not`,
  // `4 CPD` are points anyway.
  'a word less': (text) => text.replace(/\s+(?!points$)[\p{L}\p{N}]+\W*$/u, ''),
  'a sign more': (text) => `${text}+`,
};

/** None of them says anything else. */
const forms: Readonly<Record<string, Change>> = {
  case: (text) => text.toUpperCase(),
  spaces: (text) => ` ${text.replaceAll(' ', '  ')} `,
  'Unicode form': (text) => text.normalize('NFD'),
};

test('every fact of every document is in its key', () => {
  for (const { path, facts } of known) {
    const key = factsKeyOf(facts);
    for (const [what, other] of othersOf(facts)) assert.notEqual(factsKeyOf(other), key, `${path}: ${what}`);
  }
});

test('no two changes of a document give one key', () => {
  for (const { path, facts } of known) {
    const others = othersOf(facts).filter(([what]) => what.endsWith('a word more'));
    assert.equal(new Set(others.map(([, other]) => factsKeyOf(other))).size, others.length, path);
  }
});

test('the form of what a document says is not in its key', () => {
  for (const { path, facts } of known) {
    for (const [form, change] of Object.entries(forms)) {
      const other = { ...withTexts(facts, change), skills: facts.skills.map(change).reverse() };
      assert.equal(factsKeyOf(other), factsKeyOf(facts), `${path}: ${form}`);
    }
  }
});

/** The facts with one of them changed, added or left out, each list item on its own. */
function othersOf(facts: CredentialFacts): [what: string, other: CredentialFacts][] {
  const present = lines.filter((field) => facts[field] !== undefined);
  const changed = Object.entries(changes).flatMap(([what, change]) => [
    ...present.map((field) => [`${field}, ${what}`, { ...facts, [field]: change(facts[field] ?? '') }] as const),
    ...itemsOf(facts).map(
      ([field, at]) => [`${field} ${at}, ${what}`, withItem(facts, { field, at, change })] as const,
    ),
    ...(facts.issuer === undefined ? [] : [[`issuer, ${what}`, withIssuer(facts, change)] as const]),
  ]);
  const without = present
    .filter((field) => field !== 'name')
    .map(
      (field) =>
        [`without ${field}`, Object.fromEntries(Object.entries(facts).filter(([name]) => name !== field))] as const,
    );
  const shorter = itemsOf(facts).map(
    ([field, at]) => [`without ${field} ${at}`, { ...facts, [field]: facts[field].toSpliced(at, 1) }] as const,
  );
  const texts: [string, CredentialFacts][] = [['without supporting text', { ...facts, supporting_texts: [] }]];
  const all = [...changed, ...without, ...shorter, ...texts] as [string, CredentialFacts][];
  return all.filter(([, other]) => JSON.stringify(other) !== JSON.stringify(facts));
}

type Item = [field: (typeof listFactNames)[number], at: number];

function itemsOf(facts: CredentialFacts): Item[] {
  return listFactNames.flatMap((field) => facts[field].map((_, at): Item => [field, at]));
}

function withItem(facts: CredentialFacts, { field, at, change }: { field: Item[0]; at: number; change: Change }) {
  return { ...facts, [field]: facts[field].with(at, change(facts[field][at] ?? '')) };
}

function withIssuer(facts: CredentialFacts, change: Change): CredentialFacts {
  return { ...facts, issuer: { ...facts.issuer, name: change(facts.issuer?.name ?? '') } };
}

function withTexts(facts: CredentialFacts, change: Change): CredentialFacts {
  const changed = lines.flatMap((field) => (facts[field] === undefined ? [] : [[field, change(facts[field])]]));
  return { ...facts, ...(Object.fromEntries(changed) as Partial<CredentialFacts>) };
}
