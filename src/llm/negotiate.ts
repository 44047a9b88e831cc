import type { Call, CallInput, Dialect, Unanswered } from './call.ts';

/**
 * Learns from a provider's 400s which parts of the API it takes: `json_schema`, else `json_object`, else no
 * response format; `max_completion_tokens` or `max_tokens`. What worked is remembered per model.
 */
export function withNegotiation(call: Call): Call {
  const learnt = new Map<string, Dialect>();
  return async (input) => {
    let dialect = simpler(learnt.get(input.model) ?? firstDialect, input.dialect);
    let retryOf = input.retryOf;
    for (;;) {
      const outcome = await call({ ...input, dialect, retryOf });
      if (outcome.kind === 'answered') {
        learnt.set(input.model, dialect);
        return outcome;
      }
      const next = nextDialect(dialect, outcome);
      if (next === undefined || input.context.deadline.remainingMs() === 0) return outcome;
      dialect = next;
      retryOf = outcome.callId;
    }
  };
}

export const firstDialect: Dialect = { responseFormat: 'json_schema', limitParameter: 'max_completion_tokens' };

const formats: readonly Dialect['responseFormat'][] = ['json_schema', 'json_object', 'none'];

/** The next dialect to try after a refusal, or undefined when the refusal is about something else. */
export function nextDialect(dialect: Dialect, { objection }: Pick<Unanswered, 'objection'>): Dialect | undefined {
  if (objection === undefined) return undefined;
  if (objection === 'limit_parameter' && dialect.limitParameter === 'max_completion_tokens') {
    return { ...dialect, limitParameter: 'max_tokens' };
  }
  // Few servers name what they object to, so any other 400 is met with the next simpler format.
  const simplerFormat = formats[formats.indexOf(dialect.responseFormat) + 1];
  return simplerFormat === undefined ? undefined : { ...dialect, responseFormat: simplerFormat };
}

/** What was learnt, unless the caller asks for something simpler still. */
function simpler(learnt: Dialect, asked: CallInput['dialect']): Dialect {
  const index = Math.max(formats.indexOf(learnt.responseFormat), formats.indexOf(asked.responseFormat));
  return { ...learnt, responseFormat: formats[index] ?? learnt.responseFormat };
}
