import type { CredentialFacts } from '../credentials/facts.ts';
import type { DescriptionText } from '../validation/description-text.ts';
import { validate } from '../validation/validate.ts';
import { toExpectations } from './expectations.ts';
import type { TextRequest } from './prompt-version.ts';
import { sectionsOf, type Section } from './sections.ts';
import { toSentFacts } from './sent-facts.ts';
import { toTextRequest } from './text-request.ts';

/** Whether a text that no model was just asked for would pass as the answer of one that was sent these sections. */
export function wouldPass(text: DescriptionText, facts: CredentialFacts, { request, sections }: Asked): boolean {
  const answer = { content: JSON.stringify(text), refusal: null, finishReason: 'stop' } as const;
  const { locale, isAudienceStated } = request;
  const verdict = validate(answer, {
    ...toExpectations(facts, request),
    sent: {
      texts: sections.flatMap(({ label, pieces }) => [label, ...pieces]),
      name: facts.name,
      system: '',
      marker: '',
    },
    grounding: { locale, isAudienceStated, sent: sections.flatMap(toSentFacts) },
  });
  return verdict.kind === 'accepted';
}

/** Whether a text of equal length limits would pass as one that was written for these facts. */
export function wouldPassFor(text: DescriptionText, facts: CredentialFacts, locale: string): boolean {
  // The limits are part of the scope that both texts are in; the widest one refuses neither.
  const options = { locale, tone: 'neutral', length: 'standard', max_characters: 2000 } as const;
  const { identity, details, supporting } = sectionsOf(facts);
  return wouldPass(text, facts, {
    request: toTextRequest({ facts, options }),
    sections: [...identity, ...details, ...supporting],
  });
}

type Asked = { readonly request: TextRequest; readonly sections: readonly Section[] };
