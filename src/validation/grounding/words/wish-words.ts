/** Verbs for what people want and do not have or do yet. Folded beginnings. */
export const wishing =
  /^(?:want|wish|hop(?:e|es|ing)$|seek|intend|envisag|beabsicht|vorhab|anstreb|plant$|planen$|tencion|mocht|wollen|willen$|wil$|wens|quier|desea|dese[ijn]|desej|quer$|querem$|pretend|souhait|desir|veulent$|veut$|vogli|vuole$|desider|aspir|gostari|busc|cherch|cerca|procur|ganas$|vontade$|envie$|voglia$|pensan?$|pensam$|pense(?:nt)?$|denk(?:en|t)$|overweeg)/;
