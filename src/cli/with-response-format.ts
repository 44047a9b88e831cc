import type { Dialect } from '../llm/call.ts';
import type { Llm } from '../llm/complete.ts';

/** Asks for one response format, or for a simpler one where a re-ask already does. */
export function withResponseFormat(llm: Llm, format: ResponseFormat): Llm {
  return {
    ...llm,
    complete: ({ dialect, ...input }) =>
      llm.complete({ ...input, dialect: { ...dialect, responseFormat: simplerOf(dialect.responseFormat, format) } }),
  };
}

export type ResponseFormat = Dialect['responseFormat'];

/** From the strictest to the simplest. */
export const responseFormats = ['json_schema', 'json_object', 'none'] as const satisfies readonly ResponseFormat[];

function simplerOf(one: ResponseFormat, other: ResponseFormat): ResponseFormat {
  return responseFormats.indexOf(one) > responseFormats.indexOf(other) ? one : other;
}
