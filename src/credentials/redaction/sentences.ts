import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { endsInAbbreviation, isInitialOfName } from './abbreviations.ts';

/** A part of a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** The sentence around a stretch, without the space before it; no longer than sentences are. */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - longest), start);
  const from = start - before.length;
  const ends = matchesIn(before, sentenceEnds);
  const last = ends.findLast(({ index, 0: sign }) => isEnd(text, from + index, sign));
  const head = last === undefined ? 0 : last.index + last[0].length;
  const lead = /^\s*/.exec(before.slice(head))?.[0].length ?? 0;
  return { start: from + head + lead, end: sentenceStop(text, end) };
}

/** The sentence around each of some stretches in order; what lies in one that was just found is not looked for again. */
export function sentencesAround(text: string, stretches: readonly Stretch[]): Stretch[] {
  let last: Stretch | undefined;
  return stretches.map((stretch) => {
    if (last === undefined || stretch.start < last.start || stretch.end >= last.end)
      last = sentenceAround(text, stretch);
    return last;
  });
}

/** Where the sentence ends that a place is in. */
function sentenceStop(text: string, at: number): number {
  // What ends with a full stop of its own, `Jane Smith Jr.`, may end the sentence, too.
  const after = text.slice(at, at + longest);
  for (const { index, 0: sign } of after.matchAll(sentenceEnds))
    if (isEnd(text, at + index, sign)) return at + index + (sign === '\n' ? 0 : sign.length);
  return at + after.length;
}

/** The sentence behind one on the same line, if there is one. */
export function sentenceAfter(text: string, { end }: Stretch): Stretch | undefined {
  const space = /^[^\S\n]+(?=\S)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const isBehindStop = /[。！？」』”）]$/u.test(text.charAt(end - 1)) && /\S/.test(text.charAt(end));
  return space === 0 && !isBehindStop ? undefined : { start: end + space, end: sentenceStop(text, end + space) };
}

/** The next sentence, on this line or the next. */
export function sentenceBehind(text: string, { end }: Stretch): Stretch | undefined {
  const start = end + (/^\s*/u.exec(text.slice(end, end + longest))?.[0].length ?? 0);
  return start >= text.length ? undefined : { start, end: Math.max(start + 1, sentenceStop(text, start)) };
}

const longest = 300;
// Chinese and Japanese put no space between sentences. The danda is India's full stop; the Armenian, Ethiopian, Burmese and Khmer ones are here, too.
const sentenceEnds = /[.!?…؟۔։।॥።။។]+["”“»«›‹’')\]]*(?=\s|$)|[。！？]+[」』”）]*|\n/gu;

function isEnd(text: string, at: number, sign: string): boolean {
  if (sign === '\n') return true;
  const next = text.slice(at + sign.length, at + sign.length + 16);
  // Georgian begins no sentence with a capital.
  if (/^[^\S\n]+(?!\p{Script=Georgian})\p{Ll}/u.test(next)) return false;
  if (sign !== '.') return true;
  const before = text.slice(Math.max(0, at - 64), at);
  if (shortMonth.test(before.slice(-12)) && /^ (?:\d{1,2}|(?:19|20)\d\d)(?!\d)/.test(next)) return false;
  if (endsInAbbreviation(before) || isInitialOfName(before, next)) return false;
  // `(Solveig T. Jonsdottir)`
  if (/\([^()]{0,60}$/.test(before) && /^[^()]{0,60}\)/.test(text.slice(at + 1, at + 64))) return false;
  return !(/(?<!\d)\d{1,2}$/.test(before) && (germanMonth.test(next) || germanOrdinal.test(before)));
}

/** `on Aug. 15, 2024`; what is a word as well (`the first set`, `no mar`) with a capital or behind a figure: `5 set. 2024`. */
const shortMonth = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('janv?|ene|febr?|févr?|fev|mär|mrt|apr|abr|avr|jun|giu|jul|juil|lug|aug|oct|okt|ott|nov|d[eé]c|dez|dic')}|MAR|GEN|MAG|AGO|SEPT?|SET|OUT|Mar|Gen|Mag|Ago|Sept?|Set|Out|(?<=\d[.ºª]?[ /-](?:de )?)(?:mar|gen|mag|ago|sept?|set|out))$`,
  'u',
);
/** `belegte den 2. Platz` */
const germanOrdinal = /(?<!\p{L})(?:der|die|das|den|dem|des|im|zum|zur|vom|beim) \d{1,2}$/u;
const germanMonth = /^ (?:J[aä]n|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
