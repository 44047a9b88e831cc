import { mojibake } from '../mojibake.ts';
import { visibleText } from '../visible-text.ts';
import type { CharacterUnit } from './description-text.ts';
import { isCutOff } from './cut-off.ts';
import { foldFact } from './fold-fact.ts';
import { isStuck } from './near-blank.ts';
import { onOneLine } from './on-one-line.ts';
import { opensWithPreamble } from './preamble.ts';
import { isPlaceholder } from './placeholder.ts';
import { opensWithRefusal } from './refusal.ts';
import { saysNothing } from './says-nothing.ts';
import { reason, type Reason } from './verdict.ts';

/** The first thing that is wrong with the text of a field or highlight, as a list of one; else undefined. */
export function checkValue({
  pointer,
  value,
  range,
  known = noFacts,
  names,
  sent = [],
}: ValueToCheck): Reason[] | undefined {
  const wanted = `${range.least} to ${range.most} characters of text`;
  if (value === undefined) return [reason('field.missing', pointer, wanted)];
  if (value === null) return [reason('field.null', pointer, wanted)];
  if (typeof value !== 'string') return [reason('field.type', pointer, `a string: ${wanted}`, value)];
  const fault = (code: string, detail: string) => [reason(code, pointer, detail, value)];
  if (isBrokenEncoding(value, sent)) return fault('field.encoding', 'plain text without control or broken characters');
  const text = onOneLine(value);
  const visible = visibleText(text);
  if (!/[\p{L}\p{N}]/u.test(visible)) return fault('field.blank', wanted);
  // Nothing below has to read a text that is far too long.
  const length = countCharacters(text, range);
  // Models cannot count characters, so the length is also given in words.
  const words = Math.floor(range.most / 7);
  if (length > range.most) {
    return fault('field.too_long', `at most ${range.most} characters (about ${words} words), got ${length}`);
  }
  // "Test" and "{fmt}" stand for a text, unless they are what was posted.
  const isFact = known.has(foldFact(text));
  const standIn = isFact ? undefined : findStandIn(text);
  if (standIn !== undefined) return fault(...standIn);
  if (isCutOff(text)) return fault('field.cut', 'a finished text');
  // Characters that print nothing make a cluster but no length; a joined emoji is one cluster of several characters.
  const shown = Math.min(length, Array.from(visible).length);
  if (shown < range.least) return fault('field.too_short', `at least ${range.least} characters, got ${shown}`);
  if (isFact) return undefined;
  if (isStuck(text)) return fault('field.blank', 'words, not one over and over');
  return saysNothing(text, names) ? fault('field.placeholder', 'what is known, not that it is not') : undefined;
}

/** What stands in the place of a text, as the code of the fault and what is wanted. */
function findStandIn(text: string): readonly [code: string, wanted: string] | undefined {
  if (isPlaceholder(text)) return ['field.placeholder', 'the text itself, not a placeholder'];
  if (hasVisibleEscape(text)) return ['field.escaped', 'plain text without visible escape sequences'];
  if (opensWithRefusal(text)) return ['field.refusal', 'the description itself'];
  if (opensWithPreamble(text)) return ['field.preamble', 'the text alone, without words to its reader'];
  return undefined;
}

export type ValueToCheck = {
  readonly pointer: string;
  readonly value: unknown;
  readonly range: Range;
  /** Facts as `foldFact` makes them. */
  readonly known?: ReadonlySet<string> | undefined;
  /** What the credential is called. */
  readonly names?: readonly string[] | undefined;
  /** What the model was sent. */
  readonly sent?: readonly string[] | undefined;
};

const noFacts: ReadonlySet<string> = new Set();

type Range = { readonly least: number; readonly most: number; readonly unit?: CharacterUnit };

// Controls, replacement characters, direction overrides, non-characters.
const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufff9-\ufffd\ufffe\uffff]/u;

/** No script has more than six marks on a letter (Tibetan). */
const stackedMarks = /\p{M}{10}/u;

function isBrokenEncoding(text: string, sent: readonly string[]): boolean {
  // A path that lost its backslash: `C:\temp`.
  if (/\b[A-Za-z]:\t(?=\p{L})/u.test(text)) return true;
  // A name that was posted with wrong characters is repeated with them.
  const isOwn = (characters: string) => !sent.some((each) => each.includes(characters));
  return (
    !text.isWellFormed() ||
    broken.test(text) ||
    stackedMarks.test(visibleText(text)) ||
    (text.match(mojibake) ?? []).some(isOwn)
  );
}

/** `People\\nin security`, but not the path `C:\\new`, LaTeX's `\\textbf`, nor a text that speaks of `\\n`. */
function hasVisibleEscape(text: string): boolean {
  if (/\\u[0-9a-f]{4}|\\"/i.test(text)) return true;
  const isPath = /\b[a-z]:\\|\\\\/i.test(text);
  return !isPath && /[\p{L}\p{N}.!?;,)\]]\\[nrt](?:[\p{L}\p{N}\s\\•*-]|$)|^\\[nrt]\p{Lu}/u.test(text);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function countCharacters(text: string, { unit = 'graphemes', most }: Range): number {
  switch (unit) {
    case 'graphemes':
      return countGraphemes(text, most);
    case 'code_points':
      return Array.from(text).length;
    case 'utf16':
      return text.length;
    default:
      return unit satisfies never;
  }
}

/** Lengths as a reader counts them; a text of more than ten times the code units that are allowed is not segmented. */
function countGraphemes(text: string, most: number): number {
  // Without combining marks and surrogates each code unit is one cluster; the segmenter takes 50 times longer.
  if (/^[\u0020-\u02ff\u2010-\u2027]*$/.test(text) || text.length > most * 10) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
