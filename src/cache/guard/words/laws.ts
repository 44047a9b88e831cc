/**
 * What laws and their parts are called, in the one form of their language, where a number with its year stands behind: `Art. 32
 * del D.Lgs. n. 81/2008` as `articolo 32 del decreto legislativo 81/2008`. Without it these letters may be anything: `LO 3`
 * is a learning outcome, `DL 200` a volume.
 */
export function withLawsWrittenOut(language: string, text: string): string {
  const said = laws[language];
  if (said === undefined || !/\d/u.test(text)) return text;
  return said.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}

type Laws = readonly (readonly [pattern: RegExp, words: string])[];

const ofNumber = String.raw`\s?(?:nr?\.?\s?[º°]|nr?\.|n\b)?\s?`;
const numbers = String.raw`(?=\d{1,4}\/(?:\d{2}|\d{4})(?![\d/]))`;
const frenchNumbers = String.raw`(?=\d{2,4}-\d{1,4}(?![\d-]))`;

/** A law by its names, then its number, whether or not a word says that it is one. */
function law(names: string, words: string, number = numbers): readonly [RegExp, string] {
  return [new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${names})${ofNumber}${number}`, 'gu'), `${words} `];
}

/** Letters without a point, which a year in full makes a law: `DL 66/2011`. */
function letters(names: string, words: string): readonly [RegExp, string] {
  return law(names, words, String.raw`(?=\d{1,4}\/(?:19|20)\d{2}(?![\d/]))`);
}

/**
 * An article of a law: at the start or behind a word that leads to one, and nothing counted behind its number. Learners
 * may study art. 12 lessons follow; the state of the art. 3 days.
 */
function article(names: string, words: string, before: string): readonly [RegExp, string] {
  const start = String.raw`(?<=^\s*|[(;,:]\s?|(?<![\p{L}\p{N}])(?:${before})\s)`;
  const end = String.raw`(?=\d{1,4}[a-z]?(?:\s*[,;)]|\.?\s*$|\s(?:${ofLaw})(?![\p{L}\p{N}])))`;
  return [new RegExp(String.raw`${start}(?:${names})\s?${end}`, 'gu'), `${words} `];
}

/** What stands behind the number of an article: whose it is, or its parts. */
const ofLaw = String.raw`of the|del?|della|dell|do|da|du|des|der|van|het|lid|Abs|Absatz|comma|co|al|\p{Lu}{2,}\p{Ll}*|\p{L}+(?:wet|besluit|gesetz|ordnung|verordnung)|\p{Lu}\p{L}{1,6}G`;

/** `81/08` behind the name of an Italian law as `81/2008`. */
const shortYear: readonly [RegExp, string] = [
  /(?<=(?:decreto legislativo|dpr|decreto ministeriale) \d{1,4}\/)(?=[012]\d(?![\d/]))/gu,
  '20',
];

const laws: Readonly<Record<string, Laws>> = {
  en: [article(String.raw`[Aa]rt\.`, 'article', 'under|per|see')],
  es: [
    article(String.raw`[Aa]rt\.|[Aa]rtículo`, 'artículo', 'el|del|al|según|conforme'),
    law(String.raw`[Rr]eal [Dd]ecreto|R\.\s?D\.`, 'real decreto'),
    law(String.raw`[Ll]ey [Oo]rgánica|L\.\s?O\.`, 'ley orgánica'),
    letters('RD', 'real decreto'),
    letters('LO', 'ley orgánica'),
    law('[Ll]ey', 'ley'),
  ],
  fr: [
    article(String.raw`[Aa]rt\.|[Aa]rticle`, 'article', 'selon|voir|par'),
    law('[Ll]oi', 'loi', frenchNumbers),
    law('[Dd]écret', 'décret', frenchNumbers),
    law('[Oo]rdonnance', 'ordonnance', frenchNumbers),
  ],
  de: [
    article(String.raw`Art\.`, 'Artikel', 'nach|gemäß|laut'),
    part(String.raw`(?<=(?:§|Artikel|Art\.)\s?\d{1,4}[a-z]?\s)Abs\.`, 'Absatz'),
    part(String.raw`(?<=(?:§|Artikel|Art\.)\s?\d{1,4}[a-z]?\s(?:Absatz|Abs\.)\s?\d{1,2}\s)S\.`, 'Satz'),
  ],
  pt: [
    article(String.raw`[Aa]rt\.(?:\s?º)?|[Aa]rtigo`, 'artigo', 'o|do|ao|no|segundo|conforme'),
    law(String.raw`[Dd]ecreto-[Ll]ei|D\.\s?L\.`, 'decreto lei'),
    letters('DL', 'decreto lei'),
    law('[Pp]ortaria', 'portaria'),
    law('[Ll]ei', 'lei'),
  ],
  it: [
    article(String.raw`[Aa]rt\.|[Aa]rticolo`, 'articolo', "per|dell'|all'|ex|secondo|vedi"),
    law(String.raw`[Dd]ecreto [Ll]egislativo|D\.\s?[Ll]gs\.?|D[Ll]gs\.?`, 'decreto legislativo'),
    law(String.raw`D\.\s?P\.\s?R\.|[Dd]ecreto del [Pp]residente della [Rr]epubblica`, 'dpr'),
    letters('DPR', 'dpr'),
    law(String.raw`D\.\s?M\.|[Dd]ecreto [Mm]inisteriale`, 'decreto ministeriale'),
    letters('DM', 'decreto ministeriale'),
    law('[Ll]egge', 'legge'),
    shortYear,
  ],
  nl: [article(String.raw`[Aa]rt\.`, 'artikel', 'van|volgens|conform')],
};

/** A part of an article, which only its point makes an abbreviation. */
function part(names: string, words: string): readonly [RegExp, string] {
  return [new RegExp(String.raw`(?:${names})\s?(?=\d)`, 'gu'), `${words} `];
}
