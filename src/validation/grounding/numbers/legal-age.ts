import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Che hanno compiuto diciotto anni` of those who are of age, "under 18" of minors: the law says where that ends. */
export function isLegalAge(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { values, unit, form, counted, qualifier } = mention;
  if (!values.includes(18) || (unit !== undefined && unit !== 'year') || form === 'article') return false;
  if (counted.some((each) => each !== 'person')) return false;
  const words = qualifier === 'less' ? minors : qualifier === 'most' ? undefined : ofAge;
  return (
    words !== undefined &&
    passages.some(({ tokens }) => words.test(` ${tokens.map(({ folded }) => folded).join(' ')} `))
  );
}

const ofAge =
  / (?:of (?:legal|full) age|legal age|age of majority|volljahrig\S*|majeure?s?|majorite|mayor(?:es)? de edad|mayoria de edad|maior(?:es)? de idade|maioridade|maggiorenn[ei]|maggiore eta|meerderjarig\S*) /;
const minors = / (?:minors?|minderjahrig\S*|mineure?s?|menor(?:es)? de (?:edad|idade)|minorenn[ei]|minderjarig\S*) /;
