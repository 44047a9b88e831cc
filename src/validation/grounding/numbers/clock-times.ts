/** The times of day of a passage, in minutes, and how many minutes lie between the two ends of each "from … to". */
export function readClockTimes({ text }: { readonly text: string }): ClockTimes {
  const times = new Set<number>();
  const spans = new Set<number>();
  const read = text.slice(0, mostRead);
  for (const match of [...read.matchAll(rangePattern), ...read.matchAll(spokenPattern)]) {
    const [, fromHour, fromMinute, toHour, toMinute] = match;
    const from = minutesOf(fromHour, fromMinute);
    const to = minutesOf(toHour, toMinute);
    times.add(from).add(to);
    if (to > from) spans.add(to - from);
  }
  return { times, spans };
}

export type ClockTimes = { readonly times: ReadonlySet<number>; readonly spans: ReadonlySet<number> };

const mostRead = 4_000;

function minutesOf(hour = '', minute: string | undefined = ''): number {
  return Number(hour) * 60 + (minute === '' ? 0 : Number(minute));
}

// Both ends with minutes or a sign of the hour: `15:00–16:30 Uhr`, `De 9 h à 17 h`, `van 9.00 tot 16.00 uur`.
const rangePattern =
  /(?<![\d.,:/])([01]?\d|2[0-4])(?:(?:[:.]| ?[hH] ?)([0-5]\d)?| Uhr| uur| ?[ap]\.?m\.?)? ?(?:[-–—]|to|until|till|bis|tot|à|a|al|alle|às|até|hasta|y|and) ?(?:las? )?([01]?\d|2[0-4])(?:(?:[:.]| ?[hH]) ?([0-5]\d)(?!\d)| ?[hH](?![\p{L}\d])| Uhr| uur| ?[ap]\.?m\.?)/gu;

// Italian, Portuguese and Spanish say the hour by its article: `dalle 9 alle 13`, `das 9 às 13`, `de las 9 a las 13`.
const spokenPattern =
  /(?:dalle|das|de las) ([01]?\d|2[0-4])()(?!\d) (?:alle|às|a las) ([01]?\d|2[0-4])()(?!\d|[:.]\d)/gu;
