import type { CredentialFacts } from '../credentials/facts.ts';
import { assemblePrompt } from './prompt.ts';
import type { PromptVersion } from './prompt-version.ts';
import { toTextRequest } from './text-request.ts';
import type { CountTokens } from './token-count.ts';

/**
 * Counts the tokens of the prompt for a credential, asked for as a caller without options would, within the token
 * budget; of one whose identity does not fit, all of them. Assembles and sends nothing else.
 */
export function createCountPrompt({ prompt, tokenBudget, countTokens }: CountPromptDependencies) {
  return (facts: CredentialFacts): number => {
    const options = { locale: facts.language ?? 'en', tone: 'neutral', length: 'standard' } as const;
    const input = { facts, request: toTextRequest({ facts, options }), prompt, countTokens };
    const within = assemblePrompt({ ...input, tokenBudget });
    const assembled = within.kind === 'assembled' ? within : assemblePrompt({ ...input, tokenBudget: Infinity });
    return assembled.kind === 'assembled' ? assembled.estimatedInputTokens : 0;
  };
}

type CountPromptDependencies = {
  readonly prompt: PromptVersion;
  readonly tokenBudget: number;
  readonly countTokens: CountTokens;
};
