import { credentials } from './credential-nouns.ts';
import type { Patterns } from './standing-patterns.ts';

const bodies = {
  en: '(?:chambers?|services?|universit(?:y|ies)|employers?|authorit(?:y|ies)|bod(?:y|ies)|ministr(?:y|ies)|federations?|associations?|agenc(?:y|ies)|brigades?|councils?|institutes?|hospitals?|companies|industry|police|government)',
  de: '\\S*(?:kammern?|verband|verbande|verbanden|bund|universitat|universitaten|hochschulen?|betrieben?|unternehmen|firmen|arbeitgebern?|feuerwehr|feuerwehren|schutz|dienste?|diensten|stellen?|behorden?|amt|amtern|ministerium|ministerien|institut|institute|instituten|agentur|gesellschaft|innung|innungen|krankenkassen?|versicherern|versicherungen|fachleuten|expertinnen|experten|polizei|klinik|kliniken|verein|vereine|vereinen|regierung)',
  nl: '\\S*(?:kamers?|bond|bonden|verband|verbanden|universiteit|universiteiten|hogeschool|hogescholen|bedrijven|werkgevers|brandweer|dienst|diensten|instanties?|overheid|ministerie|instituut|inspectie|federatie|vereniging|verenigingen|genootschap|verzekeraars|politie|gemeenten?|ziekenhuizen|raad|experts|deskundigen)',
  romance:
    '(?:servicios?|services?|servicos?|servizi|servizio|proteccion|protecao|protezione|protection|defesa|defensa|bomberos|bombeiros|pompiers|vigili|universi\\S*|atenei|ateneo|camaras?|chambres?|camer[ae]|empresas?|entreprises?|aziend[ae]|impres[ae]|empleador\\S*|empregador\\S*|employeurs?|dator[ei]|minister\\S*|gobierno|governo|gouvernement|estado|etat|stato|regione|region|junta|ayuntamiento|mairie|comune|autori\\S*|organism\\S*|ent[ei]|entidad\\S*|federa\\S*|feder\\S*|associa\\S*|asocia\\S*|colegios?|ordres?|ordin[ei]|ordem|sindicat\\S*|syndicats?|sindacat\\S*|agenc\\S*|agenz\\S*|instituc\\S*|institut\\S*|istitut\\S*|fundac\\S*|fondaz\\S*|fondations?|hospita\\S*|ospedal\\S*|hopita\\S*|asegurador\\S*|segurador\\S*|assureurs?|assicura\\S*|polic\\S*|polizia|sector|setor|secteur|settore|industria|industrie|profes(?:s?)iona\\S*|profissiona\\S*|professionn\\S*|expertos|especialistas|espert[oi]|experts?|administra\\S*|consejeria|cuerpo|corpo|corps)',
};
const by = {
  romance:
    '(?:por|par|pel[oa]s?|da|dai|dal|dall|dagli|dalla|dalle|dallo)(?: (?:el|la|los|las|le|les|l|une?|una|uma?|os|as|o|a|gli|il|i|tous|todas|todos|tutte|tutti|varias|numerosas|nombreuses|diversas))*',
};
/** What stands before a participle of what is offered: its noun, a form of "to be", another participle, nothing. */
const said = `(?<=(?:^|,|${credentials.romance}|es|esta|estan|est|sont|e|sao|sono|son|foi|fue|ete|stato|stata|sido|oficialmente|officiellement|ufficialmente|y|et|ed) )`;
const recognising = {
  romance: '(?:reconnue?s?|reconocid[oa]s?|reconhecid[oa]s?|riconosciut[oaie])',
  welcoming:
    '(?:aceptad[oa]s?|aceit[eoa]s?|acceptee?s?|accettat[oaie]|valorad[oa]s?|valorizad[oa]s?|apreciad[oa]s?|appreciee?s?|apprezzat[oaie]|estimad[oa]s?|stimat[oaie])',
};
/** Those who judge people, and what they do so by; whose reason it is. */
const notBacking =
  '(?! (?:su|sus|ses|son|sa|seu|sua|seus|suas|suo|sua|leur|leurs|jur\\S*|giuri\\S*|tribuna\\S*|painel|panel|comi\\S*|commiss\\S*|exame\\S*|examen|prueba|prova|epreuve|test|quiz|ello|ella|ellas|ellos|isso|este|esta|estas|cette|ce|ces|questo|questa|essa|esse|profes(?:or|sor)\\S*|docent\\S*|format\\S*|formador\\S*|tutor\\S*|instru\\S*|istruttor\\S*|enseignant\\S*|evaluador\\S*|avaliador\\S*|valutator\\S*|examin\\S*|alumn\\S*|participant\\S*|emissor|emisor|emitt\\S*|distintivo|insignia|badge|certifica\\S*|todos?|quem|quien\\S*|ceux|chi) )';

/** Recognised, accepted or valued by somebody, somewhere, by all. */
export const recognisedBy: Patterns = {
  en: [
    `(?:recogni[sz]ed|accepted|valued) (?:by|at|among)(?: [^ ,]+){0,3} ${bodies.en}`,
    `recogni[sz]ed (?:abroad|overseas)`,
  ],
  de: [
    `(?:von|vom|durch|bei|beim)(?: (?:der|dem|den|einer|einem|allen|vielen|zahlreichen|grossen|namhaften|fuhrenden))?(?: [^ ,]+)? ${bodies.de}(?: [^ ,]+){0,3} (?:anerkannt|akzeptiert|geschatzt|angesehen)\\S{0,2}`,
    `(?:anerkannt|akzeptiert|geschatzt|angesehen) (?:von|vom|durch|bei|beim|in|im|an)(?: [^ ,]+){0,3} (?:${bodies.de}|ausland|\\S*branche|europa|deutschland|osterreich|schweiz)`,
    `(?:in|im|an|auf)(?: [^ ,]+){0,3} (?:ausland|branche|europa|deutschland|universitaten|hochschulen) (?:anerkannt|akzeptiert|geschatzt|angesehen)\\S{0,2}`,
    `anerkannte[nrms]? ${credentials.de}`,
    `${bodies.de} (?:akzeptier(?:t|en)|anerkenn(?:t|en)|vertrau(?:t|en))(?: [^ ,]+)? (?:den|die|das|dem|der|diesen|diese|dieses|diesem)(?: [^ ,]+)? ${credentials.de}`,
    `gilt (?:an|bei|in)(?: [^ ,]+){0,2} ${bodies.de} als (?:nachweis|beleg|anerkannt)`,
    `(?:geniesst|geniessen|findet|finden|mit)(?: [^ ,]+){0,2} anerkennung (?:in|im|bei|durch|von)`,
  ],
  nl: [
    `(?:erkend|geaccepteerd|gewaardeerd) (?:door|bij|in|aan)(?: [^ ,]+){0,3} (?:${bodies.nl}|buitenland|sector|branche)`,
    `(?:${bodies.nl}|ziekenhuizen) (?:accepte(?:ert|ren)|erken(?:t|nen)|vertrouw(?:t|en)) (?:de|het|deze|dit)(?: [^ ,]+)? ${credentials.nl}`,
    `geldt (?:aan|bij|in)(?: [^ ,]+){0,2} ${bodies.nl} als (?:bewijs|erkend)`,
    `door(?: [^ ,]+){0,3} ${bodies.nl}(?: [^ ,]+)? (?:erkend|erkende|geaccepteerd|geaccepteerde|gewaardeerd|gewaardeerde)`,
  ],
  romance: [
    `${said}${recognising.romance} ${by.romance}${notBacking} [^ ,]+`,
    `${said}(?:${recognising.romance}|${recognising.welcoming}) ${by.romance} ${bodies.romance}`,
    `${said}(?:${recognising.romance}|${recognising.welcoming}) (?:en|em|no|na|nas|nos|a l|all|dans|nelle|in|aux|a)(?: [^ ,]+){0,2} (?:extranjero|exterior|estrangeiro|etranger|estero|europa|europe|pais|paese|pays|universi\\S*|atenei|${bodies.romance})`,
    `(?:titulac\\S+|cualificac\\S+|qualifica\\S*|calificac\\S+|competenc\\S+ oficial\\S*|credencia\\S*) ${recognising.romance}`,
    `(?:valid[oae]s?|valables?) (?:a l|en la|en las|na|nas|all|alle|nelle|aux|dans les) universi\\S*`,
    `(?:cuenta|cuentan|conta|contam|beneficie|beneficient|jouit|goza|gozan|gode|godono|dispone) (?:con|com|de|d|del|della|di)(?: (?:el|la|o|a|un|une|uma?|l|le))? (?:gran |grand |grande |ampio |amplio |amplo )?(?:recono\\S*|reconna\\S*|reconhec\\S*|riconosc\\S*) (?:de|del|du|da|do|di|dos|das|dans|en|no|na|nel|oficial|officielle)`,
    `${bodies.romance}(?: [^ ,]+){0,3} (?:reconocen?|reconnai(?:t|ssent)|reconhecem?|riconosc(?:e|ono)|aceptan?|aceitam?|acceptent?|accetta(?:no)?) (?:el|la|este|esta|le|ce|cette|il|lo|questo|questa|o|a|os|as|les|los)(?: [^ ,]+)? ${credentials.romance}`,
    `(?:empresas|entreprises|aziende|imprese|empleadores|empregadores|employeurs|recruteurs)(?: (?:lo|la|los|las|l|le|les|o|a|muy|a))* (?:valoran|valorizam|apprecient|apprezzano|aprecian|apreciam|estiman|plebiscitent)(?= (?:,|$|mucho|muito|beaucoup|molto))`,
  ],
};

const approving = {
  de: '(?:gepruft|zugelassen|genehmigt|akkreditiert|zertifiziert|kontrolliert|validiert|freigegeben|qualitatsgesichert|qualitatsgepruft|abgenommen|bestatigt)',
  nl: '(?:goedgekeurd|gekeurd|geaccrediteerd|getoetst|gecontroleerd|gecertificeerd|gevalideerd|geborgd|bekrachtigd)e?',
  romance:
    '(?:(?:aprobad|aprovad|approvat|avalad|acreditad|accreditat|certificad|certificat|validad|validat|verificad|verificat|supervisad|supervisionad|supervisionat|controlad|controllat|homologad|omologat|autorizad|autorizzat|respaldad|auditad|revisad|revisionat)[oaie]s?|revist[oa]s?|verifiee?s?|approuvee?s?|accreditee?s?|agreee?s?|validee?s?|controlee?s?|certifiee?s?|homologuee?s?|autorisee?s?|auditee?s?)',
  done: '(?:(?:ha|han|a|ont|hanno|foram|tem) (?:aprobado|avalado|acreditado|validado|homologado|autorizado|approuve|agree|valide|homologue|accredite|autorise|approvato|accreditato|validato|omologato|autorizzato|certificado|certificato|certifie)|aprovou|aprovaram|validou|homologou|autorizou|acreditou|certificou|chancelou)',
};

/** Approved, checked or certified by a body, before or behind it, in the passive and the perfect. */
export const approvedBy: Patterns = {
  en: [
    `(?:approved|accredited|endorsed|certified|validated|checked|assured) by(?: [^ ,]+){0,3} (?<key>${bodies.en})`,
    `(?<key>${bodies.en}) (?:has |have )?(?:signed off|signs off|approves?|approved|certif(?:y|ies|ied)|accredits?|accredited) (?:on )?(?:the|this|its) (?:[^ ,]+ )?${credentials.en}`,
  ],
  de: [
    `(?:von|vom|durch)(?: [^ ,]+){0,3} (?<key>${bodies.de}) (?:offiziell |amtlich |extern )?${approving.de}(?:e[nrms]?)? (?:(?:[^ ,]+ )?${credentials.de}|inhalte)`,
    `(?:${credentials.de}|inhalte) (?:von|vom|durch)(?: [^ ,]+){0,3} (?<key>${bodies.de})(?: [^ ,]+)? ${approving.de}`,
    `(?<key>${bodies.de}) (?:zertifiziert|akkreditiert|genehmigt|bestatigt) (?:den|die|das|diesen|diese|dieses)(?: [^ ,]+)? ${credentials.de}`,
    `(?:mit|hat|tragt)(?: [^ ,]+)? (?:zulassung|genehmigung|akkreditierung) (?:der|des|durch|vom|von)(?: [^ ,]+)? (?<key>${bodies.de}|stadt|gemeinde|landes|bundes|staats|staates)`,
    `${credentials.de} (?:ist|sind|wird|werden|wurde|wurden)(?: [^ ,]+)? (?:von|vom|durch)(?: [^ ,]+){0,3} (?<key>${bodies.de})(?: [^ ,]+)? ${approving.de}`,
  ],
  nl: [
    `door(?: [^ ,]+){0,3} (?<key>${bodies.nl})(?: [^ ,]+)? ${approving.nl} (?:kwaliteit|${credentials.nl})`,
    `(?<key>${bodies.nl}) (?:certificeert|accrediteert|keurt|bekrachtigt) (?:de|het|deze|dit)(?: [^ ,]+)? ${credentials.nl}`,
    `bevestigd door(?: [^ ,]+){0,3} (?<key>${bodies.nl}|\\S*autoriteit)`,
    `(?:(?<=(?:^|,|en) )|${credentials.nl} (?:is|zijn|wordt|worden|werd)(?: [^ ,]+)? )${approving.nl} door(?: [^ ,]+){0,3} (?<key>${bodies.nl})`,
  ],
  romance: [
    `${said}${approving.romance} ${by.romance} (?<key>${bodies.romance})`,
    `(?<key>${bodies.romance})(?: [^ ,]+){0,4} (?:${approving.done}|(?:certifi|acredit|accredit|homolog|omolog|valid|aprueb|aprov|approuv|approv|autori[sz])(?:e|a|an|am|ent|ano|izza|izzano|ca|can|cam|cano)) (?:el|la|este|esta|le|l|ce|cet|cette|il|lo|questo|questa|o|a|os|as|les|los)(?: [^ ,]+)? ?${credentials.romance}`,
  ],
};

/** Words of the facts for recognition, acceptance or approval of any kind, in any language. */
export const backedInFacts =
  /^(?:recogni|recon(?:nu|nai|oc|hec)|riconosc|anerk|erken|accredit|akkredit|acredit|geaccred|agree|homolog|omolog|approv|approuv|apro[bv]ad|genehm|goedgek|zugelass|zulass|autori[sz]|aval(?:ad|a$|an$)|endors|accep|acept|aceit|accett|akzept|geaccept|certifi(?:e|ed)$|zertifiziert|gecertific|awarding$)/;
