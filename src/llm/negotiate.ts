import type { Clock } from '../clock.ts';
import type { Call, CallInput, Dialect, Unanswered } from './call.ts';

/**
 * Learns from a provider's 400s which parts of the API it takes: `json_schema`, else `json_object`, else no
 * response format; `max_completion_tokens` or `max_tokens`. What a 400 taught and an answer confirmed is remembered
 * per model for an hour: servers are updated, and a 400 may have meant something else. What a caller asked for is not.
 */
export function withNegotiation(call: Call, { clock }: { readonly clock: Pick<Clock, 'monotonicMs'> }): Call {
  const lessons = new Map<string, Lesson>();
  return async (input) => {
    const lesson = lessons.get(input.model);
    const known = lesson !== undefined && clock.monotonicMs() < lesson.untilMs ? lesson.taught : {};
    let dialect = simpler({ ...firstDialect, ...known }, input.dialect);
    let taught: Partial<Dialect> = {};
    let retryOf = input.retryOf;
    for (;;) {
      const outcome = await call({ ...input, dialect, retryOf });
      if (outcome.kind === 'answered') {
        const isTaught = Object.keys(taught).length > 0;
        if (isTaught)
          lessons.set(input.model, { taught: { ...known, ...taught }, untilMs: clock.monotonicMs() + hourMs });
        return outcome;
      }
      const next = nextDialect(dialect, outcome);
      if (next === undefined || input.context.deadline.remainingMs() === 0) return outcome;
      taught = { ...taught, ...changeOf(dialect, next) };
      dialect = next;
      retryOf = outcome.callId;
    }
  };
}

type Lesson = { readonly taught: Partial<Dialect>; readonly untilMs: number };

const hourMs = 3_600_000;

function changeOf(before: Dialect, after: Dialect): Partial<Dialect> {
  return after.responseFormat === before.responseFormat
    ? { limitParameter: after.limitParameter }
    : { responseFormat: after.responseFormat };
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
