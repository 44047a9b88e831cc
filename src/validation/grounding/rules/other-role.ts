import type { Annotated } from '../annotate.ts';
import { isSameValue, rankedConcepts, valuesIn, type ScaleValue } from '../numbers/scale-values.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { readSupports } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';
import {
  already,
  asked,
  being,
  earlier,
  having,
  holders,
  holding,
  later,
  meant,
  preparing,
  reached,
  reaching,
  relating,
  succeeding,
} from '../words/placing-words.ts';

/**
 * What is asked for before or comes after, told as its own: the A2 that entrants need as the level that is reached, the
 * exam that is recommended first as the one that it prepares for, the next belt as the one that is worn.
 */
export const otherRoleRule: Rule = {
  name: 'level',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const told = valuesIn(text, { mentions: text.claims, isText: true });
    if (told.length === 0) return [];
    const known = valuesOf(facts);
    return told.flatMap((value) => {
      if (isAskedFor(text, value) && isReached(value, known)) return [unsupported(value)];
      const roles = known.filter((each) => isSameValue(each.value, value)).map(({ role }) => role);
      if (roles.length > 0 && isHeldInstead(text, value, { told, known })) return [unsupported(value)];
      const isOther = known.some(({ value: { scale }, role }) => scale === value.scale && role === 'own');
      if (!isOther || roles.length === 0 || roles.includes('own')) return [];
      const isBesideOwn =
        value.rule === 'level' &&
        told.some((each) => each.scale === value.scale && each.key !== value.key && isInSentence(text, each, value));
      return isBesideOwn || roles.some((role) => isPlaced(text, value, role)) ? [] : [unsupported(value)];
    });
  },
};

const valuesOf = oncePerFacts(({ passages }) =>
  passages.flatMap((passage) =>
    valuesIn(passage, { mentions: readSupports(passage, rankedConcepts), isText: false }).map((value) => ({
      value,
      role: roleOf(passage, value),
      isTitle: passage.place === 'level' || passage.place === 'name',
    })),
  ),
);

/** "Learners who already have B1" of what leads people with A2 to it. */
function isAskedFor({ tokens }: Annotated, { first, rule }: ScaleValue): boolean {
  const before = tokens
    .slice(Math.max(0, first - reach), first)
    .filter(({ clause }) => clause === tokens[first]?.clause);
  return (
    rule === 'level' &&
    before.some(
      ({ folded }) => asked.test(folded) || (already.test(folded) && before.some((each) => holding.test(each.folded))),
    )
  );
}

function isReached(value: ScaleValue, known: readonly Known[]): boolean {
  const same = known.filter((each) => isSameValue(each.value, value));
  const isLower = ({ value: { scale }, role }: Known) => scale === value.scale && role === 'before';
  return same.some(({ role }) => role === 'own') && same.every(({ role }) => role !== 'before') && known.some(isLower);
}

/** "Those who pass are Green Belts" where the credential is a Yellow Belt, and the others are whom its holders work with. */
function isHeldInstead({ tokens }: Annotated, value: ScaleValue, { told, known }: Stated): boolean {
  const own = known.filter(({ value: { scale }, isTitle }) => isTitle && scale === value.scale);
  if (own.length === 0 || own.some((each) => isSameValue(each.value, value))) return false;
  const { sentence, clause } = tokens[value.first] ?? {};
  const before = tokens.slice(Math.max(0, value.first - reach), value.first).filter((token) => token.clause === clause);
  const isOfOthers = told.some((each) => each.key !== value.key && tokens[each.first]?.sentence === sentence);
  const inSentence = tokens.filter((token) => token.sentence === sentence).map(({ folded }) => folded);
  return (
    !isOfOthers &&
    before.some(({ folded, text }) => being.test(folded) || /^[èé]$/iu.test(text)) &&
    inSentence.some((word) => succeeding.test(word)) &&
    !inSentence.some((word) => [earlier, later, preparing].some((words) => words.test(word)))
  );
}

type Stated = { readonly told: readonly ScaleValue[]; readonly known: readonly Known[] };

type Known = { readonly value: ScaleValue; readonly role: Role; readonly isTitle: boolean };

/** "Level 1 divers aim for level 2". */
function isInSentence({ tokens }: Annotated, one: ScaleValue, other: ScaleValue): boolean {
  return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
}

type Role = 'own' | 'before' | 'after';

function unsupported({ first, last, rule }: ScaleValue): Unsupported {
  return { first, last, rule, detail: 'what comes before or after only as the facts place it' };
}

/** What a title says is its own; what stands elsewhere is, unless the words around place it. */
function roleOf(passage: Annotated, value: ScaleValue): Role {
  if (passage.place === 'prerequisites') return 'before';
  if (titles.has(passage.place)) return 'own';
  const near = wordsAround(passage, value.first);
  if (near.some((word) => earlier.test(word))) return 'before';
  // An exam that it prepares for is its own.
  const isAfter = near.some((word) => later.test(word) || (value.rule === 'level' && preparing.test(word)));
  return isAfter ? 'after' : 'own';
}

const titles: ReadonlySet<string> = new Set(['level', 'name', 'version', 'type', 'assessment', 'criteria']);

/** Between commas and points; "Recommended first: AZ-900" is one. */
function wordsAround({ tokens }: Annotated, near: number): string[] {
  let from = near;
  while (from > 0 && !/[,;.!?()]/.test(tokens[from]?.gap ?? '')) from -= 1;
  let to = near;
  while (to + 1 < tokens.length && !/[,;.!?()]/.test(tokens[to + 1]?.gap ?? '')) to += 1;
  return tokens.slice(from, to + 1).map(({ folded }) => folded);
}

/** Anything in the sentence that may place it there, or how it is come with or gone to right before it. */
function isPlaced(text: Annotated, { first, last, rule }: ScaleValue, role: Role): boolean {
  const { tokens } = text;
  const { sentence, clause } = tokens[first] ?? {};
  const inSentence = tokens.filter((token) => token.sentence === sentence).map(({ folded }) => folded);
  // `Voraussetzung: D1 (Bronze)`: what the bracket says is said of the word before.
  const beforeBracket = bracketBefore(text, first);
  const outside = beforeBracket === undefined ? [] : wordsAround(text, beforeBracket);
  const isPlacing = (word: string) =>
    [earlier, later, relating].some((words) => words.test(word)) || (rule === 'level' && preparing.test(word));
  if ([...inSentence, ...wordsAround(text, first), ...outside].some(isPlacing)) return true;

  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  // `Hanno raggiunto il livello B1` is where they have come to.
  if (role === 'before' && before.some(({ folded }) => reached.test(folded))) return false;
  if (role === 'after') return before.some(({ folded }) => reaching.test(folded));
  const beside = [...before.slice(-3), ...tokens.slice(last + 1, last + 2)];
  return (
    before.some(({ folded }) => having.test(folded) || (rule === 'level' && meant.test(folded))) ||
    beside.some(({ folded }) => holders.test(folded))
  );
}

/** The last word before the bracket that a token stands in. */
function bracketBefore({ tokens }: Annotated, at: number): number | undefined {
  for (let from = at; from > 0 && from > at - reach; from -= 1) {
    const gap = tokens[from]?.gap ?? '';
    if (gap.includes('(')) return from - 1;
    if (gap.includes(')')) return undefined;
  }
  return undefined;
}

/** In words. */
const reach = 5;
