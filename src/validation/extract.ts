import { mendEscapes } from './mend-escapes.ts';
import { parseObject, tryParse } from './parse-object.ts';
import { findBehindProse, mostObjects, scanObjects, type ScannedObjects } from './scan.ts';
import { stripWrapping } from './strip-wrapping.ts';
import { tokenize } from './tokenize.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

/** Finds and parses the JSON objects in what a model wrote, without its reasoning, fences and prose. */
export function extractObjects(content: string): Extracted {
  const repairs = new Set<Repair>();
  const answer = stripWrapping(content);
  if (answer.kind === 'unclosed') {
    return {
      kind: 'none',
      reasons: [reason('answer.reasoning', '', 'the JSON object alone, without reasoning')],
      repairs: [],
    };
  }
  if (answer.stripped) repairs.add('reasoning');
  const { text } = answer;
  const whole = tryParse(text);
  if (typeof whole?.value === 'string') {
    const inner = extractObjects(whole.value);
    return { ...inner, repairs: [...new Set<Repair>(['envelope', ...inner.repairs])] };
  }
  if (isListOfStrings(whole?.value)) {
    return { kind: 'objects', values: [whole?.value], repairs: [...repairs], endedOpen: false };
  }
  const isEscaped = !text.includes('"') && /&(?:quot|#34|#x22);/.test(text);
  if (isEscaped) repairs.add('syntax');
  return extractMending(isEscaped ? decodeEntities(text) : text, repairs);
}

export type Extracted =
  | {
      readonly kind: 'objects';
      readonly values: readonly unknown[];
      readonly repairs: readonly Repair[];
      /** The answer ended inside its last object, of which only braces were added. */
      readonly endedOpen: boolean;
    }
  | { readonly kind: 'none' | 'truncated'; readonly reasons: readonly Reason[]; readonly repairs: readonly Repair[] };

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** The answer as it stands; only where nothing can be read in it, with a slip undone. */
function extractMending(text: string, repairs: ReadonlySet<Repair>): Extracted {
  const direct = extractFrom(text, new Set(repairs));
  if (direct.kind === 'objects') return direct;
  for (const mended of mendEscapes(text)) {
    const extracted = extractFrom(mended, new Set<Repair>([...repairs, 'syntax']));
    if (extracted.kind === 'objects') return extracted;
  }
  return direct;
}

function extractFrom(text: string, repairs: Set<Repair>): Extracted {
  const scanned = scanObjects(text);
  if (scanned.objects.length > mostObjects) {
    return { kind: 'none', reasons: [reason('json.ambiguous', '', 'one JSON object')], repairs: [...repairs] };
  }
  const slices = scanned.objects.map(({ start, end }) => text.slice(start, end));
  if (scanned.open !== undefined) {
    const closed = closeLosslessly(text, scanned.open);
    if (closed === undefined) return { kind: 'truncated', reasons: [cutOff()], repairs: [...repairs] };
    slices.push(closed);
    repairs.add('syntax');
  }
  if (slices.length === 0) {
    return { kind: 'none', reasons: [reason('json.missing', '', 'one JSON object')], repairs: [...repairs] };
  }
  for (const repair of describeSurroundings(text, scanned)) repairs.add(repair);
  const parsed = parseSlices(slices, repairs);
  return parsed.kind === 'objects' ? { ...parsed, endedOpen: scanned.open !== undefined } : parsed;
}

function parseSlices(slices: readonly string[], repairs: Set<Repair>): Extracted {
  const values: unknown[] = [];
  const reasons: Reason[] = [];
  for (const slice of slices) {
    const parsed = parseObject(slice);
    const inner = parsed.kind === 'parsed' ? undefined : parseBehindProse(slice);
    if (parsed.kind === 'parsed') values.push(parsed.value);
    else if (inner !== undefined) values.push(...inner);
    // An unreadable object that holds text may be the one that was meant; one without is an outline.
    else if (slices.length === 1 || holdsText(slice)) reasons.push(parsed.reason);
    if (parsed.kind === 'parsed' && parsed.repaired) repairs.add('syntax');
    if (inner !== undefined) repairs.add('prose');
  }
  return reasons.length > 0
    ? { kind: 'none', reasons, repairs: [...repairs] }
    : { kind: 'objects', values, repairs: [...repairs], endedOpen: false };
}

/** The objects behind a brace that was prose, if all of them are whole and strict JSON. */
function parseBehindProse(slice: string): unknown[] | undefined {
  const start = findBehindProse(slice, 0);
  if (start === undefined) return undefined;
  const rest = slice.slice(start);
  const { objects, open } = scanObjects(rest);
  if (open !== undefined || objects.length === 0) return undefined;
  const parsed = objects.map(({ start, end }) => parseObject(rest.slice(start, end)));
  const values = parsed.flatMap((each) => (each.kind === 'parsed' && !each.repaired ? [each.value] : []));
  return values.length === parsed.length ? values : undefined;
}

function holdsText(slice: string): boolean {
  return tokenize(slice).some(
    (token) => token.kind === 'unreadable' || (token.kind === 'string' && token.value.length > 20),
  );
}

/** Only closing braces may be missing, and the text must end behind a whole value. */
function closeLosslessly(text: string, { start, walk }: NonNullable<ScannedObjects['open']>): string | undefined {
  const endsBehindValue = /["'”’`\]}\p{L}\p{N}]/u.test(walk.last);
  if (walk.insideString || !endsBehindValue || walk.stack.some((bracket) => bracket !== '{')) return undefined;
  const rest = withoutFenceEnd(text.slice(start).trimEnd());
  // A quote behind a space may open a word inside the text rather than end it.
  if (/\s["'”’`]$/.test(rest.slice(-2))) return undefined;
  const closed = rest + '}'.repeat(walk.stack.length);
  // Behind a bare word, or after a key, nobody can tell what is missing: strict JSON is the test.
  return tryParse(closed) === undefined ? undefined : closed;
}

function withoutFenceEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '`') end -= 1;
  return text.length - end < 3 ? text : text.slice(0, end).trimEnd();
}

/** What surrounds the objects; white space, commas and the brackets of a list are no prose. */
function describeSurroundings(text: string, { objects, open }: ScannedObjects): Repair[] {
  let rest = '';
  let position = 0;
  for (const { start, end } of [...objects, ...(open === undefined ? [] : [{ start: open.start, end: text.length }])]) {
    rest += text.slice(position, start);
    position = end;
  }
  rest += text.slice(position);
  const unfenced = rest.replace(/(?:`{3,}|~{3,})[a-zA-Z0-9]*/g, '');
  const repairs: Repair[] = [];
  if (unfenced !== rest) repairs.push('fence');
  if (/[^\s,[\]]/.test(unfenced)) repairs.push('prose');
  if (/[[\]]/.test(unfenced)) repairs.push('envelope');
  return repairs;
}

/** Where every quote is an HTML entity, a proxy has escaped the whole answer. */
function decodeEntities(text: string): string {
  return text
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Quoted to nobody: it leads to a higher limit, not to a re-ask. */
export function cutOff(): Reason {
  return reason('answer.truncated', '', 'the whole object, up to its last brace');
}
