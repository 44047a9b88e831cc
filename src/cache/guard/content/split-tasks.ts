import { isJoint } from '../tokens.ts';
import { doers } from '../plain-activity.ts';
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
    return isVerb && isOnly(part, content, lists) && isClosed(part, index === parts.length - 1, lists);
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

/** No word at its ends could be said of another part, too. */
function isClosed(part: readonly string[], isLast: boolean, lists: WordLists): boolean {
  const { relations, modes, leaning, every, units, unitNames, of, isVerbLast } = lists;
  const end = part.at(-1) ?? '';
  if (isVerbLast)
    return (
      !relations.has(part[0] ?? '') && !modes.has(part[0] ?? '') && !/(?:ig|lich|weise|lijk)$/u.test(part[0] ?? '')
    );
  if (!isLast) return !relations.has(part[1] ?? '');
  const isTimed = part.some(
    (word, index) => every.has(word) && (units.has(part[index + 1] ?? '') || unitNames.has(part[index + 1] ?? '')),
  );
  const isOpen = modes.has(end) || unitNames.has(end) || /(?:[^p]ly|mente|ément|amment|twice|once)$/u.test(end);
  const isBound = (word: string) => (relations.has(word) && word !== of) || (leaning.has(word) && !pronouns.has(word));
  return !isTimed && !isOpen && !part.some(isBound);
}

const pronouns = new Set(
  'both it its their them su sus lo la los las son sa ses leur leurs suo sua suoi seu seus suas ambos ambas'.split(' '),
);
