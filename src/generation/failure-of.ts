import { failed, type Failure } from '../failures.ts';
import type { Unanswered } from '../llm/call.ts';
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
  const errors = reasons.map(({ pointer, code, detail }) => ({ pointer, code, detail: `expected ${detail}` }));
  return failed(failureCodes[kind], `No answer of ${history.length} was accepted; errors lists why the last was not.`, {
    errors,
  });
}

const failureCodes = {
  invalid: 'llm_output_invalid',
  truncated: 'llm_output_truncated',
  refused: 'llm_refused',
  filtered: 'llm_content_filtered',
} as const satisfies Record<Refused['kind'], Failure['code']>;
