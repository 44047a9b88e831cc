import { withPlainPlus } from './form/plus-signs.ts';
import { withInlineList, withoutIdleColon } from './inline-lists.ts';
import { withMeasuresInBrackets } from './measures-in-brackets.ts';
import { withPlainEnd } from './plain-title.ts';
import { withCommas } from './with-commas.ts';
import { languages } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A text of a field with the marks that two people type differently in one form: a list with a bullet, a number or a
 * letter before each item within a line, `(sobre 50)` without its brackets, `A / B / C` with commas. What is left of the
 * marks says what it said before; whether the two texts are one is for the rules to tell.
 */
export function withPlainTyping(text: string, other: string, { field, lists }: TypedField): string {
  const inline = withInlineList(text, other, lists)
    .replace(bracketedTotal, '$1 $2')
    .replace(andSoOn, '')
    .replace(bareSuffix, '/$1')
    .replace(tightSuffix, '/$1');
  if (field === 'name') return withPlainEnd(inline, lists);
  return [
    withMeasuresInBrackets,
    withoutAsideBrackets,
    withoutCommaBeforeEquivalent,
    withPlainPlus,
    withBareShares,
    withoutIdleColon,
  ].reduce((told, withPlain) => withPlain(told, lists), listing.has(field) ? withCommasForSlashes(inline) : inline);
}

/** The same for an item of a list, beside all others: `Excel (pivot tables)` as `Excel: pivot tables`, if one of them is. */
export function withPlainItem(text: string, others: readonly string[], field: TypedField): string {
  const typed = withPlainTyping(text, '', field);
  // Of what somebody does a comma may tell who does it: `Let learners plan; build and test`.
  const plain = field.field === 'skills' ? withCommas(typed, field.lists) : typed;
  const coloned = plain.replace(/^([^():]+) \(([^():]+)\)\.?$/u, '$1: $2');
  return others.some((item) => item.toLowerCase() === coloned.toLowerCase()) ? coloned : plain;
}

type TypedField = { readonly field: string; readonly lists: WordLists };

/** Fields that ask for nothing, so that a slash leaves no choice to anybody. */
const listing = new Set(['description', 'name', 'skills']);

/** `30 puntos (sobre 50)`. */
const bracketedTotal =
  /(?<=\d[\d.,]*)( \p{L}{3,})? ?\(((?:out of|of|sobre|sur|von|em|su|van de|van|op) \d{1,4}(?:[.,]\d+)?)\)/gu;

/** `, usw.`: no more than without the comma. */
const andSoOn = /,(?= (?:etc|usw|ecc|enz)(?!\p{L}))/gu;

/** `Técnico (a) em`, `Técnico(a) em`; elsewhere a letter in brackets may be that of a list. */
const bareSuffix = /(?<=\p{L}{3}[oer]) ?\((as?)\)(?= (?:de|en|em|da|do)\s)(?!.*\(b\))/gu;

const tightSuffix = /(?<=\p{Ll}{4})\((as?|os|es?|in|innen)\)(?!\p{L})/gu;

/** `classes A / B / C` where each is a code; of words a slash may leave the choice. */
function withCommasForSlashes(text: string): string {
  return text.replace(slashedCodes, (codes) => codes.replace(/ ?\/ ?/gu, ', '));
}

const slashedCodes =
  /(?<=(?<!\p{L})(?:[Cc]lass|[Cc]las[es]|[Kk]las|[Cc]at[eé]gor|[Kk]ategor|[Tt]ype|[Tt]ipo|[Gg]r[uo]p|[Vv]itamin)\p{L}* )\p{Lu}\d?(?: ?\/ ?\p{Lu}\d?){2,}(?=\s*(?:[),;]|\.\s|\.?$))/gu;

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
  const [, head = '', joint = '', rest = ''] =
    orEquivalent.exec(text) ?? (isVerbLast ? orClause.exec(text) : null) ?? [];
  const words = `${head} ${rest}`.toLowerCase().split(/\s+/u);
  return head === '' || words.some((word) => and.has(word) || logic.has(word)) ? text : `${head} ${joint} ${rest}`;
}

const orEquivalent =
  /^([^,;:()&/.]+), (or|o|ou|oder|of) ((?:an? )?(?:equivalente?|équivalent|gleichwertig|vergleichbar|vergelijkbaar|gelijkwaardig|comparable|similar|similaire|semelhante|simile)\.?)$/iu;

/** `Voor wie wil studeren, of een baan zoekt`: a clause that ends in its verb, behind one that has ended in its own. */
const orClause =
  /^([^,;:()&/.]*(?<!\p{L})(?:wil|willen|kan|kunnen|moet|moeten|mag|mogen|will|wollen|kann|können|muss|müssen|möchte|möchten) (?:\p{L}+ ){0,2}\p{L}{2,}en), (of|oder) ((?:een|de|het|eine?n?|die|das|den) \p{L}+ [^,;:()&/.]*\p{L}{2,}t\.?)$/u;

/** `Exam (70 %) and essay (30 %)`: each has its own share. */
function withBareShares(text: string): string {
  return shares.test(text) ? text.replace(/\((\d[\d.,]* ?%)\)/gu, '$1') : text;
}

const shares = /^[^\d,;:()%]+\(\d[\d.,]* ?%\)(?:,? [^\d,;:()%]+\(\d[\d.,]* ?%\))+\.?$/u;

/**
 * A text with a hyphen between two words as tight as the other has it: `cibo - vino` as `cibo-vino`. Only at the end of
 * what it is said of, and of two things: a mode, a kind or a language behind a dash says more of what stands before it.
 */
export function withTightHyphen(text: string, other: string, lists: WordLists): string {
  if ((text.match(/ [-–—] /gu) ?? []).length !== 1) return text;
  return text.replace(loose, (said, one: string, second: string) => {
    const isThing = (word: string) =>
      ![lists.modes, lists.adjectives, lists.relations, lists.ranks, lists.kinds, languages, lists.tested].some(
        (list) => list.has(word),
      );
    return other.includes(` ${one}-${second}`) && isThing(one) && isThing(second) ? `${one}-${second}` : said;
  });
}

const loose = /(?<=\p{L} )(\p{Ll}{3,}) [-–] (\p{Ll}{3,})(?=[;,.)]|$)/gu;
