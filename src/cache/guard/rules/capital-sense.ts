import { isOnlyAcronym, isOtherWithCapital, isSpelledByAcronym } from '../words/capital-words.ts';

/**
 * Whether two texts, equal but for case or not, have a word whose capitals tell another word: `how IT recovered`,
 * `how it recovered`; `use of Polish`, `use of polish`; `wie Sie sprechen`, `wie sie sprechen`. Capitals that anybody
 * sets, where a sentence begins, in a title or in a text of capitals, tell nothing.
 */
export function differInCapitalSense(one: string, other: string, told: ToldIn): boolean {
  if (one === other) return false;
  const [words, others] = [readCapitals(one, told), readCapitals(other, told)];
  const isRetyped = areRetyped(words, others, told) || areRetyped(others, words, told);
  return [...words].some(([word, senses]) => {
    const against = others.get(word);
    if (against === undefined) return false;
    if (word.startsWith(bare))
      return (
        !isRetyped && isOtherWithCapital(word.slice(bare.length), told.language) && isMoved(senses, against, isProper)
      );
    if (word.includes(' ')) return isMoved(senses, against, isProper);
    const tells = [
      isSpelledByAcronym(word) ? isAcronym : isAcronymBesideSmall,
      ...(isOtherWithCapital(word, told.language) ? [isProper] : []),
    ];
    return tells.some((tell) => isMoved(senses, against, tell));
  });
}

/**
 * Whether words that no capital makes others have one here and none there: a title in Title Case and in a sentence's.
 * Where all others are written alike, the capital of `Repairing Windows` is not a matter of typing.
 */
function areRetyped(
  words: ReadonlyMap<string, readonly Case[]>,
  others: ReadonlyMap<string, readonly Case[]>,
  { language, isTitle }: ToldIn,
): boolean {
  const retyped = [...words].filter(([word, written]) => {
    if (!word.startsWith(bare) || word.length < bare.length + 4) return false;
    const against = others.get(word) ?? [];
    const isTold = written.includes('capital') && !written.includes('small');
    const isSmall = against.includes('small') && !against.includes('capital');
    return isTold && isSmall && !isOtherWithCapital(word.slice(bare.length), language);
  });
  return retyped.length >= (isTitle ? 1 : 3);
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
      const small = word.toLowerCase();
      add(found, small, written);
      const before = line.slice(0, index);
      add(found, bare + small, isShouted ? 'any' : bareCaseOf(word, before));
      const place = told.language === 'de' ? undefined : placeBefore.exec(before)?.[1];
      if (place !== undefined && !capitalBehind.test(line.slice(index + word.length)))
        add(found, `${place.toLowerCase()} ${small}`, written);
    }
  }
  return found;
}

function add(found: Map<string, Case[]>, key: string, written: Case): void {
  const known = found.get(key);
  if (known === undefined) found.set(key, [written]);
  else known.push(written);
}

/** In front of a word whose case is read whatever the case of its line. */
const bare = ': ';

/** Of a word that a capital makes another, wherever it stands but where its line begins. */
function bareCaseOf(word: string, before: string): Case {
  if (/^\p{Ll}/u.test(word)) return 'small';
  return /\p{L}/u.test(before) ? 'capital' : 'capped';
}

/** What leads to a place: one word with a capital behind it is its name, as `in Bergen` is, and `in bergen` none. */
const placeBefore =
  /(?<![\p{L}\p{M}])(in|at|near|from|en|à|au|aux|a|em|no|na|nos|nas|te|bij|nel|nella|nei|nelle|negli|ad) $/iu;
const capitalBehind = /^[ -](?:\p{Lu}|\d)/u;

/** What a sentence or an item may begin behind. */
const startsAnew = /(?:^|[.!?:;…•*"“„«‹'‘(¡¿–—|/-]\s*)$/u;

function caseOf(word: string, isCapped: boolean, behind: string): Case {
  if (/^\p{Lu}{2,}$/u.test(word)) return isNoWord(word) || /^[ -]?\d/u.test(behind) ? 'any' : 'acronym';
  if (/^\p{Ll}/u.test(word)) return 'small';
  // `LaTeX`, `ReST`.
  if (/\p{Ll}\p{Lu}/u.test(word) && isSpelledByAcronym(word.toLowerCase())) return 'acronym';
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
