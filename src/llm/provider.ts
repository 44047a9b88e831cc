import OpenAI from 'openai';

import type { CallInput } from './call.ts';

/** An OpenAI-compatible server, spoken to with the `openai` client. */
export type Provider = ReturnType<typeof createProvider>;

export function createProvider({ name, ...settings }: ProviderSettings) {
  // A client is used by one call at a time, and then by the next: to make one takes 0.3 ms, for all that it can do.
  const idle: Line[] = [];
  async function sendThrough({ transport, headers }: Transport, ask: Ask): Promise<void> {
    const line = idle.pop() ?? openLine(settings);
    line.transport = transport;
    await ignoringAnswer(ask(line.client, { headers }));
    line.transport = unused;
    idle.push(line);
  }
  return {
    name,
    /** Sends one chat completion through the given `fetch`. The SDK's result is not used: the exchange is. */
    send: (input: CallInput, transport: Transport): Promise<void> =>
      sendThrough(transport, (client, options) => client.chat.completions.create(toBody(input), options)),
    /** Sends one text to be embedded, likewise. */
    sendEmbedding: ({ model, text, dimensions }: EmbeddingInput, transport: Transport): Promise<void> => {
      // A quarter of the octets that decimals take, which the audit keeps.
      const body = { model, input: text, dimensions, encoding_format: 'base64' } as const;
      return sendThrough(transport, (client, options) => client.embeddings.create(body, options));
    },
  };
}

/** A client, and the `fetch` of the call that it is used for. */
type Line = { readonly client: OpenAI; transport: typeof fetch };
type Ask = (client: OpenAI, options: Pick<Transport, 'headers'>) => PromiseLike<unknown>;

function openLine({ baseUrl, apiKey }: Omit<ProviderSettings, 'name'>): Line {
  const line: Line = {
    client: new OpenAI({
      apiKey,
      baseURL: baseUrl,
      fetch: (url, init) => line.transport(url, init),
      // One owner of retries, ours: else a call of the SDK is up to three on the wire, and two are not audited.
      maxRetries: 0,
      // The SDK's own timer is out of the way; the attempt's signal covers the reading of the body too.
      timeout: 2_147_483_647,
      logLevel: 'off',
    }),
    transport: unused,
  };
  return line;
}

/** Nothing leaves through a client outside of a call that is recorded. */
function unused(): Promise<never> {
  return Promise.reject(new Error('no call uses this client'));
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
