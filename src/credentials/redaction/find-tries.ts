import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { mark, type Span } from './span.ts';

/**
 * How often the holder tried, in a sentence about them: `à la première tentative`, `beim zweiten Anlauf`, `al primo colpo`,
 * `needed one retake`. It goes as it stands, the last with its verb. What may be tried once more is a rule of the course.
 */
export function findTries(sentence: string, offset: number): Span[] {
  if (!hint.test(sentence) || rule.test(sentence)) return [];
  return [needing, atTry, straight, straightFirst, inTries].flatMap((pattern) =>
    matchesIn(sentence, pattern)
      .filter(({ index }) => !attending.test(sentence.slice(Math.max(0, index - 30), index)))
      .map(({ index, 0: found }) => mark(offset + index, offset + index + found.length, true)),
  );
}

/** `asistió a la primera`, `a assisté à la première session`: one of the dates of a course, and no attempt. */
const attending =
  /(?<!\p{L})(?:attended|came|went|asisti(?:ó|do)|acudió|fue|ido|particip(?:ó|ado|ou|é)|assist(?:é|iu|ido)|ass(?:is|iste)tito|partecipato|preso parte|teilgenommen|war|deelgenomen)(?: \p{L}{1,8})?$/u;

const ordinal = anyCase(
  [
    String.raw`(?:very )?(?:first|second|third|fourth|fifth|last|next|\d(?:st|nd|rd|th))`,
    String.raw`(?:aller)?erste[nrms]?|zweite[nrms]?|dritte[nrms]?|vierte[nrms]?|letzte[nrms]?|\d\.`,
    String.raw`premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|dernière?|\d(?:e|ère|er|ème)`,
    String.raw`primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa]|\d\.?[ºª]`,
    String.raw`primeir[oa]|terceir[oa]|quart[oa]`,
    String.raw`prim[oa]|second[oa]|terz[oa]|ultim[oa]`,
    String.raw`eerste|tweede|derde|vierde|laatste|\de`,
  ].join('|'),
);
const tries = anyCase(
  String.raw`attempts?|tr(?:y|ies)|go(?:es)?|time of asking|sitting|versuch(?:e[ns]?|s)?|anlauf(?:s)?|anläufen?|prüfungsversuch(?:en?|s)?|anhieb|tentatives?|essais?|passage|coup|session|intentos?|convocatorias?|vez|oportunidad|tentativas?|chamada|tentativ[oi]|appello|colpo|pog(?:ing|ingen)|keer|kans|zitting`,
);
const at = anyCase(
  String.raw`at|on|in|with|im|beim|bei|mit|nach|auf|dès|à|au|du|lors d[eu]|en|a|al|con|na|no|à|em|alla?|nella|bij|op|met`,
);
const article = anyCase(
  "the|her|his|their|only|ihrem|seinem|dem|der|la|le|l['’]|sa|son|su|el|sua|seu|il|suo|een|de|haar|zijn",
);
const atTry = new RegExp(
  String.raw`,? ?(?<!\p{L})(?:${at}) ?(?:(?:${article}) ?){0,2}(?<!\p{L})(?:${ordinal}) (?:${tries})(?!\p{L})`,
  'gu',
);
/** Of one word: `passed first time`, `auf Anhieb`, `a la primera`, behind which the thing that is first may follow. */
const theFirst = anyCase(
  'a la (?:primera|segunda|tercera)|à (?:primeira|segunda|terceira)|alla (?:prima|seconda|terza)',
);
const bindingBehind = String.raw` (?:${anyCase('y|e|ed|pero|mas|ma|aunque|embora|anche se|sin|sem|senza')}) (?!(?:a|à|al|alla?|la|el|o|il|le|los|las|as|os|segunda|tercera|terceira|seconda|terza)(?!\p{L}))`;
const passedBefore = anyCase(
  String.raw`aprobó|aprobado|superó|superado|pasó|pasado|sacó|logró|consiguió|acertó|passou|passado|aprovad[oa]|conseguiu|promoss[oa]|superato|passato|riuscit[oa]|passò|superò`,
);
const straightFirst = new RegExp(
  String.raw`,? (?:${theFirst})(?=[.,;:!)]|$|${bindingBehind})|(?<=(?<!\p{L})(?:${passedBefore})) (?:${theFirst})(?= \p{Ll})`,
  'gu',
);
const straight = new RegExp(
  String.raw`,? (?:${anyCase("first time(?: round| around)?|(?:at the )?first time of asking|auf anhieb|du premier coup|d[’']emblée|de primeira|al primo colpo|in één keer|in een keer|without (?:any |a (?:single )?)?(?:retakes?|resits?)|ohne (?:wiederholung|nachprüfung)|sans (?:aucun )?rattrapage|sin (?:ninguna )?(?:repesca|recuperación)|sem (?:nenhum )?(?:recurso|repetição)|senza recuperi|zonder herkansing")})(?=[.,;:!)]|$| \p{Ll})`,
  'gu',
);
const few = anyCase(
  'no|keine[nr]?|aucune?|ning[uú]n[oa]?|nenhuma?|nessun[oa]?|geen|one|two|three|four|five|\\d|eine[mnr]?|einmaliger?|zwei|drei|vier|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro|uma?|dois|duas|três|quatro|due|tre|quattro|een|één|twee|drie|vier|only one|nur einem|un solo|uma única|un[ao] sol[oa]|a single|un seul|una sola|un único|an?|several|mehreren|plusieurs|varios|vários|più|meerdere',
);
const inTries = new RegExp(
  String.raw`,? (?:${anyCase('after|in|with|within|on|nach|in|mit|après|en|tras|después de|con|após|em|com|dopo|in|na|met')}) (?:(?:${anyCase('only|just|nur|seulement|solo|sólo|apenas|só|slechts|maar')}) )?(?:${few}) (?:\p{Ll}{4,14} )?(?:${anyCase('attempts?|tries|retakes?|resits?|versuch(?:en?)?|anläufen|anlauf|wiederholung(?:en)?|tentatives?|essais|rattrapages?|intentos?|convocatorias|repescas?|tentativas?|tentativ[oi]|pogingen|poging|herkansing(?:en)?')})(?!\p{L})`,
  'gu',
);
const verbs = anyCase(
  String.raw`needed|required|took|had|used|brauchte|benötigte|(?:a|avait) eu besoin d['’e]|(?:a|avait) (?:eu|passé|nécessité)|necesitó|requirió|precisó|tuvo|precisou de|precisou|necessitou de|teve|ha avuto bisogno di|ha richiesto|ha avuto|had|heeft|deed`,
);
const needing = new RegExp(
  String.raw`(?:,? (?:${anyCase('and|but|though|und|aber|et|mais|y|e|pero|mas|ma|en|maar')}))? (?:${verbs}) ?(?:(?:${anyCase('only|just|nur|seulement|que|solo|sólo|apenas|só|slechts|maar')}) )?(?:${few}) (?:\p{Ll}{4,14} )?(?:${anyCase('attempts?|tries|goes|retakes?|resits?|re-?sits?|versuch(?:e|en)?|anläufe|anlauf|wiederholung(?:en)?|nachprüfung(?:en)?|tentatives?|essais?|rattrapages?|intentos?|convocatorias?|repescas?|recuperaci(?:ón|ones)|tentativas?|recurso|repetição|tentativ[oi]|recuper[oi]|pogingen|poging|herkansing(?:en)?')})(?!\p{L})(?:(?! (?:and|und|et|y|e|en|but|aber)(?!\p{L}))[^.,;:!?\n]){0,60}`,
  'gu',
);
const hint = new RegExp(
  String.raw`(?<!\p{L})(?:${tries}|${anyCase('first time|(?:a la|à|alla) (?:prim(?:er|eir)?a|segunda|seconda|ter[cz](?:er|eir)?a)|primeira|retakes?|resits?|re-sits?|anläufe|wiederholung(?:en)?|nachprüfung(?:en)?|rattrapages?|repescas?|recuperaci(?:ón|ones)|recurso|repetição|recuper[oi]|herkansing(?:en)?|emblée')})(?!\p{L})`,
  'u',
);
/** What is allowed or asked for. */
const rule =
  /(?<!\p{L})(?:may|must|can|could|should|allowed|permitted|darf|muss|kann|können|dürfen|peut|doit|peuvent|puede|debe|pode|deve|può|mag|moet|kan)(?!\p{L})/u;
