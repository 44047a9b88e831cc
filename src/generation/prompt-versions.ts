import { createHash } from 'node:crypto';

import type { PromptVersion } from './prompt-version.ts';
import { promptV1 } from './prompts/v1.ts';
import { promptV2 } from './prompts/v2.ts';

/** Every version that can be served or tried, by name. */
export const promptVersions: Readonly<Record<string, PromptVersion>> = { v1: promptV1, v2: promptV2 };

/** A version with its share of the credentials; shares are weights. */
export type PromptShare = { readonly prompt: PromptVersion; readonly weight: number };

/**
 * Reads `v1:1,v2:9`, or a single name; undefined unless all names are known and different and every weight is an
 * integer from 1 to 1000.
 */
export function readPromptShares(text: string): readonly PromptShare[] | undefined {
  const shares = text.split(',').map((part): PromptShare | undefined => {
    const [, name = '', weight = '1'] = /^\s*(\w+)(?::(\d{1,4}))?\s*$/.exec(part) ?? [];
    const prompt = Object.hasOwn(promptVersions, name) ? promptVersions[name] : undefined;
    const isWeight = Number(weight) >= 1 && Number(weight) <= 1000;
    return prompt === undefined || !isWeight ? undefined : { prompt, weight: Number(weight) };
  });
  const known = shares.filter((share) => share !== undefined);
  const isDistinct = new Set(known.map(({ prompt }) => prompt.version)).size === shares.length;
  return known.length === shares.length && isDistinct ? known : undefined;
}

/**
 * The version that serves a credential, by hash of tenant and facts key: never by request, which would write every
 * text once for each version.
 */
export function choosePrompt(shares: readonly PromptShare[], tenantId: string, factsKey: string): PromptVersion {
  const [first, ...others] = shares;
  if (first === undefined) throw new Error('no prompt version serves');
  if (others.length === 0) return first.prompt;
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const digest = createHash('sha256').update(`${tenantId}\n${factsKey}`).digest();
  let left = (digest.readUIntBE(0, 6) / 2 ** 48) * total;
  return shares.find(({ weight }) => (left -= weight) < 0)?.prompt ?? first.prompt;
}
