import { anyCase } from '../redaction/any-case.ts';

/**
 * Whether what stands around a name says that somebody teaches, wrote, founded or leads: `taught by`, `our director`,
 * `leads the workshop`. Who did something once may be its author or who learnt it, and counts only with a course behind.
 */
export function tellsOfAuthor(before: string, after: string): boolean {
  return roleBefore.test(before) || roleBehind.test(after) || actBefore.test(before) || actBehind.test(after);
}

const roles = [
  'instructors?|teachers?|lecturers?|tutors?|trainers?|coach(?:es)?|facilitators?|directors?|founders?|authors?|principal|head(?:teacher|master|mistress)?|coordinators?|inventors?|writers?|mentors?|curators?|examiners?|assessors?|supervisors?|speakers?|hosts?|chair|dean|rector|mayor|minister|president',
  'instructor[ae]?s?|profesor(?:a|es|as)?|docentes?|formador[ae]?s?|tutora?|directora?|fundadora?|autor(?:a|es|as)?|coordinadora?|inventora?|maestr[oa]|escritora?|ponentes?|rector[ae]?|examinadora?|alcalde(?:sa)?',
  'enseignante?s?|professeure?s?|format(?:eur|rice)s?|direct(?:eur|rice)|fondat(?:eur|rice)|auteure?|autrice|animat(?:eur|rice)|intervenante?s?|coordinat(?:eur|rice)|inventeur|responsable|examinat(?:eur|rice)|recteur|maire',
  'dozent(?:in|en|innen)?|lehrer(?:in|innen)?|(?:kurs|lehrgangs|projekt|schul)?leit(?:er|erin|ung)|referent(?:in|en)?|gründer(?:in)?|autor(?:in|en)?|erfinder(?:in)?|direktor(?:in)?|ausbilder(?:in)?|prüfer(?:in)?|rektor(?:in)?|bürgermeister(?:in)?',
  'professor(?:a|es|as)?|formador(?:a|es|as)?|diretora?|autor(?:a|es|as)?|coordenadora?|instrutora?|orientadora?|reitora?|oradora?|escritora?',
  'insegnant[ei]|format(?:ore|rice|ori)|dirett(?:ore|rice)|fondat(?:ore|rice)|autore|coordinat(?:ore|rice)|relat(?:ore|rice|ori)|inventore|scritt(?:ore|rice)|rettore|esaminat(?:ore|rice)|istrut(?:tore|trice)|sindac[oa]',
  'docent(?:en|e)?|leraar|lerares|directeur|directrice|oprichter|oprichtster|schrijver|schrijfster|coördinator|begeleid(?:er|ster)|cursusleid(?:er|ster)|uitvinder|spreker|rector|burgemeester',
].join('|');
const roleBefore = new RegExp(String.raw`(?<!\p{L})(?:${anyCase(roles)}),? ?:? (?:\p{Ll}{1,3} )?$`, 'u');
const roleBehind = new RegExp(
  String.raw`^(?:,? \(?|,? (?:who |qui |que |che |die |der )?(?:is|was|ist|war|es|fue|est|était|é|foi|è|fu) )(?:[\p{L}'’-]{1,14} ){0,4}?(?:[\p{L}-]{0,12}['’-])?(?:${anyCase(roles)})(?!\p{L})`,
  'u',
);

/** What is done to a course or a book by somebody, in the passive. */
const acts = [
  'taught|led|run|given|presented|hosted|written|authored|edited|founded|invented|developed|designed|created|devised|conceived|pioneered|published|directed|chaired|coordinated|supervised|facilitated|introduced|curated|delivered|signed|illustrated|donated|funded|proposed|described',
  'impartid[oa]s?|dictad[oa]s?|dirigid[oa]s?|escrit[oa]s?|fundad[oa]s?|inventad[oa]s?|desarrollad[oa]s?|diseñad[oa]s?|cread[oa]s?|ideada?o?s?|publicad[oa]s?|coordinad[oa]s?|propuest[oa]s?|firmad[oa]s?',
  'animée?s?|dispensée?s?|donnée?s?|dirigée?s?|écrite?s?|fondée?s?|inventée?s?|développée?s?|conçue?s?|créée?s?|publiée?s?|coordonnée?s?|proposée?s?|signée?s?|encadrée?s?|assurée?s?',
  'geleitet|gegeben|gehalten|verfasst|geschrieben|gegründet|erfunden|entwickelt|konzipiert|entworfen|veröffentlicht|unterrichtet|betreut|unterzeichnet',
  'ministrad[oa]s?|lecionad[oa]s?|dad[oa]s?|orientad[oa]s?|desenvolvid[oa]s?|criad[oa]s?|concebid[oa]s?|coordenad[oa]s?|propost[oa]s?|assinad[oa]s?|conduzid[oa]s?',
  'tenut[oaie]|condott[oaie]|scritt[oaie]|fondat[oaie]|inventat[oaie]|sviluppat[oaie]|progettat[oaie]|creat[oaie]|ideat[oaie]|pubblicat[oaie]|coordinat[oaie]|propost[oaie]|firmat[oaie]|dirett[oaie]',
  'gegeven|geleid|geschreven|opgericht|uitgevonden|ontwikkeld|ontworpen|bedacht|gepubliceerd|verzorgd|begeleid|ondertekend',
].join('|');
const by = 'by|with|von|mit|par|avec|por|pel[oa]|con|com|da|dal|dalla|door|met|under|bei|onder leiding van';
const actBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(acts)}) (?:[\p{L}'’-]{1,14} ){0,3}?(?:${by}) (?:(?:la|le|il|de|der|dem|o|a|el) )?$|(?<!\p{L})(?:${anyCase('led|direction|leitung|dirección|guida|guía|leiding|supervision|orientação|direção')}) (?:of|de|von|di|van|d[ao]) (?:(?:la|le|il|de|der|o|a|el) )?$`,
  'u',
);

const lesson =
  '(?:the |a |our |den |einen |das |la |el |un |una |le |des |il |o |uma? |de |een )?(?:course|class|lecture|talk|workshop|training|session|kurs|unterricht|vorlesung|seminar|lehrgang|cours|formation|atelier|curso|clases?|taller|aulas?|corso|lezion[ei]|seminario|cursus|les|lessen)';
const teaching = [
  'teach(?:es)?|taught|instructs|lectures|tutors|leads|(?:runs|gives) ' +
    lesson +
    '|directs|heads|chairs|founded|wrote|invented|devised|pioneered|introduced|published|trains|coaches|facilitates|mentors|supervises|curates|hosts|welcomes|proposed|coined|described|discovered|has (?:written|founded|invented|taught|published|edited)',
  'enseña|imparte|dirige|lidera|coordina|fundó|escribió|inventó|ideó|publicó|propuso|descubrió|ha (?:escrito|fundado|inventado|publicado)|da ' +
    lesson +
    '|tutoriza',
  'enseigne|anime|dirige|coordonne|a (?:fondé|écrit|inventé|créé|conçu|publié|imaginé|découvert)|fonda|écrivit|inventa|encadre|accueille|donne ' +
    lesson,
  'unterrichtet|leitet|lehrt|entdeckte|gründete|schrieb|erfand|verfasste|(?:gibt|hält) ' +
    lesson +
    '|(?:hat|haben) [^.!?\\n]{0,60}(?:gegründet|geschrieben|erfunden|konzipiert|verfasst|geleitet|unterrichtet)',
  'ensina|ministra|leciona|dirige|lidera|coordena|fundou|escreveu|inventou|idealizou|publicou|propôs|descobriu|(?:dá|orienta|conduz) ' +
    lesson,
  'insegna|dirige|coordina|ha (?:fondato|scritto|inventato|ideato|pubblicato|proposto|scoperto)|scoprì|fondò|scrisse|inventò|(?:tiene|conduce|guida) ' +
    lesson,
  'leidt|doceert|stichtte|schreef|bedacht|ontdekte|richtte|coördineert|(?:geeft|verzorgt|begeleidt) ' +
    lesson +
    '|heeft [^.!?\\n]{0,60}(?:opgericht|geschreven|bedacht|ontworpen)',
].join('|');
/** What may as well be a learner's work: `designed this course`, unlike `designed a bracket`. */
const making =
  'developed|designed|created|built|launched|desarrolló|diseñó|creó|lanzó|entwickelte|konzipierte|entwarf|schuf|desenvolveu|concebeu|criou|sviluppò|progettò|creò|ha (?:sviluppato|progettato|creato)|ontwikkelde|ontwierp|a développé';
const made =
  '(?:course|training|program|method|curriculum|badge|model|system|technique|workshop|kurs|lehrgang|methode|verfahren|modell|curso|método|programa|modelo|cours|formation|méthode|parcours|corso|metodo|percorso|cursus|opleiding)';
const who = '(?:,? (?:who|qui|que|che|die|der|quien|wie))?(?: (?:also|regularly|auch|también|aussi|também|anche|ook))?';
const actBehind = new RegExp(
  String.raw`^${who} (?:${anyCase(teaching)})(?!\p{L})|^${who} (?:has )?(?:${anyCase(making)}) (?:[\p{L}'’-]{1,14} ){0,4}?${anyCase(made)}`,
  'u',
);
