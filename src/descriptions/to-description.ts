import type { Generated } from '../generation/generation.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { toJson } from '../storage/json.ts';
import { readingGradeOf, wordsPerSentenceOf } from '../validation/readability.ts';
import type { Writing } from './writing.ts';

/** The row of a text that has just come to be. */
export function toDescription(id: string, { generationId, options, warnings, prompt }: Writing, text: SourcedText) {
  const { short_description, highlights, audience } = text.text;
  return {
    id,
    generation_id: generationId,
    source: text.source,
    source_description_id: text.original?.id ?? null,
    similarity: text.original?.similarity ?? null,
    locale: options.locale,
    prompt_version: prompt.version,
    request_model: text.requestModel,
    response_model: text.responseModel,
    short_description,
    highlights,
    audience,
    audience_source: text.audienceSource,
    words_per_sentence: wordsPerSentenceOf(short_description),
    reading_grade: readingGradeOf(short_description, options.locale) ?? null,
    warnings: toJson([...warnings, ...text.warnings]),
  };
}

/** A text with how it came to be. */
export type SourcedText = Pick<Generated, 'text' | 'audienceSource' | 'warnings'> & {
  readonly source: DescriptionRow['source'];
  /** Of a text that is shared. */
  readonly original?: { readonly id: string; readonly similarity: number };
  readonly requestModel: string | null;
  readonly responseModel: string | null;
};
