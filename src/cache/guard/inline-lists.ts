import { looseAdverbs } from './content/loose-adverbs.ts';
import { bullet, counted, isInOrder, readJoint } from './list-marks.ts';
import { heldTogether } from './with-commas.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A list with a bullet, a number or a letter before each item as one within a line: `Inhalte:\n• Löten\n• Kleben` as
 * `Inhalte: Löten; Kleben`, and with the `and` of the other text before the last item where it has no semicolons.
 */
export function withInlineList(text: string, other: string, lists: WordLists): string {
  const plain = withoutInnerNumbers(text, lists);
  const listed = inOneLine(plain, lists);
  return withLastJoined(listed, other, { lists, fewest: listed === plain ? 3 : 2 });
}

/** `(1) Pass the exam, (2) weld and (3) cut`: numbers that count what its marks part already. */
function withoutInnerNumbers(text: string, { and }: WordLists): string {
  const marks = [...text.matchAll(innerNumber)];
  const isList =
    marks.length > 1 &&
    marks.every(({ groups }, index) => {
      const before = groups?.before ?? '';
      const isParted =
        index === 0 ? /^$|:/u.test(before) : /[,;]/u.test(before) || and.has(before.trim().toLowerCase());
      return isParted && (groups?.number === String(index + 1) || groups?.letter === 'abcdefgh'.charAt(index));
    });
  return isList ? text.replace(innerNumber, '$<before>') : text;
}

const innerNumber = /(?<before>^|[,;:] |(?<!\p{L})(?:\p{L}{1,3}|&) )\((?:(?<number>\d)|(?<letter>[a-h]))\) (?=\p{L})/gu;

/** Lines with marks of a list behind one line that leads to it, and items that an inner mark counts behind a colon. */
function inOneLine(text: string, lists: WordLists): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => bullet.test(line) || counted.test(line));
  if (lines.length < 3 || start < 0 || start > 1) return withInnerList(text, lists);
  const listed = lines.slice(start);
  const isBulleted = listed.every((line) => bullet.test(line));
  const isCounted = listed.every((line, index) => isInOrder(counted.exec(line)?.[1], index));
  const items = listed.map((line) => line.replace(isBulleted ? bullet : counted, ''));
  const lead = lines[start - 1]?.trim() ?? '';
  // Behind a line without a colon the first item would go on.
  const isLed = lead === '' || lead.endsWith(':');
  return isLed && (isBulleted || isCounted) ? joinItems(lead, items, text, lists) : text;
}

/** `Incluye: a) higiene; b) APPCC`. */
function withInnerList(text: string, lists: WordLists): string {
  const colon = text.indexOf(':');
  const marks = [...text.slice(colon + 1).matchAll(inner)];
  const isList = colon > 0 && marks.length > 1 && marks[0]?.index === 0;
  if (!isList || text.includes('\n') || !marks.every((mark, index) => isInOrder(mark[1], index))) return text;
  const items = text
    .slice(colon + 1)
    .split(inner)
    .filter((_, index) => index % 2 === 0 && index > 0);
  return joinItems(text.slice(0, colon + 1), items, text, lists);
}

const inner = /(?:^|[;,.]?) \(?(\d{1,2}|[a-h])\) (?=\p{L})/gu;

/** Items with semicolons; as it stands where one of them has more than an item would say. */
function joinItems(lead: string, items: readonly string[], text: string, lists: WordLists): string {
  const { and, numbers, ones, modes } = lists;
  // `Complete two: …` leaves a choice.
  const last = /(\p{L}+|\d+) ?:$/u.exec(lead.trim())?.[1]?.toLowerCase() ?? '';
  if (/\d/.test(last) || [numbers, ones].some((known) => known.has(last))) return text;
  const said = items.map((item) => item.trim().replace(/[.;,]+$/u, ''));
  // Within a line `online` at the end could be of all.
  const [end = ''] = said.at(-1)?.toLowerCase().split(/\s+/u).toReversed() ?? [];
  const isOfMode = modes.has(end) && said.at(-1)?.includes(' ') === true;
  if (isOfMode || mayReachAll(said, lists)) return text;
  const { items: plain, joint } = readJoint(said, and);
  if (plain.some((item) => item === '' || /[;\n]|\.\s+\p{Lu}/u.test(item))) return text;
  const list = plain.map((item, index) =>
    joint !== undefined && index === plain.length - 1 ? `${joint} ${item}` : item,
  );
  return `${lead.trim()}${lead === '' ? '' : ' '}${list.join('; ')}`;
}

/**
 * `A; B; and C` as `A; B and C`, and a list of lines that has no `and` with one before its last item, where the other has
 * no semicolons. Not where the last words could be said of the item before them, too: `theory; and practice exam`.
 */
function withLastJoined(text: string, other: string, { lists, fewest }: Joining): string {
  const { and, logic } = lists;
  const parts = text.split(/;\s+/u);
  const [last = '', before = ''] = parts.toReversed();
  const [, joint = '', behind = ''] = /^(\p{L}{1,3}|&) (.*)$/u.exec(last) ?? [];
  const isJoined = and.has(joint);
  const item = isJoined ? behind : last;
  const word = isJoined ? joint : other.split(/\s+/u).find((each) => and.has(each));
  // `basic welding; cutting`: what two tasks are is plain.
  const isFew = parts.length < fewest || (parts.length === 2 && !isTasked(text, lists));
  if (word === undefined || isFew || other.includes(';')) return text;
  const isPlain = [...parts.slice(0, -1), item].every(
    (part) => !/[,()\n]/u.test(part) && !part.split(/\s+/u).some((each) => and.has(each) || logic.has(each)),
  );
  if (!isPlain || isCommon(item, before, lists) || heldTogether(text, lists) !== '') return text;
  return `${parts.slice(0, -1).join('; ')} ${word} ${item}`;
}

/** Whether one text is a list of lines and the other one line, in which what stands at an end of it could be of all. */
export function isReachingInLine(texts: readonly string[], lists: WordLists): boolean {
  const inLine = texts.find((text) => !text.includes('\n'));
  const listed = texts.find((text) => text.includes('\n'));
  if (inLine === undefined || listed === undefined || /\. \p{L}/u.test(inLine)) return false;
  const lines = listed.split('\n').filter((line) => bullet.test(line) || counted.test(line));
  const items = lines.map((line) =>
    line
      .replace(bullet, '')
      .replace(counted, '')
      .replace(/[.;,]?\s*$/u, ''),
  );
  return items.length > 1 && mayReachAll(items, lists);
}

/**
 * Whether in one line what stands at an end of a list could be of all its items: `welding; grinding; cutting of steel`,
 * `basic welding; grinding; cutting`.
 */
export function mayReachAll(items: readonly string[], lists: WordLists): boolean {
  const { relations, and } = lists;
  const words = items.map((item) =>
    item
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => !and.has(word)),
  );
  const [first = [], last = []] = [words[0], words.at(-1)];
  const inner = words.slice(0, -1);
  const isBare = (item: readonly string[]) => item.length === 1;
  const isBound = (item: readonly string[]) => item.some((word) => relations.has(word));
  const isTrailed =
    last.some((word) => looseAdverbs.has(word) || manner.test(word)) || (items.at(-1) ?? '').includes(',');
  return (
    (isTrailed && !isBare(last)) ||
    (isBound(last) && !inner.every(isBound)) ||
    (!isBare(last) && inner.some(isBare)) ||
    (!isBare(first) && words.slice(1).every(isBare))
  );
}

const manner = /(?:\p{L}{3}ly|mente|weise)$/u;

/** Whether the words of an item could be said of the one before it, too. */
function isCommon(item: string, before: string, { relations, kinds, modes }: WordLists): boolean {
  const said = item.toLowerCase().replace(/\.$/u, '').split(/\s+/u);
  // A course in something is one thing; `cutting of steel` behind welding may be of both.
  const isBound = said.some((word) => relations.has(word)) && !kinds.has(said[0] ?? '');
  const isTold = said.some((word) => /\d/.test(word) || modes.has(word));
  return isBound || isTold || (said.length === 2 && !before.trim().includes(' '));
}

/** Whether a list stands behind what somebody must or can do: `debe: aprobar el examen; entregar la memoria`. */
function isTasked(text: string, { must, modals }: WordLists): boolean {
  const [, word = ''] = /^[^.;:,()\n]*?(\p{L}+) ?:/u.exec(text) ?? [];
  return must.has(word.toLowerCase()) || modals.has(word.toLowerCase());
}

/** In lines two make a list; within one they may be two sentences. */
type Joining = { readonly lists: WordLists; readonly fewest: number };

/** A colon behind a verb that a list follows: `The holder can: weld; cut`, `Covers: anatomy`. */
export function withoutIdleColon(text: string, { listing: verbs, modals, must, logic }: WordLists): string {
  // `must: not smoke; wear a helmet` denies the first only.
  if (
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => logic.has(word))
  )
    return text;
  return text.replace(/(?<=^[^.;:,()\n]*(?<!\p{L})(\p{L}{2,})) ?:(?=\s)/u, (mark, word: string) => {
    const said = word.toLowerCase();
    return [verbs, modals, must].some((list) => list.has(said)) ||
      /^(?:can|to|kan|kann|puede|peut|pode|può)$/.test(said)
      ? ''
      : mark;
  });
}
