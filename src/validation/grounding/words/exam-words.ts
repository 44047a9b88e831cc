/** Exams and their forms in the words of seven languages; folded. */

export const examNouns =
  /(?:exam|exams|examination|test|tests|paper|quiz|questionnaire|prufung|prufungen|klausur|toets|toetsen|examen|examens|vragenlijst)$|^(?:interrogation|epreuves?|pruebas?|examenes|cuestionario|exames?|provas?|testes?|questionario|esam[ei]|prov[ae])$/;

/** Exams that nobody takes for a sample or a trial. */
export const plainExams =
  /(?:exam|exams|prufung|prufungen|examen|examens)$|^(?:epreuves?|examenes|exames?|provas?|esam[ei])$/;

/** Sitting one. */
export const sitting =
  /^(?:sits?|sitting|passent|passer|passe|presentent|ablegen|legen|legt|leggen|afleggen|legt|rinden|rinde|sostiene|sostengono|sostenere|prestam|presta)$/;
export const taking =
  /^(?:realiza[n]?|hacen|hace|rinden?|efectuan?|fazem|faz|realizam|maken|maakt|schreiben|schreibt|passent|font|sostengono|sostiene|fanno|take|takes|sits?)$/;

/** Theory beside practice. */
export const theory = /^(?:theor|teor)/;
/** What a written test may be called as well. */
export const theoryKnown = /^(?:theor|teor|written|schrift|ecrit|escrit|scritt|question|quiz)/;

/** Over the words of a sentence. */
export const multipleChoice =
  /(?<![^ ])(?:multiple choice|mehrfachauswahl\S*|meerkeuze\S*|qcm|mcqs?|choix multiples?|opcion multiple|seleccion multiple|escolha multipla|scelta multipla|risposta multipla|risposte multiple)(?![^ ])/;
export const multipleKnown =
  /^(?:multip|meervoud|\S*auswahl|mcqs?$|qcm$|question|quiz|answer|\S*frage|\S*vra(?:ag|gen)|pregunt|pergunt|domand|meerkeuze|mehrfach|tipo$|online)/;

/** Kinds of exams in capitals, which are no names. */
export const kindsInCapitals = /^(?:mcqs?|qcm|osce|sba|emq|mc)$/;

/** Marks given for a work. */
export const grading =
  /^(?:graded|marked|assessed|benotet|bewertet|notee?s?$|evaluee?s?$|evalua(?:n|da|do|das|dos)?$|avalia(?:m|da|do|das|dos)?$|avaliam$|valutat[aoie]$|beoordeeld|nota$|calific)/;
/** Works that are spoken, by other names. */
export const spokenKnown =
  /^(?:oral|mundlich|mondeling|vortrag|talk|present|prasent|apresent|speak|defen|verteidig|interview|colloqu|kolloqu)/;

/** What is part of the course, and where it is held. */
export const including =
  /^(?:includ|inbegriff|inklusiv|enthalten|inbegrepen|compris|inclus|incluid|compres|onsite|site$)/;
export const elsewhere = /^(?:elsewhere|separate|external|anderswo|extern|ailleurs|elders|altrove|separad|separat)/;
