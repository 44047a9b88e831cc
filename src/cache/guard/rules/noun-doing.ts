/**
 * Whether one text has a hyphen before what is done, and the other none, where a noun follows: `man-eating fish` eat,
 * and a `man eating fish` is a man. At the end, and in compounds that are one thing either way, the hyphen says nothing.
 */
export function differInDoing(one: string, other: string): boolean {
  return isPartedIn(one, other) || isPartedIn(other, one);
}

function isPartedIn(one: string, other: string): boolean {
  if (!one.includes('-')) return false;
  const plain = ` ${other.toLowerCase().replace(/\s+/gu, ' ')}`;
  return Array.from(one.toLowerCase().matchAll(compound)).some(([, what = '', doing = '', noun = '']) => {
    return !isUsual(what, doing) && !functional.has(noun) && plain.includes(` ${what} ${doing} ${noun}`);
  });
}

const compound = /(?<![\p{L}-])(\p{L}{2,})-(\p{L}{2,}ing) (?=(\p{L}+))/gu;

function isUsual(what: string, doing: string): boolean {
  return usual.has(`${what} ${doing}`) || usual.has(what) || isDone.has(doing);
}

/** What only people do, and to a thing, so that no noun in front of it does it. */
const isDone = new Set(
  'accounting building climbing coding containing counselling engineering keeping learning making manufacturing marketing parenting planning processing programming publishing riding skating skiing solving speaking teaching testing training writing'.split(
    ' ',
  ),
);

/** By the doing, too, or whatever is done: `problem` is solved and nothing else. */
const usual = new Set([
  ...'budget career carbon change child coaching community confidence conflict consensus consumer customer data debt decision energy fund goal health hospice labour life mentoring money movie note peace people policy price problem programme project relationship risk rule self skill skills story stress study team test text time train trust video vision waste wellbeing word world ever long well full part short fast speed slow best low high free hard non pre co re multi cross e on off up in out over under wide far'.split(
    ' ',
  ),
  'record keeping',
  'book keeping',
  'capacity building',
  'cost cutting',
  'sight seeing',
  'home schooling',
  'dog walking',
  'horse riding',
  'rock climbing',
  'fly fishing',
  'wine making',
  'cheese making',
  'bread making',
  'dress making',
]);

/** Behind these the compound has ended. */
const functional = new Set(
  'and or of for in on at to with by from as is are was were the a an that which who when than into through using under within during skills skill techniques methods practice practices course courses workshop process processes'.split(
    ' ',
  ),
);
