import { hasDigit } from './amounts.ts';
import { isPerson } from './free-pairs.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** Articles that count as the digit 1: `um ano`, `au moins un stagiaire`. */
export function withOnes(tokens: readonly Token[], lists: WordLists): readonly Token[] {
  if (lists.ones.size === 0) return tokens;
  return tokens.map((token, index) => {
    if (!lists.ones.has(token.folded)) return token;
    const before = lists.respell(tokens[index - 1]?.folded ?? '');
    const next = lists.respell(tokens[index + 1]?.folded ?? '');
    const isUnit = (next.length > 2 && lists.units.has(next)) || (next.length > 1 && lists.unitNames.has(next));
    // `al menos un 6 sobre 10`: what follows is the number.
    return isUnit || (limits.has(before) && !hasDigit(next) && !lists.numbers.has(next))
      ? { ...token, posted: '1', folded: '1' }
      : token;
  });
}

/**
 * `Submit a report` as `Submit one report`, where a verb begins what is asked for: one examiner is a number of them, an
 * examiner is anyone. A text is read so beside the reading in which `a` says nothing.
 */
export function withOneForArticle(text: string, lists: WordLists): string {
  const { verbs, activities, and } = lists;
  if (!and.has('and')) return withOneOfCounted(text, lists);
  const told = text.replace(articleOfTask, (all: string, verb: string) => {
    const word = verb.toLowerCase();
    return verbs.has(word) || activities?.forms.get(word)?.kind === 'verb' ? `${verb} one ` : all;
  });
  return told
    .replace(articleOfThing, (all: string, near: string) =>
      near.split(/[ ,.]/).some(isSomebody) ? all : `One ${near}`,
    )
    .replace(/(?<=\bone (?:[\p{Ll}-]+ ){1,2}and )an? (?=\p{Ll})/giu, 'one ');
}

/** `eine mündliche Prüfung` as `1 mündliche Prüfung`, where the article stands before a test, a part, a task. */
function withOneOfCounted(text: string, { ones, counted, tested, logic, respell }: WordLists): string {
  return text.replace(articleOfCounted, (all: string, article: string, first: string, second?: string) => {
    if (!ones.has(article.toLowerCase())) return all;
    const near = [first, second ?? ''].map((word) => respell(word.toLowerCase()));
    const isThing = (word: string) => (counted.has(word) || tested.has(word)) && !isEarner(word);
    const isCounted = isThing(near[0] ?? '') || (!logic.has(near[0] ?? '') && isThing(near[1] ?? ''));
    return isCounted ? `1${all.slice(article.length)}` : all;
  });
}

const articleOfCounted =
  /(?<![\p{L}\p{N}])(un|une|una|uno|um|uma|een|ein|eine|einen|einem|einer) (?=(\p{L}+)(?: (\p{L}+))?)/giu;

/** How many candidates do something is a number, too. */
function isEarner(word: string): boolean {
  return /^(?:candidat|kandidat|kandidaat|aspirant|alumno|aluno|alunn|estud|étud|student|stud|particip|teilnehmer|deelnemer|cursist|corsist|alliev|formand|stagiair)/u.test(
    word,
  );
}

const articleOfThing = /^An? (?!levels?\b)(\p{Ll}[\p{Ll}-]*(?: [\p{Ll}-]+){0,2})/u;

/** How many observe or mark is a number, too. */
function isSomebody(word: string): boolean {
  return isPerson(word) && word !== 'letter';
}

const articleOfTask = /(?<=(?:^|[.;,:\n]|\band|\bmust|\bto) ?)(\p{L}+) an? (?=[\p{Ll}\d])/gu;

/** The last word of `at least` and `at most`. */
const limits = new Set(
  'moins plus minimum maximum menos mínimo máximo sumo almeno massimo mindestens hoechstens wenigstens minstens minste hoogstens minimaal maximaal'.split(
    ' ',
  ),
);
