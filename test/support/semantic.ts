import { createSemanticTier, type SemanticDependencies, type SemanticQuery } from '../../src/cache/semantic.ts';
import type { Embedder } from '../../src/cache/embedders/embedder.ts';
import type { CredentialFacts } from '../../src/credentials/facts.ts';
import { factsKeyOf } from '../../src/descriptions/facts-key.ts';
import { createTally } from '../../src/llm/tally.ts';
import { v7 as uuidv7 } from 'uuid';

/** An embedder that needs no model: texts are alike when they share words. It keeps what it was asked for. */
export function createWordEmbedder(id = 'words:512'): Embedder & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    id,
    texts,
    embed: (text) => {
      texts.push(text);
      const vector = new Float32Array(512);
      for (const word of text.toLowerCase().split(/\W+/)) {
        const place = Buffer.from(word).reduce((hash, octet) => (hash * 31 + octet) % 512, 7);
        vector[place] = (vector[place] ?? 0) + 1;
      }
      return Promise.resolve(vector);
    },
  };
}

/** What the tier asks of whoever makes an embedding. */
export function embedContext(tenantId = 'local') {
  return {
    requestId: 'request-1',
    generationId: uuidv7(),
    tenantId,
    trace: { traceId: '0af7651916cd43dd8448eb211c80319c', flags: '01' },
    promptVersion: 'v2',
    tally: createTally(),
    signal: new AbortController().signal,
  };
}

export function semanticQuery(facts: CredentialFacts, more: Partial<SemanticQuery> = {}): SemanticQuery {
  const context = embedContext();
  return { facts, factsKey: factsKeyOf(facts), sharingScopeKey: 'scope', locale: 'en', context, ...more };
}

export type RecordedErrors = SemanticDependencies['events'] & { readonly places: string[] };

/** Events that keep where an error was caught. */
export function recordErrors(): RecordedErrors {
  const places: string[] = [];
  return {
    places,
    cacheMissed: () => undefined,
    candidateJudged: () => undefined,
    errorCaught: (_error, { place }) => {
      places.push(place);
    },
  };
}

/** A tier that serves whatever is alike, unless it is told otherwise. */
export function openTier(store: SemanticDependencies['store'], more: Partial<SemanticDependencies> = {}) {
  return createSemanticTier({
    store,
    embedder: createWordEmbedder(),
    judgeSharing: () => ({ kind: 'same' }),
    isGrounded: () => true,
    guardVersion: 1,
    mode: 'serve',
    newId: () => uuidv7(),
    events: recordErrors(),
    ...more,
  });
}
