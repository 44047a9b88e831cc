import { matchesIn } from '../matches-in.ts';
import { tellsCourse } from './apposition-words.ts';
import { anyCase } from './any-case.ts';
import { bearsNumber } from './bears-number.ts';
import { capital, dates, datesHint, dayInFull, months, seasons } from './days.ts';
import { findDays } from './find-days.ts';
import { findDaysInWords } from './find-days-in-words.ts';
import { findSigners } from './find-signers.ts';
import { markAside } from './person-marks.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { particles } from './vocabulary.ts';
import { isWordAt } from './words.ts';

/** What sentences about the holder say that only one award has: numbers, dates, the session attended, who was there. */
export function findParticulars(text: string, sentences: readonly Stretch[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const found = [...findNumbers(sentence, start), ...findSigners(sentence, start)];
    if (bearsNumber(sentence) || verdict.test(sentence)) found.push({ start, end, kind: 'sentence', uncertain: true });
    for (const pattern of [attended, heldIn]) found.push(...spansOf(sentence, pattern, start));
    return [...found, ...findDays(text, { start, end }), ...findDaysInWords(sentence, start)];
  });
}

/** In an award: numbers of the holder, who signed, and which cohort it was, wherever they stand. */
export function findOfAward(text: string): Span[] {
  return [...findNumbers(text, 0, isMarkedAccount), ...findSigners(text, 0).map(besides), ...findCohorts(text)];
}

/** `Date of completion: 02/11/2021`, `Issued 3 May 2024 by …`: what begins a line or a sentence so is of one award. */
export function findStatedDays(text: string): Span[] {
  if (!dayInFigures.test(text)) return [];
  return [statedDay, dayOfIssue].flatMap((pattern) => spansOf(text, pattern, 0).map(besides));
}

/** Of each such day: a year, or figures with two signs between them. */
const dayInFigures = /\d{4}|\d[./-]\d{1,2}[./-]\d/;
const dayLabels = String.raw`(?:(?:course|training|session|class|workshop) )?dates?|(?:kurs|schulungs)?termine?|kursdaten|fechas del curso|date del corso|cursusdata|lesdata|date of (?:completion|award|issue|birth|graduation|expiry|expiration)|(?:completion|issue|award|graduation|expiry|expiration) date|(?:issued|awarded|completed|granted|expires|expiring)(?: on)?|datum|ausgestellt am|ausstellungsdatum|geburtsdatum|abschlussdatum|fecha(?: de \p{L}+)?|date d[e’'] ?\p{L}+|délivré le|data(?: d[ei] \p{L}+)?|emitido em|rilasciato il|afgiftedatum|uitgereikt op`;
const issued = String.raw`issued|awarded|granted|ausgestellt|verliehen|délivrée?|attribuée?|expedid[oa]|otorgad[oa]|emitid[oa]|atribuíd[oa]|rilasciat[oa]|conferit[oa]|uitgereikt|afgegeven`;
const statedDay = new RegExp(
  String.raw`(?<=^|\n|[.!?;] )(?:${anyCase(dayLabels)}): ?${dayInFull}(?:(?:, ?| ?; ?|,? (?:and|und|y|et|e|en|&) )${dayInFull}){0,9}(?=[.;,\n]|$)`,
  'gu',
);
/** With who issued it behind, or nothing: `Issued on 3 May 2024, this standard replaces …` tells of a standard. */
const dayOfIssue = new RegExp(
  String.raw`(?<=(?:^|\n|[.!?;] )(?:${anyCase(issued)}) )(?:on |am |le |el |em |il |op )?${dayInFull}(?=[.;\n]|$| (?:by|von|durch|par|por|pel[oa]|da|dal|dalla|dall['’]|door|in|en|em|à)(?: (?:the|der|dem|la|le|el|o|a))? ?\p{Lu}[^,.;:\n]{0,60}(?:[.;\n]|$))`,
  'gu',
);

/** Who signed an award says nothing of the sentence around: only one about the holder goes whole for it. */
function besides(span: Span): Span {
  return { ...span, isAside: true };
}

/** A line that only says which cohort it was: `Gruppe Herbst 24, Ausbildungszentrum Visp.` */
function findCohorts(text: string): Span[] {
  if (!sessionHint.test(text)) return [];
  return matchesIn(text, cohortLine).flatMap(({ index, 0: found, groups }) =>
    (ofGroup.test(found) ? dated : /\d/).test(found) &&
    (groups?.rest ?? '').split(/[ ,]+/).every((word) => /^[^\p{Ll}]/u.test(word) || particles.has(word))
      ? [{ start: index, end: index + found.length, kind: 'sentence', uncertain: true }]
      : [],
  );
}

/** From each figure back to what calls it a number: to look for that everywhere took ten times as long. */
function findNumbers(text: string, offset: number, isAccount = (_: string) => true): Span[] {
  if (!/[\d@_]/.test(text)) return [];
  const spans = accountHint.test(text)
    ? spansOf(text, account, offset).filter(({ start, end }) => isAccount(text.slice(start - offset, end - offset)))
    : [];
  for (const { index, 0: found } of wordsWithFigures(text)) {
    // `Certificate no. 3 forms`
    if (/^\d{1,2}$/.test(found) && /^ \p{Ll}{3,20}s(?!\p{L})/u.test(text.slice(index + found.length, index + 40)))
      continue;
    if (!calledNumber.test(text.slice(startOfLead(text, index), index))) continue;
    const from = Math.max(0, index - 70);
    const lead = numbered.exec(text.slice(from, index));
    if (lead !== null) spans.push(mark(offset + from + lead.index, offset + index + found.length, true));
  }
  return spans;
}

/** Where the word before a number begins, with the sign before that: most are not looked at any further. */
function startOfLead(text: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < 8 && ' .:#º°ª'.includes(text.charAt(from - 1))) from -= 1;
  while (to - from < 24 && isWordAt(text, from - 1)) from -= 1;
  return Math.max(0, to - 24, from - 1);
}

/** From each figure back to where its word begins: most words have none. */
function wordsWithFigures(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let at = text.search(/\d/); at !== -1 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    let start = at;
    while (start > from && at - start < 42 && !/[\s:#º°(,;]/.test(text.charAt(start - 1))) start -= 1;
    token.lastIndex = start;
    let word = token.exec(text);
    while (word !== null && token.lastIndex <= at) word = token.exec(text);
    if (word === null) break;
    // Between here and there no figure is of such a word.
    if (word.index > at) at = word.index - 1;
    else {
      found.push(word);
      from = word.index + word[0].length;
      at = from - 1;
    }
  }
  return found;
}

/** Elsewhere than about the holder `user Windows11 profiles` is no account. */
function isMarkedAccount(found: string): boolean {
  return /[:"“„«'‘”»’@_]/.test(found);
}

const accountHint = /user|usuari|utili[sz]|utente|nutzer|gebruik|login|handle|account|nick|alias/iu;

/** Brackets right behind a name, with a number, an account or another name of the person. */
export function findBrackets(text: string, people: readonly Stretch[]): Span[] {
  return people.flatMap(({ end }) => {
    const found = /^,? ?[([（]([^()[\]（）\n]{1,80})[)\]）]/u.exec(text.slice(end, end + 90));
    return found !== null && isOfPerson(found[1] ?? '')
      ? [mark(end + found[0].search(/[([（]/u), end + found[0].length, true)]
      : [];
  });
}

/** Where somebody works, too: `(Logistics, Leeds depot)`, unlike `(Level 3 Joinery)` and a title in capitals. */
function isOfPerson(bracketed: string): boolean {
  return ofPerson.test(bracketed) || (/^\p{Lu}.* /u.test(bracketed) && !tellsCourse(`, ${bracketed}`));
}

/** `Score 160 of 200 (earner: Smith, 188 points)`: brackets that begin with the person; what is outside tells of everybody. */
export function findNamingBrackets(text: string, people: readonly Stretch[]): Span[] {
  return people.flatMap(({ start, end }) => {
    const before = /\((?:\p{L}{2,20}: ?)?$/u.exec(text.slice(Math.max(0, start - 24), start));
    const after = /^(?:[^()\n]{0,60}\d[^()\n]{0,20}|:[^()\n]{1,60})?\)/u.exec(text.slice(end, end + 84));
    if (before === null || after === null) return [];
    return [{ ...mark(start - before[0].length, end + after[0].length, true), isAside: after[0] !== ')' }];
  });
}

/** `Jane Smith, a nurse from Leeds, earned`: what is said of the person between commas, with a name or number in it. */
export function findAsides(text: string, people: readonly Stretch[]): Span[] {
  return people.flatMap(({ end }) => {
    const after = text.slice(end, end + 200);
    const found =
      aside.exec(after) ??
      residence.exec(after) ??
      home.exec(after) ??
      record.exec(after) ??
      gradeBehind.exec(after) ??
      markAside.exec(after);
    return found === null ? [] : [mark(end, end + found[0].length, true)];
  });
}

/** A full stop behind one or two figures is that of a day, where no sentence begins behind it. */
const between = String.raw`(?:[^,.;:!?\n]|(?<=(?<!\d)\d{1,2})\.(?= (?:[\p{Ll}\d]|J[aä]n|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))){1,80}`;
const notAside =
  'may|can|must|shall|will|has|had|is|was|darf|kann|muss|hat|ist|peut|doit|puede|debe|pode|deve|può|mag|kan|moet|heeft|who|whose|which|with|like|as|having|and|or|qui|dont|avec|comme|et|ou|que|con|como|y|com|e|che|mit|wie|und|oder|met|en|of';
const aside = new RegExp(
  String.raw`^(?:, (?!(?:${notAside})(?!\p{L}))(?=[^,]*[\p{Lu}\d])(?:(?:an?|the|eine?|der|die|une?|le|la|l['’]|una?|el|uma?|o|een|de|il) ?)?(?:[\p{Ll}\d]|\p{Lu}\p{L}+ (?:aus|von|bei|in|am) )${between})+,(?= \p{Ll})|^ (?:of|residing (?:at|in)|wohnhaft|domiciliad[oa] en|demeurant|résidant|residente|wonende te)(?= [^,.]*\d) [^,.;\n]{2,60}?(?=,| (?:has|hat|ha|a|heeft|\p{Ll}+ed) )|^ (?:of|from)(?: \p{Lu}[\p{L}'’-]+){1,6}(?=,| (?:has|was|is|as|\p{Ll}{2,}ed)(?!\p{L}))|^ (?:aus|uit|oriund[oa] de|natural de|vecin[oa] de|originaire de|residente a|residente em)(?:(?: (?:am|an der|ob der|bei|im|de la|del?|do|da))? \p{Lu}[\p{L}'’-]+){1,4}(?=[,.]| \p{Ll})`,
  'u',
);
/** `Jane Smith, residing in Goes, …` */
const residence =
  /^,? (?:residing|resident|living|domiciled|wohnhaft|ansässig|demeurant|résidant|domiciliée?|residente|domiciliad[oa]|residenti?|domiciliat[oa]|wonende?|woonachtig|zamieszkał[ay]|bosatt) (?:at|in|te|en|em|à|a|w|i|zu)(?: (?:de|la|del|les?|den|di|am|an|der)(?!\p{L})){0,2}(?: \p{Lu}[\p{L}'’-]*){1,4},?/u;
/** `Mrs Jane Smith, 12 Mill Lane, Amarillo, TX 79109`, `Frau Jana Weber, Hauptstr. 5, 89073 Ulm` */
const home =
  /^, (?:\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.-]* ?){1,5}(?:, \p{Lu}(?:[\p{L}'’ -]|\.(?! )|(?<=St|Mt)\.){1,30}){1,3}(?: [A-Z]{0,2}\d[A-Z\d]{1,5}(?: ?\d[A-Z]{2}|-\d{4})?)?|\p{Lu}[\p{L}'’. -]{2,30} \d{1,4} ?[a-z]?, \d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}'’ -]{1,30})(?=[,.;\n]|$)/u;
/** `Jane Smith (J.S.) – result 91 % – membership FST/20417.` */
const record =
  /^(?: ?\((?:\p{Lu}\.? ?){1,6}\))?(?: ?[–—|-] ?(?:\p{L}[\p{L} .]{0,24}:? )?(?:\p{Lu}{1,5}[/-])?\d[\p{L}\d./,-]{0,20}(?: ?%)?){1,5}(?=[.;\n]|$)/u;
/** `Jane Smith – 88 %`. */
const gradeBehind = /^ ?[-–—:] ?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d{1,3})/u;
const ofPerson =
  /\d|[@_]|^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai} ・·]{2,40}$|^["“„«'‘]\p{Lu}|^(?:user|usuari[oa]|utente|utilisat|benutzer|nutzer|gebruiker|login|handle|nick|alias|a\.?k\.?a|known|called|genannt|alumn|student|member|née?|born|geb|nat[oa]|nacid|nascid|\p{Ll}+$)/iu;

/** Whether a sentence is a day and where it was, and nothing else: `Leeds, 12 June 2024.` */
export function isDateLine(sentence: string): boolean {
  if (!datesHint.test(sentence) || sentence.length > 80) return false;
  const rest = dates.reduce((left, date) => left.replace(date, ' '), sentence);
  if (rest === sentence) return false;
  return (rest.match(/[\p{L}\p{N}-]+/gu) ?? []).every(
    (word) => /^[\p{Lu}\d]/u.test(word) || particles.has(word) || bound.has(word),
  );
}

const bound = new Set('in at on à a am den le il el op em no na te zu'.split(' '));

function spansOf(text: string, pattern: RegExp, offset: number): Span[] {
  return matchesIn(text, pattern).map(({ index, 0: found, groups }) =>
    mark(offset + index + (groups?.stays?.length ?? 0), offset + index + found.length, true),
  );
}

const token = /(?<=[ :.#º°])[\p{L}\p{N}](?:[\p{L}\p{N}/-]|\.(?=[\p{L}\p{N}])){0,40}/gu;
const numero = String.raw`(?:numbers?|no\.?|nr\.?|núm\.?|num\.?|número|numéro|numero|nº|n\.? ?[ºo°]?\.?|n°|ID|id|Id|#|code|[Ii]dentifikationsnummer)`;
const holders = [
  'student|pupil|learner|member(?:ship)?|employee|staff|personnel|payroll|candidate|participant|trainee|apprentice|licen[cs]e|reg\\.?|registration|matriculation|enrol?ment|roll|badge|card|banner|user|passport|national|worker|volunteer|seat|social security|certificate|diploma|record|credential|serial',
  'alumn[oa]|estudiante|soci[oa]|emplead[oa]|legajo|licencia|carn[eé]t?|matrícula|expediente|registro|colegiad[oa]|participante|documento|certificado|folio|título',
  'étudiante?|apprenante?|adhérente?|employée?|licence|carte|membre|stagiaire|inscription|dossier|agrément|salariée?|certificat|diplôme',
  'aluno|aluna|estudante|sóci[oa]|funcionári[oa]|cartão|cédula|inscrição|processo|contribuinte',
  'tessera|iscrizione|patentino|studente(?:ssa)?|soci[oa]|dipendente|albo|licenza|brevetto|attestato|diploma|certificato',
  'lid|lidkaart|student|leerling|personeels|licentie|deelnemer|pas|diploma|certificaat|registratie',
  'legitymacj[aię]|albumu|zaświadczeni[ea]|Matrikel|Mitglieds?|Personal|Ausweis|Lizenz|Kunden|Schüler|Teilnehmer|Studenten|Mitarbeiter|Prüflings|Zertifikats?|Registrier(?:ungs)?',
].join('|');
/** What is a number by itself. */
const documents =
  'DNI|NIF|NIE|CPF|BIG|BSN|PESEL|NISS|matr\\.|mat\\.|expte?\\.|exp\\.|folio|dossier n[°º]|cédula|legajo|matrícula|matricule|matricola|tessera|patentino|codice fiscale|lidkaart|medarbejdernr\\.?';
const numbers = String.raw`(?:Matrikel|Mitglieds?|Personal|Ausweis|Lizenz|Kunden|Schüler|Teilnehmer|Studenten|Mitarbeiter|Prüflings|Zertifikats?|Registrier(?:ungs)?|student(?:en)?|lid|personeels|licentie|registratie|deelnemer|diploma|pas|leerling|opiskelija)-?(?:nummer|nr\.?|ID|numero)|ID[ -]?(?:no\.?|number|nr\.?|nummer)|${documents}`;
/** The last word of those that lead to a number: most figures in a text have another before them. */
const calledNumber = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:[\p{L}-]*(?:num[ei]ro|number|nummer|nr|ID)|numbers|n|no|núm|num|número|numéro|nº|code|is|was|ist|lautet|es|est|é|è|security|fiscale|${holders}|${documents})|[#º°])[.º°ª]{0,3} ?[:#º°]? ?$`,
  'iu',
);
/** `student no. U-2009`, `tessera n. CA-0457`, `Matrikelnummer 4711`, `licencia n.º 12`. */
const numbered = new RegExp(
  String.raw`(?:,? ?(?:with|bearing|holding|having|under|mit|unter|avec|con|com|met|sous|bajo|sob|e|and|und) )?(?<![\p{L}\p{N}-])(?:(?:the|her|his|their|der|die|das|la|el|le|il|o|a|de) )?(?:${numero} ?(?:d['’e]|d[eio]|del?|di|do|da)? ?(?:l['’])?(?:${holders})|(?:${holders})[ -]?${numero}(?: ?${numero})?|(?:${numbers})(?: ?${numero})?)(?: (?:is|was|ist|lautet|es|est|é|è))?:? ?$`,
  'iu',
);
const account =
  /(?:,? ?(?:as|als|como|come|comme|under) )?(?<!\p{L})(?:(?:the )?user(?:[ -]?name)?|usuari[oa]|(?:nom d['’])?utilisateur|utente|benutzer(?:name)?|nutzer(?:name)?|gebruiker(?:snaam)?|login|handle|account|nickname|alias)[: ]{1,2}["“„«'‘]?(?=[\w.@-]*[\d_@])[@\p{L}][\w.@-]{2,40}(?<![.])["”“»'’]?/giu;

const proper = String.raw`(?:${capital}|\d{1,4}(?:[./-]\d{1,4})?(?:-?\p{L})?)(?:,? (?:(?:de|del|de la|di|am|an der|sur|upon|do|da|la|le|los|las) )?(?:${capital}|\d{4}(?:-\p{Lu})?)){0,4}`;
const sessions =
  'session|cohort|class|edition|intake|sitting|batch|sesión|promoción|edición|convocatoria|grupo|sessão|turma|edição|promotion|cohorte|édition|sessione|edizione|coorte|classe|sessie|lichting|groep|editie|cohort|Sitzung|Durchgang|Kohorte|Jahrgang|Gruppe|Termin|Präsenztermin|grupa|sesja|edycj[aię]';
/** `the session in Leeds`, `la session de Metz`, `class of 2024`, `turma 2024.2`. */
const attended = new RegExp(
  String.raw`(?<!\p{L})(?<stays>${sessions}) (?:(?:held |celebrada |realizada |organisée |tenutasi |gehouden )?(?:of|in|at|on|de|du|del|d['’]|des|à|au|aux|en|em|no|na|a|nel|nella|di|van|te|op|von|vom|zu|am|bei|w|we|z) ?(?:the |der |dem |la |le |el |los |las )?)?(?:#|n[º°o]\.? )?${proper}`,
  'gu',
);
const sessionHint =
  /cohort|class of|group|promo|grupo|turma|kohorte|jahrgang|gruppe|classe|coorte|lichting|groep|durchgang|edición|edição|edizione/iu;
const cohortLine =
  /(?<=^|\n|[.!?…]["”»]? )(?:Cohort|Class of|Group|Promoción|Grupo|Turma|Kohorte|Jahrgang|Gruppe|Durchgang|Promotion|Cohorte|Classe|Coorte|Lichting|Groep) (?<rest>(?:[^.!?\n]|(?<=\d)\.(?=\d)){1,80})[.!]?(?=\s|$)/gu;
const inPlaceOf = `(?:in|at|en|em|à|a|te|am|na|no) ${proper}`;
const held =
  'held|taken|celebrad[oa]|realizad[oa]|tenut[oa]si|svolt[oa]si|gehouden|abgehalten|organisée?|ministrad[oa]|impartid[oa]';
const heldPassive = '(?:was|were|is|fue|foi|a été|wurde|werd) ';
/** `, held in Leeds`, `, which was held in Leeds`, and of `The viva was held in Leeds` the place. */
const heldIn = new RegExp(
  String.raw`,? (?:which|that|que|qui|che|die|der|das|dat) ${heldPassive}(?:${held}) ${inPlaceOf}|(?<=${heldPassive}(?:${held})) ${inPlaceOf}|,? ?(?<!\p{L}|${heldPassive})(?:${held}) ${inPlaceOf}`,
  'gu',
);

/** A group may be one of elements or patients: it is a cohort by its season or year. */
const ofGroup = /^(?:Group|Grupo|Gruppe|Classe|Groep)(?!\p{L})/u;
const dated = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${months.join('|')}|${seasons})\.? (?:of |de |del )?['’]?(?:20)?\d\d|(?:19|20)\d\d)(?!\p{N})`,
  'iu',
);

/** `'very good' according to Hill`: a verdict on the holder. */
const verdict =
  /["“”«»„'‘’][^"“”«»„'‘’\n]{2,40}["“”«»„'‘’],? (?:according to|in the (?:words|eyes) of|said|laut|nach Ansicht von|selon|d['’]après|según|a juicio de|secondo|segundo|na opinião de|volgens|enligt|ifølge|według|zdaniem) (?:\p{L}{1,5}\.? ){0,2}\p{Lu}/u;
