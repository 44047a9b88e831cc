import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { perhapsPageOfPerson } from '../redaction/find-profiles.ts';
import { spellingsOf } from '../redaction/find-accounts.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { foldWord } from '../redaction/words.ts';
import { isShapedAsToldName } from './name-shape.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';

/**
 * Whom the page of a person that a text links to is called after: `linkedin.com/in/zwroblewski-rigging` leads to a
 * `Zbigniew Wróblewski` in the title, `chiara-benedetti` to the Chiara who speaks beside it.
 */
export function namesLinked(texts: readonly string[]): PersonalValue[] {
  const looked = texts.slice(0, mostTexts).map((text) => text.slice(0, longestLookedThrough));
  const accounts = looked.flatMap((text) => matchesIn(text, perhapsPageOfPerson).map(({ groups }) => partsOf(groups)));
  if (accounts.length === 0) return [];
  const found = looked.flatMap((text) => [
    ...matchesIn(text, fullName).flatMap(({ groups }) => {
      const { given = '', surname = '' } = groups ?? {};
      const spellings = spellingsOf(foldWord(given), foldWord(surname));
      const isLinked = accounts.some(
        (parts) => spellings.some((each) => parts.includes(each)) || hasBoth(parts, given, surname),
      );
      return isLinked && isShapedAsToldName(`${given} ${surname}`) ? [`${given} ${surname}`] : [];
    }),
    ...matchesIn(text, firstName)
      .map(({ 0: name }) => name)
      .filter((name) => accounts.some((parts) => parts.length > 1 && parts[0] === foldWord(name)) && !isPhrase([name])),
  ]);
  return [...new Set(found)].map((value) => ({ kind: 'name', value }));
}

function hasBoth(parts: readonly string[], given: string, surname: string): boolean {
  return parts.includes(foldWord(given)) && parts.includes(foldWord(surname));
}

/** The words of an account, each, and two beside each other as one. */
function partsOf(groups: Partial<Record<string, string>> | undefined): string[] {
  const words = (groups?.page ?? groups?.handle ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .map(foldWord);
  return [...words, ...words.slice(1).map((word, at) => (words[at] ?? '') + word)];
}

const fullName =
  /(?<![\p{L}\p{N}])(?=(?<given>\p{Lu}[\p{L}’'-]{1,20}) (?:\p{Lu}\.? )?(?<surname>\p{Lu}[\p{L}’'-]{1,30}))/gu;
const firstName = /(?<![\p{L}\p{N}./@-])\p{Lu}\p{Ll}{2,20}(?![\p{L}\p{N}-])/gu;
