/** What is offered and what is given for it, by language. */
export const credentials = {
  en: '(?:courses?|trainings?|programm?es?|certificates?|badges?|credentials?|qualifications?|diplomas?)',
  de: '\\S*(?:kurse?|kurses|lehrgang|lehrgange|schulung|schulungen|weiterbildung|weiterbildungen|ausbildung|ausbildungen|fortbildung|programme?|seminare?|zertifikate?|abzeichen|badges?|nachweise?|abschluss|abschlusse|qualifikation|qualifikationen|diplome?|angebote?|titel)',
  nl: '\\S*(?:cursus|cursussen|opleiding|opleidingen|training|trainingen|programma|certificaat|certificaten|diploma|badges?|kwalificatie|bewijs|inhoud)',
  romance:
    '(?:cursos?|cours|cors[oi]|forma(?:cion|ciones|cao|coes|tion|tions|zione|zioni)|program(?:a|as|me|mes|ma|mi)|parcours|percurso|percorso|stage|taller|oficina|certificad[oi]s?|certificats?|certificat[oi]|certifica(?:cion|cao|tion|zione)|attestat[oi]|attestations?|badges?|insignias?|insignes?|distintiv[oi]s?|titul(?:o|os|acion|aciones)|titres?|titol[oi]|diplom[aei]s?|brevets?|brevetto|qualifica\\S*|cualificac\\S*|calificac\\S*|microcredencia\\S*|credencia\\S*|conte(?:nidos?|udos?|nus?|nut[oi])|capacitac\\S*|qualite|calidad|qualidade)',
};
