import { isActNumber, speltActs } from './names/law-numbers.ts';
import type { Passage } from './reading.ts';

/** An exam code, a standard or another name made of letters and digits: `AZ-900`, `ISO 9001:2015`, `852/2004`. */
export type Code = {
  readonly kind: 'standard' | 'code';
  /** Upper case, letters and digits only. */
  readonly key: string;
  /** Of a standard: the year of its edition. */
  readonly year: number | undefined;
  readonly month?: number | undefined;
  readonly part?: number | undefined;
  readonly start: number;
  readonly end: number;
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

export function findCodes(passage: Passage): Code[] {
  const acts = speltActs(passage.text).map((act): Span => ({ kind: 'standard', year: undefined, ...act }));
  const pdfs = pdfProfiles(passage.text);
  // Most passages have no digit, and everything but these has one.
  if (acts.length === 0 && pdfs.length === 0 && !/\d/.test(passage.text)) return [];
  const laws = [
    ...[...passage.text.matchAll(lawPattern), ...passage.text.matchAll(shortLawPattern)].map(toLaw),
    ...acts,
    ...pdfs,
  ];
  // The CE of `CE 852 del 2004` is who made it.
  const isOfLaw = ({ start, end }: Span) => laws.some((law) => law.start >= start && law.start < end);
  const numbered = [...passage.text.matchAll(standardPattern)]
    .filter(([raw]) => isActNumber(squeeze(raw)) || !isPeriod(raw))
    .map(toStandard);
  const standards = [...numbered.filter((each) => !isOfLaw(each)), ...laws];
  const others = [...passage.text.matchAll(codePattern)].flatMap((match) => toCode(match));
  const covered = new Set(standards.flatMap(({ start, end }) => [start, end - 1]));
  const codes = [...standards, ...others.filter(({ start, end }) => !covered.has(start) && !covered.has(end - 1))];
  return codes
    .sort((one, other) => one.start - other.start)
    .flatMap((code) => {
      const inside = tokensIn(passage, code);
      return inside === undefined ? [] : [{ ...code, ...inside }];
    });
}

/** `PDF/UA`, `PDF/A-2b`: standards of which the first part is a format that nearly all facts may have. */
function pdfProfiles(text: string): Span[] {
  if (!text.includes('PDF')) return [];
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}])PDF[/-](UA|A|X|E|VT|VCR)(-\d[a-z]{0,2})?(?![\p{L}\p{N}])/gu),
  ).flatMap(({ 0: raw, 1: profile = '', 2: part, index }) => {
    const span = { kind: 'standard' as const, year: undefined, start: index };
    const base = { ...span, key: `PDF${profile}`, end: index + 'PDF/'.length + profile.length };
    return part === undefined ? [base] : [base, { ...span, key: squeeze(raw), end: index + raw.length }];
  });
}

type Span = Omit<Code, 'first' | 'last'>;

// Bodies that number their standards, then the number with part and year.
const standardPattern =
  /(?<![\p{L}\p{N}])(?:(?:ISO|IEC|EN|DIN|IEEE|BS|ANSI|VDE|ASTM|ETSI|NEN|UNE|UNI|NF|ABNT|NBR|ITU|RFC|NIST|SP|FIPS|OHSAS|SOC|TS|TR|AS|NZS|CSA|UL|ASME|AWS D|EU|CE|UE|EG|EC)[ /-]{1,2}(?=[A-Z\d])){1,4}(?:\d{3} \d{3}(?!\d)|\d{1,6})(?:[-./]\d{1,4}){0,3}(?::\s?\d{4}(?:-\d{2})?)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}/])(?:\d{2,4}\/\d{3,4}(?:\/(?:EU|UE|EG|EC|CE))?|\d{4}\/\d{1,3}\/(?:EU|UE|EG|EC|CE))(?![\p{L}\p{N}])/gu;

// `Ley 31 de 1995`, `decreto legislativo n. 36 del 2023`: the number of a law and its year in words. A digit is looked
// for first, since to look back from everywhere takes long.
const lawPattern =
  /(?=\d)(?<=(?<!\p{L})(?:ley|lei|legge|loi|law|act|decret|d\.? ?lgs|d\.? ?m\b|r[eè]gl|regol|regul|direct|dirett|portaria)[^\d;]{0,30})(?<![\d/.,-])(\d{1,4})\/? (?:del?|d[iu]|of|van|von|aus) ((?:19|20)\d\d)(?![\d/.,-]\d|\d)/giu;

// `Legge 6/2004`, `D.Lgs. 81/08`: behind the word for a law no month, and the year in two digits as well.
const shortLawPattern =
  /(?=\d)(?<=(?<!\p{L})(?:ley(?: org[aá]nica)?|lei(?: complementar)?|legge|loi|act|law|wet|gesetz|d\.? ?lgs\.?|d\.?p\.?r\.?|d\.?m\.?|(?:real )?decreto(?:[- ](?:legislativo|legge|ley|lei|legislativo))?|portaria)\s(?:n(?:[.ºo°r]|\.[ºo°])?\s?)?)(\d{1,4})\/((?:19|20)\d\d|\d\d)(?![\d/.,-]\d|\d)/giu;

function toLaw(match: RegExpExecArray): Span {
  const [raw, number = '', written = ''] = match;
  const year = written.length === 2 ? `${Number(written) > lastOfCentury ? '19' : '20'}${written}` : written;
  return {
    kind: 'standard',
    key: number + year,
    year: Number(year),
    start: match.index,
    end: match.index + raw.length,
  };
}

/** Laws of `92` are of the last century, those of `08` of this one. */
const lastOfCentury = 40;

/** `05/2024` is a month, `2024/2025` a year of study, `75/100` a score. */
function isPeriod(raw: string): boolean {
  return /^(?:0\d|1[0-2]|(?:19|20)\d\d)\/(?:19|20)\d\d$|^\d{2,3}\/(?:1[0-9]0|[2-9]00|1000)$/.test(raw);
}

function toStandard(match: RegExpExecArray): Span {
  const [raw] = match;
  const [, year, month] = /:\s?(\d{4})(?:-(\d{2}))?$/.exec(raw) ?? [];
  const base = year === undefined ? raw : raw.slice(0, raw.lastIndexOf(':'));
  const enacted = /(?<![\d/])\d{1,4}\/((?:19|20)\d\d)(?![\d/])/.exec(raw)?.[1];
  const edition = year ?? enacted;
  return {
    kind: 'standard',
    // Who made it is written before or behind: `2006/42/CE`.
    key: squeeze(base.replace(/\/\p{Lu}{2}$/u, '')),
    year: edition === undefined ? undefined : Number(edition),
    month: month === undefined ? undefined : Number(month),
    part: partOf(base),
    start: match.index,
    end: match.index + raw.length,
  };
}

function partOf(base: string): number | undefined {
  const part = /\d-(\d{1,2})$/.exec(base)?.[1];
  return part === undefined ? undefined : Number(part);
}

// Runs of letters and digits with at most short joints; what they are is decided by their parts.
const codePattern = /(?<![\p{L}\p{N}])[A-Za-z\d]{1,12}(?:[-.][A-Za-z\d]{1,8}){0,4}(?![\p{L}\p{N}])/gu;

function toCode(match: RegExpExecArray): Span[] {
  // Nearly all are words, which need not be taken apart.
  if (!/\d/.test(match[0])) return [];
  // What follows a hyphen in lower case is a word: `B2-Niveau`, `40-hour`.
  const parts = match[0].split(/(?=[-.])/);
  const cut = parts.findIndex((part) => /[a-z]{2,}/.test(part) || /^[-.][A-Z]?[a-z]+$/.test(part));
  const raw = (cut === -1 ? parts : parts.slice(0, cut)).join('');
  if (!isCode(raw)) return [];
  const end = match.index + raw.length;
  // B1+ is above B1.
  const plus = /^[ABC][12]$/.test(raw) && match.input.charAt(end) === '+' ? '+' : '';
  return [{ kind: 'code', key: squeeze(raw) + plus, year: undefined, start: match.index, end: end }];
}

function isCode(raw: string): boolean {
  // Neither years nor a scale of 100-900.
  if (/^\d{3,4}-\d{3,4}$/.test(raw)) return !/^(?:1\d|20)\d\d-(?:1\d|20)\d\d$|^\d{1,2}00-\d{1,2}00$/.test(raw);
  // `2-ECTS micro-credential` gives points.
  if (/^\d+-(?:ECTS|CPD|CEU|EC|CP|LP)$/.test(raw)) return false;
  if (!/\d/.test(raw) || !/[A-Z]/.test(raw) || /[a-z]/.test(raw)) return false;
  // Durations, versions (`V2`), levels and units are read elsewhere.
  if (/^P(?=T?\d)[\dTYMWDHS.]+$/.test(raw) || /^V\d/.test(raw) || /^\d+[HKMGTXÈE]$/.test(raw)) return false;
  return raw.length >= 3 || /^[A-Z]\d$|^\d[A-Z]$/.test(raw);
}

function squeeze(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function tokensIn({ tokens }: Passage, { start, end }: Span): { first: number; last: number } | undefined {
  const first = lowerBound(tokens, start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? end) < end) last += 1;
  return first < tokens.length ? { first, last } : undefined;
}

/** The first token that ends after an offset. */
function lowerBound(tokens: Passage['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
