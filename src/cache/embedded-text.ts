import type { CredentialFacts } from '../credentials/facts.ts';

/**
 * What of the facts is embedded: name and subject in the posted spelling, never the whole record, in which the word that
 * decides is a small share of the vector. Undefined where a letter is in another script than Latin, or the language or
 * the text asked for is: models trained on English find such texts alike that have nothing in common.
 */
export function embeddedTextOf(facts: CredentialFacts, locale: string): string | undefined {
  const { name, skills, language } = facts;
  // In one order, since that of a set says nothing; few, since the name must weigh the most.
  const subject = skills.toSorted(byFoldedText).slice(0, mostSkills).join(', ');
  const text = subject === '' ? name : `${name}: ${subject}`;
  const isLatin = [locale, language ?? locale].every(isWrittenInLatin) && !otherLetter.test(text);
  return isLatin ? text.slice(0, mostCharacters) : undefined;
}

const mostSkills = 5;
/** A local model takes 10 ms for a title and 40 for fifty words. */
const mostCharacters = 400;

const otherLetter = /(?!\p{Script=Latin})\p{L}/u;

function isWrittenInLatin(tag: string): boolean {
  try {
    const locale = new Intl.Locale(tag);
    return (locale.script ?? locale.maximize().script) === 'Latn';
  } catch {
    return false; // no tag at all
  }
}

function byFoldedText(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first < second ? -1 : Number(first > second);
}
