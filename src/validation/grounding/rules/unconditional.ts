import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { validity } from './validity.ts';

/** "Valid for two years without further requirements" where its validity hangs on something. */
export const unconditionalRule: Rule = {
  name: 'polarity',
  find: (text, { passages }) => (passages.some(isConditional) ? waiversIn(text) : []),
};

function isConditional({ place, tokens }: FactsIndex['passages'][number]): boolean {
  return place === 'validity' && conditional.test(lineOf(tokens));
}

function waiversIn({ tokens }: Annotated): Unsupported[] {
  return Array.from(Map.groupBy(tokens.keys(), (index) => tokens[index]?.sentence).values()).flatMap((places) => {
    const here = places.flatMap((index) => tokens[index] ?? []);
    const line = lineOf(here);
    const match = waiver.exec(line);
    const isOfValidity = here.some(({ folded }) => validity.test(folded) || lasting.test(folded));
    if (match === null || !isOfValidity || conditional.test(line)) return [];
    const before = line.slice(0, match.index).trim();
    const first = (places[0] ?? 0) + (before === '' ? 0 : before.split(' ').length);
    return [{ first, last: first + match[0].trim().split(' ').length - 1, detail }];
  });
}

function lineOf(tokens: Annotated['tokens']): string {
  return ` ${tokens.map(({ folded }) => folded).join(' ')} `;
}

const detail = 'validity only on the conditions that the facts state';

const lasting = /^(?:vale[nm]?|valgono|vaut|holds?|remains?|blijft)$/;
const waived =
  '(?:requirements?|conditions?|strings|obligations?|auflagen?|bedingung(?:en)?|anforderungen|exigences?|requisitos?|condicion(?:es)?|exigencias?|condic(?:ao|oes)|requisit[oi]|condizion[ei]|obblighi|obligacion(?:es)?|obrigac(?:ao|oes)|voorwaarden?|eisen|verplichtingen)';
const waiver = new RegExp(
  ` (?:${[
    `(?:without|with no|no|ohne|keine|sans|sin|sem|senza|zonder|geen) (?:[^ ]+ ){0,2}${waived}`,
    'nothing (?:more|further|else) (?:is )?(?:required|needed|asked)',
    '(?:unconditional(?:ly)?|bedingungslos|inconditionnellement|incondicionalmente|incondizionatamente|onvoorwaardelijk)',
    '(?:whatever|no matter what|quoi qu il arrive|pase lo que pase|aconteca o que acontecer|qualunque cosa accada|was auch immer|wat er ook)',
    '(?:without (?:having|needing|the need) to|no need to|ohne dass|sans (?:avoir|devoir|qu il|que)|sin (?:necesidad de|tener que)|sem (?:necessidade de|ter d[eo]|ter que|precisar)|senza (?:bisogno di|dover)|zonder (?:dat|te hoeven))',
  ].join('|')})(?= )`,
);
/** Words that make something hang on something else. */
const conditional =
  / (?:provided|providing|subject to|as long as|on condition|conditional|if|unless|requires?|sofern|solange|wenn|vorausgesetzt|falls|unter der bedingung|a condition|sous reserve|pourvu qu\w*|tant que|si|siempre que|a condicion|sujet[oa]s? a|mientras|desde que|sujeit[oa] a|enquanto|mediante|purche|a condizione|a patto|se|mits|op voorwaarde|zolang|als) /;
