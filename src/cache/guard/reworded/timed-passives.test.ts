import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grammarOf, wordingOf } from '../../../../test/support/wording-of.ts';
import { rewordSentences } from './sentences.ts';
import { inActiveVoiceWithTime } from './timed-passives.ts';

test('tells who watches in front and when behind', () => {
  const text = 'During the drill, each student is observed by the instructor.';
  const told = rewordSentences(text, inActiveVoiceWithTime, grammarOf('en'));
  assert.ok(told.includes('The instructor observes each student during the drill.'), told.join('\n'));
});

test('what may have a time of its own stays', () => {
  for (const text of [
    'Before the flight, the checks are inspected by the pilot.',
    'During the drill, each student is observed by an instructor.',
    'Before the flight, the route is described by the pilot.',
  ])
    assert.equal(wordingOf(inActiveVoiceWithTime, 'en', text), text);
});
