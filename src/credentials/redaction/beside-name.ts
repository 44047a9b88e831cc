import { detectLanguage } from './neutral-words.ts';
import type { Word } from './words.ts';

/** The language of what stands around a place. */
export function languageNear(text: string, start: number): string | undefined {
  return detectLanguage(text.slice(Math.max(0, start - 150), start + 150));
}

/** Elsewhere `de` is no article but `of`: `soutenance de Jeanne`. */
export function isDutch(text: string, word: Word): boolean {
  return detectLanguage(text.slice(Math.max(0, word.start - 150), word.end + 150)) === 'nl';
}

/** By its small words alone, which are enough where a noun has a capital. */
export function isGerman(text: string, word: Word): boolean {
  const near = text.slice(Math.max(0, word.start - 150), word.end + 150);
  return /\b(?:[Dd]er|[Dd]ie|[Dd]as|und|mit|für|wird|werden|von|[Ee]in|[Ee]ine)\b/.test(near);
}

/** `St. Mary's College`: what a name owns with a capital letter is a name itself. */
export function isProperAfterPossessive(text: string, end: number): boolean {
  return /^['’]s \p{Lu}/u.test(text.slice(end, end + 5));
}

/** `Recipient: Jane` */
export function isLabel(text: string, start: number): boolean {
  return /(?:name|recipient|learner|student|earner|holder|awarded to|nombre|nom|naam|nome|titular)\s*:\s*$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}
