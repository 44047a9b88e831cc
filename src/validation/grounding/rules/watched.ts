import type { FactsIndex } from '../facts-index.ts';

/** Whether words of the facts are of a demonstration that people are only present at: `Presença na demonstração` shows nothing of theirs. */
export function isWatchedAlone(words: readonly string[], { passages }: FactsIndex): boolean {
  if (!words.some((word) => demonstrations.test(word))) return false;
  const told = passages
    .filter(({ place }) => place !== 'name' && place !== 'type')
    .flatMap(({ tokens }) =>
      tokens.flatMap(({ folded, clause }, at) => {
        if (!demonstrations.test(folded)) return [];
        const before = tokens.slice(Math.max(0, at - reach), at).filter((token) => token.clause === clause);
        return [before.some((token) => watching.test(token.folded))];
      }),
    );
  return told.length > 0 && told.every(Boolean);
}

/** In words of the clause. */
const reach = 5;
const demonstrations =
  /^(?:demonstrations?|demonstrac\S+|demostraci\S+|dimostrazion[ei]|demonstraties?|vorfuhrung(?:en)?)$/;
const watching =
  /^(?:attend|watch|observ|view|sees?$|follow|present$|presenc|presenz|presen[ct]e$|assist|asist|segu|suiv|voi[rt]$|ve(?:r|n|em)$|besuch|sehen|sieht|anwesen|zuschau|teilnahm|teilnehm|aanwezig|bijwon|kijk|volgen$|volgt$)/;
