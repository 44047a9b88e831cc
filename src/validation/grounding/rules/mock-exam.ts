import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Proefexamens`, `examens blancs` where the facts have "mock tests": they stand in for an exam, whatever they are called. */
export function isMockExam(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  return (
    isMock(text, first, last) &&
    passages.some(
      (passage) =>
        passage.place !== 'issuer' &&
        !passage.found.has('mark:negator') &&
        passage.tokens.some(({ folded }, at) => exams.test(folded) && isMock(passage, at, at)),
    )
  );
}

/** Whether an exam is one to try out. */
export function isMock({ tokens }: Annotated, first: number, last: number): boolean {
  const wordAt = (at: number) => (tokens[at]?.clause === tokens[first]?.clause ? (tokens[at]?.folded ?? '') : '');
  const words = [first - 2, first - 1, first, last, last + 1, last + 2].map(wordAt);
  const behind = `${wordAt(last + 1)} ${wordAt(last + 2)}`;
  const around = exams.test(wordAt(first - 2)) ? `${wordAt(first - 1)} ${wordAt(first)}` : '';
  return words.some((word) => mocks.test(word)) || forTrial.test(behind) || forTrial.test(around);
}

const exams = /exam|esam|pruf|klausur|toets|tests?$|epreuve|prueba|prova|^prove$|^simul/;
const mocks =
  /^(?:mocks?|practi[cs]e|sample|trial|dummy|blanc(?:s|he|hes)?|simul\w+|(?:proef|oefen)(?:examen|toets|test)\w*|(?:probe|ubungs|prufungssimul)\w+)$/;
/** `Exámenes de prueba`, `esami di prova`, `tests d'entraînement`. */
const forTrial = /^(?:de|di|d) (?:prueba|prova|ensayo|practica|treino|entrainement|exercice|esercitazione)$/;
