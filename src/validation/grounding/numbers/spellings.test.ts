import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';
import { languages } from '../words/languages.ts';

const nouns: Record<string, { readonly sessions: string; readonly edition: string }> = {
  en: { sessions: 'sessions', edition: 'edition' },
  de: { sessions: 'Sitzungen', edition: 'Ausgabe' },
  fr: { sessions: 'séances', edition: 'édition' },
  es: { sessions: 'sesiones', edition: 'edición' },
  pt: { sessions: 'sessões', edition: 'edição' },
  it: { sessions: 'incontri', edition: 'edizione' },
  nl: { sessions: 'sessies', edition: 'editie' },
};

for (const { language, spell } of languages) {
  const { sessions, edition } = nouns[language] ?? assert.fail(language);

  test(`${language}: a number in words is its digits, and no other`, () => {
    for (const value of [...range(2, 200), 250, 365, 400, 777, 980, 1_200, 2_500, 5_000]) {
      const text = `${spell.cardinal(value)} ${sessions}`;
      assert.deepEqual(unsupported(language, `${value} ${sessions}.`, text), [], text);
      assert.notDeepEqual(unsupported(language, `${value + 1} ${sessions}.`, text), [], `${value + 1}: ${text}`);
    }
  });

  test(`${language}: an ordinal in words is its number, and no other`, () => {
    for (const value of range(3, 40)) {
      const text = `${spell.ordinal(value)} ${edition}`;
      // English has seconds of time: `thirty-second`.
      if (spell.ordinal(value).endsWith('second')) continue;
      assert.deepEqual(unsupported(language, `${edition} ${value}.`, text), [], text);
      if (value > 3) assert.notDeepEqual(unsupported(language, `${edition} ${value + 1}.`, text), [], text);
    }
  });

  test(`${language}: a date in any of its styles is the same date, and no other`, () => {
    const styles = ['full', 'long', 'medium', 'short'] as const;
    const write = (day: Date, style: (typeof styles)[number]) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: style, timeZone: 'UTC' }).format(
        day,
      );
    for (const month of range(0, 11)) {
      const day = new Date(Date.UTC(2024, month, 14 + month));
      const next = new Date(Date.UTC(2024, month, 15 + month));
      const iso = day.toISOString().slice(0, 10);
      for (const style of styles) {
        for (const fact of [iso, ...styles.map((each) => write(day, each))]) {
          assert.deepEqual(unsupported(language, `${fact}.`, write(day, style)), [], `${fact}, ${write(day, style)}`);
        }
        const other = `${next.toISOString().slice(0, 10)}.`;
        assert.notDeepEqual(unsupported(language, other, write(day, style)), [], `${other} ${write(day, style)}`);
      }
    }
  });

  test(`${language}: a length of time abbreviated is the same, and no other`, () => {
    for (const unit of ['minute', 'hour', 'week', 'year', 'kilogram', 'kilometer', 'celsius', 'percent']) {
      const write = (value: number, unitDisplay: 'short' | 'long') =>
        new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(value);
      // German has one letter for years, Spanish a second one for hours.
      if (/ \p{L}$/u.test(write(2, 'short'))) continue;
      for (const value of [3, 1.5, 2_500]) {
        const [short, long] = [write(value, 'short'), write(value, 'long')];
        assert.deepEqual(unsupported(language, `${short}.`, long), [], `${short}, ${long}`);
        assert.deepEqual(unsupported(language, `${long}.`, short), [], `${long}, ${short}`);
        assert.notDeepEqual(unsupported(language, `${write(value + 1, 'short')}.`, long), [], long);
      }
    }
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}
