import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Personas mayores de edad` where the facts state nobody's age: who it is for is theirs to say. */
export function toldOfFullAge({ tokens }: Annotated, facts: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ folded }, first) => {
    const last = wordsFor(tokens, first, folded);
    return last === undefined || hasAge(facts) ? [] : [{ first, last, detail: 'an age only as the facts state it' }];
  });
}

/** Words that are of age by themselves, or with the next two: "of legal age". */
function wordsFor(tokens: Annotated['tokens'], first: number, folded: string): number | undefined {
  if (ofAge.test(folded)) return first;
  // `Une faute majeure` is one of size.
  if (folded.startsWith('majeur')) return persons.test(tokens[first - 1]?.folded ?? '') ? first : undefined;
  const phrase = [0, 1, 2].map((step) => tokens[first + step]?.folded).join(' ');
  return phrases.test(phrase) ? first + 2 : undefined;
}

const ofAge = /^(?:maggiorenn[ei]|volljahrige?[nrsm]?|meerderjarigen?)$/;
const persons = /^(?:person|adult|jeunes$|etudiant|benevol|public|participant|eleve)/;
const phrases = /^(?:of (?:legal|full) age|mayor(?:es)? de edad|maior(?:es)? de idade)$/;

/** Whether the facts speak of adults, of minors, or of years that somebody is old. */
function hasAge({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ words, place }) =>
      Array.from(words).some((word) => grown.test(word)) ||
      (asking.has(place) && Array.from(words).some((word) => word === '18' || word === '16' || word === '21')),
  );
}

const asking: ReadonlySet<string> = new Set(['audience', 'prerequisites', 'criteria', 'description', 'name']);
const grown =
  /^(?:adults?$|legal$|minors?$|volljahrig|minderjahrig|erwachsen|majeur|mineur|adult[eoai]s?$|mayores$|menores$|maior(?:es)?$|menor(?:es)?$|maggiorenn|maggiore$|minorenn|meerderjarig|minderjarig|volwassen|eighteen$|achtzehn$|dieciocho$|dezoito$|diciotto$|achttien$)/;
