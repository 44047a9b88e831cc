import { sentenceAfter, sentenceAround, type Stretch } from './sentences.ts';

/**
 * The sentences that tell of the one holder: with their name, behind such a one with a pronoun, and of an award those
 * that speak to the holder. What they tell of a result, a place or a number is the holder's.
 */
export function sentencesAboutHolder(text: string, { people, isAward }: Told): Stretch[] {
  const named = people.slice(0, mostSentences).map((person) => sentenceAround(text, person));
  const found = isAward ? [...named, ...spokenTo(text)] : named;
  const sentences = found
    .sort((one, other) => one.start - other.start)
    .flatMap((one) => [one, ...continued(text, one)]);
  return sentences.filter(
    ({ start }, at) => start >= Math.max(0, ...sentences.slice(Math.max(0, at - 3), at).map(({ end }) => end)),
  );
}

type Told = { readonly people: readonly Stretch[]; readonly isAward: boolean };

// A text that names its recipient in more of them is made to be slow.
const mostSentences = 100;

/** `She scored 93 %.` */
function continued(text: string, sentence: Stretch): Stretch[] {
  const next = sentenceAfter(text, sentence);
  return next !== undefined && pronoun.test(text.slice(next.start, next.start + 12)) ? [next] : [];
}

const pronoun =
  /^(?:She|He|Her|His|They|Their|Sie|Er|Ihre?|Seine?|Elle|Il|Son|Sa|Ella|Él|Su|Ela|Ele|Sua|Seu|Lei|Lui|Suo|Ze|Zij|Hij|Haar|Zijn|Obtuvo|Obteve|Ha|Heeft)(?!\p{L})/u;

function spokenTo(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: words } of text.matchAll(spoken)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    if (!condition.test(text.slice(Math.max(0, index - 16), index)))
      found.push(sentenceAround(text, { start: index, end: index + words.length }));
    if (found.length === mostSentences) break;
  }
  return found;
}

const done = {
  en: '(?:scored|completed|passed|achieved|obtained|earned|finished|graduated|received|reached|attended|got)',
  es: '(?:obtenido|completado|aprobado|superado|sacado|finalizado|conseguido|terminado|asistido)',
  fr: '(?:obtenu|réussi|terminé|validé|suivi|achevé|complété|passé|participé)',
  it: '(?:ottenuto|completato|superato|conseguito|terminato|concluso|frequentato)',
};
const spoken = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`you(?:['’]ve| have)?(?: \p{L}+ly)? ${done.en}`,
    String.raw`(?:the|this) (?:learner|student|participant|candidate|earner|recipient|holder|trainee)(?: has)?(?: \p{L}+ly)? ${done.en}`,
    'du hast|hast du|sie haben|haben sie',
    String.raw`(?:vous avez|tu as)(?: \p{L}+)? ${done.fr}`,
    String.raw`(?:has|usted ha|ha) ${done.es}|(?:obtuv|complet|aprob|super|sac|finaliz|consegu|termin)(?:i|a)ste|usted (?:obtuvo|completó|aprobó|superó)`,
    'você (?:concluiu|obteve|completou|finalizou|foi|terminou|tirou|passou)|(?:concluíste|obtiveste|completaste)',
    String.raw`(?:hai|ha) ${done.it}`,
    '(?:je|jij|u) (?:hebt|heeft|bent|scoorde|behaalde|haalde)|hebt u|heb je',
  ].join('|')})(?!\p{L})`,
  'giu',
);
const condition =
  /(?<!\p{L})(?:if|when|once|after|wenn|falls|sobald|si|lorsque|quand|cuando|se|quando|als|wanneer|indien|that) $/iu;
