import type { Embed } from '../../llm/embed.ts';
import { dimensions, type Embedder } from './embedder.ts';

/** Embeddings of the provider, each an audited call. */
export function createOpenAiEmbedder({ embed, model }: OpenAiEmbedderDependencies): Embedder {
  return {
    id: `openai:${model}:${dimensions}`,
    embed: (text, context) => embed({ text, model, dimensions, context }),
  };
}

type OpenAiEmbedderDependencies = { readonly embed: Embed; readonly model: string };
