/**
 * What a reader sees of a text, on one line: characters that print nothing are gone. For asking whether there
 * is anything to read and how long it is, not for keeping: joiners, which words and emoji need, go too.
 */
export function visibleText(text: string): string {
  return text.replace(printsNothing, '').replace(printsSpace, ' ').trim();
}

// Hangul fillers are letters to Unicode, and fonts show them as nothing; all of them are default-ignorable. Two
// hieroglyphs are letters, too, and blank.
const printsNothing = /[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffd\u{13441}\u{13442}]+/gu;
const printsSpace = /[\s\p{Cc}\u2800]+/gu;
