import { examNouns } from './exam-words.ts';

/** What a course or a sitting of it is called, folded, in every language. */
const gatherings =
  /^(?:courses?|class(?:es)?|lessons?|lectures?|sessions?|meetings?|workshops?|seminars?|trainings?|programmes?|programs?|webinars?|assessments?|defences?|interviews?|\S*kurs(?:e|es|en|tage?n?)?|\S*lehrgang\S*|\S*seminar(?:e|en|s)?|\S*schulung(?:en)?|\S*fortbildung(?:en)?|\S*weiterbildung(?:en)?|\S*ausbildung|unterricht\S*|gelernt|\S*stunden|\S*einheiten|\S*termine?|treffen|\S*vorlesung(?:en)?|webinare|\S*gesprach(?:e|en|s)?|prasentation(?:en)?|cours|formations?|ateliers?|seances?|reunions?|stages?|soutenances?|entretiens?|webinaires?|cursos?|formacion|clases?|sesion(?:es)?|talleres|taller|seminarios?|reunion(?:es)?|encuentros?|defensas?|entrevistas?|formacao|aulas?|sess(?:ao|oes)|oficinas?|reuni(?:ao|oes)|encontros?|defesas?|cors[oi]|formazione|lezion[ei]|incontr[oi]|laborator[io]+|seminari[o]?|colloqui[o]?|discussione|\S*cursus(?:sen)?|\S*opleiding(?:en)?|\S*lessen|(?:praktijk|rij|zwem|groeps|online|video)les|bijeenkomst(?:en)?|colleges?|gesprek(?:ken)?|verdediging)$/;

/** Whether a word names a course, a meeting of it or an exam. */
export function isSession(word: string): boolean {
  return gatherings.test(word) || examNouns.test(word);
}
