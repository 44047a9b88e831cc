import type { CredentialFacts } from '../credentials/facts.ts';
import type { OutputOptions } from '../generation/generation.ts';

/** What a caller may ask of the output; everything has a default, for which null stands, too. */
export type RequestedOptions = { readonly [Name in keyof OutputOptions]?: OutputOptions[Name] | null | undefined };

export const cacheUses = ['use', 'refresh', 'bypass'] as const;
/** Whether a text that was written before will do, must be replaced, or is neither asked for nor left. */
export type CacheUse = (typeof cacheUses)[number];

/** The defaults: the credential's own language, else English; neutral; of standard length. */
export function fillInOptions(requested: RequestedOptions, facts: CredentialFacts): OutputOptions {
  const options = withoutNull(requested);
  const { locale, tone = 'neutral', length = 'standard', max_characters, character_count, on_failure } = options;
  return {
    locale: locale ?? facts.language ?? 'en',
    tone,
    length,
    ...(max_characters === undefined ? {} : { max_characters }),
    ...(character_count === undefined ? {} : { character_count }),
    ...(on_failure === undefined ? {} : { on_failure }),
  };
}

/** Clients that are generated send null for what was not set. */
function withoutNull<T extends object>(object: T): WithoutNull<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null)) as WithoutNull<T>;
}

type WithoutNull<T> = { readonly [Name in keyof T]?: Exclude<T[Name], null> };
