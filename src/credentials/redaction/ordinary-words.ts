import { commonWords } from './common-words.ts';
import { foldWord } from './words.ts';

/**
 * Whether words say what credentials are about or who gives them: `Data Science`, `Red Cross`. Asked where nothing but
 * two capitals speaks for a name, since there a phrase is as likely. One word that is nobody's name is enough; of words
 * that are names, too, each has to be one (`Mark Wood` is somebody).
 */
export function isPhrase(words: readonly string[]): boolean {
  // The end of `Mei-Ling` says nothing.
  const ordinaryOnes = words
    .filter((word) => !/-\p{Lu}ing$/u.test(word))
    .map(foldWord)
    .filter(isOrdinary);
  return ordinaryOnes.length === words.length || ordinaryOnes.some((word) => !commonWords.has(word));
}

/** The same where other words lead to a name: an ending alone makes no phrase of it (`Layla Haddad`). */
export function isSurePhrase(words: readonly string[]): boolean {
  const folded = words.map(foldWord);
  return folded.every(isOrdinary) || folded.some((word) => ordinary.has(word) && !commonWords.has(word));
}

function isOrdinary(folded: string): boolean {
  return ordinary.has(folded) || (folded.length >= 6 && ending.test(folded));
}

// Of nouns in English, German, and the languages that took them from Latin; a Fleming or Browning is named in a field.
const ending =
  /(?:ing|ments?|tions?|sions?|ness|ships?|ances?|ences?|ency|ism|ology|ologies|graphy|metry|nomy|ics|ware|works?|tech|able|ible|ful|less|ical|ional|ative|ized|ised|ungs?|heit|keit|schaft|technik|lehre|kunde|cion|ciones|cao|zione|[aeio]dad|[lr]tad|ite|mento|isme|ismo)$/;

const ordinary: ReadonlySet<string> = new Set(
  `the a an this that these those our your their my his her its all any each every some no not and or but if when while
  after before during with without from into about over under by for of in on at to as
  web data cloud code coding design designer digital online open source app apps software hardware network networks system
  systems machine artificial intelligence deep learning computer computers cyber internet mobile game games media social
  science sciences math maths physics chemistry biology history art arts music language languages english literacy
  team teams group groups chapter chapters casa scouts troop troops lodge squad crew club clubs league union council board boards committee office agency authority ministry
  department faculty institute academy academic university college school schools campus center centre company
  corporation enterprise partner partners alliance society association federation foundation network community
  communities national international global world european union united states american african asian british german
  project projects portfolio capstone sprint review reviews final exam exams test tests quiz essay paper thesis report
  reports assignment lab labs workshop workshops course courses class classes module modules unit units lesson lessons
  seminar webinar lecture program programs programme programmes track tracks path pathway pathways session week month year
  summer spring winter autumn fall semester term first second third fourth level levels grade basic basics beginner
  advanced intermediate expert core main major minor senior junior chief lead leader leaders manager managers officer
  officers engineer engineers developer developers analyst analysts technician technicians operator operators teacher
  teachers trainer trainers trainee trainees instructor instructors mentor mentors coach coaches assistant assistants
  specialist specialists professional professionals practitioner practitioners administrator director supervisor worker
  workers nurse nurses welder welders driver drivers student students learner learners graduate graduates alumni fellow
  employer employers score scores
  fellows member members staff employee employees candidate candidates participant participants holder holders earner
  earners user users client customer customers people person citizen citizens youth women men children volunteer volunteers
  badge badges certificate certificates credential credentials certified award awards diploma degree bachelor master
  masters doctor license licence record transcript statement micro skill skills competency competencies outcome outcomes
  standard standards framework quality assurance safety health care first aid food water air fire energy power solar
  electric electrical mechanical civil industrial technical technology technologies business finance financial account
  accounts sales market markets product products service services public private human resource resources law legal
  policy ethics research innovation strategy strategic change risk project process processes supply chain lean agile
  scrum kanban six sigma black belt green red cross big small data base database query cloud native object model models
  method methods theory practice practices introduction fundamentals foundations essentials principles overview part
  adobe google microsoft amazon oracle cisco apple linux windows office excel word access photoshop python javascript
  learning teaching training workplace work working job career skills life soft hard customer time stress conflict
  arc metal steel wood stone glass paper textile plant plants animal animals sport sports fitness yoga
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday san los saint new old north south east west upper lower great grand royal
  kurs kurse schule hochschule universitat verein gruppe projekt prufung abschluss zertifikat ausbildung weiterbildung
  cours ecole universite formation certificat diplome projet curso escuela universidad proyecto certificado diploma
  corso scuola universita progetto certificato cursus opleiding school hogeschool universiteit`
    .trim()
    .split(/\s+/u)
    .map(foldWord),
);
