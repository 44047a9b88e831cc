import { anyCase } from './any-case.ts';

/** Words around a value that tell it as somebody's result, of all languages together; patterns without groups. */

/** What a figure counts, or is out of. */
export const unit = String.raw` ?(?:%|percent|per cent|prozent|procent|por ciento|por cento|pour cent|per cento|points?|punkten?|puntos|pontos|punti|punten|marks|valores|/ ?\d{1,4}(?: points)?|(?:out of|of|von|sur|su|sobre|de|van de|van|uit) \d{1,4}(?: (?:points?|punkten?|puntos|pontos|punti|punten|marks))?)(?![\p{L}\p{N}])`;

/** What is done with a result, in the past tense. */
export const verbs =
  'passed|passing|graded|scored|gave|given|granted|allotted|recorded|noted|vergab|vergeben|erteilt|gab|a donné|attribué|otorgó|concedió|atribuiu|ha assegnato|gaf|toegekend|completed|finished|awarded|graduated|marked|rated|earned|secured|achieved|obtained|received|reached|attained|got|gained|obtaining|achieving|scoring|earning|reaching|securing|behalen van|scoren van|erreichen von|bewertet|benotet|bestanden|absolviert|abgeschlossen|erreichte?|erzielte?|erhielt|bestand|reçue?|admise?|obtenue?|obtient|obtint|validée?|réussie?|notée?|aprobad[oa]|superad[oa]|calificad[oa]|obtenid[oa]|completad[oa]|finalizad[oa]|aprobó|superó|obtuvo|obteniendo|completó|finalizó|aprovad[oa]|concluíd[oa]|avaliad[oa]|classificad[oa]|obtid[oa]|concluiu|obteve|superat[oa]|promoss[oa]|conseguit[oa]|valutat[oa]|ottenut[oa]|ottenne|completat[oa]|conclus[oa]|diplomat[oa]|laureat[oa]|geslaagd|behaald|afgerond|beoordeeld|afgesloten|voltooid|behaalde|slaagde|scoorde|haalde';

/** What calls a result, alone or as the end of a longer word. */
export const labels = anyCase(
  'score|marks?|result|gpa|honou?rs|rank|distinction|gesamtnote|abschlussnote|endnote|ergebnis|prädikat|punktzahl|urteil|bewertung|beurteilung|mention|moyenne|résultat|appréciation|nota|calificación|puntuación|promedio|resultado|mención|valoración|menção|classificação|média|conceito|aproveitamento|voto|votazione|punteggio|giudizio|esito|cijfer|resultaat|predicaat|oordeel|gemiddelde|average|durchschnitt|durchschnittsnote|grade|note|overall|final|total|gesamt|insgesamt|endstand',
);

export const connectors = anyCase('with|at|mit|avec|con|com|met|as|als|comme|como|come');

/** What may stand between the words of a frame. */
export const small = anyCase(
  'an?|the|her|his|their|your|of|is|was|were|as|final|finale?s?|overall|total|global|globale?|general|générale|complessiv[oa]|eine[mrsn]?|ein|der|die|das|dem|den|von|war|ist|ihre|seine|une?|la|le|les|des?|du|est|était|una?|el|los|es|fue|uma?|os?|às|foi|era|il|lo|di|del|della|è|een|het|van|cum|mit|with|avec|con|com|met|gesamt|finalement|globalement|in total|insgesamt|en total|no total|in totale|in totaal|notes?|grade|prädikat',
);

/** The participle that ends the clause in German and Dutch. */
export const passing =
  'passed|bestanden|abgeschlossen|absolviert|bewertet|benotet|beendet|erreicht|erzielt|erhalten|geslaagd|afgerond|behaald|afgesloten|beoordeeld|gescoord|voltooid';
export const closedBy = new RegExp(String.raw`^ (?:${passing})(?!\p{L})`, 'u');

/** What is asked of everybody, or told of all who take part. */
export const general =
  /(?<!\p{L})(?:at least|minim\p{L}*|required?s?|requires|must|should|shall|need(?:s|ed)?|threshold|pass(?:ing)? (?:mark|grade|score|rate)|(?:or|and) (?:above|better|more|higher|over)|or|learners|students|candidates|participants|trainees|earners|graduates|those|anyone|everyone|whoever|anybody|people|if|can|may|might|could|would|will|every|each|all|only|scale|mindest\p{L}*|bestehensgrenze|muss|müssen|soll\p{L}*|oder|lernende|teilnehmende|studierende|teilnehmer|alle|jede[rsmn]?|wer|wenn|falls|kann|können|ab|skala|au moins|doit|doivent|seuil|requise?s?|apprenants|étudiants|candidats|ceux|peut|peuvent|chaque|tous|toutes|ou|al menos|mínim[oa]s?|deben?|deberá\p{L}*|requiere[n]?|estudiantes|alumnos|participantes|quienes|puede[n]?|cada|todos|pelo menos|devem?|exige\p{L}*|alunos|formandos|quem|pode[m]?|almeno|devono|richiest[oaie]|studenti|corsisti|partecipanti|chi|può|possono|ogni|tutti|minst(?:ens)?|ten minste|moet(?:en)?|vereist|cesuur|deelnemers|cursisten|studenten|wie|kan|kunnen|elke?|iedere?|of hoger)(?!\p{L})|(?<!\p{L})o (?:más|superior|più|mais)(?!\p{L})/iu;

/** What was measured of a course or of those who give it. */
export const ofThing =
  /(?<!\p{L})(?:programmes?|courses?|schools?|colleges?|universit(?:y|ies)|academy|cent(?:re|er)|institutes?|company|team|modules?|product|organi[sz]ation|issuer|provider|\p{L}*(?:programm|kurs|schule|institut|zentrum|akademie|lehrgang)|universität|formation|cours|école|université|centre|curso|programa|escuela|universidad|centro|escola|universidade|corso|programma|scuola|università|cursus|opleiding|school|universiteit) (?:has |have |had |was |is |hat |ha |a |heeft )?(?:been |été |sido |stat[oa] )?(?:scored|achieved|reached|received|obtained|earned|gained|rated|ranked|awarded|erreichte?|erzielte?|erhielt|bewertet|mit|a obtenu|obtenu|noté|obtuvo|obtenido|logró|valorado|obteve|obtido|avaliado|ottenuto|valutato|behaalde|scoorde|beoordeeld|haalde)(?!\p{L})/iu;
