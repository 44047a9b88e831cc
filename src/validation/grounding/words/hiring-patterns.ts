import type { Patterns } from './standing-patterns.ts';

const people = {
  en: '(?:participants?|graduates?|holders?|learners?|alumni|trainees?|earners?|finishers?|attendees|anyone who|everyone who|those who)',
  de: '(?:teilnehm\\S*|\\S*absolvent\\S*|inhaber\\S*|lernende\\S*|abganger\\S*)',
  nl: '(?:\\S*deelnemers?|afgestudeerden?|geslaagden?|cursisten?|houders?|bezitters|iedereen|allen)',
  romance:
    '(?:participant[es]?s?|partecipant[ei]|corsist[ei]|allie[vf][oi]|diplomad[oa]s|diplomat[ie]|diplomes|titulad[oa]s|titular(?:es)?|titolari|titulaires?|laureat[ie]|egresad[oa]s|graduad[oa]s|formand[oa]s?|alumn[oa]s|alunos|stagiaires?|apprenants?|quienes|quien|chi|quem|ceux|celles)',
};
const firms = {
  en: '(?:companies|firms|employers|agencies|hotels|shops|clinics|practices|studios|workshops|businesses)',
  de: '(?:\\S*betriebe|\\S*unternehmen|firmen|arbeitgeber|\\S*buros|\\S*praxen|\\S*kliniken|hotels|\\S*laden|agenturen)',
  nl: '(?:\\S*bedrijven|werkgevers|kantoren|\\S*bureaus|hotels|winkels|praktijken|klinieken)',
};

const hire = '(?:contratan?|contratam?|assumono|assume|embauchent?|recrutent?|emplean?|empregam?)';

/** A word between the halves of a German verb, not an "and" behind which another verb begins: `stellt sie auf und leitet sie an`. */
const gap = '(?: (?!(?:auf|vor|hin|um|her|bereit|zusammen) und )(?!und (?!\\S*[^t ] (?:an|ein) ))[^ ,]+)';

const crew = '(?:plantilla|quadros?|effectifs?|organico|equipo|equipa|equipe|squadra|staff|personal|personale|pessoal)';

/** That whoever gives the course, or others, take on those who finish: in the active, or as a profile that is hired. */
export const hiring: Patterns = {
  en: [
    `(?<! (?:to|how|who|that|which) )(?:hires?|recruits?|employs|takes on|will (?:hire|recruit|employ|take on))(?: (?:all|every|most|its|our|the|many|some|of))* ${people.en}`,
    `${firms.en}(?: [^ ,]+){0,5} (?:already|readily|regularly|gladly|now) (?:hire|recruit|employ|take on)`,
    `${people.en}(?: [^ ,]+)? (?:are|is|will be) (?:then |later |all )?(?:hired|recruited|taken on|employed) (?:by|at|as|straight|afterwards|right)`,
  ],
  de: [
    `(?:stellt|stellen)${gap}{0,5} ${people.de}${gap}{0,6} (?:ein|an)(?= (?:,|$))`,
    `(?:ubernimmt|beschaftigt|ubernehmen|beschaftigen)(?: (?:die|der|den|seine|ihre|alle|danach|anschliessend|spater))* (?:teilnehm\\S*|\\S*absolvent\\S*|inhaber\\S*|abganger\\S*)`,
    `(?:werden|wird)(?: [^ ,]+){0,6} (?:teilnehm\\S*|\\S*absolvent\\S*|inhaber\\S*)(?: [^ ,]+){0,6} eingestellt`,
    `(?:teilnehm\\S*|\\S*absolvent\\S*|inhaber\\S*)(?: [^ ,]+){0,5} (?:werden|wird)(?: [^ ,]+){0,6} eingestellt`,
    `${firms.de}(?: [^ ,]+){0,5} (?:bereits|schon|gern|gerne|regelmassig) (?:einstellen|beschaftigen|anstellen)`,
  ],
  nl: [
    `(?:neemt|nemen)(?: [^ ,]+){0,5} ${people.nl}(?: [^ ,]+){0,6} (?:aan|in dienst)(?= (?:,|als|bij|na))`,
    `${people.nl}(?: [^ ,]+){0,3} (?:worden|wordt)(?: [^ ,]+){0,6} (?:aangenomen|in dienst genomen)`,
    `(?:worden|wordt)(?: [^ ,]+){0,4} ${people.nl}(?: [^ ,]+){0,6} (?:aangenomen|in dienst genomen)`,
    `${firms.nl}(?: [^ ,]+){0,5} (?:al|graag|regelmatig|nu) (?:aannemen|in dienst nemen|inhuren)`,
  ],
  romance: [
    `(?:assume|assumono|assumera|assumeranno|contratan?|contratara|contrataran|contratarao|contratam|embauchent?|embaucheront|embauchera|recrutent?|recrutera|recluta|reclutan|recrutam?|emplea|emplean|emprega|empregam|engagent?|engagera)(?: (?:ya|ja|gia|deja|poi|ensuite|despues|depois|tutti|todos|todas|tous|toutes|i|gli|le|les|los|las|os|as|a|ai|suoi|sus|seus|ses|al|aux))* ${people.romance}`,
    `(?:que|qu|che)(?: [^ ,]+){1,7} (?:ya|ja|gia|deja) ${hire}`,
    `(?:que|qu|che)(?: [^ ,]+){1,7} ${hire} (?:ya|ja|gia|deja)`,
    `(?:incorporan?|integran?|integrent?|inserisc\\S*|acolhem?|accueill\\S*)(?: [^ ,]+){0,2} ${crew}(?: (?:a|ai|los|las|os|as|les|i|gli|todos|tous|tutti))* ${people.romance}`,
    `(?:incorporan?|integran?|integrent?|inserisc\\S*)(?: [^ ,]+){0,3} ${people.romance}(?: [^ ,]+){0,3} ${crew}`,
    `(?:son|seran|sao|serao|sono|vengono|verranno|saranno|sont|seront)(?: (?:poi|ensuite|despues|depois|tutti|todos|tous|luego))? (?:assunt[ie]|contratad[oa]s|embauche(?:e?s)|recrute(?:e?s)|empregad[oa]s)`,
  ],
};

/** Words of facts for hiring, and for work that is given. */
export const hiringInFacts =
  /^(?:hir(?:e|es|ed|ing)$|employ|recruit|einstell|eingest|anstell|ubernahm|ubernomm|beschaftig|aangenom|aannem|aanname|dienst$|werving|sollicit|embauch|recrut|reclut|contrat|assun|assum|emple|empreg|impieg|engag|hr$|rrhh$|rh$|jobs?$|vacature)/;
