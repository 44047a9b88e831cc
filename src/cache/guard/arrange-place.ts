import { workplaces } from './words/workplaces.ts';
import type { WordLists } from './words/word-lists.ts';

/** `Lighting Design for Theatre` as `Theatre Lighting Design`, `Revenue Management in Hotels` as `Hotel Revenue Management`. */
export function withFieldFirst(words: readonly string[], { and, relations }: WordLists): readonly string[] {
  const [link = '', field = ''] = words.slice(-2);
  const subject = words.slice(0, -2);
  const isPlain = subject.length > 0 && subject.length < 4 && subject.every((word) => /^\p{L}{3,}$/u.test(word));
  if (!and.has('and') || !isPlain || subject.some((word) => relations.has(word))) return words;
  const place = workplaces.get(field);
  const isManaged = managed.has(subject.at(-1) ?? '');
  if (link === 'in' && place !== undefined && isManaged) return [place, ...subject];
  return link === 'for' && stages.has(field) && made.has(subject.at(-1) ?? '') ? [field, ...subject] : words;
}

/** What is done wherever people work; a manager in hotels is who it is for. */
const managed = new Set('management administration hygiene safety security housekeeping catering'.split(' '));

/** Where something is made for them, it is of their kind: music for dance is none. */
const stages = new Set('theater film television tv opera'.split(' '));
const made = new Set('design makeup writing acting production editing scoring'.split(' '));

/** `Bookbinding and Paper Conservation` in either order: of a craft named in one word nothing else can be said. */
export function withCraftsInOrder(words: readonly string[], { and, relations }: WordLists): string | undefined {
  const at = words.indexOf('&');
  const sides = [words.slice(0, at), words.slice(at + 1)];
  const [short = [], long = []] = sides.toSorted((one, other) => one.length - other.length);
  const isOne = at > 0 && at === words.lastIndexOf('&') && !words.includes(',') && and.has('and');
  const isCraft = short.length === 1 && crafts.test(short[0] ?? '') && long.length === 2;
  return isOne && isCraft && !long.some((word) => relations.has(word))
    ? `crafts ${sides
        .map((side) => side.join(' '))
        .toSorted()
        .join(' & ')}`
    : undefined;
}

const crafts =
  /^(?:book|bee|wood|metal|house|leather|glass|ship|paper|cheese|wine|dress|shoe|basket|brick|print|bird|film|game|candle|soap)(?:binding|keeping|work|working|blowing|building|making|laying|watching|carving|turning)$/;
