import { parseObject } from './parse-object.ts';
import { reason, type Reason } from './verdict.ts';

/** A list, a list given as JSON in a string, or lines that all carry the same mark; commas never make a list. */
export function readList(value: unknown): ReadList {
  if (Array.isArray(value)) return withoutMarks(value);
  const wanted = 'a list of strings';
  if (value === undefined) return { kind: 'none', reasons: [reason('field.missing', '/highlights', wanted)] };
  if (value === null) return { kind: 'none', reasons: [reason('field.null', '/highlights', wanted)] };
  const parsed = typeof value === 'string' ? readJsonList(value) : undefined;
  if (parsed !== undefined) return { kind: 'list', items: parsed, repaired: true };
  const lines = typeof value === 'string' ? readLines(value) : [];
  const unmarked = lines.length > 1 ? stripMarks(lines) : undefined;
  if (unmarked !== undefined) return { kind: 'list', items: unmarked, repaired: true };
  return { kind: 'none', reasons: [reason('field.type', '/highlights', wanted, value)] };
}

export type ReadList =
  | { readonly kind: 'list'; readonly items: readonly unknown[]; readonly repaired: boolean }
  | { readonly kind: 'none'; readonly reasons: readonly Reason[] };

/** Python's quotes are mended as those of a whole answer are. */
function readJsonList(text: string): unknown[] | undefined {
  const json = text.trim();
  // One that lost its end may have lost items, too.
  if (!json.startsWith('[') || !json.endsWith(']')) return undefined;
  const parsed = parseObject(json);
  return parsed.kind === 'parsed' && Array.isArray(parsed.value) ? parsed.value : undefined;
}

/** Split at the line end alone: white space on both sides of it, as one pattern, is quadratic in a run of spaces. */
function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function withoutMarks(items: readonly unknown[]): ReadList {
  const texts = items.filter((item) => typeof item === 'string');
  const unmarked = texts.length === items.length ? stripMarks(texts) : undefined;
  return { kind: 'list', items: unmarked ?? items, repaired: unmarked !== undefined };
}

/** The lines without their list marks, if every line has the same bullet or several are numbered from one. */
function stripMarks(lines: readonly string[]): string[] | undefined {
  if (lines.length === 0 || lines.length > mostMarked) return undefined;
  // A dash in front of a single number may be its sign: "- 5 °C storage".
  if (lines.length === 1 && /^\s*[-–]\s+\p{N}/u.test(lines[0] ?? '')) return undefined;
  const bullet = /^\s*([-*•–·▪◦‣✓✔])\s+(?=\S)/u.exec(lines[0] ?? '')?.[1];
  if (bullet !== undefined) {
    const isEvery = lines.every((line) => line.trimStart().startsWith(`${bullet} `));
    return isEvery ? lines.map((line) => line.trimStart().slice(bullet.length).trim()) : undefined;
  }
  // A number in front of a single line may be the fact itself: "1. FC Köln".
  if (lines.length === 1) return undefined;
  const bodies = lines.map((line, index) => new RegExp(`^\\s*${index + 1}[.)]\\s+(\\S.*)$`, 's').exec(line)?.[1]);
  return bodies.every((body) => body !== undefined) ? bodies : undefined;
}

/** More items than this are too many with or without their marks. */
const mostMarked = 50;
