import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countryWords } from '../names/countries.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { sentenceAround } from '../reading.ts';

/** "Three international tournaments" of tournaments in Spain and France, "three European languages" of French, Spanish and Italian. */
export function isOfCountries(
  { tokens }: Annotated,
  { at, isEuropean }: { readonly at: number; readonly isEuropean: boolean },
  { passages }: FactsIndex,
): boolean {
  const { clause } = tokens[at] ?? {};
  const nouns = [tokens[at - 1], tokens[at + 1]].flatMap((token) =>
    token?.kind === 'word' && token.clause === clause ? [token.folded] : [],
  );
  const isOfLanguages = nouns.some((noun) => languages.test(noun));
  return passages.some((passage) =>
    passage.tokens.some(({ folded }, index) => {
      if (countryWords.get(folded) === undefined) return false;
      const sentence = sentenceAround(passage.tokens, index);
      const isOfNoun = sentence.some((token) => nouns.some((noun) => isAkin(noun, token.folded)));
      const named = new Set(sentence.flatMap((token) => nationOf(token.folded) ?? []));
      if (!isOfNoun && !(isEuropean && isOfLanguages)) return false;
      return named.size > 1 && (!isEuropean || Array.from(named).every((nation) => europe.has(nation)));
    }),
  );
}

const languages = /^(?:language|sprache|langue|lengua|idioma|lingu|taal|talen)/;

/** By its English name; no towns, regions or continents. */
function nationOf(word: string): string | undefined {
  const [nation = ''] = countryWords.get(word) ?? [];
  return europe.has(nation) || elsewhere.has(nation) ? nation : undefined;
}

const europe: ReadonlySet<string> = new Set(
  `switzerland germany austria france spain italy portugal netherlands belgium britain england scotland wales ireland
  denmark sweden norway finland poland greece ukraine hungary czechia croatia iceland romania bulgaria serbia slovakia
  slovenia estonia latvia lithuania malta cyprus albania`.split(/\s+/),
);
const elsewhere: ReadonlySet<string> = new Set(
  `turkey america canada australia india china japan brazil morocco mexico thailand korea vietnam lebanon egypt persia
  russia argentina cuba israel iraq syria jordan algeria tunisia ethiopia kenya nigeria ghana senegal cameroon mozambique
  angola indonesia malaysia philippines pakistan nepal colombia peru chile venezuela ecuador bolivia uruguay guatemala
  jamaica haiti armenia georgia mongolia`.split(/\s+/),
);
