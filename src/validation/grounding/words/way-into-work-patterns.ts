import type { Patterns } from './standing-patterns.ts';

/** Not the work in groups, nor the instructions for it. */
const end = {
  en: '(?= (?:,|$|in|at|as|with|for))',
  de: '(?= (?:,|$|im|in|als|bei|fur))',
  nl: '(?= (?:,|$|in|als|bij|voor))',
  romance:
    '(?! (?:de|di|en|em|in|d|da) (?:grupo|gruppo|groupe|equipo|equipa|equipe|squadra|team|campo|terrain|casa))(?= (?:,|$|de|d|di|en|em|in|no|na|nel|nella|nei|nelle|negli|num|numa|nos|nas|dans|como|come|comme|da|do|del|della|dos|das|au|aux|chez|presso))',
};
const romanceWay =
  '(?:salidas?|saidas?|sbocc(?:o|hi)|debouches?|acceso|acesso|accesso|acces|entrada|entree|entrata|ingreso|ingresso|incorporacion|insercion|insercao|inserimento|insertion|puerta|porta|porte|via|voie|camino|caminho|chemin|strada|paso|passo|passaggio|passage)';
const romanceFast =
  '(?:dire[ct]+[oae]?s?|dirett[oaie]|inmediat[oa]s?|imediat[oa]s?|immediat[oaie]?s?|immediates?|rapid[oaei]s?|veloc[ei]|assuree?s?|privilegiat[oa])';
/** Not where one works. */
const romanceWork =
  '(?<!(?:luogo|luoghi|lugar|lugares|lieux?|locale?) (?:di|de) )(?:trabajo|trabalho|lavoro|travail|empleos?|empregos?|impiego|occupazione|emplois?|mundo laboral|mercado laboral|vie active|vita attiva|vida activa)';

/** A short way from the credential to work, mostly in a few words: `Sbocco diretto nel lavoro di magazzino`. */
export const wayIntoWork: Patterns = {
  en: [
    `(?:direct|fast|quick|immediate|sure|short|straight|rapid|certain|easy) (?:routes?|way|ways|entry|path|road|access|step|start|line|track) (?:in|into|to|towards)(?: [^ ,]+){0,3} (?:work|jobs?|employment|labour market|job market)${end.en}`,
  ],
  de: [
    `(?:direkte|schnelle|sofortige|sichere|kurze|unmittelbare|rasche)[rnms]? (?:weg|einstieg|zugang|eintritt|start|ubergang) (?:in|ins|im|zu|zur|zum)(?: [^ ,]+){0,3} (?:\\S*arbeit|\\S*job|\\S*stelle|beruf|berufsleben|arbeitsleben|arbeitsmarkt)${end.de}`,
    `(?:direkte|schnelle|sofortige|sichere|leichte|rasche)[rnms]? (?:berufseinstieg|berufszugang|jobeinstieg|arbeitseinstieg)`,
    `(?:ticket|eintrittskarte|fahrkarte|freifahrt) (?:in|ins|fur|zu|zur|zum)(?: [^ ,]+){0,2} (?:\\S*job|beruf|berufsleben|arbeitsleben|\\S*stelle)${end.de}`,
    `(?:sichere|garantierte)[rnms]? (?:arbeitsplatz|anstellung)${end.de}`,
    `direkte[rnms]? ubernahme (?:in|ins|durch|bei)`,
    `(?<=^ |, )(?:berufseinstieg|jobeinstieg|berufszugang) (?:im|in|als|bei)`,
  ],
  nl: [
    `(?:directe|snelle|korte|zekere|vlotte|rechtstreekse) (?:weg|route|toegang|instap|stap|start|doorstroom) (?:naar|tot|in|op)(?: [^ ,]+){0,3} (?:\\S*werk|\\S*baan|banen|arbeidsmarkt|werkende leven|beroepsleven|job)${end.nl}`,
  ],
  romance: [
    `${romanceWay} ${romanceFast}(?: [^ ,]+){1,3} ${romanceWork}${end.romance}`,
    `(?:via|voie) (?:rapida|rapide|veloce|directa|diretta|direta|directe) (?:per|para|vers|hacia|verso|al|a|ao)(?: [^ ,]+){0,2} ${romanceWork}`,
    `porta(?:no)? ad? un (?:posto (?:di lavoro|in|nei|nelle|negli|nel|nella|come)|(?:impiego|lavoro)${end.romance})`,
    `sbocc(?:o|hi)(?: [^ ,]+){1,3} (?:lavoro|impiego)${end.romance}`,
    `emplois?(?: [^ ,]+){0,3} a la cle`,
  ],
};

/** Words of the facts for a way into work, or for access to anything, in any language. */
export const wayIntoWorkInFacts =
  /^(?:access|acces|zugang|acesso|toegang|employ|emple[oa]|empreg|emploi|impieg|occupaz|lavorativ|laboral|sbocc|debouch|berufseinst|arbeitsmarkt|arbeidsmarkt|jobs?$|career|baan$|banen$|hire|hiring|recruit|recrut|insercion|insercao|insertion|inseriment|placement|vermittlung)/;
