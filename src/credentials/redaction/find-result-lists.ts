import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { findMarkSheets } from './find-mark-sheets.ts';
import { findPlainTables } from './find-plain-tables.ts';
import { linesOf, makeHundred, spanOf, type Line } from './lines.ts';
import { labelKindOf } from './record-labels.ts';
import { resultAlone } from './find-mark-columns.ts';
import type { Span } from './span.ts';

/**
 * In an award, the items of a list that a line calls results, with that line: `Results:` over `- Latte art: 94`. Weights of
 * parts, which make up a hundred, are told of everybody.
 */
export function findResultLists(text: string): Span[] {
  const lines = /\n|\d ?(?:\/|out of) ?\d/.test(text) ? linesOf(text) : [];
  return [
    ...listsCalled(lines, isCalledResults),
    ...examsIn(lines),
    ...findMarkSheets(lines),
    ...findPlainTables(lines),
  ];
}

/** The same where somebody calls them their own, in a template, too: `My results:`. */
export function findOwnResultLists(text: string): Span[] {
  return ownHint.test(text) ? listsCalled(linesOf(text), isOwnResults) : [];
}

function isCalledResults(line: string): boolean {
  const label = line.replace(/^[*_#\s]+|[:*_\s]+$/g, '').replace(own, '');
  return labelKindOf(label)?.kind === 'result' || passedParts.test(label);
}

/** `Courses passed:` */
const passedParts = new RegExp(
  String.raw`^(?:${anyCase(
    '(?:courses|modules|units|exams|subjects) (?:passed|completed|taken|achieved)|(?:passed|completed) (?:courses|modules|units|exams)|(?:bestandene|abgeschlossene|absolvierte|belegte) (?:kurse|module|prüfungen|fächer)|(?:cours|modules|unités|épreuves|examens) (?:réussi|suivi|validé)e?s|(?:cursos|módulos|asignaturas|materias|exámenes) (?:aprobad|superad|cursad)[oa]s|(?:cursos|módulos|disciplinas|unidades|exames) (?:aprovad|concluíd|cursad)[oa]s|(?:esami|corsi|moduli) (?:sostenuti|superati|frequentati)|(?:behaalde|gevolgde|afgeronde) (?:vakken|modules|cursussen)|(?:zaliczone|ukończone) (?:przedmioty|moduły|kursy)|avklarade kurser|gennemførte kurser',
  )})(?: ?\(.*\))?$`,
  'u',
);

function isOwnResults(line: string): boolean {
  return own.test(line.trim()) && isCalledResults(line);
}

const owners =
  'my|your|mes?|ma|tes|vos|meine?|deine?|ihre?|mis?|tus?|sus?|(?:(?:o|a|os|as) )?(?:meus?|minhas?|seus?|suas?)|(?:(?:i|le|il|la) )?(?:mi[eo]i?|mia|tuoi|tua|suoi)|mijn|jouw|uw|moje|mina|mine';
const own = new RegExp(`^[*_#\\s]*(?:${anyCase(owners)}) (?=\\p{L}{4})`, 'u');
const ownHint = new RegExp(
  String.raw`(?<=^|\n)[^\S\n]*[*_#]{0,3}(?:${anyCase(owners)}) \p{L}+(?: \p{L}+)?:?[*_]{0,3}:? *\n`,
  'u',
);

function listsCalled(lines: readonly Line[], isHeading: (line: string) => boolean): Span[] {
  return lines.flatMap((line, at) => {
    if (line.text.length > 60 || !isHeading(line.text)) return [];
    const items: Line[] = [];
    const isIntroduced = /: *$/.test(line.text);
    for (const item of lines.slice(at + 1)) {
      if (item.text.trim() === '' && items.length === 0) continue;
      const isItem = itemWithResult.test(item.text) || (isIntroduced && lineWithResult.test(item.text));
      if (!isItem || limit.test(item.text)) break;
      items.push(item);
    }
    return items.length === 0 || makeHundred(items) || items.every(isOfScale) ? [] : [line, ...items].map(spanOf);
  });
}

/** `- Exam: 18/20` and `- Attendance: 100 %` beside it, under no heading; a share alone may be what is asked for. */
function examsIn(lines: readonly Line[]): Span[] {
  const exams = lines.filter(({ text }) => examWithResult.test(text));
  return exams.some(({ text }) => /\d ?(?:\/|out of) ?\d/.test(text)) && !makeHundred(exams) ? exams.map(spanOf) : [];
}

const examWithResult = new RegExp(
  String.raw`^[^\S\n]*(?:[-*•–] |\d{1,2}[.)] )?(?:\p{L}+ ){0,2}(?:${anyCase(
    'exam(?:ination)?|test|quiz|theory|practical|practice|oral|written|viva|attendance|overall|coursework|\\p{L}*prüfung|klausur|theorie|praxis|mündlich|schriftlich|anwesenheit|épreuve|théorie|pratique|écrit|assiduité|présence|examen|prueba|teoría|práctica|escrito|asistencia|exame|prova|teoria|prática|escrita|assiduidade|presença|esame|pratica|orale|scritto|frequenza|presenza|toets|praktijk|mondeling|schriftelijk|aanwezigheid',
  )}) ?: ?\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?(?:/|out of) ?\d{1,3})[.;,]?[^\S\n]*$`,
  'u',
);

const itemWithResult = new RegExp(
  String.raw`^[^\S\n]*(?:[-*•–] |\d{1,2}[.)] )[^:\n]{2,80}(?::| [–—-]) ?(?:${resultAlone}|\d{1,3} (?:points?|Punkte|puntos|pontos|punti|punten))[.;,]?[^\S\n]*$`,
  'u',
);

const bound = ` (?:${anyCase('below|under|over|above|least|most|than|to|of|unter|über|bis|von|mindestens|höchstens|sous|plus|moins|de|à|menos|más|hasta|menos|mais|até|meno|più|fino a|onder|boven|tot|minstens')})`;
/** `Rescue search: 94`, `Rescue search 94`, of a list without signs. */
const lineWithResult = new RegExp(
  String.raw`^[^\S\n]*(?:\d[\p{L}\d.-]{2,9} )?\p{L}[^:\n]{2,60}(?::| [–—-]|(?<=\p{L})(?<!${bound})) (?:${resultAlone}|\d{1,3} (?:points?|Punkte|puntos|pontos|punti|punten))[.;,]?[^\S\n]*$`,
  'u',
);

/** `- 90 or more: A` explains a mark. */
const limit = new RegExp(
  String.raw`\d[^:]*(?<!\p{L})(?:${anyCase('or|and above|to|oder|bis|ab|ou|à|o|a|tot|of')})(?!\p{L})[^:]*:|^\W*\d+ ?[–-] ?\d+`,
  'u',
);

/** `Pass: 69`, what a grade takes. */
function isOfScale({ text }: Line): boolean {
  return ofScale.test(text);
}

const ofScale = new RegExp(
  String.raw`^[^\p{L}\n]*(?:${anyCase(`${gradeWords}|fail(?:ed)?|pass(?:ed)?|merit|distinction|excellent|good`)}|[A-F][+-]?) ?[:–-]`,
  'u',
);
