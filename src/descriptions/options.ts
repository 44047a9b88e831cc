import type { CredentialFacts } from '../credentials/facts.ts';
import type { OutputOptions } from '../generation/generation.ts';

/** What a caller may ask of the output; everything has a default. */
export type RequestedOptions = { readonly [Name in keyof OutputOptions]?: OutputOptions[Name] | undefined };

export const cacheUses = ['use', 'refresh', 'bypass'] as const;
/** Whether a text that was written before will do, must be replaced, or is neither asked for nor left. */
export type CacheUse = (typeof cacheUses)[number];

/** The defaults: the credential's own language, else English; neutral; of standard length. */
export function fillInOptions(requested: RequestedOptions, facts: CredentialFacts): OutputOptions {
  const { locale, tone = 'neutral', length = 'standard', max_characters, character_count, on_failure } = requested;
  return {
    locale: locale ?? facts.language ?? 'en',
    tone,
    length,
    ...(max_characters === undefined ? {} : { max_characters }),
    ...(character_count === undefined ? {} : { character_count }),
    ...(on_failure === undefined ? {} : { on_failure }),
  };
}
