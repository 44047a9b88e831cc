/** What a time is counted from something by, folded, in every language. */
export const countedFrom =
  /^(?:from|after|following|since|ab|nach|seit|partir|compter|depuis|apres|desde|contar|tras|despues|decorrere|dal|dalla|dall|dopo|apos|depois|vanaf|na|sinds)$/;

/** Events of a credential that a validity is counted from. */
export const events: Readonly<Record<string, RegExp>> = {
  issue:
    /^(?:issu(?:e|ed|ance|ing)|award(?:ed)?|ausstellung\S*|ausgestellt|ausgabe\S*|erteilung|verleihung|delivrance|emission|emision|expedicion|emissao|rilascio|emissione|afgifte\S*|uitgifte\S*|uitreiking)$/,
  exam: /^(?:exam\S*|tests?|pruf(?:ung|ungs)\S*|\S+prufung|epreuve|prueba|prova|esame|\S*toets\S*|assessment|klausur)$/,
  enrolment:
    /^(?:enrol\S*|registration|anmeldung|einschreibung|inscription|inscripcion|inscricao|matricula|iscrizione|inschrijving|aanmelding)$/,
  end: /^(?:completion|completing|end|abschluss\S*|kursende|lehrgangsende|ende|achevement|fin|finalizacion|conclusao|fim|termino|conclusione|fine|termine|afronding|voltooiing|einde)$/,
  start: /^(?:start|beginning|beginn|kursbeginn|debut|inicio|comienzo|inizio|begin|aanvang)$/,
};
