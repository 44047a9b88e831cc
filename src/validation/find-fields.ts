import { foldName, isNearName } from '../near-name.ts';
import { descriptionFields, type DescriptionField } from './description-text.ts';
import { parseObject } from './parse-object.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

/**
 * Finds, up to three levels deep, the objects that hold the fields of a description, and maps misspelt keys
 * onto them. Values are handed on as they are: a field is found, never made.
 */
export function findCandidates(values: readonly unknown[]): Candidate[] {
  const groups = values.map((value) => collect(value, 0)).filter((group) => group.length > 0);
  const found = groups.flat();
  const most = Math.max(0, ...found.map(sizeOf));
  const fullest = withoutRepeats(found.filter((candidate) => sizeOf(candidate) === most));
  // A smaller object before is an outline; one behind changes something.
  const isAmended = groups.at(-1)?.every((candidate) => sizeOf(candidate) < most) ?? false;
  return isAmended ? fullest.map(asAmended) : fullest;
}

export type Candidate = {
  readonly fields: Readonly<Partial<Record<DescriptionField, unknown>>>;
  readonly conflicts: readonly Reason[];
  readonly repairs: readonly Repair[];
};

function sizeOf({ fields }: Candidate): number {
  return Object.keys(fields).length;
}

function asAmended(candidate: Candidate): Candidate {
  return { ...candidate, conflicts: [...candidate.conflicts, reason('json.ambiguous', '', 'one description only')] };
}

const deepest = 3;

function collect(value: unknown, level: number): Candidate[] {
  if (level > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, level + 1)).map(asEnveloped);
  if (typeof value === 'string') return collectFromString(value, level);
  if (typeof value !== 'object' || value === null) return [];
  const candidate = readCandidate(value);
  if (Object.keys(candidate.fields).length === descriptionFields.length) return [candidate];
  const nested = Object.values(value).flatMap((item) => collect(item, level + 1));
  const own = Object.keys(candidate.fields).length > 0 ? [candidate] : [];
  return [...own, ...nested.map(asEnveloped)];
}

function collectFromString(value: string, level: number): Candidate[] {
  const json = withoutFence(value);
  // Nothing shorter holds three fields.
  if (json.length < 40 || !/^\s*[{[]/.test(json)) return [];
  const parsed = parseObject(json);
  if (parsed.kind === 'parsed') return parsed.repaired ? [] : collect(parsed.value, level + 1).map(asEnveloped);
  const isDuplicate = parsed.reason.code === 'json.duplicate_key';
  return isDuplicate ? [{ fields: {}, conflicts: [parsed.reason], repairs: [] }] : [];
}

function withoutFence(value: string): string {
  const opening = /^\s*```[a-zA-Z0-9]*\s*\n/.exec(value);
  if (opening === null) return value;
  const end = value.lastIndexOf('```');
  return end < opening[0].length ? value : value.slice(opening[0].length, end);
}

function asEnveloped(candidate: Candidate): Candidate {
  return { ...candidate, repairs: [...new Set<Repair>([...candidate.repairs, 'envelope'])] };
}

function readCandidate(object: object): Candidate {
  const entries = Object.entries(object).map(([name, value]: [string, unknown]) => ({
    name,
    folded: fold(name),
    value,
  }));
  const fields: Partial<Record<DescriptionField, unknown>> = {};
  const conflicts: Reason[] = [];
  let isRenamed = false;
  for (const field of descriptionFields) {
    const sources = findSources(field, entries);
    const [source] = sources;
    if (source === undefined) continue;
    if (sources.length > 1) conflicts.push(reason('json.conflicting_keys', `/${field}`, 'one key for the field'));
    fields[field] = source.value;
    isRenamed ||= source.name !== field;
  }
  return { fields, conflicts, repairs: isRenamed ? ['key'] : [] };
}

/** The longest name that is near a field has under 30 characters; folding a longer one would be for nothing. */
function fold(name: string): string {
  return name.length > 60 ? '' : foldName(name);
}

type Entry = { readonly name: string; readonly folded: string; readonly value: unknown };

/** Spellings of the name itself first; other names are asked only where it is absent. */
function findSources(field: DescriptionField, entries: readonly Entry[]): Entry[] {
  const own = entries.filter(({ name, folded }) => name === field || fieldsNearest(folded).includes(field));
  if (own.length > 0) return own;
  const equal = entries.filter(({ folded }) => otherNames[field].includes(folded));
  if (equal.length > 0) return equal;
  return entries.filter(({ folded }) => otherNames[field].some((other) => other.length > 5 && isNear(folded, other)));
}

function fieldsNearest(folded: string): DescriptionField[] {
  const equal = descriptionFields.filter((field) => foldedFields[field] === folded);
  if (equal.length > 0) return equal;
  const near = descriptionFields.filter((field) => isNear(folded, foldedFields[field]));
  return near.length === 1 ? near : [];
}

/** The lengths first: they settle most pairs without counting edits. */
function isNear(folded: string, known: string): boolean {
  return Math.abs(folded.length - known.length) <= 2 && isNearName(folded, known);
}

const foldedFields: Readonly<Record<DescriptionField, string>> = {
  short_description: 'shortdescription',
  highlights: 'highlights',
  audience: 'audience',
};

/** Folded. */
const otherNames: Readonly<Record<DescriptionField, readonly string[]>> = {
  short_description: ['description', 'summary', 'shortdesc', 'desc', 'descriptionshort'],
  highlights: ['keyhighlights', 'highlight', 'bullets', 'bulletpoints', 'keypoints', 'keytakeaways'],
  audience: ['targetaudience', 'intendedaudience', 'forwhom', 'whoisitfor'],
};

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byContent = new Map(candidates.map((candidate) => [JSON.stringify(candidate.fields), candidate]));
  return [...byContent.values()];
}
