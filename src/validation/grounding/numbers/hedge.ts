import type { Tagged } from '../tag.ts';
import type { Token } from '../reading.ts';
import type { Qualifier, Unit } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';
import type { Numeral } from './numeral.ts';
import { timeFamilies, units } from './units.ts';

/** The hedge of a number, before it (`at least`) or behind (`or more`). */
export function qualifierOf({ starting, ending, tokens }: Tagged, first: number, last: number) {
  const isArticle = /^(?:the|den|dem|der|des|die|das|los|las|el|la|lo|les|il|i|gli|le|os|as|o|a|de|d|di|het)$/.test(
    tokens[first - 1]?.folded ?? '',
  );
  const before = [...(ending.get(first - 1) ?? []), ...(isArticle ? (ending.get(first - 2) ?? []) : [])];
  const after = [0, 1, 2]
    .flatMap((step) => starting.get(last + step) ?? [])
    .filter((each) => standsBehind(tokens, each.first));
  const isHere = (index: number) => tokens[index]?.clause === tokens[first]?.clause;
  const isDenied = (index: number) =>
    [1, 2, 3, 4].some(
      (step) => (starting.get(index - step) ?? []).some(({ tag }) => tag === 'mark:negator') && isHere(index - step),
    );
  for (const found of [...before, ...after].filter(({ tag }) => tag.startsWith('qualifier:'))) {
    if (!isHere(found.first) || !isHere(found.last)) continue;
    const qualifier = turned(found.tag.slice('qualifier:'.length) as Qualifier, isDenied(found.first));
    return { qualifier, first: Math.min(first, found.first), last };
  }
  return { qualifier: undefined, first, last: first };
}

/** "None higher than 15 m" are at most 15 m. */
function turned(qualifier: Qualifier, isDenied: boolean): Qualifier {
  if (!isDenied) return qualifier;
  return qualifier === 'more' ? 'most' : qualifier === 'less' ? 'least' : qualifier;
}

/** What can follow a number as its hedge: `or more`, `maximum`; not the `under` of "under supervision". */
function standsBehind(tokens: readonly Token[], index: number): boolean {
  return behind.has(tokens[index]?.folded ?? '');
}

const behind = new Set(
  'or and oder und o ou y of en e et minimum maximum min max mindestens minstens au al como pelo'.split(' '),
);

/** "Over 40 kg" is more; "over six weeks" may be during, and so is "Over ten classes, earners …". */
export function hedgeOf(qualifier: Qualifier | undefined, { unit, counted, isFirst }: Hedged): Qualifier | undefined {
  if (qualifier !== 'over') return qualifier;
  const isTime = unit !== undefined && timeFamilies.has(units[unit].family);
  const isCourse = isFirst && counted.some((each) => courseParts.has(each));
  return isTime || isCourse ? undefined : 'more';
}

type Hedged = { readonly unit: Unit | undefined; readonly counted: readonly string[]; readonly isFirst: boolean };

const courseParts: ReadonlySet<string> = new Set(['session', 'module', 'course', 'step']);

/** Words of attendance or of marks within a few words of a number; the nearer ones count. */
export function shareOf({ starting, tokens }: Tagged, { first, last }: Numeral): NumberMention['share'] {
  let attended = Infinity;
  let scored = Infinity;
  for (let index = Math.max(0, first - 5); index <= Math.min(tokens.length - 1, last + 5); index += 1) {
    if (tokens[index]?.clause !== tokens[first]?.clause) continue;
    const distance = index < first ? first - index : index - last;
    for (const { tag } of starting.get(index) ?? []) {
      if (tag === 'mark:attended') attended = Math.min(attended, distance);
      if (scoreTags.includes(tag)) scored = Math.min(scored, distance);
    }
  }
  if (attended === Infinity && scored === Infinity) return undefined;
  return attended <= scored ? 'attended' : 'scored';
}

const scoreTags = ['concept:passed', 'concept:assessed', 'support:assessed', 'support:passed'];
