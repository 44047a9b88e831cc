/** A word or mark of a text: as it was posted, for what only capitals tell, and folded. */
export type Token = {
  readonly posted: string;
  readonly folded: string;
  /** Whether a hyphen joins it to the word before: `thirty-two hour` is not `thirty two-hour`. */
  readonly isJoined?: boolean;
};

/** Whether a word or mark joins what stands on both its sides, once every "and" is `&`. */
export function isJoint(word: string | undefined): boolean {
  return word === '&' || word === ',';
}

/**
 * Cuts a text into words and marks. Nothing is lost but spaces, quotation marks and hyphens between words: every
 * other character is part of a token, so a rule has to know a mark to leave it out. Separators have one form:
 * `.` ends a sentence or a line, `:` stands for colons, bars and dashes between spaces, `(` and `)` for brackets.
 */
export function readTokens(text: string): Token[] {
  const plain = withLineEnds(toPlain(text));
  const tokens: Token[] = [];
  for (const match of plain.matchAll(tokenPattern)) {
    const { initials, word } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (initials !== undefined) tokens.push(tokenOf(withoutPoints(initials, plain.slice(end, end + 2))));
    else if (word !== undefined) tokens.push(...joined(cutWord(word).map(tokenOf), plain.charAt(match.index - 1)));
    else tokens.push(...readMark(match[0], plain, match.index).map(tokenOf));
  }
  return withoutIdleMarks(tokens);
}

/** Whether a text has only letters that neutral wording is known for, and no raised or lowered digits. */
export function isReadable(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}\u02bb\u02bc]|[²³¹⁰⁴-⁹₀-₉]/u.test(text.replace(unitSigns, ''));
}

// µg, m² and CO₂ in a text are no other script, and no power of a number.
const unitSigns = /(?<!\p{L})[µμ](?=[gmlsLA](?![\p{L}\p{N}]))|(?<=(?<!\p{L})[cdkm]?m)[²³]|(?<=\p{Lu}\p{Ll}?)[₂-₉]/gu;

const tokenPattern =
  /(?<initials>(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}(?:\.?s)?(?![\p{L}\p{N}])\.?)|(?<word>(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:(?:[+#]*['.&/@_]|[+#]+|(?<=\d)[,:](?=\d))[\p{L}\p{M}\p{N}]+)*[+#]*)|\S/gu;

/** `U.S.` as `US`; before a number they may be a law in one text and a room in the other: `R.D. 39`, `RD 39`. */
function withoutPoints(initials: string, behind: string): string {
  return /^\s?\d/u.test(behind) ? initials : initials.replaceAll('.', '');
}

function joined([first, ...rest]: readonly Token[], before: string): Token[] {
  if (first === undefined) return [];
  return [before === '-' ? { ...first, isJoined: true } : first, ...rest];
}

function tokenOf(posted: string): Token {
  return { posted, folded: posted.toLowerCase().replaceAll('ß', 'ss') };
}

function toPlain(text: string): string {
  return (
    withPlainSigns(text)
      .replace(/(\d?)([¼½¾])/gu, (_, whole: string, part: string) => `${whole || '0'}${fractions[part] ?? ''}`)
      .replace(/(?<=m)([²³])/gu, '^$1')
      // A narrow or fixed space or an apostrophe between digits is a mark between thousands.
      .replace(/(?<=\d)[\u00a0\u2009\u202f'\u2019](?=\d{3}(?!\d))/gu, '')
      .normalize('NFKC')
      .replace(/(?<=[\p{L}\p{N}]) ?\/ ?(?=[\p{L}\p{N}])/gu, '/')
      // The parts of a standard's number: BS 7671:2018 + A2:2022, ISO 9001 : 2015, NF C 18-510.
      .replace(/(?<=\d) ?\+ ?(?=[A-Z]?\d)/gu, '+')
      .replace(/(?<=(?<!\p{L})\p{Lu}{2,5} \p{Lu}) (?=\d{2,}-\d)/gu, '')
      // Years after the baccalauréat: bac +2, bac+2.
      .replace(/(?<=(?<!\p{L})bac) ?\+ ?(?=\d)/giu, '+')
      .replace(/(?<=\d{3}) ?: ?(?=(?:19|20)\d\d(?!\d))/gu, ':')
      .replace(/(?<=\d) ?[×x] ?(?=\d)/gu, ' x ')
      .replace(/>=/g, '≥')
      .replace(/(?<![\p{L}\p{N}.,:+])(\d{1,3})\+(?=\s|$|[).,;])/gu, '≥ $1')
      // Where `e` is a word for `and`, these are still one word.
      .replace(/(?<![\p{L}\p{N}])(e)-(?=(?:mail|learning|commerce|book|business)s?(?!\p{L}))/giu, '$1')
      .replace(/<=/g, '≤')
      .replace(/[\u2014\u2015]/gu, ' - ')
      .replace(/[\u2010-\u2013\u2212\ufe58]/gu, '-')
      .replace(/[\u2018-\u201b\u2032\u00b4`]/gu, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb]/gu, '"')
  );
}

/** Signs that are typed in several ways before Unicode makes letters of them: `nº`, `n.º`, `No. 5`; `1.º`; `m2`. */
function withPlainSigns(text: string): string {
  // A list in a field of one line: `* Reading * Writing`.
  const listed = /^[*·] /.test(text) ? text.replace(/ [*·] (?=\p{L})/gu, ' . ') : text;
  return (
    listed
      .replace(/[®™℠\u00ad\u200b-\u200d\ufeff]/gu, '')
      // Apostrophes that Unicode makes a letter, or a space with an accent.
      .replace(/(?<=\p{L})[\u00b4\u02bc\u02bb](?=\p{L})/gu, "'")
      .replace(/(?<=\p{L})\((?:TM|SM)\)|(?<=\p{L}) \((?:TM|SM)\)|[¿¡]/gu, '')
      .replace(/ [•▪●■✓✔] (?=\p{L})/gu, ' . ')
      .replace(/(?<![\p{L}\p{N}])([zduieosv])\. (?=[BhaäuÄAdgeUR]\.)/gu, '$1.')
      .replace(/§ ?(\d{1,4}) ?([a-z]?)(?!\p{L})/gu, '§ $1$2')
      .replace(/[\u2039\u203a]/gu, '"')
      .replace(/(?<![\p{L}\p{N}])(?:[nN]\.? ?[º°ᵒ]|[nN][or]\.(?= ?\d)|№)/gu, 'nr ')
      .replace(/(?<![\p{L}\p{N}])(?:number|número|numéro|numero|nummer|nr\.?) (?=\d{1,3}(?![\p{L}\p{N}.,]))/giu, 'nr ')
      .replace(/(?<=\d)\.(?=[ºª°]|(?:er|r[oa]|d[oa]|t[oa]|m[oa]|v[oa])(?!\p{L}))/gu, '')
      .replace(/(?<=\d)°(?! ?[CFK](?!\p{L}))/gu, 'º')
      .replace(/(?<=\d ?[ckm]?m)([23])(?![\p{L}\p{N}.,])/gu, '^$1')
      .replace(/(?<![\p{L}\p{N}:.])(\d{1,2}) ?[hH] ?([0-5]\d)(?![\p{L}\p{N}:.]| ?(?:min|h))/gu, '$1:$2')
  );
}

const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

const bullet = /^[ \t]*(?:[•‣◦▪●○∙·*■□◆➢➤✓✔»-][ \t]+|[•▪●■✓✔](?=\p{L}))/u;
const ordinal = /^[ \t]*(\d{1,2})[.)][ \t]+/u;

/** Marks of a list go; a line that begins anew (a list, a capital, a digit) begins a sentence. */
function withLineEnds(text: string): string {
  if (!/[\n•‣◦▪●○∙·*■□◆➢➤✓✔»-]|^\s*[(\d]|^a\)/u.test(text)) return text;
  const lines = withoutInlineNumbers(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const numbers = lines.flatMap((line) => ordinal.exec(line)?.[1] ?? []);
  const isNumbered = numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1);
  return lines
    .map((line, index) => {
      const rest = line.replace(bullet, '').replace(isNumbered ? ordinal : /^$/, '');
      const isNew = index > 0 && (rest !== line || /^\s*["(]?[\p{Lu}\d]/u.test(line));
      return isNew ? ` . ${rest}` : rest;
    })
    .join(' ');
}

/** `1. Read; 2. Weld` and `(1) Read (2) Weld` within a line: numbers of a list, where they count from one without a gap. */
function withoutInlineNumbers(text: string): string {
  const marks = [...text.matchAll(inlineNumber)];
  const isCounted = marks.length > 1 && marks[0]?.index === 0;
  const isList = isCounted && marks.every((mark, index) => Number(mark.groups?.number) === index + 1);
  if (isList) return text.replace(inlineNumber, '. ');
  const letters = [...text.matchAll(inlineLetter)];
  const isLettered = letters.length > 1 && letters[0]?.index === 0;
  const isOrdered = letters.every((mark, index) => mark[1] === 'abcdefgh'.charAt(index));
  return isLettered && isOrdered ? text.replace(inlineLetter, '. ') : text;
}

const inlineLetter = /(?:^|[.;:,]? |\n)\(?([a-h])\) (?=\p{L})/gu;

const inlineNumber = /(?:^\s*|[.;:,\n]\s*|\s(?=\())(?:(?<number>\d{1,2})[.)]|\((?<number>\d{1,2})\))\s+(?=\p{L})/gu;

// Small letters only, and no `d` or `s`: 3D is no three days, 5S no five seconds.
const unitBehindNumber =
  /^(\d+(?:[.,]\d+)*)(h|H|hrs?|hours?|mins?|std|Std|sec|days?|wks?|weeks?|m|km|cm|mm|kg|g|mg|μg|ml|l|lbs?|kW|kw|kV|GB|MB|TB)$/u;

/** Takes apart what is also written with a space: `40h`, `ISO9001`, `v3.1`. */
function cutWord(word: string): string[] {
  const [, amount, unit] = unitBehindNumber.exec(word) ?? [];
  if (amount !== undefined && unit !== undefined) return [amount, unit];
  const [, version] = /^[vV]\.?(\d[\d.]*)$/.exec(word) ?? [];
  if (version !== undefined) return ['version', version];
  if (/^\p{L}{4,}(?:\/\p{L}{4,})+$/u.test(word)) return word.split(/(\/)/u);
  const [, letters, digits] = /^(\p{Lu}{2,})(\d{2,}(?:[:+].*)?)$/u.exec(word) ?? [];
  return letters !== undefined && digits !== undefined ? [letters, digits] : [word];
}

/** What ends in a full stop that ends no sentence for certain. */
export const abbreviation =
  /(?<![\p{L}\p{N}])(?:approx|univ|inst|dept|bldg|mgmt|intl|natl|govt|assoc|assn|cert|gepr|perfez|admón|schriftl|mündl|dipl|pós-grad|incl|excl|min|max|vs|no|nr|st|dr|jr|std|mins|hrs|ca|bzw|inkl|ph\.d|etc|e\.g|i\.e|z\.b|a\.m|p\.m)$/iu;

function readMark(mark: string, text: string, index: number): string[] {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  // Behind a digit they are inches, feet, minutes.
  if (mark === '"' || mark === "'") return /\d/.test(before) && !isOpened(text, index, mark) ? [mark] : [];
  const plain = plainMarks.get(mark);
  if (plain !== undefined) return [plain];
  if (mark === ';' || mark === '!') return ['.'];
  if (
    mark === '.' &&
    /(?:^|[\s(])mind$/iu.test(text.slice(Math.max(0, index - 5), index)) &&
    /^\.\s?\d/u.test(text.slice(index, index + 3))
  )
    return [];
  if (mark === '.') return abbreviation.test(text.slice(Math.max(0, index - 8), index)) ? [] : ['.'];
  if (mark === '-' && isRange(text, index)) return [mark];
  if (mark === '-')
    return readDash(
      before,
      after,
      text.slice(0, index).trimEnd().slice(-1) +
        text
          .slice(index + 1, index + 9)
          .trimStart()
          .charAt(0),
    );
  return [mark];
}

const plainMarks: ReadonlyMap<string, string> = new Map(
  ['[(', '{(', '])', '})', '|:'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Whether a dash stands between a first and a last one: A1–C1, modules A–D, Monday–Friday. */
function isRange(text: string, index: number): boolean {
  const [, first = ''] =
    /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,12})\.? ?$/u.exec(text.slice(Math.max(0, index - 16), index)) ?? [];
  const [, last = ''] = /^ ?([\p{L}\p{N}]{1,12})(?![\p{L}\p{N}])/u.exec(text.slice(index + 1, index + 16)) ?? [];
  const ends = [first, last];
  return (
    ends.every((end) => rangeEnd.test(end)) || ends.every((end) => isTime(end)) || /^k [1-9]\d?$/i.test(ends.join(' '))
  );
}

const rangeEnd = /^(?:\p{Lu}|\p{Lu}{1,3}\d{1,3}|\d{1,2}\p{L})$/u;

/** Whether a word is or begins as a day of the week or a month, in seven languages. */
function isTime(word: string): boolean {
  return timeWord.test(word);
}

const timeWord =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|mo|di|mi|do|fr|sa|so|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lun|mar|mié|mie|jue|vie|sáb|sab|dom|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mer|jeu|ven|sam|dim|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|gio|segunda|terça|quarta|quinta|sexta|seg|ter|qua|qui|sex|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|wo|vr|za|zo|jan(?:uary|uar|vier|uari)?|feb(?:ruary|ruar|ruari)?|march|märz|maart|apr(?:il)?|may|mai|mei|june?|juni|july?|juli|aug(?:ust|ustus)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)$/iu;

/** Whether a quotation mark closes what another opened before it: `"level 2"`. */
function isOpened(text: string, index: number, mark: string): boolean {
  const opened = text.slice(Math.max(0, index - farthestQuote), index).split(mark);
  return opened.length % 2 === 0 && opened.slice(0, -1).every((part) => !/[\d\p{L}]$/u.test(part));
}

const farthestQuote = 80;

/** A hyphen between words goes, a dash between spaces separates, one at a digit or after a letter says something. */
function readDash(before: string, after: string, nearest: string): string[] {
  const isWordBefore = /[\p{L}\p{N})+#]/u.test(before);
  const isWordAfter = /[\p{L}\p{N}(.]/u.test(after);
  if (/^\d\d$/.test(nearest)) return ['-'];
  if (isWordBefore && isWordAfter) return [];
  if (isWordBefore || /\d/.test(after)) return ['-'];
  return [':'];
}

/** Of several separators in a row the strongest stays, and none stands at either end. */
function withoutIdleMarks(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1)?.folded;
    if (isSeparator(token.folded) && (last === undefined || isSeparator(last))) {
      if (last !== undefined && (token.folded === '.' || last === ',')) kept[kept.length - 1] = token;
    } else kept.push(token);
  }
  while (isSeparator(kept.at(-1)?.folded ?? '')) kept.pop();
  return kept;
}

function isSeparator(text: string): boolean {
  return text === '.' || text === ':' || text === ',';
}
