import type { CredentialFacts } from '../../credentials/facts.ts';
import { withoutDoubts } from '../../credentials/strip-orders.ts';
import type { Failure } from '../../failures.ts';
import type { DescriptionText } from '../../validation/description-text.ts';
import type { GenerationInput, Templated } from '../generation.ts';
import type { TextRequest } from '../prompt-version.ts';
import { sectionsOf, type Section } from '../sections.ts';
import { toTextRequest } from '../text-request.ts';
import { wouldPass } from '../would-pass.ts';
import { writeTemplate } from './write-template.ts';

/**
 * The last resort that a caller asked for, when a model or its provider failed: a text made from the facts alone.
 * Undefined when nobody asked, when the failure is another, and when no text passes what a model's answer must
 * pass; then the failure stands.
 */
export function fillTemplate(failure: Failure, input: TemplateInput): Templated | undefined {
  if (input.options.on_failure !== 'template' || !failure.code.startsWith('llm_')) return undefined;
  // A template would say an order word for word.
  const { facts } = withoutDoubts(input.facts);
  const request = toTextRequest({ ...input, facts });
  const text = writeTemplate(facts, request).find((each) => isValid(each, facts, request));
  if (text === undefined) return undefined;
  return { text, audienceSource: facts.audience === text.audience ? 'stated' : 'inferred' };
}

export type TemplateInput = Pick<GenerationInput, 'facts' | 'options'>;

function isValid(text: DescriptionText, facts: CredentialFacts, request: TextRequest): boolean {
  const { identity, details } = sectionsOf(facts);
  return wouldPass(text, facts, { request, sections: [...identity, ...details].map(shorten) });
}

/** A template quotes nothing longer, and a megabyte of criteria is not worth reading for it. */
function shorten(section: Section): Section {
  return { ...section, pieces: section.pieces.slice(0, 100).map((piece) => piece.slice(0, 2000)) };
}
