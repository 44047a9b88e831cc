/** What is done to a credential again. */
export const revalidating =
  /^(?:revalid|riconvalid|rivalid|recert|rezert|ricert|reconfirm|confirm|bestatig|bevestig|aangevraagd|beantrag|renew|renov|renouvel|rinnov|erneu|verleng|vernieuw|conferm|reappl|reissu|validee?$)/;

/** What comes again, besides years. */
export const seasonal =
  /^(?:seasons?|saison|spielzeit|temporada|epoca|stagione|seizoen|year|jahr|an|annee|ano|anno|jaar)$/;
