import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answerChat } from './answer-chat.ts';
import { answerEmbeddings } from './embed.ts';
import { faultNames, type FaultMix, type FaultName } from './faults.ts';
import { parseJson } from './parse-json.ts';
import { sendJson } from './send-json.ts';
import type { EmbeddingSettings, RecordedCall, SimulatorState, Step } from './state.ts';

/**
 * An OpenAI-compatible server on loopback that writes plausible texts from the facts in a prompt, can be told to
 * fail in every way a provider fails, and records what it received and sent. It stands in for a model where none
 * is configured, and for providers in tests.
 */
export async function startSimulator(settings: SimulatorSettings = {}): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', mostRecorded = 200 } = settings;
  const state: SimulatorState = {
    seed: settings.seed ?? 1,
    faults: settings.faults ?? [],
    script: [],
    isStrict: settings.isStrict ?? false,
    isObedient: settings.isObedient ?? false,
    refusedFormats: settings.refusedFormats ?? [],
    latencyMs: settings.latencyMs ?? 0,
    countTokens: settings.countTokens ?? ((text) => Math.ceil(text.length / 4)),
    embeddings: {},
    seen: new Map(),
  };
  const calls: RecordedCall[] = [];
  let received = 0;
  const record = (call: RecordedCall) => {
    received += 1;
    calls.push(call);
    if (calls.length > mostRecorded) calls.shift();
  };
  const server = createServer((request, response) => {
    void handle(request, response, { state, record, calls, count: () => received });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    baseUrl: `http://${host}:${boundPort}/v1`,
    calls: () => calls,
    script: (steps) => {
      state.script.push(...steps);
    },
    unscript: () => {
      state.script.length = 0;
    },
    setFaults: (faults) => {
      state.faults = faults;
    },
    setEmbeddings: (embeddings) => {
      state.embeddings = embeddings;
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export type SimulatorSettings = {
  readonly port?: number;
  readonly host?: string;
  readonly seed?: number;
  readonly faults?: FaultMix;
  /** A call that was not scripted is refused, so that a test notices a call it did not expect. */
  readonly isStrict?: boolean;
  /** Does whatever the facts of a prompt might order: the worst of models. */
  readonly isObedient?: boolean;
  /** Response formats answered with a 400, as servers do that do not know them. */
  readonly refusedFormats?: readonly string[];
  readonly latencyMs?: number;
  /** For the usage it reports; without it four characters are a token. */
  readonly countTokens?: (text: string) => number;
  /** Calls that are kept; older ones are forgotten. */
  readonly mostRecorded?: number;
};

export type Simulator = AsyncDisposable & {
  readonly baseUrl: string;
  readonly calls: () => readonly RecordedCall[];
  /** The next chat calls, in order. */
  readonly script: (steps: readonly Step[]) => void;
  /** Forgets the steps that are left. */
  readonly unscript: () => void;
  readonly setFaults: (faults: FaultMix) => void;
  /** Chat calls have their faults and scripts, embeddings have these. */
  readonly setEmbeddings: (embeddings: EmbeddingSettings) => void;
};

type Desk = {
  readonly state: SimulatorState;
  readonly record: (call: RecordedCall) => void;
  readonly calls: readonly RecordedCall[];
  readonly count: () => number;
};

async function handle(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return; // the caller hung up while sending
  }
  const body = Buffer.concat(chunks);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const call: RecordedCall = { path, headers: request.headers, body, did: 'pending', sent: Buffer.alloc(0) };
  if (path.startsWith('/v1/') && request.method === 'POST') desk.record(call);
  switch (`${request.method ?? 'GET'} ${path}`) {
    case 'POST /v1/chat/completions':
      Object.assign(call, await answerChat(body, response, desk.state));
      return;
    case 'POST /v1/embeddings':
      Object.assign(call, await answerEmbeddings(body, response, desk.state));
      return;
    case 'GET /v1/models':
      sendJson(response, 200, {
        object: 'list',
        data: [{ id: 'simulator', object: 'model', created: 0, owned_by: 'credscribe' }],
      });
      return;
    case 'GET /simulator/calls':
      sendJson(response, 200, { received: desk.count(), calls: desk.calls.map(toJson) });
      return;
    case 'POST /simulator/settings':
      applySettings(body, response, desk.state);
      return;
    default:
      sendJson(response, 404, { error: { message: 'no such path', type: 'invalid_request_error', code: 'not_found' } });
  }
}

/** `{faults?: {name: share}, seed?, latency_ms?, is_obedient?, script?: [fault or {content}]}` */
function applySettings(body: Buffer, response: ServerResponse, state: SimulatorState): void {
  const settings = parseJson(body) as SettingsBody | undefined;
  const faults = Object.entries(settings?.faults ?? {});
  if (settings === undefined || faults.some(([name]) => !faultNames.includes(name as FaultName))) {
    sendJson(response, 400, {
      error: { message: `faults must be of ${faultNames.join(', ')}`, type: 'invalid_request_error' },
    });
    return;
  }
  if (settings.faults !== undefined)
    state.faults = faults.map(([name, share]) => ({ fault: name as FaultName, share }));
  state.seed = settings.seed ?? state.seed;
  state.latencyMs = settings.latency_ms ?? state.latencyMs;
  state.isObedient = settings.is_obedient ?? state.isObedient;
  state.script.push(...(settings.script ?? []));
  sendJson(response, 200, {
    seed: state.seed,
    faults: state.faults,
    latency_ms: state.latencyMs,
    is_obedient: state.isObedient,
    scripted: state.script.length,
  });
}

type SettingsBody = {
  readonly faults?: Readonly<Record<string, number>>;
  readonly seed?: number;
  readonly latency_ms?: number;
  readonly is_obedient?: boolean;
  readonly script?: readonly Step[];
};

function toJson({ path, did, body, sent }: RecordedCall) {
  return { path, did, request: body.toString('base64'), response: sent.toString('base64') };
}
