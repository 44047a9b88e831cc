import type { CredentialFacts } from '../credentials/facts.ts';
import type { OutputOptions } from '../generation/generation.ts';

/** What a caller may ask of the output; everything has a default. */
export type RequestedOptions = { readonly [Name in keyof OutputOptions]?: OutputOptions[Name] | undefined };

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
