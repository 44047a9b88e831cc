import type { NameBook, NamePart } from './name-book.ts';

/** The name that a folded word is with the ending of a case: `Jacksons`, `Ивановой`, `Novákové`, `Mäkiselle`. */
export function findInflected(folded: string, { parts }: NameBook): NamePart | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const part = isCyrillic(folded) ? findCyrillic(folded, parts) : findByTable(folded, parts, tableFor(folded));
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

/**
 * The same in a language that is known to have many cases, where a name that is a word elsewhere is none with such an ending:
 * `Martinovi` of Martin, `Annát` of Anna, `Anek` of Ane.
 */
export function findInCase(folded: string, { parts }: NameBook): NamePart | undefined {
  if (folded.length < 4 || folded.length > 40) return undefined;
  const part = [latinEndings, changingEndings, softEndings, shortEndings]
    .map((endings) => findByTable(folded, parts, endings))
    .find(Boolean);
  return part?.isCommon === true ? { ...part, isCommon: false } : part;
}

type Parts = NameBook['parts'];

function tableFor(folded: string): Endings {
  if (/^\p{Script=Georgian}/u.test(folded)) return georgianEndings;
  return /^\p{Script=Armenian}/u.test(folded) ? armenianEndings : latinEndings;
}

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
  // Long surnames take it as they are: Mazurkiewicz.
  [/(?<=\p{L}{5})(?:owi|ovi)$/u, ['']],
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
  ...finnishEndings(),
  // Latvian and Lithuanian: Jānis, Ozoliņš, Jonas.
  [/(?:a|am|im|i|u|iem)$/, ['is', 's']],
  [/(?:ai|ei|as|es|u)$/, ['a', 'e']],
  [/(?:o|ui|a|u|e|ai)$/, ['as', 'us']],
  [/(?:io|iui|iu|i)$/, ['is', 'ys']],
];

/** The consonant before the last vowel weakens, and an `i` becomes `e`: `Lehtosaaren`, `Pellolle`, `Mäen`, `Matin`. */
function finnishEndings(): Endings {
  const cases = '(?:n|lle|lla|lta|ssa|sta)$';
  const strong = { d: 't', v: 'p', nn: 'nt', mm: 'mp', ll: 'lt', rr: 'rt', ng: 'nk', k: 'kk', p: 'pp', t: 'tt' };
  const weakened = 'a i o u y'
    .split(' ')
    .flatMap((vowel) =>
      Object.entries(strong).map(([weak, own]) => [new RegExp(weak + vowel + cases), [own + vowel]] as const),
    );
  const raised = Object.entries(strong).map(([weak, own]) => [new RegExp(`${weak}e${cases}`), [`${own}i`]] as const);
  return [[new RegExp(`e${cases}`), ['i', 'ki']], ...raised, ...weakened];
}

/** `Kasi` and `Kasię` of Kasia. */
const softEndings: Endings = [[/(?:i|ie|io|iu)$/, ['ia']]];

/** Endings that a name takes as it is, or in place of its last letter. */
function endingsOf(endings: string, own: readonly string[] = ['']): Endings {
  return endings.split(' ').map((ending) => [new RegExp(`${ending}$`), own] as const);
}

/** Hungarian, Finnish and Basque ones: `Annát`, `Annával`, `Annan`, `Anek`, `Jonen`. */
const shortEndings = endingsOf(
  't k n ra re nal nel hoz hez ig kent ek ak ri ari ren en aren rekin ekin rentzat entzat',
);

/** `ნინომ` of ნინო, `გიორგის` of გიორგი. */
const georgianEndings = endingsOf('მა მ ის ს ისა ით ად აც ც ისთვის სთვის ისგან სგან ისთან სთან ზე ში ისკენ', [
  '',
  'ი',
  'ა',
  'ე',
]);

/** `Աննայի` of Աննա, `Արամին` of Արամ. */
const armenianEndings = endingsOf('յի ի յին ին յից ից ով ուն ու ն ը');

function findByTable(folded: string, parts: Parts, endings: Endings): NamePart | undefined {
  for (const [inflected, own] of endings) {
    const at = folded.search(inflected);
    if (at < 3) continue;
    const stem = folded.slice(0, at);
    const part = own.map((ending) => parts.get(stem + ending)).find(Boolean);
    if (part !== undefined) return part;
  }
  return undefined;
}
