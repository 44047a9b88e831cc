import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { units } from '../numbers/units.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;
type Claimed = Annotated & { readonly claims: readonly ConceptMention[] };

/** "Long-serving members" of 25 years of membership. */
export function isLongStanding({ tokens }: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  if (!tokens.slice(first, last + 1).some(({ folded }) => lasting.test(folded))) return false;
  return passages.some(
    ({ place, numbers }) =>
      asking.has(place) &&
      numbers.some(
        ({ unit, values: [value = 0] }) =>
          unit !== undefined && units[unit].family === 'months' && value * units[unit].factor >= manyYears,
      ),
  );
}

const lasting = /^(?:long|langjahrig|langjarig|jarenlang|veteran|lunga|longue|larga|longa|anciens?$|storic)/;
const asking: ReadonlySet<string> = new Set(['criteria', 'description', 'name']);
/** In months. */
const manyYears = 120;

/** "People without prior experience" of a taster or an introduction that asks for nothing. */
export function isFirstTaste(
  { claims }: Claimed,
  { first }: Place,
  { concepts, passages, fields }: FactsIndex,
): boolean {
  const isDenied = claims.some((mention) => mention.first === first && mention.isNegated);
  if (!isDenied || fields.has('prerequisites')) return false;
  const isFirst = passages.some(
    ({ place, words }) =>
      (place === 'name' || place === 'type') && Array.from(words).some((word) => opening.test(word)),
  );
  return isFirst && !higher.some((concept) => concepts.has(concept));
}

const higher: readonly Concept[] = [
  'intermediate',
  'advanced',
  'expert',
  'priorKnowledge',
  'experienced',
  'background',
];
const opening =
  /^(?:schnupper|probe(?:tag|stunde|kurs)|taster|tryout|einfuhrung|einstieg|introduc|intro$|introduz|initiation|decouverte|iniciac|iniziazion|kennismak|proefles|inleiding|beginner|anfanger|debutant|principiant|iniciant|principiante)/;
