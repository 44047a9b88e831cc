import { descriptionFields } from './description-text.ts';
import { tryParse } from './parse-object.ts';
import { endOfString } from './tokenize.ts';

/** Other readings of an answer in which nothing could be read: each undoes one slip that spares the texts themselves. */
export function mendEscapes(text: string): string[] {
  const readings = [unescapeWhole(text), withoutWrittenLineEnds(text), withoutQuoteMarks(text), closeQuotes(text)];
  return readings.filter((mended): mended is string => mended !== undefined && mended !== text);
}

/** Where every quote is escaped, the answer is the inside of a JSON string; one bare quote, and it is not. */
function unescapeWhole(text: string): string | undefined {
  if (!/\{(?:\s|\\[nrt])*\\"/.test(text)) return undefined;
  const value = tryParse(`"${text.replace(/[\n\r\t]/g, (control) => controls[control] ?? control)}"`)?.value;
  return typeof value === 'string' ? value : undefined;
}

const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Line ends that are written as `\n` between the tokens; those inside a string are escapes and stay. */
function withoutWrittenLineEnds(text: string): string | undefined {
  const start = /\{\s*\\[nrt]/.exec(text)?.index;
  if (start === undefined) return undefined;
  let mended = text.slice(0, start);
  let position = start;
  while (position < text.length) {
    const character = text.charAt(position);
    const isWritten = character === '\\' && 'nrt'.includes(text.charAt(position + 1));
    const end = character === '"' ? (endOfString(text, position) ?? text.length) : position + (isWritten ? 2 : 1);
    mended += isWritten ? ' ' : text.slice(position, end);
    position = end;
  }
  return mended;
}

/** An answer that stands in a quotation of Markdown: every line begins with its mark. */
function withoutQuoteMarks(text: string): string | undefined {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => /^>|^\s*$/.test(line))
    ? lines.map((line) => line.replace(/^> ?/, '')).join('\n')
    : undefined;
}

/** A key of ours that lost or changed one of its quotes, and a text that a curly one ends: `audience": "…”`. */
function closeQuotes(text: string): string {
  const name = `(${descriptionFields.join('|')})`;
  return text
    .replace(new RegExp(`([{,]\\s*)["“”„]?${name}["“”](?=\\s*:)`, 'g'), '$1"$2"')
    .replace(new RegExp(`([{,]\\s*)["“”„]${name}(?=\\s*:\\s*["[])`, 'g'), '$1"$2"')
    .replace(/”(?=\s*[,}\]])/g, '"');
}
