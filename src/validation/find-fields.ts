import { foldName, isNearName } from '../near-name.ts';
import { descriptionFields, type DescriptionField } from './description-text.ts';
import { tryParse } from './parse-object.ts';
import { reason, type Reason, type Repair } from './verdict.ts';

/**
 * Finds, up to three levels deep, the objects that hold the fields of a description, and maps misspelt keys
 * onto them. Values are handed on as they are: a field is found, never made.
 */
export function findCandidates(values: readonly unknown[]): Candidate[] {
  const found = values.flatMap((value) => collect(value, 0));
  const most = Math.max(0, ...found.map(({ fields }) => Object.keys(fields).length));
  return withoutRepeats(found.filter(({ fields }) => Object.keys(fields).length === most));
}

export type Candidate = {
  readonly fields: Readonly<Partial<Record<DescriptionField, unknown>>>;
  readonly conflicts: readonly Reason[];
  readonly repairs: readonly Repair[];
};

const deepest = 3;

const otherNames: Readonly<Record<DescriptionField, readonly string[]>> = {
  short_description: ['description', 'summary', 'short_desc', 'desc'],
  highlights: ['key_highlights', 'highlight', 'bullets', 'bullet_points', 'key_points', 'key_takeaways'],
  audience: ['target_audience', 'intended_audience', 'for_whom', 'who_is_it_for'],
};

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
  if (!/^\s*[{[]/.test(value)) return [];
  const parsed = tryParse(value);
  return parsed === undefined ? [] : collect(parsed.value, level + 1).map(asEnveloped);
}

function asEnveloped(candidate: Candidate): Candidate {
  return { ...candidate, repairs: [...new Set<Repair>([...candidate.repairs, 'envelope'])] };
}

function readCandidate(object: object): Candidate {
  const entries = Object.entries(object);
  const fields: Partial<Record<DescriptionField, unknown>> = {};
  const conflicts: Reason[] = [];
  let isRenamed = false;
  for (const field of descriptionFields) {
    const sources = findSources(field, entries);
    const [source] = sources;
    if (source === undefined) continue;
    if (sources.length > 1) conflicts.push(reason('json.conflicting_keys', `/${field}`, 'one key for the field'));
    fields[field] = source[1];
    isRenamed ||= source[0] !== field;
  }
  return { fields, conflicts, repairs: isRenamed ? ['key'] : [] };
}

type Entry = readonly [name: string, value: unknown];

/** Spellings of the name itself first; other names are asked only where it is absent. */
function findSources(field: DescriptionField, entries: readonly Entry[]): Entry[] {
  const own = entries.filter(([name]) => name === field || fieldsNearest(name).includes(field));
  if (own.length > 0) return own;
  const folded = entries.filter(([name]) => otherNames[field].some((other) => foldName(other) === foldName(name)));
  if (folded.length > 0) return folded;
  return entries.filter(([name]) => otherNames[field].some((other) => other.length > 5 && isNearName(name, other)));
}

function fieldsNearest(name: string): DescriptionField[] {
  const equal = descriptionFields.filter((field) => foldName(field) === foldName(name));
  if (equal.length > 0) return equal;
  const near = descriptionFields.filter((field) => isNearName(name, field));
  return near.length === 1 ? near : [];
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byContent = new Map(candidates.map((candidate) => [JSON.stringify(candidate.fields), candidate]));
  return [...byContent.values()];
}
