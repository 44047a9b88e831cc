// That somebody is given work, by the words for the giving and for the work, folded, in every language.

/** Verbs of what is given or got. */
export const giving =
  /^(?:gets?|got|receives?|received|obtains?|offered|offers?|offering|given|gives?|handed|lands?|secures?|bekommt|bekommen|erhalt|erhalten|angeboten|bietet|bieten|vermittelt|recoi(?:t|vent)|obtien(?:t|nent)|propose(?:nt|es?|r)?|offr(?:e|ent|ir)|offerts?|offertes?|decroch\S*|recibe[n]?|recibir\S*|obtiene[n]?|ofrece[n]?|ofrecid[oa]s?|consigue[n]?|recebe[m]?|obte[mn]|obtem|oferece[m]?|oferecid[oa]s?|consegue[m]?|riceve|ricevono|ottiene|ottengono|offre|offrono|offert[oaie]|propone|propongono|krijgt|krijgen|ontvangt|ontvangen|aangeboden|biedt|bieden)$/;

/** Work that an article or nothing makes one's own; "a job" is offered, "the job market" is not. */
export const jobGiven =
  /^(?:jobs?|joboffers?|employment|positions?|contracts?|posts?|stellen?|arbeitsplatze?|arbeitsstellen?|arbeitsvertrage?|stellenangebote?|jobangebote?|festanstellung|anstellung|emplois?|postes?|contrats?|embauche|empleos?|puestos?|contratos?|emprego?s?|postos?|vagas?|lavoro|posto|contratto|impiego|assunzione|baan|banen|baanaanbod|arbeidscontract|arbeidsovereenkomst|contract)$/;
/** Words that mean other things as well: only behind "a" or before "at", "with". */
export const articlesOfOne: ReadonlySet<string> = new Set(
  'a an one their eine einen ein un une une une una uno um uma een hun seinen ihren'.split(' '),
);
/** "Job offer", `oferta de trabajo`. */
export const offerWords =
  /^(?:offers?|offres?|ofertas?|offert[ae]|propostas?|propuestas?|propost[ae]|propositions?|aanbod|aanbiedingen?)$/;
export const workOfOffer =
  /^(?:job|work|employment|emploi|travail|trabajo|empleo|emprego|trabalho|lavoro|impiego|werk)$/;

/** Verbs of taking people on; of the last ones only with the people named before the verb. */
export const takingOn =
  /^(?:hires?|hired|recruits?|recruited|employs|einstellen|eingestellt|embauche(?:nt|es?|s)?|embaucheront|recrute(?:nt|es?|s)?|contrata[nm]?|contratad[oa]s|assume|assumono|assunt[ie]|aangenomen)$/;
/** Those who are taken on, as a word before or behind the verb. */
export const them: ReadonlySet<string> = new Set(
  'them les los las os as li le sie hen ze they ils elles loro'.split(' '),
);

/** Facts that say so themselves. */
export const givenInFacts =
  /^(?:hir(?:e|es|ed|ing)$|recruit|employ|einstell|eingestell|ubernomm|ubernahme|embauch|recrut|contrat(?:a|am|an|ad\S*)$|assum|assunt|assunz|aangenom|aannem|guarant|garant|zusage|placement$|vermittel)/;
