import type { NameBook, NamePart } from './name-book.ts';

/** The name that a folded word is with the ending of a case: `Jacksons`, `Ивановой`, `Novákové`, `Mäkiselle`. */
export function findInflected(folded: string, { parts }: NameBook): NamePart | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const part = isCyrillic(folded) ? findCyrillic(folded, parts) : findByTable(folded, parts);
  // Of a name that is a word, too, any form could be the word's: `Baker`, `bakers`.
  return part?.isCommon === true && !isCyrillic(folded) ? undefined : part;
}

/**
 * The first name or surname that a word is in a case that changes its stem: `Marka` of Marek, `Jāņa` of Jānis, `Zdeňce`
 * of Zdeňka. Only for texts in languages with such cases: `Dave` is none of Davis.
 */
export function findChanged(folded: string, { parts }: NameBook): NamePart | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const part = findByTable(folded, parts, changingEndings);
  return part?.isCommon === true ? undefined : part;
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
type Endings = readonly (readonly [inflected: RegExp, own: readonly string[]])[];
const latinEndings: Endings = [
  [/s$/, ['']],
  [/(?:a|ovi|owi|em|om|iem)$/, ['']],
  [/(?:y|e|i|ie|u|ou|o|a)$/, ['a']],
  // `Kowalski` and `Kowalska` are one name.
  [/(?<=[scz]k)(?:a|i|y|aja|iej|oj|iego|iemu|eho|emu|im|ym|ou|ie|ich|imi)$/, ['i', 'a', 'y', 'aja', 'ij', 'iy']],
  [/(?:i?ej|ei)$/, ['a']],
  [/(?:iego|iemu|im)$/, ['i']],
  [/(?:eho|ego|emu|ym)$/, ['y']],
  [/se(?:n|lle|lla|lta|sta|ssa|en|na|ksi)$/, ['nen']],
  [/(?:lle|lla|lta|sta|ssa)$/, ['']],
  [/(?:ου|ο|ε)$/, ['οσ']],
  [/[ηα]$/, ['ησ', 'ασ']],
  [/σ$/, ['']],
];

/** What an inflected name ends in, where its own ending is another. */
const changingEndings: Endings = [
  // The vowel of the last syllable goes: Marek, Zdeněk, Pavel, Paweł, Vilém stay apart.
  [/k(?:a|u|ovi|owi|iem|em|om|ie|y|i)$/, ['ek', 'ok']],
  [/l(?:a|u|ovi|owi|em|om|e|i)$/, ['el']],
  [/c(?:a|u|ovi|owi|em|om|e|i)$/, ['ec', 'iec']],
  [/r(?:a|u|ovi|owi|em|om|e)$/, ['er']],
  // Before the ending of the dative and locative a consonant softens: Zdeňka, Olga, Barbara, Magda, Marta, Petr.
  [/ce$/, ['ka']],
  [/(?:ze|dze)$/, ['ga', 'ha']],
  [/rze$/, ['ra', 'r']],
  [/dzie$/, ['da', 'd']],
  [/cie$/, ['ta', 't']],
  [/(?:ie|i|e|u)$/, ['']],
  [/(?:o|io|iu)$/, ['a', 'ia']],
  // Hungarian: Ágnes.
  [/(?:nek|nak|val|vel|tol|rol|bol|ban|ben|hoz|hez|ert|[aeo]t)$/, ['']],
  // Finnish: Sinikka, Matti, Mikko.
  ...['kka', 'tta', 'ppa', 'kki', 'tti', 'ppi', 'kko', 'tto', 'ppo'].map(
    (own) => [new RegExp(`${own.slice(1)}(?:lle|lla|lta|sta|ssa|n)$`), [own]] as const,
  ),
  // Latvian and Lithuanian: Jānis, Ozoliņš, Jonas.
  [/(?:a|am|im|i|u|iem)$/, ['is', 's']],
  [/(?:ai|ei|as|es|u)$/, ['a', 'e']],
  [/(?:o|ui|a|u|e|ai)$/, ['as', 'us']],
  [/(?:io|iui|iu|i)$/, ['is', 'ys']],
];

function findByTable(folded: string, parts: Parts, endings: Endings = latinEndings): NamePart | undefined {
  for (const [inflected, own] of endings) {
    const at = folded.search(inflected);
    if (at < 3) continue;
    const stem = folded.slice(0, at);
    const part = own.map((ending) => parts.get(stem + ending)).find(Boolean);
    if (part !== undefined) return part;
  }
  return undefined;
}
