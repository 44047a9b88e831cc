import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { fail } from './fail.ts';
import { isMalformed, type FaultName } from './faults.ts';
import { malform, type Completion } from './malform.ts';
import { obey } from './obey.ts';
import { parseJson } from './parse-json.ts';
import { createRandom } from './random.ts';
import { readPrompt, type Message } from './read-prompt.ts';
import { sendJson } from './send-json.ts';
import type { RecordedCall, SimulatorState, Step } from './state.ts';
import { writeText } from './write-text.ts';

/** Answers one chat completion: as scripted, else by the fault mix, else well. */
export async function answerChat(body: Buffer, response: ServerResponse, state: SimulatorState): Promise<Done> {
  const request = parseRequest(body);
  if (request === undefined) {
    const error = { message: 'expected a JSON object with model and messages', type: 'invalid_request_error' };
    return { did: 'refused', sent: sendJson(response, 400, { error }) };
  }
  if (state.latencyMs > 0) await sleep(state.latencyMs);
  const format = request.response_format?.type;
  if (format !== undefined && state.refusedFormats.includes(format)) return refuseFormat(response, format);
  const step = state.script.shift();
  if (step === undefined && state.isStrict) {
    const error = { message: 'this call was not scripted', type: 'invalid_request_error', code: 'unscripted' };
    return { did: 'unscripted', sent: sendJson(response, 501, { error }) };
  }
  const random = createRandom(state.seed, hashOf(body), countSight(state, body));
  const writing = createRandom(state.seed, request.messages.find(({ role }) => role === 'user')?.content ?? '');
  const prompt = readPrompt(request.messages);
  const text = writeText(prompt, writing);
  const counted = { messages: request.messages, countTokens: state.countTokens };
  if (typeof step === 'object') return sendScripted(response, step, counted);
  const fault = step === 'answer' ? undefined : (step ?? drawFault(state, random));
  if (fault === undefined) {
    const obeyed = state.isObedient ? obey(text, request.messages, prompt.mostCharacters) : undefined;
    const completion = obeyed ?? { content: JSON.stringify(text), finishReason: 'stop' };
    return { did: 'answered', sent: sendCompletion(response, completion, counted) };
  }
  if (isMalformed(fault)) return { did: fault, sent: sendCompletion(response, malform(text, fault), counted) };
  const whole = completionBody({ content: JSON.stringify(text), finishReason: 'stop' }, counted);
  return { did: fault, sent: await fail(response, fault, whole) };
}

type Done = Pick<RecordedCall, 'did' | 'sent'>;

type ChatRequest = {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly response_format?: { readonly type: string };
};

/** What the usage of an answer is counted from. */
type Counted = Pick<ChatRequest, 'messages'> & Pick<SimulatorState, 'countTokens'>;

function parseRequest(body: Buffer): ChatRequest | undefined {
  const request = parseJson(body) as Partial<ChatRequest> | undefined;
  return Array.isArray(request?.messages) ? (request as ChatRequest) : undefined;
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}

/** How often these bytes came before. Bounded, since a server that runs for months sees many. */
function countSight({ seen }: SimulatorState, body: Buffer): number {
  const hash = hashOf(body);
  const count = (seen.get(hash) ?? 0) + 1;
  if (seen.size > 10_000) seen.clear();
  seen.set(hash, count);
  return count;
}

function drawFault({ faults }: SimulatorState, random: () => number): FaultName | undefined {
  let left = random();
  for (const { fault, share } of faults) {
    left -= share;
    if (left < 0) return fault;
  }
  return undefined;
}

function refuseFormat(response: ServerResponse, format: string): Done {
  const error = {
    message: `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`,
    type: 'invalid_request_error',
    param: null,
    code: null,
  };
  return { did: 'refused', sent: sendJson(response, 400, { error }) };
}

function sendScripted(response: ServerResponse, step: Exclude<Step, string>, counted: Counted): Done {
  if ('content' in step) {
    const completion = { content: step.content, finishReason: step.finish_reason ?? 'stop' };
    return { did: 'scripted', sent: sendCompletion(response, completion, counted) };
  }
  const octets = Buffer.from(step.body);
  response.writeHead(step.status, {
    'content-type': 'application/json',
    'content-length': octets.length,
    ...step.headers,
  });
  response.end(octets);
  return { did: 'scripted', sent: octets };
}

function sendCompletion(response: ServerResponse, completion: Completion, counted: Counted): Buffer {
  const json = completionBody(completion, counted);
  const octets = completion.octets?.(json) ?? json;
  response.writeHead(200, {
    'content-type': completion.contentType ?? 'application/json',
    'content-length': octets.length,
  });
  response.end(octets);
  return octets;
}

function completionBody(completion: Completion, { messages, countTokens }: Counted): Buffer {
  const { content, refusal, finishReason, hasChoices = true } = completion;
  const inputTokens = messages.reduce((sum, message) => sum + countTokens(message.content), 0);
  const outputTokens = countTokens(content ?? '');
  return Buffer.from(
    JSON.stringify({
      id: `chatcmpl-${hashOf(Buffer.from(JSON.stringify(messages))).slice(0, 24)}`,
      object: 'chat.completion',
      created: 1_764_000_000,
      model: 'simulator',
      system_fingerprint: 'fp_simulator',
      choices: hasChoices
        ? [
            {
              index: 0,
              message: { role: 'assistant', content, refusal: refusal ?? null },
              finish_reason: finishReason,
              logprobs: null,
            },
          ]
        : [],
      usage: { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens },
    }),
  );
}
