import { flightKeyOf, sharingScopeKeyOf } from '../cache/scope-key.ts';
import { explainInsufficiency } from '../credentials/completeness.ts';
import type { Posted, ReadPosted, ReadsPosted } from '../credentials/read-posted.ts';
import type { Warning } from '../credentials/warning.ts';
import type { Failure } from '../failures.ts';
import type { OutputOptions } from '../generation/generation.ts';
import { phrasesOf } from '../generation/template/phrases.ts';
import { choosePrompt, type PromptShare } from '../generation/prompt-versions.ts';
import type { Trace } from '../telemetry/trace.ts';
import { factsKeyOf } from './facts-key.ts';
import { fillInOptions, type CacheUse, type RequestedOptions } from './options.ts';
import type { Writing } from './writing.ts';

export type DescribeRequest = Omit<Posted, 'locale'> & {
  readonly requestId: string;
  readonly tenantId: string;
  readonly trace: Trace;
  readonly options: RequestedOptions;
  /** Whether a text that was written before will do. */
  readonly cache: CacheUse;
};

/** The facts, if they are enough to write about. */
export function readFacts(request: DescribeRequest, readPosted: ReadsPosted): ReadPosted | Failure {
  const read = readPosted({ ...request, locale: request.options.locale ?? undefined });
  if (read.kind === 'failed') return read;
  return explainInsufficiency(read) ?? read;
}

/** The text that would be written for a request, alone or to be shared, and whether one written before will do. */
export function planWriting(request: DescribeRequest, { facts, warnings }: ReadPosted, settings: PlanSettings) {
  const { requestId, tenantId, trace } = request;
  const options = fillInOptions(request.options, facts);
  const factsKey = factsKeyOf(facts);
  const prompt = choosePrompt(settings.prompts, tenantId, factsKey);
  const { provider, models } = settings;
  const scopeKey = sharingScopeKeyOf({ ...options, tenantId, promptVersion: prompt.version, provider, models });
  const use = settings.isCaching ? request.cache : 'bypass';
  const generationId = settings.newId();
  const writing: Writing = {
    generationId,
    tenantId,
    requestId,
    trace,
    prompt,
    facts,
    warnings: [...warnings, ...findNoTemplate(options)],
    options,
    factsKey,
    scopeKey,
  };
  const flightKey = flightKeyOf({ scopeKey, factsKey, onFailure: options.on_failure });
  return { writing, shared: { ...writing, reuse: { flightKey, replacing: use === 'refresh' } }, use };
}

/** A caller who counts on a template is told where there is none. */
export function findNoTemplate({ on_failure, locale }: OutputOptions): Warning[] {
  return on_failure === 'template' && phrasesOf(locale) === undefined ? [noTemplate] : [];
}

const noTemplate: Warning = {
  code: 'no_template',
  pointer: '/options/on_failure',
  detail: 'there is no template in this language; without a valid text the answer is the error',
};

/** What beside the request decides how a text is written. */
export type ScopeSettings = {
  readonly prompts: readonly PromptShare[];
  readonly provider: string;
  readonly models: readonly string[];
  /** Whether texts are reused at all. */
  readonly isCaching: boolean;
};

type PlanSettings = ScopeSettings & { readonly newId: () => string };
