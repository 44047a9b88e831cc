import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';
import { languages } from '../words/languages.ts';

// `A` and `B` stand for numbers, `U` for what they count.
const phrases: Record<string, Phrases> = {
  en: {
    units: ['minutes', 'participants'],
    ranges: ['A to B U', 'from A to B U', 'between A and B U', 'A–B U', 'A-B U', 'A – B U'],
    least: [
      'at least A U',
      'a minimum of A U',
      'no fewer than A U',
      'A U or more',
      'A or more U',
      'A+ U',
      'A U at least',
    ],
    most: ['at most A U', 'up to A U', 'a maximum of A U', 'no more than A U', 'A U or fewer', 'A U at most'],
    more: ['more than A U', 'upwards of A U'],
    less: ['fewer than A U', 'less than A U', 'under A U'],
  },
  es: {
    units: ['minutos', 'participantes'],
    ranges: ['de A a B U', 'entre A y B U', 'A-B U', 'desde A hasta B U', 'A a B U'],
    least: ['al menos A U', 'como mínimo A U', 'un mínimo de A U', 'A U o más', 'A o más U', 'A U como mínimo'],
    most: ['como máximo A U', 'hasta A U', 'un máximo de A U', 'no más de A U', 'A U como mucho', 'a lo sumo A U'],
    more: ['más de A U', 'superior a A U'],
    less: ['menos de A U', 'inferior a A U'],
  },
  fr: {
    units: ['minutes', 'participants'],
    ranges: ['de A à B U', 'entre A et B U', 'A à B U', 'A-B U'],
    least: ['au moins A U', 'un minimum de A U', 'A U au moins', 'A U minimum', 'A U ou plus', 'pas moins de A U'],
    most: ['au plus A U', "jusqu'à A U", 'un maximum de A U', 'A U maximum', 'A U au plus', 'pas plus de A U'],
    more: ['plus de A U'],
    less: ['moins de A U'],
  },
  de: {
    units: ['Minuten', 'Teilnehmende'],
    ranges: ['A bis B U', 'von A bis B U', 'zwischen A und B U', 'A–B U', 'A-B U'],
    least: [
      'mindestens A U',
      'wenigstens A U',
      'A U oder mehr',
      'A oder mehr U',
      'ein Minimum von A U',
      'zumindest A U',
    ],
    most: ['höchstens A U', 'maximal A U', 'bis zu A U', 'nicht mehr als A U', 'A U oder weniger'],
    more: ['mehr als A U'],
    less: ['weniger als A U', 'unter A U'],
  },
  pt: {
    units: ['minutos', 'participantes'],
    ranges: ['de A a B U', 'entre A e B U', 'A a B U', 'A-B U'],
    least: ['pelo menos A U', 'no mínimo A U', 'A U ou mais', 'A ou mais U', 'A U no mínimo', 'mínimo de A U'],
    most: ['no máximo A U', 'até A U', 'um máximo de A U', 'A U no máximo', 'não mais de A U'],
    more: ['mais de A U'],
    less: ['menos de A U'],
  },
  it: {
    units: ['minuti', 'partecipanti'],
    ranges: ['da A a B U', 'tra A e B U', 'fra A e B U', 'A-B U', 'dai A ai B U'],
    least: ['almeno A U', 'un minimo di A U', 'A U o più', 'A o più U', 'come minimo A U', 'A U almeno'],
    most: ['al massimo A U', 'fino a A U', 'un massimo di A U', 'non più di A U', 'A U al massimo'],
    more: ['più di A U', 'oltre A U'],
    less: ['meno di A U'],
  },
  nl: {
    units: ['minuten', 'deelnemers'],
    ranges: ['A tot B U', 'van A tot B U', 'tussen de A en B U', 'A à B U', 'A-B U', 'A tot en met B U'],
    least: ['minstens A U', 'ten minste A U', 'minimaal A U', 'A U of meer', 'A of meer U', 'een minimum van A U'],
    most: ['hoogstens A U', 'maximaal A U', 'ten hoogste A U', 'niet meer dan A U', 'hooguit A U'],
    more: ['meer dan A U', 'ruim A U'],
    less: ['minder dan A U'],
  },
};

type Phrases = Readonly<Record<'units' | 'ranges' | 'least' | 'most' | 'more' | 'less', readonly string[]>>;

for (const { language, spell } of languages) {
  const { units, ranges, ...hedges } = phrases[language] ?? assert.fail(language);
  const { cardinal } = spell;
  const digits = (pattern: string, unit: string, low = 12, high = 15) =>
    pattern.replace('A', String(low)).replace('B', String(high)).replace('U', unit);
  const words = (pattern: string, unit: string) =>
    pattern.replace('A', cardinal(12)).replace('B', cardinal(15)).replace('U', unit);

  test(`${language}: a range is the same in any form, and no other`, () => {
    for (const [unit, fact, text] of eachPair(units, ranges, ranges)) {
      assert.deepEqual(unsupported(language, `${digits(fact, unit)}.`, digits(text, unit)), [], `${fact}, ${text}`);
      if (!/[–-]/.test(text)) {
        assert.deepEqual(unsupported(language, `${digits(fact, unit)}.`, words(text, unit)), [], `${fact}, ${text}`);
      }
      assert.notDeepEqual(unsupported(language, `${digits(fact, unit, 12, 17)}.`, digits(text, unit)), [], text);
    }
  });

  test(`${language}: a hedge is the same in any form, and no other`, () => {
    for (const kind of ['least', 'most', 'more', 'less'] as const) {
      for (const [unit, fact, text] of eachPair(units, hedges[kind], hedges[kind])) {
        assert.deepEqual(unsupported(language, `${digits(fact, unit)}.`, digits(text, unit)), [], `${fact}, ${text}`);
      }
    }
    for (const [unit, fact, text] of eachPair(units, hedges.least, [...hedges.most, ...hedges.more, ...hedges.less])) {
      assert.notDeepEqual(unsupported(language, `${digits(fact, unit)}.`, digits(text, unit)), [], `${fact}, ${text}`);
    }
  });
}

function* eachPair(units: readonly string[], facts: readonly string[], texts: readonly string[]) {
  for (const unit of units) for (const fact of facts) for (const text of texts) yield [unit, fact, text] as const;
}
