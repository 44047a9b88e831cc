import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';

type Place = Readonly<Record<'first' | 'last', number>>;

/** Whether the facts provide the same by its name in another language, or have it at any time as the text does. */
export function isGivenAlike({ tokens }: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const isNamed = (thing: RegExp) =>
    own.some((word) => thing.test(word)) &&
    passages.some(({ tokens: known, found }) =>
      known.some(({ folded, sentence }) => {
        const isHere = (at: number) => known[at]?.sentence === sentence;
        return (
          thing.test(folded) &&
          known.some((token, at) => isHere(at) && there.test(token.folded)) &&
          !(found.get('mark:negator') ?? []).some((each) => isHere(each.first))
        );
      }),
    );
  return (
    things.some(isNamed) ||
    (own.some((word) => materials.test(word)) &&
      isAnyTime(tokens, first) &&
      passages.some((passage) => isAnyTime(passage.tokens, 0)))
  );
}

/** What may be handed out, each in seven languages. */
const things: readonly RegExp[] = [
  /(?:recording|aufzeichnung|mitschnitt|enregistrement|grabacion|gravac|registrazion|opname)/,
  /(?:script|skript|handout|handreichung|apostila|dispens|syllabus|polycopie|reader$)/,
  /(?:toolkit|tools?$|werkzeug|outil|herramienta|ferramenta|attrezz|gereedschap)/,
  /(?:lunch|mittagessen|dejeuner|almuerzo|almoco|pranzo)/,
];
const there =
  /^(?:availab|provid|inclu|lent|loan|gestellt|verfugbar|bereit|erhalt|fourni|disponib|compris|prete|facilit|presta|fornit|messo|messi|dispon|forneci|empresta|recebe|recib|ricev|recoi|receiv|beschikbaar|verstrekt|geleend|krijg|ontvang)/;

const materials =
  /(?:material|materiel|materiaal|contenid|conteud|contenut|inhalt|contenu|lesstof|content$|cours|course|kurs|curso|corso|cursus|lesson|lektion)/;

/** `24/7`, "at any time". */
function isAnyTime(tokens: Annotated['tokens'], at: number): boolean {
  const sentence = at === 0 ? tokens : sentenceAround(tokens, at);
  const words = sentence.map(({ folded }) => folded).join(' ');
  return anyTime.test(` ${words} `);
}

const anyTime =
  / (?:24 7|24 hours|24 stunden|24 heures|24 horas|24 ore|24 uur|around the clock|rund um die uhr|(?:at )?any ?time|jederzeit|a (?:tout|toute) (?:moment|heure)|en cualquier momento|a cualquier hora|a qualquer (?:hora|momento)|in qualsiasi momento|a qualsiasi ora|(?:op )?elk moment|altijd|te allen tijde|dag en nacht|tag und nacht) /;
