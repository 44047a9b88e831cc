// What is recognised, who is, and what a partner only lends, folded, in every language.

/** Words that recognise, accredit or certify. */
export const recognising =
  /^(?:recogni[sz]|reconnu|reconnait|reconnaiss|reconoc|reconhec|riconosc|anerk|erken(?:t|d|nen|nt)|accredit|akkredit|acredit|geaccred|agree|homolog|omolog|approv|approuv|apro[bv]a|genehm|goedgek|zugelass|zulass|autori[sz]|avala|endors|certifi(?!cates?$)|zertifizier|gecertific|valide(?:e|es|r|nt)?$|valida[nm]?$|validad|bekracht|convalid)/;

/** What people take and are given; the certificate in the languages where the word is a participle, too, behind its article. */
export const ownCredential =
  /^(?:certificates?|badges?|credentials?|qualifications?|diplom(?:as?|es?|ado|i)?|awards?|licences?|certificaat|zertifikat|abzeichen|abschluss|nachweis|insignias?|insignes?|distintivo|cracha|attestat[oi]|attestations?|titulo|titulacion|titre|titolo|brevet|courses?|programmes?|kurs|lehrgang|ausbildung|cursos?|formations?|formacion|formacao|cors[oi]|percorso|percurso|parcours|cours|cursus|opleiding|leergang|bewijs|getuigschrift|\S+(?:kurs|zertifikat|diplom|abzeichen|lehrgang|cursus|opleiding|certificaat|diploma))$/;
export const participleOrNoun = /^certificat[oi]?s?$|^certificados?$/;
export const articles =
  /^(?:el|un|este|ese|su|nuestro|o|um|este|seu|le|ce|un|votre|notre|son|il|questo|lo|suo|nostro|di|de|del|do|du|al|ao|au|l)$/;

/** Who gives it. */
export const providers =
  /^(?:entit(?:y|e)|entidade?s?|enti?|providers?|cent(?:re|er)|centro|school|academ(?:y|ia|ie)|academie|accademia|colleges?|colegio|collegio|institut[eo]?|istituto|organism[eo]|organisation|organizacion|organizacao|organizzazione|trager|anbieter|aanbieder|instelling|escuela|escola|ecole|scuola|fundac\S+|fondazione|fondation|foundation|associa\S+|asocia\S+|club|guild|verein|we|wir|nous|wij)$|(?:schule|akademie|kolleg|academie|school|stiftung|stichting|verein|verband|werkstatt)$/;

/** What a partner gives on loan. */
export const lending =
  /^(?:lends?|lent|supplies|supplied|suppl(?:y|ies)|provides?|donates?|prete(?:nt|s)?|fourni(?:t|ssent|e)?|cede[nm]?|cedid[oa]s?|presta[nm]?|prestan|empresta[m]?|fornis(?:ce|cono)|leiht|leihen|stellt|stellen|liefert|liefern|leent|lenen|levert|leveren|hosts?)$/;
