// Bodies that may stand behind a course, and words that put them there, in seven languages. Folded.

/** By kind, so that facts have a body in whatever language they have one of its kind. */
export const backingBodies: readonly RegExp[] = [
  /^(?:embass(?:y|ies)|consulates?|\S*botschaft|\S*konsulat|\S*ambassade|\S*consulaat|ambassade|consulat|embajada|consulado|embaixada|ambasciata|consolato)$/,
  /^(?:ministry|ministries|government|\S*ministerium|\S*ministeriums|\S*regierung|\S*ministerie|overheid|ministere|gouvernement|ministerio|gobierno|governo|ministero)$/,
  /^(?:councils?|municipality|\S*gemeinde|stadtverwaltung|stadt|kommune|gemeente|\S*gemeentebestuur|mairie|municipalite|ayuntamiento|concejo|camara|municipio|prefeitura|autarquia|comune)$/,
  /^(?:sponsors?|\S*sponsoren|\S*sponsors?|mecenes?|patrocinador(?:es)?|mecenas|parrains?)$/,
  /^(?:compan(?:y|ies)|firms?|business(?:es)?|industry|manufacturers?|\S*unternehmens?|\S*firm(?:a|en)|\S*betrieb(?:e|en)?|\S*herstellern?|industrie|\S*bedrijf|\S*bedrijven|\S*fabrikant(?:en)?|entreprises?|fabricants?|empresas?|fabricantes?|industria|aziend[ae]|impres[ae]|produttor[ei])$/,
  /^(?:universit(?:y|ies)|\S*universitat(?:en)?|\S*hochschulen?|universiteit(?:en)?|hogescho(?:ol|len)|universites?|universidad(?:es)?|universidades?|universita|ateneo|atenei)$/,
  /^(?:institut(?:e|es|ions?)|\S*institut(?:en?|s)?|\S*institu(?:ut|ten)|institut[os]?|instituts|laboratoires?|istitut[oi]|centro)$/,
  /^(?:hospitals?|clinics?|\S*krankenhaus(?:es)?|\S*klinik(?:en|um)?|\S*ziekenhui(?:s|zen)|hopital|hopitaux|cliniques?|hospital(?:es)?|hospitais|ospedal[ei]|clinic(?:a|he))$/,
  /^(?:foundations?|trust|\S*stiftung(?:en)?|stichting(?:en)?|fondations?|fundaci(?:on|ones)|fundac(?:ao|oes)|fondazion[ei])$/,
  /^(?:authorit(?:y|ies)|agenc(?:y|ies)|\S*behorden?|\S*amt(?:es)?|\S*agentur|\S*autoriteit(?:en)?|agentschap|autorites?|agences?|autoridad(?:es)?|agencias?|autoridades?|autorita|agenzi[ae])$/,
  /^(?:federations?|associations?|union|unions|\S*verbande?s?|\S*gewerkschaft|\S*kammer|\S*bond|\S*federatie|\S*vereniging|federations?|syndicats?|federaci(?:on|ones)|asociaci(?:on|ones)|sindicatos?|federac(?:ao|oes)|associac(?:ao|oes)|federazion[ei]|associazion[ei]|sindacat[oi])$/,
  /^(?:consorti(?:um|ums|a)|\S*konsortium|\S*consortium|consorcios?|consorzi[oi]?)$/,
  /^(?:banks?|\S*bank|\S*sparkasse|banques?|bancos?|banc(?:a|he))$/,
  /^(?:museums?|\S*museum|\S*musea|musees?|museos?|museus?|muse[oi])$/,
];

/** Followed by a word for "with", "of" or "by" and a body. */
export const joined =
  /^(?:together|jointly|partnership|cooperation|collaboration|conjunction|alliance|tandem|supported|support|backed|backing|sponsored|sponsorship|funded|funding|gemeinsam|zusammen|kooperation|zusammenarbeit|partnerschaft|unterstutzung|forderung|mitteln|samen|samenwerking|steun|ondersteund|ondersteuning|gesteund|gesponsord|gefinancierd|partenariat|soutien|soutenue?s?|appui|houlette|egide|cooperation|parrainage|parrainee?s?|financee?s?|conjointement|junto|colaboracion|apoyo|apoyad[oa]s?|respaldo|respaldad[oa]s?|patrocinio|patrocinad[oa]s?|cooperacion|alianza|conjuntamente|parceria|colaboracao|apoio|apoiad[oa]s?|cooperacao|financiad[oa]s?|partnership|collaborazione|sostegno|sostenut[oaie]|appoggio|patrocini[oa]|patrocinat[oaie]|sponsorizzat[oaie]|finanziat[oaie]|insieme|cooperazione|assieme|contributo|concert[oe])$/;
export const links =
  /^(?:with|of|from|by|between|mit|von|vom|durch|der|des|eines|einer|met|van|door|avec|de|d|du|des|par|con|por|del|com|da|do|das|dos|pela|pelo|di|dello|della|dell|dal|dalla|dall|dallo|a|al|alla|all|entre|tra|fra|tussen|zwischen)$/;
/** What several make, where a body stands behind its "and". */
export const initiatives =
  /^(?:initiatives?|project|venture|programme|initiative|projekt|initiatief|project|projet|iniciativas?|proyecto|projeto|iniziativ[ae]|progetto|gemeinschaftsprojekt|samenwerking|collaboration|kooperation)$/;
/** What stands behind it. */
export const behind = /^(?:behind|hinter|dahinter|achter|derriere|detras|dietro|atras|tras)$/;
export const standing =
  /^(?:stands?|is|are|steht|stehen|steckt|staat|staan|zit|zitten|se|est|il|hay|esta|estan|ha|esta|sta|stanno|c|e|esconde|trouve|trouvent)$/;
