import { checkFields, type CheckedFields } from './check-fields.ts';
import type { DescriptionText, TextLimits } from './description-text.ts';
import { cutOff, extractObjects } from './extract.ts';
import { findCandidates } from './find-fields.ts';
import { foldFact } from './fold-fact.ts';
import { judgeGrounding } from './grounding/check-grounding.ts';
import type { GroundingSource } from './grounding/claim.ts';
import { checkLocale } from './locale.ts';
import { checkParroting } from './parroting.ts';
import { opensWithRefusal } from './refusal.ts';
import { checkSafety } from './safety/check-safety.ts';
import type { SentPrompt } from './safety/sent-prompt.ts';
import { reason, type Reason, type Repair, type TextWarning, type Verdict } from './verdict.ts';

/**
 * Decides whether an answer is a description: outcome signals, size, extraction, repair, keys, values, then the
 * checks of the text. Pure. Repaired answers pass the same checks; there is no second, laxer road.
 */
export function validate(answer: RawAnswer, expected: Expectations): Verdict {
  const signalled = readSignals(answer);
  if (signalled !== undefined) return signalled;
  const content = answer.content ?? '';
  const extracted = extractObjects(content);
  if (extracted.kind === 'none' && isRefusalProse(content, extracted.reasons)) {
    return refuse('refused', reason('answer.refused', '', 'the description', content));
  }
  if (extracted.kind !== 'objects') {
    const kind = extracted.kind === 'truncated' ? 'truncated' : 'invalid';
    return { kind, reasons: extracted.reasons, repairs: extracted.repairs };
  }
  const verdict = judgeObjects(extracted.values, extracted.repairs, expected);
  // Where the end of the object is missing, so is a field that was not found.
  const lacksFields = verdict.kind === 'invalid' && verdict.reasons.some(({ code }) => code.endsWith('.missing'));
  const lacksItsEnd = extracted.endedOpen && lacksFields;
  return lacksItsEnd ? { ...verdict, kind: 'truncated', reasons: [cutOff()] } : verdict;
}

/** What the model sent, as far as validation is concerned. */
export type RawAnswer = {
  readonly content: string | null;
  readonly refusal: string | null;
  readonly finishReason: 'stop' | 'length' | 'content_filter' | 'refusal' | 'unknown';
};

export type Expectations = {
  readonly limits: TextLimits;
  readonly locale: string;
  /** Facts as `foldFact` makes them: a value equal to one is no placeholder. */
  readonly known?: ReadonlySet<string>;
  /** The credential's own names, which keep their language in any text. */
  readonly names?: readonly string[];
  /** What the model was sent; without it, nothing can support a link or a word. */
  readonly sent?: SentPrompt;
  /** What the text may claim; where it is absent, only form and language are judged. */
  readonly grounding?: GroundingSource;
};

/** The longest valid answer has 4 kB; beyond this nothing is parsed. */
const mostBytes = 65_536;

function readSignals({ content, refusal, finishReason }: RawAnswer): Verdict | undefined {
  if (finishReason === 'content_filter')
    return refuse('filtered', reason('answer.filtered', '', 'an unfiltered answer'));
  if (finishReason === 'refusal' || (refusal !== null && refusal.trim() !== '')) {
    return refuse('refused', reason('answer.refused', '', 'the description', refusal ?? content ?? ''));
  }
  // A text that looks whole may have lost its last highlights, so the provider's word counts.
  if (finishReason === 'length') return refuse('truncated', reason('answer.truncated', '', 'the whole object'));
  if (content === null || content.trim() === '')
    return refuse('invalid', reason('answer.empty', '', 'one JSON object'));
  if (Buffer.byteLength(content) > mostBytes) {
    return refuse('invalid', reason('answer.too_large', '', `at most ${mostBytes} bytes`));
  }
  return undefined;
}

function isRefusalProse(content: string, reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === 'json.missing') && opensWithRefusal(content);
}

function judgeObjects(values: readonly unknown[], repairs: readonly Repair[], expected: Expectations): Verdict {
  const candidates = findCandidates(values);
  const { limits, known, names, sent } = expected;
  const checked = candidates.map((candidate) => checkFields(candidate, limits, { known, names, sent: sent?.texts }));
  const valid = checked.filter((each) => each.kind === 'valid');
  const [only] = valid;
  const parsed = values.length === 1 ? values[0] : values;
  if (only === undefined) return { kind: 'invalid', reasons: reasonsOfLast(checked), repairs, parsed };
  if (valid.length > 1) {
    return { kind: 'invalid', reasons: [reason('json.ambiguous', '', 'one description only')], repairs, parsed };
  }
  const allRepairs = [...new Set([...repairs, ...only.repairs])];
  const { reasons, warnings } = judgeText(only.text, expected);
  if (reasons.length > 0) return { kind: 'invalid', reasons, repairs: allRepairs, parsed: only.text };
  return { kind: 'accepted', text: only.text, repairs: allRepairs, ...(warnings.length === 0 ? {} : { warnings }) };
}

/** Form, then grounding, then safety; the first check that finds something ends it. */
function judgeText(text: DescriptionText, expected: Expectations): ReturnType<typeof judgeGrounding> {
  const ofLocale = checkLocale(text, expected);
  const ofForm = ofLocale.length > 0 ? ofLocale : checkParroting(text, expected);
  if (ofForm.length > 0) return { reasons: ofForm, warnings: [] };
  const grounded = expected.grounding === undefined ? undefined : judgeGrounding(text, expected.grounding);
  if (grounded !== undefined && grounded.reasons.length > 0) return grounded;
  return {
    reasons: checkSafety(text, expected),
    warnings: [...(grounded?.warnings ?? []), ...findNameLeftOut(text, expected)],
  };
}

/**
 * A text need not name its credential, which stands beside it; where the name hardly fits, whoever asked for so short a
 * text is told that it is not in it.
 */
function findNameLeftOut({ short_description }: DescriptionText, { limits, sent }: Expectations): TextWarning[] {
  const name = foldFact(sent?.name ?? '');
  const hasRoom = name.length + sentenceAroundName <= limits.shortDescription.most;
  return hasRoom || foldFact(short_description).includes(name) ? [] : [nameLeftOut];
}

/** `This credential is awarded for …` and its like in seven languages. */
const sentenceAroundName = 45;

const nameLeftOut: TextWarning = {
  code: 'name_left_out',
  pointer: '/short_description',
  detail: 'does not hold the name as a whole: it is too long for the characters that are allowed',
};

/** The last object is what a model settled on, so its faults are the ones worth quoting. */
function reasonsOfLast(checked: readonly CheckedFields[]): readonly Reason[] {
  const last = checked.at(-1);
  const missing = [reason('json.missing', '', 'one JSON object with short_description, highlights and audience')];
  return last?.kind === 'invalid' ? last.reasons : missing;
}

function refuse(kind: 'invalid' | 'truncated' | 'refused' | 'filtered', why: Reason): Verdict {
  return { kind, reasons: [why], repairs: [] };
}
