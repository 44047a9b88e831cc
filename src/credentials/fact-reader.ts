import { isPlaceholderFact } from './placeholder.ts';
import type { Redact } from './redact.ts';
import { isBlank, tidyLine, tidyText } from './tidy.ts';
import type { Warning } from './warning.ts';

/**
 * Reads posted values as facts: tidied, without personal data, and absent where they are blank or only stand
 * for a fact. What was left out is in `warnings`, by pointer.
 */
export function createFactReader({ redact, language }: FactReaderDependencies) {
  const warnings: Warning[] = [];

  function read(value: Posted, { field, pointer, tidy }: Place & { readonly tidy: (text: string) => string }) {
    const tidied = tidy(String(value ?? ''));
    if (isBlank(tidied) || isPlaceholderFact(tidied, field)) {
      if (tidied !== '') warnings.push({ code: 'placeholder_ignored', pointer, detail: 'not used: it states no fact' });
      return undefined;
    }
    const place = titleFields.has(field) ? 'title' : 'text';
    const { text, removed, uncertain } = redact(tidied, { place, language });
    if (removed === 0) return tidied;
    warnings.push({ code: 'personal_data_removed', pointer, detail: uncertain ? uncertainDetail : certainDetail });
    const rest = tidy(text);
    return isBlank(rest) ? undefined : rest;
  }

  function readLines(values: readonly string[] | null | undefined, { field, pointer }: Place): string[] {
    const lines = (values ?? []).map((value, index) =>
      read(value, { field, pointer: `${pointer}/${index}`, tidy: tidyLine }),
    );
    return [...new Set(lines.filter((line) => line !== undefined))];
  }

  return {
    warnings,
    line: (value: Posted, place: Place) => read(value, { ...place, tidy: tidyLine }),
    text: (value: Posted, place: Place) => read(value, { ...place, tidy: tidyText }),
    lines: readLines,
  };
}

export type FactReader = ReturnType<typeof createFactReader>;
type FactReaderDependencies = { readonly redact: Redact; readonly language: string | undefined };
type Posted = string | number | null | undefined;
/** Which fact a value is, and where it was posted. */
type Place = { readonly field: string; readonly pointer: string };

/** Names and labels: a word of them that is also a first name belongs to them. */
const titleFields = new Set(['name', 'issuer', 'type', 'level', 'version', 'skills', 'title']);

const certainDetail = 'names, contacts, identifiers or dates of the recipient were taken out';
const uncertainDetail = 'what may be a name, contact, identifier or date of the recipient was taken out';
