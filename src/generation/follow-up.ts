import type { Answered, ChatMessage } from '../llm/call.ts';
import type { Ask, Refused } from './next-ask.ts';
import type { PromptVersion } from './prompt-version.ts';

/** The messages that follow the prompt in a re-ask: the newest refused answer, where quoting helps, and why. */
export function followUpOf(ask: Ask, verdict: Refused, { answer }: Answered, prompt: PromptVersion): ChatMessage[] {
  const say = (content: string): ChatMessage => ({ role: 'user', content });
  switch (ask.followUp) {
    case 'none':
      return [];
    case 'shorter':
      return [say(prompt.shorter())];
    case 'neutral':
      return [say(prompt.neutral())];
    case 'reasons': {
      const quoted: ChatMessage = { role: 'assistant', content: beginningOf(answer.content ?? '') };
      return [...(ask.quotesAnswer ? [quoted] : []), say(prompt.reask(verdict.reasons))];
    }
    default:
      return ask.followUp satisfies never;
  }
}

const mostQuotedCharacters = 2000;

/** Not through the middle of a character, which strict providers refuse. */
function beginningOf(text: string): string {
  return text.slice(0, mostQuotedCharacters).replace(/[\ud800-\udbff]$/, '');
}
