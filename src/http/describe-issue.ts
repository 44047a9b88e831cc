import type { z } from 'zod';

/** What a schema expected, in the words of JSON; for what it says nothing about itself. Quotes no value. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${nameType(issue.expected)}`;
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `expected ${formats[issue.format] ?? 'a string in the documented form'}`;
    default:
      return undescribed;
  }
}

/** Said of what has to be told from the issue itself. */
export const undescribed = 'expected a value as documented';

/** A type of JSON with its article; a validator also tells integers, records and the like apart. */
export function nameType(type: string): string {
  return types[type] ?? undescribed.replace('expected ', '');
}

const types: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  record: 'an object',
};

const formats: Readonly<Record<string, string>> = { uuid: 'a UUID', datetime: 'an ISO 8601 moment', url: 'a URL' };

const units: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
};

function amount(count: number | bigint, origin: string): string {
  const unit = units[origin]?.[Number(count) === 1 ? 0 : 1];
  return unit === undefined ? String(count) : `${count} ${unit}`;
}
