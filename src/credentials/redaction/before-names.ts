import type { NameBook } from './name-book.ts';
import { honorifics, particles } from './vocabulary.ts';
import { foldWord, isCapitalized, type Word, wordAfter, wordBefore } from './words.ts';

type Book = Pick<NameBook, 'bound' | 'initials' | 'initialRows'>;
type Particle = { readonly particle: Word; readonly gap: string; readonly word: Word; readonly names: Book };

/** `Al-Harthy`, `D’Arcy`, `van Berg`. */
export function isParticle(text: string, { particle, gap, word, names }: Particle): boolean {
  if (gap === '-') return isCapitalized(particle.text);
  if (gap === ' ') return isFamilyParticle(text, particle, names);
  return /^['’]$/.test(gap) && isOfName(particle, word, names);
}

/** `D’Arcy`, and `d’Arcy` where the name has it so. */
function isOfName(particle: Word, word: Word, names: Book): boolean {
  return isCapitalized(particle.text) || names.bound.has(`${foldWord(particle.text)} ${foldWord(word.text)}`);
}

/**
 * `De` in `De Santis` where the name has it so, `van` in `Ms van Berg`: only with a capital letter, or where a title
 * or an initial stands before it, since `de` is a word.
 */
function isFamilyParticle(text: string, word: Word, names: Book): boolean {
  const next = wordAfter(text, word.end);
  let before = wordBefore(text, word.start);
  if (names.bound.has(`${foldWord(word.text)} ${foldWord(next?.text ?? '')}`)) {
    if (isCapitalized(word.text)) return true;
    // The `der` of `Van der Berg`.
    if (before !== undefined && isCapitalized(before.text) && particles.has(foldWord(before.text)))
      return isFamilyParticle(text, before, names);
  }
  for (let steps = 0; steps < 2 && before !== undefined && particles.has(foldWord(before.text)); steps += 1) {
    before = wordBefore(text, before.start);
  }
  if (before === undefined) return false;
  const folded = foldWord(before.text);
  return (honorifics.has(folded) && folded.length > 1) || isOwnInitial(text, before, names);
}

/** One of the initials of the name, or behind one: a second first name that no field has. */
export function isOwnInitial(text: string, word: Word, names: Book): boolean {
  if (!isInitial(word)) return false;
  if (names.initials.has(foldWord(word.text))) return true;
  const before = wordBefore(text, word.start);
  return (
    before !== undefined &&
    text.charAt(word.end) === '.' &&
    isInitial(before) &&
    names.initials.has(foldWord(before.text)) &&
    /^\.? ?$/.test(text.slice(before.end, word.start))
  );
}

/** `JR Smith`: the initials of all first names as one word. */
export function isInitials(word: Word, names: Book): boolean {
  return /^\p{Lu}{2,4}$/u.test(word.text) && names.initialRows.has(foldWord(word.text));
}

export function isInitial(word: Word): boolean {
  return word.text.length === 1 && isCapitalized(word.text);
}
