/** The times of day of a passage, in minutes, and how many minutes lie between the two ends of each "from … to". */
export function readClockTimes({ text }: { readonly text: string }): ClockTimes {
  const times = new Set<number>();
  const spans = new Set<number>();
  const read = text.slice(0, mostRead);
  for (const match of [...read.matchAll(rangePattern), ...read.matchAll(spokenPattern)]) {
    const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = match;
    const to = minutesOf(toHour, toMinute, toHalf);
    const from = minutesOf(fromHour, fromMinute, fromHalf ?? toHalf);
    // "From 11 to 2 pm" begins before noon.
    const opening = from > to && fromHalf === undefined ? minutesOf(fromHour, fromMinute) : from;
    times.add(opening).add(to);
    if (to > opening) spans.add(to - opening);
  }
  for (const match of read.matchAll(betweenPattern)) {
    const { fromHour, fromMinute, fromSign, toHour, toMinute, toSign, article } = match.groups ?? {};
    // "Between 9 and 12 sessions".
    if ([fromMinute, fromSign, toMinute, toSign, article].every((each) => each === undefined)) continue;
    const [from, to] = [minutesOf(fromHour, fromMinute), minutesOf(toHour, toMinute)];
    times.add(from).add(to);
    if (to > from) spans.add(to - from);
  }
  for (const [, hour, minute, half] of read.matchAll(signedPattern)) times.add(minutesOf(hour, minute, half));
  return { times, spans };
}

export type ClockTimes = { readonly times: ReadonlySet<number>; readonly spans: ReadonlySet<number> };

/** Where a text gives a time of day with its minutes or a sign of the hour, and which minutes of the day it can be. */
export function clockTimesAt(text: string): ClockTime[] {
  return Array.from(text.slice(0, mostRead).matchAll(timePattern)).flatMap((match) => {
    const [all, hour, minute, sign, half] = match;
    if (minute === undefined && sign === undefined) return [];
    const first = minutesOf(hour, minute, half);
    const minutes = half === undefined && first < noon ? [first, first + noon] : [first];
    return [{ start: match.index, end: match.index + all.length, minutes }];
  });
}

type ClockTime = { readonly start: number; readonly end: number; readonly minutes: readonly number[] };

const mostRead = 4_000;
const noon = 12 * 60;

/** `half` is the a of am or the p of pm. */
function minutesOf(hour = '', minute = '', half = ''): number {
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return hours * 60 + Number(minute);
}

// Both ends with minutes or a sign of the hour: `15:00–16:30 Uhr`, `De 9 h à 17 h`, `van 9.00 tot 16.00 uur`.
const rangePattern =
  /(?<![\d.,:/])([01]?\d|2[0-4])(?:(?:[:.]| ?[hH] ?)([0-5]\d)?)?(?: ?(?:Uhr|uur|([ap])\.?m\.?))? ?(?:[-–—]|to|until|till|bis|tot|à|a|al|alle|às|até|hasta|y|and) ?(?:las? )?([01]?\d|2[0-4])(?:(?=:|\.\d| ?[hH](?:\d|\b)| ?Uhr| ?uur| ?[ap]\.?m))(?:(?:[:.]| ?[hH] ?)([0-5]\d)?)?(?!\d)(?: ?(?:Uhr|uur|([ap])\.?m\b))?/gu;

// Italian, Portuguese and Spanish say the hour by its article: `dalle 9 alle 13`, `das 9 às 13`, `de las 9 a las 13`.
const spokenPattern =
  /(?:dalle|das|de las) ([01]?\d|2[0-4])()()(?!\d) (?:alle|às|a las) ([01]?\d|2[0-4])()()(?!\d|[:.]\d)/gu;

// `Entre as 9h00 e as 12h30`, `zwischen 9 und 12.30 Uhr`, `tra le 9 e le 12`: one side shows that they are hours.
const betweenPattern =
  /(?:between|zwischen|entre|tra|fra|tussen) (?:a[s]|às|las|le|les)? ?(?<fromHour>[01]?\d|2[0-4])(?:(?:[:.]| ?[hH] ?)(?<fromMinute>[0-5]\d))?(?<fromSign> ?(?:Uhr|uur|h(?![\p{L}\d])))? (?:and|und|et|e|y|en) (?<article>as |às |las |le )?(?<toHour>[01]?\d|2[0-4])(?:(?:[:.]| ?[hH] ?)(?<toMinute>[0-5]\d))?(?![\d.,:]\d)(?!\d)(?<toSign> ?(?:Uhr|uur|h(?![\p{L}\d])))?/giu;

// A time by itself has its sign: `ab 20.30 Uhr`, `à 18h30`, `at 6:30 pm`.
const signedPattern =
  /(?<![\d.,:/])([01]?\d|2[0-4])(?:[:.]|(?= ?[ap]\.?m))([0-5]\d)?(?!\d) ?(?:Uhr|uur|h(?![\p{L}\d])|([ap])\.?m\b)/gu;

// The hours of the evening first: "20:30" does not begin with a 2.
const timePattern =
  /(?<![\d.,:/])(2[0-4]|[01]?\d)(?:(?:[:.]| ?h ?)([0-5]\d)(?!\d))?( ?(?:uhr|uur|h(?![\p{L}\d])|([ap])\.?m\b\.?))?/giu;
