import { hasDigit } from './amounts.ts';
import { endsAside, endsEach, fromOpener, type Items } from './asides.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * In how many lists the comma before the last `and` may tell what the first item is: `A trade, welding, and plumbing` is
 * one more than the trade, `A trade, welding and plumbing` may be the trade. Plain items are never that: `audit, control,
 * and security`, `a degree, a diploma, and a certificate`, `attend both days, submit a report, and pass the test`. It may also
 * end an aside: `law, including tax, and audit`.
 */
export function countAppositions(tokens: readonly Token[], lists: WordLists): number {
  const words = tokens.map(({ folded }) => folded);
  return words.filter((word, at) =>
    word === ')'
      ? closesAside(words, at, lists)
      : isClosingComma(words, at, lists) &&
        (saysMore(itemsUpTo(words, at, lists), lists) || endsEach(words.slice(Math.max(0, at - farthest), at), lists)),
  ).length;
}

/** `law (including tax) and audit`, which commas would tell as well. */
function closesAside(words: readonly string[], at: number, lists: WordLists): boolean {
  const { and, joints } = lists;
  const joint = words[at + 1] === ',' ? at + 2 : at + 1;
  const isJoint = and.has(words[joint] ?? '') || joints.has(words[joint] ?? '');
  const open = words.lastIndexOf('(', at);
  return isJoint && open > 0 && endsAside([[], words.slice(open + 1, at), words.slice(joint + 1)], lists);
}

function saysMore(items: Items, lists: WordLists): boolean {
  return endsAside(items, lists) || mayBeApposed(fromOpener(items), lists);
}

function isClosingComma(words: readonly string[], at: number, { and, joints }: WordLists): boolean {
  const next = words[at + 1] ?? '';
  return words[at] === ',' && (and.has(next) || joints.has(next));
}

/** The items before a comma, and the one behind its `and`; from where a sentence, a bracket or what another `and` joins ends. */
function itemsUpTo(words: readonly string[], comma: number, { and, logic }: WordLists): Items {
  const near = words.slice(Math.max(0, comma - farthest), comma);
  const start = near.findLastIndex((word) => /^[.:()]$/.test(word) || and.has(word) || logic.has(word)) + 1;
  const items = near
    .slice(start)
    .join(' ')
    .split(' , ')
    .map((item) => item.split(' '));
  return [...items, words.slice(comma + 2, comma + 4)];
}

/** No list has more words. */
const farthest = 60;

/** Whether what stands behind the first item may say what that is: it is none of several of its kind, and no task. */
function mayBeApposed(items: Items, lists: WordLists): boolean {
  const [first = [], ...others] = items;
  if (others.length < 2 || areTasks(items, lists)) return false;
  const noun = behindLink(first, lists).slice(-mostWords);
  const kind = noun.map((word) => determinerOf(word, lists)).find((each) => each !== undefined);
  if (kind === undefined) return lists.apposed?.wholes.has(noun.at(-1) ?? '') === true && !isField(noun);
  return others.some(([word = '']) => determinerOf(word, lists) !== kind) || companions.has(noun.at(-1) ?? '');
}

/** Words of a noun with what is said of it: `two experienced hospital colleagues`; farther in front stands another. */
const mostWords = 4;

/** A science that a noun names is one field, of which no others are kinds: `data science, statistics, and biology`. */
function isField(noun: readonly string[]): boolean {
  return noun.at(-1) === 'science' && sciences.has(noun.at(-2) ?? '');
}

const sciences = new Set('data computer food soil plant animal materials library actuarial political'.split(' '));

/** One with an article is told by another such: `a colleague, a nurse, and a doctor`. */
const companions = new Set(
  'colleague friend relative partner team pair equipo équipe squadra equipa equipe paar compañero compañera colega amigo amiga familiar collègue ami amie proche kollegen kollegin freund freundin amico amica vriend'.split(
    ' ',
  ),
);

/** What a preposition binds to the next item: `with two colleagues, Ann, and Bob`. */
function behindLink(item: readonly string[], { apposed, relations, respell }: WordLists): readonly string[] {
  const link = item.findLastIndex((word) => relations.has(respell(word)));
  // Some have an article in them: `au`, `im`, `del`.
  return item.slice(apposed?.determiners.has(item[link] ?? '') === true ? link : link + 1);
}

function determinerOf(word: string, { apposed, numbers }: WordLists): string | undefined {
  const elided = word.slice(0, word.indexOf("'") + 1);
  const isNumber = hasDigit(word) || numbers.has(word);
  return apposed?.determiners.get(word) ?? apposed?.determiners.get(elided) ?? (isNumber ? 'many' : undefined);
}

/** `adjust brakes, true a wheel, and replace a chain`: what is done is no kind of anything. */
function areTasks([first = [], ...others]: Items, lists: WordLists): boolean {
  const { verbs, activities, relations, numbers, apposed } = lists;
  const isVerb = ([word = '']: readonly string[]) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  const isDone = ([word = '', next = '']: readonly string[]) =>
    determinerOf(word, lists) === undefined &&
    !relations.has(word) &&
    (apposed?.determiners.has(next) === true || numbers.has(next));
  const areVerbs = others.every(isVerb);
  return others.some(isDone) || (areVerbs && (isVerb(first) || areAbilities([first, ...others], lists)));
}

/**
 * `Earners can maintain a starter, bake bread, and clean an oven`: somebody's tasks behind one verb for all of them. One
 * of the others can be nothing but a verb (`a kit, drill bits, and test strips`), and the first names no kind of task.
 */
function areAbilities([first = [], ...others]: Items, lists: WordLists): boolean {
  const { modals, must, activities, apposed } = lists;
  const at = first.findLastIndex((word) => modals.has(word) || must.has(word) || /^(?:can|to)$/.test(word));
  const isTask = activities?.forms.get(first[at + 1] ?? '')?.kind === 'verb';
  const isCertain = ([word = '', next = '']: readonly string[]) => {
    const form = activities?.forms.get(word);
    return form?.kind === 'verb' && !form.isThing && !form.isNoun && next !== '';
  };
  const isCounted = first.slice(at + 2).some((word) => lists.numbers.has(word) || hasDigit(word) || word === 'one');
  return (
    at !== -1 && !isCounted && isTask && others.some(isCertain) && apposed?.wholes.has(first.at(-1) ?? '') !== true
  );
}
