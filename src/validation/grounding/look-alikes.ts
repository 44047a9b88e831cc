import type { Found } from './phrases.ts';
import type { Passage } from './reading.ts';

/** Words that are looked at again where a passage has one. */
export const lookAlikes = ['ne', 'un', 'um'];

/** The `ne` of `ne segue uno` is no `né`, and `un jour de formation` is a length where `un jour` is some day. */
export function isLookAlike(passage: Passage, found: Found): boolean {
  return isPronoun(passage, found) || isLength(passage, found);
}

/** French has its second word with it, Italian its accent. */
function isPronoun({ tokens }: Passage, { tag, first }: Found): boolean {
  const own = tokens[first];
  if (tag !== 'mark:negator' || own?.text.toLowerCase() !== 'ne') return false;
  return !tokens.some(({ folded, sentence }) => sentence === own.sentence && secondNegators.test(folded));
}

const secondNegators = /^(?:pas|plus|jamais|aucune?s?|rien|personne|nul|nulle|ni|point|que|qu|guere)$/;

/** Behind or before an "of", or whole; not `un jour de plus`, nor once a week. */
function isLength({ tokens }: Passage, { tag, first, last }: Found): boolean {
  const wordAt = (at: number) => tokens[at]?.folded ?? '';
  if (tag !== 'mark:idle' || !someDay.test(`${wordAt(first)} ${wordAt(last)}`)) return false;
  const clause = tokens[last]?.clause;
  const isOfSomething = ofWords.has(wordAt(last + 1)) && tokens[last + 2]?.clause === clause;
  const isMeant = ofWords.has(wordAt(first - 1)) || wholeDay.test(wordAt(last + 1)) || isOfSomething;
  const isRhythm = tokens.some((token) => token.clause === clause && rhythmical.test(token.folded));
  return isMeant && !isRhythm && !others.test(wordAt(last + 2));
}

const ofWords: ReadonlySet<string> = new Set('de d di'.split(' '));
const others = /^(?:plus|est[aeo]s|quest[aei]|cel|ces)$/;
const rhythmical = /^(?:hebdo|semana|settiman|mensu|mensil|mensal)/;
const wholeDay = /^(?:entier|complet|enter[oa]|inteir[oa]|inter[oa])$/;
const someDay = /^(?:un|um) (?:jour|dia|giorno)$/;
