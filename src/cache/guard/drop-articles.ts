import { saidByArticle } from './said-by-article.ts';
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
    const said = saidByArticle(tokens, index, lists);
    return said === undefined ? [] : [{ posted: said, folded: said }];
  });
}

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
  const isPlain = kind === 'prose' && (plainNouns.has(next.posted) || (index === 1 && isPlan(tokens)));
  if (!isPlain && couldBeLetter(before, next.folded, lists)) return false;
  return isLetterArticle({ isCapital, begins, before, next: next.folded }, lists, kind);
}

/** `Plan a lesson`: what begins a text so is done; a plan A has its capital. */
function isPlan([verb, article, next]: readonly Token[]): boolean {
  const object = next?.folded ?? '';
  return (
    /^(?:[Pp]lan|[Ss]tage|[Ss]chedule) a$/.test(`${verb?.posted ?? ''} ${article?.posted ?? ''}`) &&
    object.length > 2 &&
    !letterable.has(object)
  );
}

/** In Portuguese `a` is also `to`: de segunda a sexta, ensina a pessoas, ajuda clientes a comer e a cozinhar. */
function isPreposition(tokens: readonly Token[], index: number): boolean {
  const start = tokens[index - 2]?.folded ?? '';
  return /^(?:de|d[ao]s?|desde|entre)$/.test(start) || /(?:s|[^h]er|ar|ir)$/.test(tokens[index + 1]?.folded ?? '');
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
