import type { Patterns } from './standing-patterns.ts';

const german = '\\S*(?:kurse?|lehrgange?|seminare?|workshops?|abzeichen|zertifikate?|diplome?|urkunden?)';
const romance =
  '(?:formation|badge|certificat|diplome|stage|curso|insignia|diploma|certificado|corso|attestato|certificato|distintivo|atelier|taller)';
const seasonsEn = '(?:spring|summer|autumn|winter)';
const seasonsDe = '(?:fruhling|fruhjahr|sommer|herbst|winter)';
const seasonsNl = '(?:voorjaar|lente|zomer|najaar|herfst|winter)';
const seasonsRomance =
  '(?:printemps|ete|automne|hiver|primavera|verano|otono|invierno|verao|outono|inverno|estate|autunno)';

/** In which season a credential is said to be given, or a course to be held. */
export const inSeason: Patterns = {
  en: [
    `(?:awarded|given|given out|presented|issued|offered|held|runs?|conferred|takes? place)(?: [^ ,]+){0,2} in (?:the )?${seasonsEn}`,
  ],
  de: [
    `im ${seasonsDe}(?: [^ ,]+)? (?:verliehen|vergeben|uberreicht|ausgestellt|angeboten|statt|durchgefuhrt)`,
    `${german}(?: [^ ,]+){1,3} im ${seasonsDe} (?:verliehen|vergeben|uberreicht|ausgestellt|angeboten|statt)`,
  ],
  nl: [`(?:in|tijdens) (?:de |het )?${seasonsNl}(?: [^ ,]+)? (?:uitgereikt|gegeven|toegekend|aangeboden|plaats)`],
  romance: [
    `(?:entreg\\S*|imparte|otorga|concede|celebra|ofrece|remise?|delivree?|decernee?|propose[es]?|lieu|tient|entregue|atribuid[oa]|decorre|realiza(?: se)?|consegnat[oa]|rilasciat[oa]|conferit[oa]|svolge|tiene|offert[oa])(?: [^ ,]+){0,3} (?:en|a l|au|no|na|in|a|d) (?:el |la )?${seasonsRomance}`,
  ],
};

/** `The summer of 2022`: in which season of a year something was. */
export const seasonOfYear: Patterns = {
  en: [`${seasonsEn}(?: of)? (?:19|20)\\d\\d`],
  de: [`${seasonsDe}(?: des jahres)? (?:19|20)\\d\\d`],
  nl: [`${seasonsNl}(?: van)? (?:19|20)\\d\\d`],
  romance: [`${seasonsRomance}(?: (?:de|del|do|di|dell anno|de l annee))? (?:19|20)\\d\\d`],
};

/** How often a credential is said to be given, or a course to begin. */
export const everyTime: Patterns = {
  en: [
    `(?:offered|awarded|given|given out|held|presented|issued|starts?|starting|runs?|begins?)(?: [^ ,]+)? (?:(?:every|each) (?:year|month|term|semester|quarter)|(?:once|twice|three times) a year|annually|yearly)`,
    `(?:new|next) (?:groups?|intakes?|cohorts?|classes)(?: [^ ,]+){0,2} (?:every|each) (?:year|month|term|semester|quarter)`,
  ],
  de: [
    `(?:jedes jahr|jahrlich|alljahrlich|jeden monat|monatlich|jedes semester)(?: [^ ,]+){0,4} (?:angeboten|verliehen|vergeben|uberreicht|statt|startet|beginnt)`,
    `(?:startet|beginnt|findet|starten|beginnen)(?: [^ ,]+){0,2} (?:jedes jahr|jeden monat|jedes semester|alljahrlich)`,
    `jeden monat (?:startet|beginnt)`,
  ],
  nl: [
    `(?:elk|ieder|elke|iedere) (?:jaar|maand|semester)(?: [^ ,]+){0,4} (?:aangeboden|uitgereikt|toegekend|plaats|start|begint)`,
    `(?:start|begint|starten|beginnen)(?: [^ ,]+){0,2} (?:elk|ieder|elke|iedere) (?:jaar|maand|semester)`,
  ],
  romance: [
    `(?:entreg\\S*|imparte|otorga|ofrece|celebra|empieza|comienza|remise?|delivree?|proposee?s?|lieu|demarre|debute|entregue|oferecid[oa]|realiza|decorre|comeca|consegnat[oa]|rilasciat[oa]|propost[oa]|offert[oa]|tiene|svolge|parte|inizia)(?: [^ ,]+)? (?:cada (?:ano|mes)|todos los (?:anos|meses)|chaque (?:annee|mois)|tous les (?:ans|mois)|todos os (?:anos|meses)|ogni (?:anno|mese)|tutti gli anni|tutti i mesi)`,
    `(?:cada (?:ano|mes)|todos los (?:anos|meses)|chaque (?:annee|mois)|tous les (?:ans|mois)|todos os (?:anos|meses)|ogni (?:anno|mese)|tutti gli anni|tutti i mesi)(?: [^ ,]+){0,3} (?:se entrega|se otorga|se imparte|se ofrece|empieza|comienza|demarre|debute|comeca|parte|inizia)`,
    `${romance} (?:anual|annuelle?|annuale)`,
  ],
};

/** Words of the facts that say how often, or that it is done again, in any language. */
export const againWords =
  /^(?:every|each|year|yearly|annual|month|term|semester|twice|jed|jahr|jahrlich|monat|elke?$|ieder|jaar|maand|cada|ano$|anos$|anual|mes$|meses|todos|chaque|annee|ans$|annuel|mois|ogni|anno|anni|annuale|mese|mesi|intake|rolling|regular|regelmassig|periodi)/;
