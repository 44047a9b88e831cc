import type { WordLists } from './words/word-lists.ts';
import { heldTogether, withCommas } from './with-commas.ts';
import { languages } from './words/title-words.ts';

/**
 * A text of a field with the marks that two people type differently in one form: a list with a bullet, a number or a
 * letter before each item within a line, `(sobre 50)` without its brackets, `A / B / C` with commas. What is left of the
 * marks says what it said before; whether the two texts are one is for the rules to tell.
 */
export function withPlainTyping(text: string, other: string, { field, lists }: TypedField): string {
  const plain = withoutInnerNumbers(text, lists);
  const listed = withInlineList(plain, lists);
  const inline = withLastJoined(listed, other, { lists, fewest: listed === plain ? 3 : 2 })
    .replace(bracketedTotal, '$1 $2')
    .replace(bareSuffix, '/$1')
    .replace(tightSuffix, '/$1');
  if (field === 'name') return withMarkedLevel(withBareAcronym(inline), lists);
  return [withMeasuresInBrackets, withoutAsideBrackets, withoutCommaBeforeEquivalent, withPlainPlus, withBareShares, withoutIdleColon]
    .reduce((told, withPlain) => withPlain(told, lists), listing.has(field) ? withCommasForSlashes(inline) : inline);
}

/** The same for an item of a list: `Excel (pivot tables)` as `Excel: pivot tables`, semicolons as commas. */
export function withPlainItem(text: string, field: TypedField): string {
  return withCommas(withPlainTyping(text, '', field), field.lists).replace(/^([^():]+) \(([^():]+)\)$/u, '$1: $2');
}

type TypedField = { readonly field: string; readonly lists: WordLists };

/** Fields that ask for nothing, so that a slash leaves no choice to anybody. */
const listing = new Set(['description', 'name', 'skills']);

/** `30 puntos (sobre 50)`. */
const bracketedTotal =
  /(?<=\d[\d.,]*)( \p{L}{3,})? ?\(((?:out of|of|sobre|sur|von|em|su|van de|van|op) \d{1,4}(?:[.,]\d+)?)\)/gu;

/** `Técnico (a) em`, `Técnico(a) em`; elsewhere a letter in brackets may be that of a list. */
const bareSuffix = /(?<=\p{L}{3}[oer]) ?\((as?)\)(?= (?:de|en|em|da|do)\s)(?!.*\(b\))/gu;

const tightSuffix = /(?<=\p{Ll}{4})\((as?|os|es?|in|innen)\)(?!\p{L})/gu;

const bullet = /^[ \t]*(?:[•‣◦▪●○∙·*■□◆➢➤✓✔»–-][ \t]+|[•▪●■✓✔](?=\p{L}))/u;
const counted = /^[ \t]*\(?(?:(\d{1,2})|([a-h]))[.)][ \t]+/u;

/** Lines with marks of a list behind one line that leads to it, and items that an inner mark counts behind a colon. */
function withInlineList(text: string, lists: WordLists): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => bullet.test(line) || counted.test(line));
  if (lines.length < 3 || start < 0 || start > 1) return withInnerList(text, lists);
  const listed = lines.slice(start);
  const isBulleted = listed.every((line) => bullet.test(line));
  const isCounted = listed.every((line, index) => isInOrder(counted.exec(line) ?? [], index));
  const items = listed.map((line) => line.replace(isBulleted ? bullet : counted, ''));
  return isBulleted || isCounted ? joinItems(lines.slice(0, start).join(' '), items, text, lists) : text;
}

function isInOrder([, number, letter]: readonly (string | undefined)[], index: number): boolean {
  return number === String(index + 1) || (letter !== undefined && letter === 'abcdefgh'.charAt(index));
}

/** `Incluye: a) higiene; b) APPCC`. */
function withInnerList(text: string, lists: WordLists): string {
  const colon = text.indexOf(':');
  const marks = [...text.slice(colon + 1).matchAll(inner)];
  const isList = colon > 0 && marks.length > 1 && marks[0]?.index === 0;
  if (!isList || text.includes('\n') || !marks.every((mark, index) => isInOrder(mark, index))) return text;
  const items = text.slice(colon + 1).split(inner).filter((_, index) => index % 3 === 0 && index > 0);
  return joinItems(text.slice(0, colon + 1), items, text, lists);
}

const inner = /(?:^|[;,.]?) \(?(?:(\d{1,2})|([a-h]))\) (?=\p{L})/gu;

/** Items with semicolons; as it stands where one of them has more than an item would say. */
function joinItems(lead: string, items: readonly string[], text: string, { and }: WordLists): string {
  const said = items.map((item) => item.trim().replace(/[.;,]+$/u, ''));
  const [, before = '', joint = ''] = /^(.*?)[;,]? (\p{L}{1,3}|&)$/u.exec(said.at(-2) ?? '') ?? [];
  const isJoined = and.has(joint);
  const plain = isJoined ? said.with(-2, before) : said;
  if (plain.some((item) => item === '' || /[;\n]|\.\s+\p{Lu}/u.test(item))) return text;
  const list = plain.map((item, index) => (isJoined && index === plain.length - 1 ? `${joint} ${item}` : item));
  return `${lead.trim()}${lead === '' ? '' : ' '}${list.join('; ')}`;
}

/**
 * `A; B; and C` as `A; B and C`, and a list of lines that has no `and` with one before its last item, where the other has
 * no semicolons. Not where the last words could be said of the item before them, too: `theory; and practice exam`.
 */
function withLastJoined(text: string, other: string, { lists, fewest }: Joining): string {
  const { and, logic, modes } = lists;
  const parts = text.split(/;\s+/u);
  const [last = '', before = ''] = parts.toReversed();
  const [, joint, item = last] = /^(\p{L}{1,3}|&) (.*)$/u.exec(last) ?? [];
  const isJoined = joint !== undefined && and.has(joint);
  const said = (isJoined ? item : last).replace(/\.$/u, '').split(/\s+/u);
  const isPlain = [...parts.slice(0, -1), said.join(' ')].every(
    (part) => !/[,()\n]/u.test(part) && !part.split(/\s+/u).some((word) => and.has(word) || logic.has(word)),
  );
  const otherJoint = other.split(/\s+/u).find((word) => and.has(word));
  const isCommon =
    said.some((word) => /\d/.test(word) || modes.has(word)) || (said.length === 2 && !before.trim().includes(' '));
  const word = isJoined ? joint : otherJoint;
  const isHeld = heldTogether(text, lists) !== '';
  if (parts.length < fewest || other.includes(';') || isHeld || !isPlain || isCommon || word === undefined) return text;
  return `${parts.slice(0, -1).join('; ')} ${word} ${isJoined ? item : last}`;
}

/** In lines two make a list; within one they may be two sentences. */
type Joining = { readonly lists: WordLists; readonly fewest: number };

/** `(1) Pass the exam, (2) weld and (3) cut`: numbers that count what its marks part already. */
function withoutInnerNumbers(text: string, { and }: WordLists): string {
  const marks = [...text.matchAll(innerNumber)];
  const isList =
    marks.length > 1 &&
    marks.every(({ groups }, index) => {
      const before = groups?.before ?? '';
      const isParted = index === 0 ? /^$|:/u.test(before) : /[,;]/u.test(before) || and.has(before.trim().toLowerCase());
      return isParted && (groups?.number === String(index + 1) || groups?.letter === 'abcdefgh'.charAt(index));
    });
  return isList ? text.replace(innerNumber, '$<before>') : text;
}

const innerNumber = /(?<before>^|[,;:] |(?<!\p{L})(?:\p{L}{1,3}|&) )\((?:(?<number>\d)|(?<letter>[a-h]))\) (?=\p{L})/gu;

/** A colon behind a verb that a list follows: `The holder can: weld; cut`, `Covers: anatomy`. */
function withoutIdleColon(text: string, { listing: verbs, modals, must, logic }: WordLists): string {
  // `must: not smoke; wear a helmet` denies the first only.
  if (text.toLowerCase().split(/[^\p{L}]+/u).some((word) => logic.has(word))) return text;
  return text.replace(/(?<=^[^.;:,()\n]*(?<!\p{L})(\p{L}{2,})) ?:(?=\s)/u, (mark, word: string) => {
    const said = word.toLowerCase();
    return [verbs, modals, must].some((list) => list.has(said)) || /^(?:can|to|kan|kann|puede|peut|pode|può)$/.test(said) ? '' : mark;
  });
}

/** `classes A / B / C` where each is a code; of words a slash may leave the choice. */
function withCommasForSlashes(text: string): string {
  return text.replace(slashedCodes, (codes) => codes.replace(/ ?\/ ?/gu, ', '));
}

const slashedCodes = /(?<=\p{L}{4,} )\p{Lu}\d?(?: ?\/ ?\p{Lu}\d?){2,}(?=\s*(?:[),;]|\.\s|\.?$))/gu;

const timeUnit = String.raw`(?:mins?|Min|h|hrs?|Std|hours?|minutes?|Minuten|Stunden?|minutos?|horas?|heures?|minuti|ore|ora|minuten|uur|words|Wörter|palabras|mots|palavras|parole|woorden|questions|preguntas|Fragen|perguntas|questões|domande|vragen)\.?`;

/** `Essay, 2000 words; oral, 15 minutes` as `Essay (2000 words), oral (15 minutes)`; `Klausur, 60 Minuten, und Referat`. */
function withMeasuresInBrackets(text: string, { and }: WordLists): string {
  const said = text.trim().replace(/\.$/u, '').split(/;\s+/u);
  const dashed = said.length === 1 ? said[0]?.split(/ [-–—] /u) : undefined;
  if (dashed?.every((part) => namedMeasure.test(part)) === true && dashed.length > 1) {
    return dashed.map((part) => part.replace(namedMeasure, '$1 ($2)')).join(', ');
  }
  const named = said.map((part) => namedMeasure.exec(part));
  const isNamed = said.length > 1 && named.some((part) => part !== null);
  if (isNamed && said.every((part, index) => named[index] !== null || /^[^,:;()\d&]+$/u.test(part))) {
    return said.map((part) => part.replace(namedMeasure, '$1 ($2)')).join(', ');
  }
  const parts = said.map((part) => measured.exec(part));
  if (parts.length > 1 && parts.every((part) => part !== null)) {
    return parts.map((part) => `${part?.[1] ?? ''} (${part?.[2] ?? ''})`).join(', ');
  }
  const [, first = '', length = '', joint = '', last = ''] = measuredFirst.exec(text) ?? [];
  const isOne = joints.test(joint) && !first.split(' ').some((word) => and.has(word.toLowerCase()));
  return isOne ? `${first} (${length}) ${joint} ${last}` : text;
}

const joints = /^(?:and|y|e|ed|et|und|sowie|en|&)$/u;
const measured = new RegExp(String.raw`^([^,;:()\d]{3,60}), (\d[\d.,]* ?${timeUnit})$`, 'u');
/** `Prova scritta: 30 domande`. */
const namedMeasure = new RegExp(String.raw`^([^,;:()\d]{3,60}) ?: (\d[\d.,]* ?${timeUnit})$`, 'u');
const measuredFirst = new RegExp(
  String.raw`^([^,;:()\d]{3,60}), (\d[\d.,]* ?${timeUnit}), (\p{L}{1,5}|&) ([^,;:]+)$`,
  'u',
);

/** `8 of 10 sessions (i.e. 80 %)` as `8 of 10 sessions, i.e. 80 %`, where nothing else is joined. */
function withoutAsideBrackets(text: string, { and, logic }: WordLists): string {
  const [, told = '', aside = '', end = ''] = bracketedAside.exec(text) ?? [];
  const isJoined = told.split(/\s+/u).some((word) => and.has(word.toLowerCase()) || logic.has(word.toLowerCase()));
  return told === '' || isJoined ? text : `${told}, ${aside}${end}`;
}

const bracketedAside =
  /^([^,;:()&/]+?) \(((?:i\. ?e\.|that is|d\. ?h\.|das heißt|es decir|c'est-à-dire|soit|ou seja|isto é|cioè|ossia|d\. ?w\. ?z\.|dat wil zeggen|n[or]?\.? ?[º°]? ?(?=\d))[^();]*)\)(\.?)$/iu;

/** `A diploma, or equivalent`: what that is like is all that stands before it, when that is one thing. */
function withoutCommaBeforeEquivalent(text: string, { and, logic, isVerbLast }: WordLists): string {
  const [, head = '', rest = ''] = orEquivalent.exec(text) ?? (isVerbLast ? orClause.exec(text) : null) ?? [];
  const isJoined = head.split(/\s+/u).some((word) => and.has(word.toLowerCase()) || logic.has(word.toLowerCase()));
  return head === '' || isJoined ? text : `${head}${rest}`;
}

const orEquivalent =
  /^([^,;:()&/.]+),( (?:or|o|ou|oder|of) (?:an? )?(?:equivalente?|équivalent|gleichwertig|vergleichbar|vergelijkbaar|gelijkwaardig|comparable|similar|similaire|semelhante|simile)\.?)$/iu;

/** `Voor wie wil studeren, of een baan zoekt`: a clause that ends in its verb, behind one that has ended in its own. */
const orClause =
  /^([^,;:()&/.]*(?<!\p{L})(?:wil|willen|kan|kunnen|moet|moeten|mag|mogen|will|wollen|kann|können|muss|müssen|möchte|möchten) (?:\p{L}+ ){0,2}\p{L}{2,}en),( (?:of|oder) (?:een|de|het|eine?n?|die|das|den) \p{L}+ [^,;:()&/.]*\p{L}{2,}t\.?)$/u;

/** `Exam (70 %) and essay (30 %)`: each has its own share. */
function withBareShares(text: string): string {
  return shares.test(text) ? text.replace(/\((\d[\d.,]* ?%)\)/gu, '$1') : text;
}

const shares = /^[^\d,;:()%]+\(\d[\d.,]* ?%\)(?:,? [^\d,;:()%]+\(\d[\d.,]* ?%\))+\.?$/u;

/** `Written exam (2 hours) + practical exam`; a sign right behind a word is part of a name. */
function withPlainPlus(text: string): string {
  return text.replace(/(?<=\p{Ll}{2}|\)) \+ (?=\p{L}{3})/gu, ' & ');
}

/** `X, Level 2` and `X – Level 2`: what a title ends with, whatever stands in it before. */
function withMarkedLevel(text: string, { levelWords }: WordLists): string {
  return text.replace(markBeforeLevel, (said, word: string, value: string) =>
    levelWords.has(word.toLowerCase()) || classes.test(word) ? ` – ${word} ${value}` : said,
  );
}

const code = String.raw`(?:\d{1,2}[A-Z]?|[IVX]{1,4}|[A-Z]\d?[A-Z]?)`;
const markBeforeLevel = new RegExp(
  String.raw`(?:,| [-–—]| ?:| ?\|)\s+(\p{L}+) (${code}(?:, ${code})*(?: (?:and|&|y|e|et|und|en) ${code})?)\s*$`,
  'u',
);
const classes = /^(?:categor(?:y|ies|ía|ías|ia|ias|ie|ieën)|catégories?|kategorien?|class(?:es|i|e)?|klassen?|clases?)$/iu;

/** `Praktijkdiploma Boekhouden (PDB)`: in brackets or not, an acronym of the title's own words is no other word. */
function withBareAcronym(text: string): string {
  return text.replace(bracketedAcronym, (said, title: string, acronym: string) =>
    isMadeOf(acronym, title) ? `${title} ${acronym}` : said,
  );
}

const bracketedAcronym = /^([^()]{6,120}) \((\p{Lu}{3,6})\)$/u;

/** Each word but the smallest gives its first letter, in any order; any more stand within a long one. */
function isMadeOf(acronym: string, title: string): boolean {
  const words = title.toUpperCase().match(/\p{L}{4,}/gu) ?? [];
  const letters = words.reduce((rest, word) => rest.replace(word.charAt(0), ''), acronym);
  const isWhole = words.length > 1 && letters.length === acronym.length - words.length;
  return isWhole && [...letters].every((letter) => words.some((word) => word.length > 9 && word.includes(letter, 1)));
}

/**
 * A text with a hyphen between two words as tight as the other has it: `cibo - vino` as `cibo-vino`. Only at the end of
 * what it is said of, and of two things: a mode, a kind or a language behind a dash says more of what stands before it.
 */
export function withTightHyphen(text: string, other: string, lists: WordLists): string {
  if ((text.match(/ [-–—] /gu) ?? []).length !== 1) return text;
  return text.replace(loose, (said, one: string, second: string) => {
    const isThing = (word: string) =>
      ![lists.modes, lists.adjectives, lists.relations, lists.ranks, lists.kinds, languages, lists.tested].some((list) =>
        list.has(word),
      );
    return other.includes(` ${one}-${second}`) && isThing(one) && isThing(second) ? `${one}-${second}` : said;
  });
}

const loose = /(?<=\p{L} )(\p{Ll}{3,}) [-–] (\p{Ll}{3,})(?=[;,.)]|$)/gu;
