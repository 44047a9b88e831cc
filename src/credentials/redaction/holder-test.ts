import type { PersonalValue } from '../personal-values.ts';
import { createNameBook } from './name-book.ts';
import { createWordScanner, foldWord } from './words.ts';

/**
 * Whether a text has a word of a holder, whatever it means there: `Jackson College` of Jo Jackson, `Mueller` of Müller,
 * `Webers` of Weber. Such a text may be a fact, and is not kept where others' texts are.
 */
export function createHolderTest(personal: readonly PersonalValue[]): (text: string) => boolean {
  let test: ReturnType<typeof createHolderTest> | undefined;
  return (text) => {
    test ??= testFor(personal);
    return test(text);
  };
}

function testFor(personal: readonly PersonalValue[]): (text: string) => boolean {
  if (personal.length === 0) return () => false;
  const { parts, compact } = createNameBook(personal);
  const scan = createWordScanner(parts.keys());
  const whole = [...compact.keys(), ...personal.flatMap(valuesOf)];
  return (posted) => {
    const text = posted.normalize('NFC');
    const lower = text.toLowerCase();
    return (
      whole.some((value) => lower.includes(value)) ||
      (parts.size > 0 && scan(text).some(({ text: word }) => beginsWithOne(foldWord(word), parts)))
    );
  };
}

/** What is no name counts whole: a street, a number, the local part of an address. */
function valuesOf({ kind, value }: PersonalValue): string[] {
  if (kind === 'name' || kind === 'given_name' || kind === 'family_name') return [];
  const lower = value.normalize('NFC').toLowerCase();
  return [kind === 'email' ? (lower.split('@', 1)[0] ?? lower) : lower].filter((each) => each.length > 1);
}

/** A part of a name, or one of four letters with an ending. */
function beginsWithOne(word: string, parts: ReadonlyMap<string, unknown>): boolean {
  if (parts.has(word)) return true;
  for (let length = shortestStem; length < word.length; length += 1) if (parts.has(word.slice(0, length))) return true;
  return false;
}

const shortestStem = 4;
