import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';
import { anchorsIn, type Anchor } from './numbers/read-rates.ts';
import { eachWords } from './words/count-words.ts';
import { daysAWeek } from './numbers/weekdays.ts';

/** Sides that the facts have, by group. */
export function readSides(passages: readonly Annotated[]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const passage of passages) {
    const spring = passage.words.has('spring') ? ['either:season/spring'] : [];
    for (const tag of [
      ...passage.found.keys(),
      ...spring,
      ...middlesIn(passage),
      ...rhythmsIn(passage, 'every').map(({ tag: each }) => each),
      ...(daysAWeek(passage) === undefined ? [] : ['either:rhythm/weekly']),
    ]) {
      const [group, side] = sideOf(tag) ?? [];
      if (group === undefined || side === undefined || isDenied(passage, tag)) continue;
      sides.set(group, (sides.get(group) ?? new Set()).add(side));
    }
  }
  return sides;
}

/** B1 and B2 are the lower and the upper of what is intermediate, and what independent users speak. */
function middlesIn({ codes, place }: Annotated): string[] {
  if (place === 'prerequisites') return [];
  return codes.flatMap(({ key }) => [
    ...(key === 'B1' || key === 'B2'
      ? ['either:middle/plain', `either:middle/${key === 'B1' ? 'lower' : 'upper'}`]
      : []),
    ...(/^[ABC][12]$/.test(key) ? [`either:user/${userOf[key.charAt(0)] ?? ''}`] : []),
  ]);
}

/** Whom the letters of the European levels of languages call what. */
const userOf: Readonly<Record<string, string>> = { A: 'basic', B: 'independent', C: 'proficient' };

/** "Is not recorded" is the other side of it, wherever it is said. */
function isDenied({ tokens, found, ending }: Annotated, tag: string): boolean {
  const places = found.get(tag) ?? [];
  const isNegator = (at: number, clause: number | undefined) =>
    tokens[at]?.clause === clause && (ending.get(at) ?? []).some((each) => each.tag === 'mark:negator');
  return (
    places.length > 0 &&
    places.every(({ first }) => [1, 2].some((step) => isNegator(first - step, tokens[first]?.clause)))
  );
}

/** `A month`, `una vez por semana` have their rhythm as `monthly` has; every other week is no week. */
export function rhythmsIn(passage: Annotated, which: 'each' | 'every'): Found[] {
  const anchors = anchorsIn(passage).filter(
    (anchor) => which === 'every' || (anchor.every === 1 && isCounted(passage, anchor)),
  );
  return anchors.map(({ first, last, period, every }) => ({
    tag: `either:rhythm/${rhythmOf[`${every} ${period}`] ?? `${every} ${period}`}`,
    first,
    last,
  }));
}

const held =
  /^(?:held|takes?$|happens?|meets?$|tri(?:fft|tt|eff)|reun|riuni|gather|komt$|komen$|tiene$|tengono|svolge|celebra|lieu$|statt$|realiza|plaats$|gehouden)/;

/** "Each year many teams need this" gives no rhythm: nothing is held or counted in it. */
function isCounted({ tokens, numbers, found }: Annotated, { first, last }: Anchor): boolean {
  const word = tokens[first]?.folded ?? '';
  if (!eachWords.has(word) && !/^t(?:ou|ut|od)/.test(word)) return true;
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause && (at < first || at > last);
  return (
    tokens.some(({ folded }, at) => isHere(at) && held.test(folded)) ||
    numbers.some(({ start, form }) => form !== 'ordinal' && form !== 'article' && isHere(start)) ||
    ['session', 'course', 'exercise'].some((kind) =>
      (found.get(`counted:${kind}`) ?? []).some((each) => isHere(each.first)),
    )
  );
}

const rhythmOf: Readonly<Record<string, string>> = {
  '1 day': 'daily',
  '1 week': 'weekly',
  '7 day': 'weekly',
  '2 week': 'fortnightly',
  '1 fortnight': 'fortnightly',
  '14 day': 'fortnightly',
  '15 day': 'fortnightly',
  '1 month': 'monthly',
  '3 month': 'quarterly',
  '1 quarterYear': 'quarterly',
  '1 year': 'yearly',
  '12 month': 'yearly',
};

/** Group and side of a tag of contrasts. */
export function sideOf(tag: string): readonly string[] | undefined {
  return tag.startsWith('either:') ? tag.slice('either:'.length).split('/') : undefined;
}
