/** Running text without what two people type differently: case, spaces, dashes, quotes, list marks, last full stop. */
export function foldText(text: string): string {
  return foldWhole(keepUnitsApart(text));
}

function foldWhole(text: string): string {
  if (isPlainLine.test(text)) return text.toLowerCase();
  // `+ # < > %` and `? !` stay (C++, C#, >5 kg, 100%); so does a full stop before a word (.NET).
  const lines = foldCharacters(text)
    .split('\n')
    .map((line) => withoutMark(line.trim()));
  return withoutLast(foldSpaces(withoutMark(lines.join(' ').trim())), ' .,;:。、');
}

/** Behind a number or as a rate: bits and bytes, units with a capital that another unit has small, and a gas. */
const casedUnits = /[kKmMgGtT]i?B|\dM|\d[\s-]M|[munkµμ][SM](?!\p{L})|CO(?![\p{L}\p{N}])/u;
const bytes = /(?<=\d ?)([kKmMgGtT]i?)B(?=$|ps|\/|[^\p{L}\p{N}])|(?<![\p{L}\p{N}])([kKmMgGtT]i?)B(?=ps|\/s)/gu;
/** Units that mega stands before; a pattern without groups. */
export const ofMega = String.raw`Wh?|Wp|VA|var|V|A|[Ω\u2126]|[Oo]hms?|Hz|Pa|g|J|N|S|L|l|Bq|Gy|Sv|eV|mol|bar|cal`;
/** `5 MPa`, `1 MΩ`, whose small letter is a thousandth; and `5 M NaOH` before a formula, whose small letter is a metre. */
const mega = new RegExp(
  String.raw`(?<=\d[\s-]?)M(?=(?:${ofMega})(?![\p{L}\p{N}]))|(?<=\d\s)M(?=\s(?=\w*[a-z\d])(?:[A-Z][a-z]?\d*){2,8}(?![\p{L}\p{N}]))`,
  'gu',
);
/** Siemens and mole per litre behind a prefix: `mS` are no `ms`, `mM` no `mm`. */
const capital = /(?<=\d[\s-]?[munkµμ])[SM](?![\p{L}\p{N}])/gu;

/** Carbon monoxide beside cobalt, in a text that is not all capitals; not the `& CO` of a company. */
const monoxide = /(?<![\p{L}\p{N}]|& ?)CO(?![\p{L}\p{N}])/gu;

/** 100 Mb/s is an eighth of 100 MB/s, and 5 mPa are not 5 MPa: here case is not how somebody types. */
function keepUnitsApart(text: string): string {
  if (!casedUnits.test(text)) return text;
  const told = /\p{Ll}/u.test(text) ? text.replace(monoxide, 'co^') : text;
  return told
    .replace(bytes, (_, ofNumber: string | undefined, ofRate: string) => `${ofNumber ?? ofRate}b^`)
    .replace(mega, 'm^')
    .replace(capital, (unit) => `${unit.toLowerCase()}^`);
}

// Nearly every label: in it only the case is folded.
const isPlainLine = /^(?:[A-Za-z\d]+ )*[A-Za-z\d]+$/;

function withoutMark(line: string): string {
  return line.charAt(1) === ' ' ? line.replace(listMark, '') : line;
}

/** A text without these characters at its end; a regular expression would be quadratic on a million of them. */
export function withoutLast(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** White space, Unicode form and case only: for texts where a mark or a line may mean something. */
export function foldSpelling(text: string): string {
  return foldSpaces(foldCase(foldCompatible(keepUnitsApart(text))));
}

/** Unicode case folding: what differs by case only is equal in every language, dotless i and sharp s included. */
export function foldCase(text: string): string {
  // Upper case in between makes ß and SS, ς and σ, ı and I equal; the dot of İ is no letter of its own.
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .normalize('NFC');
}

// With a space after it, since `-5` and `*` in `5*` say something; `- 18 °C` says it with one, too.
const listMark = /^(?:[•‣◦▪●○∙·*] |- (?!\d[\d.,]* ?(?:[°º%o]|d?b(?!\p{L})|m?v(?!\p{L})|[cfk](?!\p{L})|gra|degr)))+/u;

function foldCharacters(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return foldGaps(text.toLowerCase().replaceAll('`', "'"));
  return foldGaps(
    foldCase(foldCompatible(text))
      .replace(/ ?[\u2014\u2015] ?/gu, ' - ')
      .replace(/[\u2010-\u2013\u2212\u2e3a\ufe58]/gu, '-')
      .replace(/[\u201c-\u201f\u00ab\u00bb\u300c\u300d]/gu, '"')
      .replace(/[\u2018-\u201b\u2032`\u00b4]/gu, "'"),
  );
}

/** NFKC, without letting 10⁵ become 105 or 1½ become 11/2. */
function foldCompatible(text: string): string {
  return text
    .replace(/[®™℠]/gu, '')
    .replace(/(?<=\d)(?=[⁺⁻]?[⁰¹²³⁴-⁹])/gu, '^')
    .replace(/(?<=\d)(?=[₀-₉])/gu, '_')
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/gu, ' ')
    .normalize('NFKC')
    .replaceAll('\u2044', '/');
}

function foldSpaces(text: string): string {
  return (text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** The same within lines. To find that there is nothing to fold is cheaper than to replace each space by one. */
function foldGaps(text: string): string {
  return text.includes('  ') || /[^\S\n ]/.test(text) ? text.replace(/[^\S\n]+/g, ' ') : text;
}
