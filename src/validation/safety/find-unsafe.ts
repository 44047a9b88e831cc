import type { SentPrompt } from './sent-prompt.ts';

export type SafetyContext = { readonly locale: string; readonly sent?: SentPrompt };

/** Finds what a rule forbids in one text, and gives it as it stands there. */
export type FindUnsafe = (text: string, context: Required<SafetyContext>) => string | undefined;
