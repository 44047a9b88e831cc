import { isOnlyAcronym, isOtherWithCapital, isSpelledByAcronym } from '../words/capital-words.ts';

/**
 * Whether two texts, equal but for case or not, have a word whose capitals tell another word: `how IT recovered`,
 * `how it recovered`; `use of Polish`, `use of polish`; `wie Sie sprechen`, `wie sie sprechen`. Capitals that anybody
 * sets, where a sentence begins, in a title or in a text of capitals, tell nothing.
 */
export function differInCapitalSense(one: string, other: string, told: ToldIn): boolean {
  if (one === other) return false;
  const [words, others] = [readCapitals(one, told), readCapitals(other, told)];
  return [...words].some(([word, senses]) => {
    const against = others.get(word);
    if (against === undefined) return false;
    const tells = [
      isSpelledByAcronym(word) ? isAcronym : isAcronymBesideSmall,
      ...(isOtherWithCapital(word, told.language) ? [isProper] : []),
    ];
    return tells.some((tell) => isMoved(senses, against, tell));
  });
}

type ToldIn = {
  /** Of two letters. */
  readonly language: string;
  /** Whether the texts are titles or labels, in which every word may have a capital. */
  readonly isTitle: boolean;
};

/** How a word is written: `capped` where a capital says nothing, `any` where nothing can be told. */
type Case = 'small' | 'capital' | 'acronym' | 'capped' | 'any';
/** Whether a word is what a capital makes it, as far as its case tells. */
type Telling = (written: Case) => boolean | undefined;

const isAcronym: Telling = (written) => (written === 'any' ? undefined : written === 'acronym');
/** `DELF`, `Delf`: names that some write in capitals, as long as no word is spelled like them. */
const isAcronymBesideSmall: Telling = (written) =>
  written === 'acronym' ? true : written === 'small' ? false : undefined;
const isProper: Telling = (written) => (written === 'capital' ? true : written === 'small' ? false : undefined);

function isMoved(words: readonly Case[], others: readonly Case[], tell: Telling): boolean {
  const [said, against] = [words.map(tell), others.map(tell)];
  if (said.length === against.length)
    return said.some((is, at) => is !== undefined && against[at] !== undefined && is !== against[at]);
  // Of another number of words nobody knows which is which: one more of the one and one more of the other kind is enough.
  return isMore(said, against, true)
    ? isMore(against, said, false)
    : isMore(against, said, true) && isMore(said, against, false);
}

function isMore(
  said: readonly (boolean | undefined)[],
  than: readonly (boolean | undefined)[],
  wanted: boolean,
): boolean {
  const most = than.filter((is) => is === wanted || is === undefined).length;
  return said.filter((is) => is === wanted).length > most;
}

const wordPattern = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu;

function readCapitals(text: string, told: ToldIn): Map<string, Case[]> {
  const found = new Map<string, Case[]>();
  for (const line of text.split('\n')) {
    const isShouted = !/\p{Ll}/u.test(line);
    const isCapped = !isShouted && isInTitleCase(line, told);
    for (const { 0: word, index } of line.matchAll(wordPattern)) {
      const begins = startsAnew.test(line.slice(Math.max(0, index - 4), index));
      const written = isShouted ? 'any' : caseOf(word, begins || isCapped, line.slice(index + word.length).slice(0, 2));
      const key = word.toLowerCase();
      const known = found.get(key);
      if (known === undefined) found.set(key, [written]);
      else known.push(written);
    }
  }
  return found;
}

/** What a sentence or an item may begin behind. */
const startsAnew = /(?:^|[.!?:;…•*"“„«‹'‘(¡¿–—|/-]\s*)$/u;

function caseOf(word: string, isCapped: boolean, behind: string): Case {
  if (/^\p{Lu}{2,}$/u.test(word)) return isNoWord(word) || /^[ -]?\d/u.test(behind) ? 'any' : 'acronym';
  if (/^\p{Ll}/u.test(word)) return 'small';
  return isCapped ? 'capped' : 'capital';
}

/** Letters without a vowel are no word of any language in whatever case; a Roman numeral and a shout are no acronym. */
function isNoWord(word: string): boolean {
  return !/[AEIOUYÀ-Ý]/u.test(word) || roman.test(word) || shouted.has(word) || isOnlyAcronym(word.toLowerCase());
}

const roman = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XIX|XXI?)$/u;
const shouted = new Set(['MUST', 'NOT', 'ONLY']);

/** Whether the longer words of a line have capitals behind its first; in German every noun has one. */
function isInTitleCase(line: string, { language, isTitle }: ToldIn): boolean {
  if (language === 'de') return false;
  const [, ...words] = line.match(wordPattern) ?? [];
  const longer = words.filter((word) => word.length > 3 && !/^\p{Lu}+$/u.test(word));
  const share = longer.filter((word) => /^\p{Lu}/u.test(word)).length / longer.length;
  // `Nail Polish` of a title; `Learn Polish` of a sentence tells the language.
  return share > leastShare && (isTitle || longer.length > 2);
}

const leastShare = 0.6;
