/**
 * Whether two texts number a level in Roman numerals and in digits where these are two scales. In France and Portugal a
 * title has a level of an old scale, in Roman numerals, and one of the new, in digits: niveau III was five semesters of
 * study and is 5 today, niveau 3 is the first trade. Level II of a test without destruction is given by another standard
 * than level 2.
 */
export function differInRomanLevel(one: string, other: string, told: LevelsToldIn): boolean {
  if (one === other || !(numeral.test(one) || numeral.test(other))) return false;
  return romanLevels(one, told) !== romanLevels(other, told);
}

type LevelsToldIn = {
  /** Of two letters. */
  readonly language: string;
  /** Whether the text is nothing but a level. */
  readonly isLevel?: boolean;
  /** The type of the credential, folded; of who attended a course no country has a level. */
  readonly type?: string | undefined;
};

function romanLevels(text: string, told: LevelsToldIn): string {
  if (told.type === 'attestation' && aCourse.test(text)) return '';
  const words: readonly string[] = text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isOfLaser = words.some((word) => /^laser/iu.test(word));
  const isRegistered = words.includes('RNCP');
  return words
    .filter((word, at) => {
      if (!roman.test(word)) return false;
      if (listed.test(words[at - 1] ?? '') || (isOfLaser && classWord.test(words[at - 1] ?? ''))) return true;
      if (told.isLevel === true && at === 0) return isRegistered || twoScales.has(told.language);
      const before = words.slice(Math.max(0, at - farthest), at);
      const from = before.findLastIndex((each) => levelWord.test(each));
      const isOther = before.slice(from + 1).some((each) => parts.test(each));
      return from !== -1 && !isOther && (isRegistered || isOfTwoScales(before[from] ?? '', told.language));
    })
    .map((word) => word.toLowerCase())
    .toSorted()
    .join(' ');
}

/** Few texts have any. */
const numeral = /(?<![\p{L}\p{N}])(?:[ivxIVX]{1,5}|[Ⅰ-Ⅻⅰ-ⅻ])(?![\p{L}\p{N}])/u;
const roman = /^(?:x?(?:ix|iv|v?i{1,3}|v)|x)$/iu;
/** In words, between `niveau` and its numeral: `niveau de qualification III`, `niveaux III et IV`. */
const farthest = 4;

const levelWord = /^(?:niv|niveaux?|n[ií]v(?:el|eis|eles)|levels?|livell[oi]|stufen?)$/iu;
/** What else is counted in Roman numerals. */
const parts =
  /^(?:m[oó]dul|part|degr|cycl|cicl|class|phas|tom|volum|unit|unidad|grad|grau|chapit|bloc|group|grup|titre|livre)/iu;

/** Drugs of Schedule II are those of American law, of Schedule 2 of British; so are lasers of class II and 2. */
const listed = /^schedules?$/iu;
const classWord = /^(?:class|classe|clase|klasse)s?n?$/iu;

/** Where a title has a level by law, on a scale that has changed. */
const twoScales = new Set(['fr', 'pt']);

function isOfTwoScales(word: string, language: string): boolean {
  if (/^niv(?:eaux?)?$/iu.test(word)) return language !== 'de' && language !== 'nl' && language !== 'es';
  return /^nív/iu.test(word) || (language === 'pt' && /^nive/iu.test(word));
}

/** `Formation de formateurs – niveau I`; a course `de niveau I` leads to a title of that level. */
const aCourse = /^(?:formation|stage|cours|atelier)(?!\p{L})(?!.*(?:de|du|au|un) niveau)(?!.*(?:titre|diplôme|RNCP))/iu;
