import { descriptionFields, type DescriptionField, type DescriptionText, type TextLimits } from './description-text.ts';
import type { Candidate } from './find-fields.ts';
import { isPlaceholder } from './placeholder.ts';
import { tryParse } from './parse-object.ts';
import { opensWithRefusal } from './refusal.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

/** Checks the values of one candidate against every rule of form; types are never coerced. */
export function checkFields(candidate: Candidate, limits: TextLimits): CheckedFields {
  if (isSchemaEcho(candidate.fields)) {
    return { kind: 'invalid', reasons: [reason('json.schema_echo', '', 'the description itself, not its schema')] };
  }
  const { fields, conflicts } = candidate;
  const list = readList(fields.highlights);
  const reasons = [
    ...conflicts,
    ...checkText('short_description', fields.short_description, limits.shortDescription),
    ...(list.kind === 'list' ? checkHighlights(list.items, limits) : list.reasons),
    ...checkText('audience', fields.audience, limits.audience),
  ];
  if (reasons.length > 0 || list.kind !== 'list') return { kind: 'invalid', reasons };
  const text: DescriptionText = {
    short_description: onOneLine(String(fields.short_description)),
    highlights: list.items.map((item) => onOneLine(String(item))),
    audience: onOneLine(String(fields.audience)),
  };
  return { kind: 'valid', text, repairs: list.repaired ? [...candidate.repairs, 'list'] : candidate.repairs };
}

export type CheckedFields =
  | { readonly kind: 'valid'; readonly text: DescriptionText; readonly repairs: readonly Repair[] }
  | { readonly kind: 'invalid'; readonly reasons: readonly Reason[] };

type Range = { readonly least: number; readonly most: number };

function checkText(field: DescriptionField, value: unknown, range: Range): Reason[] {
  return checkValue(`/${field}`, value, range) ?? (field === 'short_description' ? checkEnd(String(value)) : []);
}

/** The first thing that is wrong with a text, as a list of one; undefined when nothing is. */
function checkValue(pointer: string, value: unknown, range: Range): Reason[] | undefined {
  const wanted = `${range.least} to ${range.most} characters of text`;
  if (value === undefined) return [reason('field.missing', pointer, wanted)];
  if (value === null) return [reason('field.null', pointer, wanted)];
  if (typeof value !== 'string') return [reason('field.type', pointer, `a string: ${wanted}`, value)];
  const fault = (code: string, detail: string) => [reason(code, pointer, detail, value)];
  if (isBrokenEncoding(value)) return fault('field.encoding', 'plain text without control or broken characters');
  const text = onOneLine(value);
  if (!/[\p{L}\p{N}]/u.test(text)) return fault('field.blank', wanted);
  if (isPlaceholder(text)) return fault('field.placeholder', 'the text itself, not a placeholder');
  if (/\\[nrtu"]/.test(text)) return fault('field.escaped', 'plain text without visible escape sequences');
  if (opensWithRefusal(text)) return fault('field.refusal', 'the description itself');
  if (isCutOff(text)) return fault('field.cut', 'a finished text');
  const length = countGraphemes(text);
  if (length < range.least) return fault('field.too_short', `at least ${range.least} characters, got ${length}`);
  // Models cannot count characters, so the length is also given in words.
  const words = Math.floor(range.most / 7);
  if (length > range.most) {
    return fault('field.too_long', `at most ${range.most} characters (about ${words} words), got ${length}`);
  }
  return undefined;
}

/** A grammar meets a length limit by closing the string in mid-sentence: in valid JSON only the end shows it. */
function checkEnd(value: string): Reason[] {
  const text = onOneLine(value);
  const isFinished =
    /[.!?…。！？｡।॥።؟)\]"'”’»」』]$/u.test(text) || /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u.test(text);
  const hasSentences = /[.!?。！？।؟]\s?\p{L}/u.test(text) || text.length >= 120;
  return isFinished || !hasSentences
    ? []
    : [
        reason(
          'field.cut',
          '/short_description',
          'whole sentences, the last one with its full stop',
          text.slice(-60).replace(/^[\udc00-\udfff]/, ''),
        ),
      ];
}

function checkHighlights(items: readonly unknown[], { highlight, highlightCount }: TextLimits): Reason[] {
  const { least, most } = highlightCount;
  if (items.length < least || items.length > most) {
    return [reason('field.count', '/highlights', `${least} to ${most} highlights, got ${items.length}`)];
  }
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const pointer = `/highlights/${index}`;
    const wrong = checkValue(pointer, item, highlight);
    if (wrong !== undefined) return wrong;
    if (/[\n\r]/.test(String(item).trim()))
      return [reason('field.multiline', pointer, 'one line for each highlight', item)];
    const folded = onOneLine(String(item))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]/gu, '');
    const isRepeated = seen.has(folded);
    seen.add(folded);
    return isRepeated ? [reason('field.repeated', pointer, 'a different fact in each highlight', item)] : [];
  });
}

type ReadList =
  | { readonly kind: 'list'; readonly items: readonly unknown[]; readonly repaired: boolean }
  | { readonly kind: 'none'; readonly reasons: readonly Reason[] };

/** A list, a list given as JSON in a string, or lines that all carry the same mark; commas never make a list. */
function readList(value: unknown): ReadList {
  if (Array.isArray(value)) return withoutMarks(value);
  const wanted = 'a list of strings';
  if (value === undefined) return { kind: 'none', reasons: [reason('field.missing', '/highlights', wanted)] };
  if (value === null) return { kind: 'none', reasons: [reason('field.null', '/highlights', wanted)] };
  const parsed = typeof value === 'string' ? tryParse(value)?.value : undefined;
  if (Array.isArray(parsed)) return { kind: 'list', items: parsed, repaired: true };
  const lines = typeof value === 'string' ? value.trim().split(/\s*\n\s*/) : [];
  const unmarked = lines.length > 1 ? stripMarks(lines) : undefined;
  if (unmarked !== undefined) return { kind: 'list', items: unmarked, repaired: true };
  return { kind: 'none', reasons: [reason('field.type', '/highlights', wanted, value)] };
}

function withoutMarks(items: readonly unknown[]): ReadList {
  const texts = items.filter((item) => typeof item === 'string');
  const unmarked = items.length > 1 && texts.length === items.length ? stripMarks(texts) : undefined;
  return { kind: 'list', items: unmarked ?? items, repaired: unmarked !== undefined };
}

/** The lines without their list marks, if every line has the same bullet or they are numbered from one. */
function stripMarks(lines: readonly string[]): string[] | undefined {
  const bullet = /^\s*([-*•–·▪◦‣✓✔])\s+(?=\S)/u.exec(lines[0] ?? '')?.[1];
  if (bullet !== undefined) {
    const isEvery = lines.every((line) => line.trimStart().startsWith(`${bullet} `));
    return isEvery ? lines.map((line) => line.trimStart().slice(bullet.length).trim()) : undefined;
  }
  const bodies = lines.map((line, index) => new RegExp(`^\\s*${index + 1}[.)]\\s+(\\S.*)$`, 's').exec(line)?.[1]);
  return bodies.every((body) => body !== undefined) ? bodies : undefined;
}

/** The schema sent back: every value is an object with a type, as no description ever is. */
function isSchemaEcho(fields: Candidate['fields']): boolean {
  const values = descriptionFields.map((field) => fields[field]).filter((value) => value !== undefined);
  return values.length > 0 && values.every((value) => typeof value === 'object' && value !== null && 'type' in value);
}

// Controls, replacement characters, direction overrides, non-characters; then UTF-8 read as Latin-1.
const broken =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffe\uffff]/u;
const mojibake = /Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf]|â€[\u0098-\u00a6™œ“”˜¦]/u;

function isBrokenEncoding(text: string): boolean {
  return !text.isWellFormed() || broken.test(text) || mojibake.test(text);
}

const dangling = /(?:\.\.\.|…|[,:;(]|\s[-–—]|\s(?:and|or|the|of|with|und|oder|mit|y|et|ou|des|della|het|een))$/;

function isCutOff(text: string): boolean {
  return dangling.test(text);
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function countGraphemes(text: string): number {
  // Without combining marks and surrogates each code unit is one cluster; the segmenter takes 50 times longer.
  if (/^[\u0020-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
