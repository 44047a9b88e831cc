import { countFacts } from '../credentials/completeness.ts';
import { nameOfLanguage } from '../credentials/language.ts';
import { limitsFor, mostHighlights } from '../validation/description-text.ts';
import type { GenerationInput } from './generation.ts';
import type { TextRequest } from './prompt-version.ts';

/** What the model is asked for, from the facts and the caller's options. */
export function toTextRequest({ facts, options }: Pick<GenerationInput, 'facts' | 'options'>): TextRequest {
  return {
    locale: options.locale,
    languageName: nameOfLanguage(options.locale) ?? options.locale,
    tone: options.tone,
    isAudienceStated: facts.audience !== undefined,
    limits: limitsFor({
      length: options.length,
      maxCharacters: options.max_characters,
      characterUnit: options.character_count,
      factCount: countFacts(facts, mostHighlights),
    }),
  };
}

/** Half a token a character is what dense scripts need; English needs a fifth. */
export function reservedOutputTokens({ limits }: TextRequest): number {
  const { shortDescription, highlight, highlightCount, audience } = limits;
  return Math.ceil((shortDescription.most + highlight.most * highlightCount.most + audience.most) / 2) + 100;
}
