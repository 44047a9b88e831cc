import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * `Stap 3: opnieuw bekleden` as the third of the highlights, or behind steps one and two of the same text: it numbers
 * what is told, unless the facts count fewer steps.
 */
export function isNumberedStep(
  text: Annotated,
  { start, end, values, unit }: NumberMention,
  facts: FactsIndex,
): boolean {
  const { tokens, place } = text;
  const [value = 0] = values;
  if (unit !== undefined || start !== end || !isMarked(text, start)) return false;
  if (mostSteps(facts) < value) return false;
  if (start === 1 && place === `/highlights/${value - 1}`) return true;
  const steps = text.numbers.filter((each) => isMarked(text, each.start));
  return (
    steps.length > 1 &&
    steps.every((each, at) => each.values.includes(at + 1)) &&
    new Set(steps.map((each) => tokens[each.start - 1]?.folded)).size === 1
  );
}

/** Behind a word for a step and before a colon or a dash. */
function isMarked({ tokens, text }: Annotated, start: number): boolean {
  return (
    stepWords.has(tokens[start - 1]?.folded ?? '') &&
    /^(?:\s?[:)\u2013\u2014]|\.|\s-)\s/.test(text.slice(tokens[start]?.end))
  );
}

const stepWords = new Set('step schritt etape paso passo stap'.split(' '));

function mostSteps({ passages }: FactsIndex): number {
  const counts = passages.flatMap(({ numbers }) =>
    numbers.filter(({ counted }) => counted.includes('step')).flatMap(({ values }) => values),
  );
  return counts.length === 0 ? Infinity : Math.max(...counts);
}
