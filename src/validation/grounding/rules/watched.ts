import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

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

/** "Observed by an instructor" where the facts have one who watches: a look is no judgement, nor is it one of a panel. */
export function isLookedAt({ tokens }: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const { clause } = tokens[first] ?? {};
  const here = tokens.slice(first, last + reach).filter((token) => token.clause === clause);
  const watcher = here.find(({ folded }) => teachers.test(folded))?.folded;
  if (!here.some(({ folded }) => looking.test(folded)) || watcher === undefined) return false;
  return facts.passages.some(({ place, tokens: known }) =>
    known.some(
      ({ folded, sentence }) =>
        place !== 'skills' &&
        looking.test(folded) &&
        known.some((token) => token.sentence === sentence && teachers.test(token.folded)),
    ),
  );
}

type Place = Pick<Unsupported, 'first' | 'last'>;

const looking =
  /^(?:watch|observ|look|eyes?$|sight$|zuseh|zusieht|zuschau|beobacht|augen?$|aufsicht|yeux$|regard|mira[n]?$|mirada|ojos$|vista$|guarda|occhi|osserv|sguardo|olh|toekijk|toezicht|ogen$|gezien$|supervis|oversee)/;
const teachers =
  /^(?:instruct|teacher|trainer|tutor|coach|assessor|mentor|lehrkraft|lehrer|lehrperson|ausbild|dozent|format|enseign|monitor|moniteur|profes|docent|docente|istrutt|insegn|formador|opleider|instructeur|begeleid|leraar)/;
