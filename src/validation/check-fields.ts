import { checkValue, type ValueToCheck } from './check-value.ts';
import { lacksItsEnd } from './cut-off.ts';
import { decodeText } from './decode-text.ts';
import { descriptionFields, type DescriptionField, type DescriptionText, type TextLimits } from './description-text.ts';
import type { Candidate } from './find-fields.ts';
import { isNearBlank } from './near-blank.ts';
import { onOneLine } from './on-one-line.ts';
import { readList } from './read-list.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

/** Checks the values of one candidate against every rule of form; types are never coerced. */
export function checkFields(candidate: Candidate, limits: TextLimits, posted: Posted = {}): CheckedFields {
  if (isSchemaEcho(candidate.fields)) {
    return { kind: 'invalid', reasons: [reason('json.schema_echo', '', 'the description itself, not its schema')] };
  }
  const { conflicts } = candidate;
  const { fields, list, repairs } = readFields(candidate, posted.sent ?? []);
  const reasons = [
    ...conflicts,
    ...checkText('short_description', { value: fields.short_description, range: limits.shortDescription, ...posted }),
    ...(list.kind === 'list' ? checkHighlights(list.items, limits, posted) : list.reasons),
    ...checkText('audience', { value: fields.audience, range: limits.audience, ...posted }),
  ];
  if (reasons.length > 0 || list.kind !== 'list') return { kind: 'invalid', reasons };
  const text: DescriptionText = {
    short_description: onOneLine(String(fields.short_description)),
    highlights: list.items.map((item) => onOneLine(String(item))),
    audience: onOneLine(String(fields.audience)),
  };
  return { kind: 'valid', text, repairs };
}

/** The values with the characters that were meant, and the list as a list. */
function readFields({ fields, repairs }: Candidate, sent: readonly string[]) {
  const decode = (value: unknown): unknown => (typeof value === 'string' ? decodeText(value, sent) : value);
  const list = readList(fields.highlights);
  const given = [fields.short_description, fields.audience, ...(list.kind === 'list' ? list.items : [])];
  const decoded = given.map(decode);
  const [short_description, audience, ...items] = decoded;
  const made: Repair[] = list.kind === 'list' && list.repaired ? ['list'] : [];
  if (decoded.some((value, index) => value !== given[index])) made.push('escape');
  return {
    fields: { short_description, audience },
    list: list.kind === 'list' ? { ...list, items } : list,
    repairs: [...repairs, ...made],
  };
}

type Posted = Pick<ValueToCheck, 'known' | 'names' | 'sent'>;

export type CheckedFields =
  | { readonly kind: 'valid'; readonly text: DescriptionText; readonly repairs: readonly Repair[] }
  | { readonly kind: 'invalid'; readonly reasons: readonly Reason[] };

/** What is wrong with the text of a field; a short description must also say something, up to its end. */
function checkText(field: DescriptionField, asked: Omit<ValueToCheck, 'pointer'>): Reason[] {
  const wrong = checkValue({ pointer: `/${field}`, ...asked });
  if (wrong !== undefined || field !== 'short_description') return wrong ?? [];
  const text = onOneLine(String(asked.value));
  if (isNearBlank(text)) return [reason('field.blank', '/short_description', 'whole sentences in words', text)];
  const end = text.slice(-60).replace(/^[\udc00-\udfff]/, '');
  return lacksItsEnd(text)
    ? [reason('field.cut', '/short_description', 'whole sentences, the last one with its full stop', end)]
    : [];
}

function checkHighlights(
  items: readonly unknown[],
  { highlight, highlightCount }: TextLimits,
  posted: Posted,
): Reason[] {
  const { least, most } = highlightCount;
  if (items.length < least || items.length > most) {
    return [reason('field.count', '/highlights', `${least} to ${most} highlights, got ${items.length}`)];
  }
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const pointer = `/highlights/${index}`;
    const wrong = checkValue({ pointer, value: item, range: highlight, ...posted });
    if (wrong !== undefined) return wrong;
    if (/[\n\r]/.test(String(item).trim()))
      return [reason('field.multiline', pointer, 'one line for each highlight', item)];
    const folded = foldHighlight(onOneLine(String(item)));
    const isRepeated = seen.has(folded);
    seen.add(folded);
    return isRepeated ? [reason('field.repeated', pointer, 'a different fact in each highlight', item)] : [];
  });
}

/** Without case and punctuation, but 1.5 stays apart from 15, and .NET from NET. */
function foldHighlight(text: string): string {
  const kept = /(?<=\p{N})[.,:/-](?=\p{N})|(?<![\p{L}\p{N}])(?:\.(?=\p{L})|-(?=\p{N}))|[\p{L}\p{M}\p{N}+#]+/gu;
  return (text.toLowerCase().match(kept) ?? []).join('');
}

/** The schema sent back: every value is an object with a type, as no description ever is. */
function isSchemaEcho(fields: Candidate['fields']): boolean {
  const values = descriptionFields.map((field) => fields[field]).filter((value) => value !== undefined);
  return values.length > 0 && values.every((value) => typeof value === 'object' && value !== null && 'type' in value);
}
