import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sampleText } from '../../test/support/samples.ts';
import { judgeCandidates, type Candidate, type Judges } from './judge-candidates.ts';

type Named = Candidate & { readonly name: string };

/** In two dimensions, so that the cosine with the one that asks can be seen. */
function candidate(name: string, cosine: number, isNeverShared = false): Named {
  const embedding = [cosine, Math.sqrt(1 - cosine * cosine)];
  return { name, facts: { name }, text: { ...sampleText, audience: name }, embedding, isNeverShared };
}

const asking = {
  facts: { name: 'asked', skills: [], learning_outcomes: [], supporting_texts: [] },
  locale: 'en',
  embedding: [1, 0],
};

function judgesThat(more: Partial<Judges> = {}): Judges {
  return { judgeSharing: () => ({ kind: 'same' }), isGrounded: () => true, onBroken: () => undefined, ...more };
}

function decide(found: readonly Named[], judges: Partial<Judges> = {}) {
  const decisions = judgeCandidates(found, asking, judgesThat(judges));
  return decisions.map(({ candidate: { name }, verdict }) => `${name} ${verdict}`);
}

suite('candidates', () => {
  test('the most similar is judged first, and an accepted one is the last', () => {
    const found = [candidate('far', 0.8), candidate('near', 0.95), candidate('nearer', 0.99)];
    const judgeSharing: Judges['judgeSharing'] = (_one, { name }) =>
      name === 'nearer' ? { kind: 'different', rule: 'level', field: 'name' } : { kind: 'same' };
    assert.deepEqual(decide(found, { judgeSharing }), ['nearer different', 'near accepted']);
  });

  test('one below the floor is not looked at', () => {
    assert.deepEqual(decide([candidate('far', 0.7499), candidate('just', 0.7501)]), ['just accepted']);
  });

  test('a pair that never shares is refused before the guard is asked', () => {
    const judgeSharing = () => assert.fail('asked');
    assert.deepEqual(decide([candidate('reported', 1, true)], { judgeSharing }), ['reported never_share']);
  });

  test('a text that does not stand on the new facts is refused', () => {
    const isGrounded: Judges['isGrounded'] = ({ audience }, { name }) => audience === 'other' && name === 'asked';
    assert.deepEqual(decide([candidate('one', 0.99), candidate('other', 0.9)], { isGrounded }), [
      'one ungrounded',
      'other accepted',
    ]);
  });

  for (const judge of ['judgeSharing', 'isGrounded'] as const) {
    test(`${judge} that throws refuses the candidate and is told`, () => {
      const errors: unknown[] = [];
      const bug = new Error('a bug');
      const broken = {
        [judge]: () => {
          throw bug;
        },
        onBroken: (error: unknown) => errors.push(error),
      };
      assert.deepEqual(decide([candidate('one', 0.99)], broken), ['one broken']);
      assert.deepEqual(errors, [bug]);
    });
  }

  test('a vector of other dimensions is no candidate but an error', () => {
    assert.throws(() => decide([{ ...candidate('one', 1), embedding: [1, 0, 0] }]), RangeError);
  });
});
