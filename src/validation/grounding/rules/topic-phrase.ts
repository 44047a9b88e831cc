import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';

/**
 * Whether the facts have the word beside the same neighbour, in whatever form: `Prüfung des Untergrunds` for
 * "Untergrund prüfen", `tests de parachute` for "Test du parachute".
 */
export function isTopicPhrase(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const own = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const beside = neighboursOf(text, { first, last });
  if (isSat(text, first) || beside.length === 0 || beside.some((word) => forms.test(word))) return false;
  return passages.some((passage) => {
    if (!places.has(passage.place)) return false;
    return passage.tokens.some(({ folded, clause }, index) => {
      if (folded.length < 4 || !own.some((word) => isSameDoing(word, folded)) || isDenied(passage, clause))
        return false;
      return neighboursOf(passage, { first: index, last: index }).some((word) =>
        beside.some((each) => each === word || (each.length >= 4 && isAkin(each, word))),
      );
    });
  });
}

/** `Prueba con alumnos` of `probarla con alumnos`, whose vowel changes: nobody is examined. */
function isSameDoing(one: string, other: string): boolean {
  return isAkin(one, other) || trials.some((trial) => trial.test(one) && trial.test(other));
}

const trials: readonly RegExp[] = [/^pr(?:ueb|ob[ae])/, /^epr(?:euv|ouv)/, /(?:^|er)prob(?:en?|ung(?:en)?|t)$/];

/** `Am Ende steht eine Prüfung`, "pass the test": held, not spoken of. */
function isSat({ tokens }: Annotated, first: number): boolean {
  const { clause } = tokens[first] ?? {};
  return tokens
    .slice(Math.max(0, first - reach - 1), first)
    .some((token) => token.clause === clause && sitting.test(token.folded));
}

const sitting = /^(?:steht|stehen|findet|finden|ende|pass|passes|passed|passing|besteht|bestehen|bestand|bestanden)$/;

type Place = { readonly first: number; readonly last: number };

/** What is done, learnt and spoken of; not how it is assessed. */
const places: ReadonlySet<string> = new Set(['skills', 'learning_outcomes', 'description', 'criteria', 'name']);
/** "A written test" is one that is sat. */
const forms = /^(?:ecrit|scritt|escrit|schrift|written|oral|mundlich|mondelin|theor|teoric|final|abschl|schluss|eind)/;

/** In words of the clause. */
const reach = 3;

/** The words that say something near a place. */
function neighboursOf(passage: Annotated, { first, last }: Place): string[] {
  const { tokens } = passage;
  const { clause } = tokens[first] ?? {};
  return tokens.flatMap((token, index) => {
    const isNear = index >= first - reach && index <= last + reach && (index < first || index > last);
    if (!isNear || token.clause !== clause || token.kind === 'number') return [];
    return token.folded.length < 2 || isFunctionWord(passage, token) ? [] : [token.folded];
  });
}

/** What is denied is not done, and what is prepared for not yet. */
function isDenied({ found, tokens }: Annotated, clause: number): boolean {
  return ['negator', 'prepared'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.clause === clause),
  );
}
