import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number counts the standards that the facts name, or the parts of one. */
export function countsStandards(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return isStandards(mention, facts) || isPartsOfStandard(text, mention, facts);
}

/** "Two ISO standards" of ISO 45001 and ISO 19011. */
function isStandards({ values, unit, nouns, qualifier, form }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal') return false;
  if (!nouns.some((noun) => standards.test(noun))) return false;
  const named = passages.flatMap(({ codes }) => codes.filter(({ kind }) => kind === 'standard'));
  return values.includes(new Set(named.map(({ key }) => key)).size);
}

const standards = /^(?:standards?|norm(?:en|es|as|e|a|s)?|estandares|padroes|standaarden)$/;

/** "The three parts of DIN 18040" of DIN 18040-1, -2 and -3. */
function isPartsOfStandard(
  { codes }: Annotated,
  { unit, values, end, nouns: [noun = ''] }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const standard = codes.find(({ first }) => first > end && first - end <= mostBeforeCode);
  if (unit !== undefined || standard === undefined || !parts.test(noun)) return false;
  const known = passages.flatMap((passage) =>
    passage.codes.flatMap(({ key, part }) => (part !== undefined && key === `${standard.key}${part}` ? [key] : [])),
  );
  return values.includes(new Set(known).size);
}

const mostBeforeCode = 6;
const parts = /^(?:parts?|teile?n?|parties?|partes?|parti|delen)$/;
