import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';
import { learnt, recurring, refreshed, refreshing, refreshingPhrases } from '../words/refresher-words.ts';
import { renewing } from './renewal.ts';

/** "With an annual refresher in between": a duty to come back again and again that the facts do not have. */
export const refresherRule: Rule = {
  name: 'offer',
  find: (text, facts, { isAudience }) => {
    // Whoever has to refresh something may well be whom it is for.
    if (isAudience) return [];
    const places = [...text.tokens.keys()].filter((index) => isRefresher(text, index) && !isOfThing(text, index));
    if (places.length === 0 || isStated(facts)) return [];
    return places
      .filter((index) => !isDenied(text, index) && (isRecurring(text, index) || isDue(text, index)))
      .map((index) => ({ first: index, last: index, detail: 'a refresher only where the facts ask for one' }));
  },
};

/** Also where they speak of renewing: by what it is renewed may be said in other words. */
function isStated({ passages }: FactsIndex): boolean {
  return passages.some(({ place, words }) =>
    Array.from(words).some(
      (word) => refreshed.test(word) || renewing.test(word) || (place === 'validity' && trained.test(word)),
    ),
  );
}

/** "Periodic training every two years". */
const trained = /^(?:train|trein|cours|curs|kurs|corso|formac|formaz|formation|lehrgang|schulung|opleid|period)/;

function isRefresher({ tokens }: Annotated, index: number): boolean {
  const { folded = '', clause } = tokens[index] ?? {};
  if (refreshing.test(folded)) return true;
  const behind = tokens.slice(index + 1, index + 3).filter((token) => token.clause === clause);
  return refreshingPhrases.get(folded)?.test(behind.map((token) => token.folded).join(' ')) === true;
}

/** `Reciclaje de palés`, `aggiornamento annuale del registro`: a thing, and nothing that people know. */
function isOfThing({ tokens }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const of = [1, 2, 3].map((step) => index + step).find((at) => isHere(at) && ofWords.has(tokens[at]?.folded ?? ''));
  if (of === undefined) return false;
  // `Un rappel annuel des gestes`, `mise à jour des compétences`.
  return !tokens
    .slice(of + 1, of + 4)
    .some((token) => token.clause === clause && (learnt.test(token.folded) || token.kind === 'number'));
}

const ofWords = new Set('of du des de del dei della delle dello dell do da dos das van'.split(' '));

function isDenied({ found, tokens }: Annotated, index: number): boolean {
  return (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === tokens[index]?.clause);
}

/** "Each year", "every two years", "once a year". */
function isRecurring({ tokens, starting }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  return tokens.some((token, at) => {
    if (token.clause !== clause) return false;
    if (recurring.test(token.folded)) return true;
    const isSpan = (starting.get(at) ?? []).some(({ tag }) => spans.has(tag));
    return isSpan && [1, 2, 3].some((step) => each.has(tokens[at - step]?.folded ?? ''));
  });
}

const spans: ReadonlySet<string> = new Set(['unit:year', 'unit:month']);
const each = new Set(
  'every each a per jedes jeden alle pro im chaque tous cada todos todas al por ogni all elk ieder om'.split(' '),
);

function isDue(text: Annotated, index: number): boolean {
  return readRequirements(text, ['required', 'needed']).some(
    ({ first, isNegated, isOptional }) =>
      !isNegated && !isOptional && text.tokens[first]?.clause === text.tokens[index]?.clause,
  );
}
