/** Whether a sentence about the holder tells the number of their paper and nothing else: `Le certificat de Mme Diop porte le numéro FL-2025-00871.` */
export function bearsNumber(sentence: string): boolean {
  return bearing.test(sentence);
}

const bearing =
  /(?<!\p{L})(?:certificate|diploma|licen[cs]e|badge|zertifikat|urkunde|ausweis|certificat|attestation|diplôme|brevet|certificado|título|carné|certificato|attestato|patentino|certificaat|getuigschrift)(?!\p{L})[^.,;:!?\n]{0,60} (?:bears|carries|has|trägt|hat|porte|lleva|tiene|leva|tem|porta|ha|draagt|heeft)(?: (?:the|die|le|el|o|il|het))?(?: (?:serial|registration|certificate))? (?:number|no\.?|nummer|nr\.?|numéro|n°|número|numero) \S*\d{3}\S*[.;]?\s*$/iu;
