/** How and when people meet for a course, folded, in every language. */
export const live =
  /^(?:synchron(?:e[nrms]?|ous|ously|es)?|sincron[oaie]s?|live|livestreams?|webinare?s?|videokonferenz(?:en)?|videoconferenc(?:e|es|ia|ias)|visioconference|videoconferenz[ae]|videovergadering(?:en)?|diretta)$/;

/** A classroom that is none of stone; the Spanish and Portuguese `aula virtual` holds files, too. */
export const virtual = /^(?:virtual|virtuell\S*|virtuelles?|virtuale|virtuele|online)$/;
export const rooms =
  /^(?:classroom|class|klasse|klassenzimmer|klassenraum|seminarraum|classes?|classe|salle|aula|klas|klaslokaal)$/;

/** Times that are set. */
export const fixed =
  /^(?:fixed|set|scheduled|festen?|feste[rn]|festgelegt\S*|vereinbart\S*|fixes?|fij[oa]s?|fix[oa]s|fiss[ei]|fissat[ei]|prestabilit[ei]|prefissat[ei]|vaste|vastgestelde|afgesproken)$/;
export const times =
  /^(?:times?|hours|dates|slots?|terminen?|zeiten|uhrzeiten|kurszeiten|heures?|horaires?|dates|horas?|fechas|horarios?|datas|orari[o]?|date|giorni|dias|tagen|days|tijden|tijdstippen|momenten|uren|dagen|data)$/;
/** Dates that are not set. */
export const fixedPhrases = /(?:^| )(?:no|without|ohne|keine|sans|sin|sem|senza|zonder|geen)(?: |$)/;

/** What is kept of a session, when it is one of a session. */
export const recorded =
  /^(?:recorded|recordings?|aufgezeichnet\S*|aufzeichnung(?:en)?|enregistree?s?|enregistrements?|grabad[oa]s?|grabaci(?:on|ones)|gravad[oa]s?|gravac(?:ao|oes)|registrat[ei]|registrazion[ei]|opgenomen|opnames?)$/;
export const sessions =
  /^(?:sessions?|seances?|class(?:es)?|lessons?|lectures?|\S*stunden|termine|\S*einheiten|\S*kurs(?:e|es)?|\S*vorlesung(?:en)?|sesion(?:es)?|clases?|sess(?:ao|oes)|aulas?|lezion[ei]|incontr[oi]|\S*lessen|bijeenkomst(?:en)?|courses?|cours|formation|curso|corso|cursus|webinare?s?|demand)$/;
/** What is seen afterwards, of whatever it is. */
export const replayed =
  /^(?:replays?|differe|differee?s|diferido|differita|rediffusion|terugkijken|terugkijkbaar|terugkijkt)$/;
export const atOwnTime = /^(?:asynchron(?:e[nrms]?|ous|ously|es)?|asincron[oaie]s?|assincron[oa]s?|asincronic[oa]s?)$/;
