import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import { isSession } from '../words/session-words.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** "The routines of daily life", `le RGPD au quotidien`, a diary of those who keep a journal: no rhythm of anything. */
export function isEveryday({ tokens }: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const own = tokens[first]?.folded ?? '';
  if (!daily.test(own)) return false;
  const isHere = (at: number) => tokens[at]?.clause === tokens[first]?.clause;
  const isLife = [first - 1, last + 1].some((at) => isHere(at) && life.test(tokens[at]?.folded ?? ''));
  // `Au quotidien` is in everyday life, `un travail quotidien` is done each day.
  const isNoun =
    /^(?:quotidien|quotidiano|cotidiano)$/.test(own) &&
    /^(?:au|le|leur|son|d[oe]l?|no|del|nel|al|dal|il|o|seu|suo|lo|en)$/.test(tokens[first - 1]?.folded ?? '');
  return isLife || isNoun || (/^diari[oi]$/.test(own) && isSaidInFacts(facts, journals));
}

const daily = /^(?:daily|taglich|quotidi|diari|giornalier|dagelijks)/;
const life = /^(?:li[fv]e|lives|living|leben|vie|vida|vita|leven|alltag|routines?)$/;
const journals = /^(?:journal|diary|diari[oe]|tagebuch|lerntagebuch|dagboek|logbook)/;

/** `Musiciens du dimanche`, `ortolani della domenica`: people who do it for pleasure, not what is held on a Sunday. */
export function isOfAmateurs({ tokens }: Annotated, { first }: Place): boolean {
  const [people, of, day] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  return (
    /^(?:dimanche|domenica)$/.test(day?.folded ?? '') &&
    /^(?:du|della)$/.test(of?.folded ?? '') &&
    people?.kind === 'word' &&
    people.clause === day?.clause &&
    !isSession(people.folded)
  );
}
