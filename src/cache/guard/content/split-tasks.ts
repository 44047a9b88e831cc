import { isJoint, type Token } from '../tokens.ts';
import { doers } from '../plain-activity.ts';
import { endsInThing, isFreeTask } from '../free-tasks.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { doing, withoutDoing } from './doing.ts';

/** What the reading of tasks knows: `opening` are the words that the text shows to be verbs. */
export type TaskReading = {
  readonly content: ContentWords | undefined;
  readonly lists: WordLists;
  readonly opening: ReadonlySet<string>;
};
export type KnownTasks = TaskReading & { readonly content: ContentWords };
type Known = KnownTasks;

/**
 * `Attend both days and submit a survey` as two sentences of a criterion. Only where each part is certainly a task of its own:
 * it begins (in German and Dutch ends) with a verb that is no noun as well, has what is done, nobody else acts in it, and
 * no word at either end could be said of all parts: `within two weeks`, `with 60 %`.
 */
export function splitTasks(sentence: readonly string[], reading: TaskReading): readonly (readonly string[])[] {
  const { content, lists } = reading;
  if (content === undefined || !sentence.includes('&')) return [sentence];
  if (sentence.some((word) => lists.logic.has(word) || /^[:()]$/.test(word))) return [sentence];
  const known = { ...reading, content };
  const asked = withoutWho(sentence, lists);
  const begin = sentence.length - asked.length;
  const mark = placeOfDoing(sentence, lists) === -1 ? '' : doing;
  const parts = partsOf(asked);
  const areTasks = parts.every((part, index) => {
    const verb = (lists.isVerbLast && begin !== 1 ? part.at(-1) : part[0]) ?? '';
    const isVerb =
      (begin > 0 && content.finite.has(verb) && (begin === 1 || mark !== '')) ||
      isTask(verb, index === 0 ? '1' : (part[1] ?? ''), known);
    return (
      isVerb &&
      isOnly(part, content, lists) &&
      isClosed(part, { isFirst: index === 0, isLast: index === parts.length - 1 }, known)
    );
  });
  const who = sentence.slice(0, begin);
  return parts.length > 1 && areTasks
    ? parts.map(([verb = '', ...part]) => [...who, mark + verb, ...part])
    : [sentence];
}

/** The tasks of a text of one sentence, in one order where any says the same. */
export function inFreeOrder(
  tasks: readonly (readonly string[])[],
  { content, ...reading }: TaskReading,
): readonly (readonly string[])[] {
  if (content === undefined || tasks.length < 2) return tasks;
  const parts = tasks.map((task) => withoutWho(task, reading.lists));
  return areApart(parts, { ...reading, content })
    ? tasks.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))
    : tasks;
}

/**
 * Whether tasks may stand in any order: all but one are of what is passed, attended or handed in, which nobody does in
 * the course of another, each is closed at both ends, and none is about what another is about.
 */
function areApart(parts: readonly (readonly string[])[], known: Known): boolean {
  const { lists } = known;
  const isThing = (word: string) => /^\p{L}{3,}$/u.test(word) && !lists.verbs.has(word);
  const things = parts.flatMap((part) => [...new Set(part.filter(isThing))]);
  return (
    parts.filter((part) => !isFreeTask(part, lists)).length < 2 &&
    new Set(things).size === things.length &&
    [true, false].every((isLast) => parts.every((part) => isClosed(part, { isFirst: !isLast, isLast }, known)))
  );
}

/** `docents does_attend every session & give 2 tours`: where it is told of who does it, whoever that is. */
function placeOfDoing(words: readonly string[], { isVerbLast }: WordLists): number {
  return isVerbLast ? -1 : words.slice(0, longestWho + 1).findIndex((word) => word.startsWith(doing));
}

const longestWho = 3;

function withoutWho(task: readonly string[], lists: WordLists): readonly string[] {
  const place = placeOfDoing(task, lists);
  if (place !== -1) return [withoutDoing(task[place] ?? ''), ...task.slice(place + 1)];
  const start = lists.earners.has(task[0] ?? '') ? 1 : 0;
  return task.slice(lists.must.has(task[start] ?? '') ? start + 1 : start);
}

/**
 * Words behind which an article or a number stands, where a text or what `and` joins begins: verbs, whatever else they may
 * be elsewhere. Not where verbs stand last.
 */
export function openingVerbs(tokens: readonly Token[], lists: WordLists): ReadonlySet<string> {
  const { articles, numbers, every, and, relations, logic, earners, isVerbLast, respell } = lists;
  const opens = (word = '') => articles.has(word) || numbers.has(word) || every.has(word) || /^\d/.test(word);
  const isFree = (word: string) =>
    /^\p{L}{3,}$/u.test(word) &&
    !opens(word) &&
    !/(?:ing|ed)$/.test(word) &&
    ![and, relations, logic].some((list) => list.has(word));
  const words = tokens.map(({ folded }) => folded);
  const verbs = words.filter((word, at) => {
    const before = words[at - 1] ?? '.';
    return (/^[.,]$/.test(before) || and.has(before) || earners.has(before)) && isFree(word) && opens(words[at + 1]);
  });
  return new Set(isVerbLast ? [] : verbs.map(respell));
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
export function isTask(verb: string, next: string, { content, lists, opening }: Known): boolean {
  const { acts } = content;
  if (opening.has(verb) && !content.ownObjects.has(verb)) return true;
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
export function isOnly(part: readonly string[], { acts, others }: ContentWords, lists: WordLists): boolean {
  const { relations, earners, isVerbLast } = lists;
  const object = isVerbLast ? part.slice(0, -1) : part.slice(1);
  const [verb = ''] = isVerbLast ? part.slice(-1) : part;
  const isWho = (word: string) => others.has(word) || earners.has(word) || doers.test(word);
  // Anybody may be helped to do what stands behind; a lesson or a birth is not.
  const isPlainObject = isCounted(part) || (object.length < 3 && endsInThing(object));
  const isTelling = telling.test(verb) && (object.some(isWho) || !(isVerbLast || isPlainObject));
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
  { content, lists, opening }: Known,
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
  const isThings =
    isThing(part.at(-1) ?? '') ||
    endsInThing(part) ||
    isCounted(part) ||
    (opening.has(part[0] ?? '') && isOneThing(part));
  return isThings && !part.some(isBound);
}

/** `graft 2 trees`, `replace 2 broken quarries`. */
function isCounted([, count = '', noun = '', last, ...more]: readonly string[]): boolean {
  const isMany = (word: string) => /[^s]s$/.test(word);
  if (!/^\d/.test(count) || noun === '' || more.length > 0) return false;
  return last === undefined || (isMany(last) && !isMany(noun));
}

/** `fit a headcollar`, `present a plated dessert`: behind an article a word is a thing, and no word follows of how. */
function isOneThing([, ...object]: readonly string[]): boolean {
  const [first = '', second = ''] = object;
  const isPlain = object.every((word) => /^\p{L}{3,}$/u.test(word));
  return (
    isPlain &&
    (object.length === 1 ||
      (object.length === 2 && /(?:ed|al|ic|ive|ous|able)$/.test(first) && !/(?:ly|ed|ing|s)$/.test(second)))
  );
}

const times = new Set(['mal', 'male', 'keer', 'maal']);

const results = new Set('log logs record records plan plans interview review survey photographs dessert'.split(' '));

const pronouns = new Set(
  'both it its their them su sus lo la los las son sa ses leur leurs suo sua suoi seu seus suas ambos ambas'.split(' '),
);
