import type { Annotated } from './annotate.ts';
import type { Code } from './codes.ts';
import { keysOfAct } from './names/law-numbers.ts';
import { keysOfCategories } from './numbers/age-categories.ts';
import type { DateMention } from './numbers/date-mention.ts';
import { apartWords } from './words/apart-words.ts';
import { besideCodes, byWords, replacingWords } from './words/replacing-words.ts';

// What dates and codes of facts are looked up by.

/** What a date, or a part of one, is looked up by: `2024`, `2024-5`, `2024-5-3`, `5-3`. */
export function keyOfDate({ year, month, day }: Pick<DateMention, 'year' | 'month' | 'day'>): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** Every part of a date that a text may give: the year alone, month and year, the whole. */
export function keysOfDate({ year, month, day, swapped, until, lastDay, laterYear }: DateMention): string[] {
  const readings = [
    { month, day },
    ...(swapped === undefined ? [] : [swapped]),
    ...(lastDay === undefined ? [] : [{ month, day: lastDay }]),
  ];
  return readings.flatMap((reading) => {
    const parts = [
      { year },
      { year: until },
      { year, month: reading.month },
      { year, ...reading },
      { month: reading.month },
      { month: reading.month, day: reading.day },
      ...(laterYear === undefined ? [] : [{ year: laterYear, ...reading }]),
    ];
    return parts.map(keyOfDate).filter((key) => key !== '');
  });
}

/** The years that stand beside "calendar year". */
export function calendarYearsIn({ tokens, dates }: Pick<Annotated, 'tokens' | 'dates'>): number[] {
  return dates.flatMap(({ year, month, first, last }) => {
    const near = tokens.slice(Math.max(0, first - 3), last + 3).map(({ folded }) => folded);
    return year !== undefined && month === undefined && calendarYear.test(near.join(' ')) ? [year] : [];
  });
}

const calendarYear =
  /\b(?:calendar year|kalenderjahre?s?|kalenderjaar|annee civile|ano natural|ano civil|anno solare)\b/;

/** Its first and last month and day. */
export function keysOfYear(year: number): string[] {
  const ends = [
    { month: 1, day: 1 },
    { month: 12, day: 31 },
  ];
  return ends.flatMap((end) => keysOfDate({ year, ...end, first: 0, last: 0 }));
}

/** The edition in the code of a standard is a date, too. */
export function yearsOf({ year, month }: Pick<Code, 'year' | 'month'>): string[] {
  return year === undefined ? [] : [String(year), ...(month === undefined ? [] : [keyOfDate({ year, month })])];
}

/** The number and the names of every act that a passage names by one of them. */
export function actsIn({ codes, tokens }: Annotated): string[] {
  const named = tokens.filter(({ text }) => /^\p{Lu}{3,}$|^(?:eIDAS|MiFID|RoHS)$/u.test(text));
  return [...codes.map(({ key }) => key), ...named.map(({ text }) => text.toUpperCase())].flatMap(keysOfAct);
}

/** Every form in which a text may give the codes of a passage. */
export function codesIn(passage: Annotated): string[] {
  const { codes, tokens, text } = passage;
  const keys = [
    ...keysOfCategories(passage),
    ...codes.flatMap(({ key, year, part }) => [
      key,
      ...(year === undefined ? [] : [`${key}${year}`]),
      ...(part === undefined ? [] : [keyOfPart(part)]),
    ]),
  ];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mixed') keys.push(token.text.toUpperCase());
    const next = tokens[index + 1];
    // `AZ 900` for AZ-900.
    if (next === undefined || next.kind === 'word' || next.gap !== ' ' || token.text.length > 6) continue;
    keys.push(squeeze(text.slice(token.start, next.end)));
    // `NF C 18-510`, also written `C18-510`.
    const part = tokens[index + 2];
    if (part?.gap === '-' && part.kind === 'number') keys.push(squeeze(text.slice(token.start, part.end)));
  }
  return keys;
}

/** The codes of clauses that deny them, and of no other clause of the passage. */
export function deniedCodesIn({ codes, tokens, found }: Annotated): string[] {
  const clauseOf = (index: number) => tokens[index]?.clause;
  const denying = new Set((found.get('mark:negator') ?? []).map(({ first }) => clauseOf(first)));
  // "102-500 is treated in a distinct course".
  const isElsewhere = (word: string) => apartWords.test(word) || /^distin(?:t|ct)/.test(word);
  for (const { folded, clause } of tokens) if (isElsewhere(folded)) denying.add(clause);
  const isDenied = (code: Code) => denying.has(clauseOf(code.first));
  const stated = new Set(codes.filter((code) => !isDenied(code)).map(({ key }) => key));
  return codes.filter((code) => isDenied(code) && !stated.has(code.key)).map(({ key }) => key);
}

/** The codes that every passage with them calls replaced. */
export function replacedCodesOf(passages: readonly Annotated[]): Set<string> {
  const replaced = passages.map((passage) => new Set(replacedCodesIn(passage)));
  const held = new Set(
    passages.flatMap((passage, at) => codesIn(passage).filter((key) => replaced[at]?.has(key) !== true)),
  );
  return new Set(replaced.flatMap((keys) => [...keys]).filter((key) => !held.has(key)));
}

/**
 * The codes of what came before: MD-100 of "MD-102 replaces exam MD-100" and "MD-100 was replaced by MD-102", but none
 * of "replace brakes as in DIN 1234".
 */
function replacedCodesIn({ place, codes, coded, tokens }: Annotated): string[] {
  if (place === 'skills' || place === 'learning_outcomes') return [];
  const past = (at: number, step: 1 | -1) => {
    let next = at + step;
    while (coded.has(next) || besideCodes.test(tokens[next]?.folded ?? '')) next += step;
    return next;
  };
  const isReplacing = (at: number, { first }: Code) =>
    tokens[at]?.sentence === tokens[first]?.sentence && replacingWords.test(tokens[at]?.folded ?? '');
  const isReplaced = (code: Code) => {
    const by = tokens.findIndex(({ folded }, at) => at > code.last && at < code.last + reach && byWords.test(folded));
    if (by < 0 || !coded.has(past(by, 1) - 1)) {
      const verb = past(code.first, -1);
      const isOfExam = tokens.slice(verb, code.first).some(({ folded }) => examWords.test(folded));
      return isReplacing(verb, code) && (isOfExam || codes.some(({ last }) => last < verb));
    }
    return [by - 1, past(by, 1)].some((at) => isReplacing(at, code));
  };
  return codes.filter(isReplaced).map(({ key }) => key);
}

const examWords = /^(?:exam|pruf|esam|test|zertif|certif)/;

/** In words. */
const reach = 5;

/** `DIN 14676-1` has a part 1. */
export function keyOfPart(part: number): string {
  return `PART ${part}`;
}

function squeeze(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
