/** Verbs of what a certificate says of people, folded, in every language. */
export const attesting =
  /^(?:attests?|certif(?:y|ies|ie|ient|ica|ican|icam|icano)|confirms?|proves?|shows?|demonstrates?|documents?|verif(?:y|ies)|bestatig(?:t|en)|bescheinig(?:t|en)|belegt|belegen|bezeugt|weist|zeigt|beweist|atteste(?:nt)?|prouve(?:nt)?|confirme(?:nt)?|valide(?:nt)?|demontre(?:nt)?|acredita[n]?|demuestra[n]?|confirma[m]?|dimostra(?:no)?|attesta(?:no)?|conferma(?:no)?|comprova[m]?|atesta[m]?|prova[m]?|toont|tonen|bevestig(?:t|en)|bewijst|bewijzen)$/;

/** That people have something now. */
export const owning =
  /^(?:verfugt|verfugen|besitzt|besitzen|possesses|possess|possede|possedent|posee|poseen|possui|possuem|possiede|possiedono|beschikt|beschikken|bezit|bezitten)$/;

/** What they are said to be able to. */
export const abilities =
  /^(?:abilit(?:y|ies)|capacit(?:y|ies)|competenc(?:e|es|y|ies)|proficiency|mastery|skills|\S*fahigkeit(?:en)?|\S*kenntnisse?n?|\S*kompetenz(?:en)?|beherrschung|capacites?|aptitudes?|competences?|maitrise|capacidad(?:es)?|competencias?|dominio|aptitud(?:es)?|capacidades?|aptidao|capacita|competenz[ae]|padronanza|abilita|vaardigheid|vaardigheden|bekwaamheid|beheersing)$/;

export const thats: ReadonlySet<string> = new Set('that dass que qu che dat'.split(' '));

export const holders =
  /^(?:holders?|earners?|owners?|bearers?|person[ae]?|pesso[ae]|personnes?|persoon|candidat[eo]s?|participants?|attendees|learners?|they|people|inhaber\S*|teilnehm\S*|absolvent\S*|sie|er|titulaires?|participant[ei]?s?|ils|elles|titular(?:es)?|asistentes|participantes|detentor\S*|portador\S*|titolari?|partecipant[ei]|houders?|deelnemers?|zij|ze|bezitters?)$/;

/** How well something is done. */
export const skilled =
  /^(?:safely|reliably|correctly|competently|confidently|proficiently|expertly|independently|sicher|zuverlassig|korrekt|fachgerecht|kompetent|selbst?standig|eigenstandig|souveran|correctement|fiablement|aisement|efficacement|seguridad|correctamente|eficazmente|seguranca|corretamente|competencia|correttamente|sicurezza|efficacemente|autonomia|autonomie|veilig|zelfstandig|vakkundig|betrouwbaar|bekwaam)$/;

/** Right behind who holds it, present verbs of being there or having it, and what begins a past. */
export const beingThere =
  /^(?:has|have|had|is|are|was|were|attend\S*|complet\S*|participat\S*|tak(?:es?|ing)|took|receiv\S*|knows?|owns?|hol(?:ds?)|hat|haben|ist|war|wurde|a|ont|est|etait|fut|suit|suivent|assist\S*|particip\S*|recoit|asist\S*|ha|han|hanno|fue|estuvo|es|e|frequent\S*|frecuent\S*|recib\S*|riceve|tem|teve|foi|esteve|receb\S*|heeft|hebben|was|werd|woont?|neemt|nahm|besucht\S*|erhielt|volgde|partecipa\S*|supera|possiede|posee|possui|poss\S+)$/;
/** At the end of a German or Dutch clause: a perfect, or a verb of being there. */
export const pastLast =
  /^(?:hat|haben|ist|sind|war|waren|wurde|wurden|hatte|heeft|hebben|is|was|werd|had|teilnimmt|teilnahm|teilnehmen|besucht|besuchte|besuchten|anwesend|deelneemt|deelnam|bijwoont|bijwoonde|volgt|volgde|absolviert|absolvierte|erhielt|erhalt|besitzt|bezit|kreeg|krijgt)$/;
