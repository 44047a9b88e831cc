import type { CredentialFacts } from '../credentials/facts.ts';
import { failed, type Failure } from '../failures.ts';
import type { ChatMessage } from '../llm/call.ts';
import type { SentFact } from '../validation/grounding/claim.ts';
import type { SentPrompt } from '../validation/safety/sent-prompt.ts';
import type { PromptVersion, TextRequest } from './prompt-version.ts';
import { renderSection, sectionsOf } from './sections.ts';
import { toSentFacts } from './sent-facts.ts';
import { countSections, fitSections, jointTokens, type Truncation } from './token-budget.ts';
import type { CountTokens } from './token-count.ts';

/**
 * The messages of one call, within the token budget: system rules; then the facts, identity first and long
 * texts in the middle; then the rules that must hold and the shape of the answer. Fails with
 * `context_budget_exceeded` when the identity alone does not fit.
 */
export function assemblePrompt(input: PromptInput): AssembledPrompt | Failure {
  const { prompt, request, marker = '', followUp = [], tokenBudget, countTokens } = input;
  const { identity, details, supporting } = sectionsOf(input.facts);
  const { system, opening, closing } = frameOf(prompt, request, marker);
  // What fits must not depend on chance.
  const longest = frameOf(prompt, request, longestMarker);
  const frameTokens =
    countMessages([longest.system, longest.closing, ...followUp.map(({ content }) => content)], countTokens) +
    (longest.opening === '' ? 0 : countTokens(longest.opening) + jointTokens) +
    countSections(identity, countTokens) +
    jointTokens;
  if (frameTokens > tokenBudget) {
    // Dropping what is quoted back, then the reasons, is better than failing: the identity itself may still fit.
    if (followUp.length > 0) return assemblePrompt({ ...input, followUp: followUp.slice(1) });
    return failed('context_budget_exceeded', `The identity needs ${frameTokens} tokens, ${tokenBudget} are allowed.`);
  }
  const left = tokenBudget - frameTokens;
  const fittedDetails = fitSections(details, left, countTokens);
  const fittedTexts = fitSections(supporting, left - fittedDetails.tokens, countTokens);
  const sent = [...identity, ...fittedDetails.kept, ...bestAtTheEnds(fittedTexts.kept)];
  const facts = [`${opening}${factsHeading}`, ...sent.map(renderSection)].join('\n\n');
  return {
    kind: 'assembled',
    messages: [{ role: 'system', content: system }, { role: 'user', content: `${facts}\n\n${closing}` }, ...followUp],
    estimatedInputTokens: frameTokens + fittedDetails.tokens + fittedTexts.tokens,
    truncated: [...fittedDetails.truncated, ...fittedTexts.truncated],
    sent: {
      texts: sent.flatMap(({ label, pieces }) => [label, ...pieces]),
      name: input.facts.name,
      system: `${system}\n${prompt.closing(request)}`,
      marker,
    },
    sentFacts: sent.flatMap(toSentFacts),
  };
}

export type PromptInput = {
  readonly facts: CredentialFacts;
  readonly request: TextRequest;
  readonly prompt: PromptVersion;
  readonly marker?: string;
  /** What follows in a re-ask: the answer that was refused, if it is quoted, and why. */
  readonly followUp?: readonly ChatMessage[];
  readonly tokenBudget: number;
  readonly countTokens: CountTokens;
};

export type AssembledPrompt = {
  readonly kind: 'assembled';
  readonly messages: readonly ChatMessage[];
  /** Counted over the parts of these very messages, as an upper bound. */
  readonly estimatedInputTokens: number;
  readonly truncated: readonly Truncation[];
  /** What an answer is held against: only what was sent can support it, and nothing else of the prompt may come back. */
  readonly sent: SentPrompt;
  /** The facts in these messages, piece by piece: all that a text may stand on. */
  readonly sentFacts: readonly SentFact[];
};

const factsHeading = '## Facts';

/** Where letters and figures take turns, each is a token: no marker takes more. */
const longestMarker = '0a'.repeat(8);

/** What stands around the facts. */
function frameOf(prompt: PromptVersion, request: TextRequest, marker: string) {
  const system = prompt.system(marker);
  const closing = prompt.closing(request);
  const fence = prompt.fence?.(marker);
  return fence === undefined
    ? { system, opening: '', closing }
    : { system, opening: `${fence.open}\n`, closing: `${fence.close}\n\n${closing}` };
}

/** OpenAI's chat format: three tokens of frame and one of role for each message, three to open the answer. */
function countMessages(contents: readonly string[], countTokens: CountTokens): number {
  return contents.reduce((sum, content) => sum + countTokens(content) + 4, 3);
}

/** Models read the ends of a long context best, so importance falls towards the middle: 1 3 5 … 6 4 2. */
export function bestAtTheEnds<Item>(items: readonly Item[]): Item[] {
  const first = items.filter((_, index) => index % 2 === 0);
  const last = items.filter((_, index) => index % 2 === 1);
  return [...first, ...last.reverse()];
}
