import { commonWords } from '../redaction/common-words.ts';
import { isFirstName } from '../redaction/first-names.ts';
import { congratulating } from '../redaction/greetings.ts';
import { matchesIn } from '../matches-in.ts';
import { betweenNames } from '../redaction/name-pattern.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { determiners, honorifics, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { congratulated, earning, greeting } from './told-frames.ts';

type Around = { readonly before: string; readonly after: string };

/** Whether words of greeting lead to a name and nothing but the greeting goes on behind it. */
export function isGreeted({ before: told, after: rest }: Around): boolean {
  const [before, after] = [told.replace(besideFirst, ''), rest.replace(besideSecond, '')];
  if (congratulated.test(before) && /^ ?[–—]/u.test(after)) return true;
  return (
    greeting.test(before) &&
    /^(?:[!,.:]| ?!|$| \(@| (?:aus|from|uit) \p{Lu}|, ?(?:who|qui|que|die|der|che)|\s+(?:for|on|für|pour|por|per|voor|zu[rm]?)\s)/u.test(
      after,
    )
  );
}

/** Two are congratulated as one: `Congratulations to Ana Kovač and Peter Novák!` */
const together = '(?:and|&|und|y|e|et|en)';
const besideFirst = new RegExp(String.raw`(?<= )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} ${together} $`, 'u');
const besideSecond = new RegExp(String.raw`^ ${together} \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?=[!.,])`, 'u');

export const congratulates = new RegExp(`(?<!\\p{L})(?:${congratulating}|brav[oa])(?!\\p{L})`, 'iu');

/** `Bravo Maëlys ! Maëlys Guivarch a terminé …`: of a template only whom it greets and tells in full to have earned it. */
export function greetedTwice(text: string): string[] {
  if (!text.includes('!')) return [];
  const greeted = matchesIn(text, oneWord).flatMap(({ index, 0: name }) => {
    const isGreetedAlone =
      /^ ?!/.test(text.slice(index + name.length, index + name.length + 2)) &&
      greeting.test(text.slice(Math.max(0, index - 40), index));
    return isGreetedAlone && !isNoName(name) ? [name] : [];
  });
  return [...new Set(greeted)].flatMap((name) => {
    const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?: ${betweenNames}${word}){1,3}(?![\p{L}\p{N}])`, 'u');
    const found = whole.exec(text);
    return found !== null && earning.test(text.slice(found.index + found[0].length)) ? [found[0]] : [];
  });
}

/** `Brava Giulia!`: of a template only known first names that are no words. */
export function greetedByFirstName(text: string): string[] {
  return matchesIn(text, oneWord).flatMap(({ index, 0: name }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const isPraised = congratulates.test(before) && isGreeted({ before, after: text.slice(index + name.length) });
    return isPraised && isFirstName(name) && !isNoName(name) ? [name] : [];
  });
}

/** Whether a capital word is one of the language, a role or a title. */
export function isNoName(word: string): boolean {
  const folded = foldWord(word);
  const isWord = notNames.has(folded) || commonWords.has(folded) || determiners.has(folded) || roleNouns.has(folded);
  return isWord || honorifics.has(folded) || isPhrase([word]);
}

const word = String.raw`\p{Lu}[\p{L}'’-]{0,30}`;
export const oneWord = /(?=\p{Lu})(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}-])/gu;
export const notNames = new Set(
  `she he they it who whoever everyone someone nobody anyone each you we der die das wer man er sie es jeder jede niemand ihr
  wir il elle on qui celui celle chacun quien ella el usted cada nadie alguien quem ela ele voce cada ninguem chi lui lei ognuno
  wie hij zij iedereen niemand men this that which what one all
  jede jedes jeden alle diese dieses unser unsere kein keine todo toda todos tout toute tous ogni tutti elk elke ieder iedere
  if when after before during since once with by for wenn nach vor seit mit si cuando quand lorsque apres quando dopo na als`.split(
    /\s+/,
  ),
);
