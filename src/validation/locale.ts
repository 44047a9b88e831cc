import { eld } from 'eld/medium';

import type { DescriptionText } from './description-text.ts';
import type { SentPrompt } from './safety/sent-prompt.ts';
import { isInOtherScript } from './script.ts';
import { reason, type Reason } from './verdict.ts';

/**
 * Checks script and language of a text against the locale asked for; fails only with confidence, since a good
 * text that is refused costs more than one in the wrong language costs. The credential's own `names` keep
 * their language in any text and are left out.
 */
export function checkLocale(text: DescriptionText, { locale, names = [], sent }: LocaleToCheck): Reason[] {
  const [short_description = '', ...rest] = withoutNames(
    [text.short_description, ...text.highlights, text.audience],
    names,
  );
  const joined = [short_description, ...rest].join('\n');
  const wanted = `the whole text in the language ${locale}`;
  if (isInOtherScript(joined, locale) && isInOtherScript(short_description, locale)) {
    return [reason('text.script', '', wanted)];
  }
  const foreign = rest.findIndex((part) => isInForeignScript(part, { locale, sent }));
  if (foreign !== -1) return [reason('text.script', pointerOf(foreign, rest.length), wanted)];
  // A short description of a sentence is judged alone too: highlights in the right language do not outweigh it.
  const parts = [short_description, rest.join('\n')].filter(({ length }) => length >= leastAlone);
  const asked = new Intl.Locale(locale);
  for (const part of [joined, ...parts]) {
    const found = findOtherLanguage(part, asked);
    if (found !== undefined) return [reason('text.language', '', wanted, found)];
  }
  return [];
}

export type LocaleToCheck = {
  readonly locale: string;
  readonly names?: readonly string[];
  readonly sent?: Pick<SentPrompt, 'texts'> | undefined;
};

const leastAlone = 60;

/** Of the texts behind the short description the last is the audience. */
function pointerOf(index: number, count: number): string {
  return index === count - 1 ? '/audience' : `/highlights/${index}`;
}

/**
 * Whether one highlight is in a script that the rest is not; words that were sent keep theirs, and Latin words in another
 * script are names of products.
 */
function isInForeignScript(text: string, { locale, sent }: Pick<LocaleToCheck, 'locale' | 'sent'>): boolean {
  if (!isInOtherScript(text, locale)) return false;
  const known = (sent?.texts ?? []).join('\n').toLowerCase();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = words.filter((word) => !/\p{Script=Latin}/u.test(word) && !known.includes(word));
  return foreignLetters.test(own.join(''));
}

/** A name of a skill that was posted in its own script may be shorter. */
const foreignLetters = lettersAtLeast(6);

function withoutNames(texts: readonly string[], names: readonly string[]): string[] {
  const folded = texts.map((text) => text.toLowerCase());
  const present = new Set(
    names
      .map((name) => name.normalize('NFC').trim().toLowerCase())
      .filter((name) => name.length >= 2 && folded.some((text) => text.includes(name))),
  );
  const longestFirst = [...present].toSorted((one, other) => other.length - one.length);
  return texts.map((text, index) => blankNames(text, folded[index] ?? '', longestFirst));
}

/** By looking for each name, since a pattern of all of them costs more to make than the text to read. */
function blankNames(text: string, folded: string, names: readonly string[]): string {
  // Few letters change their length with their case; a text with one keeps its names but loses its capitals.
  let rest = folded.length === text.length ? text : folded;
  let searched = folded;
  for (const name of names) {
    const blank = ' '.repeat(name.length);
    for (let at = searched.indexOf(name); at !== -1; at = searched.indexOf(name, at + name.length)) {
      // At the ends of words only: a skill "R" or "Go" must not take letters out of other words.
      if (endsInLetter(searched.slice(Math.max(0, at - 2), at)) || startsWithLetter(searched, at + name.length))
        continue;
      rest = rest.slice(0, at) + blank + rest.slice(at + name.length);
      searched = searched.slice(0, at) + blank + searched.slice(at + name.length);
    }
  }
  return rest;
}

function endsInLetter(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text);
}

function startsWithLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

// Measured on texts of 7 languages full of English product names: right texts lead or trail by at most 0.05,
// texts in a wrong language trail by 0.12 or more. A lower lead would refuse good texts, the worse mistake here.
const leastLead = 0.1;
const leastScore = 0.5;
/** With fewer letters in words that are no names the detector guesses. */
const enoughLetters = lettersAtLeast(20);

/** The language a text is clearly in instead of the expected one. */
function findOtherLanguage(text: string, { language, script }: Intl.Locale): string | undefined {
  // The detector learnt each language in its usual script, and these in both.
  const isUsual = script === undefined || script === new Intl.Locale(language).maximize().script;
  if (!isUsual && !southSlavic.includes(language)) return isPlainEnglish(text) ? 'en' : findPlainOther(text, script);
  const expected = relatives[language] ?? [language];
  const known = expected.filter((code) => detectable.has(code));
  if (known.length === 0) return isPlainEnglish(text) ? 'en' : undefined;
  const best = findLeader(text, known);
  if (best === undefined) return undefined;
  const plain = withoutCapitals(text);
  // Where the words that are no names are in the language asked for, the names alone made the lead.
  return enoughLetters.test(plain) && findLeader(plain, known, 0) !== undefined ? best : undefined;
}

/**
 * The language other than English that a text in Latin letters is in, where those asked for are a transcription. One
 * looks like no language or a little like many (at most 0.65 in twelve languages), a text in its own has 0.8.
 */
function findPlainOther(text: string, script: string): string | undefined {
  if (script !== 'Latn' || !enoughLetters.test(withoutCapitals(text))) return undefined;
  const best = findLeader(text, ['en'], leastLead);
  return best !== undefined && (eld.detect(text).getScores()[best] ?? 0) >= leastPlain ? best : undefined;
}

const leastPlain = 0.75;

/** The language that leads those expected by more than chance. */
function findLeader(text: string, expected: readonly string[], lead = leastLead): string | undefined {
  const detected = eld.detect(text);
  // What scores best, which nearly every text is in: the others need not be put in order.
  if (expected.includes(detected.language)) return undefined;
  const scores = detected.getScores();
  const [best] = Object.entries(scores).sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < leastScore || expected.includes(best[0])) return undefined;
  // Names of products and skills stay in their own language, so a text is a mixture: a narrow lead is none.
  const own = Math.max(...expected.map((code) => scores[code] ?? 0));
  return best[1] - own >= lead ? best[0] : undefined;
}

const southSlavic = ['hr', 'sr', 'bs'];

/** The detector's codes where they are others than that of BCP 47, or where it cannot tell neighbours apart. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  nb: ['no', 'da'],
  nn: ['no', 'da'],
  no: ['no', 'da'],
  da: ['da', 'no'],
  fil: ['tl'],
  // What the detector calls Kurdish is in Arabic script.
  ku: [],
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  sh: southSlavic,
  cnr: southSlavic,
  ms: ['ms', 'id'],
  id: ['id', 'ms'],
};

const detectable = new Set(Object.values(eld.info().Languages));

/** Words with a capital are mostly names; German nouns go too, which its other words make up for. */
function withoutCapitals(text: string): string {
  return text.replace(/\p{Lu}[\p{L}\p{N}.-]*/gu, ' ');
}

function lettersAtLeast(count: number): RegExp {
  return new RegExp(`^\\P{L}*(?:\\p{L}\\P{L}*){${count}}`, 'u');
}

/**
 * A language that the detector does not know would be taken for a relative (Galician for Portuguese), so only
 * English is told from it: by the words that no other language strings together.
 */
function isPlainEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word));
  return words.length >= 8 && new Set(english).size >= 3 && english.length >= words.length * leastEnglish;
}

/** Of English descriptions at least a fifth are such words; of texts in other languages with English terms, none. */
const leastEnglish = 0.12;
const englishWords = new Set(
  'the and of that this to with who for are they have can their from which into how'.split(' '),
);
