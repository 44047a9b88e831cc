import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';
import { clauseAround, clauseBounds } from './reading.ts';

/** `Wer möchte, kann ein Projekt vorstellen`. */
export function isOfWish({ found, tokens }: Annotated, { first }: Found): boolean {
  const { sentence, clause = 0 } = tokens[first] ?? {};
  // `Wie wil deelnemen, moet …` leaves nothing open.
  const options = found.get('mark:optional') ?? [];
  if (options.length === 0 || !clauseAround(tokens, first).some(({ folded }) => possibility.test(folded))) return false;
  return options.some((each) => {
    const [own, last] = [tokens[each.first], tokens[each.last]];
    return (
      own?.sentence === sentence &&
      own?.clause === clause - 1 &&
      (wishes.test(last?.folded ?? '') || whoever.has(own.folded))
    );
  });
}

/** `Optional: a portfolio`. */
export function isUnderOption({ found, tokens }: Annotated, { first }: Found): boolean {
  const { first: start } = clauseBounds(tokens, first);
  if (tokens[start]?.gap.includes(':') !== true) return false;
  return (found.get('mark:optional') ?? []).some(
    (each) => each.last === start - 1 && tokens[each.first - 1]?.clause !== tokens[each.first]?.clause,
  );
}

const whoever = new Set('anyone those whoever wer wie quien quienes chi quem qui'.split(' '));
const wishes = /^(?:mocht|wish|will$|wil$|like$|souhait|dese|quier|quis|desider|vuole$)/;

/** In a sentence of "may", or told by a word that says so itself: `anrechenbar`, `convalidable`. */
export function isPossible({ tokens }: Annotated, { first, last }: Pick<Found, 'first' | 'last'>): boolean {
  const { sentence } = tokens[first] ?? {};
  if (tokens.slice(first, last + 1).some(({ folded }) => allowing.test(folded))) return true;
  return tokens
    .slice(Math.max(0, first - reach), last + reach + 1)
    .some((token) => token.sentence === sentence && possibility.test(token.folded));
}

/** What can be counted, credited or recognised, by its ending. */
const allowing =
  /^(?:anrechen|anerkenn|convalid|credit|reconoc|reconhec|riconosc|reconn|recogni[sz]|aanreken|verreken)\p{L}*(?:bar(?:e[mnrs]?)?|baar|[ai]bles?|[ai]ve(?:l|is)|[ai]bil[ei])$/u;
const possibility =
  /^(?:may|might|could|can|possib|perhaps|maybe|chance|opportunit|kann|konnen|konnte|moglich|vielleicht|chance|gegebenenfalls|peut|peuvent|pourr|eventuel|possible|puede|pueden|podra|podria|quiza|posib|pode|podem|podera|poderao|possiv|talvez|puo|possono|potra|forse|possibil|kan|kunnen|mogelijk|wellicht|misschien|eventue|mogen|mag|optar)/;

/** In words of the sentence. */
const reach = 10;
