import { anyCase } from './any-case.ts';

/** Whether what is left of a sentence is a place and the words that led to its day: `Bochum, den`, `Dado en Puebla, a los`. */
export function isPlaceAlone(rest: string): boolean {
  return placeAlone.test(rest);
}

const placeAlone = new RegExp(
  String.raw`^(?:(?:${anyCase('dado|dada|fait|given|gegeben|fatto|dato|gedaan|utfärdat|wydano|vydáno|emitido|expedido|ausgestellt|issued')}) )?(?:(?:${anyCase('en|à|at|in|zu|a|te|em|i|w|we|v|ve')}) )?\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2}[\s,]*(?:(?:den|der|le|the|il|lì|el|am|dne|dnia|a los|a|on|op|r)[\s,.]*)?$`,
  'u',
);
