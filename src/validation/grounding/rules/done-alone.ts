import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';
import { withoutWords } from '../words/denial-words.ts';

/** `En toute autonomie` of what the facts have done `sans aide`: by oneself in other words. */
export function isDoneAlone(
  { tokens }: Annotated,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const isAlone = tokens.slice(first, last + 1).some(({ folded }) => alone.test(folded) || help.test(folded));
  return isAlone && passages.some((passage) => asked.has(passage.place) && saysAlone(passage));
}

function saysAlone({ tokens }: Annotated): boolean {
  return tokens.some(({ folded }, at) => {
    if (alone.test(folded)) return true;
    const isHelp = help.test(folded);
    return isHelp && [1, 2].some((step) => withoutWords.has(tokens[at - step]?.folded ?? ''));
  });
}

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description', 'learning_outcomes']);
const alone =
  /^(?:autonom|alone$|unaided|unassisted|independently|selbst?standig$|eigenstandig$|allein|zelfstandig|seule?s?$|sol[oa]s?$|sozinh)/;
const help = /^(?:aide|help|assistance|hilfe|unterstutzung|ayuda|ajuda|aiuto|hulp|begeleiding)$/;
