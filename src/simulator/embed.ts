import type { ServerResponse } from 'node:http';

import { parseJson } from './parse-json.ts';
import { createRandom } from './random.ts';
import { sendJson } from './send-json.ts';
import type { RecordedCall } from './state.ts';

/** Answers with deterministic unit vectors: equal texts get equal vectors, and nothing else is promised. */
export function answerEmbeddings(body: Buffer, response: ServerResponse): Pick<RecordedCall, 'did' | 'sent'> {
  const request = parseJson(body) as EmbeddingRequest | undefined;
  if (request?.input === undefined) {
    const error = { message: 'expected a JSON object with input', type: 'invalid_request_error' };
    return { did: 'refused', sent: sendJson(response, 400, { error }) };
  }
  const { input, model = 'simulator', dimensions = 512 } = request;
  const texts = typeof input === 'string' ? [input] : input;
  const answer = {
    object: 'list',
    model,
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, dimensions) })),
    usage: { prompt_tokens: texts.join(' ').length, total_tokens: texts.join(' ').length },
  };
  return { did: 'answered', sent: sendJson(response, 200, answer) };
}

type EmbeddingRequest = {
  readonly input?: string | readonly string[];
  readonly model?: string;
  readonly dimensions?: number;
};

function vectorOf(text: string, dimensions: number): number[] {
  const random = createRandom('embedding', text);
  const vector = Array.from({ length: dimensions }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
