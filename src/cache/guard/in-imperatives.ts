import { englishActivities } from './words/english-activities.ts';
import { doers } from './plain-activity.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/**
 * A list of what is done in gerunds as the demands that another list has: `Removing worn shoes`, `Trimming hooves` as
 * `Remove worn shoes`, `Trim hooves`. Only where all items of two or more change so, and none could be a thing (cutting
 * tools) or people (training assistants).
 */
export function inImperatives(
  items: readonly string[],
  others: readonly string[],
  lists: WordLists,
): readonly string[] | undefined {
  if (!readsLikeEnglish(lists) || !lists.and.has('and') || items.length < 2 || items.length !== others.length)
    return undefined;
  const demands = others.map(firstWord);
  const told = items.map((item) => {
    const doing = firstWord(item);
    const verb = demands.find((demand) => isDoingOf(doing, demand));
    return verb === undefined || isOfThing(item) ? undefined : verb + item.trimStart().slice(doing.length);
  });
  const isDone = items.some((item) => isCertain(item));
  return isDone && told.every((item) => item !== undefined) ? told : undefined;
}

function firstWord(text: string): string {
  return /^\s*(\p{L}+)(?= \p{L})/u.exec(text)?.[1] ?? '';
}

function isDoingOf(doing: string, verb: string): boolean {
  const [said, base] = [doing.toLowerCase(), verb.toLowerCase()];
  if (base.endsWith('ie')) return said === `${base.slice(0, -2)}ying`;
  const stem = /[^eoy]e$/.test(base) ? base.slice(0, -1) : base;
  if (/^[^aeiou]+[aeiou][^aeiouwxy]$/.test(base)) return said === `${base}${base.at(-1) ?? ''}ing`;
  return base.length > 1 && (said === `${stem}ing` || said === `${base}${base.at(-1) ?? ''}ing`);
}

/**
 * `planning a display`, `removing shoes`: one of them that is certainly done, where others may be sailing boats. Before an
 * adjective no form in `-ing` is part of a name: `mapping personal data`.
 */
function isCertain(item: string): boolean {
  const [doing = '', object = '', next = ''] = item.toLowerCase().trim().split(/\s+/);
  const { forms } = englishActivities;
  const isOfQuality = adjectives.has(object) && /^\p{L}{2,}$/u.test(next) && !joints.has(next);
  return isOfQuality || determiners.has(object) || forms.get(forms.get(doing)?.base ?? '')?.isThing === false;
}

function isOfThing(item: string): boolean {
  const [doing = '', object = '', ...rest] = item.toLowerCase().trim().split(/\s+/);
  const { never, things, forms } = englishActivities;
  const isAlone = rest.length === 0 || forms.get(doing)?.isThing === true;
  return (
    !determiners.has(object) &&
    (never.has(`${doing} ${object}`) || things.has(object) || (isAlone && doers.test(object)))
  );
}

const determiners = new Set('a an the your their its'.split(' '));
/** Those that name no thing and no field: a chemical, a material, public speaking. */
const adjectives = new Set(
  'personal new small large simple basic complex different various safe clear accurate appropriate suitable effective sustainable relevant local common correct daily'.split(
    ' ',
  ),
);
const joints = new Set(['and', 'or', 'for', 'in', 'of']);
