/**
 * Where a key stands for the second time in one object of a JSON text, as an index into it. `JSON.parse` keeps the last
 * one silently; which one its writer meant is not determined (RFC 8259, section 4). The text must be one that
 * `JSON.parse` takes; any nesting, one pass.
 */
export function findRepeatedKey(text: string): number | undefined {
  const open: Set<string>[] = [];
  let keys = new Set<string>();
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const start = match.index;
    const mark = text.charAt(start);
    if (mark === '{') {
      open.push(keys);
      keys = new Set();
    } else if (mark === '}') {
      keys = open.pop() ?? new Set();
    } else {
      const end = endOfString(text, start);
      marks.lastIndex = end;
      if (!isKey(text, end)) continue;
      const key = nameOf(text.slice(start + 1, end - 1));
      if (keys.has(key)) return start;
      keys.add(key);
    }
  }
  return undefined;
}

const marks = /[{}"]/g;

/** The index behind the closing quote. */
function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (isEscaped(text, end));
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const colon = /[ \t\r\n]*:/y;

function isKey(text: string, at: number): boolean {
  colon.lastIndex = at;
  return colon.test(text);
}

/** `"a"` and `"\u0061"` are one key. */
function nameOf(written: string): string {
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
}
