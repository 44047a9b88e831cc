import { isShapedAsName } from '../documents/name-shape.ts';
import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { self } from './drop-empty.ts';
import { findResults } from './find-results.ts';
import { findContacts } from './find-contacts.ts';
import { isFirstName } from './first-names.ts';
import { findTestimonials } from './find-testimonials.ts';
import { isPhrase, isSurePhrase } from './ordinary-words.ts';
import { speechVerbs } from './speech-verbs.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { betweenNames } from './name-pattern.ts';
import type { Span } from './span.ts';
import { determiners, namedAfter, roleNouns } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';
import { personTitle } from './person-titles.ts';

/**
 * Sentences that are no facts of a credential whoever they name, so that they go whole in a template, too: to one person
 * (`Dear Ms Jones, you have passed`), by one (`“I was a cashier,” says …`), and of whom to ask (`Contact Ms Jones`).
 */
export function findLetters(text: string): Span[] {
  const found = [...findSpeech(text), ...findExamples(text)];
  const hasName = pair.test(text);
  for (const { pattern, hint } of letters) {
    if (!hasName || !hint.test(text)) continue;
    for (const { index, 0: words, groups } of matchesIn(text, pattern))
      if (
        isSomebody(groups?.titled ?? groups?.who ?? '') &&
        (groups?.asking === undefined || isAsked(text.slice(index + words.length), groups))
      )
        found.push(
          withQuestion(text, sentenceAround(text, { start: index + words.length - 1, end: index + words.length })),
        );
  }
  found.push(...findContacts(text), ...findTestimonials(text), ...findSignature(text));
  return found.map(({ start, end }) => ({ start, end, kind: 'sentence', uncertain: true }));
}

/** `Questions? Call Brenda Yates`: the question says nothing without whom to ask. */
function withQuestion(text: string, { start, end }: Stretch): Stretch {
  const question = asked.exec(text.slice(Math.max(0, start - 40), start))?.groups?.question ?? '';
  return { start: start - question.length, end };
}

const asked =
  /(?:^|[.!?\n] ?)(?<question>(?:[Aa]ny |[Mm]ore |[Nn]och |[Dd]es |[Tt]ienes |[Hh]ast du )?¿?(?:[Qq]uestions?|[Ff]ragen?|[Pp]reguntas?|[Dd]udas|[Dd]úvidas|[Dd]omande|[Vv]ragen) ?\? )$/u;

/** `Kind regards,` and who signs below, at the end of a text; `Leipzig, den 27.09.2024` over `gez. Anna Vogel`. */
function findSignature(text: string): Stretch[] {
  const patterns = text.includes('\n') ? [closing, signed, signedByRole] : [];
  return [...patterns, closingBehind].flatMap((pattern) =>
    matchesIn(text, pattern)
      .filter(({ groups }) => isSigner(groups?.signer ?? '', groups?.short !== undefined))
      .flatMap(({ index, 0: found }) =>
        linesIn(found).map(({ start, end }) => ({ start: index + start, end: index + end })),
      ),
  );
}

/** `Tom Baker`, `Dr. T. Baker` or a known first name; `Números` is the next part of a course of Spanish. */
function isSigner(line: string, isSure: boolean): boolean {
  const words = line.trim().split(/[ ,]+/);
  const [first = ''] = words;
  if (titledSigner.test(line)) return true;
  return (isSure || isFirstName(first) || isShapedAsName(line)) && words.length <= 4 && !isPhrase(wordsOf(line));
}

function linesIn(text: string): Stretch[] {
  return matchesIn(text, /[^\n]*\S/gu).map(({ index, 0: line }) => ({
    start: index + line.search(/\S/),
    end: index + line.length,
  }));
}

const titledSigner = new RegExp(String.raw`^\s*(?:${personTitle} \p{Lu}|(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll})`, 'u');
const signed = new RegExp(
  String.raw`(?<=^|\n)(?:\p{Lu}[\p{L} ()/-]{2,40},? (?:den|le|the|il|lì|el|a|em|on)? ?\d{1,2}[^\n]{3,24}\n{1,2})?(?:(?<short>gez\.|Fdo\.:?|w\.g\.)|(?:${anyCase('signed|firmado|signé|assinado|firmato|getekend')}) ?:) ?(?<signer>\p{Lu}[^\n]{2,60})(?=\n|$)`,
  'gu',
);
const blank = String.raw`[^\S\n]*`;
const formulas = anyCase(
  'yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) )?regards|(?:best|warm(?:est)?|kind) wishes|warmly|all the best|cheers|cordialement|bien (?:à (?:vous|toi)|cordialement)|amicalement|à bientôt|(?:bien )?sincèrement|salutations distinguées|mit (?:freundlichen|besten|herzlichen) grüßen|mit freundlichem gruß|mfg|(?:freundliche|herzliche|beste|viele|liebe) grüße|atentamente|un abrazo|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atenciosamente|(?:com os )?(?:melhores|cordiais) cumprimentos|abraço|cordialmente|un cordiale saluto|(?:cordiali|distinti) saluti|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groeten|hoogachtend',
);
const closing = new RegExp(
  String.raw`(?<=^|\n)${blank}(?:${formulas})[,.!]?${blank}\n{1,2}(?<signer>[^\n]{2,70})(?:\n(?![^\n]*[.!?][^\S\n]*(?:\n|$))[^\n]{1,70}){0,4}(?=\n{0,2}$|\n[^\S\n]*\n|\n[^\n]*[.!?][^\S\n]*(?:\n|$))`,
  'gu',
);
/** `The course takes 16 hours. Cheers, Jane Smith` */
const closingBehind = new RegExp(
  String.raw`(?<=[.!?] )(?:${formulas}),? (?<signer>\p{Lu}[\p{L}. '’-]{2,60})[.!]?$`,
  'gu',
);
/** `Dr. T. Baker` over `Director of Studies`, at the end. */
const officials = anyCase(
  String.raw`director|dean|head|rector|president|chair(?:man|woman|person)?|coordinator|principal|registrar|secretary|manager|instructor|trainer|tutor|examiner|assessor|founder|ceo|provost|chancellor|\p{L}*leit(?:er|erin|ung)|direktor(?:in)?|rektor(?:in)?|dekan(?:in)?|geschäftsführ(?:er|erin|ung)|vorstand|directeur|directrice|responsable|présidente?|doyen(?:ne)?|formateur|formatrice|director[ae]?|coordinador[a]?|rector[a]?|decan[oa]|presidente|formador[a]?|directora?|diretora?|coordenadora?|reitora?|direttore|direttrice|rettore|preside|responsabile|docente|directeur|voorzitter|opleidingshoofd|coördinator|docent|dyrektor|prezes|kierownik|rektor`,
);
const signedByRole = new RegExp(
  String.raw`(?<=\n)(?<signer>\p{Lu}[\p{L}. '’-]{3,60})\n(?:\p{L}+ ){0,2}(?:${officials})(?!\p{L})[^\n.:!?]{0,60}\n{0,2}$`,
  'gu',
);

/** What each name in a letter has, and few other texts. */
const pair = /\p{Lu}[\p{L}.ªº'’-]{0,30} (?:\p{Ll}{1,3} ){0,2}\p{Lu}|mevr/u;
const name = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?: ${betweenNames}\p{Lu}[\p{L}'’-]{1,30}){0,3}`;
const who = String.raw`(?:(?:${personTitle} ){1,3}(?<titled>${name})|(?<who>\p{Lu}[\p{L}'’-]{1,30} ${betweenNames}${name}))`;

const toAsk = String.raw`contact|call|phone|write to|e-?mail|ask for|speak (?:to|with)|questions(?: to)?|enquiries(?: to)?|kontakt|ansprechpartner(?:in)?|auskunft(?: erteilt| gibt)?|wenden sie sich an|rückfragen(?: an)?|contacter|contactez|renseignements(?: auprès de)?|contactar(?: con| a)?|consultas(?: a)?|hablar con|informes con|falar com|fale com|hable con|habla con|pregunt[ae] (?:a|por)|parl[ai](?:te)? con|scrivere a|fragen sie|frag|écrivez à|adressez-vous à|vraag(?: het)?(?: aan)?|contactar|contattare|rivolgersi a|neem contact op met|informatie bij|vragen aan`;

const letters = [
  {
    hint: /dear|lieb|geehrte|hallo|ch[eè]re?|estimad|querid|prezad|car[oa]|beste|geachte|k[æä]r|bäst|drog|szanown/i,
    pattern: new RegExp(
      String.raw`(?:^|\n|[.!?] )(?:Dear|Liebe[rs]?|Sehr geehrte[rs]?|Hallo|Chère|Cher|Estimad[oa]|Querid[oa]|Prezad[oa]|Car[oa]|Beste|Geachte|Kære|Kjære|Bästa|Drog[ia]|Szanown[ay]) ${who},`,
      'gu',
    ),
  },
  {
    hint: /our|vår|vores|unser|notre|nuestr|noss[oa]|nostr[oa]|onze/i,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${anyCase('our|vår|vores|unser(?:e[rmn]?)?|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze')}) (?:\p{L}{3,12} )?(?:${anyCase('student|participant|graduate|learner|trainee|apprentice|alumn(?:us|a)|kursdeltagare|deltagare|elev|kursist|teilnehmer(?:in)?|absolvent(?:in)?|schüler(?:in)?|studentin|étudiante?|stagiaire|participante?|élève|apprenante?|lauréate?|alumn[oa]|estudiante|egresad[oa]|alun[oa]|formand[oa]|corsista|studente(?:ssa)?|alliev[oa]|cursist|deelne(?:mer|emster)|leerling')}),? ${who}`,
      'gu',
    ),
  },
  {
    hint: /congratulates|gratulier|félicite|felicita|parabeniza|congratula|feliciteer|gratuluje/i,
    pattern: new RegExp(
      String.raw`${who} (?:congratulates|gratuliert|félicite|felicita|parabeniza|si congratula|feliciteert|gratuluje)(?!\p{L})`,
      'gu',
    ),
  },
  {
    hint: /contact|call|phone|write|mail|ask|speak|reach|question|enquir|kontakt|partner|auskunft|wenden|frage|renseign|duda|consulta|hablar|hable|pregunt|parla|scriv|frag|écriv|adress|vraag|fale|informes|dúvida|falar|contatt|inform|rivolg|vragen/i,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<asking>${anyCase(toAsk)}) ?:? ?(?:(?:[Ii]st|is|est|es|é|è|unsere?|our|o|a|la|el|il|le|de|die|der) ){0,2}${who}`,
      'gu',
    ),
  },
];

function isSomebody(found: string): boolean {
  const words = wordsOf(found);
  return words.length > 0 && !isPhrase(words.slice(-2)) && !words.some((word) => namedAfter.has(foldWord(word)));
}

/** Two capital words may be a company, `contact Pearson Vue`, so that a title or a role has to tell that they are none. */
function isAsked(after: string, { titled, who: own = '' }: Readonly<Record<string, string | undefined>>): boolean {
  if (titled !== undefined || role.test(after)) return true;
  if (isFirstName(wordsOf(own)[0] ?? '') && atNumber.test(after)) return true;
  const address = /[\w.-]+(?=@)/.exec(after.slice(0, 60))?.[0].toLowerCase() ?? '';
  return wordsOf(own).some((word) => word.length > 2 && address.includes(foldWord(word)));
}

/** `at (555) 010-4477`, `, Tel. 0221 4471220` */
const atNumber =
  /^,? ?\(?(?:(?:at|on|under|unter|au|al|no|no n\.º|op|via|per)(?: the)? )?(?:(?:tel(?:efon|efono|éfono|efone|efoon)?|phone|ruf|tél(?:éphone)?|mobil\p{L}*|ext)\.?:? ?)?(?:\(\d{2,4}\)|\+|0\d)[\d ()./-]{5,}/iu;
const role =
  /^,? ?\(?(?:(?:our|your|the|course|program(?:me)?|unser\p{L}*|ihre?|notre|votre|nuestr[oa]|noss[oa]|nostr[oa]|onze|ons|die|der|la|le|el|il|a|o|de) ){0,2}(?:\p{L}+ )?\p{L}*(?:coordinat|koordinat|coordonn|coordena|coördinat|coordin|manager|leiter|leitung|teacher|lehrer|profes|trainer|tutor|instruct|director|direct|responsa|head|lead|secret|sekret|segret|adviser|advisor|berater|referent|docent|mentor|ansprech)|^ (?:at|in|of|im|bei|auprès|à|en|na|no|presso|bij|op) (?:the |our |unser\p{L}* |le |la |l['’]|el |a |o |het |de )?(?:[\p{L}'’]+ ){0,2}(?:office|desk|department|secretariat|büro|sekretariat|bureau|secrétariat|accueil|oficina|secretar[ií]a|secretaria|segreteria|ufficio|kantoor|secretariaat)(?!\p{L})|^,? ?\(?(?:ext(?:ension|\.)?|durchwahl|poste|interno?|toestel|ramal)\.? ?\d/iu;

const spoken = new RegExp(String.raw`["”»“'’],? (?:${speechVerbs})(?!\p{L})|["”»“] ?[–—-] ?(?=\p{Lu})`, 'giu');

/** Words of somebody about themselves, from where they begin. */
function findSpeech(text: string): Stretch[] {
  if (!/["”»“]/.test(text)) return [];
  return matchesIn(text, spoken).flatMap(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - 400), index);
    const opening = Math.max(...Array.from('"“„«', (sign) => before.lastIndexOf(sign)));
    const speech = opening === -1 ? '' : before.slice(opening);
    if (!self.test(speech) || !isBySomebody(speech, { words, after: text.slice(index, index + 160) })) return [];
    return [sentenceAround(text, { start: index - speech.length, end: index + words.length })];
  });
}

/**
 * Whether a name stands behind: `says Jane Smith`, and `“… my job.” – Jane Smith`; a title in quotation marks has no
 * sentence in it (`“My Antonia” – American fiction`), and an agent on the phone no name.
 */
function isBySomebody(speech: string, { words, after }: { readonly words: string; readonly after: string }): boolean {
  const isDashed = /[–—-] ?$/.test(words);
  if (isDashed && !/[.!?…]$/.test(speech.trimEnd())) return false;
  const named = byline.exec(after.slice(words.length));
  return named !== null && !/['’]s?$/u.test(named[0]);
}

const byline = new RegExp(
  String.raw`^ ?(?:\p{Ll}[\p{L}-]*,? ){0,4}(?:(?:\p{Lu}\. ?){1,3}${name}|\p{Lu}\p{Ll}+ \p{Lu}\.|${who})`,
  'u',
);

const example = /(?:^|\n|[.!?] )(?:Example|Beispiel|Exemple|Ejemplo|Exemplo|Esempio|Voorbeeld) ?: /gu;

/** An example of a person is one by the name and the result that it tells. */
function findExamples(text: string): Stretch[] {
  if (!text.includes(':')) return [];
  return matchesIn(text, example)
    .map(({ index, 0: label }) => sentenceAround(text, { start: index + label.length - 1, end: index + label.length }))
    .filter(
      (sentence) => findResults(text, [sentence]).length > 0 && isOfPerson(text.slice(sentence.start, sentence.end)),
    );
}

function isOfPerson(sentence: string): boolean {
  const told = sentence.replace(/^\p{L}+ ?: /u, '');
  const named = somebody.exec(told)?.[0].split(' ');
  if (named !== undefined && !isSurePhrase(named) && !roleNouns.has(foldWord(named[0] ?? ''))) return true;
  const first = /^(?:(?:a|o|la|el|il) )?(?<first>\p{Lu}\p{Ll}{2,20})(?= [\p{Ll}(])/u.exec(told)?.groups?.first;
  return (
    first !== undefined && !determiners.has(foldWord(first)) && !isPhrase([first]) && !roleNouns.has(foldWord(first))
  );
}

const somebody = new RegExp(who, 'u');
