/**
 * A text without the objects of JSON in it that are a record of the holder, and how many those were: `Record: {"name": …}`.
 * Cut by the sentence neither they nor what stands behind them would read.
 */
export function withoutObjects(text: string, isOfHolder: (object: string) => boolean): Cut {
  if (!text.includes('{')) return { text, removed: 0 };
  let rest = text;
  let removed = 0;
  for (let at = opening(rest, 0); at !== -1; at = opening(rest, at)) {
    const end = endOfObject(rest, at);
    if (!isOfHolder(rest.slice(at, end))) {
      at = end;
      continue;
    }
    const label = labelBefore.exec(rest.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
    const stop = /^[.,;]/.test(rest.slice(end)) ? 1 : 0;
    const [before, behind] = [rest.slice(0, at - label), rest.slice(end + stop)];
    rest = before.trim() === '' ? behind.trimStart() : before + behind.replace(/^ /, '');
    at = before.length;
    removed += 1;
  }
  return { text: rest, removed };
}

type Cut = { readonly text: string; readonly removed: number };

function opening(text: string, from: number): number {
  const found = text.slice(from).search(/\{\s*"[^"\n]{1,60}"\s*:/);
  return found === -1 ? -1 : from + found;
}

/** Behind its last brace; of one that is not closed the end of the text. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && text.charAt(at - 1) !== '\\') isQuoted = !isQuoted;
    if (isQuoted) continue;
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** `Record: `, `JSON payload:` */
const labelBefore = /(?:(?<=^|[.!?\n] ?)\p{Lu}\p{L}*(?: \p{L}+){0,2} ?: ?)$/u;
