import { matchesIn } from '../matches-in.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/** Telephone numbers that a word of reaching somebody stands beside, and those whose notation has nothing else. */
export function findTelephones(text: string): Span[] {
  // A glance for what each of them must have costs a tenth of looking for it.
  if (!longNumber.test(text)) return [];
  return [...findCalled(text), ...findAmericanNumbers(text), ...findFrenchNumbers(text)];
}

/**
 * Numbers in the notation of telephones in sentences about the holder, whatever words they have. A clause that names whom
 * to reach says nothing else, and goes whole.
 */
export function findTelephonesIn(text: string, sentences: readonly Stretch[], people: readonly Stretch[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!longNumber.test(sentence)) return [];
    return matchesIn(sentence, number)
      .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }))
      .filter((found) => isTelephone(text, found, leastDigits))
      .map((found) => {
        const clause = clauseAround(text, { start, end }, found);
        const isNamed = people.some((person) => person.start >= clause.start && person.end <= clause.end);
        return isNamed && reaching.test(text.slice(clause.start, clause.end))
          ? { ...clause, kind: 'sentence', uncertain: true }
          : mark(found.start, found.end, true);
      });
  });
}

/** The part between semicolons, with the one that binds it to the rest. */
function clauseAround(text: string, { start, end }: Stretch, { start: from, end: to }: Stretch): Stretch {
  // What tells of the holder may itself begin behind one.
  const before = text.slice(Math.max(0, start - 2), from).lastIndexOf(';');
  const after = text.slice(to, end).indexOf(';');
  if (before !== -1) {
    const stop = /[.!?]$/.test(text.slice(start, end)) ? 1 : 0;
    return { start: Math.max(0, start - 2) + before, end: after === -1 ? end - stop : to + after };
  }
  return { start, end: after === -1 ? end : to + after + 1 };
}

const longNumber = /\d[\d ()./-]{5}/;
/** From a figure to the last one of the same number: spaces, points, strokes and brackets between. */
const number = /(?<![\p{L}\p{N}.,/+–-])(?:\+ ?|00)?\(?\d(?:[ ./-]?\(?\d\)?|\) ){5,15}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
// With area code; of a local number the word beside it tells.
const leastDigits = 8;

/** `peut être jointe au 418 555-0163`, `unter 030 1234567 erreichbar`. */
function findCalled(text: string): Span[] {
  const labelled = matchesIn(text, telephone).map(({ index, 0: found, groups }) =>
    mark(index + found.length - (groups?.number?.length ?? 0), index + found.length),
  );
  if (!reaching.test(text)) return labelled;
  const called = matchesIn(text, number).filter(({ index, 0: found }) => {
    const end = index + found.length;
    const before = text.slice(Math.max(0, index - reach), index);
    // `call the interface 12345678 times`: figures in one are a number only right behind.
    const isLed = (/^\d+$/.test(found) ? reachingRightBefore : reachingBefore).test(before);
    const isCalled = isLed || reachableBehind.test(text.slice(end, end + reach));
    return isCalled && isTelephone(text, { start: index, end }, 7);
  });
  return [...labelled, ...called.map(({ index, 0: found }) => mark(index, index + found.length))];
}

const reach = 60;
const telephone =
  /(?:טלפון|נייד|هاتف|جوال|τηλ|τηλέφωνο|điện thoại|फ़ोन|โทร|телефон\p{L}{0,2}|тел|моб|iletişim|telefonu|tel|tél|phone|telephone|telefon|teléfono|telefone|telefono|mobile|mobil|móvil|fax)(?:\.? (?:(?:del?|de la|do|da|du|der|des|of the|van de) ?)?(?:titolare|titular|titulaire|inhabers?|inhaberin|holder|earner|learner|houder|deelnemer|alumn[oa]|aluno))?[.: ]{1,3}(?<number>\(?\d[\d ()./-]{5,20}\d)/giu;
const words =
  'call(?:ed|ing)?|phon(?:e|ed|ing)|ring|dial|text(?:ed|ing)?|reach(?:ed|able)?|contact(?:ed|able)?|whats ?app|sms|signal|joindre|joignable|jointe?s?|appele[rz]|contacte[rz]|rappele[rz]|téléphon\\p{L}*|portable|llam\\p{L}{1,4}|contact\\p{L}{1,5}|localiza\\p{L}*|teléfonos?|móvil|celular|anrufen?|ruf(?:en|t)?|erreich\\p{L}*|rufnummer|handy\\p{L}*|telefon\\p{L}*|kontakt\\p{L}*|lig(?:ue|ar)|contat\\p{L}*|telem[óo]vel|chiam\\p{L}{1,4}|contatt\\p{L}*|cellulare|raggiungibile|recapito|bellen|bel|bereikbaar|bereiken|telefoon\\p{L}*|mobiele?|ringa?|nås|träffas|træffes|treffes|dzwoni\\p{L}*|zadzwoni\\p{L}*|kom\\.';
/** Other figures between are what the word speaks of: `call within 24 hours`. */
const reachingBefore = new RegExp(String.raw`(?<!\p{L})(?:${words})(?![\p{L}])[^\d\n]{0,40}$`, 'iu');
const reachingRightBefore = new RegExp(String.raw`(?<!\p{L})(?:${words})(?:,? \p{L}{1,4}){0,2}[:.]? $`, 'iu');
const reaching = new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
const reachableBehind =
  /^ (?:(?:\p{L}{1,4} )?(?:erreichbar|erreichen|anrufen|bereikbaar|bereiken|bellen|joignable|reachable))(?!\p{L})/iu;

/** Whether figures can be a telephone's: enough of them, grouped like one, no amount in thousands, days or numbers of a book. */
function isTelephone(text: string, { start, end }: Stretch, least: number): boolean {
  const found = text.slice(start, end);
  if (!national.test(found)) return false;
  const digits = found.replace(/\D/g, '');
  if (digits.length < least || digits.length > 15 || /^97[89]/.test(digits)) return false;
  if (/^\d{1,3}(?:[ .]\d{3})+$/.test(found) && !/^\d{3}(?:[ .]\d{3}){2}$/.test(found)) return false;
  if (/^(?:\d{1,2}[./-]){2}\d{4}$|^\d{4}[./-]\d\d[./-]\d\d$/.test(found)) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  // `ISO 3166-1 …`, `DIN 14675-2`: a code of a standard or part, and what is paid.
  return !(codeBefore.test(before) || /[€$£] ?$/.test(before) || amountBehind.test(text.slice(end, end + 12)));
}

/** A zero, a plus or a bracket leads, or figures are grouped as some country does: 418 555-0163, 601 774 215, 915 55 208. */
const national =
  /^(?:\+|\(|0\d)|^\d{3}([ .-])\d{3}\1\d{3,4}$|^\d{3} \d{3}-\d{4}$|^\d{3}-\d{4}$|^\d{3} \d{2} \d{3}$|^\d{3}(?: \d{2}){3}$|^\d{2} \d{3}(?: \d{2}){2}$|^\d{6,}$/;

const codeBefore =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,8}|ISBN|[Ss]tandards?|[Cc]odes?|[Vv]ersion|[Pp]arts?|[Mm]odels?|[Nn]orma?e?n?|[Aa]rt\p{L}*)[ -]$/u;
const amountBehind =
  /^ ?(?:[€$£%‰]|(?:EUR|USD|euros?|dollars?|kr|zł|PLN|CHF|km|kg|m²|hours?|horas?|heures?|Stunden|uur)(?!\p{L}))/u;

function findAmericanNumbers(text: string): Span[] {
  return matchesIn(text, /(?<![\w.-])[2-9]\d{2}[-.][2-9]\d{2}[-.]\d{4}(?![\w-])/g)
    .filter(({ index }) => !ofThing.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: found }) => mark(index, index + found.length));
}

/** `06 39 98 12 47`, `0470/12.34.56`: a zero and pairs. */
function findFrenchNumbers(text: string): Span[] {
  return matchesIn(text, /(?<![\w.,/-])0[1-9]\d{0,2}(?:[ ./]\d{2}){3,4}(?![\w-]|[.,]\d)/g)
    .filter(({ index }) => !ofThing.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: found }) => mark(index, index + found.length));
}

/** `part number 234-567-8901`, but not `phone number`. */
const ofThing =
  /(?<!\p{L})(?:(?:part|standard|code|version|model|item)s?(?: (?:number|no\.?|nr\.?))?|(?<!(?:phone|mobile|cell|fax|contact|office|home|work|my|our|her|his|your|their|call) )numbers?)[:#]? ?$/iu;
