import OpenAI from 'openai';

import type { CallInput } from './call.ts';

/** An OpenAI-compatible server, spoken to with the `openai` client. */
export type Provider = ReturnType<typeof createProvider>;

export function createProvider({ name, baseUrl, apiKey }: ProviderSettings) {
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    // One owner of retries, ours: else a call of the SDK is up to three on the wire, and two are not audited.
    maxRetries: 0,
    // The SDK's own timer is out of the way; the attempt's signal covers the reading of the body too.
    timeout: 2_147_483_647,
    logLevel: 'off',
  });
  return {
    name,
    /** Sends one chat completion through the given `fetch`. The SDK's result is not used: the exchange is. */
    send: (input: CallInput, { transport, headers }: Transport): Promise<void> =>
      ignoringAnswer(client.withOptions({ fetch: transport }).chat.completions.create(toBody(input), { headers })),
    /** Sends one text to be embedded, likewise. */
    sendEmbedding: ({ model, text, dimensions }: EmbeddingInput, { transport, headers }: Transport): Promise<void> => {
      // A quarter of the octets that decimals take, which the audit keeps.
      const body = { model, input: text, dimensions, encoding_format: 'base64' } as const;
      return ignoringAnswer(client.withOptions({ fetch: transport }).embeddings.create(body, { headers }));
    },
  };
}

/** Whatever the SDK makes of an answer, the recorded exchange is what is read; other errors are bugs. */
async function ignoringAnswer(sending: PromiseLike<unknown>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    if (!(error instanceof OpenAI.APIError) && !(error instanceof SyntaxError)) throw error;
  }
}

type EmbeddingInput = { readonly model: string; readonly text: string; readonly dimensions: number };

type Transport = { readonly transport: typeof fetch; readonly headers: Readonly<Record<string, string>> };

export type ProviderSettings = { readonly name: string; readonly baseUrl: string; readonly apiKey: string };

type Body = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

function toBody({ model, messages, maxOutputTokens, outputSchema, dialect }: CallInput): Body {
  const format = responseFormat(dialect.responseFormat, outputSchema);
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(format === undefined ? {} : { response_format: format }),
    [dialect.limitParameter]: maxOutputTokens,
  };
}

function responseFormat(mode: CallInput['dialect']['responseFormat'], schema: object): Body['response_format'] {
  switch (mode) {
    case 'json_schema':
      return {
        type: 'json_schema',
        json_schema: { name: 'credential_description', strict: true, schema: { ...schema } },
      };
    case 'json_object':
      return { type: 'json_object' };
    case 'none':
      return undefined;
    default:
      return mode satisfies never;
  }
}
