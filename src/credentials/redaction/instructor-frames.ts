import { anyCase } from './any-case.ts';
import { betweenNames } from './name-pattern.ts';
import { personTitle } from './person-titles.ts';

/** Words around the names of those who teach, examine or are to be asked. */
const jobs =
  'instructor|trainer(?:in)?|lecturer|teacher|tutor[ae]?|examiner|assessor|coach|facilitator|moderator|professor[ae]?|engineer|supervisor[ae]?|journeyworker|preceptor|mentor[ae]?|invigilator|(?:program(?:me)? |course )?(?:director|coordinator|leader|manager|lead)|(?:\\p{L}*leiter|dozent|ausbilder|prüfer|lehrer|meister|ingenieur|referent|betreuer|professor|anleiter)(?:in)?|formateur|formatrice|professeure?|enseignante?|docteure?|ingénieure?|directeur|directrice|maître|animateur|animatrice|intervenante?|examinateur|examinatrice|tuteur|tutrice|responsable|coordinateur|coordinatrice|présidente?|profesora?|formadora?|ingenier[oa]|doctora?|maestr[oa]|licenciad[oa]|directora?|coordinadora?|examinadora?|evaluadora?|docente|engenheir[oa]|doutora?|mestre|coordenadora?|avaliadora?|orientadora?|ingegnere?|professoressa|dottoressa|dottore|avvocat[oa]|architetto|docente|formatore|direttore|direttrice|esaminatore|esaminatrice|coordinatore|relatore|docent|examinator|meester|begeleid(?:er|ster)|opleider|beoordelaar|cursusleid(?:er|ster)|coördinator|voorzitter|praktijkbegeleider';
const anyJob = anyCase(jobs);
const title = String.raw`(?:(?:${personTitle}|(?:[Dd]e )?[Hh]eer|[Aa](?:vv|rch)\.|(?:${anyJob})),? ){1,3}`;
const capital = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
/** With a title or without, initials and a last name, or first and last names. */
export const who = new RegExp(
  String.raw`(?<![\p{L}\p{N}/@.’'-])(?<title>${title})?(?<name>(?:(?:\p{Lu}\. ?){1,3}|${capital} (?:\p{Lu}\. ){0,2})(?=${betweenNames}\p{Lu}\p{L})${betweenNames}${capital}(?: ${betweenNames}${capital}){0,2})`,
  'gu',
);
const acts =
  'taught|led|presided(?: over)?|chaired|instructed|delivered|facilitated|supervised|examined|assessed|graded|moderated|coached|mentored|tutored|conducted|présidée?s?|animée?s?|dirigée?s?|dispensée?s?|enseignée?s?|encadrée?s?|évaluée?s?|assurée?s?|supervisée?s?|geleitet|unterrichtet|betreut|geprüft|gehalten|durchgeführt|begleitet|abgenommen|bewertet|moderiert|begutachtet|impartid[oa]s?|dirigid[oa]s?|presidid[oa]s?|evaluad[oa]s?|supervisad[oa]s?|tutorizad[oa]s?|examinad[oa]s?|coordinad[oa]s?|ministrad[oa]s?|lecionad[oa]s?|orientad[oa]s?|avaliad[oa]s?|presidid[oa]s?|supervisionad[oa]s?|coordenad[oa]s?|dinamizad[oa]s?|tenut[oaei]|condott[oaei]|guidat[oaei]|presiedut[oaei]|valutat[oaei]|diretto|dirett[aei]|coordinat[oaei]|seguit[oaei]|gegeven|geleid|begeleid|beoordeeld|verzorgd|afgenomen|voorgezeten|gedoceerd';
const auxiliary =
  'is|are|was|were|be|being|been|wird|werden|wurden?|ist|est|sont|était|étaient|a été|ont été|sera|es|son|fue|fueron|está|ha sido|será|é|são|foi|foram|è|sono|viene|vengono|è stat[oa]|sono stat[ie]|wordt|worden|werd|werden';
const by = "(?:by|von|durch|par|por|pel[oa]s?|da|dal|dalla|dall[’']|door)";
const article = String.raw`(?:(?:the|der|die|dem|le|la|l['’]|les|el|il|lo|o|a|de|het|our|unsere[rmn]?|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze) ?){0,2}`;
/** `(wird) geleitet (sie) von`, ` and is taught by`, `, présidé par`; of German the participle may stand behind. */
export const byFrame = new RegExp(
  String.raw`(?:(?<=^|[^\p{L}])|,? ?(?:(?:and|und|et|y|e|en) )?)(?:(?<auxiliary>${auxiliary}) (?:\p{Ll}{2,14} ){0,2}?)?(?<!\p{L})(?:(?<participle>${anyCase(acts)})(?<subject> (?:${auxiliary}) \p{L}{2,14}(?: \p{L}{2,20})?)?|(?<=(?:^|[^\p{L}])(?:wird|wurde|wurden|werden|worden|wordt|werd)(?: [^,.;:]{0,60})? ?))(?: \p{Ll}{3,14}){0,3}?(?<by> ?${by} ${article})$`,
  'u',
);
/** What is taught, led or examined; of a movement or an expedition others were the leaders. */
export const thing =
  /(?<!\p{L})(?:courses?|classe?s?|programm?e?s?|trainings?|workshops?|modules?|sessions?|seminars?|lessons?|labs?|exams?|examinations?|tests?|assessments?|vivas?|jury|panel|boards?|projects?|practicals?|capstone|portfolio|thesis|work|internship|placement|it|they|this|each|all|\p{L}*kurse?s?|lehrgang|\p{L}*ausbildung|weiterbildung|schulung|seminare?|\p{L}*prüfung|kolloquium|praktikum|unterricht|modul|sie|er|es|formations?|cours|stage|ateliers?|épreuves?|examens?|soutenance|jury|elle|elles|cursos?|taller(?:es)?|formación|módulos?|clases?|prácticas|tribunal|examen|prueba|pruebas|proyecto|formação|aulas?|oficinas?|provas?|exames?|estágio|projeto|júri|cors[oi]|lezioni?|laborator[io]+|moduli|prov[ae]|esame|tirocinio|commissione|formazione|progetto|cursus|opleiding|lessen|\p{L}*examen|stage|toets|training|workshop|zij|het|deze)(?!\p{L})/iu;
const role = String.raw`(?:\p{Ll}{2,14} ){0,2}?(?:${anyJob})(?: [\p{Ll}'’]{2,14}){0,3}`;
/** `Journeyworker: `, `Program director – ` */
export const labelFrame = new RegExp(
  String.raw`^[^\p{L}]*(?:\p{L}{2,14} ){0,2}?(?:${anyJob}|${anyCase('kursleitung|leitung|jury|kontakt|contact|contacto|contatto|contato|ansprechpartner(?:in)?')})(?: \p{Ll}{1,14}){0,3} ?[:–—-] ?$`,
  'u',
);
/** `Examinator was de heer `, `Der Kursleiter ist ` */
export const roleFrame = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:\p{L}{1,6}|L['’]) ?)?${role} (?:was|is|ist|war|est|était|es|fue|é|foi|è|era|fu) $`,
  'u',
);
/** `Das Kolloquium nahmen `, of a verb with its first part behind. */
export const personBehindRole =
  /(?<!\p{L})(?:nahm(?:en)?|nimmt|nehmen|leite(?:n|te|ten)|führ(?:en|t|te|ten)) (?:\p{Lu}[^,;:]{3,60} und )?$/u;
/** `Il suo tutor aziendale, ` */
export const besideSubject = new RegExp(
  String.raw`^[^\p{L}]*(?:\p{L}{1,8}['’]? ?){0,2}(?:${anyJob})(?: \p{Ll}{2,14}){0,2}, $`,
  'u',
);
/** `For questions contact program director ` */
export const contactFrame = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('contact|call|ask|write to|speak (?:to|with)|e-?mail|kontaktieren sie|wenden sie sich an|fragen sie|contactez|adressez-vous à|écrivez à|contacte(?: con| a)?|pregunte a|escriba a|fale com|contate|contacte|contattare|rivolgersi a|scrivere a|neem contact op met|vraag(?: het)? aan|mail')}) ${article}(?:\p{Ll}{3,14} ){0,2}(?:${title})$`,
  'u',
);
/** `, head of training`, ` (Leeds)`, ` and Dr. John Poe`: what else is said of a person. */
export const roleBehind = new RegExp(
  String.raw`^(?: (?:and|und|et|y|e|en) ${title}${capital}(?: ${betweenNames}${capital}){0,3})?(?:,? \([^()\n]{1,60}\))?(?:, (?:${article}(?:\p{Ll}{3,14} ){0,1}?(?:head|chief|member|expert[ea]?|badge|master|specialist|${anyJob})(?!\p{L})[^,.;:!?\n]{0,60}|\p{Lu}[^,.;:!?\n]{1,40}(?=[.!])))?(?:, (?:who|whose|qui|che|que|quien|die|der) [^,.;:!?\\n]{1,80})?`,
  'u',
);
/** A person first, as who does it, or behind the verb of German and Dutch. */
export const subjectFrame =
  /^[^\p{L}]*(?:(?:La|Le|El|O|A|Il|De|Die|Der|Den|Das|Het) (?:[\p{L}-]+ ){0,3})?(?:\p{Ll}+ )?(?:\p{Lu}[^,;:.]{3,40} (?:and|und|et|y|e|en) )?$/u;
export const verbBehind =
  /^(?:,? \([^()\n]{1,60}\)|, [^,.;\n]{1,60},)? (?:(?:and|und|et|y|e|en) [^,;:]{5,60}? )?(?:(?:has |have |hat |haben |a |ont |ha |han |hanno |heeft |hebben )?(?:teach(?:es)?|taught|leads?|led|chair(?:s|ed)|instruct(?:s|ed)|supervis(?:es|ed)|examine[sd]|assess(?:es|ed)|grade[sd]|coache[sd]|leitete?n?|unterrichtet|unterrichtete|unterrichten|betreut(?:e|en)?|prüfte?n?|prüft|leitet|bewertet|anime(?:nt)?|animé|dirige|dirigé|enseigne(?:nt)?|enseigné|encadre(?:nt)?|encadré|préside|présidé|évalue|évalué|imparte[n]?|impartió|dirigió|enseña|evalúa|evaluó|examinó|supervisa|supervisó|ministra(?:m)?|ministrou|leciona|avaliou|orienta|orientou|coordena|coordenou|tiene|insegna|insegnano|conduce|dirige|ha tenuto|valuta|ha valutato|coordina|guida|geeft|geven|gaf|begeleidt|begeleidde|leidt|beoordeelt|beoordeelde|doceert|verzorgt))(?= \p{L})/u;
export const finite =
  /^[^\p{L}]*(?:Den|Die|Das|Het|De) (?:[\p{L}-]+ ){1,3}(?:leitet|leitete|unterrichtet|hält|betreut|geeft|leidt|verzorgt|begeleidt) $/u;
/** What somebody was known for, is no course. */
export const history =
  /(?<!\p{L})(?:theor(?:y|ies)|theorie|théorie|teoría|teoria|method|methode|méthode|método|metodo|movement|bewegung|mouvement|movimiento|movimento|beweging|march|revolution|expeditions?|orchestra|books?|buch|livre|libro|livro|boek|films?|novels?|game|named after|benannt|nommée?|based on|nach|inspired|history|geschichte|histoire|historia|história|storia|geschiedenis|1[0-8]\d\d|19[0-8]\d)(?!\p{L})/iu;
/** What a text has in which somebody may teach, examine or be asked. */
export const hint = new RegExp(
  String.raw`(?:${acts}|${jobs}|contact|kontakt|nahm|leit|teach|animé?|présid|enseign|encadr|impart|ministra|insegn|geeft|leidt)`,
  'iu',
);
