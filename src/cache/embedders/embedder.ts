import type { EmbedContext } from '../../llm/embed.ts';

/** Makes a text a vector, so that alike texts have alike vectors; undefined when it cannot, which is a miss. */
export type Embedder = {
  /** Names whose vectors these are: those of two embedders never meet. */
  readonly id: string;
  readonly embed: (text: string, context: EmbedContext) => Promise<Embedding | undefined>;
};

/** Not zero, and not necessarily of length one. */
export type Embedding = Float32Array;

/** What the column holds. */
export const dimensions = 512;
