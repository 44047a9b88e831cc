import type { Kind } from '../rules/of-a-kind.ts';

// Bodies that may stand behind a course, and words that put them there, in seven languages. Folded.

/** By kind, so that facts have a body in whatever language they have one of its kind. */
export const backingBodies: readonly Kind[] = [
  {
    said: /^(?:embass(?:y|ies)|consulates?|ambassade|consulat|embajada|consulado|embaixada|ambasciata|consolato)$|(?:botschaft|konsulat|ambassade|consulaat)$/,
  },
  {
    said: /^(?:ministry|ministries|government|overheid|ministere|gouvernement|ministerio|gobierno|governo|ministero)$|(?:ministerium|ministeriums|regierung|ministerie)$/,
  },
  {
    said: /^(?:councils?|municipality|stadtverwaltung|stadt|kommune|gemeente|mairie|municipalite|ayuntamiento|concejo|camara|municipio|prefeitura|autarquia|comune)$|(?:gemeinde|gemeentebestuur)$/,
  },
  { said: /^(?:sponsors?|mecenes?|patrocinador(?:es)?|mecenas|parrains?)$|(?:sponsoren|sponsors?)$/ },
  {
    said: /^(?:compan(?:y|ies)|firms?|business(?:es)?|industry|manufacturers?|industrie|entreprises?|fabricants?|empresas?|fabricantes?|industria|aziend[ae]|impres[ae]|produttor[ei])$|(?:unternehmens?|firm(?:a|en)|betrieb(?:e|en)?|herstellern?|bedrijf|bedrijven|fabrikant(?:en)?)$/,
  },
  {
    said: /^(?:universit(?:y|ies)|universiteit(?:en)?|hogescho(?:ol|len)|universites?|universidad(?:es)?|universidades?|universita|ateneo|atenei)$|(?:universitat(?:en)?|hochschulen?)$/,
  },
  {
    said: /^(?:institut(?:e|es|ions?)|institut[os]?|instituts|laboratoires?|istitut[oi]|centro)$|(?:institut(?:en?|s)?|institu(?:ut|ten))$/,
  },
  {
    said: /^(?:hospitals?|clinics?|hopital|hopitaux|cliniques?|hospital(?:es)?|hospitais|ospedal[ei]|clinic(?:a|he))$|(?:krankenhaus(?:es)?|klinik(?:en|um)?|ziekenhui(?:s|zen))$/,
  },
  {
    said: /^(?:foundations?|trust|stichting(?:en)?|fondations?|fundaci(?:on|ones)|fundac(?:ao|oes)|fondazion[ei])$|(?:stiftung(?:en)?)$/,
  },
  {
    said: /^(?:authorit(?:y|ies)|agenc(?:y|ies)|agentschap|autorites?|agences?|autoridad(?:es)?|agencias?|autoridades?|autorita|agenzi[ae])$|(?:behorden?|amt(?:es)?|agentur|autoriteit(?:en)?)$/,
  },
  {
    said: /^(?:federations?|associations?|union|unions|syndicats?|federaci(?:on|ones)|asociaci(?:on|ones)|sindicatos?|federac(?:ao|oes)|associac(?:ao|oes)|federazion[ei]|associazion[ei]|sindacat[oi])$|(?:verbande?s?|gewerkschaft|kammer|bond|federatie|vereniging)$/,
  },
  { said: /^(?:consorti(?:um|ums|a)|consorcios?|consorzi[oi]?)$|(?:konsortium|consortium)$/ },
  { said: /^(?:banks?|banques?|bancos?|banc(?:a|he))$|(?:bank|sparkasse)$/ },
  { said: /^(?:museums?|musees?|museos?|museus?|muse[oi])$|(?:museum|musea)$/ },
];

/** Followed by a word for "with", "of" or "by" and a body. */
export const joined =
  /^(?:together|jointly|partnership|cooperation|collaboration|conjunction|alliance|tandem|supported|support|backed|backing|sponsored|sponsorship|funded|funding|gemeinsam|zusammen|kooperation|zusammenarbeit|partnerschaft|unterstutzung|forderung|mitteln|samen|samenwerking|steun|ondersteund|ondersteuning|gesteund|gesponsord|gefinancierd|partenariat|soutien|soutenue?s?|appui|houlette|egide|parrainage|parrainee?s?|financee?s?|conjointement|junto|colaboracion|apoyo|apoyad[oa]s?|respaldo|respaldad[oa]s?|patrocinio|patrocinad[oa]s?|cooperacion|alianza|conjuntamente|parceria|colaboracao|apoio|apoiad[oa]s?|cooperacao|financiad[oa]s?|collaborazione|sostegno|sostenut[oaie]|appoggio|patrocini[oa]|patrocinat[oaie]|sponsorizzat[oaie]|finanziat[oaie]|insieme|cooperazione|assieme|contributo|concert[oe])$/;
export const links =
  /^(?:with|of|from|by|between|mit|von|vom|durch|der|des|eines|einer|met|van|door|avec|de|d|du|par|con|por|del|com|da|do|das|dos|pela|pelo|di|dello|della|dell|dal|dalla|dall|dallo|a|al|alla|all|entre|tra|fra|tussen|zwischen)$/;
/** What several make, where a body stands behind its "and". */
export const initiatives =
  /^(?:initiatives?|project|venture|programme|initiative|projekt|initiatief|projet|iniciativas?|proyecto|projeto|iniziativ[ae]|progetto|gemeinschaftsprojekt|samenwerking|collaboration|kooperation)$/;
/** What stands behind it. */
export const behind = /^(?:behind|hinter|dahinter|achter|derriere|detras|dietro|atras|tras)$/;
export const standing =
  /^(?:stands?|is|are|steht|stehen|steckt|staat|staan|zit|zitten|se|est|il|hay|esta|estan|ha|sta|stanno|c|e|esconde|trouve|trouvent)$/;
