import { acronymWords } from './acronyms.ts';
import { bodyWords } from './bodies.ts';
import { countryWords } from './countries.ts';

/** What a word of a name is in other languages: countries, cities, acronyms, and words for official bodies. */
export function otherNamesOf(folded: string): readonly string[] {
  return [...otherProperNamesOf(folded), ...(bodyWords.get(folded) ?? [])];
}

/** The same of words that tell one body from another: places and acronyms. */
export function otherProperNamesOf(folded: string): readonly string[] {
  return [...(countryWords.get(folded) ?? []), ...(acronymWords.get(folded) ?? [])];
}
