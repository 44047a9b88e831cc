import { hasDigit, isAmount } from './amounts.ts';
import { arrangeNouns } from './arrange-conjuncts.ts';
import { freeEnds } from './free-orders.ts';
import { isPerson } from './free-pairs.ts';
import { withPlainDegree } from './arrange-degree.ts';
import { arrangeCore, introductions } from './arrange-core.ts';
import { isThing } from './same-marks.ts';
import { languages, makers, noSubjects, qualifiers } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** A title in its one order, and in the others that are free in it. */
export function nameForms(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const arranged = arrangeName(words, lists, type);
  const forms = [withLevelLast(words, lists), withSegments(words, lists)].flatMap((other) =>
    other === undefined ? [] : [`other ${arrangeName(other, lists, type).join(' ')}`],
  );
  // A dash may stand for a comma or for nothing.
  const marked = words.map((word, index) =>
    word === ':' && isBetweenThings(words.with(index, ','), index, lists) ? ',' : word,
  );
  const isDashed = words.includes(':') && !words.some((word) => word === '&' || lists.ranks.has(word));
  const dashed = isDashed ? [arrangeName(marked, lists, type).join(' ')] : [];
  return [arranged.join(' '), ...dashed, ...(words.includes('(') ? [] : freeNames(arranged, lists)), ...forms];
}

/** What a title is of in another order, whatever word for its kind stands behind it. */
function freeNames(arranged: readonly string[], lists: WordLists): string[] {
  if (arranged.length > longest || !arranged.includes('&')) return [];
  const last = arranged.at(-1) ?? '';
  const isKind = [...lists.kinds.values()].includes(last);
  const core = isKind ? arranged.slice(0, -1) : arranged;
  const tail = isKind ? [last] : [];
  const first = core[0] ?? '';
  // `Fachweiterbildung A und B`: a noun in front that is of both.
  const isApposed = lists.appositions.has(first) && core.length === 4;
  const nouns = isApposed ? [first, ...arrangeNouns(core.slice(1), lists)] : arrangeNouns(core, lists);
  return [`${[...nouns, ...tail].join(' ')} nouns`, ...freeEnds(core, lists).map((form) => [form, ...tail].join(' '))];
}

/** `AAT Level 3 Diploma in X` as `AAT Diploma in X, Level 3`: a level right behind the name of who gives it. */
function withLevelLast(words: readonly string[], lists: WordLists): string[] | undefined {
  const plain = words.filter((word) => word !== ',');
  const at = plain.findIndex((word, index) => isLevel(word, plain[index + 1] ?? '', lists) && titleLevels.has(word));
  const isOne = at === plain.findLastIndex((word, index) => isLevel(word, plain[index + 1] ?? '', lists));
  const isEnd = at === plain.length - 2;
  const isHeld = plain.some(
    (word, index) => (word === '&' && index > at) || word === ':' || schoolWords.has(word) || lists.logic.has(word),
  );
  // Who assesses learners of Level 3 has none.
  const isGiven =
    (lists.kinds.has(plain[at + 2] ?? '') && !(plain[0] ?? '').endsWith('ing')) ||
    (at === 1 && boards.has(plain[0] ?? ''));
  if (!((at > 0 && at < 4 && isGiven) || isEnd) || plain.length < 4 || !isOne || isHeld) return undefined;
  return [...plain.slice(0, at), ...plain.slice(at + 2), ...plain.slice(at, at + 2)];
}

/** Whose level may be that of those they deal with. */
const gradeHolders =
  /^(?:examin|assess|instruct|train|coach|mark|adjudicat|judg|moderat|verif|invigilat|educat|lectur|teach|tutor|offic|inspect|survey|audit|respond|supervis|manag|evaluat|review|advis|counsel)\p{L}*(?:er|or|ors|ers|ier|e|es)$/u;

/** Who gives grades of music and speech. */
const boards = new Set('trinity abrsm rsl rockschool lcm lamda rad istd rgt mtb'.split(' '));
const titleLevels = new Set('level grade niveau nivel nível livello stufe'.split(' '));

/** `Pizzaiolo: impasti e cotture`: equals on one side of a mark, in one order. */
function withSegments(words: readonly string[], lists: WordLists): string[] | undefined {
  const at = words.indexOf(':');
  if (at < 1 || at !== words.lastIndexOf(':') || !words.includes('&')) return undefined;
  return [...arrangeNouns(words.slice(0, at), lists), ':', ...arrangeNouns(words.slice(at + 1), lists)];
}

/**
 * A title in one order: `Certificate in X`, `X Certificate`; `Fundamentals of X`, `X Fundamentals`; `Level 2 X`,
 * `X Level 2`. A word for the kind of credential goes where the type of the credential already says it. Nothing else
 * moves: `Information Security Management` is not `Security Information Management`.
 */
function arrangeName(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  if (words.length > longest) return [...words];
  const moved =
    withLevelOfKind(words, lists) ??
    withLevelOf(words, lists) ??
    withBracketLast(words, lists) ??
    withPlainDegree(words, lists) ??
    withKindFirst(words, lists);
  if (moved !== undefined) return arrangeName(moved, lists, type);
  const marked = withRankInside(words, lists);
  const plain = withoutDegreeLink(withoutMarks(marked, lists));
  const { core, level } = takeLevel(withEditionLast(withVendorFirst(plain), lists), lists);
  const arranged = arrangeCore(
    withRankFirst(withStandardFirst(withMetalFirst(core, lists), lists), lists),
    lists,
    type,
  );
  return [...arrangeNouns(arranged, lists), ...level];
}

/** `Certificado de Nivel 2 en X`: the level of the certificate. */
function withLevelOfKind(
  words: readonly string[],
  { kinds, headLinks, of, levelWords }: WordLists,
): string[] | undefined {
  const [award = '', grade = '', number = '', by = ''] = words;
  const isAward = awards.has(award) && levelWords.has(grade) && /^\d{1,2}$/.test(number) && headLinks.has(by);
  if (isAward) return [grade, number, award, ...words.slice(3)];
  const [kind = '', link, level = '', value = '', next = ''] = words;
  const isOfKind = kinds.has(kind) && link === of && levelWords.has(level) && /^\d{1,2}$/.test(value);
  return isOfKind && headLinks.has(next) ? [level, value, kind, next, ...words.slice(5)] : undefined;
}

/** Kinds of qualifications that have levels, as no type says. */
const awards = new Set('nvq svq vrq cvq gnvq gvq'.split(' '));

/** `Nivel B2 de X` as `Nivel B2 X`. */
function withLevelOf(words: readonly string[], lists: WordLists): string[] | undefined {
  const [level = '', value = '', link] = words;
  const isOf = words.length > 3 && titleLevels.has(level) && isLevel(level, value, lists) && link === lists.of;
  return isOf && !words.includes('&') ? [level, value, ...words.slice(3)] : undefined;
}

/** `Licence (niveau 6) X` as `Licence X niveau 6`, where no other level is named. */
function withBracketLast(words: readonly string[], lists: WordLists): string[] | undefined {
  const at = words.findIndex((word, index) => isLevel(word, words[index + 1] ?? '', lists));
  const isOne = at === words.findLastIndex((word, index) => isLevel(word, words[index + 1] ?? '', lists));
  const isBracketed = at > 1 && words[at - 1] === '(' && words[at + 2] === ')' && words.length > at + 3;
  const isFreeOf = !words.some((word) => word === '&' || lists.logic.has(word));
  return isBracketed && isOne && isFreeOf
    ? [...words.slice(0, at - 1), ...words.slice(at + 3), ...words.slice(at, at + 2)]
    : undefined;
}

/** `X (curso)` as `curso: X`: in brackets it is no word for who has one. */
function withKindFirst(words: readonly string[], { kinds }: WordLists): string[] | undefined {
  const [open, kind = '', close] = words.slice(-3);
  const isKind = open === '(' && close === ')' && kinds.has(kind) && words.length > 3;
  return isKind ? [kind, ':', ...words.slice(0, -3)] : undefined;
}

/** No title has more words; what has is read as it stands. */
const longest = 40;

/** Marks go unless one word decides how others belong together, or commas make a list. */
function withoutMarks(words: readonly string[], lists: WordLists): string[] {
  if (words.some((word) => lists.logic.has(word))) return [...words];
  const isBeforeLevel = (index: number) => isLevel(words[index + 1] ?? '', words[index + 2] ?? '', lists);
  const isList = words.includes('&') && words.some((word, index) => word === ',' && !isBeforeLevel(index));
  const linkAt = placeOfLink(words, lists);
  const isLink = (word: string, index: number) => word === ':' && index === linkAt;
  return words.flatMap((word, index) => {
    if (!/^[:().,]$/.test(word) || isLink(word, index)) return [word];
    return (isList && word === ',') || isBetweenThings(words, index, lists) ? [','] : [];
  });
}

/** `Business, Law` and `Art (History)` are no Business Law and no Art History; of which language, a dash says, too. */
function isBetweenThings(words: readonly string[], at: number, lists: WordLists): boolean {
  const [before = '', mark = '', next = '', value = ''] = words.slice(at - 1, at + 3);
  if (at === 0 || !isThing(before, lists) || !isThing(next, lists) || mark === ')') return false;
  if (languages.has(next)) return true;
  const { kinds, heads, ranks, levelWords, appositions } = lists;
  const isKind = (word: string) =>
    [kinds, heads, ranks, levelWords, appositions, standards].some((list) => list.has(word));
  return (
    mark !== ':' &&
    mark !== '.' &&
    !isKind(before) &&
    !isKind(next) &&
    (value.length !== 1 || /^[,)]$/.test(value)) &&
    !hasDigit(value)
  );
}

/** Behind a kind or its like at the start a mark does what `in` does: `Certificate: X`, `Training Course: X`. */
function placeOfLink(words: readonly string[], { kinds, heads, ranks, of }: WordLists): number {
  const [first = '', second = '', third = ''] = words;
  // `Certificate of Competence: X`.
  if (kinds.has(first) && second === of && heads.has(third)) return 3;
  const isQualified = (ranks.has(first) || qualifiers.has(first)) && kinds.has(second);
  if (isQualified) return 2;
  return kinds.has(first) || heads.has(first) || introductions.has(first) ? 1 : -1;
}

type Levelled = { readonly core: readonly string[]; readonly level: readonly string[] };

/** A level at the start of a title, and levels, editions and years at its end, go to the end; a joined one stays. */
function takeLevel(words: readonly string[], lists: WordLists): Levelled {
  const behind = tailLength(words, lists);
  if (behind > 0) {
    const { core, level } = takeLevel(words.slice(0, -behind), lists);
    return { core, level: [...level, ...words.slice(-behind)] };
  }
  const inFront = frontLength(words, lists);
  return inFront === 0 ? { core: words, level: [] } : { core: words.slice(inFront), level: words.slice(0, 2) };
}

/** How many words at the end are a level, an edition or a year of what stands before them. */
function tailLength(words: readonly string[], lists: WordLists): number {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const isHours = isAmount(before) && last === 'hour' && words.some((word) => namedByHours.has(word));
  const isGroup = isLevel(before, last, lists) || (hasDigit(before) && last === 'edition') || isHours;
  if (isGroup) return words.length > 2 && isFree(words.at(-3), lists) ? 2 : 0;
  return /^(?:19|20)\d\d(?:\/\d\d)?$/.test(last) && words.length > 1 && isFree(before, lists) ? 1 : 0;
}

function frontLength(words: readonly string[], lists: WordLists): number {
  const [word = '', value = '', next = '', link = ''] = words;
  // A level of two things is of both only where it is the level of their credential.
  const isOfBoth = lists.kinds.has(next) && (link === ':' || lists.headLinks.has(link));
  if (words.includes('&') && !isOfBoth) return 0;
  if (isAmount(word) && value === 'hour' && words.some((each) => namedByHours.has(each))) return 2;
  // Who examines or teaches level 3 has none; a class, type or category may be of what a title is about.
  const isSchool = words.some((each) => (schoolWords.has(each) && word !== 'level') || gradeHolders.test(each));
  if (!titleLevels.has(word) && !lists.kinds.has(word) && !lists.kinds.has(next)) return 0;
  if (isSchool || !isLevel(word, value, lists)) return 0;
  if (lists.kinds.has(word) && lists.headLinks.has(next) && words.length > 3) return 3;
  return isFree(next, lists) && !hasDigit(next) ? 2 : 0;
}

function isLevel(word: string, value: string, { levelWords }: WordLists): boolean {
  return levelWords.has(word) && /^(?:\d{1,2}[a-f]?|[abc][12](?:\.[12])?)$/.test(value);
}

/** Whether a level beside this word belongs to the whole title, not to one thing of two. */
function isFree(word: string | undefined, { relations }: WordLists): boolean {
  return word !== undefined && !relations.has(word) && !/^[&,/:]$/.test(word);
}

/** Courses that are known by their hours; elsewhere hours may be of what the title is about: 24-Hour Race Management. */
const namedByHours = new Set(['yoga', 'tefl', 'tesol', 'hazwoper']);

/** `Lead Auditor – ISO 22301` as `ISO 22301 Lead Auditor`, where no other standard is named. */
function withStandardFirst(words: readonly string[], lists: WordLists): readonly string[] {
  const isOne = words.filter((word) => standards.has(word) || laws.has(word)).length === 1;
  if (!isOne || words.includes('&')) return words;
  const size = laws.has(words.at(-1) ?? '') ? 1 : 2;
  const isStandard = size === 1 || (standards.has(words.at(-2) ?? '') && /^\d+(?::\d{4})?$/.test(words.at(-1) ?? ''));
  const isMoved = isStandard && words.length > size && isFree(words.at(-1 - size), lists);
  return isMoved ? [...words.slice(-size), ...words.slice(0, -size)] : words;
}

const standards = new Set(['iso', 'iec', 'iso/iec', 'iso/ts']);
const laws = new Set(['gdpr', 'hipaa']);

/** `Certified Salesforce Administrator` as `Salesforce Certified Administrator`. */
function withVendorFirst(words: readonly string[]): readonly string[] {
  const [first, vendor = '', ...rest] = words;
  return first === 'certified' && makers.has(vendor) && rest.length > 0 ? [vendor, first, ...rest] : words;
}

/** `18th Edition Wiring Regulations (BS 7671)` with its edition at the end, where no other is named. */
function withEditionLast(words: readonly string[], lists: WordLists): readonly string[] {
  const at = words.indexOf('edition');
  const isOne = at > 0 && at === words.lastIndexOf('edition') && /^\d+(?:st|nd|rd|th)$/.test(words[at - 1] ?? '');
  const around = [words[at - 2], words[at + 1]];
  const isLoose = around.every((word) => word === undefined || isFree(word, lists));
  return isOne && isLoose ? [...words.slice(0, at - 1), ...words.slice(at + 1), ...words.slice(at - 1, at + 1)] : words;
}

/** `Duke of Edinburgh's Award: Silver` as `Silver Award`. */
function withMetalFirst(words: readonly string[], { kinds }: WordLists): readonly string[] {
  const [kind = '', metal = ''] = words.slice(-2);
  return words.length > 2 && metals.has(metal) && kinds.has(kind) ? [...words.slice(0, -2), metal, kind] : words;
}

const metals = new Set(['bronze', 'silver', 'gold', 'platinum', 'diamond']);

/** `Puppetry: Advanced Workshop` as `Advanced Puppetry Workshop`. */
function withRankInside(words: readonly string[], { kinds, relations }: WordLists): readonly string[] {
  const [mark, rank = '', kind = ''] = words.slice(-3);
  const subject = words.slice(0, -3);
  const isOne = mark === ':' && movable.has(rank) && kinds.has(kind) && subject.length > 0;
  const isPlain = subject.every((word) => /^\p{L}{2,}$/u.test(word) && !relations.has(word) && !isPerson(word));
  return isOne && isPlain ? [rank, ...subject, kind] : words;
}

/** `MSc in Hydrology` as `MSc Hydrology`; in London, in English say where and how. */
function withoutDegreeLink(words: readonly string[]): string[] {
  return words.filter((word, index) => {
    const isBehind =
      degrees.has(words[index - 1] ?? '') || degrees.has(words.slice(Math.max(0, index - 3), index).join(' '));
    const next = words[index + 1] ?? '1';
    return !(word === 'in' && isBehind && !hasDigit(next) && !noSubjects.has(next));
  });
}

const degrees = new Set([
  ...'bsc msc ba ma mba llm beng meng mphil mres pgcert pgdip pgce hnc hnd phd'.split(' '),
  ...['bachelor', 'master'].flatMap((rank) => ['science', 'arts', 'engineering'].map((art) => `${rank} of ${art}`)),
]);

/** `Excel for Accountants – Advanced` as `Advanced Excel for Accountants`. */
function withRankFirst(words: readonly string[], lists: WordLists): readonly string[] {
  const last = words.at(-1) ?? '';
  const isFirst = movable.has(last) && words.length > 1 && isFree(words.at(-2), lists) && !words.includes('&');
  return isFirst ? [last, ...words.slice(0, -1)] : words;
}

const movable = new Set(['beginner', 'intermediate', 'advanced']);

/** Beside these a grade or year is of a school: a `Grade 5 Teacher` is no `Teacher Grade 5`. */
const schoolWords = new Set('teacher teachers teaching tutor school student students education classroom'.split(' '));
