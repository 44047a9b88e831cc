import { endOfComment, endOfString, isQuote, isSpace } from './tokenize.ts';

/**
 * A string-aware scan of what a model wrote: where its top-level objects begin and end, and whether the text
 * stops inside one. It reads JSON and its usual misspellings (single or curly quotes, bare keys, comments).
 * Linear in the length of the text; nothing here decides what a text means.
 */
export function scanObjects(text: string): ScannedObjects {
  const objects: TextSlice[] = [];
  let position = 0;
  let skipped = 0;
  while (position < text.length && objects.length <= mostObjects) {
    const start = findObjectStart(text, position);
    if (start === -1) break;
    const walk = walkObject(text, start);
    if (walk.kind === 'closed') {
      objects.push({ start, end: walk.end });
      position = walk.end;
      continue;
    }
    const next = skipped < mostSkipped ? findBehindProse(text, start) : undefined;
    if (next === undefined) return { objects, open: { start, walk } };
    skipped += 1;
    position = next;
  }
  return { objects };
}

/** One more than this is found and no further: which of so many objects was meant is not determined. */
export const mostObjects = 20;

/** Each brace of prose that is passed over costs one more walk over the rest. */
const mostSkipped = 5;

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

/**
 * Where the answer may begin behind a brace that was prose, as in `:-{ here: {"a": 1}`. Behind a brace with a
 * quoted key it never does: that one is an object, and to take what is inside it could be to take half of it.
 */
export function findBehindProse(text: string, brace: number): number | undefined {
  if (startsWithQuotedKey(text, brace)) return undefined;
  const keyed = /\{\s*"[^"\\{}]{1,60}"\s*:/g;
  keyed.lastIndex = brace + 1;
  return keyed.exec(text)?.index;
}

function startsWithQuotedKey(text: string, brace: number): boolean {
  const keyed = /\{\s*(?:"(?:[^"\\]|\\.)*"|'[^'{}]*'|[“”„][^“”{}]*[”“]|`[^`{}]*`|＂[^＂{}]*＂|‘[^’{}]*’)\s*:/sy;
  keyed.lastIndex = brace;
  return keyed.test(text);
}

function walkObject(text: string, start: number): ObjectWalk {
  const stack: string[] = [];
  const open = { '{': 0, '[': 0 };
  let last = '';
  let position = start;
  while (position < text.length) {
    const character = text.charAt(position);
    const commentEnd = endOfComment(text, position);
    if (commentEnd !== undefined) {
      position = commentEnd;
      continue;
    }
    if (isQuote(character) && (character === '"' || isStructural(last))) {
      const end = endOfString(text, position);
      if (end === undefined) return { kind: 'open', stack, insideString: true, last };
      position = end;
      last = '"';
      continue;
    }
    if (character === '{' || character === '[') {
      stack.push(character);
      open[character] += 1;
    }
    if (character === '}' || character === ']') {
      // A bracket closes what was left open inside it, and one that closes nothing is passed over: neither is
      // a cut, and whether the slip can be mended is for the parser to say.
      closeUpTo(character === '}' ? '{' : '[', stack, open);
      if (stack.length === 0) return { kind: 'closed', end: position + 1 };
    }
    if (!isSpace(character)) last = character;
    position += 1;
  }
  return { kind: 'open', stack, insideString: false, last };
}

/** The count comes first: to search a deep stack for what is not in it, again and again, would be quadratic. */
function closeUpTo(opening: '{' | '[', stack: string[], open: Record<string, number>): void {
  if (open[opening] === 0) return;
  let closed: string | undefined;
  do {
    closed = stack.pop();
    if (closed !== undefined) open[closed] = (open[closed] ?? 0) - 1;
  } while (closed !== undefined && closed !== opening);
}

/** An object starts at a brace that a key, a closing brace or a comment follows; other braces are prose. */
function findObjectStart(text: string, from: number): number {
  const key = /,?\s*["'“”„＂`‘}{]|\/[/*]|#|[\p{L}_$][\p{L}\p{N}_$-]*(?: [\p{L}\p{N}_$-]+){0,5}\s*:/uy;
  for (let brace = text.indexOf('{', from); brace !== -1; brace = text.indexOf('{', brace + 1)) {
    let position = brace + 1;
    while (isSpace(text.charAt(position))) position += 1;
    key.lastIndex = position;
    if (key.test(text)) return brace;
  }
  return -1;
}

function isStructural(character: string): boolean {
  return '{[,:(：，、'.includes(character);
}
