import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { self } from './drop-empty.ts';
import { isPhrase, isSurePhrase } from './ordinary-words.ts';
import { speechVerbs } from './speech-verbs.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { betweenNames } from './name-pattern.ts';
import { namedAfter } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * What somebody who took the course before says of it, or is said to do now: `Our 2019 graduate Jane Smith (no. 117)
 * says: “…”`, `“Jo, la Jane Smith, vaig passar …”`, `Jane Smith (2018): “…”`. It goes from a template, too: it is no fact
 * of a credential. Told by the word for a former learner beside a name, by the name a speaker gives, and in any language
 * by a name with a number or year that leads to a quotation.
 */
export function findTestimonials(text: string): Stretch[] {
  if (!pair.test(text)) return findNumbered(text);
  return [
    ...find(text, ofFormer, formerHint),
    ...find(text, behindFormer, formerHint),
    ...find(text, introduced, introducedHint),
    ...find(text, leadingToQuote, quoteHint),
    ...find(text, bylined, quoteHint),
    ...findNumbered(text),
  ];
}

function find(text: string, pattern: RegExp, hint: RegExp): Stretch[] {
  if (!hint.test(text)) return [];
  return matchesIn(text, pattern).flatMap(({ index, 0: words, groups }) =>
    isSomebody(
      groups?.who ?? '',
      ['former', 'title', 'lead', 'about'].some((each) => groups?.[each] !== undefined),
    )
      ? [withQuotation(text, { start: index, end: index + words.length })]
      : [],
  );
}

/** A quotation of somebody who tells their number: `“Soy la socia n.º 3381 y aprobé …”`. */
function findNumbered(text: string): Stretch[] {
  if (!quoteHint.test(text) || !/\d/.test(text)) return [];
  return matchesIn(text, quotation).flatMap(({ index, 0: words }) =>
    (self.test(words) || being.test(words)) && ownNumber.test(words)
      ? [withQuotation(text, { start: index, end: index + words.length })]
      : [],
  );
}

/** Whole sentences, and where a quotation is open or begins behind a colon, to its end. */
function withQuotation(text: string, told: Stretch): Stretch {
  const sentence = sentenceAround(text, { start: told.start, end: Math.max(told.start + 1, told.end - 1) });
  const before = text.slice(Math.max(0, sentence.start - longestQuotation), sentence.start);
  const opening = Math.max(...Array.from('“„«「', (sign) => before.lastIndexOf(sign)));
  const isInside = opening !== -1 && !/[”»」\n]/u.test(before.slice(opening));
  const start = isInside ? sentence.start - before.length + opening : sentence.start;
  const after = text.slice(sentence.end, sentence.end + longestQuotation);
  const isOpen = isUnclosed(text.slice(start, sentence.end));
  const follows = /^\s{0,2}["“„«「]/u.test(after) && text.slice(told.start, sentence.end).trimEnd().endsWith(':');
  const closing = isOpen || follows ? /^\s{0,2}["“„«「]?[^"”»」\n]*["”»“」][.!]?/u.exec(after) : null;
  return { start, end: sentence.end + (closing?.[0].length ?? 0) };
}

const longestQuotation = 400;

function isUnclosed(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length % 2 === 1;
  return straight || /[“„«「][^”»“」]*$/u.test(text);
}

/** Where a word leads to a name two capitals are enough; else none of them may be what credentials are about. */
function isSomebody(name: string, isLed: boolean): boolean {
  const words = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 0 || words.some((word) => namedAfter.has(foldWord(word)))) return false;
  return isLed ? !isSurePhrase(words) : words.length > 1 && !isPhrase(words);
}

const part = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const name = String.raw`(?:(?:\p{Lu}\. ?){1,3}${part}|${part}(?: (?:\p{Lu}\. ?)?${betweenNames}${part}){1,3})`;
const short = String.raw`(?:${part} \p{Lu}\.|${part}(?=,? (?:\(?\d|${speechVerbs})))`;
const who = String.raw`(?<who>${name}|${short})`;
const pair = /\p{Lu}[\p{L}'’.-]{0,30} (?:\p{Ll}{1,3} ){0,2}\p{Lu}|(?:19|20)\d\d/u;
const title = String.raw`(?<title>(?:Mrs?|Ms|Mx|Dra?|Sra?|Frau|Herr|Mme|Mlle|Dhr|Mevr|Pani?)\.? )?`;

const former =
  'graduate|alumnus|alumna|alum|former (?:student|learner|apprentice|trainee|participant|pupil)|past (?:student|learner|participant|apprentice|trainee|graduate)|ex-student|absolvent(?:in)?|ehemaliger?|ehemalige (?:schülerin|teilnehmerin|auszubildende)|ehemaliger (?:schüler|teilnehmer|auszubildender)|ancien(?:ne)? (?:élève|étudiante?|stagiaire|apprentie?|apprenante?)|ex-(?:élève|étudiante?|stagiaire)|diplômée?|lauréate?|ex-?alumn[oa]|antigu[oa] (?:alumn[oa]|estudiante|participante|aprendiz)|exalumn[oa]|egresad[oa]|graduad[oa]|titulad[oa]|ex-alun[oa]|antig[oa] (?:alun[oa]|formand[oa]|estudante)|ex-formand[oa]|diplomad[oa]|formad[oa]|ex[- ]?(?:alliev[oa]|studente(?:ssa)?|corsista)|diplomat[oa]|laureat[oa]|oud-(?:cursiste?|leerling|student|studente|deelnemer|deelneemster)|afgestudeerde|alumne|ex-alumne|absolwent(?:ka)?|tidligere (?:elev|kursist|deltaker)|f\\. ?d\\. elev|absolvent(?:ka)?|volt hallgatónk|végzett hallgatónk';
const formerHint = new RegExp(String.raw`(?<!\p{L})(?:${anyCase(former)})(?!\p{L})`, 'u');
const our = `(?:${anyCase("our|one of our|the|a|unser|unsere|ein(?:er|e)? unserer|der|die|notre|nos|une? de nos|l[’']|un|une|nuestr[oa]|la|el|una?|noss[oa]|a nossa|o nosso|o|a|il nostro|la nostra|il|lo|onze|de|een|nasza?")})`;
/** `Our 2019 graduate Jane Smith`, at the start of a sentence or behind few words of none but it. */
const ofFormer = new RegExp(
  String.raw`(?<=^|\n|[.!?…:;]["”»)]* |["”»], |["”»] [–—-] |(?:${speechVerbs}) )(?:${our} ?)?(?:(?:class of )?(?:19|20)\d\d )?(?:\p{L}{3,14} )?(?<former>${anyCase(former)})(?: (?:of|from|aus|von|vom|de|del|di|do|da|van|uit|des Jahrgangs|promotion|Jahrgang))?(?: ?(?:(?:19|20)\d\d|['’]\d\d))?(?: ?\((?:19|20)\d\d\))?,? ?:? ?${title}${who}`,
  'gu',
);
/** `Jane Smith, a 2019 graduate, now leads …`, `Jane Smith (graduate 2019): “…”` */
const behindFormer = new RegExp(
  String.raw`(?<=^|\n|[.!?…:;]["”»)]* |["”»],? (?:[–—-] ?)?|(?:${speechVerbs}) )${title}${who}(?:,| ?\(| [–—-]) ?(?:${our} ?)?(?:(?:class of )?(?:19|20)\d\d )?(?:\p{Ll}{3,14} )?(?<former>${anyCase(former)})(?!\p{L})`,
  'gu',
);

/** `I, Jane Smith,`, `Jo, la Jane Smith`, `My name is Jane Smith` */
const introducedHint =
  /(?<!\p{L})(?:I|Ich|[Jj]e|[Mm]oi|[Yy]o|[Jj]o|Eu|Io|[Ii]k|Jag|Jeg|Én|Ja|[Mm]y name|[Mm]ein Name|[Mm]e llamo|[Mm]i nombre|[Mm]on nom|[Cc]hamo-me|[Mm]e chamo|[Mm]eu nome|[Mm]i chiamo|[Mm]ijn naam|[Ee]m dic|I['’]m|Soy|Sou|Sono|Sóc)(?!\p{L})/u;
const introduced = new RegExp(
  String.raw`(?<!\p{L})(?<lead>(?:I|Ich|[Jj]e|[Mm]oi|[Yy]o|[Jj]o|Eu|Io|[Ii]k|Jag|Jeg|Én|Ja|Ma|Minä|Já), (?:(?:la|el|en|na|a|o|die|der|de) )?|(?:[Mm]y name is|I am|I['’]m|[Mm]ein Name ist|[Ii]ch heiße|[Ii]ch bin|[Jj]e m['’]appelle|[Jj]e suis|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Ss]oy|[Cc]hamo-me|[Mm]e chamo|[Mm]eu nome é|[Ss]ou(?: a| o)?|[Mm]i chiamo|[Ii]o sono|[Ss]ono|[Mm]ijn naam is|[Ii]k heet|[Ii]k ben|[Ee]m dic|[Ss]óc(?: la| en)?|Jag heter|Jeg heter|Nazywam się) )${title}${who}`,
  'gu',
);

const quoteHint = /["“„«「]/u;
/** A number of a member, a year or the like beside the name, and a quotation behind a colon or a word of saying. */
const about = String.raw`(?<about>,? ?\([^()\n]{0,60}\)|, [^.:;!?"“„«\n]{2,60}?,?)`;
/** `As Peter Drucker said`: an author, not one who took the course. */
const citing = '(?:As|To quote|Wie|Comme|Como|Come|Zoals|Segons|Som|Secondo|Según|Segundo|Selon|Volgens|Laut)';
const leadingToQuote = new RegExp(
  String.raw`(?<=^|\n|[.!?…]["”»)]* )(?!${citing} )(?:\p{L}{2,12} ){0,3}?${title}${who}${about}?(?: ?:| (?:${anyCase(speechVerbs)}) ?[:,]?| [–—-]) ?["“„«「](?=[^"”»」\n]{8,400}[.!?…,]\s?["”»“」])`,
  'gu',
);
/** `“It changed my life.” – Jane Smith, 2019`: an author has no year of leaving, number or course behind the name. */
const bylined = new RegExp(
  String.raw`[.!?…]["”»“」][\s]{0,2}[(–—-]? ?${title}${who}(?:, ?|,? ?\()(?=[^.\n]{0,40}(?:(?:19|20)\d\d|['’]\d\d|\d{2,}|${anyCase('cohort|class|batch|intake|promotion|jahrgang|promoción|turma|edizione|lichting|apprentice|trainee|auszubildende|azubi|apprentie|stagiaire|aprendiz|formand|apprendista|leerling')}))`,
  'gu',
);
const quotation = /["“„«「][^"“”„«»「」\n]{10,400}["”»“」]/gu;
const being = /(?<!\p{L})(?:soy|sou|sóc|sono|sunt|jsem|jestem)(?!\p{L})/iu;
const ownNumber =
  /(?<!\p{L})(?:member|student|apprentice|licen[cs]e|mitglied\p{L}*|matrikel\p{L}*|lehrling|socia?|soci[oa]?|alumn[oa]|licencia|matrícula|adhérente?|licence|matricule|élève|sóci[oa]|alun[oa]|licença|tessera|matricola|lid|lidnummer|cursiste?|leerling)\.?,? ?(?:no|nr|núm|num|number|nummer|n[º°.]|número|numéro|numero|#)[.º°]{0,2} ?[\p{L}-]{0,5}\d/iu;
