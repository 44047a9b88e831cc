import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { fail } from './fail.ts';
import { parseJson } from './parse-json.ts';
import { sendJson } from './send-json.ts';
import type { RecordedCall, SimulatorState } from './state.ts';

/** Answers with deterministic unit vectors: the more words and triples of letters two texts share, the nearer. */
export async function answerEmbeddings(
  body: Buffer,
  response: ServerResponse,
  { embeddings: { fault, latencyMs = 0 } }: SimulatorState,
): Promise<Pick<RecordedCall, 'did' | 'sent'>> {
  const request = parseJson(body) as EmbeddingRequest | undefined;
  if (request?.input === undefined) {
    const error = { message: 'expected a JSON object with input', type: 'invalid_request_error' };
    return { did: 'refused', sent: sendJson(response, 400, { error }) };
  }
  if (latencyMs > 0) await sleep(latencyMs);
  const answer = answerOf(request);
  if (fault === undefined) return { did: 'answered', sent: sendJson(response, 200, answer) };
  return { did: fault, sent: await fail(response, fault, Buffer.from(JSON.stringify(answer))) };
}

type EmbeddingRequest = {
  readonly input?: string | readonly string[];
  readonly dimensions?: number;
  readonly encoding_format?: 'float' | 'base64';
};

function answerOf({ input = [], dimensions = 512, encoding_format: format = 'float' }: EmbeddingRequest) {
  const texts = typeof input === 'string' ? [input] : input;
  const tokens = Math.ceil(texts.join(' ').length / 4);
  return {
    object: 'list',
    model: 'simulator',
    data: texts.map((text, index) => {
      const vector = vectorOf(text, dimensions);
      const embedding = format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
      return { object: 'embedding', index, embedding };
    }),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Each piece of the text adds to one place of the vector or takes from it; words weigh more than their letters. */
function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  const add = (piece: string, weight: number) => {
    const hash = hashOf(piece);
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 0x8000_0000 ? -weight : weight);
  };
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? ['']) {
    add(word, 1);
    const padded = ` ${word} `;
    for (let start = 0; start + 3 <= padded.length; start += 1) add(padded.slice(start, start + 3), 0.3);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.fill(1 / Math.sqrt(dimensions)) : vector.map((value) => value / length);
}

/** FNV-1a, 32 bits. */
function hashOf(piece: string): number {
  let hash = 0x811c_9dc5;
  for (const octet of Buffer.from(piece)) hash = Math.imul(hash ^ octet, 0x0100_0193);
  return hash >>> 0;
}
