import { hasDigit, isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** `AAT Level 3 Diploma in X` as `AAT Diploma in X, Level 3`: a level right behind the name of who gives it. */
export function withLevelLast(words: readonly string[], lists: WordLists): string[] | undefined {
  const isBeside = (word: string, index: number) =>
    word !== ',' || lists.levelWords.has(words[index + 1] ?? '') || lists.levelWords.has(words[index - 2] ?? '');
  if (!words.every(isBeside)) return undefined;
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
export const titleLevels = new Set('level grade niveau nivel nível livello stufe'.split(' '));

type Levelled = { readonly core: readonly string[]; readonly level: readonly string[] };

/** A level at the start of a title, and levels, editions and years at its end, go to the end; a joined one stays. */
export function takeLevel(words: readonly string[], lists: WordLists): Levelled {
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
  if (!isLevel(word, value, lists) || isOfSubject(words, lists)) return 0;
  if (lists.kinds.has(word) && lists.headLinks.has(next) && words.length > 3) return 3;
  return isFree(next, lists) && !hasDigit(next) ? 2 : 0;
}

/** Who examines or teaches level 3 has none; a class, type or category may be of what a title is about. */
function isOfSubject(words: readonly string[], { kinds }: WordLists): boolean {
  const [word = '', , next = ''] = words;
  const isSchool = words.some((each) => (schoolWords.has(each) && word !== 'level') || gradeHolders.test(each));
  return isSchool || ![word, next].some((each) => kinds.has(each) || titleLevels.has(each));
}

export function isLevel(word: string, value: string, { levelWords }: WordLists): boolean {
  return levelWords.has(word) && /^(?:\d{1,2}[a-f]?|[abc][12](?:\.[12])?)$/.test(value);
}

/** Whether a level beside this word belongs to the whole title, not to one thing of two. */
export function isFree(word: string | undefined, { relations }: WordLists): boolean {
  return word !== undefined && !relations.has(word) && !/^[&,/:]$/.test(word);
}

/** Courses that are known by their hours; elsewhere hours may be of what the title is about: 24-Hour Race Management. */
const namedByHours = new Set(['yoga', 'tefl', 'tesol', 'hazwoper']);

/** Beside these a grade or year is of a school: a `Grade 5 Teacher` is no `Teacher Grade 5`. */
const schoolWords = new Set('teacher teachers teaching tutor school student students education classroom'.split(' '));
