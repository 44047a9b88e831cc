/**
 * The three fields a model writes. One source for two schemas: the wire schema that a provider's grammar gets
 * (no lengths: a grammar meets `maxLength` by cutting a sentence inside valid JSON) and the checks of
 * `check-fields.ts`, which own every limit.
 */
export type DescriptionText = {
  readonly short_description: string;
  readonly highlights: readonly string[];
  readonly audience: string;
};

export type DescriptionField = keyof DescriptionText;

/** In wire order; a key's other spellings are tried in `find-fields.ts` when the field is absent. */
export const descriptionFields: readonly DescriptionField[] = ['short_description', 'highlights', 'audience'];

/** Each of its texts with its pointer, in wire order: `/short_description`, `/highlights/0` …, `/audience`. */
export function fieldsOf({ short_description, highlights, audience }: DescriptionText): [string, string][] {
  return [
    ['/short_description', short_description],
    ...highlights.map((highlight, index): [string, string] => [`/highlights/${index}`, highlight]),
    ['/audience', audience],
  ];
}

/** Lengths in grapheme clusters, counts in items; ends included. */
export type TextLimits = {
  readonly shortDescription: { readonly least: number; readonly most: number; readonly unit?: CharacterUnit };
  readonly highlight: { readonly least: number; readonly most: number };
  readonly highlightCount: { readonly least: number; readonly most: number };
  readonly audience: { readonly least: number; readonly most: number };
};

/** What a platform counts as a character: what a reader sees as one, Unicode's code points, or UTF-16's code units. */
export const characterUnits = ['graphemes', 'code_points', 'utf16'] as const;
export type CharacterUnit = (typeof characterUnits)[number];

/** The limits for a request: `max_characters` replaces the upper end that `length` gives. */
export function limitsFor(request: {
  readonly length: 'standard' | 'short';
  readonly maxCharacters: number | undefined;
  readonly characterUnit?: CharacterUnit | undefined;
  readonly factCount: number;
}): TextLimits {
  return {
    shortDescription: {
      least: 20,
      most: request.maxCharacters ?? (request.length === 'short' ? 280 : 600),
      unit: request.characterUnit ?? 'graphemes',
    },
    highlight: { least: 3, most: 200 },
    highlightCount: { least: 1, most: Math.max(1, Math.min(mostHighlights, request.factCount)) },
    audience: { least: 3, most: 200 },
  };
}

export const mostHighlights = 6;

/** JSON Schema for `response_format`: what every strict mode takes. */
export const wireSchema = {
  type: 'object',
  properties: {
    short_description: { type: 'string', description: 'What the credential is and what its earners did or can do.' },
    highlights: { type: 'array', items: { type: 'string' }, description: 'One fact each, in a few words.' },
    audience: { type: 'string', description: 'Who the credential is for.' },
  },
  required: [...descriptionFields],
  additionalProperties: false,
} as const;
