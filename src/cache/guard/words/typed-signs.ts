/**
 * Signs, prices, units and shortened words as two keyboards type them, in one form before the text is cut into words:
 * `⅔` as `2/3`, `kWh/m2` as `kWh/m²`, `€ 250,-` as `250 €`, `1000V` as `1000 V`, `EE. UU.` as `EEUU`,
 * `Teilnehmer*innen` as `Teilnehmer/innen`. Nothing here looks at the language but units that one language shortens.
 */
export function withTypedSigns(language: string, text: string): string {
  const told = withPlainSuffixes(withPlainFractions(text))
    .replace(doubled, '$1$1$2$2')
    .replace(bracketedGenders, '$1')
    .replace(/(?<!\p{L})wi-fi(?!\p{L})/giu, 'WiFi')
    .replace(/(?<=\p{L})\.(?=,)/gu, '')
    .replace(/(?<=(?<!\p{L})\p{Lu}\p{Ll}{1,3})\.(?=[-–]\p{L})/gu, '');
  const short = shortened[language]?.reduce((said, [pattern, word]) => said.replace(pattern, word), told) ?? told;
  const plural = pluralled.has(language) ? short.replace(/(?<=\p{Lu}{2})['’]s(?!\p{L})/gu, 's') : short;
  return /\d/.test(plural) ? withPlainAmounts(plural) : plural;
}

/** Where an apostrophe before the s of an acronym makes no owner of it: `EPI's`. */
const pluralled = new Set(['es', 'fr', 'pt', 'it', 'nl']);

/** Halves and quarters are read as decimals, since a language may say them so. */
function withPlainFractions(text: string): string {
  return text.replace(/[⅐-⅞]/gu, (sign, at: number) => {
    const plain = sign.normalize('NFKC').replace('\u2044', '/');
    return /\d/.test(text.charAt(at - 1)) ? ` ${plain}` : plain;
  });
}

function withPlainAmounts(text: string): string {
  return text
    .replace(hoursAndMinutes, '$1 h $2 min')
    .replace(rangeOfUnit, inOneUnit)
    .replace(rangeOfSize, inOneUnit)
    .replace(rangeOfNamed, inOneUnit)
    .replace(inchOrSecond, '"')
    .replace(/(?<=\d) (?=′)/gu, '')
    .replace(timesOfMeasured, '$1 x ')
    .replace(noCents, '')
    .replace(signInFront, '$2 $1')
    .replace(euro, '€')
    .replace(unitBehind, '$1 ')
    .replace(powerOfMetre, (power) => (power === '2' ? '²' : '³'));
}

/** `1h30` and `1 h 30` as `1 h 30 min`; behind a word for when it is a time of the day, and no test takes longer. */
const hoursAndMinutes =
  /(?<![\p{L}\p{N}.,:/-])(?<!(?:à|às|a las|alle|dalle|ore|um|om|vers|dès|avant|après|entre|desde|das|até|from|at|to|until|bis|ab|von|van|tot) )([1-5]) ?h ?([0-5]\d)(?! ?(?:m|:|h|à|a|-|–|\d)|\p{L}|[.,]\d)/gu;

/** A range goes up: `10 m - 5 m` may tell how far something shrinks. */
function inOneUnit(said: string, low: string, unit: string, high: string): string {
  const isUp = Number(low.replace(',', '.')) < Number(high.replace(',', '.'));
  return isUp ? `${low}-${high} ${unit}` : said;
}

/** `3mm–10mm`, `3 mm bis 10 mm` as `3-10 mm`; `5 kg a 10 kg`, `à`, `to` may tell what something grows to. */
const rangeOfUnit =
  /(?<![\p{L}\p{N}.,/+-])(\d+(?:[.,]\d+)?) ?(mm|cm|m|km|kg|g|t|°C|V|kW|%) ?(?:[-–]|(?<= )(?:bis|tot)(?= )) ?(\d+(?:[.,]\d+)?) ?\2(?![\p{L}\p{N}/²³^])/gu;

/** `plates 3 mm to 10 mm thick`, `Temperature: 2 °C to 8 °C`: of a size, which nothing changes. */
const rangeOfSize =
  /(?<![\p{L}\p{N}.,/+-]|(?<!\p{L})from )(\d+(?:[.,]\d+)?) ?(mm|cm|m) to (\d+(?:[.,]\d+)?) ?\2(?= (?:thick|long|wide|deep|high|tall)(?!\p{L}))/gu;
const rangeOfNamed =
  /(?<=(?:^|[.;] )(?:Temperature|Thickness|Length|Width|Depth|Diameter|Range): )(\d+(?:[.,]\d+)?) ?(mm|cm|m|km|kg|°C|V|kW|%) to (\d+(?:[.,]\d+)?) ?\2(?![\p{L}\p{N}/²³^])/gu;

/** `20″` is no `20′`: two marks behind a number are one unit, and no quotation that one opens and one closes. */
const inchOrSecond = /(?<=\d) ?(?:″|[′']{2})(?!['′″])/gu;

/** `3 500-word essays`: three of them, and no thousands. */
const timesOfMeasured = /(?<![\d.,]|\p{L})([1-9]) (?=\d{3}-\p{L}{3})/gu;

/** `250,-` and `250,–`: no cents. */
const noCents = /(?<=\d),[-–—]{1,2}(?![\d\p{L}-])/gu;

/** `€ 500` as `500 €`; between two numbers it may be that of either. */
const signInFront =
  /(?<!\d[ \u00a0]?|\p{L})(€|EUR|£|\$)[ \u00a0]?(\d+(?:[.,]\d+)*)(?![\d%]|[ \u00a0]?(?:€|£|\$|EUR))/gu;
const euro = /(?<=\d ?)EUR(?!\p{L})/gu;

/** Units that no code ends in behind two digits, and small ones that none begins with. */
const unitBehind =
  /(?<![\p{L}\p{N}.,/-])(\d[\d.,]{0,15}(?=(?:k?VA|kWh?|MWh|k?Hz|[MG]Hz|k?Nm?|kPa|bar|ECTS|UE)(?![\p{L}\p{N}/]))|\d[\d.,]{0,14}\d(?=[VWt](?![\p{L}\p{N}/-])))/gu;

/** `25 m2`, `kWh/m2`. A capital is a code: module M2. */
const powerOfMetre = /(?<=(?<![\p{L}\p{N}_.-])(?:\d+(?:[.,]\d+)*)?[cdkm]?m|\/[cdkm]?m)\^?[23](?![\p{L}\p{N}]|[.,]\d)/gu;

/** `EE. UU.` and `EE.UU.`: letters are doubled where there are many. */
const doubled = /(?<![\p{L}.])(\p{Lu})\1\. ?(\p{Lu})\2(?:\.|(?!\p{L}))/gu;

/** `(m/w/d)`: for whom, in brackets or not. */
const bracketedGenders = /\(([mwdhfv](?:\/[mwdhfv]){1,2})\)/giu;

/** Who is a man or a woman, as German, Spanish, Portuguese, Italian and French shorten it behind a word. */
function withPlainSuffixes(text: string): string {
  return text
    .replace(/(?<=\p{Ll}{3})\/-(?=(?:in|innen|r|a|o|as|os|ra|ras|e|es|ne|nes|trice|trices)(?!\p{L}))/gu, '/')
    .replace(/(?<=\p{Ll}{3})[*:_](?=innen(?!\p{L}))/gu, '/');
}

type Shortened = readonly (readonly [pattern: RegExp, word: string])[];

/** Abbreviations that stand for a whole word wherever they stand, not only behind their number. */
function short(abbreviations: string, word: string): readonly [RegExp, string] {
  // Behind a full stop a sentence may begin, unless it goes on in small letters or with a number.
  return [
    new RegExp(`(?<![\\p{L}\\p{N}.])(?:${abbreviations})(?:\\.(?=\\s+[\\p{Ll}\\d(]|\\s*[,;:)])|(?![\\p{L}.]))`, 'gu'),
    word,
  ];
}

const shortened: Readonly<Record<string, Shortened>> = {
  en: [
    short('hrs|Hrs', 'hours'),
    short('mins|Mins', 'minutes'),
    short('wks|Wks', 'weeks'),
    [/(?<!\p{L})[Mm]in\.? (?=(?:age|score|mark|attendance|duration|grade)(?!\p{L}))/gu, 'minimum '],
    [/(?<!\p{L})[Mm]ax\.? (?=(?:age|score|mark|speed|duration|load|height|weight|depth)(?!\p{L}))/gu, 'maximum '],
    [/(?<=\d ?)(?:kph|kmph|km\/hr?)(?![\p{L}/])/gu, 'km/h'],
  ],
  fr: [
    short('env', 'environ'),
    [/(?<![\p{L}\p{N}.])Env\. (?=\d)/gu, 'environ '],
    [/(?<=\d (?:ans|jours|mois|points?|%) )min(?:\.|(?!\p{L}))/gu, 'minimum'],
    [/(?<=\d (?:ans|jours|mois|points?|%) )max(?:\.|(?!\p{L}))/gu, 'maximum'],
  ],
  nl: [
    [/(?<=\d ?)km\/u(?:ur)?(?![\p{L}/])/gu, 'km/h'],
    [/(?<=(?<![\p{L}\p{N}.,-])\d{1,4}(?:,\d)?)u(?![\p{L}\p{N}])/gu, ' uur'],
  ],
  de: [
    [/(?<=[\p{L}%)\d-] )u\. (?=\p{L}{2})/gu, 'und '],
    [/(?<=\d )J\.(?= alt)/gu, 'Jahre'],
    [/(?<=\p{Ll}{3})[*:_](?=in(?!\p{L}))/gu, '/'],
    [/(?<!\p{L})gem\. ?(?=§|Art|DIN|ISO|Abs)/gu, 'gemäß '],
    [/(?<=\d ?)km\/Std\.?(?![\p{L}/])/gu, 'km/h'],
  ],
};
