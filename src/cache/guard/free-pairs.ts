import { hasDigit } from './amounts.ts';
import { professionEnding, professions } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** `hot and cold water systems`, `causes and effects of erosion`: two single words before what is of both. */
export function inPair(words: readonly string[], lists: WordLists): string | undefined {
  const { verbs, relations } = lists;
  const at = words.lastIndexOf('&');
  const [lead, one = '', other = '', ...rest] = [words[at - 2], words[at - 1], ...words.slice(at + 1)];
  // A number behind both may be of the last: an exam and a project of 60 hours.
  const isPlain = !rest.some((word) => word === '&' || word === ',' || hasDigit(word)) && isLead(lead, at, lists);
  if (!isPlain || [one, other].some((word) => relations.has(word) || hasDigit(word) || verbs.has(word)))
    return undefined;
  const isOfBoth = isSaidOfBoth([one, other], rest, relations) || areOppositesOf(one, other, rest);
  return isOfBoth ? [...words.slice(0, at - 1), 'pair', ...[one, other].toSorted(), ...rest].join(' ') : undefined;
}

/** Nothing that could be said of the first alone: a verb or a preposition. */
function isLead(lead: string | undefined, at: number, lists: WordLists): boolean {
  if (at < 1 || lead === undefined) return at === 1;
  const { verbs, relations, tells, listing, activities } = lists;
  return (
    [verbs, tells, listing, relations].some((known) => known.has(lead)) || activities?.forms.get(lead)?.kind === 'verb'
  );
}

/** `wired and wireless networks`: many of both, at the end. */
function areOppositesOf(one: string, other: string, [thing = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /[^s]s$/.test(thing) && areOpposites(one, other);
}

/** wired, wireless; inflatable, non-inflatable. */
function areOpposites(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 3 &&
    (['non', 'un', 'in', 'im', 'de', 'dis', 'a'].some((prefix) => long === prefix + short) ||
      (long.endsWith('less') && short.replace(/(?:ed|ful)$/, '') === long.slice(0, -4)))
  );
}

/**
 * `rod and shadow puppets`, `tools and techniques for beginners`: where nothing is asked for, two words before what
 * is many of both, or for whom both are.
 */
export function inTold(words: readonly string[], { verbs, relations }: WordLists): readonly string[] | undefined {
  const [one = '', joint, other = '', next = '', ...rest] = words;
  const isPlain =
    joint === '&' && [one, other].every((word) => /^\p{L}{3,}$/u.test(word) && !verbs.has(word) && !isPerson(word));
  if (!isPlain || rest.some((word) => word === '&' || word === ',')) return undefined;
  const isShared =
    manyOfBoth.has(next) && ![one, other].some((word) => word.endsWith('s')) && relations.has(rest[0] ?? 'of');
  const isKept = [one, other].every((word) => keptAtWork.has(word)) && relations.has(next);
  return isShared || isKept || (purposes.has(next) && rest.length > 0)
    ? [['told', ...[one, other].toSorted(), next, ...rest].join(' ')]
    : undefined;
}

/** What is kept together wherever people work, cook or build. */
const keptAtWork = new Set(
  'health safety hygiene salud seguridad higiene santé sécurité hygiène saúde segurança salute sicurezza igiene gesundheit sicherheit veiligheid gezondheid'.split(
    ' ',
  ),
);

const purposes = new Set('for para pour für fuer per voor'.split(' '));

/** A thing that stands alone is no kind of these: an essay and projects of art are told so. */
const manyOfBoth = new Set(
  'skills techniques methods tools markets looks puppets lessons courses classes systems styles settings schools patients clients animals plants materials products services models principles practices procedures regulations standards rules tasks activities events games films roles teams groups communities areas sites sectors industries companies organizations environments conditions issues problems needs risks hazards injuries diseases disorders vehicles machines surfaces structures buildings walls floors roofs joints welds fabrics garments foods drinks dishes wines teas instruments images documents texts languages cultures effects concepts theories approaches strategies applications networks devices components aspects topics'.split(
    ' ',
  ),
);

/** An exam and an essay in French, music and art history, parents and teachers of the deaf: of the last alone. */
function isSaidOfBoth(
  pair: readonly string[],
  [link = '', next = '', ...more]: readonly string[],
  relations: ReadonlySet<string>,
): boolean {
  if (!relations.has(link))
    return (
      link !== '' &&
      ![link, next, ...more].some((word) => relations.has(word)) &&
      pair.every((word) => qualities.has(word))
    );
  if (link === 'of') return pair.every((word) => sides.has(word));
  return link === 'in' && next === 'any' && more.length === 1 && pair.every(isPerson);
}

const qualities = new Set(
  'hot cold new experienced existing current future public private internal external local national international global regional standard custom digital analog simple complex small large primary secondary formal informal direct indirect verbal nonverbal upper lower left right male female positive negative manual automatic quantitative qualitative static dynamic active passive physical mental urban rural indoor outdoor legal ethical red white wet dry'.split(
    ' ',
  ),
);
const sides = new Set(
  'causes effects advantages disadvantages risks benefits signs symptoms strengths weaknesses roles responsibilities opportunities threats'.split(
    ' ',
  ),
);

/** What a person is called for; a title names it once for all that stands before it. */
export function isPerson(word: string): boolean {
  const one = word.replace(/s$/, '');
  return professions.has(one) || professionEnding.test(one);
}
