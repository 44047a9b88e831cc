import { foldWord } from './words.ts';

/** The months, 1 to 12, that a folded word names in any of the languages credentials come in. */
export function monthsNamed(word: string): readonly number[] {
  return months.get(word) ?? [];
}

/** The folded names of a month, for words that are compared. */
export function namesOfMonth(month: number): readonly string[] {
  return namesIn(months, month);
}

/** The names of a month in small letters, folded and as they are written: `marz`, `märz`. */
export function spellingsOfMonth(month: number): readonly string[] {
  return [...new Set([...namesIn(months, month), ...namesIn(written, month)])];
}

/** The full names of the months in a language, with the capitals that it writes. */
export function fullNamesOfMonths(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 15))));
}

function namesIn(names: ReadonlyMap<string, readonly number[]>, month: number): string[] {
  return [...names].filter(([, numbers]) => numbers.includes(month)).map(([name]) => name);
}

const languages =
  'en es fr de pt it nl ca gl eu hu ro sv da nb fi et tr id vi ar fa he hi bn pl cs sk sl hr lv lt ru uk bg sr mk el';
// They decline the name of a month that has a day.
const declining = new Set('pl cs sk sl hr lv lt ru uk bg sr mk el fi'.split(' '));

/** `toukokuun 31. päivänä`, `31. mail`, `maiatzaren 31n` */
const cases: Readonly<Partial<Record<string, readonly string[]>>> = { fi: ['n'], et: ['l', 'il'], eu: ['ren', 'aren'] };

const written = collectMonths();
const months = foldMonths();

/** Every name with the months that some language means by it. */
function collectMonths(): ReadonlyMap<string, readonly number[]> {
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
        const name = nameIn(format, month);
        const own = name === undefined ? [] : [name, ...(cases[language] ?? []).map((ending) => name + ending)];
        for (const form of own) names.set(form, (names.get(form) ?? new Set()).add(month));
      }
    }
  }
  return listed(names);
}

function foldMonths(): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, Set<number>>();
  for (const [name, numbers] of written) {
    const folded = foldWord(name);
    names.set(folded, new Set([...(names.get(folded) ?? []), ...numbers]));
  }
  for (const [name, month] of [
    ['sept', 9],
    ['marz', 3],
    ['maerz', 3],
  ] as const)
    names.set(name, new Set([month]));
  return listed(names);
}

function listed(names: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, readonly number[]> {
  return new Map([...names].map(([name, numbers]) => [name, [...numbers]]));
}

/** The name of a month, where it is one word; a number, as in Chinese, is none. */
function nameIn(format: Intl.DateTimeFormat, month: number): string | undefined {
  const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15)));
  const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
  return /^[\p{L}\p{M}]{3,}$/u.test(name) ? name.toLowerCase().normalize('NFC') : undefined;
}

/** The full names of the months in seven languages, in lower case, as alternatives of a pattern. */
export const monthsInSeven = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl']
  .flatMap(fullNamesOfMonths)
  .join('|')
  .toLowerCase();
