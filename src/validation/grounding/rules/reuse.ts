import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countsOwnList } from '../numbers/own-lists.ts';
import { isOfSamePeople } from '../numbers/same-people.ts';
import { isOnePerEach } from '../numbers/one-per-each.ts';
import { baseKeysOf, keysOf } from '../numbers/value-keys.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Rule } from '../rule.ts';

/** A figure that the facts have once, given to two things: "three demonstrations and three drills" for "3 and 1". */
export const reuseRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const uses = text.numbers.filter((mention) => isUse(text, mention)).slice(0, mostUses);
    const byValue = Map.groupBy(uses, (use) => baseKeysOf(use)[0]);
    return Array.from(byValue.values()).flatMap((same) =>
      same.length > 1 && areApart(same)
        ? spare(same, facts)
            .filter(
              (use) => !countsOwnList(text, use) && !isOnePerEach(use, facts) && !isOfSamePeople(text, use, facts),
            )
            .map(({ first, last }) => ({ first, last, detail }))
        : [],
    );
  },
};

const detail = 'each figure only of what the facts give it to';
const mostUses = 20;

/** Not "all three sessions", which is said of what was counted before. */
function isUse({ tokens, idle }: Annotated, mention: NumberMention): boolean {
  const { values, form, labels, range, nouns, unit, first } = mention;
  const [value = 0] = values;
  const isPlain =
    values.length === 1 && labels.every((label) => label === 'part') && range === undefined && !idle.has(first);
  const isCount = form !== 'ordinal' && form !== 'article' && form !== 'pair' && value >= 2;
  return (
    isPlain && isCount && (unit !== undefined || nouns.length > 0) && !definite.has(tokens[first - 1]?.folded ?? '')
  );
}

const definite = new Set(
  `all the these those its their alle die der den diese dieser diesen seine ihre les ces ses leurs tous toutes los las
  estos estas sus todos todas os as estes estas seus suas i gli le questi queste tutti tutte de deze zijn hun alle`.split(
    /\s+/,
  ),
);

function areApart(same: readonly NumberMention[]): boolean {
  return same.every((one, at) =>
    same.slice(at + 1).every((other) => one.unit !== other.unit || !isSameThing(one, other)),
  );
}

function isSameThing(one: NumberMention, other: NumberMention): boolean {
  return (
    one.counted.some((each) => other.counted.includes(each)) ||
    one.nouns.some((noun) => other.nouns.some((each) => isAkin(noun, each)))
  );
}

/** Of more uses than the facts have, those of another thing that the facts name. */
function spare(same: readonly NumberMention[], facts: FactsIndex): readonly NumberMention[] {
  const keys = new Set(same.flatMap((use) => [...keysOf(use)]));
  const known = new Set([...keys].flatMap((key) => (facts.numbers.get(key) ?? []).map(({ mention }) => mention)));
  if (known.size >= same.length || known.size === 0) return [];
  return same.filter(
    (use) =>
      use.nouns.slice(0, 2).some((noun) => isNamed(noun, facts)) &&
      ![...known].some((fact) => fact.unit === use.unit && isSameThing(use, fact)),
  );
}

function isNamed(noun: string, { passages }: FactsIndex): boolean {
  return passages.some(({ words }) => words.has(noun) || Array.from(words).some((word) => isAkin(word, noun)));
}
