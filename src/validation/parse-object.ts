import { parseTree, type Node } from 'jsonc-parser';
import { jsonrepair } from 'jsonrepair';

import { escapeInnerQuotes } from './escape-inner-quotes.ts';
import { endOfString, tokenize, type Token } from './tokenize.ts';
import { reason, type Reason } from './verdict.ts';

/**
 * Parses one object slice, mending its syntax only where the result is determined: repaired and raw text may
 * differ by quotes, commas, brackets, comments and the spelling of literals, and by nothing else.
 */
export function parseObject(slice: string): ParsedObject {
  // jsonc-parser recurses, and nothing that we asked for is nested.
  if (nestsTooDeep(slice)) return unparsable('json.nested', `at most ${mostNesting} levels`);
  const parsed = tryParse(slice);
  if (parsed !== undefined) return withoutDuplicateKeys(slice, parsed.value, false);
  const repaired = repairSyntax(slice);
  if (repaired.kind === 'unparsable') return parseInnerQuotes(slice) ?? repaired;
  return withoutDuplicateKeys(repaired.text, repaired.value, true);
}

export type ParsedObject =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly repaired: boolean }
  | { readonly kind: 'unparsable'; readonly reason: Reason };

const mostNesting = 32;
/** jsonrepair takes seconds on 200 kB of quotes, 100 ms on 16 kB; the longest valid answer has 2,100 characters. */
const mostRepairable = 8_192;
/** A whole answer has some 30 tokens; among thousands of stray quotes jsonrepair tries each as the end. */
const mostTokens = 1_000;

/** JSON.parse as a value: its SyntaxError quotes the input, so it goes no further. */
export function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The same with inner quotes escaped, where that leaves nothing else to repair. */
function parseInnerQuotes(slice: string): ParsedObject | undefined {
  const escaped = slice.length > mostRepairable ? undefined : escapeInnerQuotes(slice);
  const parsed = escaped === undefined ? undefined : tryParse(escaped);
  return escaped === undefined || parsed === undefined ? undefined : withoutDuplicateKeys(escaped, parsed.value, true);
}

type RepairedSyntax = { readonly kind: 'repaired'; readonly text: string; readonly value: unknown };

function repairSyntax(slice: string): RepairedSyntax | Unparsable {
  if (slice.length > mostRepairable) return unparsable('json.syntax', 'valid JSON');
  const tokens = tokenize(slice);
  if (tokens.length > mostTokens) return unparsable('json.syntax', 'valid JSON');
  if (tokens.some(({ kind }) => kind === 'unreadable')) {
    return unparsable('json.quotes', 'quotes inside a text escaped as \\", and no other unknown escapes');
  }
  if (leavesSomethingOut(tokens))
    return unparsable('json.omitted', 'every item written out, no ellipsis and no comments');
  if (closesAcross(tokens)) return unparsable('json.brackets', 'every list closed with ] and every object with }');
  const text = tryRepair(spell(tokens));
  const parsed = text === undefined ? undefined : tryParse(text);
  if (text === undefined || parsed === undefined) return unparsable('json.syntax', 'valid JSON');
  const same = isSameContent(contentOf(tokens), contentOf(tokenize(text)));
  return same ? { kind: 'repaired', text, value: parsed.value } : unparsable('json.syntax', 'valid JSON');
}

/** The tokens with every string in JSON's own quotes: whatever opened and closed it, where it ends is settled here. */
function spell(tokens: readonly Token[]): string {
  const spelt = tokens.map((token) => {
    if (token.kind === 'string') return JSON.stringify(token.value);
    return token.kind === 'word' || token.kind === 'mark' ? token.value : '';
  });
  return spelt.join(' ');
}

function tryRepair(slice: string): string | undefined {
  try {
    return jsonrepair(slice);
  } catch {
    // JSONRepairError, or RangeError on deep nesting: either way there is no repair.
    return undefined;
  }
}

/** What a repair must not touch: strings, words, colons and every mark that is not a comma or a bracket. */
function contentOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind === 'unreadable' || token.kind === 'comment') return [];
    if (token.kind === 'string') return [token.value];
    // A NUL keeps marks and literals apart from texts: a colon or a bare NaN that became a text is no repair.
    if (token.kind === 'word') return [isKey(tokens[index + 1]) ? token.value : `\u0000${asLiteral(token.value)}`];
    return '{}[],'.includes(token.value) ? [] : [`\u0000${token.value}`];
  });
}

function isKey(next: Token | undefined): boolean {
  return next?.kind === 'mark' && next.value === ':';
}

function asLiteral(word: string): string {
  return literals.get(word) ?? word;
}

const literals = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

/** A list that only a brace closes: what was left out before it may be more than its bracket. */
function closesAcross(tokens: readonly Token[]): boolean {
  const open: string[] = [];
  return tokens.some((token) => {
    if (token.kind !== 'mark') return false;
    if (token.value === '{' || token.value === '[') open.push(token.value);
    if (token.value === '}' && open.pop() === '[') return true;
    if (token.value === ']' && open.at(-1) === '[') open.pop();
    return false;
  });
}

function isSameContent(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function leavesSomethingOut(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.kind === 'comment') return /\.\.\.|…|\b(?:more|rest|etc|omitted|truncated|continue)/i.test(token.value);
    if (token.kind === 'word') return /^\.{2,}$/.test(token.value);
    if (token.kind !== 'mark') return false;
    const next = tokens[index + 1];
    const isMissingValue = token.value === ':' && next?.kind === 'mark' && ',}]'.includes(next.value);
    return token.value === '…' || isMissingValue;
  });
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let position = 0; position < text.length && depth <= mostNesting; position += 1) {
    const character = text.charAt(position);
    if (character === '"') position = (endOfString(text, position) ?? text.length) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return depth > mostNesting;
}

/** JSON.parse keeps the last of two equal keys silently; which one the model meant is not determined. */
function withoutDuplicateKeys(text: string, value: unknown, repaired: boolean): ParsedObject {
  const root = parseTree(text);
  const duplicate = root === undefined ? undefined : findDuplicateKey(root, text);
  return duplicate === undefined
    ? { kind: 'parsed', value, repaired }
    : unparsable('json.duplicate_key', 'each key once', duplicate);
}

function findDuplicateKey(node: Node, text: string): string | undefined {
  const seen = new Map<string, string>();
  for (const child of node.children ?? []) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [];
    if (key !== undefined && value !== undefined) {
      const name = String(key.value);
      const raw = text.slice(value.offset, value.offset + value.length);
      const before = seen.get(name);
      if (before !== undefined && before !== raw) return name;
      seen.set(name, raw);
    }
    const deeper = findDuplicateKey(child, text);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

type Unparsable = Extract<ParsedObject, { kind: 'unparsable' }>;

function unparsable(code: string, wanted: string, found?: string): Unparsable {
  return { kind: 'unparsable', reason: reason(code, '', wanted, found) };
}
