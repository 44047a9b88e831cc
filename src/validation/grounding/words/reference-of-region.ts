import { claims } from './frame-claims.ts';
import type { Kind } from './frame-kind.ts';
import type { Patterns } from './standing-patterns.ts';

const realm = {
  en: '(?:regions?|country|count(?:y|ies)|sector|field|trade|industry|profession|coast)',
  romance:
    '(?:region\\S*|regiao|pais|paese|pays|comarca|costa|cote|sector|setor|settore|secteur|profes\\S*|profis\\S*|gremio|oficio|oficios|metier|mestiere|domaine|area|zona)',
};
const whole = '(?: (?:la|el|le|l|les|il|o|a|os|as|tod[oa]s?|toute?s?|tous|tutt[oaie]|su|seu|sua|son|sa|suo))*';
const countries =
  '(?:espana|italia|portugal|francia|france|brasil|mexico|argentina|suiza|suisse|svizzera|belgique|europa|europe|pais|paese|pays|region|regione|regiao|peninsula)';

/** That a school is what all others of its region or trade look to, or the largest of a country. */
const patterns: Patterns = {
  en: [
    `(?:the|a) (?:reference point|point of reference|benchmark|yardstick)(?: [^ ,]+){0,3} (?:for|of|in|across)(?: (?:the|all|every|whole|entire|its|this))* ${realm.en}`,
    `(?:reference point|benchmark|yardstick) for(?: [^ ,]+){1,2} (?:across|in|throughout)(?: (?:the|all|whole|entire))* ${realm.en}`,
    `the name(?: that)? (?:everyone|everybody|all)(?: in the [^ ,]+)? (?:looks? to|turns? to|trusts?)`,
  ],
  de: [`(?:das|ein) mass aller dinge`, `(?:mass|messlatte|aushangeschild) (?:der|fur) (?:ganze |die ganze )?branche`],
  nl: [
    `is(?: [^ ,]+){0,3} (?:het|een) begrip in (?:het|de)(?: hele)? (?:vak|regio|sector|branche|streek|land)`,
    `(?:is|geldt als) de (?:toonaangevende|referentie|maatstaf) (?:in|van|voor) (?:de|het) (?:hele )?(?:regio|sector|branche|vak)`,
  ],
  romance: [
    `(?:el|il|le|la|l|o|a|un|uma?|une) (?:gran |grande |principal |principale |verdadeir[oa] |verdader[oa] )?(?:referente|referencia|reference|(?:punto di )?riferimento|punto de referencia|ponto de referencia|point de reference)(?: [^ ,]+){0,3} (?:de|en|em|da|na|no|di|del|della|dell|nella|nel|per|pour|para|dans|du|do)${whole} ${realm.romance}`,
    `(?:el|la|il|o|a) (?:mayor|maggiore?|maior) (?:de|d|di|do|da|del|dell)(?: (?:la|el|l|o|a))? ${countries}`,
    `(?:fait|font|faisant) figure d(?:e|es)? (?:modele|modeles|reference|pionniere?|leader)`,
    `(?:a la cabeza|a frente|a la tete|in testa|alla testa|por delante|davanti)(?: (?:de|a|da))? (?:tod[oa]s|toutes|tous|tutt[ei])(?: (?:as|las|os|los|les|le|i|gli|demas|outras?|otras?|autres|altre))* (?:escuelas|escolas|ecoles|scuole|centros|centres|academias|academies|demais|outr[oa]s|otr[oa]s|autres|altr[ei])`,
  ],
};

const stated =
  /^(?:referen|riferim|benchmark|yardstick|leader|leading|lider|largest|biggest|mayor$|maior$|maggior|grosste|grootste|mass$|massstab|begrip$|toonaangevend|maatstaf|modele$|premier|primer|primeir|primo$|prima$|cabeza$|frente$|tete$)/;

export const referenceKinds: readonly Kind[] = [
  { claim: claims.ranking, patterns, stated, isNoAudience: true, isStatedAlike: true },
];
