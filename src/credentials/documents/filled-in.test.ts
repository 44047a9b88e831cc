import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import type { NativeCredential } from '../native-credential.ts';
import { createReadPosted } from '../read-posted.ts';

type Row = {
  readonly name: string;
  readonly text: string;
  /** What is told of one person; nothing of it may be left. Of an honest text nothing may go. */
  readonly gone: readonly string[];
  readonly keep: readonly string[];
};

const rows = readFileSync('test/fixtures/filled-in-texts.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const readPosted = createReadPosted();

function descriptionOf({ name, text }: Row): string {
  const read = readPosted({ credential: { name, description: text, criteria: 'Six joints.' }, supportingTexts: [] });
  assert.ok('facts' in read);
  return read.facts.description ?? '';
}

suite('a definition that was filled in for somebody loses them, and one that names others keeps them', () => {
  for (const row of rows) {
    test(row.text, () => {
      const description = descriptionOf(row);
      if (row.gone.length === 0) assert.equal(description, row.text);
      const left = row.gone.filter((value) => description.includes(value));
      // What is in the name, too, may go with the sentence that names somebody.
      const facts = row.keep.filter((words) => !row.name.toLowerCase().includes(words.toLowerCase()));
      const lost = facts.filter((words) => !description.toLowerCase().includes(words.toLowerCase()));
      assert.deepEqual({ left, lost }, { left: [], lost: [] });
    });
  }
});

type Post = Pick<Row, 'gone' | 'keep'> & { readonly credential: NativeCredential };

const posts = readFileSync('test/fixtures/filled-in-posts.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Post);

suite('a posted template that was filled in loses whom any of its fields tells of', () => {
  for (const { credential, gone, keep } of posts) {
    test(`${credential.name}: ${gone[0] ?? keep[0]}`, () => {
      const read = readPosted({ credential, supportingTexts: [] });
      assert.ok('facts' in read);
      const facts = JSON.stringify(read.facts).toLowerCase();
      const written = (value: string) => JSON.stringify(value).slice(1, -1).toLowerCase();
      const left = gone.filter((value) => facts.includes(written(value)));
      const lost = keep.filter((value) => !facts.includes(written(value)));
      assert.deepEqual({ left, lost }, { left: [], lost: [] });
    });
  }
});

test('an adverb before the word of giving changes nothing', () => {
  const text = (lead: string) => `Six joints are welded. ${lead} to Xóchitl M. Ramírez y Luna on 01/17/2025.`;
  for (const lead of ['Awarded', 'First awarded', 'Proudly presented'])
    assert.equal(descriptionOf({ name: 'Arc', text: text(lead), gone: [], keep: [] }), 'Six joints are welded.');
  const award = 'The award was first given to Marie Curie in 1911.';
  assert.equal(descriptionOf({ name: 'Arc', text: award, gone: [], keep: [] }), award);
});

test('what a template says is given to a group keeps it', () => {
  for (const text of [
    'The Tall Ships Trophy goes to Young Sailors.',
    'Se otorga a Jóvenes Emprendedores con menos de 30 años.',
    'Si rilascia a Guide Alpine con dieci anni di esperienza.',
    'Si rilascia a Maestri Artigiani.',
    'Si conferisce a Giovani Cuochi.',
    'Se entrega a Cruz Roja con el informe.',
  ])
    assert.equal(descriptionOf({ name: 'Arc', text, gone: [], keep: [] }), text);
});

test('a title that names the holder apart loses them, and a prize keeps who it is named after', () => {
  const read = (name: string, description: string) => {
    const found = readPosted({ credential: { name, issuer: 'Red Cross', description }, supportingTexts: [] });
    assert.ok('facts' in found);
    return [found.facts.name, found.facts.description];
  };
  const text = (name: string) => `This certificate was awarded to ${name} on 5 May 2024. Holders know CPR.`;
  for (const title of ['First Aid – Jane Smith', 'Jane Smith: First Aid', 'First Aid for Jane Smith'])
    assert.deepEqual(read(title, text('Jane Smith')), ['First Aid', 'Holders know CPR.']);
  const prize = ['Prix – Marie Curie', 'Marie Curie found radium. Holders know CPR.'] as const;
  assert.deepEqual(read(...prize), [...prize]);
  assert.deepEqual(read('First Aid', 'This badge was awarded to Jane Smith.'), ['First Aid', undefined]);
});
