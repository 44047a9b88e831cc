import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';

/**
 * English: `people who lead teams` as `people leading teams`, `factors that influence taste` as `factors influencing taste`.
 * Only of one noun, right behind it, and before what is done to: of owners of dogs that compete either may, and staff
 * training is no staff who train.
 */
export function withPlainWhoDo(words: readonly string[], lists: WordLists): readonly string[] {
  if (!readsLikeEnglish(lists) || words.some((word) => lists.logic.has(word))) return words;
  const at = words.findIndex((word, index) => index > 0 && links.has(word) && doings.has(words[index + 1] ?? ''));
  const doing = doings.get(words[at + 1] ?? '');
  if (doing === undefined || !isOfOne(words, at, lists)) return words;
  const next = words[at + 2] ?? '.';
  const isBound = /^[\p{L}\d]/u.test(next) && (!placed.has(doing) || lists.relations.has(next));
  const mayGoOn = words.some((word, index) => index > at && word === '&' && isVerb(words[index + 1] ?? '', lists));
  return isBound && !mayGoOn ? [...words.slice(0, at), doing, ...words.slice(at + 2)] : words;
}

/** Whether it is said of one noun, which no other binds and with which the verb agrees. */
function isOfOne(words: readonly string[], at: number, { relations }: WordLists): boolean {
  const who = words.slice(startOfClause(words, at), at);
  const verb = words[at + 1] ?? '';
  const isAlone =
    who.length > 0 && who.length <= longestWho && !who.some((word) => relations.has(word) || word === '&');
  return isAlone && (words[at] === 'who' || ofThings.has(verb)) && agrees(who.at(-1) ?? '', verb);
}

/** `lead teams and train staff`: more that they do, or for whom the text is as well. */
function isVerb(word: string, { verbs, activities }: WordLists): boolean {
  return verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
}

/** Behind the last mark or the word that leads to whom the text is for. */
function startOfClause(words: readonly string[], end: number): number {
  return words.findLastIndex((word, index) => index < end && (/^[.,:]$/.test(word) || word === 'for')) + 1;
}

const longestWho = 3;
const links = new Set(['who', 'that']);

/** Of many, or of anyone: `a nurse who leads` and `nurses leading` are no two of one number. */
function agrees(who: string, verb: string): boolean {
  return /^(?:anyone|anybody|everyone|someone)$/.test(who)
    ? /[^s]s$/.test(verb)
    : many.test(who) && !/[^s]s$/.test(verb);
}

const many = /(?:[^s]s|people|staff|children)$/;

/** Not train, teach, coach, plan, test, build, clean: with a noun in front they are what is done to it. */
const verbs =
  'lead work navigate hold own operate use supervise run live handle represent support manage influence affect seek lack keep';
const doings = new Map(
  verbs.split(' ').flatMap((verb): [string, string][] => {
    const doing = `${verb === 'run' ? 'runn' : verb.replace(/e$/, '')}ing`;
    return [
      [verb, doing],
      [`${verb}s`, doing],
    ];
  }),
);
/** What is not done to anything, but somewhere. */
const placed = new Set(['working', 'living', 'navigating']);
/** What things do as well. */
const ofThings = new Set(['influence', 'affect']);
