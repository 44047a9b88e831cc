/** What brings up to date what people once learnt, folded, in every language. */
export const refreshing =
  /^(?:refresher|retraining$|auffrisch|aufgefrischt|wiederholungs(?:kurs|schul|lehrg|train|unterw|seminar)|nachschulung|fortbildungspflicht|recyclages?$|reciclajes?$|reciclage(?:m|ns)$|refresco$|refrescamento|aggiornament[oi]$|richiam[oi]$|rappels?$|actualizaci|actualiza(?:cao|coes)$|actualisations?$|atualiza(?:cao|coes)$|herhaling(?:en)?$|herhalings|opfris|bijschol|nascholing)/;

/** The same in two words and more, by what follows on the first one. */
export const refreshingPhrases: ReadonlyMap<string, RegExp> = new Map([
  ['update', /^(?:course|training|day|session|module|workshop)/],
  ['updating', /^(?:course|training|day|session|module|workshop)/],
  ['recurrent', /^training/],
  ['remise', /^a niveau/],
  ['remises', /^a niveau/],
  ['mise', /^a jour/],
  ['mises', /^a jour/],
]);

/** What people have that is brought up to date; a report or a list is none of it. */
export const learnt =
  /^(?:skills?$|knowledge|compet|conosc|conoc|conhec|connaiss|saber|savoir|kenntn|wissen|fahigk|kennis|vaardig|habilid|habilet|abilita|capac|formac|formaz|format|geste|gesti|gestos|cours|curs|corso|titul|certif|attest|patente|permis|carn)/;

/** Words of facts that bring up to date what people know, by a noun or a verb, in any language. */
export const refreshed =
  /^(?:refresh|retrain|recurr|updat|auffrisch|aufgefrischt|wiederhol|nachschul|fortbild|weiterbild|unterweis|recycl|recicl|refresc|aggiorn|richiam|rappel|actuali|atuali|mise$|remise$|herhal|opfris|bijschol|nascholing|nageschool)/;

/** How often: each year, or again and again. */
export const recurring =
  /^(?:yearly|annual|annually|biennial|triennial|regular|regularly|periodic|periodically|recurring|jahrlich|alljahrlich|zweijahrlich|regelmassig|periodisch|turnusmassig|annuel|annuell|biennal|triennal|regulier|periodique|anual|anuais|bienal|bienais|trienal|periodic[oa]|regular|biennal|triennal|regolar|jaarlijks|tweejaarlijks|regelmatig|periodiek)/;
