import type { Annotated } from '../annotate.ts';
import { wishing } from '../words/wish-words.ts';

/** "Coristas que quieren leer con más soltura" do not yet. */
export function isWished({ tokens }: Annotated, first: number): boolean {
  const { sentence, clause } = tokens[first] ?? {};
  return (
    tokens.slice(0, first).some((token) => token.sentence === sentence && wishing.test(token.folded)) ||
    isPlanned(tokens, first) ||
    tokens.slice(first + 1).some((token) => token.clause === clause && wishedLast.test(token.folded))
  );
}

/** "Planning to take the exam", "about to be certified". */
function isPlanned(tokens: Annotated['tokens'], first: number): boolean {
  const { sentence } = tokens[first] ?? {};
  return tokens
    .slice(0, first)
    .some((token, at) => token.sentence === sentence && planning.test(token.folded) && tokens[at + 1]?.folded === 'to');
}

const planning = /^(?:plan(?:s|ning)?|going|aim(?:s|ing)?|about|ready|expect(?:s|ing)?|prepar(?:e|es|ing))$/;
/** German and Dutch have the verb at the end: `die het vaarbewijs willen halen`. */
const wishedLast =
  /^(?:mochten?|wollen|will|willen|wil|wunschen|wunscht|planen|plant|anstreben|anstrebt|beabsichtigen|hopen|hoopt)$/;
