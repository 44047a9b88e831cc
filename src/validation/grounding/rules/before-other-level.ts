import type { Annotated } from '../annotate.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "1,000 hours are needed before Level 1" of 1,000 hours before Level 2: the level that comes next told as the one that it is. */
export const beforeOtherLevelRule: Rule = {
  name: 'level',
  find: (text, { passages }) => {
    const told = levelsBefore(text);
    if (told.length === 0) return [];
    const known = passages.flatMap(levelsBefore);
    return told.flatMap(({ level, numbers, at }) => {
      const same = known.filter((each) => each.numbers.some((number) => numbers.includes(number)));
      const isOther = same.length > 0 && same.every((each) => each.level !== level);
      return isOther ? [{ first: at, last: at, detail: 'what comes before or after only as the facts place it' }] : [];
    });
  },
};

/** The levels that sentences set something before, and the numbers beside them. */
function levelsBefore({ tokens }: Annotated) {
  return placesBy('sentence', tokens).flatMap((places) => {
    const line = lineOf(places.map((at) => tokenAt(tokens, at)));
    const match = before.exec(line);
    const [, level] = match ?? [];
    if (match === null || level === undefined) return [];
    const at = (places[0] ?? 0) + line.slice(0, match.index + match[0].trimEnd().length).split(' ').length - 2;
    const numbers = places.flatMap((place) => {
      const { kind, text } = tokenAt(tokens, place);
      return kind === 'number' && place !== at ? [text.replace(/\D/g, '')] : [];
    });
    return [{ level, numbers, at }];
  });
}

const before =
  / (?:before|avant|antes|prima|vor|voor|bevor|voordat|ehe) (?:\w+ ){0,2}(?:level|niveau|nivel|livello|stufe) (\d+) /;
