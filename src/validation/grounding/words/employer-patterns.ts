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
