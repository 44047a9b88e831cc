import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { missingWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';

// What facts leave over: sessions that may be missed, places ahead of one's own.

/** "Two sessions may be missed" of eight, six of which must be attended. */
export function isMissedRest(
  { tokens, found }: Annotated,
  { unit, values, start, qualifier, form, labels }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const { sentence } = tokens[start] ?? {};
  if (form === 'ordinal' || labels.length > 0) return false;
  if (unit !== undefined || qualifier === 'least' || qualifier === 'more') return false;
  // Nobody "must miss" two.
  if ((found.get('mark:required') ?? []).some(({ first }) => tokens[first]?.sentence === sentence)) return false;
  if (!tokens.some((token) => token.sentence === sentence && missingWords.test(token.folded))) return false;
  return passages.some((passage) => {
    const counts = passage.numbers.filter((each) => each.unit === undefined && each.form !== 'ordinal');
    const wholes = counts.filter(({ counted }) => counted.includes('session'));
    const asked = counts.filter((each) => isAttendanceAsked(passage, each.start));
    return asked.some((part) =>
      wholes.some((whole) => whole !== part && values.includes((whole.values[0] ?? 0) - (part.values[0] ?? 0))),
    );
  });
}

/** In one clause: `sechs müssen besucht werden`. */
function isAttendanceAsked({ tokens, found }: Annotated, at: number): boolean {
  const isHere = ({ first }: { readonly first: number }) => tokens[first]?.clause === tokens[at]?.clause;
  const isAsked = ['mark:required', 'mark:needed'].some((mark) => (found.get(mark) ?? []).some(isHere));
  return isAsked && (found.get('mark:attended') ?? []).some(isHere);
}

/** `Solo tres quedaron por delante` of a fourth place. */
export function isAheadOfPlace(
  { tokens }: Annotated,
  { unit, values, start, end, form, labels }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (form === 'ordinal' || labels.length > 0) return false;
  const behind = tokens.slice(end + 1, end + 7).filter(({ sentence }) => sentence === tokens[start]?.sentence);
  if (unit !== undefined || !behind.some(({ folded }) => before.test(folded))) return false;
  return passages.some(({ numbers, tokens: known }) =>
    numbers.some(
      (place) =>
        place.form === 'ordinal' &&
        values.includes((place.values[0] ?? 0) - 1) &&
        known.slice(Math.max(0, place.start - 1), place.end + 2).some(({ folded }) => placesWon.test(folded)),
    ),
  );
}

const before = /^(?:delante|ahead|davor|devant|davanti|frente|adiante)/;
const placesWon = /^(?:place|platz|rang|plaats|lugar|puesto|posto|posiz|posic|prize|prix|preis|premi|prijs)/;
