import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { partsOfDay } from '../words/count-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';

/** `Minstens vijf avonden` of what has five, of which the facts want four to be attended: another least than theirs. */
export function isOtherLeast(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (mention.qualifier !== 'least' || mention.unit !== undefined) return false;
  const part = text.numbers[text.numbers.indexOf(mention) - 1];
  // "24 of the 30 questions or more" hedges the part.
  const isWhole = part !== undefined && (isPartOf(text, part, mention) || mention.first <= part.end + 1);
  if (!isWhole && passages.some((passage) => isWholeAsLeast(passage, mention))) return true;
  if (!isOfSessions(text, mention)) return false;
  const known = passages.flatMap((passage) => passage.numbers.filter((each) => isLeast(passage, each)));
  return known.length > 0 && !known.some(({ values }) => values.some((value) => mention.values.includes(value)));
}

/** `20 aulas ou mais` of at least 18 of the 20. */
function isWholeAsLeast(passage: Annotated, { values, nouns }: NumberMention): boolean {
  const { numbers } = passage;
  const isValue = (each: NumberMention) => each.values.some((value) => values.includes(value));
  if (numbers.some((each) => each.qualifier === 'least' && isValue(each))) return false;
  return numbers.some((whole, index) => {
    const part = numbers[index - 1];
    const isOf = part?.qualifier === 'least' && part.unit === undefined && isPartOf(passage, part, whole);
    return isOf && isValue(whole) && whole.nouns.some((noun) => nouns.some((each) => isAkin(noun, each)));
  });
}

function isLeast(passage: Annotated, { qualifier, unit, counted }: NumberMention): boolean {
  return (
    qualifier === 'least' && unit === undefined && counted.includes('session') && passage.found.has('mark:attended')
  );
}

/** Sessions by any name, or what people attend in the same clause. */
function isOfSessions({ tokens, found }: Annotated, { counted, nouns, end }: NumberMention): boolean {
  return (
    counted.includes('session') ||
    nouns.some((noun) => partsOfDay.test(noun)) ||
    (found.get('mark:attended') ?? []).some(({ first }) => tokens[first]?.clause === tokens[end]?.clause)
  );
}
