import type { Reword } from './sentences.ts';

/**
 * English: `the education staff of the museum` as `the museum's education staff`. Only of one noun that ends what is named:
 * the staff of the museum shop is no staff of the museum.
 */
export const withPossessor: Reword = (sentence, { language }) => {
  if (language !== 'en') return [];
  const told = sentence.replace(
    ofOne,
    (_, named: string, article: string, whose: string) => `${article} ${whose}'s ${named}`,
  );
  return told === sentence ? [] : [told];
};

const ofOne =
  /\b[Tt]he ((?:\p{Ll}+ )?\p{L}{2,}) of (the|an?) (\p{Ll}{3,}[^s\s])(?=$| (?:to|was|were|is|are|has|have) )/gu;
