import { z } from 'zod';

import { count, name } from './completion-schema.ts';
import type { Exchange } from './exchange.ts';
import type { ClosedCall, TokenUsage } from './ledger.ts';
import { readAnswer } from './read-answer.ts';
import { readJsonObject } from './read-json-object.ts';

/** What a provider sent, as an embedding of so many dimensions, or why it is none. Pure. */
export function readEmbedding(exchange: Exchange, dimensions: number, nowMs: number): ReadEmbedding {
  if (exchange.kind === 'received' && exchange.response.status < 300) {
    const answer = answerSchema.safeParse(readJsonObject(exchange.response.body)).data;
    const embedding = answer === undefined ? undefined : toEmbedding(answer.data[0].embedding, dimensions);
    if (answer === undefined || embedding === undefined) return notEmbedded('unreadable', 'not_an_embedding');
    const inputTokens = answer.usage?.prompt_tokens ?? answer.usage?.total_tokens ?? undefined;
    const usage = { inputTokens, cachedInputTokens: 0, outputTokens: 0 };
    return { kind: 'embedded', embedding, usage, responseModel: answer.model };
  }
  const read = readAnswer(exchange, nowMs);
  if (read.kind === 'answered') return notEmbedded('unreadable', 'not_an_embedding');
  return notEmbedded(read.outcome, read.errorType, read.unanswered.retryAfterMs);
}

export type ReadEmbedding =
  | {
      readonly kind: 'embedded';
      readonly embedding: Float32Array;
      readonly usage: TokenUsage;
      readonly responseModel: string | undefined;
    }
  | {
      readonly kind: 'not_embedded';
      readonly outcome: Exclude<ClosedCall['outcome'], 'ok'>;
      readonly errorType: string;
      readonly retryAfterMs: number | undefined;
    };

const answerSchema = z.looseObject({
  model: name,
  data: z.tuple([z.looseObject({ embedding: z.union([z.string(), z.array(z.number())]) })]).rest(z.unknown()),
  usage: z.looseObject({ prompt_tokens: count, total_tokens: count }).nullish().catch(undefined),
});

/** Numbers, or base64 of little-endian floats; servers that know only one of them ignore what was asked for. */
function toEmbedding(sent: string | readonly number[], dimensions: number): Float32Array | undefined {
  const embedding = typeof sent === 'string' ? decode(Buffer.from(sent, 'base64')) : Float32Array.from(sent);
  const isVector = embedding.length === dimensions && embedding.every(Number.isFinite);
  return isVector && embedding.some((value) => value !== 0) ? embedding : undefined;
}

function decode(octets: Buffer): Float32Array {
  return Float32Array.from({ length: Math.floor(octets.length / 4) }, (_, index) => octets.readFloatLE(index * 4));
}

function notEmbedded(
  outcome: Exclude<ClosedCall['outcome'], 'ok'>,
  errorType: string,
  retryAfterMs?: number,
): ReadEmbedding {
  return { kind: 'not_embedded', outcome, errorType, retryAfterMs };
}
