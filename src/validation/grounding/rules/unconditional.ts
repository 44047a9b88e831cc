import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { lineOf, placesBy } from '../reading.ts';
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
  return placesBy('sentence', tokens).flatMap((places) => {
    const here = places.flatMap((index) => tokens[index] ?? []);
    const line = lineOf(here);
    const match = waiver.exec(line);
    const isOfValidity = here.some(({ folded }) => validity.test(folded) || lasting.test(folded));
    if (match === null || !isOfValidity || conditional.test(line)) return [];
    const before = line.slice(0, match.index).trim();
    const first = (places[0] ?? 0) + (before === '' ? 0 : before.split(' ').length);
    const last = first + match[0].trim().split(' ').length - 1;
    return isOfEntry(tokens, { first, last }) ? [] : [{ first, last, detail }];
  });
}

/** "No entry requirements, valid for two years" speaks of who may begin. */
function isOfEntry(tokens: Annotated['tokens'], { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  const near = tokens.slice(Math.max(0, first - 1), last + nearEntry);
  const isHere = ({ sentence }: Annotated['tokens'][number]) => sentence === tokens[first]?.sentence;
  // "Valid without conditions for admission".
  const end = near.findIndex(({ folded }) => purposes.has(folded));
  return near.slice(0, end === -1 ? near.length : end).some((token) => isHere(token) && entry.test(token.folded));
}

const nearEntry = 4;
const purposes = new Set('for fur zum zur pour para per voor'.split(' '));
const entry =
  /^(?:entry|admission|enrol|prior|previous|vorbeding|vorausset|vorkenn|einstieg|zugang|aufnahme|zulassung|prealable|acces$|admission|inscription|previ[oa]s?$|acceso|ingreso|inscripcion|acesso|ingresso|inscricao|iscrizione|accesso|preliminar|vooraf|instap|instrom|instroom|toegang|toelating)/;

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
/** What a `si`, a `se` and an `als` that mean "if" stand before: not `se renueva`, `si rinnova`, `geldt als bewijs`. */
const ifs =
  'si (?:l[ae]?|les|un|une|elles?|ils?|on|vous|se|el|los|las|no|hay|cada|chaque)|s ils?|se (?:si|il|lo|la|l|gli|viene|vengono|o|os|for|forem|houver|fizer|nao|non|no|un[ao]?|uma?|ogni)|als (?:(?!en )[^ ]+ ){1,8}(?:wordt|worden|is|zijn|volgt|volgen|doet|heeft|hebt|haalt|blijft|werkt)';
/** Words that make something hang on something else. */
const conditional = new RegExp(
  ` (?:provided|providing|subject to|as long as|on condition|conditional|if|unless|requires?|sofern|solange|wenn|vorausgesetzt|falls|unter der bedingung|a condition|sous reserve|pourvu qu\\w*|tant que|siempre que|a condicion|sujet[oa]s? a|mientras|desde que|sujeit[oa] a|enquanto|mediante|purche|a condizione|a patto|mits|op voorwaarde|zolang|${ifs}) `,
);
