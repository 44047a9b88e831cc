import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
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

function saysAlone(passage: Annotated): boolean {
  const { tokens } = passage;
  return tokens.some(({ folded }, at) => {
    if (alone.test(folded)) return !only.test(folded) || !hasNounBehind(passage, at);
    const isHelp = help.test(folded);
    return isHelp && [1, 2].some((step) => withoutWords.has(tokens[at - step]?.folded ?? ''));
  });
}

/** `Una sola lezione`, `une seule séance`: no more than one. */
function hasNounBehind(passage: Annotated, at: number): boolean {
  const [own, next] = passage.tokens.slice(at, at + 2);
  return next !== undefined && next.clause === own?.clause && next.kind === 'word' && !isFunctionWord(passage, next);
}

const only = /^(?:seule?s?|sol[oa]s?)$/;

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description', 'learning_outcomes']);
const alone =
  /^(?:autonom|alone$|unaided|unassisted|independently|selbst?standig$|eigenstandig$|allein|zelfstandig|seule?s?$|sol[oa]s?$|sozinh)/;
const help = /^(?:aide|help|assistance|hilfe|unterstutzung|ayuda|ajuda|aiuto|hulp|begeleiding)$/;
