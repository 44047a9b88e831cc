import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number counts the criteria that are listed, as `three practical requirements`. */
export function countsRequirements(
  _text: Annotated,
  { unit, qualifier, form, labels, nouns, values }: NumberMention,
  { counts }: FactsIndex,
): boolean {
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal' || labels.length > 0) return false;
  const listed = counts.get('criteria') ?? 0;
  return listed > 1 && values.includes(listed) && nouns.slice(0, 2).some((noun) => requirements.test(noun));
}

const requirements =
  /^(?:requirements?|criteri(?:on|a|en|um|os?|i)|kriteri(?:en|um)|criteres?|conditions?|anforderung(?:en)?|bedingung(?:en)?|voraussetzung(?:en)?|exigences?|condicion(?:es)?|requisit[oi]s?|condic(?:ao|oes)|condizion[ei]|eis(?:en)?|vereiste[n]?|voorwaarden?)$/;
