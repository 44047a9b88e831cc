import type { PersonalValue } from '../personal-values.ts';
import { createNameBook, isCompactScript } from './name-book.ts';
import { createWordScanner, foldWord, isWordAt } from './words.ts';

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
  const values = personal.flatMap(valuesOf);
  const joined = [...compact.keys(), ...values.filter(isCompactScript)];
  return (posted) => {
    const text = posted.normalize('NFC');
    const lower = text.toLowerCase();
    return (
      joined.some((value) => lower.includes(value)) ||
      values.some((value) => hasWhole(lower, value)) ||
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

/** Whether a text has a value that is no part of a longer word: of `student@…` no word of `Students must`. */
function hasWhole(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + value.length)) return true;
  }
  return false;
}

/** A part of a name, or one of four letters with an ending. */
function beginsWithOne(word: string, parts: ReadonlyMap<string, unknown>): boolean {
  if (parts.has(word)) return true;
  for (let length = shortestStem; length < word.length; length += 1) if (parts.has(word.slice(0, length))) return true;
  return false;
}

const shortestStem = 4;
