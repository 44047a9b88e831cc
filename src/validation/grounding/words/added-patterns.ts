import type { Patterns } from './standing-patterns.ts';

/** What a text adds to what the facts have: one more prize, one more time, the newest version, a contract, an allowance. */
export const wonAlso: Patterns = {
  en: [`also (?:the )?(?:winner of|won)(?: the| a| an)? (?<key>[^ ,]+(?: [^ ,]+)?)`],
  de: [`(?:auch|ausserdem|zudem) (?:gewinner\\S*|preistrager\\S*|sieger\\S*) (?:des|der|vom|beim) (?<key>[^ ,]+)`],
  nl: [`(?:ook|tevens) winnaar van (?:de |het )?(?<key>[^ ,]+)`],
  romance: [
    `(?:egalement|aussi|tambien|anche|tambem) (?:laureat\\S*|gagnant\\S*|ganador\\S*|vincit\\S*|vencedor\\S*|premiad\\S*|premiat\\S*) (?:du|de la|de l|des|del|della|dell|do|da|con el|con il|com o) (?<key>[^ ,]+(?: (?:du|de|del|della|do|da) [^ ,]+)?)`,
  ],
};

export const wonAgain: Patterns = {
  en: [
    `(?:won|wins?|awarded|received?|receives|given|honoured)(?: [^ ,]+){0,6} for the (?:second|third|fourth) (?:time|year)`,
  ],
  de: [`zum (?:zweiten|dritten|vierten) mal`],
  nl: [`voor de (?:tweede|derde|vierde) (?:keer|maal)`],
  romance: [
    `(?:deuxieme|seconde|troisieme) fois qu`,
    `pour la (?:deuxieme|seconde|troisieme) fois`,
    `por (?:segunda|tercera) vez`,
    `pela (?:segunda|terceira) vez`,
    `(?:e|per) la (?:seconda|terza) volta`,
  ],
};
export const againInFacts =
  /^(?:second|third|zweit|dritt|deuxiem|troisiem|segund|tercer|terceir|terz[ao]|tweede|derde|again|erneut|wieder|twice|repeat|repet|herhal|reprend)/;
/** An exam is sat for the second time without a prize. */
export const repeating =
  /^(?:exam|test|pruf|toets|esam|prueb|prova|epreuv|repeat|repet|repit|wiederhol|herhal|ripet|try|attempt|versuch)/;

export const newestVersion: Patterns = {
  en: [`(?:current|latest|newest|most recent) (?:version|release|edition)`],
  de: [`(?:aktuell|neuest|jungst|neust)e[nrms]? (?:version|fassung|ausgabe|release)`],
  nl: [`(?:huidige|nieuwste|laatste|meest recente) (?:versie|uitgave|editie)`],
  romance: [
    `derniere (?:version|edition)`,
    `(?:version|edition) (?:actuelle|la plus recente)`,
    `(?:ultima|actual) (?:version|edicion)`,
    `(?:version|edicion) (?:actual|mas reciente)`,
    `(?:ultima|atual) (?:versao|edicao)`,
    `(?:versao|edicao) (?:atual|mais recente)`,
    `ultima (?:versione|edizione)`,
    `(?:versione|edizione) (?:attuale|piu recente)`,
  ],
};
export const newestInFacts =
  /^(?:current|latest|newest|recent|recien|aktuell|neue?st|jungst|dernier|actuel|actual|ultim|atual|attual|huidig|nieuwst|laatst)/;

/** Of people before they come. */
export const registeredBefore: Patterns = {
  en: [`already (?:registered|enrolled|listed) (?:with|at|in|on)`],
  de: [`bereits (?:bei|in|im|beim)(?: [^ ,]+){1,4} (?:eingetragen|registriert|gemeldet)\\S*`],
  nl: [`(?:al|reeds) (?:ingeschreven|geregistreerd) (?:bij|in)`],
  romance: [
    `(?:gia|ya|deja|ja) (?:iscritt[oaie]|inscrit\\S*|inscript\\S*|registrad[oa]s?|registrat[oaie]|enregistre\\S*) (?:a|al|alla?|allo|nel\\S*|en|aux?|dans|n[oa]s?|em|presso|aupres|chez|junto)`,
  ],
};
export const registeredInFacts =
  /^(?:iscri|inscri|regist|eingetr|ingeschr|geregistr|member|mitgl|mem?br|miembr|soci[oa]|enrol|anmeld)/;

export const contracted: Patterns = {
  en: [
    `(?:gets?|given|receives?|lands?|secures?|obtains?) (?:a|an|their|your)(?: [^ ,]+){0,2} contract`,
    `(?:gets?|are given|is given|receives?|lands?) (?:a|an|their|your) (?:training|apprenticeship|trainee) (?:place|position|post)`,
    `paid (?:assignments|commissions)`,
    `(?:priority|preference) (?:in|for) (?:hiring|recruitment)`,
  ],
  de: [
    `(?:bekomm|erhalt)\\S*(?: [^ ,]+){0,2} (?:arbeitsvertrag|ausbildungsplatz|ausbildungsvertrag|bezahlte auftrage)`,
    `(?:vorrang|bevorzugt) bei der (?:einstellung|stellenvergabe)`,
  ],
  nl: [
    `krijg\\S*(?: [^ ,]+){0,2} (?:contract|leerplaats|leerwerkplek|betaalde (?:opdrachten|klussen))`,
    `voorrang bij (?:de |een )?(?:aanwerving|indienstneming)`,
  ],
  romance: [
    `(?:consig|conseg|obtien|obten|obtem|ottien|otten|decroch|recib|receb|ricev|recoi)\\S* (?:une?|uma?|uno|il|le|su|son|leur)(?: [^ ,]+)? (?:contrat|contrato|contratto)`,
    `(?:contrat (?:compris|inclus|a la cle)|contrato (?:incluido|incluso)|contratto (?:compreso|incluso))`,
    `(?:priorite|prioridad|prioridade|priorita|precedenza) (?:a l|dans l|en la|na|nelle|nell|al?la) (?:embauche|contratacion|contratacao|assunzion[ei])`,
  ],
};
export const contractInFacts =
  /contra[ct]t?[oe]?s?$|vertrag|^(?:guarant|garant|assur|asegur|assegur|assicur|zugesich|priorit|vorrang|voorrang|prefer|bezahlt|betaald|paid$)/;

export const allowance: Patterns = {
  en: [`(?:small|modest|monthly|weekly|daily) (?:allowance|stipend)`],
  de: [`(?:erhalt|bekomm)\\S*(?: [^ ,]+){0,3} (?:aufwandsentschadigung|taschengeld)`],
  nl: [`(?:krijg|ontvang)\\S*(?: [^ ,]+){0,3} (?:vergoeding|onkostenvergoeding|vrijwilligersvergoeding)`],
  romance: [
    `(?:touch|recev|recoi|percev|percoi)\\S*(?: [^ ,]+){0,3} indemnite\\S*`,
    `(?:cobr|recib|receb|ricev|percep)\\S*(?: [^ ,]+){0,3} (?:gratificacion|ajuda de custo|indennita|rimborso)`,
  ],
};
export const allowanceInFacts =
  /allowance|stipend|indemni|gratific|ajuda|indennit|rimbors|entschad|taschengeld|vergoed|vergut|^(?:paid|pay|bezahlt|betaald|remuner|retribu)/;

/** Of people for whom a credential is said to be compulsory. */
export const compulsoryForThem: Patterns = {
  en: [
    `for whom (?:the |this |it |such a )?(?:[^ ,]+ )?(?:is|are) (?:mandatory|compulsory|obligatory|required)`,
    `(?:whose employers? requires?|who are (?:obliged|required) to (?:hold|have|take|attend|complete)) (?:the|this|it|such)`,
  ],
  de: [
    `fur die (?:der|die|das|dieser|diese|dieses) [^ ,]+ (?:pflicht|verpflichtend|vorgeschrieben|obligatorisch) (?:ist|sind)`,
  ],
  nl: [`voor wie (?:de|het|deze|dit) [^ ,]+ (?:verplicht is|is verplicht|verplicht zijn)`],
  romance: [
    `(?:pour (?:qui|lesquels|lesquelles)|para (?:quienes|quien|quem|los que|os quais)|per (?:i quali|le quali|cui|chi)|a cui)(?: [^ ,]+){1,3} (?:est|es|e|sea) (?:ob(?:l|r|bl)igat\\S*)`,
  ],
};
export const compulsoryInFacts =
  /^(?:mandat|compuls|oblig|obrig|obblig|requir|must$|pflicht|verpflicht|vorgeschr|verplicht|law|legal|gesetz|wettel|loi|ley|legge|lei$|regulat)|pflicht$/;

/** What is said to follow on it. */
export const followedByWork: Patterns = {
  en: [`followed by (?:a |an |the )?(?:[^ ,]+ )?(?:contract|hire|hiring|employment|recruitment)`],
  de: [
    `(?:gefolgt von|mit anschliessender|mit anschliessendem) (?:einer |einem )?(?:\\S*anstellung|ubernahme|einstellung|arbeitsvertrag)`,
  ],
  nl: [`gevolgd door (?:een |de )?(?:[^ ,]+ )?(?:contract|aanstelling|indienstneming|baan|aanwerving)`],
  romance: [
    `(?:suivie?s?|seguid[oa]s?|seguit[oaie]) (?:d|de|da|por|par|dall?|dell?)(?: une?| uma?| un[ao]?)? (?:embauche|contratacion|contratacao|assunzione|assunzioni|contrat\\S*|emploi|empleo|emprego|impiego)`,
  ],
};
