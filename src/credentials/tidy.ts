import { visibleText } from '../visible-text.ts';

// Characters that show nothing or change the direction of what follows: no fact is lost with them, and a
// prompt cannot hide text in them. Nor do the places of lost characters and those of private use, which no answer may
// have, tell a reader anything. ZWJ and ZWNJ stay: words and emoji need them.
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0001}-\u{e0fff}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** What turns the direction between two words: what stands behind it was not meant to be read on. */
const turned =
  /(?<=\p{Ll})[\u200b\u2060-\u2064]*[\u202a-\u202e\u2066-\u2069][\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069]*(?=\p{Lu})/gu;

/** Running text as it was posted, well-formed, without invisible characters; paragraphs are kept. */
export function tidyText(text: string): string {
  // Most texts are tidy, and each pass over a text costs.
  if (isTidy(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u000b\u000c\u2028\u2029\u0085]/g, '\n')
    .replace(turned, '. ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function tidyLine(text: string): string {
  const tidied = tidyText(text);
  return tidied.includes('\n') ? tidied.replace(/\n+/g, ' ') : tidied;
}

/** The same of a title, which stands inside sentences: without the full stop of a sentence, with that of `Adv.`. */
export function tidyTitle(text: string): string {
  return tidyLine(text).replace(/(?<=\p{Ll}{4}|[\p{N})])(?<!\.\p{L}{1,20})\.$/u, '');
}

function isTidy(text: string): boolean {
  return (
    !/[^\n\x20-\x7e]/.test(text) &&
    text.trim().length === text.length &&
    !text.includes('  ') &&
    !(text.includes('\n') && /\n(?: |\n\n)| \n/.test(text))
  );
}

/** Whether a text has nothing to read: no letter, no digit. */
export function isBlank(text: string): boolean {
  return !/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(visibleText(text));
}
