import type { Mention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import { isPhrase } from './ordinary-words.ts';
import { isCapitalized, wordAfter } from './words.ts';

/** `Mehmet Akif Ersoy` of Mehmet Akif Sönmez: two first names of the holder and another surname. */
export function isNamesake(text: string, { parts, hasTitle, end }: Mention, book: NameBook): boolean {
  const areGiven = parts.size > 1 && [...parts].every(({ isGiven, isFamily }) => isGiven && !isFamily);
  if (!areGiven || hasTitle || ![...book.parts.values()].some(({ isFamily }) => isFamily)) return false;
  const next = wordAfter(text, end);
  return (
    next !== undefined && text.slice(end, next.start) === ' ' && isCapitalized(next.text) && !isPhrase([next.text])
  );
}
