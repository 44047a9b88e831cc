import { matchesIn } from '../matches-in.ts';
import { commonWords } from '../redaction/common-words.ts';
import { gradeWords } from '../redaction/continuation-words.ts';
import { isAlsoPlace, isFirstName } from '../redaction/first-names.ts';
import { anyCase } from '../redaction/any-case.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { determiners, namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { isHeld } from './marked-earners.ts';
import { isOfGroup, isShapedAsToldName } from './name-shape.ts';
import { isPrize } from './told-holders.ts';
import { fullName } from './told-frames.ts';

/**
 * Whom a definition tells of in a sentence that only an award has: a name first, then that they passed, took part or
 * got a grade, and nothing else: `Jane Smith passed with distinction.`, `Frau Müller hat teilgenommen.` Behind a title the
 * course may stand there, too; a degree, a prize or a book does not.
 */
export function untoldEarners(text: string): string[] {
  if (!trace.test(text)) return [];
  return [...titled(text), ...bare(text), ...byFirstName(text)];
}

function titled(text: string): string[] {
  return matchesIn(text, titledFirst).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const after = behindName(text, index + found.length);
    const isNone = name.length < 2 || isPrize(after) || namedAfter.has(foldWord(name));
    return !isNone && (passedAlone.test(after) || passedCourse.test(after) || isHeldBy(name, after)) ? [name] : [];
  });
}

/** What is held need be no course behind a title; of one word more than that it has to be no word. */
function isHeldBy(name: string, after: string): boolean {
  return isHeld(after) && !ofPrize.test(after) && !organisation.test(name) && (name.includes(' ') || !isPhrase([name]));
}

/** A prize that is none of this credential, or a year that is none of ours. */
const ofPrize =
  /(?<!\d)(?:1[0-8]\d\d|19[0-7]\d)(?!\d)|(?<!\p{L})(?:an?|une?|una?|uma?|ein(?:en)?|een|the|the first|le|el|il|o|den|de) (?:prizes?|awards?|medals?|prix|premios?|pr[éê]mios?|premi|preise?|prij(?:s|zen)|médailles?|medal\p{L}+|medagli\p{L}+)(?!\p{L})/iu;

function bare(text: string): string[] {
  return matchesIn(text, nameFirst).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const after = behindName(text, index + found.length);
    const words = name.split(' ');
    const isThing = determiners.has(foldWord(words[0] ?? '')) || isOfGroup(name);
    const isName = !isThing && isShapedAsToldName(name) && !words.some((word) => namedAfter.has(foldWord(word)));
    return isName && (passedAlone.test(after) || passedCourse.test(after)) ? [name] : [];
  });
}

/** `Jane completed the course on May 5th.`: a first name that is no word needs no other beside it. */
function byFirstName(text: string): string[] {
  return matchesIn(text, firstNameFirst).flatMap(({ index, 0: found }) => {
    const after = restOfSentence(text, index + found.length);
    const isTold = passedAlone.test(after) || passedCourse.test(after);
    const isWord = commonWords.has(foldWord(found)) || isAlsoPlace(found) || isPhrase([found]);
    return isTold && isFirstName(found) && !isWord && !isOfThing(text, found) ? [found] : [];
  });
}

/** `maps of Jordan`, `Apollo is a server`: elsewhere the text tells what else is called so. */
function isOfThing(text: string, name: string): boolean {
  return new RegExp(String.raw`\p{Ll} ${name}(?!\p{L})|(?<!\p{L})${name} (?:is|are|ist|est|es|é|è) `, 'u').test(text);
}

/** The rest of the sentence, without a birth or a number between commas: `, geb. am 3. Mai 1990 in Ulm, hat`. */
function behindName(text: string, from: number): string {
  const behind = text.slice(from, from + 100);
  return restOfSentence(text, from + ((birth.exec(behind) ?? registered.exec(behind))?.[0].length ?? 0));
}

/** `, Reg. No. 44812,`, ` (Roll No. 19EC2044)` */
const registered =
  /^(?:,? \(|, )(?:reg|roll|registration|enrol?ment|student|matr|matrikel|matricul|matrícula|ID|CIN|CNIE|DNI|NI[EF]|CPF)[^,()\n]{0,25}\d[\dA-Z./-]{2,20}[,)]/iu;

const birth =
  /^, (?:geb\.|geboren|born|née?|nat[oa]|nacid[oa]|nascid[oa]|ur\.|nar\.|født|född) (?:[^.,;:!?\n]|(?<=\d)\.){1,60},/u;

function restOfSentence(text: string, from: number): string {
  return /^(?:[^.!?\n]|[.](?=\d))*/u.exec(text.slice(from, from + 200))?.[0] ?? '';
}

const articles = '(?:[Ll]a|[Ee]l|[AaOo]|[Ii]l|[Dd]e|[Dd]er|[Dd]ie) ';
const start = String.raw`(?<=^|\n|[.!?] )`;
const titledFirst = new RegExp(
  String.raw`${start}(?:${articles})?(?!Dr|Prof)(?:${personTitle}|[Hh]eer|[Mm]adame) (?<name>(?:\p{Lu}\. )?(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]el|[Dd]ella|[Dd]os) ){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})`,
  'gu',
);
/** Behind a number of a register, too: `Reg. No. 44812 Anita Rao`. */
const nameFirst = new RegExp(String.raw`${start}(?:[A-Z]{0,4}\d[\dA-Z/-]{3,15}[:,]? )?${fullName}`, 'gu');

const firstNameFirst = new RegExp(String.raw`${start}\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})?(?= \p{Ll})`, 'gu');

const adverb =
  '(?: (?:successfully|also|both|erfolgreich|con éxito|avec succès|com sucesso|com êxito|con successo|met succes|met goed gevolg))?';
const grade = String.raw`["“„«‘']?(?:${anyCase(gradeWords)}|${anyCase('success|erfolg|succès|éxito|sucesso|successo|succes|flying colou?rs')}|[A-F][+-]?(?!\p{L})|\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:%|percent|Prozent|procent|points?|Punkten?|puntos|pontos|valores|punti|punten)|/\d{1,4})?)["”“»’']?`;
/** `with distinction`, `mit Auszeichnung`, `con la calificación de sobresaliente`, and nothing behind. */
const withGrade = String.raw`(?: (?:with|mit|avec|con|com|met|cum|at|in|(?:with|mit|avec|con|com|met) (?:an?|the|der|la|le|el|o|a|de|een|una?|uma?|einer) (?:\p{L}+ ){0,3}?(?:of|von|de|di|van)?) ?${grade}(?: (?:bestanden|abgeschlossen|teilgenommen|geslaagd|afgerond))?)`;
const passes = [
  '(?:has )?(?:passed|graduated|completed|finished|attended|participated|taken part|took part|qualified)',
  'hat (?:bestanden|teilgenommen|abgeschlossen)|hat(?= mit)|bestand|nahm teil',
  '(?:ha )?(?:aprobado|participado|superado|asistido)|aprobó|superó|participó|asistió|fue (?:aprobad[oa]|calificad[oa])',
  '(?:a|est) (?:réussi|participé|été (?:reçue?|admise?)|reçue?|admise?|diplômée?)',
  'passou|participou|concluiu|foi (?:aprovad[oa]|classificad[oa])',
  'ha (?:superato|partecipato|completato)|è stat[oa] (?:promoss[oa]|ammess[oa])',
  'is geslaagd|slaagde|heeft deelgenomen|nam deel|is gediplomeerd',
].join('|');
const gets = [
  '(?:has )?(?:scored|secured|achieved|obtained|received|earned|was graded|was awarded)(?: an?| the)?',
  '(?:erreichte|erhielt|erzielte)(?: die Note)?',
  '(?:obtuvo|ha obtenido|sacó)(?: una?| la calificación(?: de)?)?',
  'a obtenu(?: la mention| une?)?',
  '(?:obteve|tirou)(?: uma?| a classificação de)?',
  'ha (?:ottenuto|conseguito)(?: una?| il voto(?: di)?)?',
  '(?:behaalde|haalde|scoorde)(?: een)?',
].join('|');
/** `8.7 CGPA`, `a CGPA of 8.7`: an average that nothing but a person has. */
const average = String.raw`(?:\d{1,2}(?:[.,]\d{1,2})? [CS]?GPA|[CS]?GPA of \d{1,2}(?:[.,]\d{1,2})?)(?!\p{L})[^.!?\n]{0,40}`;
const passedAlone = new RegExp(
  String.raw`^${adverb} (?:(?:${passes})${adverb}${withGrade}?|(?:${gets}) (?:${grade}(?! ?\p{L})|${average}))${adverb}\s*$`,
  'u',
);

const goal = String.raw`\p{L}*(?:${anyCase('course|training|workshop|programme|program|exam|examination|test|assessment|sessions?|badge|certificate|diploma|kurs|lehrgang|prüfung|schulung|seminar|ausbildung|weiterbildung|curso|prueba|examen|exame|prova|taller|formación|formação|formation|stage|épreuve|examen|cours|corso|esame|formazione|cursus|opleiding|toets|training|modul[oe]?|module|módulo')})s?`;
const one = String.raw`(?:the|this|our|all(?: the)?|den|die|das|diesen?|am|an der|an diesem|el|la|este|esta|al|a la|en el|le|la|ce|cette|l['’]|à la|au|o|a|este|ao|à|il|lo|questo|questa|al|alla|all['’]|de|het|deze|dit|aan de|aan het) ?`;
const passedCourse = new RegExp(
  String.raw`^${adverb} (?:(?:has |ha |a |hat |heeft |è |est |is )?(?:passed|completed|finished|attended|received|earned|taken part in|took part in|participated in|completado|superado|aprobado|realizado|finalizado|obtenido|asistido|participado|completó|superó|aprobó|finalizó|obtuvo|asistió|participó|suivi|réussi|terminé|obtenu|validé|participé|concluiu|completou|participou|obteve|frequentou|terminou|completato|superato|frequentato|conseguito|partecipato|terminato|bestand|absolvierte|besuchte|behaalde|voltooide|volgde|nam deel)|hat|heeft|nahm|nam) ${one}(?:\p{L}+ ){0,2}?${goal}(?!\p{L})(?![^.]*(?:19\d\d|instruct|taught|unterrichtet|entwickelt|konzipiert|gegeben|geleitet|ontwikkeld|gegeven))`,
  'u',
);

const trace =
  /(?<!\p{L})(?:passed|graduated|completed|finished|attended|participated|took part|taken part|qualified|scored|secured|achieved|obtained|received|earned|awarded|graded|bestand(?:en)?|teilgenommen|teil|abgeschlossen|absolvier\p{L}+|besuchte|erreichte|erhielt|erzielte|aprob\p{L}+|super\p{L}+|particip\p{L}+|asisti\p{L}+|complet\p{L}+|finaliz\p{L}+|realizado|calificad[oa]|obt\p{L}+|réussi|suivi|reçue?|admise?|diplômée?|passou|conclu\p{L}+|classificad[oa]|tirou|frequent\p{L}+|partecip\p{L}+|conseguito|ottenuto|terminato|promoss[oa]|ammess[oa]|demonstr\p{L}+|d[eé]mo[nst]{1,3}tr\p{L}+|dimostr\p{L}+|acredit\p{L}+|shown|preuve|nachgewiesen|aangetoond|bewezen|certifi\p{L}+|zertifiziert|gecertificeerd|geslaagd|slaagde|deelgenomen|deel|afgerond|voltooid|voltooide|volgde|gevolgd|behaald\p{L}?|haalde|scoorde|validé|terminé|terminou)(?!\p{L})/u;
