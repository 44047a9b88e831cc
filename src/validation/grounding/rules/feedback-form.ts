import type { ConceptInFact } from '../concepts-of-facts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { lineOf } from '../reading.ts';

/** `Cuestionario de valoración`, `evaluatievragenlijst`: with it people assess the course, and are not assessed. */
export function isFeedbackForm({ words }: ConceptInFact, { passages }: FactsIndex): boolean {
  if (!words.some((word) => forms.test(word))) return false;
  return passages.some(({ tokens }) => {
    const line = lineOf(tokens);
    return ofFeedback.test(line) && words.every((word) => (ofFeedback.exec(line)?.[0] ?? '').includes(word));
  });
}

const forms =
  /question|cuestion|fragebogen|bogen|vragenlijst|formul|evalua|valora|avalia|valuta|satisf|gradim|beoordel|form$/;
const ofFeedback =
  / (?:(?:feedback|evaluation|satisfaction|course) (?:form|questionnaire|survey)s?|(?:feedback|ruckmelde|evaluations|bewertungs|zufriedenheits)\w*(?:bogen|fragebogen|umfrage)|questionnaires? (?:de satisfaction|d evaluation (?:du|de la) \w+)|cuestionarios? de (?:valoracion|satisfaccion|evaluacion del curso)|questionarios? (?:de (?:avaliacao|satisfacao)|di (?:gradimento|soddisfazione|valutazione del corso))|(?:evaluatie|tevredenheids|feedback)(?:vragenlijst|formulier)\w*) /;
