import type { CredentialFacts } from '../credentials/facts.ts';
import { assemblePrompt } from './prompt.ts';
import type { PromptVersion } from './prompt-version.ts';
import { toTextRequest } from './text-request.ts';
import type { Truncation } from './token-budget.ts';
import type { CountTokens } from './token-count.ts';

/**
 * The tokens of the prompt for a credential, asked for as a caller without options would, within the token budget, and
 * what of it would not fit; of one whose identity does not fit, all tokens. Assembles and sends nothing else.
 */
export function createMeasurePrompt({ prompt, tokenBudget, countTokens }: MeasurePromptDependencies) {
  return (facts: CredentialFacts): PromptMeasure => {
    const options = { locale: facts.language ?? 'en', tone: 'neutral', length: 'standard' } as const;
    const input = { facts, request: toTextRequest({ facts, options }), prompt, countTokens };
    const within = assemblePrompt({ ...input, tokenBudget });
    const assembled = within.kind === 'assembled' ? within : assemblePrompt({ ...input, tokenBudget: Infinity });
    return assembled.kind === 'assembled'
      ? { tokens: assembled.estimatedInputTokens, truncated: assembled.truncated }
      : { tokens: 0, truncated: [] };
  };
}

export type PromptMeasure = { readonly tokens: number; readonly truncated: readonly Truncation[] };

type MeasurePromptDependencies = {
  readonly prompt: PromptVersion;
  readonly tokenBudget: number;
  readonly countTokens: CountTokens;
};
