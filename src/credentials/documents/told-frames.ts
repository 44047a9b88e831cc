const says =
  'says|said|explains|explained|recalls|recalled|adds|added|writes|wrote|reports|shares|tells us|dice|dijo|afirma|cuenta|explica|recuerda|comenta|dit|raconte|explique|témoigne|confie|se souvient|sagt|sagte|erzählt|berichtet|erinnert sich|meint|schwärmt|diz|disse|conta|relata|racconta|afferma|spiega|ricorda|zegt|vertelt|aldus|mówi|wspomina|säger|sier';
export const saying = new RegExp(String.raw`(?<!\p{L})(?:${says})(?: (?:\p{Ll}+|ex-\p{L}+)){0,3},? $`, 'iu');
/** `“It changed my career,” says` – whereas `As Peter Drucker said, “…”` quotes an author. */
export const quoted = new RegExp(String.raw`["”»“'’],? (?:${says})(?: (?:\p{Ll}+|ex-\p{L}+)){0,3},? $`, 'iu');
export const saysAfter = new RegExp(String.raw`^(?:, [^.,;:!?\n]{2,60},)? (?:${says})(?!\p{L})`, 'iu');
export const greeting =
  /(?<!\p{L})(?:congratulations|congrats|we congratulate|wir gratulieren|well done|good job|goed gedaan|gut gemacht|bien joué|bien hecho|muito bem|ben fatto|dear|hello|hi|hallo|liebe[rs]?|chère?|estimad[oa]|querid[oa]|prezad[oa]|car[oa]|gentil(?:e|issim[oa])|egregi[oa]|sehr geehrte[rn]?|beste|geachte|brav[oa]|kudos|félicitations|felicidades|felicitaciones|enhorabuena|glückwunsch|gratulation|wir gratulieren|parabéns|complimenti|congratulazioni|gefeliciteerd|gratulujemy|grattis|gratulerer|onnittelut)(?:,| to| an| à| a| al?la?)? $/iu;
export const certifying =
  /(?<!\p{L})(?:certified that|certifions que|attest(?:s|ons|e) que|hace(?:mos)? constar que|bestätig(?:t|en)(?: wir)?,? dass|bescheinig(?:t|en)(?: wir)?,? dass|atesta(?:mos)? que|certifica-se que|declara(?:mos)? que|(?:si )?attesta(?:no)? che|(?:si )?dichiara che|verkla(?:art|ren)(?: wij| we)? dat|bevestig(?:t|en) (?:wij )?dat|zaświadcza się,? że|intygas att) (?:D\.\/Dña\. )?$/iu;
export const workBy =
  /(?<!\p{L})(?:project|portfolio|essay|thesis|submission|capstone|video|report|(?:Abschluss|Projekt)?arbeit|projekt|proyecto|projet|mémoire|projeto|trabalho|progetto|scriptie|werkstuk) (?:by|von|de|di|do|da|van) $/iu;
export const byHolder =
  /(?<!\p{L})(?:(?:earned|completed|passed|obtained|achieved|submitted|attained|attended) by|(?:erworben|absolviert|abgelegt|bestanden|abgeschlossen|besucht) von|(?:obtenu|suivi|réussi|passé|validé|terminé)e?s? par|(?:obtenid|superad|completad|aprobad|realizad|cursad)[oa] por|(?:obtid|concluíd|completad|realizad)[oa] por|(?:conseguit|ottenut|superat|completat|svolt)[oa] da|(?:behaald|afgerond|gevolgd|voltooid) door|ukończył[ay]?|zdała?|otrzymała?|uzyskała?) $/iu;
export const roleBefore =
  /(?<!\p{L})(?:learner|student|participant|candidate|earner|recipient|holder|trainee|apprentice|graduate|alumn(?:a|us)|nurse|pupil|estudiante|alumn[oa]|participante|titular|étudiante?|apprenante?|stagiaire|titulaire|élève|lauréate?|teilnehmer(?:in)?|schüler(?:in)?|studentin|absolvent(?:in)?|inhaber(?:in)?|auszubildende[rn]?|alun[oa]|formand[oa]|studente(?:ssa)?|corsista|allieva?|cursist|leerling|deelnemer|deelneemster|titolare|houd(?:er|ster)|uczestni(?:k|czka)|kursant(?:ka)?)\s?[,:]? $/iu;
export const labelBefore =
  /(?:^|\n|[.;|] ?)(?:(?:full )?name|awarded to|holder|recipient|titular|nombre(?: completo)?|nom|inhaber(?:in)?|naam|nome(?: completo)?|imię i nazwisko) ?: ?$/iu;
export const owning =
  /^['’]s? (?:final |overall |own |personal |practical )?(?:grade|score|mark|result|portfolio|badge|certificate|transcript|thesis|capstone|achievement|submission|essay|coursework|exam|project)s?(?!\p{L})/iu;
/** What a place or an organisation has none of: `Jane Smith’s final grade was 87`, unlike `Palo Alto’s exam`. */
export const owningResult =
  /^['’]s? (?:final |overall |own |personal )?(?:grade|score|mark|result)s? (?:was|were|is|of)(?!\p{L})[^.!?\n]{0,30}\d/iu;
/** A number right behind a name, which a product may have, too. */
export const numberAfter =
  /^,? ?[(,:–-] ?(?:(?:licen|user|usuari|utente|benutzer|gebruiker|n[º°.]|no\.|nr\.|ID)[^()\n]{0,24}\d|\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d))/iu;
/** A number of a student or member, which only a person has. */
export const personNumberAfter =
  /^,? ?[(,:–-] ?(?:(?:student|member|employee|matr|alumn|tessera|matricola|lidn|studentn)[^()\n]{0,24}\d|ID:? ?[\p{L}-]{0,6}\d{3})/iu;
/** `Jane Smith – 88 %.`: a sentence of nothing else. */
export const gradeAlone = /^,? ?[(:–-] ?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d{1,3})\)?(?:[.;]?\s*\n|[.;]?\s*$|\. )/u;
/** A capital word with a percentage behind: two of them weigh the parts of something. */
export const weight = /\p{L}[’')]?,? ?[(:–-] ?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d)/gu;
const adverb = String.raw`(?: (?:\p{L}{3,15}(?:ly|mente|ment)|also|already|just|now|erfolgreich|met succes|con éxito|avec succès|com sucesso|con successo|com êxito|z powodzeniem|успешно))?`;
const aside = String.raw`(?:,? ?\([^()\n]{1,60}\))?(?:, (?:[^.;:!?\n]|(?<=\d)\.(?= )){2,80}?,)?(?:,? (?:who|qui|quien|que|che|która|który))?`;
const verbs = [
  String.raw`(?:(?:has|had|was|is|also|did)${adverb} )?(?:been )?(?:completed|earned|passed|graduated|finished|attended|achieved|obtained|scored|gained|participated|qualified|fulfilled|satisfied|(?<=(?:has|was|been)${adverb} )(?:awarded|certified|received|demonstrated|met|mastered))|received (?:this|the|an?)|met (?:all |all of |these |those |the |every )*(?:criteria|requirements?|conditions|standards)|holds? (?:this|the)|(?:is|was) the (?:holder|recipient|earner)|took part|sat the`,
  String.raw`ha${adverb} (?:completado|superado|aprobado|obtenido|finalizado|cursado|terminado|logrado|conseguido|asistido|participado|recibido)|completó|superó|aprobó|obtuvo|finalizó|cursó|terminó|consiguió|recibió (?:la|el|este|esta|una?)|asistió|participó|egresó|se (?:graduó|tituló|diplomó)`,
  String.raw`(?:a|est)${adverb} (?:suivi|réussi|obtenu|terminé|validé|achevé|passé|complété|participé|reçu (?:ce|cette|le|la)|effectué|diplômée?|titulaire)|obtint`,
  String.raw`absolvierte|bestand|erwarb|erreichte|erzielte|beendete|besuchte|schloss|erhielt (?:diese|das|den)|nahm [^!?\n]{0,80}teil`,
  String.raw`concluiu|completou|obteve|frequentou|participou|terminou|recebeu (?:este|esta|o|a)|foi aprovad[oa]|finalizou|formou-se|se formou|tirou`,
  String.raw`(?:ha|è|si è)${adverb} (?:completato|superato|conseguito|ottenuto|partecipato|frequentato|terminato|concluso|diplomat[oa]|laureat[oa]|sostenuto|svolto)|(?:lo|la) ha (?:conseguito|ottenuto|superato)|conseguì|ottenne`,
  String.raw`behaalde|voltooide|volgde|slaagde|rondde|scoorde|ontving (?:dit|deze|het)|nam [^!?\n]{0,80}deel`,
  String.raw`ukończyła?|zdała?|uzyskała?|zaliczyła?|har (?:genomfört|fullført|gennemført|bestått|bestået|avlagt|klarat)|on suorittanut|suoritti|absolvovala?|získala?|složila?|a (?:obținut|absolvit|promovat|finalizat)|elvégezte|teljesítette`,
  String.raw`(?:успешно )?(?:завершил|окончил|прош[её]л|прошла|сдал|получил|освоил)а?|ολοκλήρωσε`,
].join('|');
export const earning = new RegExp(String.raw`^${aside}${adverb} (?:${verbs})(?!\p{L})`, 'iu');
const participles =
  '(?:abgeschlossen|bestanden|absolviert|teilgenommen|erworben|erreicht|erlangt|besucht|nachgewiesen|beendet|erzielt|abgelegt|durchlaufen|erhalten|afgerond|behaald|gevolgd|voltooid|deelgenomen|geslaagd|ontvangen)';
export const participle = new RegExp(String.raw`^[^.!?\n]{0,120} ${participles}(?!\p{L})`, 'iu');
export const atEnd = new RegExp(
  String.raw`^${aside}(?:,? (?:die|der|dat|wie))?(?: (?:hat|heeft))[^.!?\n]{0,120} ${participles}(?!\p{L})|^${aside} is geslaagd|^, (?:die|der)[^.!?\n]{0,120} ${participles} (?:hat|heeft)`,
  'iu',
);
export const oneEarning = new RegExp(
  String.raw`^(?: (?:has|ha|a))${adverb} (?:completed|earned|passed|graduated|finished|attended|achieved|completado|superado|aprobado|obtenido|finalizado|suivi|réussi|obtenu|terminé|validé|completato|superato|conseguito|ottenuto|partecipato) |^ (?:concluiu|obteve|completó|superó|aprobó|obtuvo|behaalde|absolvierte|bestand) `,
  'u',
);
