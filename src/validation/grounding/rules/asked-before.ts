import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { contentAt, openClausesOf } from './open-words.ts';

type Place = Pick<ConceptMention, 'first' | 'last'>;

/**
 * Whether an audience is told to know what the prerequisites ask for: `che sanno nuotare` of `saper nuotare`, "at ease
 * with formulas" of "confident use of formulas", `ausgebildete Pflegekräfte` of `abgeschlossene Pflegeausbildung`.
 */
export function isAskedBefore(text: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const asked = wordsAsked(facts);
  const { clause } = text.tokens[first] ?? {};
  // Dutch and German have the verb last: `die met de Linux-commandoregel overweg kunnen`.
  const from = text.tokens[last + 1]?.clause === clause ? first : first - reach;
  const own = Array.from({ length: last - from + 1 + reach }, (_, step) => from + step)
    .filter((at) => text.tokens[at]?.clause === clause)
    .map((at) => ({ at, word: contentAt(text, at) ?? '' }));
  return (
    own.some(({ word }) => word.length >= 4 && asked.some((each) => isAkin(each, word))) ||
    (own.some(({ at, word }) => at <= last && trained.test(word)) && asked.some((word) => schooling.test(word)))
  );
}

/** Whether the very words of a claim are those of the prerequisites: `met vaarervaring`. */
export function isAskedAlike(text: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const own = Array.from({ length: last - first + 1 }, (_, step) => contentAt(text, first + step) ?? '').filter(
    (word) => word.length >= longEnough,
  );
  const asked = own.length === 0 ? [] : wordsAsked(facts);
  return own.length > 0 && own.every((word) => asked.some((each) => isAkin(each, word)));
}

/** What the prerequisites ask for, without what they leave open or deny. */
function wordsAsked({ passages }: FactsIndex): string[] {
  return passages
    .filter(({ place }) => place === 'prerequisites')
    .flatMap((passage) => {
      const open = openClausesOf(passage);
      return passage.tokens.flatMap(({ clause }, at) => (open.has(clause) ? [] : (contentAt(passage, at) ?? [])));
    });
}

/** In words: `sanno anche nuotare`, "at ease with spreadsheet formulas". */
const reach = 3;
/** "Experience" alone may be of anything. */
const longEnough = 6;
const trained =
  /^(?:trained|qualified|certified|ausgebildet|geschult|formee?s?$|diplomee?s?$|formad[oa]s?$|titulad[oa]s?$|capacitad|habilitad|format[aie]$|diplomat[aie]$|qualificat|opgeleid|gediplomeerd|gekwalificeerd)/;
const schooling =
  /(?:ausbildung|opleiding)$|^(?:training|qualif|diplom|degree$|formation|formacion|formacao|formazione|titul|titre|titolo|abschluss|certif|zertif)/;
