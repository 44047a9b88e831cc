import { z } from 'zod';

import { issuerKeyOf } from '../../../cache/admit.ts';
import type { Evict } from '../../../cache/evict.ts';
import { plainPosted } from '../../../credentials/documents/plain-posted.ts';
import { momentParameter, plainText } from '../../resources/list.ts';
import { answer, route } from '../../route.ts';

const keyParameter = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

const querySchema = z
  .strictObject({
    scope_key: keyParameter.optional().meta({ description: 'As a generation shows it.' }),
    facts_key: keyParameter
      .optional()
      .meta({ description: 'As a generation or an inspection shows it; also of the original of a shared text.' }),
    issuer: plainText.max(500).optional().meta({ description: 'Name of the issuer; spelling details do not matter.' }),
    created_before: momentParameter
      .optional()
      .meta({ description: 'Texts that are older than this; a shared one is as old as its original.' }),
    source: z
      .enum(['model', 'semantic_cache'])
      .optional()
      .meta({ description: '`semantic_cache`: entries that share the text of another credential.' }),
  })
  .refine((query) => Object.values(query).some((value) => value !== undefined), {
    message: 'expected at least one of scope_key, facts_key, issuer, created_before and source',
  });

const evictionSchema = z
  .strictObject({ object: z.literal('eviction'), evicted_entries: z.int().nonnegative() })
  .meta({ id: 'Eviction', description: 'Entries that no instance serves any more.' });

export function evictCache({ evict }: { readonly evict: Evict }) {
  return route(
    {
      operationId: 'evictCache',
      summary: 'Take cache entries out of service, those that all given parameters match',
      tag: 'Cache',
      method: 'delete',
      path: '/v1/cache',
      permission: 'admin',
      input: { query: querySchema },
      queryRule: 'Give at least one of `scope_key`, `facts_key`, `issuer`, `created_before` and `source`.',
      answer: {
        status: 200,
        description: 'How many entries were evicted; the descriptions themselves stay.',
        mediaType: 'application/json',
        schema: evictionSchema,
      },
      failures: ['storage_unavailable'],
    },
    async ({ query, ...asked }) => {
      const { scope_key: scopeKey, facts_key: factsKey, created_before: createdBefore, source } = query;
      const issuerKey = query.issuer === undefined ? undefined : issuerKeyOf(plainPosted(query.issuer));
      const filter = { scopeKey, factsKey, createdBefore, source, issuerKey };
      return answer({ object: 'eviction', evicted_entries: await evict(asked, filter, 'requested') });
    },
  );
}
