import { foldWord } from './words.ts';

/** The months, 1 to 12, that a folded word names in any of the languages credentials come in. */
export function monthsNamed(word: string): readonly number[] {
  return months.get(word) ?? [];
}

/** The names of a month, folded and as they are written. */
export function namesOfMonth(month: number): readonly string[] {
  return namesByMonth[month - 1] ?? [];
}

const languages =
  'en es fr de pt it nl ca gl eu hu ro sv da nb fi et tr id vi ar fa he hi bn pl cs sk sl hr lv lt ru uk bg sr mk el';
// They decline the name of a month that has a day.
const declining = new Set('pl cs sk sl hr lv lt ru uk bg sr mk el fi'.split(' '));

const months = collectMonths();
const namesByMonth = Array.from({ length: 12 }, (_, at) =>
  [...months].filter(([, numbers]) => numbers.includes(at + 1)).map(([name]) => name),
);

function collectMonths(): Map<string, number[]> {
  const names = new Map<string, Set<number>>();
  for (const language of languages.split(' ')) {
    const forms = [
      { month: 'long' },
      { month: 'short' },
      ...(declining.has(language) ? [{ month: 'long', day: 'numeric' } as const] : []),
    ] as const;
    for (const options of forms) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 1; month <= 12; month += 1) {
        for (const name of namesIn(format, month)) names.set(name, (names.get(name) ?? new Set()).add(month));
      }
    }
  }
  for (const [name, month] of [
    ['sept', 9],
    ['marz', 3],
    ['maerz', 3],
  ] as const)
    names.set(name, new Set([month]));
  return new Map([...names].map(([name, numbers]) => [name, [...numbers]]));
}

/** Month names of one word; a number, as in Chinese, is none. */
function namesIn(format: Intl.DateTimeFormat, month: number): string[] {
  const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15)));
  const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
  // Folded for words that are compared, and as it is written for patterns: `marz`, `märz`.
  return /^[\p{L}\p{M}]{3,}$/u.test(name) ? [foldWord(name), name.toLowerCase().normalize('NFC')] : [];
}
