import { dayInFull } from '../redaction/days.ts';

/** Whether a text has what only one award has: a number of a student, a page of a person, or the day on which it was given. */
export function tellsOfOneAward(text: string): boolean {
  return ofOneAward.test(text);
}

const ofOneAward = new RegExp(
  String.raw`linkedin\.com/in/|(?<!\p{L})(?:student|learner|member(?:ship)?|candidate|licen[cs]e|certificate|serial|matr(?:ikel|[íi]cula|icule|icola)?|teilnehmer|mitglieds|alumn[oa]|expediente|étudiant|certificat|certificado|attestato|tessera|deelnemers?|lid|cursist)-?\.? ?(?:n(?:[ºo°r]|umber|ummer|úm|uméro|umero|úmero)?\.?[º°]?|id)?:? ?#?[\p{Lu}]{0,5}[-/]?\d{3}|(?<!\p{L})(?:issued|awarded|completed|ausgestellt|verliehen|délivrée?|otorgad[oa]|expedid[oa]|emitid[oa]|rilasciat[oa]|uitgereikt|behaald)(?: on| am| le| el| em| il| op)?:? ${dayInFull}`,
  'iu',
);

/** Whether a text tells somebody what they reached and on which day: `Tu as obtenu 17/20 le 3 mai 2025.` */
export function tellsOneOfResult(text: string): boolean {
  return toOne.test(text);
}

const toOne = new RegExp(
  String.raw`(?<!\p{L})(?:you (?:have )?(?:scored|obtained|achieved|passed|earned|completed)|tu as (?:obtenu|réussi|terminé)|vous avez (?:obtenu|réussi|terminé)|obtuviste|aprobaste|superaste|has (?:obtenido|aprobado|superado)|usted (?:obtuvo|aprobó|superó)|você (?:obteve|concluiu)|obtiveste|concluíste|hai (?:ottenuto|superato|completato)|(?:Sie haben|du hast)(?= [^.!?\n]{0,80}(?:bestanden|erreicht|abgeschlossen|erzielt))|je hebt(?= [^.!?\n]{0,80}(?:gehaald|behaald|afgerond)))(?:[^.!?\n]|(?<=\d)[.]){0,80}? ${dayInFull}`,
  'iu',
);
