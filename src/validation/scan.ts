/**
 * A string-aware scan of what a model wrote: where its top-level objects begin and end, and whether the text
 * stops inside one. It reads JSON and its usual misspellings (single or curly quotes, bare keys, comments).
 * Linear in the length of the text; nothing here decides what a text means.
 */
export function scanObjects(text: string): ScannedObjects {
  const objects: TextSlice[] = [];
  let position = 0;
  while (position < text.length) {
    const start = findObjectStart(text, position);
    if (start === -1) break;
    const walk = walkObject(text, start);
    if (walk.kind === 'open') return { objects, open: { start, walk } };
    objects.push({ start, end: walk.end });
    position = walk.end;
  }
  return { objects };
}

type TextSlice = { readonly start: number; readonly end: number };
export type ScannedObjects = {
  readonly objects: readonly TextSlice[];
  /** Set when the text ends inside an object. */
  readonly open?: { readonly start: number; readonly walk: OpenWalk };
};
type OpenWalk = {
  readonly kind: 'open';
  /** Brackets still open, outermost first. */
  readonly stack: readonly string[];
  readonly insideString: boolean;
  /** The last character that is not white space or comment. */
  readonly last: string;
};
type ObjectWalk = OpenWalk | { readonly kind: 'closed'; readonly end: number };

/** One piece of a slice: a string with its value, a word (bare key, literal, number) or a single mark. */
export type Token =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string }
  | { readonly kind: 'comment'; readonly value: string }
  | { readonly kind: 'unreadable' };

const closingQuotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '„': '“', '`': '`', '‘': '’' };

/** Reads a slice into tokens; a string that does not end, or with an escape JSON does not know, is `unreadable`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    if (/\s/.test(character)) {
      position += 1;
      continue;
    }
    const token = readToken(text, position);
    tokens.push(token.token);
    position = token.end;
  }
  return tokens;
}

function readToken(text: string, position: number): { token: Token; end: number } {
  const character = text.charAt(position);
  const commentEnd = endOfComment(text, position);
  if (commentEnd !== undefined) {
    return { token: { kind: 'comment', value: text.slice(position, commentEnd) }, end: commentEnd };
  }
  if (character in closingQuotes) {
    const end = endOfString(text, position);
    const value = end === undefined ? undefined : unescapeString(text.slice(position + 1, end - 1));
    const token: Token = value === undefined ? { kind: 'unreadable' } : { kind: 'string', value };
    return { token, end: end ?? text.length };
  }
  const word = /[\p{L}\p{N}_$.+-]+/uy;
  word.lastIndex = position;
  const [value] = word.exec(text) ?? [];
  if (value !== undefined) return { token: { kind: 'word', value }, end: position + value.length };
  return { token: { kind: 'mark', value: character }, end: position + 1 };
}

function walkObject(text: string, start: number): ObjectWalk {
  const stack: string[] = [];
  let last = '';
  let position = start;
  while (position < text.length) {
    const character = text.charAt(position);
    const commentEnd = endOfComment(text, position);
    if (commentEnd !== undefined) {
      position = commentEnd;
      continue;
    }
    if (character in closingQuotes && (character === '"' || isStructural(last))) {
      const end = endOfString(text, position);
      if (end === undefined) return { kind: 'open', stack, insideString: true, last };
      position = end;
      last = '"';
      continue;
    }
    if (character === '{' || character === '[') stack.push(character);
    if (character === '}' || character === ']') {
      // A bracket closes what was left open inside it, and one that closes nothing is passed over: neither is
      // a cut, and whether the slip can be mended is for the parser to say.
      const opening = stack.lastIndexOf(character === '}' ? '{' : '[');
      if (opening !== -1) stack.length = opening;
      if (stack.length === 0) return { kind: 'closed', end: position + 1 };
    }
    if (!/\s/.test(character)) last = character;
    position += 1;
  }
  return { kind: 'open', stack, insideString: false, last };
}

/** An object starts at a brace that a key, a closing brace or a comment follows; other braces are prose. */
function findObjectStart(text: string, from: number): number {
  const start = /\{\s*(?:["'“„`‘}{]|\/[/*]|#|[\p{L}_$][\p{L}\p{N}_$ -]{0,60}\s*:)/gu;
  start.lastIndex = from;
  return start.exec(text)?.index ?? -1;
}

function endOfComment(text: string, position: number): number | undefined {
  if (text.startsWith('/*', position)) {
    const end = text.indexOf('*/', position + 2);
    return end === -1 ? text.length : end + 2;
  }
  if (!text.startsWith('//', position)) return undefined;
  const end = text.indexOf('\n', position);
  return end === -1 ? text.length : end;
}

/** The index behind the closing quote, or undefined when the text ends first. */
function endOfString(text: string, start: number): number | undefined {
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
  const following = /\s*(?:[,:\]}]|$)/y;
  following.lastIndex = position;
  return following.test(text);
}

function isStructural(character: string): boolean {
  return '{[,:('.includes(character);
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
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
    const plain = escapes[escape];
    if (escape === 'u' && hex !== null) {
      value += String.fromCharCode(parseInt(hex[0], 16));
      position += 5;
    } else if (plain !== undefined) {
      value += plain;
      position += 1;
    } else return undefined;
  }
  return value;
}
