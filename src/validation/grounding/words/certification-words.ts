// How a preparation is told as the certification that it prepares for, folded, in every language.

/** Courses that go over, open up or lead on to something, by their own words. */
export const towards =
  /^(?:revision|revise[sd]?|refresher|overview|introduction|introductory|taster|first|repaso|repasa[n]?|panorama|iniciacion|introduccion|primeros|revision|revoir|initiation|apercu|premiers?|sensibilisation|wiederholung\S*|auffrischung\S*|uberblick|einfuhrung\S*|einblick|schnupper\S*|revisao|reve[em]?|introducao|iniciacao|primeiros|ripasso|introduzione|panoramica|primi|avviamento|herhaling\S*|opfris\S*|overzicht|kennismaking\S*|inleiding|orientat\S*|orientier\S*|studio|estudo|estudio)$/;

/** Exams, titles and the training for them, wherever they are. */
export const goals =
  /^(?:exam|exams|examination|assessment|test|licen[cs]e|training|qualification|examen|examenes|carne|titulo|formacion|epreuve|diplome|formation|concours|cap|bts|prufung|ausbildung|oposicion|oposiciones|concorso|concurso|exame|prova|carta|formacao|esame|corsi|abilitazione|formazione|toets|opleiding|vaarbewijs|rijbewijs|patent|permis)$|(?:prufung|schein|bewijs|examen|ausbildung|opleiding)$/;

/** What stands for one in what is asked here. */
export const ownExam =
  /^(?:exam|exams|examination|examen|examens|examenes|exame|exames|esame|esami|prufung|klausur|pass|passed|passing|aprob\S*|aprov\S*|reuss\S*|besteh\S*|bestanden|super(?:a|are|ato|ar)|slaag\S*|slagen|geslaagd|epreuve|epreuves|prova|provas|prueba|toets)$|(?:prufung|examen|toets)$/;
export const practice =
  /^(?:mock|practice|training|trial|sample|blancs?|blanches?|treino|ensayo|practica|proef|oefen\S*|probe\S*|ubungs\S*|simul\S*|allenamento|entrainement|no|none|keine?|aucune?|ninguna?|ningun|nenhuma?|nessuna?|geen|ni|sin|sem|sans|senza|ohne|zonder|without)$/;

/** That it is as good as something else. */
export const equal =
  / (?:counts? as|counts? towards|equals|(?:is|are) (?:equivalent to|as good as|worth)|replaces?|stands? in for|exempts?|dispenses with|credited (?:as|towards)|equivau(?:t|lent)|vaut|valent|remplace(?:nt)?|dispense(?:nt)?|exempte(?:nt)?|tient lieu|tiennent lieu|equivalen?|equivalem|sustituyen?|exime[n]?|exenta[n]?|exent[oa]s?|convalidan?|valen? (?:como|por)|valem? como|vale (?:come|per)|cuentan? como|contam? como|substitu(?:i|em)|dispensam?(?: se)?|isentam?|isent[oa]s?|esoneran?o?|esonerat[oaie]|sostituisc\S*|equivalgono|ersetzt|ersetzen|gilt als|gelten als|angerechnet|anerkannt als|befreit|befreien|entspricht|entsprechen|geldt als|gelden als|telt als|tellen als|vervangt|vervangen|vrijstelling|staat gelijk|stelt vrij) /;
export const equalInFacts =
  /^(?:equiv|equal|exempt|exim|exen|dispens|replac|remplac|sustit|substit|convalid|isent|esoner|sostit|ersetz|anrech|angerech|befrei|vervang|vrijst|credited)/;

/** That people are something by it, and what makes them so. */
export const being =
  /^(?:is|are|be|become[s]?|es|son|ser|sera|seran|est|sont|etre|devien\S*|ist|sind|ben|bin|wird|werden|darf|e|sao|torna\S*|sono|divent\S*|zijn|wordt|worden|sei|leave[s]?|go|goes|return|repart|repartent|sale[n]?|sai|saem|sort|sortent|esce|escono|gaan|gaat|verlassen|verlasst|finish|finishes|graduate[s]?|call|nennen|appeler|llamarse|noemen)$/;
export const qualified =
  /^(?:certified|qualified|licensed|accredited|chartered|registered|titulad[oa]s?|certificad[oa]s?|oficial(?:es)?|habilitad[oa]s?|acreditad[oa]s?|diplomee?s?|certifiee?s?|agreee?s?|habilitee?s?|officiels?|sachkundig\S*|fachkundig\S*|vakbekwaam|vakbekwame|gepruft\S*|zertifiziert\S*|staatlich|anerkannte?[nr]?|encartad[oa]s?|oficiais|credenciad[oa]s?|certificat[oaie]|qualificat[oaie]|abilitat[oaie]|diplomat[oaie]|ufficial[ei]|gecertificeerde?|erkende?|bevoegde?|gediplomeerde?)$/;

/** That people have it. */
export const leaving =
  / (?:(?:they|graduates|participants|learners|holders|everyone|you)(?: (?:then|now))? (?:hold|holds|own|possess)|leaves? with|(?:se )?sale[n]?(?: de [^ ]+)? con|sort(?:ent)?(?: de [^ ]+)? avec|(?:on )?en sort avec|repart(?:ent)? avec|sai(?: se)?(?: d[^ ]+)? com|saem com|(?:si )?esc(?:e|ono)(?: da[^ ]*)? con|(?:heeft iedereen|hebben alle deelnemers) (?:het|de|een)|naar huis met|mit dem|use the title|usar? (?:el|o) titulo|porter le titre|den titel|usa(?:re)? il titolo|de titel) /;
/** Who has it before, or elsewhere. */
export const before =
  /^(?:already|bereits|schon|deja|gia|reeds|those|anyone|elsewhere|later|spater|ailleurs|altrove|elders|despues|depois|dopo|plus|autoridad|autoridade|behorde|may)$/;
/** Whom a clause is about that opens with it, and what it depends on. */
export const whoever = new Set(
  'what how why was wat hoe comment cosa who whoever wer qui quien quienes quem chi wie'.split(' '),
);
export const conditions: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['if']),
  de: new Set(['wenn', 'falls']),
  fr: new Set(['si', 's']),
  es: new Set(['si']),
  it: new Set(['se']),
  pt: new Set(['se']),
  nl: new Set(['als', 'indien', 'mits']),
};
/** What denies by itself what people need not do, and so claims that it is as good as that. */
export const sparing = /^(?:dispens|exempt|exent|exim|isent|esoner|vrij|befrei)/;
export const naming =
  /^(?:call|nennen|appeler|llamarse|noemen|chamar|chiamarsi|dirsi|darf|durfen|puede[n]?|mag|mogen|use)$/;
/** What is told as a beginning. */
export const openings =
  /^(?:einstieg|einfuhrung|uberblick|auftakt|orientier|kennismaking|opstap|inleiding|overzicht|introduc|overview|taster|starting|start$|panoram|initiation|apercu|avvi|inici|orienta|introduz|sensibilis)/;
export const byWords = new Set(
  'by with for von mit fur par avec pour por con para pelo pela da dai dal dalla per door met voor como wie hoe how'.split(
    ' ',
  ),
);
