import type { CredentialFacts } from '../credentials/facts.ts';
import type { Failure } from '../failures.ts';
import type { ChatMessage } from '../llm/call.ts';
import type { Expectations } from '../validation/validate.ts';
import { toExpectations } from './expectations.ts';
import type { GenerationInput } from './generation.ts';
import { assemblePrompt, type AssembledPrompt } from './prompt.ts';
import type { TextRequest } from './prompt-version.ts';
import { toTextRequest } from './text-request.ts';
import type { CountTokens } from './token-count.ts';

/** A prompt and what its answer is held against, from the same facts. */
export type Asking = {
  readonly kind: 'asking';
  readonly facts: CredentialFacts;
  readonly request: TextRequest;
  readonly assembled: AssembledPrompt;
  readonly expected: Expectations;
};

/** Assembles what is asked from these facts; fails as `assemblePrompt` does. */
export function askFrom(facts: CredentialFacts, how: AskingHow): Asking | Failure {
  const { input, followUp, ...settings } = how;
  const request = toTextRequest({ facts, options: input.options });
  const assembled = assemblePrompt({ ...settings, facts, request, prompt: input.prompt, followUp });
  if (assembled.kind === 'failed') return assembled;
  const { sent, sentFacts } = assembled;
  const { locale, isAudienceStated } = request;
  // An answer may stand only on what was sent, not on what was left out for want of room.
  const grounding = { locale, isAudienceStated, sent: sentFacts };
  return {
    kind: 'asking',
    facts,
    request,
    assembled,
    expected: { ...toExpectations(facts, request), sent, grounding },
  };
}

export type AskingHow = {
  readonly input: Pick<GenerationInput, 'options' | 'prompt'>;
  readonly marker: string;
  readonly followUp: readonly ChatMessage[];
  readonly tokenBudget: number;
  readonly countTokens: CountTokens;
};
