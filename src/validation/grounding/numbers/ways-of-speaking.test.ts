import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { z } from 'zod';

import { findUnsupportedClaims } from '../check-grounding.ts';

/** A number that says nothing of how many, and beside it, where there is one, the same words with a number that does. */
const row = z.strictObject({
  locale: z.enum(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']),
  place: z.string(),
  says_nothing: z.string(),
  claims: z.string().optional(),
});

const rows = readFileSync(new URL('../../../../test/fixtures/number-idioms.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

const workshops = {
  en: 'Workshop on sourdough: kneading, shaping and baking bread with the participants.',
  de: 'Workshop zum Sauerteigbrot: Kneten, Formen und Backen mit den Teilnehmenden.',
  fr: 'Atelier sur le pain au levain : pétrir, façonner et cuire avec les participants.',
  es: 'Taller de pan de masa madre: amasar, formar y hornear con los participantes.',
  pt: 'Oficina de pão de massa mãe: amassar, formar e cozer com os participantes.',
  it: 'Laboratorio di pane: impastare, formare e cuocere con i partecipanti.',
  nl: 'Workshop desembrood: kneden, vormen en bakken met de deelnemers.',
};

function refusedIn(said: string, { locale, place }: z.infer<typeof row>): string[] {
  const [, field, index = '0'] = place.split('/');
  const description = {
    short_description: field === 'short_description' ? said : '',
    highlights: field === 'highlights' ? [...Array.from({ length: Number(index) }, () => ''), said] : [],
    audience: field === 'audience' ? said : '',
  };
  const sent = [{ field: 'description', text: workshops[locale] }];
  return findUnsupportedClaims(description, { locale, isAudienceStated: false, sent }).refused.map(({ text }) => text);
}

suite('a number that is a way of speaking claims nothing', () => {
  for (const each of rows) {
    test(`${each.locale}: ${each.says_nothing}`, () => {
      assert.deepEqual(refusedIn(each.says_nothing, each), []);
      if (each.claims !== undefined) assert.notDeepEqual(refusedIn(each.claims, each), [], each.claims);
    });
  }
});
