import type { CredentialFacts } from '../credentials/facts.ts';
import type { Failure } from '../failures.ts';
import type { ChatMessage } from '../llm/call.ts';
import type { GroundingSource } from '../validation/grounding/claim.ts';
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
  /** What an answer may stand on: only what was sent, not what was left out for want of room. */
  readonly grounding: GroundingSource;
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
  const grounding = { locale, isAudienceStated, sent: sentFacts };
  return {
    kind: 'asking',
    facts,
    request,
    assembled,
    grounding,
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
