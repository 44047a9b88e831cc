import type { Reword } from './sentences.ts';

/**
 * English: `the education staff of the museum` as `the museum's education staff`. Only of one noun that ends what is named:
 * the staff of the museum shop is no staff of the museum. The review of the tutor is by the tutor or of the tutor's work,
 * the tutor's review perhaps another's.
 */
export const withPossessor: Reword = (sentence, { language }) => {
  if (language !== 'en') return [];
  const told = sentence.replace(ofOne, (all, named: string, article: string, whose: string) =>
    doneTo.test(named) ? all : `${article} ${whose}'s ${named}`,
  );
  return told === sentence ? [] : [told];
};

const ofOne =
  /\b[Tt]he ((?:\p{Ll}+ )?\p{L}{2,}) of (the|an?) (\p{Ll}{3,}[^s\s])(?=$| (?:to|was|were|is|are|has|have) )/gu;

/** What is done to somebody, or shows somebody. */
const doneTo =
  /(?:tion|sion|ment|ing|ance|ence|al|view|support|check|test|audit|exam|study|care|analysis|control|portrait|picture|photo(?:graph)?|image|defen[cs]e|search|choice|love|fear|help|survey|record|report|description|profile|account|story|loss)$/u;
