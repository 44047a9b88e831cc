/** Splits a text into words, numbers and signs, with what a rule needs to know about each. Linear. */
export function readPassage(place: string, written: string, mostTokens = Infinity): Passage {
  // Hyphens that do not break are hyphens, and `1° posto`, `1° e 2 giugno` are no temperatures.
  const hyphened = written.replace(/[\u2010\u2011]/g, '-');
  const text = hyphened.includes('°') ? hyphened.replace(degreeOfRank, 'º') : hyphened;
  const tokens: Token[] = [];
  let end = 0;
  let sentence = 0;
  let clause = 0;
  for (const match of text.matchAll(tokenPattern)) {
    if (tokens.length >= mostTokens) break;
    const before = text.slice(end, match.index);
    const [raw] = match;
    // Nearly all that stands between words is a space.
    const isSpace = before === ' ';
    if (!isSpace && tokens.length > 0 && endsSentence(before, tokens.at(-1))) sentence += 1;
    if (!isSpace && /[,;:.!?()«»„“”"\n\u2013\u2014/]/u.test(before)) clause += 1;
    const startsSentence = tokens.at(-1)?.sentence !== sentence || (!isSpace && isBeforeStart(before, tokens));
    for (const piece of splitMixed(raw)) {
      const start = match.index + piece.offset;
      const first = tokens.length > 0 && piece.offset > 0 ? false : startsSentence;
      const gap = piece.offset > 0 ? '' : before;
      tokens.push({ ...describe(piece.text), start, end: start + piece.text.length, gap, sentence, clause, first });
    }
    end = match.index + raw.length;
  }
  return { place, written, text, tokens };
}

export type Passage = {
  readonly place: string;
  /** As it was written; `text` is as long, with plain hyphens. */
  readonly written: string;
  readonly text: string;
  readonly tokens: readonly Token[];
};

export type Token = {
  readonly kind: 'word' | 'number' | 'mixed' | 'sign' | 'duration';
  readonly text: string;
  /** Lower case, without diacritics, typographic variants folded. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one. */
  readonly gap: string;
  readonly sentence: number;
  readonly clause: number;
  /** Whether its capital may come from its place: the start of a sentence, a quotation, after a colon. */
  readonly first: boolean;
};

/** A token that is there; asking for another is a bug. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`there is no token ${index}`);
  return token;
}

/** The tokens of the clause that one stands in. */
export function clauseAround(tokens: readonly Token[], index: number): readonly Token[] {
  const { first, last } = clauseBounds(tokens, index);
  return tokens.slice(first, last + 1);
}

/** The same for its sentence. */
export function sentenceAround(tokens: readonly Token[], index: number): readonly Token[] {
  const { first, last } = sentenceBounds(tokens, index);
  return tokens.slice(first, last + 1);
}

/** Words as one line, folded, with a space at both ends: for patterns of whole words. */
export function lineOf(words: readonly Token[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

/** The places of the tokens of each clause, or of each sentence. */
export function placesBy(part: 'clause' | 'sentence', tokens: readonly Token[]): number[][] {
  return [...Map.groupBy(tokens.keys(), (at) => tokens[at]?.[part]).values()];
}

/** Where the clause of a token begins and ends; looked for outwards, so that a long passage is not gone through. */
export function clauseBounds(tokens: readonly Token[], index: number): Bounds {
  return boundsOf(tokens, index, 'clause');
}

/** The same for its sentence. */
export function sentenceBounds(tokens: readonly Token[], index: number): Bounds {
  return boundsOf(tokens, index, 'sentence');
}

/** Token indexes, both included. */
type Bounds = { readonly first: number; readonly last: number };

function boundsOf(tokens: readonly Token[], index: number, part: 'clause' | 'sentence'): Bounds {
  const own = tokens[index]?.[part];
  let first = index;
  let last = index;
  if (own === undefined) return { first, last };
  while (tokens[first - 1]?.[part] === own) first -= 1;
  while (tokens[last + 1]?.[part] === own) last += 1;
  return { first, last };
}

/** Every index from one to another. */
export function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

const degreeOfRank =
  /(?<=(?<![\d.,])(?:[1-9]|1[0-2]))°(?= (?:posto|lugar|puesto|premio|pr[eê]mio|prix|livello|classificat|(?:e|ed|o|al) \d\d? (?:genn|febb|mar|apr|magg|giug|lugl|ago|sett|ott|nov|dic)))/gu;

/** A word as it is compared: `Prüfungen` → `prufungen`, `naïve` → `naive`, `ß` → `ss`. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

// ISO 8601 durations; numbers with points, commas and thousands; runs of letters and digits; signs that mean something.
const tokenPattern =
  /(?<![\p{L}\p{N}])[vV](?=\d+(?:\.\d+)*(?![\p{L}\p{N}]))|P(?=T?\d)(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?(?![\p{L}\p{N}])|\d{1,3}(?:[\u00a0\u202f '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)+|(?:(?![½¼¾])[\p{L}\p{N}\p{M}])+(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))?|[%‰$€£¥#°~≈<>≤≥±½¼¾]/gu;

function isBeforeStart(gap: string, tokens: readonly Token[]): boolean {
  return (/[.!?]\s/.test(gap) && !isInitial(gap, tokens)) || /["“„«(\u2013\u2014:]\s?$/u.test(gap);
}

function endsSentence(gap: string, last: Token | undefined): boolean {
  if (/[!?\n•·|]|\s[-*]\s/u.test(gap)) return true;
  if (!/[.;:…]\S?\s/u.test(gap)) return false;
  // "No. 5", "e.g. this", "3. Mai" do not end; a lone letter or a number before a point rarely does.
  return !(gap.startsWith('.') && last !== undefined && isOrdinalLike(last));
}

function isOrdinalLike(token: Token): boolean {
  return (token.text.length === 1 && !isAttached(token)) || (token.kind === 'number' && token.text.length <= 2);
}

/** The `D` of `3D`. */
function isAttached({ gap, start }: Token): boolean {
  return gap === '' && start > 0;
}

/** `J. M. W. Turner`; not "a grade of at least B. Topics". */
function isInitial(gap: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!gap.startsWith('. ') || last === undefined || !/^\p{Lu}$/u.test(last.text) || isAttached(last)) return false;
  return last.first || !/^[A-F]$/.test(last.text) || !gradeWords.has(tokens.at(-2)?.folded ?? '');
}

const gradeWords = new Set('least grade grades a note notes nota of niveau level stufe class klasse classe'.split(' '));

type Piece = { readonly text: string; readonly offset: number };

/** `40h`, `1h30`, `12+`, `2nd`, `3ème` are a number and its unit or ending; `B2`, `27k1x` stay one. */
function splitMixed(text: string): readonly Piece[] {
  if (!/\d/.test(text)) return [{ text, offset: 0 }];
  const clock = /^(\d{1,3})(h)(\d{2})$/iu.exec(text);
  if (clock?.[1] !== undefined && clock[2] !== undefined && clock[3] !== undefined) {
    const [, hours, sign, minutes] = clock;
    return [
      { text: hours, offset: 0 },
      { text: sign, offset: hours.length },
      { text: minutes, offset: hours.length + 1 },
    ];
  }
  const open = /^(\d{1,9})\+$/.exec(text);
  if (open?.[1] !== undefined) {
    return [
      { text: open[1], offset: 0 },
      { text: '+', offset: open[1].length },
    ];
  }
  const parts = /^(\d{1,9})(\p{L}{1,12}[23²³]?)$/u.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined) return [{ text, offset: 0 }];
  if (!suffixes.has(foldWord(parts[2]))) return [{ text, offset: 0 }];
  return [
    { text: parts[1], offset: 0 },
    { text: parts[2], offset: parts[1].length },
  ];
}

/** What is written against a number without a space: units, and the endings of ordinals. */
const suffixes = new Set(
  'h hr hrs std min mins sec d w wk wks m yr yrs kg g t km cm mm mb gb tb st nd rd th e er ere eme re a o x k eur v kv w kw kwh mw hz khz mhz ghz db mg ml l ha ft m2 m3 usd ects cpd pdu pdus cpe plus'.split(
    ' ',
  ),
);

function describe(text: string): Pick<Token, 'kind' | 'text' | 'folded'> {
  if (/^\p{L}\P{N}*$/u.test(text)) return { kind: 'word', text, folded: foldWord(text) };
  if (/^P(?=T?\d)/.test(text) && /[YMWDHS]$/.test(text)) return { kind: 'duration', text, folded: text };
  if (/^\d/.test(text) && /^[\d.,'’\u00a0\u202f ]+$/.test(text)) return { kind: 'number', text, folded: text };
  if (/^[^\p{L}\p{N}]$/u.test(text) || '½¼¾'.includes(text)) return { kind: 'sign', text, folded: text };
  return { kind: /\p{N}/u.test(text) ? 'mixed' : 'word', text, folded: foldWord(text) };
}
