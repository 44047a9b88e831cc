/** Reads a slice into tokens; a string that does not end, or with an escape JSON does not know, is `unreadable`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    if (isSpace(character)) {
      position += 1;
      continue;
    }
    const token = readToken(text, position);
    tokens.push(token.token);
    position = token.end;
  }
  return tokens;
}

/** One piece of a slice: a string with its value, a word (bare key, literal, number) or a single mark. */
export type Token =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string }
  | { readonly kind: 'comment'; readonly value: string }
  | { readonly kind: 'unreadable' };

/** Swedish and careless writers open a text with the mark that closes it elsewhere. */
const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '“',
  '`': '`',
  '‘': '’',
  '＂': '＂',
};

/** What East Asian keyboards set between the tokens. */
const wideMarks: Readonly<Record<string, string>> = { '：': ':', '，': ',', '、': ',' };

const word = /[\p{L}\p{N}_$.+-]+/uy;

function readToken(text: string, position: number): { token: Token; end: number } {
  const character = text.charAt(position);
  const commentEnd = endOfComment(text, position);
  if (commentEnd !== undefined) {
    return { token: { kind: 'comment', value: text.slice(position, commentEnd) }, end: commentEnd };
  }
  if (isQuote(character) && !isApostrophe(text, position)) {
    const end = endOfString(text, position);
    const value = end === undefined ? undefined : unescapeString(text.slice(position + 1, end - 1));
    const token: Token = value === undefined ? { kind: 'unreadable' } : { kind: 'string', value };
    return { token, end: end ?? text.length };
  }
  word.lastIndex = position;
  const [value] = word.exec(text) ?? [];
  if (value !== undefined) return { token: { kind: 'word', value }, end: position + value.length };
  return { token: { kind: 'mark', value: wideMarks[character] ?? character }, end: position + 1 };
}

/** As `\s`, without asking a pattern about every ASCII character. */
export function isSpace(character: string): boolean {
  if (character === ' ' || (character >= '\t' && character <= '\r')) return true;
  return character > '\u007f' && /\s/.test(character);
}

/** Whether a character opens a string in JSON or one of its usual misspellings. */
export function isQuote(character: string): boolean {
  return character in closingQuotes;
}

/** A single quote right behind a letter is of a word of prose. */
function isApostrophe(text: string, position: number): boolean {
  return text.charAt(position) === "'" && /[\p{L}\p{N}]/u.test(text.charAt(position - 1));
}

/** The index behind a comment that starts here, or undefined where none does. */
export function endOfComment(text: string, position: number): number | undefined {
  const character = text.charAt(position);
  if (character === '#' && isSpace(text.charAt(position - 1))) return endOfLine(text, position);
  if (character !== '/') return undefined;
  if (text.startsWith('/*', position)) {
    const end = text.indexOf('*/', position + 2);
    return end === -1 ? text.length : end + 2;
  }
  if (!text.startsWith('//', position)) return undefined;
  return endOfLine(text, position);
}

function endOfLine(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end === -1 ? text.length : end;
}

/** The index behind the closing quote, or undefined when the text ends first. */
export function endOfString(text: string, start: number): number | undefined {
  const opening = text.charAt(start);
  const closing = closingQuotes[opening];
  for (let position = start + 1; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (character === '\\') position += 1;
    // In a single-quoted string an apostrophe is text unless something that may follow a string follows it.
    else if (character === closing && (opening === '"' || endsString(text, position + 1))) return position + 1;
  }
  return undefined;
}

function endsString(text: string, position: number): boolean {
  const following = /\s*(?:[,:\]}：，、]|$)/y;
  following.lastIndex = position;
  return following.test(text);
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  // From Markdown, where a bare one would begin italics.
  _: '_',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function unescapeString(raw: string): string | undefined {
  let value = '';
  for (let position = 0; position < raw.length; position += 1) {
    const character = raw.charAt(position);
    if (character !== '\\') {
      value += character;
      continue;
    }
    const escape = raw.charAt(position + 1);
    const hex = /^[0-9a-fA-F]{4}$/.exec(raw.slice(position + 2, position + 6));
    const point = /^\{([0-9a-fA-F]{1,5})\}/.exec(raw.slice(position + 2, position + 9));
    const plain = escapes[escape];
    if (escape === 'u' && point !== null) {
      value += String.fromCodePoint(parseInt(point[1] ?? '', 16));
      position += 1 + point[0].length;
    } else if (escape === 'u' && hex !== null) {
      value += String.fromCharCode(parseInt(hex[0], 16));
      position += 5;
    } else if (plain !== undefined) {
      value += plain;
      position += 1;
    } else return undefined;
  }
  return value;
}
