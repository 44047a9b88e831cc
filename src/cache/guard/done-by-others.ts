import { isPerson } from './free-pairs.ts';
import type { Task } from './task.ts';
import { professionEndingIn } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** Whether it is open who does it: what an examiner does, too, or what is done to a person, told of what is done. */
export function isDoubtful({ verb, object, kind }: Task, { tasks, earners }: WordLists): boolean {
  if (verb === '' || kind === 'ask' || kind === 'order' || kind === 'told') return verb === '';
  const isSomeone = (word: string) =>
    earners.has(word) || someone.test(word) || (toPeople.test(verb) && isWorker(word));
  if (object.some(isSomeone)) return true;
  return tasks?.own.has(verb) !== true && object.some((word) => examined.test(word));
}

/** Whether what is done is done to a person: who presents a trainee, and whom a trainee presents. */
export function isDoneToPeople(verb: string, object: readonly string[], earners: ReadonlySet<string>): boolean {
  return object.some((word) => earners.has(word) || someone.test(word) || (toPeople.test(verb) && isWorker(word)));
}

/** What is done to people as well as to things. */
const toPeople =
  /^(?:prepar|présent|present|photograph|film|draw|paint|descri|identif|vorbereit|vorstell|besuch|malen|zeichn|voorbereid|schilder|entwickel|develop|dibuj|pint|dipin|dessin|peindre|desenh|bind)/u;

function isWorker(word: string): boolean {
  return isPerson(word) || professionEndingIn.test(word);
}

const someone =
  /^(?:mentor|tutor|traine[er]|lehr(?:er|kraft)|dozent|pr(?:ü|ue)f(?:er|ling)|experte|docente?|profes|formad|formateur|maestr|insegnant|opleider|begeleider|coach|client|kunde|klant|patient|pacient|pazient|k[iu]nd(?:er)?$|people|persons?$|personas|children|staff|team)/u;

/** What an examiner does as well as who earns it. */
const examined =
  /^(?:assessment|observation|evaluation|inspection|review|interview|feedback|check|visit|lesson|class|workshop|lecture|exams?$|tests?$|quiz|demonstration|evalua|entrevista|observa|visita|examen|prueba|clase|leçon|cours|entretien|évaluation|épreuve|visite|aula|entrevista|avalia|prova|lezion|colloqui|osserva|valuta|esam|unterricht|pr(?:ü|ue)fung|gespraech|beobachtung|bewertung|lehrprobe|les$|lessen|gesprek|toets|beoordeling|observatie)/u;
