import type { Patterns } from './standing-patterns.ts';

const work = {
  en: '(?:jobs?|career|careers|work|employment|profession|role|position|post|trade|industry|sector|labour market|job market)',
  de: '\\S*(?:einstieg|berufsstart|jobstart|beruf|berufsleben|job|jobs|arbeit|arbeitsmarkt|arbeitswelt|anstellung|arbeitsplatz|stelle|karriere|laufbahn|branche|selbststandigkeit|einstellung)',
  nl: '(?:baan|banen|werk|arbeidsmarkt|carriere|loopbaan|beroep|vak|sector|branche|dienstverband|aanstelling|beroepspraktijk)',
  fr: '(?:emploi|embauche|insertion|carriere|metier|poste|prise de poste|profession|secteur|vie professionnelle|monde du travail|marche du travail|entree)',
  es: '(?:empleo|trabajo|puesto|contratacion|sector|profesion|oficio|incorporacion|insercion|mercado|mundo laboral|entrada)',
  it: '(?:lavoro|impiego|settore|professione|mestiere|assunzione|inserimento|ingresso|carriera|mercato|mondo del lavoro)',
  pt: '(?:emprego|trabalho|setor|sector|profissao|contratacao|ingresso|entrada|carreira|mercado)',
};

/** Work that comes by itself, without a word that promises it: it waits, its door is open. */
export const comingByItself: Patterns = {
  en: [
    `doors? (?:in|to|of|across) (?:[^ ,]+ ){0,3}${work.en} (?:\\S+ )?opens?`,
    `(?:employers|companies|firms|recruiters|hotels|restaurants|hospitals|warehouses|workshops|businesses|industry|sector|trade|job market|labour market)(?: [^ ,]+){0,2} (?:is|are|will be|be) (?:already )?(?:waiting|queuing|lining up|crying out|knocking)`,
    `(?:is|are|will be) (?:already )?(?:waiting for|crying out for|queuing up for|lining up for) (?:its |these |our |the )?(?:holders?|graduates?|earners?|alumni)`,
    `(?:job|jobs|position|contract|career|post|employment|work) (?:is |are |will be )?(?:already |just )?(?:in the bag|as good as (?:certain|secure|secured|guaranteed|yours|won)|all but (?:certain|secured|guaranteed)|waiting|within reach|yours)`,
  ],
  de: [
    `(?:turen|die tur|eine tur|der tur)(?: [^ ,]+)? (?:in|ins|zu|zum|zur)(?: [^ ,]+)? (?:${work.de}|betrieb\\S*|unternehmen|firmen|logistik|handwerk|gastronomie|pflege|verwaltung|industrie|hotellerie)`,
    `(?:job|stelle|arbeitsplatz|anstellung|arbeit|beruf)(?: [^ ,]+){0,2} so gut wie (?:sicher|gewiss|garantiert)`,
    `(?:direkte\\S*|kurzeste\\S*|schnelle\\S*|freie\\S*|ebnet den|bahnt den) (?:[^ ,]+ )?weg (?:in|ins|zu|zum|zur) (?:[^ ,]+ ){0,2}${work.de}`,
    `weg (?:in|ins|zu|zum|zur) (?:[^ ,]+ ){0,2}${work.de} (?:ist |steht )?(?:frei|offen|geebnet)`,
    `(?:branche|betriebe|unternehmen|firmen|arbeitgeber|arbeitsmarkt|\\S*stelle|\\S*job|\\S*arbeitsplatz)(?: [^ ,]+){0,2} (?:wartet|warten)`,
    `(?:wartet|warten)(?: [^ ,]+){0,2} (?:ein|eine|der|die|viele) (?:[^ ,]+ )?(?:job|jobs|stelle|stellen|arbeitsplatz|anstellung)`,
  ],
  nl: [
    `(?:paspoort|ticket|toegangskaart|toegangsticket|sleutel|opstap|poort) (?:voor|naar|tot|van) (?:[^ ,]+ ){0,2}${work.nl}`,
    `(?:werk|banen) (?:zat|genoeg|volop|verzekerd)`,
    `(?:bedrijven|werkgevers|sector)(?: [^ ,]+){0,2} (?:staat|staan|zit|zitten)(?: [^ ,]+){0,4} te (?:wachten|springen|trappelen)`,
  ],
  romance: [
    `(?:employeurs|entreprises|recruteurs|metier|secteur|entrepots|hotels|restaurants|emploi|poste)(?: [^ ,]+)? (?:vous|t|les|te|leur) (?:attend|attendent|tend|tendent|ouvre|ouvrent)`,
    `voie (?:royale|directe|rapide|toute tracee) (?:vers|pour) (?:[^ ,]+ ){0,2}(?:${work.fr}|logistique|hotellerie|restauration)`,
    `(?:empresas|empleadores|hoteles|almacenes|sector|mercado laboral)(?: [^ ,]+){0,2} (?:te|le|os|les) (?:espera|esperan|aguarda|aguardan|abre|abren)`,
    `(?:empleo|contrato|puesto de trabajo|puesto) (?:al final|a la salida|al terminar|seguro|fijo)`,
    `(?:tendras|tendran?|conseguiras|conseguiran?|encontraras|encontraran?|obtendras|obtendran?)(?: [^ ,]+){0,2} (?:trabajo|empleo|puesto|contrato)`,
    `(?:llave|pasaporte|billete|pase) (?:de|del|para|hacia|al|en) (?:[^ ,]+ ){0,3}(?:sector|empleo|mercado laboral|mundo laboral|profesion|oficio)`,
    `(?:aziende|imprese|hotel|datori|settore|mercato)(?: [^ ,]+){0,2} (?:vi|ti|li|le|lo) (?:aspetta|aspettano|attende|attendono|cercano)`,
    `sbocchi (?:sicuri|certi|garantiti|assicurati|immediati)`,
    `chiave (?:per|del|di) (?:[^ ,]+ ){0,3}(?:settore|lavoro|professione|mestiere)`,
    `(?:empresas|empregadores|setor|hoteis)(?: [^ ,]+){0,2} (?:espera|esperam|aguarda|aguardam) (?:por )?(?:voce|si|ti|eles|quem|os titulares)`,
    `chave (?:para|do|de|da) (?:[^ ,]+ ){0,3}(?:setor|mercado|profissao|emprego)`,
  ],
};

/** The same by what there is not: nothing stands in its way, it is never short. */
export const unhindered: Patterns = {
  en: [
    `nothing(?: [^ ,]+){0,3} in (?:the|your|their|its) way of (?:[^ ,]+ ){0,3}(?:${work.en}|start|entry)`,
    `(?:never|not|no longer)(?: be)?(?: [^ ,]+){0,2} (?:short of|without|lack|out of|run out of) (?:work|jobs|a job|customers|clients|orders)`,
  ],
  de: [
    `(?:dem|der|einem|einer|ihrem|ihrer|deinem|deiner) (?:[^ ,]+ )?${work.de}(?: [^ ,]+){0,4} nichts(?: mehr)? (?:im wege?|entgegen)`,
    `nie(?:mals)?(?: mehr)? (?:ohne|an) (?:arbeit|jobs|auftrage)`,
  ],
  nl: [
    `niets (?:staat|stond)(?: [^ ,]+){0,3} ${work.nl}(?: [^ ,]+){0,3} in de weg`,
    `(?:staat|stond)(?: [^ ,]+){0,4} ${work.nl}(?: [^ ,]+){0,3} niets(?: meer)? in de weg`,
    `nooit(?: meer)? zonder (?:werk|baan)`,
  ],
  romance: [
    `(?:lavoro|impiego)(?: [^ ,]+)? non (?:mancher\\S+|manca|mancano)`,
    `rien (?:ne |n )(?:[^ ,]+ )?(?:fait|fera|oppose|opposera|empeche|empechera|arrete|barre)(?: [^ ,]+){0,4} ${work.fr}`,
    `(?:manquer\\S*|manquez|manque) (?:pas |jamais )?(?:de |d )(?:travail|emploi|boulot|postes)`,
    `faltara(?:n)?(?: nunca)?(?: el| las?)? (?:trabajo|empleo|ofertas)`,
    `nada (?:se )?(?:ya )?(?:interpone|impide|frena|obstaculiza)(?: [^ ,]+){0,5} ${work.es}`,
    `(?:niente|nulla)(?: piu)? (?:ostacola|impedisce|frena|si frappone)(?: [^ ,]+){0,5} ${work.it}`,
    `non (?:vi |ti |gli )?(?:mancher\\S+|manca|mancano) (?:certo |mai )?(?:il |le )?(?:lavoro|offerte di lavoro|occasioni di lavoro)`,
    `nada (?:mais )?(?:impede|trava|se interpoe|obsta)(?: [^ ,]+){0,5} ${work.pt}`,
    `(?:trabalho|emprego)s? (?:nao|nunca) (?:vai |vao |lhe |te )*falt\\S+`,
    `(?:nao|nunca) (?:vai |lhe |te )*falt\\S+ (?:trabalho|emprego)`,
  ],
};

/** Facts that speak of being hired, in any language, whatever they say of it. */
export const hiringInFacts =
  /^(?:employ|hire|hiring|recruit|jobs?$|career|anstell|einstell|stelle$|stellen$|vermittl|berufseinstieg|quereinstieg|einstieg|embauch|recrut|emploi|insertion|emple[oa]|inserc|laboral|assun[zt]|impiego|occupaz|inserim|empreg|baan|banen|arbeidsmarkt|arbeitsmarkt|karriere|loopbaan|carrier)|guarant|garant/;
