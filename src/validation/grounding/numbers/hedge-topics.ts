import type { Token } from '../reading.ts';
import type { Tagged } from '../tag.ts';

/** What one learns "about". */
const told =
  /^(?:learn(?:s|ed|t|ing)?|know(?:s|ing)?|talk(?:s|ed|ing)?|think(?:s|ing)?|read(?:s|ing)?|hear(?:s|d|ing)?|teach(?:es|ing)?|taught|told|out|all)$/;

/** `Cursus over de vijf fasen`; `over de 75 %` is a bound. */
function isDutchTopic({ tokens, vocabularies }: Pick<Tagged, 'tokens' | 'vocabularies'>, over: number): boolean {
  const isDutch = vocabularies.some(({ language }) => language === 'nl');
  return isDutch && tokens[over]?.folded === 'over' && dutchArticle.test(tokens[over + 1]?.folded ?? '');
}

const dutchArticle = /^(?:de|het|deze|alle)$/;

/** `Referat über drei Gebäude`, "learn about two modes": what it is about; not `Fahrzeuge über 3,5 t`. */
export function isTopic({ tokens, starting, place, vocabularies }: Tagged, { first, last }: Span): boolean {
  const isMeasured = [2, 3].some((step) => (starting.get(last + step) ?? []).some(({ tag }) => measures.has(tag)));
  if (!isMeasured && isDutchTopic({ tokens, vocabularies }, first)) return true;
  if (tokens[first]?.folded === 'about' && told.test(tokens[first - 1]?.folded ?? '')) return true;
  // "An average of 60 % over ten quizzes" is that of ten.
  if (spans.has(tokens[first]?.folded ?? '') && isAveraged(tokens, first)) return true;
  // Facts may mean either: `Touren über 1.000 Höhenmeter`.
  if (!place.startsWith('/')) return false;
  return tokens[first]?.folded === 'uber' && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && !isMeasured;
}

const spans: ReadonlySet<string> = new Set(['over', 'uber']);

function isAveraged(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 10), at)
    .some(({ folded, sentence }) => sentence === tokens[at]?.sentence && averages.test(folded));
}

const averages = /^(?:averag|mean$|durchschnitt|mittel$|gemiddeld)/;

type Span = { readonly first: number; readonly last: number };

/** What is hardly ever the topic of anything. */
const measures: ReadonlySet<string> = new Set(
  'percent gram kilogram tonne millimetre litre degree volt kilovolt watt kilowatt'
    .split(' ')
    .map((unit) => `unit:${unit}`),
);
