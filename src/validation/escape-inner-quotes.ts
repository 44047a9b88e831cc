import { isSpace } from './tokenize.ts';

/**
 * Escapes quotes that stand around words inside a text, `"say "no" early"`, where they can be nothing else: one that
 * opens has a space before it and a word behind it, one that closes a word before it, and neither stands where a
 * string may end. Undefined where one of them could also be the end: `"say "no", early"`.
 */
export function escapeInnerQuotes(slice: string): string | undefined {
  let escaped = '';
  let place: 'outside' | 'inside' | 'quoting' = 'outside';
  for (let position = 0; position < slice.length; position += 1) {
    const character = slice.charAt(position);
    if (character === '\\') {
      escaped += slice.slice(position, position + 2);
      position += 1;
      continue;
    }
    if (character === '"') {
      const next = nextPlace(slice, position, place);
      if (next === undefined) return undefined;
      if (place !== 'outside' && next !== 'outside') escaped += '\\';
      place = next;
    }
    escaped += character;
  }
  return escaped;
}

type Place = 'outside' | 'inside' | 'quoting';

/** Where the reader is behind the quote at a position, or undefined where two readings are possible. */
function nextPlace(slice: string, position: number, place: Place): Place | undefined {
  if (place === 'outside') return 'inside';
  const before = slice.charAt(position - 1);
  const behind = slice.charAt(position + 1);
  const mayEnd = /^["{}[\],:]?$/.test(firstVisible(slice, position + 1));
  if (place === 'quoting') return !mayEnd && !isSpace(before) && /[\s.!?;)…–—-]/.test(behind) ? 'inside' : undefined;
  if (mayEnd) return 'outside';
  return /[\s(—–-]/.test(before) && /[\p{L}\p{N}]/u.test(behind) ? 'quoting' : undefined;
}

function firstVisible(slice: string, from: number): string {
  let position = from;
  while (isSpace(slice.charAt(position))) position += 1;
  return slice.charAt(position);
}
