import { isJoint } from '../tokens.ts';
import { doers } from '../plain-activity.ts';
import { endsInThing } from '../free-tasks.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';

/**
 * `Attend both days and submit a survey` as two sentences of a criterion. Only where each part is certainly a task of its own:
 * it begins (in German and Dutch ends) with a verb that is no noun as well, has what is done, nobody else acts in it, and
 * no word at either end could be said of all parts: `within two weeks`, `with 60 %`.
 */
export function splitTasks(
  sentence: readonly string[],
  content: ContentWords | undefined,
  lists: WordLists,
): readonly (readonly string[])[] {
  if (content === undefined || !sentence.includes('&')) return [sentence];
  if (sentence.some((word) => lists.logic.has(word) || /^[:()]$/.test(word))) return [sentence];
  const start = lists.earners.has(sentence[0] ?? '') ? 1 : 0;
  const begin = lists.must.has(sentence[start] ?? '') ? start + 1 : start;
  const parts = partsOf(sentence.slice(begin));
  const areTasks = parts.every((part, index) => {
    const verb = (lists.isVerbLast && begin !== 1 ? part.at(-1) : part[0]) ?? '';
    const isVerb =
      (begin === 1 && content.finite.has(verb)) || isTask(verb, index === 0 ? '1' : (part[1] ?? ''), content, lists);
    return (
      isVerb &&
      isOnly(part, content, lists) &&
      isClosed(part, { isFirst: index === 0, isLast: index === parts.length - 1 }, content, lists)
    );
  });
  const who = sentence.slice(0, begin);
  return parts.length > 1 && areTasks ? parts.map((part) => [...who, ...part]) : [sentence];
}

function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (!isJoint(word)) parts.at(-1)?.push(word);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts;
}

/** `design workshops` may be what is attended; `design 2 workshops` is what to do. */
function isTask(verb: string, next: string, { acts }: ContentWords, lists: WordLists): boolean {
  const { verbs, lastVerbs, isVerbLast, activities, of } = lists;
  const form = acts.forms.get(verb) ?? activities?.forms.get(verb);
  const isNoun = !isVerbLast && form !== undefined && (form.isThing || form.isNoun) && !/^\d/.test(next);
  const isKnown = form?.kind === 'verb' || verbs.has(verb) || lastVerbs.has(verb);
  return acts.own.has(verb) || (!isNoun && (isKnown || (of !== 'of' && infinitive.test(verb))));
}

/** Infinitives of Romance languages, and no noun that ends so. */
const infinitive =
  /^(?!hog|muj|tall|lug|alquil|carác|bienest|milit|escol|cant|quart|mest|gen|pot|dov|piac|crat|caratt|par|ingegn|inferm|camer|ateli|dossi|cahi|papi|mét|chanti|pani|plais|lois|aven|devoir|mirr|trottoir)\p{L}{2,}(?:[aei]r|ír|[aei]re|dre|ttre|uire)$/u;

/** Nobody else acts: `help a colleague weld`, `teach learners to weld`. */
function isOnly(part: readonly string[], { acts, others }: ContentWords, lists: WordLists): boolean {
  const { relations, earners, isVerbLast } = lists;
  const object = isVerbLast ? part.slice(0, -1) : part.slice(1);
  const [verb = ''] = isVerbLast ? part.slice(-1) : part;
  const isWho = (word: string) => others.has(word) || earners.has(word) || doers.test(word);
  const isTelling = telling.test(verb) && object.some(isWho);
  const isPlain = object.every((word, index) => {
    const isInfinitive = acts.forms.get(word)?.kind === 'verb' && relations.has(object[index - 1] ?? '');
    return !isInfinitive && !clauseWords.has(word);
  });
  return object.length > 0 && !isTelling && isPlain;
}

const telling =
  /^(?:help|watch|see|let|make|observe|hear|ask|have|get|teach|train|show|support|assist|ayud|ver$|observ|enseñ|aid|regard|voir|enseign|helf|beobacht|unterst|aiut|osserv|insegn|ajud|ensin|kijk|leer|laten|lassen|hacer|faire|fare|fazer)/u;
const clauseWords = new Set(
  'who that which where when how to so que qui quien quienes che chi das die dass dat wie hoe um om como cómo comment come dont cui'.split(
    ' ',
  ),
);

/**
 * No word at its ends could be said of another part, too: the last part (in German and Dutch the first) ends (begins)
 * with what is done, and with no word of how or when.
 */
function isClosed(
  part: readonly string[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
  content: ContentWords,
  lists: WordLists,
): boolean {
  const { relations, leaning, isVerbLast, of, unitNames } = lists;
  const isThing = (word: string) => content.ownObjects.has(word) || endsInThing([word]) || results.has(word);
  if (isVerbLast) {
    const [first = '', second = ''] = part;
    const isMany = part.length === 3 && /^\d/.test(first) && !unitNames.has(second) && !times.has(second);
    return !isFirst || isMany || (part.length === 2 && isThing(first));
  }
  if (!isLast) return !relations.has(part[1] ?? '');
  const isBound = (word: string) => (relations.has(word) && word !== of) || (leaning.has(word) && !pronouns.has(word));
  const isThings = isThing(part.at(-1) ?? '') || endsInThing(part) || isCounted(part);
  return isThings && !part.some(isBound);
}

/** `graft 2 trees`, `replace 2 broken quarries`. */
function isCounted([, count = '', noun = '', last, ...more]: readonly string[]): boolean {
  const isMany = (word: string) => /[^s]s$/.test(word);
  if (!/^\d/.test(count) || noun === '' || more.length > 0) return false;
  return last === undefined || (isMany(last) && !isMany(noun));
}

const times = new Set(['mal', 'male', 'keer', 'maal']);

const results = new Set('log logs record records plan plans interview review survey photographs dessert'.split(' '));

const pronouns = new Set(
  'both it its their them su sus lo la los las son sa ses leur leurs suo sua suoi seu seus suas ambos ambas'.split(' '),
);
