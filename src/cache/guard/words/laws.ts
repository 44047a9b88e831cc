/**
 * What laws and their parts are called, in the one form of their language, where a number stands behind: `Art. 32 del
 * D.Lgs. n. 81/2008` as `articolo 32 del decreto legislativo 81/2008`. Without a number these letters may be anything.
 */
export function withLawsWrittenOut(language: string, text: string): string {
  const said = laws[language];
  if (said === undefined || !/\d/u.test(text)) return text;
  return said.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}

type Laws = readonly (readonly [pattern: RegExp, words: string])[];

const ofNumber = String.raw`\s?(?:nr?\.?\s?[º°]|nr?\.|n\b)?\s?(?=\d)`;

/** A law by its names, then its number, whether or not a word says that it is one. */
function law(names: string, words: string): readonly [RegExp, string] {
  return [new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${names})${ofNumber}`, 'gu'), `${words} `];
}

/** A part of a law, which only its point makes an abbreviation. */
function part(names: string, words: string): readonly [RegExp, string] {
  return [new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${names})\s?(?=\d)`, 'gu'), `${words} `];
}

/** `81/08` behind the name of an Italian law as `81/2008`. */
const shortYear: readonly [RegExp, string] = [
  /(?<=(?:decreto legislativo|dpr|decreto ministeriale) \d{1,4}\/)(?=[012]\d(?![\d/]))/gu,
  '20',
];

const laws: Readonly<Record<string, Laws>> = {
  en: [part(String.raw`[Aa]rt\.`, 'article')],
  es: [
    part(String.raw`[Aa]rt\.|[Aa]rtículo`, 'artículo'),
    law(String.raw`[Rr]eal [Dd]ecreto|R\.\s?D\.|RD`, 'real decreto'),
    law(String.raw`[Ll]ey [Oo]rgánica|L\.\s?O\.|LO`, 'ley orgánica'),
    law('[Ll]ey', 'ley'),
  ],
  fr: [
    part(String.raw`[Aa]rt\.|[Aa]rticle`, 'article'),
    law('[Ll]oi', 'loi'),
    law('[Dd]écret', 'décret'),
    law('[Oo]rdonnance', 'ordonnance'),
  ],
  de: [
    part(String.raw`Art\.`, 'Artikel'),
    part(String.raw`(?<=\d[a-z]?\s)Abs\.`, 'Absatz'),
    part(String.raw`(?<=\d[a-z]?\s)S\.`, 'Satz'),
  ],
  pt: [
    part(String.raw`[Aa]rt\.(?:\s?º)?|[Aa]rtigo`, 'artigo'),
    law(String.raw`[Dd]ecreto-[Ll]ei|D\.\s?L\.|DL`, 'decreto lei'),
    law('[Pp]ortaria', 'portaria'),
    law('[Ll]ei', 'lei'),
  ],
  it: [
    part(String.raw`[Aa]rt\.|[Aa]rticolo`, 'articolo'),
    law(String.raw`[Dd]ecreto [Ll]egislativo|D\.\s?[Ll]gs\.?|D[Ll]gs\.?`, 'decreto legislativo'),
    law(String.raw`D\.\s?P\.\s?R\.|DPR|[Dd]ecreto del [Pp]residente della [Rr]epubblica`, 'dpr'),
    law(String.raw`D\.\s?M\.|DM|[Dd]ecreto [Mm]inisteriale`, 'decreto ministeriale'),
    law('[Ll]egge', 'legge'),
    shortYear,
  ],
  nl: [part(String.raw`[Aa]rt\.`, 'artikel')],
};
