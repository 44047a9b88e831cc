import type { Patterns } from './standing-patterns.ts';

/** That a credential or a course is recognised, by nobody and nowhere: no claim is wider. */
export const recognisedAtAll: Patterns = {
  romance: [
    `(?:certificat|certificat[oa]|certificado|attestation|attestat[oa]|badge|brevet|brevetto|titulo|titre|titolo|diplom[ae]|diplome|insignia|insigne|distintivo|cours|curso|corso|formation|formacion|formacao|formazione|percorso|percurso) (?:e|est|es|esta|sono|sont|son) (?:reconnue?s?|reconocid[oa]s?|riconosciut[oaie]|reconhecid[oa]s?|accreditee?s?|acreditad[oa]s?|accreditat[oaie])(?= (?:,|$))`,
  ],
};

/** Words of the facts for recognition of any kind, in any language. */
export const recognisedInFacts =
  /^(?:recogni|recon(?:nu|nai|oc|hec)|riconosc|anerk|erken|accredit|akkredit|acredit|geaccred|agre|homolog|omolog|approv|apro[bv]a[dc]|genehm|goedgek|zugelass|autori[sz])/;
