import type { NameBook, NamePart } from './name-book.ts';

/** The name that a folded word is with the ending of a case: `Jacksons`, `Ивановой`, `Novákové`, `Mäkiselle`. */
export function findInflected(folded: string, { parts }: NameBook): NamePart | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const part = isCyrillic(folded) ? findCyrillic(folded, parts) : findByTable(folded, parts);
  // Of a name that is a word, too, any form could be the word's: `Baker`, `bakers`.
  return part?.isCommon === true && !isCyrillic(folded) ? undefined : part;
}

type Parts = NameBook['parts'];

function isCyrillic(folded: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(folded);
}

const cyrillicEndings = ['а', 'я', 'и', 'ь', 'ии', 'ая', 'о'];

function findCyrillic(folded: string, parts: Parts): NamePart | undefined {
  for (let cut = 1; cut <= 3 && folded.length - cut >= 3; cut += 1) {
    const stem = folded.slice(0, -cut);
    const part = parts.get(stem) ?? cyrillicEndings.map((ending) => parts.get(stem + ending)).find(Boolean);
    if (part !== undefined) return part;
  }
  return undefined;
}

/**
 * Endings of cases, with what the name itself ends in. Names in a consonant take few of them, since `Emil` with any
 * letter would be `Emily`: Slavic ones; Polish, Czech and Slovak adjectives; Finnish; Greek.
 */
const latinEndings: readonly (readonly [inflected: RegExp, own: readonly string[]])[] = [
  [/s$/, ['']],
  [/(?:a|ovi|owi|em|om|iem)$/, ['']],
  [/(?:y|e|i|ie|u|ou|o|a)$/, ['a']],
  [/(?:i?ej|ei)$/, ['a']],
  [/(?:iego|iemu|im)$/, ['i']],
  [/(?:eho|ego|emu|ym)$/, ['y']],
  [/se(?:n|lle|lla|lta|sta|ssa|en|na|ksi)$/, ['nen']],
  [/(?:lle|lla|lta|sta|ssa)$/, ['']],
  [/(?:ου|ο|ε)$/, ['οσ']],
  [/[ηα]$/, ['ησ', 'ασ']],
  [/σ$/, ['']],
];

function findByTable(folded: string, parts: Parts): NamePart | undefined {
  for (const [inflected, own] of latinEndings) {
    const at = folded.search(inflected);
    if (at < 3) continue;
    const stem = folded.slice(0, at);
    const part = own.map((ending) => parts.get(stem + ending)).find(Boolean);
    if (part !== undefined) return part;
  }
  return undefined;
}
