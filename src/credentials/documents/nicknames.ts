import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { calledByName } from '../redaction/called-by-name.ts';
import { commonWords } from '../redaction/common-words.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { kinTitle } from '../redaction/person-titles.ts';
import { honorifics, namedAfter, particles, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord, wordsOf } from '../redaction/words.ts';
import { diminutivesOf } from './diminutives.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';

/**
 * Short names that texts give somebody whose name is known: `Oluwaseun “Seun” Adebayo`, `Kévin, dit « Kéké »`,
 * `Desmond (Des)`. They count only in a sentence with that name, and only where they are no ordinary words.
 */
export function nicknamesIn(texts: readonly string[], personal: readonly PersonalValue[]): PersonalValue[] {
  const known = new Set(
    personal
      .slice(0, mostPeople)
      .filter(({ kind }) => kind.endsWith('name'))
      .flatMap(({ value }) => wordsOf(value.slice(0, 100)).map(foldWord))
      .filter((word) => word.length > 2 && !particles.has(word)),
  );
  if (known.size === 0) return [];
  const found = texts.slice(0, mostTexts).flatMap((text) => nicknamesOf(text.slice(0, longestLookedThrough), known));
  return [...new Set(found)].map((value) => ({ kind: 'given_name', value }));
}

/**
 * What texts of an award call its holder without the name beside it: whom they thank, congratulate or quote by one name, and
 * the beginning of a first name, where something is that person's or was passed by them (`Priya’s storytelling`).
 */
export function shortNamesIn(texts: readonly string[], personal: readonly PersonalValue[]): PersonalValue[] {
  const names = personal.slice(0, mostPeople).filter(({ kind }) => kind === 'name' || kind === 'given_name');
  const given = names
    .map(({ value }) => foldWord(wordsOf(value.slice(0, 100))[0] ?? ''))
    .filter((word) => word.length > 3);
  const accounts = accountNamesOf(personal.slice(0, mostPeople));
  // Without its last letter, which a case may change: `Kasi` of Kasia.
  const diminutives = given
    .flatMap(diminutivesOf)
    .filter((short) => isNoWord(short) && texts.some((text) => text.includes(short.slice(0, -1))));
  const found = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestLookedThrough);
    const called = calledByName(text).map(({ name }) => name);
    return [...called.filter((name) => name.length > 2), ...beginningsIn(text, given)];
  });
  return [...new Set([...found, ...accounts, ...diminutives])].map((value) => ({ kind: 'given_name', value }));
}

/**
 * The first part of an account whose second is of a known surname, `nacho.ibarrola@…`, or its initials, `seun.ac@…`, where
 * the first is inside a first name: what friends call somebody.
 */
function accountNamesOf(personal: readonly PersonalValue[]): string[] {
  const names = personal
    .filter(({ kind }) => kind === 'name')
    .map(({ value }) => value.slice(0, 100).match(/\p{L}+/gu) ?? [])
    .map((words) => words.map(foldWord).filter((word) => !honorifics.has(word)))
    .filter((words) => words.length > 1);
  if (names.length === 0) return [];
  return personal.flatMap(({ kind, value }) => {
    const { first = '', second = '' } = (kind === 'email' ? account.exec(value)?.groups : undefined) ?? {};
    const called = foldWord(first);
    const last = foldWord(second);
    if (called === '' || last === '') return [];
    const isTheirs = names.some(([given = '', ...others]) => {
      const initials = others.map((word) => Array.from(word)[0] ?? '').join('');
      const isInside = called !== given && given.includes(called);
      const isSurname = others.includes(last) || (last.length > 3 && others.some((word) => word.startsWith(last)));
      return (last.length > 2 && isSurname) || (isInside && initials.startsWith(last));
    });
    return isTheirs && isNoWord(first) ? [`${first.charAt(0).toUpperCase()}${first.slice(1).toLowerCase()}`] : [];
  });
}

const account = /^(?:mailto:)?(?<first>\p{L}{3,15})[._-](?<second>\p{L}{1,30})\d{0,4}@/u;

function beginningsIn(text: string, given: readonly string[]): string[] {
  if (given.length === 0) return [];
  return matchesIn(text, owningOrPassing).flatMap(({ groups }) => {
    const name = groups?.owner ?? groups?.passing ?? '';
    const shared = groups?.owner === undefined ? foldWord(name).slice(0, 3) : foldWord(name);
    const isOf = given.some((word) => word !== foldWord(name) && word.startsWith(shared));
    return isOf && isNoWord(name) ? [name] : [];
  });
}

const owningOrPassing =
  /(?<![\p{L}-])(?<!\p{Lu}\p{Ll}{1,20} )(?:(?<owner>\p{Lu}\p{Ll}{3,15})['’]s(?= \p{Ll})|(?<passing>\p{Lu}\p{Ll}{2,15}) (?:passed|bestand|aprobó|a réussi|passou|ha superato|slaagde|è stat[oa] promoss[oa]|foi aprovad[oa]|a été reçue?)(?!\p{L}))/gu;

const mostPeople = 50;

function nicknamesOf(text: string, known: ReadonlySet<string>): string[] {
  if (!mark.test(text) || !mayName(text, known) || !hint.test(text)) return [];
  return matchesIn(text, called).flatMap(({ index, 0: words, groups }) => {
    const { quoted, bare, bracketed, behind, kin } = groups ?? {};
    const name = quoted ?? bare ?? bracketed ?? behind ?? '';
    const before = wordsOf(text.slice(Math.max(0, index - 40), index)).map(foldWord);
    const next = foldWord(wordsOf(text.slice(index + words.length, index + words.length + 40))[0] ?? '');
    const isBeside = known.has(before.at(-1) ?? '') || (quoted !== undefined && known.has(next));
    const isMeant =
      bracketed !== undefined
        ? isBeside && isShortOf(name, known)
        : bare !== undefined
          ? isBeside
          : (isBeside && !/[:.]\s*$/u.test(text.slice(0, index))) ||
            isCalled(text, { index, words, known, quoted: kin === undefined ? quoted : undefined });
    return isMeant && isNoWord(name) && !known.has(foldWord(name)) ? [name] : [];
  });
}

/** Most texts name nobody, which is seen at once where they have no marks that would have to be folded first. */
function mayName(text: string, known: ReadonlySet<string>): boolean {
  if (!isAscii.test(text)) return true;
  const lower = text.toLowerCase();
  return [...known].some((word) => lower.includes(word));
}

const isAscii = /^[\t\n\r\x20-\x7e]*$/;

type Found = {
  readonly index: number;
  readonly words: string;
  readonly known: ReadonlySet<string>;
  readonly quoted: string | undefined;
};

/** Behind `called` or before it, in a sentence about somebody known. */
function isCalled(text: string, { index, words, known, quoted }: Found): boolean {
  if (
    quoted !== undefined &&
    !/^[\s,]*(?:genannt|called)/u.test(text.slice(index + words.length, index + words.length + 10))
  )
    return false;
  const { start, end } = sentenceAround(text, { start: index, end: index + words.length });
  return wordsOf(text.slice(start, end)).some((word) => known.has(foldWord(word)));
}

/** `Des` of Desmond; a place in brackets seldom begins as the name before it. */
function isShortOf(name: string, known: ReadonlySet<string>): boolean {
  const folded = foldWord(name);
  const stem = folded.slice(0, Math.max(3, folded.length - 2));
  return folded.length >= 3 && folded.length <= 8 && [...known].some((word) => word.startsWith(stem));
}

function isNoWord(name: string): boolean {
  const folded = foldWord(name);
  return !(commonWords.has(folded) || namedAfter.has(folded) || roleNouns.has(folded) || isPhrase([name]));
}

/** A space before it or a sign around it; identifiers and addresses, which most texts of an award are, have neither. */
const mark = /[ "“”„«‘(]/;
const hint = /["“”„«»‘(]|alias|a\.?k\.?a|roepnaam|rufname|called|genannt|dit|dett|apod|known|nick/iu;
const nickname = String.raw`\p{Lu}[\p{L}-]{1,15}`;
const calling =
  'dit|dite|surnommée?|genannt|gen\\.|Rufname|Spitzname|known (?:to [^.,;:\\n]{2,24} )?as|called|nicknamed|nickname|a\\.?k\\.?a\\.?|goes by|alias|roepnaam|bijgenaamd|genaamd|apodad[oa]|conocid[oa] como|conhecid[oa] (?:como|por)|apelidad[oa]|dett[oa]|soprannominat[oa]|kallad|kaldet|kalt|zwan[ya]';
const called = new RegExp(
  String.raw`(?<!\p{L})(?:${calling}):? ["“”„«»'‘]?\s?(?:(?:${kinTitle}) )?(?<bare>${nickname})(?![\p{L}\p{N}])|["“”„«‘]\s?(?:(?<kin>${kinTitle}) )?(?<quoted>${nickname})\s?["“”»’]|\((?<bracketed>${nickname})\)|\((?<behind>${nickname}) genannt`,
  'gu',
);
