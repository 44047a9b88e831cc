import { hasDigit } from './amounts.ts';
import { isFree, isLevel, takeLevel, titleLevels, withLevelLast } from './arrange-level.ts';
import { arrangeNouns } from './arrange-conjuncts.ts';
import { freeEnds } from './free-orders.ts';
import { isPerson } from './free-pairs.ts';
import { withPlainDegree } from './arrange-degree.ts';
import { arrangeCore, introductions } from './arrange-core.ts';
import { isLevelApartFromRole, isRole, isRoleIn } from './level-of-role.ts';
import { isThing } from './same-marks.ts';
import { languages, laws, makers, noSubjects, qualifiers, standards } from './words/title-words.ts';
import { areTwo, isWorkBehind } from './two-in-title.ts';
import type { WordLists } from './words/word-lists.ts';

/** A title in its one order, and in the others that are free in it. */
export function nameForms(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  if (isLevelApartFromRole(words, lists)) return [words.join(' ')];
  const arranged = arrangeName(words, lists, type);
  const forms = [withLevelLast(words, lists), withSegments(words, lists)].flatMap((other) =>
    other === undefined ? [] : [`other ${arrangeName(other, lists, type).join(' ')}`],
  );
  // A dash may stand for a comma or for nothing.
  const marked = words.map((word, index) =>
    word === ':' && isBetweenThings(words.with(index, ','), index, lists) ? ',' : word,
  );
  const isDashed = words.includes(':') && !words.includes('&');
  const dashed = isDashed ? [arrangeName(marked, lists, type).join(' ')] : [];
  const parted = withColon(words, lists);
  const coloned = parted === undefined ? [] : [`colon ${arrangeName(parted, lists, type).join(' ')}`];
  return [
    arranged.join(' '),
    ...dashed,
    ...coloned,
    ...(words.includes('(') ? [] : freeNames(arranged, lists)),
    ...forms,
  ];
}

/** `X (Y)` and `X: Y` in a form of their own, where nothing else is marked: without a mark they may be another thing. */
function withColon(words: readonly string[], { logic }: WordLists): string[] | undefined {
  const [at = 0, end, ...more] = words.flatMap((word, index) => (/^[:().]$/.test(word) ? [index] : []));
  const isColon = words[at] === ':' && end === undefined;
  const isBracket = words[at] === '(' && end === words.length - 1 && words[end] === ')';
  const isOne = at > 0 && more.length === 0 && !words.some((word) => logic.has(word));
  if (!isOne || (!isColon && !isBracket)) return undefined;
  return [...words.slice(0, at), ':', ...words.slice(at + 1, end)];
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
    withMarkedLevelLast(words, lists) ??
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
  // `First Aid (Level 3) Instructor`: whose level? That of a licence is its own.
  const [before, behind] = [words.slice(0, Math.max(0, at - 1)), words.slice(at + 3)];
  const isOfKind = (lists.kinds.has(words[0] ?? '') || degreesWithLevels.has(words[0] ?? '')) && !behind.some(isRole);
  return isBracketed && isOne && isFreeOf && (isOfKind || isRoleIn(before, behind))
    ? [...words.slice(0, at - 1), ...words.slice(at + 3), ...words.slice(at, at + 2)]
    : undefined;
}

/** `Treinador – Grau I, Natação` as `Treinador: Natação, Grau I`, as where the level stands in brackets. */
function withMarkedLevelLast(words: readonly string[], lists: WordLists): string[] | undefined {
  const at = words.findIndex(
    (word, index) => word === ':' && isLevel(words[index + 1] ?? '', words[index + 2] ?? '', lists),
  );
  const subject = words.slice(at + 4);
  const isMarked = at > 0 && /^[,:]$/.test(words[at + 3] ?? '') && subject.length > 0;
  const isPlain = [...words.slice(0, at), ...subject].every(
    (word) => !/^[&,:().]$/.test(word) && !lists.levelWords.has(word) && !lists.logic.has(word),
  );
  return isMarked && isPlain && isRoleIn(words.slice(0, at), subject)
    ? [...words.slice(0, at), ':', ...subject, ...words.slice(at + 1, at + 3)]
    : undefined;
}

/** Degrees that have a level, as no type says. */
const degreesWithLevels = new Set(
  'licence licenciatura grado master máster mestrado laurea bachelor titre título titolo'.split(' '),
);

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
  // `Design (Fashion)`: in front of a bracket no title has a verb.
  const told = mark === '(' ? { ...lists, verbs: none } : lists;
  if (at === 0 || !isThing(before, told) || !isThing(next, told) || mark === ')') return false;
  if (languages.has(next) || areTwo([before, next, value], lists)) return true;
  const { kinds, heads, ranks, levelWords, appositions } = lists;
  if (isWorkBehind(words, at, lists)) return true;
  // `Assistant (Nurse)` is no `Assistant Nurse`.
  const known = [kinds, levelWords, appositions, standards, ...(mark === '(' ? [] : [heads, ranks])];
  const isKind = (word: string) => known.some((list) => list.has(word));
  return (
    mark !== ':' &&
    mark !== '.' &&
    !isKind(before) &&
    !isKind(next) &&
    (value.length !== 1 || /^[,)]$/.test(value)) &&
    !hasDigit(value)
  );
}

const none: ReadonlyMap<string, string> = new Map();

/** Behind a kind or its like at the start a mark does what `in` does: `Certificate: X`, `Training Course: X`. */
function placeOfLink(words: readonly string[], { kinds, heads, ranks, of }: WordLists): number {
  const [first = '', second = '', third = ''] = words;
  // `Certificate of Competence: X`.
  if (kinds.has(first) && second === of && heads.has(third)) return 3;
  const isQualified = (ranks.has(first) || qualifiers.has(first)) && kinds.has(second);
  if (isQualified) return 2;
  return kinds.has(first) || heads.has(first) || introductions.has(first) ? 1 : -1;
}

/** `Lead Auditor – ISO 22301` as `ISO 22301 Lead Auditor`, where no other standard is named. */
function withStandardFirst(words: readonly string[], lists: WordLists): readonly string[] {
  const isOne = words.filter((word) => standards.has(word) || laws.has(word)).length === 1;
  if (!isOne || words.includes('&')) return words;
  const size = laws.has(words.at(-1) ?? '') ? 1 : 2;
  const isStandard = size === 1 || (standards.has(words.at(-2) ?? '') && /^\d+(?::\d{4})?$/.test(words.at(-1) ?? ''));
  const isMoved = isStandard && words.length > size && isFree(words.at(-1 - size), lists);
  return isMoved ? [...words.slice(-size), ...words.slice(0, -size)] : words;
}

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
  // `Beginner Rider Coaching` coaches beginners, whatever level the coaching has.
  const isOfPeople = isRole(words[0] ?? '') || ofTheirOwn.test(words[0] ?? '');
  const isFirst = movable.has(last) && words.length > 1 && isFree(words.at(-2), lists) && !words.includes('&');
  return isFirst && !isOfPeople ? [last, ...words.slice(0, -1)] : words;
}

const movable = new Set(['beginner', 'intermediate', 'advanced']);
/** People and groups of them, and what has such a rank in its name: `Advanced Materials`, `Intermediate Bulk Container`. */
const ofTheirOwn =
  /^(?:\p{L}{3,}(?:er|ist|ant|ent)s?|band|class|group|team|squad|women|men|youth|materials?|therap\p{L}+|care|bulk|manufacturing|life|nursing)$/u;
