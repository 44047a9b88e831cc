import { hasDigit } from './amounts.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** What kind of text a field is: a title, running text, one item of a list, or a short value read to the letter. */
export type TextKind = 'name' | 'prose' | 'item' | 'label';

/**
 * A text without its articles. An article written with capitals is a name or a letter (`IT`, `Vitamin A`, `UN`)
 * unless it begins a sentence; one of a single letter stays wherever it could be a grade, a class or a licence.
 */
export function withoutArticles(tokens: readonly Token[], lists: WordLists, kind: TextKind): Token[] {
  const around: Surroundings = { tokens, lists, kind };
  return tokens.flatMap((token, index) => {
    if (!isArticle(token, index, around)) return [token];
    const said = saidByArticle(token.folded, index, around);
    return said === undefined ? [] : [{ posted: said, folded: said }];
  });
}

/** What an article says that no other word does: `one of the modules`, `a few`, `the three electives`, `a second`. */
function saidByArticle(article: string, index: number, { tokens, lists }: Surroundings): string | undefined {
  const [next = '', second = ''] = tokens.slice(index + 1, index + 3).map(({ folded }) => lists.respell(folded));
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ folded }) => folded);
  const isOne = lists.ones.has(article);
  const isEach = before.some((word) => lists.every.has(word));
  if (isOne && (lists.articles.has(next) || ofWords.has(next))) return isEach ? undefined : '1';
  if (tokens[index + 2]?.isJoined === true) return undefined;
  if (counting.has(next)) return article;
  if (isOne || /^an?$/.test(article)) return ordinals.test(next) ? article : undefined;
  if (!/^\d+$/.test(lists.numbers.get(next) ?? next)) return undefined;
  if (approximate.has(article)) return '~';
  const isMeasure = lists.units.has(second) || lists.unitNames.has(second) || !/^\p{L}/u.test(second);
  const isTotal =
    lists.outOf.has(before.at(-1) ?? '') && before.some((word) => hasDigit(lists.numbers.get(word) ?? word));
  return isEach || isMeasure || isTotal ? undefined : 'the';
}

/** Behind an indefinite article one of them: une des épreuves, een van de modules. */
const ofWords = new Set('de des du dei degli delle di von van der den do da dos das'.split(' '));

/** Before a number about as many. */
const approximate = new Set(['unos', 'unas', 'uns', 'umas']);

/** What an article before it makes another amount of: a few, a number of, un peu, ein wenig. */
const counting = new Set(
  'few little lot bit number variety range majority fraction half quarter dozen couple charge wenig wenige weniger bisschen paar teil anzahl reihe peu nombre partie quart moitié poco poca pouco pouca parte número mitad metade numero metà weinig beetje aantal deel helft'.split(
    ' ',
  ),
);

const ordinals =
  /^(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)|segund[oa]|tercer[oa]?|terceir[oa]|cuart[oa]|deuxième|seconde|troisième|zweite[nmrs]?|dritte[nmrs]?|second[oa]|terz[oa]|tweede|derde)$/u;

type Surroundings = { readonly tokens: readonly Token[]; readonly lists: WordLists; readonly kind: TextKind };

function isArticle({ posted, folded }: Token, index: number, { tokens, lists, kind }: Surroundings): boolean {
  if (!lists.articles.has(folded)) return false;
  const next = tokens[index + 1];
  if (next === undefined || !/^[\p{L}\d]/u.test(next.folded)) return false;
  const before = tokens[index - 1]?.folded ?? '.';
  const begins = /^[.:(]$/.test(before);
  if (kind === 'label' && !begins) return false;
  if (folded === 'a' && lists.of === 'de' && isPreposition(tokens, index)) return false;
  const isCapital = posted !== folded;
  if (folded.length > 1)
    return !isCapital || (begins && (kind === 'prose' ? isCapitalized(posted) : isPlainCapital(posted, next.posted)));
  const isPlainTest = kind === 'prose' && plainNouns.has(next.posted);
  if (!isPlainTest && couldBeLetter(before, next.folded, lists)) return false;
  return isLetterArticle({ isCapital, begins, before, next: next.folded }, lists, kind);
}

/** In Portuguese `a` is also `to`: de segunda a sexta, ensina a pessoas. */
function isPreposition(tokens: readonly Token[], index: number): boolean {
  const start = tokens[index - 2]?.folded ?? '';
  return /^(?:de|d[ao]s?|desde|entre)$/.test(start) || /s$/.test(tokens[index + 1]?.folded ?? '');
}

/** Whether a single letter that could be no name is an article where it stands. */
function isLetterArticle({ isCapital, begins, before, next }: Letter, lists: WordLists, kind: TextKind): boolean {
  if (kind === 'prose') return !isCapital || begins;
  if (begins) return lists.kinds.has(next) || lists.heads.has(next);
  return !isCapital && lists.relations.has(before);
}

type Letter = {
  readonly isCapital: boolean;
  readonly begins: boolean;
  readonly before: string;
  readonly next: string;
};

/** `The Art of X`, `La seguridad`, but not `El Salvador`: other languages write no title in capitals. */
function isPlainCapital(posted: string, next: string): boolean {
  return /^(?:The|An)$/.test(posted) || (isCapitalized(posted) && /^[\p{Ll}\d]/u.test(next));
}

function isCapitalized(posted: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(posted);
}

function couldBeLetter(before: string, next: string, { levelWords, and }: WordLists): boolean {
  if (/^\d/.test(before) || lettered.has(before) || levelWords.has(before)) return true;
  return letterable.has(next) || and.has(next) || (next.length < 3 && !/^\d/.test(next));
}

/** Written small, what an assessment may be one of: a test, a group. */
const plainNouns = new Set(['test', 'group', 'team', 'list']);

/** Behind these a single letter is a name: Vitamin A, Hepatitis A, Class A. */
const lettered = new Set(
  'vitamin vitamina vitamine hepatitis hepatite influenza gruppe gruppo groupe grupo categoria categoría catégorie classe clase klasse class category grade type group level section part team block series plan tier band licence license unit module paper option route stage version edition key step form appendix annex schedule'.split(
    ' ',
  ),
);
/** Before these a single letter is a name: A level, A licence, A class. */
const letterable = new Set(
  'level levels grade grades class classes licence licences license licenses star stars list team teams player players test side category group league type band string flat sharp minor major vitamin road roads'.split(
    ' ',
  ),
);
