import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { validity } from './validity.ts';

/** "Valid for two years without further requirements" where its validity hangs on something. */
export const unconditionalRule: Rule = {
  name: 'polarity',
  find: (text, { passages }) =>
    passages.some(isConditional) && text.tokens.some(({ folded }) => validity.test(folded)) ? waiversIn(text) : [],
};

function isConditional({ place, tokens }: FactsIndex['passages'][number]): boolean {
  return place === 'validity' && conditional.test(lineOf(tokens));
}

function waiversIn({ tokens }: Annotated): Unsupported[] {
  return tokens.flatMap(({ folded, sentence }, first) => {
    const isOfValidity = tokens.some((token) => token.sentence === sentence && validity.test(token.folded));
    if (!isOfValidity) return [];
    if (freely.test(folded)) return [{ first, last: first, detail }];
    const here = tokens.slice(first, first + longest).filter((token) => token.sentence === sentence);
    const [words] = waiver.exec(lineOf(here)) ?? [];
    return words === undefined ? [] : [{ first, last: first + words.trim().split(' ').length - 1, detail }];
  });
}

function lineOf(tokens: Annotated['tokens']): string {
  return ` ${tokens.map(({ folded }) => folded).join(' ')} `;
}

const detail = 'validity only on the conditions that the facts state';

/** In words. */
const longest = 6;
const freely =
  /^(?:unconditional(?:ly)?|bedingungslos|inconditionnellement|incondicionalmente|incondizionatamente|onvoorwaardelijk)$/;
const waiver =
  /^ (?:(?:without|with no|no|ohne|keine|sans|sin|sem|senza|zonder|geen) (?:[^ ]+ ){0,2}(?:requirements?|conditions?|strings|obligations?|auflagen?|bedingung(?:en)?|anforderungen|exigences?|obligations?|requisitos?|condicion(?:es)?|exigencias?|condic(?:ao|oes)|requisit[oi]|condizion[ei]|obblighi|voorwaarden?|eisen|verplichtingen)|nothing (?:more|further|else) (?:is )?(?:required|needed|asked)) /;
/** Words that make something hang on something else. */
const conditional =
  / (?:provided|providing|subject to|as long as|on condition|conditional|if|unless|requires?|sofern|solange|wenn|vorausgesetzt|falls|unter der bedingung|a condition|sous reserve|pourvu qu\w*|tant que|si|siempre que|a condicion|sujet[oa]s? a|mientras|desde que|sujeit[oa] a|enquanto|mediante|purche|a condizione|a patto|se|mits|op voorwaarde|zolang|als) /;
