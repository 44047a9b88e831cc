/**
 * A field as it is kept: composed, on one line, without marks that show nothing. The isolates that models put
 * around Latin names in Arabic and Hebrew go too: a reader's own software sets them again.
 */
export function onOneLine(text: string): string {
  return text.replace(showsNothing, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

// As in `credentials/tidy.ts`, so that a text and the facts it repeats stay equal; joiners and direction marks stay.
const showsNothing = /[\u00ad\u180e\u200b\u2060-\u2064\u2066-\u2069\ufeff\u{e0001}-\u{e007f}]/gu;
