import { anyCase } from './any-case.ts';

/** Amounts that a course has, whoever takes it: `40 contact hours`, `3 ECTS`, `6 Module`. */
const always = anyCase(
  [
    String.raw`h|hrs?|(?:semester )?hours?|days?|weeks?|months?|semesters?|terms?|ECTS|credits?|CEUs?|modules?|units?|lessons?|lectures?|seminars?|sessions?|classes|courses?|workshops?|labs?|chapters?|topics?|levels?|parts?|stages?|phases?|steps?|subjects?|blocks?|exercises?|assignments?|activities|projects?|exams?|tests?|papers?|assessments?|skills?|competenc(?:es|ies|y)|outcomes?|areas?|domains?|languages?`,
    String.raw`\p{L}*(?:stunden?|einheiten?|tagen?|wochen?|monaten?|semestern?|modulen?|kurse[n]?|seminaren?|lektionen|sitzungen|kapiteln?|stufen?|teilen?|themen|prüfungen|aufgaben|übungen|projekten?|fächern?|bereichen?|sprachen|kompetenzen|leistungspunkten?|workshops|std|UE|LP)`,
    String.raw`heures?|jours?|journées?|semaines?|mois|semestres?|crédits?|séances?|leçons?|unités?|cours|stages?|ateliers?|chapitres?|blocs?|étapes?|niveaux|exercices?|projets?|épreuves?|examens?|compétences?|langues|domaines?`,
    String.raw`horas?|días?|jornadas?|semanas?|meses|semestres?|cr[eé]ditos?|módulos?|unidades|lecciones|sesiones|clases|cursos?|talleres|capítulos?|temas|partes|etapas?|niveles|ejercicios|proyectos?|pruebas|exámenes|competencias|materias|idiomas|áreas`,
    String.raw`dias?|mês|aulas?|sessões|lições|oficinas?|disciplinas?|níveis|exercícios|proje[ct]os?|provas|exames|competências|línguas`,
    String.raw`ore|giorni|giornate|settimane|mesi|semestri|crediti|CFU|moduli|unità|lezioni|sessioni|corsi|laboratori|capitoli|temi|parti|tappe|livelli|esercizi|progetti|prove|esami|competenze|materie|lingue|aree`,
    String.raw`godzin\p{L}*|dni|tygodni\p{L}*|miesięcy|miesiące|modułów|moduły|lekcji|hodin\p{L}*|dnů|týdnů|měsíců|modulů|timmar|dagar|veckor|månader|timer|dage|uger|dager|uker|måneder|tuntia|päivää|viikkoa|óra|nap|ore|zile|săptămâni|час\p{L}*|годин\p{L}*|дн[ейів]+|недель|ώρες|ημέρες`,
    String.raw`uur|uren|\p{L}*(?:uren)|dagen|dagdelen|weken|maanden|studiepunten|modules|lessen|bijeenkomsten|cursussen|hoofdstukken|thema[’']s|delen|niveaus|oefeningen|opdrachten|projecten|toetsen|examens|competenties|vakken|talen`,
  ].join('|'),
);
/** What an exam has as many of, and behind `of` how long it or a text is, where the figure describes a thing: `an exam of 60 questions`. */
const parts = anyCase('questions?|items?|fragen|preguntas|perguntas|domande|vragen|tasks');
const lengths = anyCase(
  String.raw`points?|marks|minutes?|mins?|pages|words|years?|punkten?|minuten|seiten|wörtern?|jahren?|mots|ans|puntos|minutos|páginas|palabras|años|pontos|valores|palavras|anos|punti|minuti|pagine|parole|anni|punten|woorden|jaar`,
);
/** One word may stand between, that binds nothing: `12 supervised hours`. */
const adjective = String.raw`(?:[- ](?!(?:and|und|mit|von|für|bei|aus|with|for|per|por|con|com|des|dei|del|les|los|las|met|van|voor|sur|sul|nel|tra|in|at|of|de|en|et|ou|or)(?!\p{L}))\p{L}{2,20})?[- ]?`;
/** What a plant is run at, and nobody reaches. */
const plant = 'bar|[kM]Pa|volts?|k?V|kVA|[kM]W|[kMG]?Hz|Volt|amperes?|Ampere';
const alwaysBehind = new RegExp(String.raw`^${adjective}(?:${always}|${plant})(?!\p{L})`, 'u');
const partsBehind = new RegExp(String.raw`^${adjective}(?:${parts})(?!\p{L})`, 'u');
const lengthBehind = new RegExp(String.raw`^${adjective}(?:${lengths})(?!\p{L})`, 'u');
const having = /(?<!\p{L})(?:of|with|having|de|d['’]|à|di|da|von|mit|aus|con|com|van|met|avec) $/u;
const describing = /(?<!\p{L})(?:of|de|d['’]|di|da|von|van) $/u;
/** `90 horas repartidas en doce fines de semana` */
const spread = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('spread over|split over|verteilt auf|répartie?s? (?:sur|en)|étalée?s? sur|repartid[oa]s? en|distribuid[oa]s? en|distribuíd[oa]s? (?:por|em)|suddivis[oaie] in|distribuit[oaie] su|verdeeld over|verspreid over')}) $`,
  'u',
);
const evenings = new RegExp(
  String.raw`^[- ](?:${anyCase('weekends?|evenings?|saturdays?|mornings?|wochenenden?|abenden?|abende|samstagen?|week-ends?|soirées?|samedis?|matinées?|fines de semana|tardes|sábados|mañanas|fins de semana|noites|manhãs|fine settimana|serate|sabati|mattine|weekenden|avonden|zaterdagen|ochtenden')})(?!\p{L})`,
  'u',
);
/** Words that say of the figure behind `of` that somebody reached it. */
const summing =
  /(?<!\p{L})(?:total|score|mark|grade|sum|average|result|tally|haul|count|\p{L}*(?:summe|punktzahl|ergebnis|note|schnitt)|insgesamt|gesamt\p{L}*|moyenne|somme|résultat|nota|suma|media|puntuación|resultado|marca|soma|média|pontuação|somma|voto|punteggio|risultato|totale|totaal|cijfer|gemiddelde)(?: \p{L}+)?(?: (?:of|de|di|von|van))? $/iu;

/** Whether a figure tells of the course: by what it counts, and what it stands behind. */
export function isCourseAmount(before: string, after: string): boolean {
  if (alwaysBehind.test(after)) return true;
  if (partsBehind.test(after)) return having.test(before);
  if (/^ (?:points|credits)(?!\p{L})/u.test(after) && before.endsWith(', worth ')) return true;
  if (spread.test(before)) return evenings.test(after);
  return lengthBehind.test(after) && describing.test(before) && !isSummedUp(before);
}

/** Whether the words before a figure call it somebody's result: `a total score of `. */
export function isSummedUp(before: string): boolean {
  return summing.test(before);
}
