/** Courses that freshen up what was learnt, in seven languages; folded. */
export const refreshing =
  /^(?:refresher|auffrisch|nachschulung|opfris|bijschol|herhalingscurs|recyclage|reciclaje|reciclagem|aggiornamento$|richiamo$|retraining)/;

/** What is done to a credential again. */
export const revalidating =
  /^(?:revalid|riconvalid|rivalid|recert|rezert|ricert|reconfirm|confirm|bestatig|bevestig|aangevraagd|beantrag|renew|renov|renouvel|rinnov|erneu|verleng|vernieuw|conferm|reappl|reissu|validee?$)/;

/** What comes again, besides years. */
export const seasonal =
  /^(?:seasons?|saison|spielzeit|temporada|epoca|stagione|seizoen|year|jahr|an|annee|ano|anno|jaar)$/;
