import type { Patterns } from './standing-patterns.ts';

const firms = {
  en: '(?:compan(?:y|ies)|firms?|teams?|employers?|salons?|workshops?|hotels?|clinics?|shops?|kitchens?|studios?)',
  de: '(?:\\S*betrieb\\S*|\\S*unternehmen|\\S*firm(?:a|en)|\\S*teams?|\\S*belegschaft|\\S*salons?|\\S*hotels?|\\S*praxen|\\S*klinik\\S*)',
  nl: '(?:\\S*bedrijf|\\S*bedrijven|\\S*teams?|werkgevers?|\\S*salons?|\\S*hotels?|\\S*winkels?)',
  romance:
    '(?:empresas?|entreprises?|aziend[ae]|impres[ae]|equipos?|equipas?|equipes?|squadra|team|organico|plantillas?|quadros|effectifs?|salone?s?|saloni|salao|saloes|hote(?:l|is|les|les)|hotels?|taller(?:es)?|ateliers?|oficinas?|clinic(?:as?|he)|cliniques?|tiendas?|lojas?)',
};
const jobs = {
  en: '(?:jobs?|employment|positions?|posts?)',
  de: '(?:\\S*stellen?|\\S*anstellung|jobs?|arbeit|beschaftigung|arbeitsplatz)',
  nl: '(?:baan|banen|werk|jobs?|werkplek|aanstelling|betrekking)',
  romance: '(?:emplois?|postes?|empleos?|puestos?|trabajo|empregos?|trabalho|colocac\\S+|impiego|lavoro|occupazione)',
};

/** That those who finish are taken into a company or its team. */
export const takenOn: Patterns = {
  en: [
    `(?:are|is|get|gets|will be)(?: [^ ,]+)? (?:placed|integrated|absorbed|recruited|taken on)(?: [^ ,]+){1,5} ${firms.en}`,
    `(?:join|joins|will join) (?:the )?(?:team|staff|workforce)s? (?:of|at) (?:a|an|one|our|the|partner)`,
  ],
  de: [
    `(?:in|an|bei|von)(?: [^ ,]+){0,3} ${firms.de}(?: [^ ,]+){0,2} (?:vermittelt|ubernommen|untergebracht|eingestellt|aufgenommen)`,
  ],
  nl: [
    `(?:bij|in|door)(?: [^ ,]+){0,3} ${firms.nl}(?: [^ ,]+){0,2} (?:geplaatst|opgenomen|overgenomen|ondergebracht|aangenomen)`,
    `(?:geplaatst|opgenomen|overgenomen|ondergebracht|aangenomen) (?:bij|in|door)(?: [^ ,]+){0,3} ${firms.nl}`,
  ],
  romance: [
    `(?:est|sont|sera|seront|es|son|seran|queda\\S*|e|sao|serao|fica\\S*|sono|viene|vengono|verra|verranno|saranno) (?:[^ ,]+ )?(?:integr|plac|affect|coloc|incorpor|inserid|insere|inserit|ubicad|collocat|assunt)\\S*(?: [^ ,]+){1,5} ${firms.romance}`,
  ],
};

/** That they find work, as a rule or soon. */
export const findingWork: Patterns = {
  en: [`(?:finds?|lands?|found|gets?) (?:(?:a|an|their|paid|suitable|new|first|steady) ){1,2}${jobs.en}`],
  de: [
    `find(?:e|en|et)(?: [^ ,]+){0,6} (?:(?:eine|einen|neue|feste|erste|rasch|schnell|bald)) ${jobs.de}`,
    `${jobs.de} (?:zu )?(?:finden|findet|gefunden)`,
  ],
  nl: [`vind(?:en|t)(?: [^ ,]+){0,6} ${jobs.nl}`, `${jobs.nl} (?:te )?(?:vinden|vindt|gevonden)`],
  romance: [
    `(?:trouve|trouvent|encuentra|encuentran|hallan|encontra|encontram|consegue|conseguem|consiguen?|trova|trovano)(?: [^ ,]+){0,5} (?:une?|uma?|uno|le|il|o|el|su|leur|seu) (?:[^ ,]+ )?${jobs.romance}`,
  ],
};

/** That the work is sure, said of it. */
export const workIsSure: Patterns = {
  // A position on a ladder is secured.
  en: [
    `(?:jobs?|employment)(?: [^ ,]+){0,5} (?:is|are|comes)(?: [^ ,]+)? (?:guaranteed|assured|certain|secured)`,
    `(?:positions?|posts?)(?: [^ ,]+){0,5} (?:is|are|comes)(?: [^ ,]+)? (?:guaranteed|assured)`,
  ],
  de: [
    `${jobs.de}(?: [^ ,]+){0,5} (?:ist|sind|bleibt)(?: [^ ,]+){0,2} (?:garantiert|gewiss|zugesichert)`,
    `(?:ist|sind)(?: [^ ,]+){0,3} ${jobs.de}(?: [^ ,]+){0,4} (?:garantiert|gewiss|zugesichert)`,
  ],
  nl: [
    `${jobs.nl}(?: [^ ,]+){0,5} (?:is|zijn|staat)(?: [^ ,]+){0,2} (?:gegarandeerd|verzekerd|vast)`,
    `(?:is|zijn)(?: [^ ,]+){0,3} ${jobs.nl}(?: [^ ,]+){0,4} (?:gegarandeerd|verzekerd)`,
  ],
  romance: [
    `${jobs.romance}(?: [^ ,]+){0,5} (?:est|sont|es|son|esta|estan|queda|e|sao|fica|sono|rimane)(?: [^ ,]+)? (?:garanti|assure|garantiz|asegurad|assegurad|assicurat|certo$|acquis)\\S*`,
  ],
};

/** Words of the facts for work that is given or looked for. */
export const workInFacts =
  /^(?:jobs?$|jobsuch|employ|hir(?:e|es|ed|ing)$|placement|recruit|intern|apprentic|trainee|vacanc|position|stelle$|stellen|\S*stelle$|anstell|arbeitssuch|beschaftig|vermittl|ubernomm|praktik|ausbildungsplatz|baan|banen|werkzoek|vacature|stage|stages$|leerwerk|sollicit|emploi|embauch|recrut|apprenti|alternance|empleo|contratac|coloc|practicas|insercion|emprego|estagi|insercao|impiego|occupaz|assun|tirocin|inserim|colloca)/;
