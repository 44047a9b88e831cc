// Everybody who takes part, and who is only some of them, in seven languages. Folded beginnings.

export const quantifiers =
  /^(?:all|every|each|alle|allen|jede[rn]?|tous|toutes|chaque|todos|todas|cada|tutti|tutte|ogni|elke?|iedere?)$/;
export const everybody = /^(?:everyone|everybody|iedereen|jedermann|chacun|ognuno)$/;
export const participants =
  /^(?:participa|learners?$|students?$|candida|kandida|attendee|trainees?$|teilnehm|lernende|apprena|stagiaires?$|alumn|estudiantes?$|alun[oa]s|formand|partecipa|corsist|alliev|deelnem|cursist|studenten$)/;

/** Some of them, by what they are members of, need or do for a living. */
export const someOfThem =
  /^(?:members?$|mitglied|membres?$|adherents?$|soci[oa]?s?$|miembros?$|membros?$|associad|leden$|lid$|dyslex|dislex|disless|disab|discapac|handicap|behinder|deficien|beperk|minors?$|minderj|pensioners?|retire|unemployed|arbeitslos|employees$|nurses?$|doctors?$|physicians?|dieti|dietet|pharmac|farmac|pflegekr|pflegefachkr|arzt|lehrkraft|infirmi|medecins|medicos$|medici$|infermier|enfermeir|enfermer|verpleeg|artsen|teachers$|enseignants|docenti$|docentes|profesores|leraren|coaches|trainers$|volunteers$|residents?$|lawyers|engineers|psycholog|psicolog)/;
