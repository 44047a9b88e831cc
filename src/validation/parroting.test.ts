import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DescriptionText } from './description-text.ts';
import { checkParroting } from './parroting.ts';

const name = 'Cloud Security Practitioner Certificate';
const skills = ['Threat modelling', 'Incident response', 'Identity management'];
const whole: DescriptionText = {
  short_description: 'Earners completed six lab exercises and passed an examination. They know threat modelling.',
  highlights: skills,
  audience: 'People who look after cloud systems',
};

/** What is wrong with a text, each as code and place. */
function faults(text: Partial<DescriptionText>, locale = 'en'): string[] {
  const sent = { texts: ['Name', name, 'Skills', ...skills], name, system: '', marker: '' };
  return checkParroting({ ...whole, ...text }, { locale, sent }).map(({ code, pointer }) => `${code} ${pointer}`);
}

test('a text of its own passes, its highlights named within', () => {
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ highlights: ['Python', 'Python for data', 'C', 'C++', 'C#'] }), []);
  assert.deepEqual(faults({ highlights: ['Level 1 welds of thin steel', 'Level 2 welds of thin steel'] }), []);
});

test('the bare name is no description', () => {
  assert.deepEqual(faults({ short_description: `“${name}”.` }), ['text.name_only /short_description']);
  assert.deepEqual(faults({ audience: name.toUpperCase() }), ['text.name_only /audience']);
  assert.deepEqual(faults({ highlights: ['Identity', name] }), ['text.name_only /highlights/1']);
});

test('a list of the skills is no short description', () => {
  const lists = [
    'Threat modelling, incident response, identity management.',
    'Skills: Threat modelling; Incident response and Identity management',
  ];
  for (const short_description of lists) {
    assert.ok(faults({ short_description }).includes('text.list_only /short_description'), short_description);
  }
});

test('a highlight that says another again is a repetition', () => {
  const cases = [
    ['Weld inspection', 'Weld inspections'],
    ['Inspection of the welds', 'welds, inspection'],
    ['Plan and run an incident response', 'Plan and run an incident response in a cloud'],
  ];
  for (const highlights of cases) assert.equal(faults({ highlights }).length, 1, highlights.join());
});

test('a highlight that is a sentence of the short description is a repetition', () => {
  const highlights = ['Earners completed six lab exercises and passed an examination'];
  assert.deepEqual(faults({ highlights }), ['field.repeated /highlights/0']);
});

test('a sentence that stands twice in the short description is a repetition', () => {
  const learns = 'The holder learns to test software.';
  assert.deepEqual(faults({ highlights: ['Whole'], short_description: `${learns} It takes ten hours. ${learns}` }), [
    'field.repeated /short_description',
  ]);
  assert.deepEqual(
    faults({ highlights: ['Whole'], short_description: `${learns} The holder learns to write software.` }),
    [],
  );
});

test('filler is found in any form', () => {
  const fillers = [
    'L0rem-Ipsum for all',
    'Dolor sit amet people',
    'People in {{field}}',
    '[Insert audience]',
    'Learners at <issuer>',
    'People, TBD',
    'Your text here',
  ];
  for (const audience of fillers) assert.deepEqual(faults({ audience }), ['text.filler /audience'], audience);
  for (const audience of ['Makers of todo lists', 'Users of placeholder text', '[Beta] testers'])
    assert.deepEqual(faults({ audience }), []);
});

test('a sentence without its end is cut', () => {
  const cases = [
    { audience: 'People who work with the', locale: 'en' },
    { audience: 'People (in hospitals', locale: 'en' },
    { audience: 'People who say “yes', locale: 'en' },
    { audience: 'Menschen in der', locale: 'de' },
    { audience: 'Personas que trabajan en', locale: 'es' },
  ];
  for (const { audience, locale } of cases)
    assert.deepEqual(faults({ audience }, locale), ['field.cut /audience'], audience);
  for (const audience of ['People who log in', 'People who like :(', 'Staff (new)'])
    assert.deepEqual(faults({ audience }), [], audience);
});
