import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { requestFields, type Requested } from './trace.ts';

/** Events of the semantic tier of the cache. */
export function semanticEvents({ log }: Logger, metrics: Metrics) {
  return {
    /** Told at the start: what was asked for cannot be had. */
    semanticTierUnavailable: (reason: string) => {
      log('warn', 'cache.semantic_unavailable', { reason });
    },
    embeddingEnded: ({ embedder, result, durationMs, ...requested }: EndedEmbedding) => {
      log(result === 'ok' ? 'debug' : 'warn', 'embedding.completed', {
        ...requestFields(requested),
        embedder,
        result,
        duration_ms: Math.round(durationMs),
      });
      metrics.embeddings.inc({ embedder, result });
      if (result === 'ok') metrics.embeddingSeconds.observe({ embedder }, durationMs / 1000);
    },
    candidateJudged: ({ generationId, verdict, rule, field, similarity, mode, ...requested }: JudgedCandidate) => {
      log('debug', 'cache.candidate_judged', {
        ...requestFields(requested),
        generation_id: generationId,
        verdict,
        rule,
        field,
        similarity: Number(similarity.toFixed(4)),
        mode,
      });
      metrics.cacheDecisions.inc({ mode, verdict, rule: rule ?? '' });
    },
  };
}

type EndedEmbedding = Requested & {
  readonly embedder: string;
  readonly result: string;
  readonly durationMs: number;
};

type JudgedCandidate = Requested & {
  readonly generationId: string;
  readonly verdict: string;
  readonly rule: string | undefined;
  readonly field: string | undefined;
  readonly similarity: number;
  readonly mode: string;
};
