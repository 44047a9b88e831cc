import { createRandom } from './random.ts';

/** Deterministic unit vectors: equal texts get equal vectors, and nothing else is promised. */
export function embed(body: Buffer): object {
  const { input = [], model = 'simulator', dimensions = 512 } = JSON.parse(body.toString()) as EmbeddingRequest;
  const texts = typeof input === 'string' ? [input] : input;
  return {
    object: 'list',
    model,
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, dimensions) })),
    usage: { prompt_tokens: texts.join(' ').length, total_tokens: texts.join(' ').length },
  };
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
