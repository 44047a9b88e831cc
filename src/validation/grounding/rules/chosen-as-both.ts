import type { Annotated } from '../annotate.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { placesBy } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { bothIn, isOr, type Choice } from './either-as-both.ts';
import { contentAt } from './open-words.ts';

/** `Visitas a una quesería y a una bodega` where people choose between the two: one of them is done, and not both. */
export const chosenAsBothRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || text.tokens.some(({ folded }) => choosing.test(folded))) return [];
    return choicesIn(facts).flatMap(({ one, other }) => {
      const place = bothIn(text, one, other);
      return place === undefined ? [] : [{ ...place, detail: 'one of what the facts leave to choose, and not both' }];
    });
  },
};

/** What sentences with a word for choosing have beside their only "or", unless the facts have both elsewhere. */
const choicesIn = oncePerFacts(({ passages }): readonly Choice[] => {
  const choices = passages
    .filter(({ place }) => !ofPeople.has(place))
    .flatMap((passage) => placesBy('sentence', passage.tokens).flatMap((places) => choiceOf(passage, places) ?? []));
  return choices.filter(({ one, other }) => !passages.some((passage) => bothIn(passage, one, other) !== undefined));
});

const ofPeople: ReadonlySet<string> = new Set(['prerequisites', 'audience', 'issuer']);

function choiceOf(passage: Annotated, places: readonly number[]): Choice | undefined {
  const wordAt = (at: number) => passage.tokens[at]?.folded ?? '';
  if (!places.some((at) => choosing.test(wordAt(at)))) return undefined;
  const [or, ...more] = places.filter((at) => isOr(wordAt(at)));
  if (or === undefined || more.length > 0) return undefined;
  const contents = (those: readonly number[]) => those.flatMap((at) => contentAt(passage, at) ?? []);
  const one = contents(places.filter((at) => at < or)).at(-1);
  const other = contents(places.filter((at) => at > or))[0];
  return one === undefined || other === undefined || choosing.test(one) ? undefined : { one: [one], other: [other] };
}

const choosing =
  /^(?:choos(?:es?|ing)|chose|choices?|either|whichever|eleg(?:ir|ible)|eli[gj]\S+|eleccion|escog\S+|prefier\S+|wahl(?:en|t|weise)?|entweder|choisi\S*|choix|soit|prefer\S*|escolh\S*|opta\S*|scel\S+|sceglie\S*|kiez\S+|kiest|keuze|naarkeuze|ofwel|hetzij|sea)$/;
