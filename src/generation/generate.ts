import type { Clock } from '../clock.ts';
import { withoutDoubts } from '../credentials/strip-orders.ts';
import { instructionRemoved } from '../credentials/warning.ts';
import type { Failure } from '../failures.ts';
import type { Answered, CallContext, ChatMessage } from '../llm/call.ts';
import type { Llm } from '../llm/complete.ts';
import { createDeadline } from '../llm/deadline.ts';
import type { ClosedCall, Ledger } from '../llm/ledger.ts';
import { firstDialect } from '../llm/negotiate.ts';
import type { Events } from '../telemetry/events.ts';
import { wireSchema } from '../validation/description-text.ts';
import { validate } from '../validation/validate.ts';
import type { Verdict } from '../validation/verdict.ts';
import { askFrom, type Asking } from './asking.ts';
import { failureOfCall, failureOfVerdict } from './failure-of.ts';
import { followUpOf } from './follow-up.ts';
import type { Generated, GenerationInput } from './generation.ts';
import { nextAsk, type Ask, type Asked } from './next-ask.ts';
import { isObeyed, refuseObeyed } from './obeyed.ts';
import { reservedOutputTokens } from './text-request.ts';
import type { CountTokens } from './token-count.ts';

/**
 * Asks a model until it has given a valid description or there is nothing left to try, within one deadline.
 * Refused answers are closed in the ledger here; the accepted one is handed up open, to commit with its description.
 */
export function createGenerate(dependencies: GenerateDependencies) {
  const { llm, ledger, settings, clock, countTokens, newMarker, events } = dependencies;
  const limits = { maxReasks: settings.maxReasks, modelCount: llm.modelCount };

  async function judge({ answer, closing }: Answered, asked: Asking, undoubted?: Asking | Failure): Promise<Verdict> {
    try {
      const verdict = validate(answer, asked.expected);
      return undoubted?.kind === 'asking' ? refuseObeyed(verdict, { asked, undoubted }) : verdict;
    } catch (error) {
      // A bug of ours must not cost the record of what was paid for.
      await ledger.close(closing).finally(events.callClosed);
      throw error;
    }
  }

  return async function generate(input: GenerationInput): Promise<Generated | Failure> {
    using deadline = createDeadline(clock, settings.deadlineMs);
    const asking = { input, marker: newMarker(), tokenBudget: settings.tokenBudget, countTokens };
    const { pointers, facts: undoubted } = withoutDoubts(input.facts);
    // Who may ask once only asks what can be accepted.
    let facts = settings.maxReasks === 0 ? undoubted : input.facts;
    const history: Asked[] = [];
    let followUp: readonly ChatMessage[] = [];
    let ask = nextAsk(history, limits);
    while (ask !== undefined) {
      const asked = askFrom(facts, { ...asking, followUp });
      if (asked.kind === 'failed') return asked;

      const context = contextOf(input, { ask, asked, deadline });
      const outcome = await llm.complete(completionOf(ask, asked, context));
      if (outcome.kind === 'unanswered') return failureOfCall(outcome);

      const isDoubted = facts !== undoubted && pointers.length > 0;
      const calmer = isDoubted ? askFrom(undoubted, { ...asking, followUp }) : undefined;
      const verdict = await judge(outcome, asked, calmer);
      events.answerJudged(judgement(context, outcome, verdict));
      if (verdict.kind === 'accepted') {
        return accept({ outcome, verdict, asked, removed: facts === undoubted ? pointers : [] });
      }

      await ledger.close(closeWith(outcome, verdict)).finally(events.callClosed);
      history.push({ ask, verdict });
      ask = deadline.remainingMs() === 0 ? undefined : nextAsk(history, limits);
      if (ask === undefined) break;
      if (isObeyed(verdict)) facts = undoubted;
      followUp = followUpOf(ask, verdict, outcome, input.prompt);
      events.answerReasked({ ...identify(context), reasons: verdict.reasons });
    }
    return failureOfVerdict(history);
  };
}

export type Generate = ReturnType<typeof createGenerate>;

export type GenerateDependencies = {
  readonly llm: Llm;
  readonly ledger: Pick<Ledger, 'close'>;
  readonly countTokens: CountTokens;
  /** Random, so that nothing that was posted can hold it. */
  readonly newMarker: () => string;
  readonly clock: Clock;
  readonly events: Pick<Events, 'answerJudged' | 'answerReasked' | 'callClosed'>;
  readonly settings: { readonly maxReasks: number; readonly tokenBudget: number; readonly deadlineMs: number };
};

type ContextParts = {
  readonly ask: Ask;
  readonly asked: Asking;
  readonly deadline: CallContext['deadline'];
};

function contextOf(input: GenerationInput, { ask, asked, deadline }: ContextParts): CallContext {
  const { requestId, generationId, tenantId, trace, tally, prompt } = input;
  return {
    requestId,
    generationId,
    tenantId,
    trace,
    purpose: ask.followUp === 'none' ? 'generate' : 'reask',
    promptVersion: prompt.version,
    estimatedInputTokens: asked.assembled.estimatedInputTokens,
    deadline,
    tally,
  };
}

function completionOf(ask: Ask, { assembled, request }: Asking, context: CallContext) {
  return {
    messages: assembled.messages,
    maxOutputTokens: reservedOutputTokens(request) * ask.outputFactor,
    outputSchema: wireSchema,
    dialect: { ...firstDialect, responseFormat: ask.responseFormat },
    firstModel: ask.firstModel,
    context,
  };
}

function closeWith({ closing }: Answered, verdict: Verdict): ClosedCall {
  if (verdict.kind === 'accepted') return { ...closing, parsedOutput: verdict.text, repairs: verdict.repairs };
  const { parsed, repairs, reasons } = verdict;
  return { ...closing, parsedOutput: parsed, repairs, validationErrors: reasons };
}

type Acceptance = {
  readonly outcome: Answered;
  readonly verdict: Extract<Verdict, { kind: 'accepted' }>;
  readonly asked: Asking;
  /** Where doubtful sentences were left out of what was asked. */
  readonly removed: readonly string[];
};

function accept({ outcome, verdict, asked, removed }: Acceptance): Generated {
  return {
    kind: 'generated',
    text: verdict.text,
    audienceSource: asked.request.isAudienceStated ? 'stated' : 'inferred',
    warnings: [...removed.map(instructionRemoved), ...(verdict.warnings ?? [])],
    truncated: asked.assembled.truncated,
    requestModel: outcome.model,
    // Some servers leave the model out of their answers; then the one that was asked is all that is known.
    responseModel: outcome.answer.responseModel ?? outcome.model,
    closing: closeWith(outcome, verdict),
  };
}

function identify({ requestId, generationId, trace, promptVersion }: CallContext) {
  return { requestId, generationId, traceId: trace.traceId, promptVersion };
}

function judgement(context: CallContext, { closing, model }: Answered, verdict: Verdict) {
  return {
    ...identify(context),
    callId: closing.callId,
    requestModel: model,
    verdict: verdict.kind,
    repairs: verdict.repairs,
    reasons: verdict.kind === 'accepted' ? [] : verdict.reasons,
  };
}
