import { anyCase } from './any-case.ts';
import type { Span } from './span.ts';

/**
 * `Bochum, den 19. September 2024.`, `Dado en Puebla, a los 21 días …`: where an award was given leaves with its day. The
 * rest is what is left of the sentence.
 */
export function isPlaceOfDay(text: string, spans: readonly Span[], rest: string): boolean {
  return spans.some(({ start, end }) => /\d/.test(text.slice(start, end))) && placeAlone.test(rest.trim());
}

const placeAlone = new RegExp(
  String.raw`^(?:(?:${anyCase('dado|dada|fait|given|gegeben|fatto|dato|gedaan|utfärdat|wydano|vydáno|emitido|expedido|ausgestellt|issued')}) )?(?:(?:${anyCase('en|à|at|in|zu|a|te|em|i|w|we|v|ve')}) )?\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2}[\s,]*(?:(?:den|der|le|the|il|lì|el|am|dne|dnia|a los|a|on|op|r)[\s,.]*)?$`,
  'u',
);
