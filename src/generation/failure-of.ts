import { failed, type Failure, type FailureReason } from '../failures.ts';
import type { Unanswered } from '../llm/call.ts';
import type { Reason } from '../validation/verdict.ts';
import type { Asked, Refused } from './next-ask.ts';

/** The failure of a generation whose model gave no answer. */
export function failureOfCall({ code, detail, retryAfterMs }: Unanswered): Failure {
  return failed(code, detail, { retryAfterMs });
}

/** The failure of a generation whose answers were all refused; what they said stays in the audit. */
export function failureOfVerdict(history: readonly Asked[]): Failure {
  const last = history.at(-1);
  if (last === undefined) throw new RangeError('a generation asks at least once');
  const { kind, reasons } = last.verdict;
  const isUngrounded = reasons.length > 0 && reasons.every(({ code }) => code.startsWith('grounding.'));
  const code = isUngrounded ? 'llm_output_ungrounded' : failureCodes[kind];
  return failed(code, `No answer of ${history.length} was accepted; errors lists why the last was not.`, {
    errors: reasons.map(toError),
  });
}

/** Where and why, never what: the text of a claim is on the audit row. */
function toError({ pointer, code, detail, span }: Reason): FailureReason {
  const where = span === undefined ? '' : `, at characters ${span.start + 1}–${span.end}`;
  return { pointer, code, detail: `expected ${detail}${where}` };
}

const failureCodes = {
  invalid: 'llm_output_invalid',
  truncated: 'llm_output_truncated',
  refused: 'llm_refused',
  filtered: 'llm_content_filtered',
} as const satisfies Record<Refused['kind'], Failure['code']>;
