import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { commonWords } from './common-words.ts';
import { honorifics, particles, suffixes } from './vocabulary.ts';
import { foldWord, isCapitalized, spellingsOf, wordsOf } from './words.ts';

/** Everything that the names of the recipients can be recognised by. */
export function createNameBook(personal: readonly PersonalValue[]): NameBook {
  const book = {
    parts: new Map<string, NamePart>(),
    initials: new Set<string>(),
    shortened: new Set<string>(),
    initialRows: new Set<string>(),
    compact: new Map<string, CompactName>(),
    bound: new Set<string>(),
  };
  const firstNames = firstNamesOf(personal);
  for (const { kind: stated, value } of personal) {
    if (stated !== 'name' && stated !== 'given_name' && stated !== 'family_name') continue;
    const kind = stated === 'name' && firstNames.has(foldWord(value.trim())) ? 'given_name' : stated;
    if (isCompactScript(value)) addCompact(book, value, kind);
    else addSpaced(book, value, kind);
    if (joinedScript.test(value) && kind === 'name') addJoined(book, value);
  }
  joinCompact(book, personal);
  return { ...book, stems: indexStems(book.parts) };
}

/** One word that is all that a name has may be a surname, unless a field says that it is none. */
function firstNamesOf(personal: readonly PersonalValue[]): ReadonlySet<string> {
  const ofKind = (wanted: string) =>
    personal.filter(({ kind }) => kind === wanted).flatMap(({ value }) => wordsOf(value).map(foldWord));
  const surnames = new Set(ofKind('family_name'));
  return new Set(ofKind('given_name').filter((word) => !surnames.has(word)));
}

/** Each spelling by the stems that a word may share with it, so that a word is looked up and compared with none. */
function indexStems(parts: NameBook['parts']): NameBook['stems'] {
  const stems = new Map<string, Spelling>();
  for (const [spelling, part] of parts) {
    for (let length = spelling.length; length >= leastShared(spelling); length -= 1) {
      const stem = spelling.slice(0, length);
      const known = stems.get(stem);
      // Two letters are enough for a longer word only, so the shorter spelling serves more of them.
      if (known === undefined || (length === 2 && spelling.length < known.spelling.length))
        stems.set(stem, { spelling, part });
    }
  }
  return stems;
}

/** All but two letters of the name, `Marka` of Marek; of `Ona` two. */
function leastShared(spelling: string): number {
  return spelling.length <= 3 ? 2 : Math.max(3, spelling.length - 2);
}

export type NameBook = {
  /** Words of names by each of their folded spellings. */
  readonly parts: ReadonlyMap<string, NamePart>;
  /** The same by what a word with another ending begins with. */
  readonly stems: ReadonlyMap<string, Spelling>;
  readonly initials: ReadonlySet<string>;
  /** Those that are all that is known of a first name: `N. Şimşek`. */
  readonly shortened: ReadonlySet<string>;
  /** The initials of all first names as one word, and of the whole name: `jr`, `jrs`. */
  readonly initialRows: ReadonlySet<string>;
  /** Particles with the word of the name after them: `de santis`. */
  readonly bound: ReadonlySet<string>;
  /** Names in scripts that put no space between words, by spelling. */
  readonly compact: ReadonlyMap<string, CompactName>;
};
type Spelling = { readonly spelling: string; readonly part: NamePart };
export type NamePart = {
  /** One for all spellings of a word. */
  readonly id: string;
  readonly isGiven: boolean;
  readonly isFamily: boolean;
  /** Whether it is a word, too, or too short to be told from one. */
  readonly isCommon: boolean;
};
/** How much of a name a spelling is. */
export type CompactName = 'whole' | 'family' | 'given';

type Draft = {
  parts: Map<string, NamePart>;
  initials: Set<string>;
  shortened: Set<string>;
  initialRows: Set<string>;
  bound: Set<string>;
  compact: Map<string, CompactName>;
};
type NameKind = 'name' | 'given_name' | 'family_name';

/** Thai and its neighbours put spaces between names, but not between a name and the word behind it. */
const joinedScript = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function isCompactScript(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** Thai calls people by the first name; one of a few letters is a word as likely. */
function addJoined(book: Draft, value: string): void {
  const [given = '', ...others] = value.trim().split(/\s+/u);
  addSpelling(book, [given, ...others].join(''), 'whole');
  if (others.length > 0 && given.length >= 4) addSpelling(book, given, 'given');
}

function addSpaced(book: Draft, value: string, kind: NameKind): void {
  const words = wordsOfName(value);
  const family = kind === 'name' ? familyWords(words) : new Set(kind === 'family_name' ? words : []);
  const isOnly = kind === 'name' && words.length === 1;
  addInitialRows(book, words, family);
  addShortened(book, words);
  const [first, last] = [words[0], words.at(-1)];
  // `@JaneSmith`
  if (first !== undefined && last !== undefined && words.length > 1 && first.length > 1 && last.length > 1)
    addPart(book, first + last, { isGiven: false, isFamily: true });
  for (const [whole] of matchesIn(value, /\p{Lu}\p{L}{0,2}['’]\p{Lu}\p{L}+/gu))
    addPart(book, whole.replace(/['’]/, ''), { isGiven: false, isFamily: true });
  for (const [at, word] of words.entries()) {
    const folded = foldWord(word);
    if (particles.has(folded)) book.bound.add(`${folded} ${foldWord(words[at + 1] ?? '')}`);
    const isParticle = isParticleWord(word);
    if (Array.from(word).length === 1 || (isParticle && words.length > 1)) {
      if (!isParticle) book.initials.add(folded);
      continue;
    }
    book.initials.add(Array.from(folded)[0] ?? folded);
    const isFamily = isOnly || family.has(word);
    addPart(book, word, { isGiven: isOnly || !isFamily, isFamily });
  }
}

/** `N. Şimşek` */
function addShortened(book: Draft, [first = '', ...others]: readonly string[]): void {
  if (Array.from(first).length === 1 && others.length === 1) book.shortened.add(foldWord(first));
}

/** `Văn` is a name, and `van` is none. */
function isParticleWord(word: string): boolean {
  return particles.has(foldWord(word)) && word.toLowerCase() === foldWord(word);
}

function addInitialRows(book: Draft, words: readonly string[], family: ReadonlySet<string>): void {
  const initials = (those: readonly string[]) => those.map((word) => Array.from(foldWord(word))[0] ?? '').join('');
  const named = words.filter((word) => !particles.has(foldWord(word)));
  for (const row of [
    initials(named.filter((word) => !family.has(word))),
    initials(named),
    initials(named.slice(0, -1)),
  ])
    if (row.length >= 2) book.initialRows.add(row);
}

/** Hebrew and Arabic write `to`, `and`, `of` and the like as letters before a word. */
function prefixed(word: string): string[] {
  if (word.length < 3) return [];
  if (/^\p{Script=Hebrew}/u.test(word)) return Array.from('ולבמהשכ', (prefix) => prefix + word);
  return /^\p{Script=Arabic}/u.test(word) ? ['و', 'ل', 'ب', 'ف', 'ك', 'ول'].map((prefix) => prefix + word) : [];
}

function addPart(book: Draft, word: string, role: { readonly isGiven: boolean; readonly isFamily: boolean }): void {
  const id = foldWord(word);
  // Two letters are more often something else: `Al`, `Ed`, `Do`.
  const isCommon = commonWords.has(id) || (id.length <= 2 && /^[a-z]+$/.test(id));
  for (const spelling of [...spellingsOf(word), ...prefixed(id)]) {
    const known = book.parts.get(spelling);
    book.parts.set(spelling, {
      id: known?.id ?? id,
      isGiven: role.isGiven || known?.isGiven === true,
      isFamily: role.isFamily || known?.isFamily === true,
      isCommon,
    });
  }
}

/** The words of a name in the order `given … family`, without titles and what stands in brackets. */
function wordsOfName(value: string): string[] {
  const bare = value.replace(/\([^()]{0,100}\)/g, ' ');
  const [before = '', after] = bare.split(',', 2);
  const isSuffix = after === undefined || wordsOf(after).every((word) => suffixes.has(foldWord(word)));
  const ordered = isSuffix ? before : `${after} ${before}`;
  const words = wordsOf(ordered);
  const own = words.filter((word, index) => !isTitle(word, { isFirst: index === 0 }) && !isLastSuffix(word, words));
  return own.length > 0 ? own : words;
}

function isTitle(word: string, { isFirst }: { readonly isFirst: boolean }): boolean {
  return isFirst && word.length > 1 && honorifics.has(foldWord(word));
}

function isLastSuffix(word: string, words: readonly string[]): boolean {
  return words.length > 2 && word === words.at(-1) && suffixes.has(foldWord(word)) && foldWord(word) !== 'ma';
}

/** The last word and what is bound to it; of `WANG Xiaoming` the word in capitals. */
function familyWords(words: readonly string[]): Set<string> {
  const capitals = words.filter(
    (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  if (capitals.length > 0 && capitals.length < words.length) return new Set(capitals);
  const firstParticle = words.findIndex(
    (word, index) => index > 0 && particles.has(foldWord(word)) && !isCapitalized(word),
  );
  return new Set(words.slice(firstParticle > 0 ? firstParticle : Math.max(1, words.length - 2)));
}

// Chinese and Korean family names of two characters; every other one has one.
const longFamilyNames = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 慕容 司徒 夏侯 남궁 황보 제갈 선우 독고'.split(' '),
);

function addCompact(book: Draft, value: string, kind: NameKind): void {
  const pieces = value.split(/[\s·・]+/u).filter((piece) => piece !== '');
  const [first = '', second] = pieces;
  if (kind !== 'name') {
    addSpelling(book, pieces.join(''), kind === 'given_name' ? 'given' : 'family');
    return;
  }
  addSpelling(book, pieces.join(''), 'whole');
  if (second !== undefined && pieces.length === 2) addBoth(book, first, second);
  if (second === undefined && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)) {
    const split = longFamilyNames.has(first.slice(0, 2)) ? 2 : 1;
    if (first.length > split && first.length <= 4) addBoth(book, first.slice(0, split), first.slice(split));
    // Most Japanese family names have two characters.
    if (split === 1 && first.length >= 3) addSpelling(book, first.slice(0, 2), 'family');
    if (split === 1 && first.length === 4) addSpelling(book, first.slice(2), 'given');
  }
}

function addBoth(book: Draft, family: string, given: string): void {
  addSpelling(book, family + given, 'whole');
  addSpelling(book, given + family, 'whole');
  addSpelling(book, family, 'family');
  addSpelling(book, given, 'given');
}

function addSpelling(book: Draft, spelling: string, part: CompactName): void {
  if (spelling !== '' && (part !== 'whole' || spelling.length > 1)) book.compact.set(spelling, part);
}

/** Family and given name that came in fields of their own make a whole name. */
function joinCompact(book: Draft, personal: readonly PersonalValue[]): void {
  const ofKind = (wanted: string) =>
    personal
      .filter(({ kind, value }) => kind === wanted && isCompactScript(value))
      .map(({ value }) => value.trim())
      .slice(0, 5);
  for (const family of ofKind('family_name')) for (const given of ofKind('given_name')) addBoth(book, family, given);
}
