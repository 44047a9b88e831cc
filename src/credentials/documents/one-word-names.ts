import { commonWords } from '../redaction/common-words.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { determiners, honorifics, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';

/** Whether a capital word is one of the language, a role or a title. */
export function isNoName(word: string): boolean {
  const folded = foldWord(word);
  const isWord = notNames.has(folded) || commonWords.has(folded) || determiners.has(folded) || roleNouns.has(folded);
  return isWord || honorifics.has(folded) || isPhrase([word]);
}

/** A word with a capital of its own, which may be a first name or a surname. */
export const oneWord = /(?=\p{Lu})(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}-])/gu;
/** Pronouns and other words that begin sentences. Folded. */
export const notNames = new Set(
  `she he they it who whoever everyone someone nobody anyone each you we der die das wer man er sie es jeder jede niemand ihr
  wir il elle on qui celui celle chacun quien ella el usted cada nadie alguien quem ela ele voce cada ninguem chi lui lei ognuno
  wie hij zij iedereen niemand men this that which what one all
  jede jedes jeden alle diese dieses unser unsere kein keine todo toda todos tout toute tous ogni tutti elk elke ieder iedere
  if when after before during since once with by for wenn nach vor seit mit si cuando quand lorsque apres quando dopo na als`.split(
    /\s+/,
  ),
);
