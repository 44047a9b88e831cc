import type { Dialect } from '../llm/call.ts';
import { firstDialect } from '../llm/negotiate.ts';
import type { Verdict } from '../validation/verdict.ts';
import { isObeyed } from './obeyed.ts';

/** How to ask, and whom. */
export type Ask = {
  /** What follows the prompt: nothing, the reasons of a refusal, a plea for brevity, or the task restated. */
  readonly followUp: 'none' | 'reasons' | 'shorter' | 'neutral';
  readonly quotesAnswer: boolean;
  readonly firstModel: number;
  readonly responseFormat: Dialect['responseFormat'];
  /** Multiplies the output tokens that are reserved. */
  readonly outputFactor: number;
};

export type Refused = Exclude<Verdict, { kind: 'accepted' }>;
export type Asked = { readonly ask: Ask; readonly verdict: Refused };

export const firstAsk: Ask = {
  followUp: 'none',
  quotesAnswer: false,
  firstModel: 0,
  responseFormat: firstDialect.responseFormat,
  outputFactor: 1,
};

/**
 * Decides what to ask after a refused answer, or that there is nothing left to try. Pure. What is not determined
 * is asked again; the same fault twice means that something has to change.
 */
export function nextAsk(history: readonly Asked[], { maxReasks, modelCount }: AskLimits): Ask | undefined {
  const last = history.at(-1);
  if (last === undefined) return firstAsk;
  if (history.length > maxReasks) return undefined;
  const isRepeated = isSameFault(last.verdict, history.at(-2)?.verdict);
  const nextModel = last.ask.firstModel + 1 < modelCount ? last.ask.firstModel + 1 : undefined;
  const plain: Ask = { ...last.ask, followUp: 'none', quotesAnswer: false };
  const { kind } = last.verdict;
  switch (kind) {
    case 'truncated':
      return {
        ...plain,
        followUp: 'shorter',
        outputFactor: Math.min(mostOutputFactor, last.ask.outputFactor * 2),
        firstModel: isRepeated ? (nextModel ?? last.ask.firstModel) : last.ask.firstModel,
      };
    case 'filtered':
      // The same prompt would be filtered again, by the same filter.
      return nextModel === undefined ? undefined : { ...plain, firstModel: nextModel };
    case 'refused':
      if (!isRepeated) return { ...plain, followUp: 'neutral' };
      return nextModel === undefined ? undefined : { ...plain, firstModel: nextModel };
    case 'invalid':
      // An order that was obeyed is not to be seen again, nor what was written for it.
      return isObeyed(last.verdict) ? plain : askAgain(last, { isRepeated, nextModel });
    default:
      return kind satisfies never;
  }
}

export type AskLimits = { readonly maxReasks: number; readonly modelCount: number };

const mostOutputFactor = 4;

type Situation = { readonly isRepeated: boolean; readonly nextModel: number | undefined };

function askAgain({ ask, verdict }: Asked, { isRepeated, nextModel }: Situation): Ask {
  const isEmpty = verdict.reasons.some(({ code }) => code === 'answer.empty');
  const hasJson = !verdict.reasons.some(({ code }) => answersWithoutJson.has(code));
  const again: Ask = { ...ask, followUp: isEmpty ? 'none' : 'reasons', quotesAnswer: hasJson };
  if (!isRepeated) return again;
  // A bad answer in sight invites its repetition.
  if (nextModel !== undefined) return { ...again, quotesAnswer: false, firstModel: nextModel };
  return { ...again, quotesAnswer: false, responseFormat: 'json_object' };
}

/** Quoting these back shows the model nothing that it could correct. */
const answersWithoutJson = new Set(['answer.empty', 'answer.reasoning', 'answer.too_large', 'json.missing']);

function isSameFault(verdict: Refused, before: Refused | undefined): boolean {
  return before !== undefined && faultOf(verdict) === faultOf(before);
}

function faultOf({ kind, reasons }: Refused): string {
  return [kind, ...reasons.map(({ code, pointer }) => `${code} ${pointer}`).sort()].join('\n');
}
