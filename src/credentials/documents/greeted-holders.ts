import { isAlsoPlace, isFirstName } from '../redaction/first-names.ts';
import { anyCase } from '../redaction/any-case.ts';
import { addressing, congratulating } from '../redaction/greetings.ts';
import { matchesIn } from '../matches-in.ts';
import { betweenNames, nameWord } from '../redaction/name-pattern.ts';
import { isNoName, oneWord } from './one-word-names.ts';
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
const besideSecond = new RegExp(
  String.raw`^ ${together} \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?=[!.,]| ?!| (?:for|on|für|pour|por|per|voor|zu[rm]?) )`,
  'u',
);

export const congratulates = new RegExp(`(?<!\\p{L})(?:${congratulating}|brav[oa])(?!\\p{L})`, 'iu');

/** Whom a template greets in one word and tells in full to have earned it, or by a first name. */
export function greetedHolders(text: string): string[] {
  return [...(text.includes('!') ? [...greetedTwice(text), ...greetedByFirstName(text)] : []), ...writtenTo(text)];
}

/** `Bonjour Océane,` on a line of its own, in a letter on what somebody has done: by a known first name. */
function writtenTo(text: string): string[] {
  if (!toOne.test(text)) return [];
  const names = new Set(matchesIn(text, salutation).map(({ groups }) => groups?.name ?? ''));
  return [...names].filter(
    (name) => isFirstName(name) && !isAlsoPlace(name) && !isNoName(name) && !isTopic(text, name),
  );
}

/** Whether the text tells of something called so, too: `Alexa skills`, `the history of Jordan`. */
function isTopic(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<=\p{Ll} )${name}(?![\p{L}-]| ?[!.,:–\n]|$)|(?<![\p{L}-])${name} \p{Lu}`, 'u').test(
    text,
  );
}

const toOne = new RegExp(
  String.raw`(?<!\p{L})(?:${congratulating}|you(?:['’]ve| have)? (?:completed|passed|earned|finished|done|taken|won|become|shown)|(?:vous avez|tu as) \p{L}+[éiu]s?|(?:du hast|sie haben) |has (?:superado|completado|aprobado|obtenido|terminado)|(?:você|tu) \p{L}+(?:ou|iu|ste)|concluíste|hai \p{L}+(?:ato|uto|ito)|(?:je|u) (?:hebt|heeft) )`,
  'iu',
);
const salutation = new RegExp(
  String.raw`(?<=^|\n)(?:${anyCase(`${addressing}|hi there|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|hola|buen(?:os|as) (?:d[ií]as|tardes)|olá|bom dia|boa (?:tarde|noite)|ciao|buongiorno|salve|guten (?:tag|morgen)|moin|servus|grüezi|hoi|dag|goedendag|hej|hei|cześć|ahoj`)}),? (?<name>\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?= ?[,!:.–]?[^\S\n]*(?:\n|$))`,
  'gu',
);

/** `Bravo Maëlys ! Maëlys Guivarch a terminé …`: of a template only whom it greets and tells in full to have earned it. */
function greetedTwice(text: string): string[] {
  const greeted = matchesIn(text, oneWord).flatMap(({ index, 0: name }) => {
    const isGreetedAlone =
      /^ ?!/.test(text.slice(index + name.length, index + name.length + 2)) &&
      greeting.test(text.slice(Math.max(0, index - 40), index));
    return isGreetedAlone && !isNoName(name) ? [name] : [];
  });
  return [...new Set(greeted)].flatMap((name) => {
    const whole = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${name}(?: ${betweenNames}${nameWord}){1,3}(?![\p{L}\p{N}])`,
      'u',
    );
    const found = whole.exec(text);
    return found !== null && earning.test(text.slice(found.index + found[0].length)) ? [found[0]] : [];
  });
}

/** `Brava Giulia!`: of a template only known first names that are no words or places. */
function greetedByFirstName(text: string): string[] {
  return matchesIn(text, oneWord).flatMap(({ index, 0: name }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + name.length, index + name.length + 60);
    const isPraised = (congratulates.test(before) && isGreeted({ before, after })) || wishes.test(before);
    const isCalled = isPraised && /^ ?!/u.test(after.replace(besideSecond, ''));
    return isCalled && isFirstName(name) && !isAlsoPlace(name) && !isNoName(name) ? [name] : [];
  });
}

const wishes = /(?<!\p{L})(?:[Aa]uguri|[Bb]ravissim[oa]),? $/u;
