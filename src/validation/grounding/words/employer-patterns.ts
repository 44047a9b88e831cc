import type { Patterns } from './standing-patterns.ts';

const romanceEmployers =
  '(?<key>empleadores|empresas|reclutadores|employeurs|entreprises|recruteurs|empregadores|recrutadores|datori|aziende|imprese|selezionatori)';

/** That a credential is valid for, or counts with, those who hire. */
export const countedByEmployers: Patterns = {
  en: [
    `(?:valid|counts?|carr(?:y|ies) weight) (?:with|for|among|to)(?: (?:all|many|most|the|any|local|future))? (?<key>employers|companies|recruiters|firms)`,
  ],
  de: [
    `(?:gultig|gilt|gelten|zahlt|zahlen) (?:bei|fur)(?: (?:allen?|vielen?|die|den|kunftigen?))? (?<key>arbeitgebern?|unternehmen|firmen|betrieben?|personalern?)`,
  ],
  nl: [
    `(?:geldig|geldt|gelden|telt|tellen) (?:mee )?(?:bij|voor)(?: (?:alle|veel|de|toekomstige))? (?<key>werkgevers|bedrijven|recruiters)`,
  ],
  romance: [
    `(?:valid[oae]s?|validi|valables?|valides?|vale|valen|valem|vaut|valgono|vigentes?|cuenta|compte|conta) (?:para|ante|entre|frente a|con|aupres d|aupres des|pour|devant|per|presso|davanti a|perante|junto a|junto d\\S+)(?: (?:los|las|les|des|l|tous|toutes|todos|todas|os|as|i|gli|le|tutti|tutte))*(?: muchas?| muchos)? ${romanceEmployers}`,
  ],
};

/** Words of the facts for those who hire, in any language. */
export const employerWords =
  /^(?:employer|arbeitgeber|werkgever|employeur|emplead|empregad|dator[ei]$|recruit|recrut|reclut|selezionator|compan(?:y|ies)$|firm[as]?$|firmen$|unternehmen|betrieb|bedrij[fv]|entreprise|empresa|aziend|impres[ae]$)/;

/** What is valid for companies without being of use to anybody: laws, rules and duties, in any language. */
export const lawWords =
  /^(?:laws?$|legal|legisl|rules?$|regulation|directives?$|acts?$|norms?$|standards?$|dut(?:y|ies)$|obligat|gesetz|\S*verordnung|\S*vorschrift|\S*richtlinie|\S*pflicht|regel|rechts|normen?$|\S*wet$|wetten$|wetgeving|\S*plicht|\S*verordening|\S*richtlijn|ley(?:es)?$|normas?$|normativ|reglament|regolament|regulament|regla|regras?$|regol[ae]|regle|leis?$|leggi?$|loi|norme|obblig|obrig|dever|deber|devoir|dsgvo|gdpr|rgpd|avg$)/;

const authorities = {
  en: '(?:authorit(?:y|ies)|immigration|embass(?:y|ies)|courts?|ministr(?:y|ies)|government|universit(?:y|ies)|insurers?)',
  de: '(?:\\S*behorden?|\\S*amt(?:ern?)?|\\S*botschaft(?:en)?|gerichten?|\\S*ministeri\\S*|hochschulen|universitaten|versicherungen)',
  nl: '(?:\\S*dienst(?:en)?|autoriteiten|overheid|ambassades?|rechtbanken|ministeries?|universiteiten|verzekeraars)',
  romance:
    '(?:autorit\\S*|autoridad\\S*|immigration|imigracao|inmigracion|immigrazione|ambassades?|embajadas?|embaixadas?|ambasciat[ae]|prefectures?|extranjeria|ministeri\\S*|ministeres?|universite\\S*|universidad\\S*|universita|questura|tribunal\\S*|tribunaux)',
};

/** That it is valid for authorities and other bodies. */
export const validForAuthorities: Patterns = {
  en: [`(?:valid|counts?|accepted) (?:with|for|before|at|by)(?: [^ ,]+){0,2} (?<key>${authorities.en.slice(3)}`],
  de: [`(?:gultig|gilt|gelten|anerkannt) (?:bei|vor|fur)(?: [^ ,]+){0,2} (?<key>${authorities.de.slice(3)}`],
  nl: [`(?:geldig|geldt|gelden|telt) (?:bij|voor)(?: [^ ,]+){0,2} (?<key>${authorities.nl.slice(3)}`],
  romance: [
    `(?:valid[oae]s?|validi|valables?|valides?|vale|valen|vaut) (?:ante|frente a|aupres|devant|pour|para|perante|junto|presso|davanti|per)(?: [^ ,]+){0,3} (?<key>${authorities.romance.slice(3)}`,
  ],
};
export const authorityWords =
  /^(?:authorit|immigra|embass|court|ministr|governm|universit|insur|\S*behord|\S*amt$|\S*amter|\S*botschaft|gericht|\S*minister|hochschul|versicher|\S*dienst|autorit|overheid|ambass|rechtbank|verzeker|autoridad|imigra|inmigra|embaj|embaix|ambasc|prefect|extranj|questura|tribun|universid)/;
