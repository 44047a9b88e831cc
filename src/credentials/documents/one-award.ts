import { dayInFull } from '../redaction/days.ts';

/** Whether a text has what only one award has: a number of a student, a page of a person, or the day on which it was given. */
export function tellsOfOneAward(text: string): boolean {
  return ofOneAward.test(text);
}

const ofOneAward = new RegExp(
  String.raw`linkedin\.com/in/|(?<!\p{L})(?:student|learner|member(?:ship)?|candidate|licen[cs]e|certificate|serial|matr(?:ikel|[íi]cula|icule|icola)?|teilnehmer|mitglieds|alumn[oa]|expediente|étudiant|certificat|certificado|attestato|tessera|deelnemers?|lid|cursist)-?\.? ?(?:n(?:[ºo°r]|umber|ummer|úm|uméro|umero|úmero)?\.?[º°]?|id)?:? ?#?[\p{Lu}]{0,5}[-/]?\d{3}|(?<!\p{L})(?:issued|awarded|completed|ausgestellt|verliehen|délivrée?|otorgad[oa]|expedid[oa]|emitid[oa]|rilasciat[oa]|uitgereikt|behaald)(?: on| am| le| el| em| il| op)?:? ${dayInFull}`,
  'iu',
);
