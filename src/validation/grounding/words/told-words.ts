// How what is left open is told as done or as due, folded, in every language.

/** What is asked of people, what shows that they did it, and what is due. */
export const dueWords =
  /^(?:criteri|kriteri|requirement|required$|needed$|evidence$|due$|must$|anforder|nachweise?$|notig$|gebraucht|abzugeben|erforder|requisit|necesari|evidencia|preuves?$|exigenc|exiges?$|critere|necessair|rendre$|evidencias?$|necessari|prove$|requisiti$|servono$|serve$|nodig$|bewijs|bewijzen$|vereist|voorwaard|faut$|falta$|preciso$|lead$|leads$|fuhrt$|fuhren$|llevan?$|menent$|mene$|levam?$|portano$|porta$|leiden$|leidt$)/;

/** What people do for a credential: what they hand in, make, show or take part in. */
export const actWords =
  /^(?:hand(?:s|ed)?$|submit|presents?$|presented$|recorded$|records?$|films?$|filmed$|writes?$|wrote$|drafts?$|drafted$|takes?$|took$|taken$|participate|attends?$|attended$|exhibit(?:s|ed)?$|complet(?:e|es|ed)$|produc(?:e|es|ed)$|deliver(?:s|ed)?$|(?:ab|ein)gegeben|geben$|gebt$|eingereicht|reichen$|prasentier|teilgenommen|teilnimmt|nehmen$|nahmen$|aufgenommen|gehalten$|erstellt|halten$|besucht|absolv|entreg|present(?:an?|o|aron|aba|al[oa]|ent|e|ez|es|ee|ano|ato|ata|are|eerd|eer|eert|eerde|eerden|eren)$|grab(?:an?|o|aron|e|ado)$|particip(?:an?|o|aron|am|aram|ou|ent|e|es|ano|ato|a)$|partecip(?:ano|ato|ati|a)$|expon|remet|remis|enregistr(?:ent|e|ez|ee)$|redig|rendent$|apresent(?:am|aram|ou|e|ado|ada)|grav(?:am|aram|ou|e)$|elabor|consegn|registr(?:ano|ato|a)$|espongono$|leverden$|levert$|leveren$|lever$|ingeleverd|gepresenteerd|maakten?$|maken$|maakt$|namen$|nam$|neem$|nemen$|neemt$|deden$|doen$|deelgenomen|deelneemt|deelnamen$|opgenomen|gehouden$|exposeren)/;

/** What is offered, and anybody may leave. */
export const offered =
  /^(?:invit|offer|welcom|opportunit|extra|bonus|addition|encourag|besides$|eingelad|einlad|lad(?:en|t)$|angebot|anbiet|bietet$|bieten$|zusatz|willkomm|gern$|ofrec|oferec|adicional|suplement|complement|bienven|offr|propos|propon|ulterior|aggiun|bied|geboden$|aangebod|uitgenod|gelegenheid|occasi?on|ocasi|oportunid|opportunit|welkom|aanvull|added$|add$|anadir|ajout|acrescent|erganz|toegevoegd)/;

/** What counts for nothing. */
export const counting =
  /^(?:counts?$|affects?$|influenc|zahlt$|zahlen$|gewertet|wirkt$|beeinfluss|cuentan?$|afectan?$|influy|compt|influe|contam?$|afetam?$|contano$|incid|influis|telt$|tellen$|meegeteld|beinvloed)/;

/** Words that a condition opens with. */
export const conditionWords = new Set(
  'if wenn falls sofern si se als indien mits cuando quando when where wo where whether'.split(' '),
);
