import type { WordLists } from './words/word-lists.ts';

/**
 * Whether two requirements that `and` joins may stand in either order: `pass the exam and complete the project`. Only
 * where each is a verb that nobody else acts behind, and ends in what it is done to, so that no word could be said of
 * both: `… and give a talk on climate change`, `help a colleague teach and assess`. More than two never move: what is
 * asked for in one may be of another, and a result of what stands before it.
 */
export function areFreeTasks(one: readonly string[], other: readonly string[], lists: WordLists): boolean {
  return isFreeTask(one, lists) && isFreeTask(other, lists);
}

/** Whether it is asked for to do with a course or a test what nobody else does, and nothing says how or when. */
export function isFreeTask(
  clause: readonly string[],
  { isVerbLast, relations, modes, leaning, of, every }: WordLists,
): boolean {
  const verb = (isVerbLast ? clause.at(-1) : clause[0]) ?? '';
  const object = isVerbLast ? clause.slice(0, -1) : clause.slice(1);
  // `asistir a las clases`.
  const place = /^ass?istir (?:al?|às?|aos?)$/u.test(`${verb} ${object[0] ?? ''}`) ? object.slice(1) : object;
  const isPlain = place.every(
    (word) => (!relations.has(word) || word === of) && (things.has(word) || !modes.has(word)) && !leaning.has(word),
  );
  // `mündlich die Prüfung ablegen`: in front of all, a word may say how or how often, of what follows behind `und`, too.
  const [first = ''] = object;
  const isLed = isVerbLast && object.length > 1 && !things.has(first) && !every.has(first) && !/^\d/.test(first);
  return freeTasks.has(verb) && isPlain && !isLed && endsInThing(object);
}

/** Whether a text ends in something that is passed, handed in or attended, and in no word of how or when. */
export function endsInThing(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return things.has(qualities.has(last) ? (words.at(-2) ?? '') : last);
}

const freeTasks = new Set(
  'complete pass attend submit take sit teach superar aprobar completar realizar entregar asistir cursar réussir suivre valider remettre effectuer bestehen besuchen absolvieren ablegen einreichen concluir frequentar assistir fazer superare sostenere completare consegnare frequentare discutere volgen inleveren afronden behalen halen bijwonen'.split(
    ' ',
  ),
);

const things = new Set(
  'course training instruction paper atelier module unit exam test quiz assessment assignment project coursework essay report portfolio session lesson lecture class workshop weekend day days hour webinar placement internship curso módulo unidad examen prueba trabajo proyecto prototipo caso memoria sesión clase taller prácticas hora cours modules unité examen épreuve projet mémoire rapport stage séance formation heure kurs modul pruefung abschlusspruefung klausur abschlussprojekt projekt bericht hausarbeit lehrgang praktikum exame prova teste trabalho projeto relatório aulas aula estágio oficina corso modulo unità esame esami prova progetto tesi relazione tirocinio lezione lezioni cursus module toets opdracht project verslag stage les lessen romp'
    .split(' ')
    .flatMap((word) => [word, word.endsWith('ón') ? word.replace(/ón$/u, 'ones') : `${word}s`]),
);

/** Behind a noun they say which. */
const qualities = new Set(
  'final finale finaux escrito escrita scritto oral orale práctico práctica prático prática'.split(' '),
);
