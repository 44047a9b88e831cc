import { matchesIn } from '../matches-in.ts';
import { sentenceAfter, sentenceAround, sentencesAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * The sentences that tell of the one holder: with their name, behind such a one with a pronoun, and of an award those
 * that speak to the holder. What they tell of a result, a place or a number is the holder's.
 */
export function sentencesAboutHolder(text: string, { people, isAward }: Told): Stretch[] {
  const few = people.slice(0, mostSentences);
  const named = sentencesAround(text, few).map((sentence, at) => fromSemicolon(text, sentence, few[at] ?? sentence));
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

/** `Recognised with 24 points; account Jane Smith is credited`: what is told before the semicolon is of everybody. */
function fromSemicolon(text: string, { start, end }: Stretch, person: Stretch): Stretch {
  const before = text.slice(start, person.start);
  return { start: isOfAccount.test(before) ? start + before.lastIndexOf(';') + 2 : start, end };
}

/** A word for an account behind a semicolon, with its holder next. */
export const isOfAccount = /; (?:account|konto|compte|cuenta|conta|conto|rekening)(?: (?:of|von|de|di|van))? $/iu;

/** `She scored 93 %.` */
function continued(text: string, sentence: Stretch): Stretch[] {
  const next = sentenceAfter(text, sentence);
  return next !== undefined && pronoun.test(text.slice(next.start, next.start + 24)) ? [next] : [];
}

/** A sentence that tells of the holder, with where it does: their names, a pronoun, or the verb without a subject. */
export type Saying = Stretch & { readonly holders: readonly Stretch[] };

/** The sentences that name the holder, and those right behind that go on with a pronoun or without a subject. */
export function sayingsOf(text: string, people: readonly Stretch[]): Saying[] {
  const few = people.slice(0, mostSentences);
  const sayings: Saying[] = [];
  sentencesAround(text, few).forEach((sentence, at) => {
    const last = sayings.at(-1);
    const person = few[at];
    if (person === undefined) return;
    if (last?.start === sentence.start) sayings[sayings.length - 1] = { ...last, holders: [...last.holders, person] };
    else if (last === undefined || sentence.start >= last.end) sayings.push({ ...sentence, holders: [person] });
  });
  return sayings.flatMap((saying, at) => [saying, ...goingOn(text, saying, sayings[at + 1]?.start ?? text.length)]);
}

function goingOn(text: string, saying: Stretch, until: number): Saying[] {
  const found: Saying[] = [];
  for (let last = saying; found.length < mostInRow;) {
    const next = sentenceAfter(text, last);
    if (next === undefined || next.start >= until) break;
    const sentence = text.slice(next.start, next.end);
    const subject =
      (pronoun.exec(sentence) ?? toHolder.exec(sentence))?.[0] ??
      (subjectless.some((form) => form.test(sentence)) ? '' : undefined);
    if (subject === undefined) break;
    const end = next.start + (auxiliary.test(subject) ? 0 : subject.length);
    found.push({ ...next, holders: [{ start: next.start, end }] });
    last = next;
  }
  return found;
}

/** Sentences whose subject is who the one before was about. */
const subjectless: readonly RegExp[] = [
  // `Reconoció 11 aceites.`; what lasted or comprised something is a course
  /^(?!Dur|Const|Compr|Inclu|Abarc|Reun|Cont)\p{Lu}\p{Ll}{2,14}(?:ou|eu|iu|ó|ò) /u,
  // `A reconnu 11 huiles.`, `Hat 11 Öle erkannt.`
  /^(?:A \p{Ll}+(?:é|i|u|it|is)|Hat|Has) /u,
  // `Recognised 11 oils.`, `Came third of 40.`, unlike `Recognised in 11 countries.`
  /^(?:\p{Lu}\p{Ll}{1,14}ed|Came|Won|Took|Sat|Got|Made|Built|Wrote|Ran|Led|Gave|Sold|Beat|Did) (?!(?:by|in|on|for|over|from|as|to|at|with|of|through|across|between|under|and|or|during|within|into) )/u,
  // `Herkende 11 oliën.`
  /^\p{Lu}\p{Ll}{2,14}(?:te|de|den|ten) \d/u,
  // `With a total score of 871.`, unlike `With 60 points you pass.`
  /^(?:With|Mit|Avec|Con|Com|Met) (?:\p{L}+ ){0,5}\d[^\s,]*(?: \p{L}+){0,3}[.!]?$/u,
  // `Best of 40 candidates.`, `Finishing top of her class.`
  /^(?:\p{Lu}\p{Ll}+(?:ing|ed|ando|endo|indo) |Als )?(?:\p{Ll}+ )?(?:[Tt]op|[Bb]est|[Ff]irst|[Oo]nly|[Bb]este[rns]?|[Ee]rste[rns]?|[Mm]eilleure?|[Pp]remi(?:er|ère)|[Mm]ejor|[Pp]rimer[oa]?|[Mm]elhor|[Pp]rimeir[oa]|[Mm]iglior[ei]?|[Pp]rim[oa]|[Ee]erste) [^,;:]{3,60}$/u,
];
const auxiliary = /^(?:Obtuvo|Obteve|Ha|Heeft)$/u;

const pronoun =
  /^(?:She|He|Her|His|They|Their|Sie|Er|Ihre?|Seine?|Elle|Il(?= (?:a|est|avait|était|fut|eut|n['’e]|s['’e]|l['’]|y|en|lui|ne|se|a|peut|sait|vit|va|(?:obt|reç|réuss|pass|suiv|termin|valid|compl|maîtris|travaill|dirig|particip|démontr|montr|connaî|acqui)\p{L}+)(?!\p{L}))|Son|Sa|Ella|Él|Su|Ela|Ele|Sua|Seu|Lei|Lui|Suo|Ze|Zij|Hij|Haar|Zijn|Obtuvo|Obteve|Ha|Heeft)(?!\p{L})/u;

/** What goes on to speak to who was named: `Congratulations, Lowell! You finished …`, unlike `You need`. */
const toHolder =
  /^(?:You(?= (?:(?:have|even|also) )?(?!need|proceed|succeed)(?:\p{Ll}+ed|came|took|won|got|did|had|led|beat|were)(?!\p{L}))|You['’]ve|Du(?= (?:hast|warst|bist|\p{Ll}+test)(?!\p{L}))|Tu(?= (?:as|étais|es)(?!\p{L}))|Vous(?= (?:avez|étiez|êtes)(?!\p{L}))|Você(?= \p{Ll}+u(?!\p{L}))|Je(?= (?:hebt|bent|was|had)(?!\p{L}))|Jij|(?:Has|Hai)(?= \p{Ll}+[ds]?[ot]o(?!\p{L})))(?!\p{L})/u;

/**
 * Of an award, what goes on with `She` or `He` behind the holder's name: no course is meant by that, and what one can do
 * by it is said of everybody. Pronouns of other languages may stand for a course.
 */
export function findSheOrHe(text: string, people: readonly Stretch[]): Span[] {
  if (!sheOrHe.test(text)) return [];
  return sentencesAround(text, people.slice(0, mostSentences)).flatMap((named) => {
    const found: Span[] = [];
    for (let last: Stretch = named; found.length < mostInRow;) {
      const next = sentenceAfter(text, last);
      if (next === undefined || !saidOfOne.test(text.slice(next.start, next.end))) break;
      found.push({ ...next, kind: 'sentence', uncertain: true });
      last = next;
    }
    return found;
  });
}

const sheOrHe = /(?<!\p{L})(?:She|He|Her|His|Ella|Él)(?!\p{L})/u;
const saidOfOne =
  /^(?:She|He|Her|His|Ella|Él) (?!\p{Lu}|or |must |may |should |will |can |is able|knows|understands|has (?:the|shown|learn|demonstrated)|puede |sabe |conoce )/u;
const mostInRow = 5;

function spokenTo(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (!particular.test(text)) return found;
  for (const { index, 0: words } of matchesIn(text, spoken)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    if (!condition.test(text.slice(Math.max(0, index - 16), index)))
      found.push(sentenceAround(text, { start: index, end: index + words.length }));
    if (found.length === mostSentences) break;
  }
  for (const { index, 0: words, groups } of matchesIn(text, holderFirst)) {
    const end = index + words.length;
    // `Candidate numbers`, `Student attainment`
    if (groups?.article === undefined && !past.test(text.slice(end, end + 40))) continue;
    const sentence = sentenceAround(text, { start: end - 1, end });
    if (!duty.test(text.slice(sentence.start, sentence.end))) found.push(sentence);
    if (found.length >= 2 * mostSentences) break;
  }
  return found;
}

/** What a result, a date or a number has; most texts have none, and who they speak to matters little. */
const particular =
  /\d|grade|not[ae]|mention|honou?r|distin|merit|laude|auszeich|lode|louvor|met lof|best|ranked|by \p{Lu}/iu;

/** Nouns for the one holder at the start of a sentence; with a verb of what has to be done it speaks of everybody. */
const holderFirst =
  /(?:^|\n|[.!?] )(?<article>The|This|De|Der|Die|Le|La|L['’]|El|Il|Lo|O|A|Den |(?=kursisten|deltagaren))?\s?(?:houd(?:er|ster)|deelneemster|cursist|Inhaber(?:in)?|Teilnehmerin|titulaire|candidate?|stagiaire|titular|alumn[oa]|titolare|corsista|alun[oa]|formand[oa]|holder|earner|learner|student|candidate|participant|recipient|trainee|kursisten|deltagaren)(?!\p{L})/giu;
/** A verb of what was done, right behind the noun. */
const past =
  /^(?:,? \p{L}+(?:ly|mente|ment))? (?:(?:has|have|had|was|got|won|took|sat|hat|hatte|war|bestand|erhielt|erreichte|erwarb|ha|a|fue|foi|obtuvo|obteve|concluiu|heeft|was|behaalde|volgde|slaagde|haalde|scoorde|har|fick)(?!\p{L})|\p{Ll}{3,15}(?:ed|ó|te)(?!\p{L}))/iu;
const duty =
  /(?<!\p{L})(?:must|should|shall|can|may|will|needs?|has to|muss|soll|kann|darf|doit|peut|debe|puede|deberá|deve|pode|deverá|può|dovrà|moet|kan|dient|skal|ska|levert|obtains?|completes|passes)(?!\p{L})/iu;

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
