/** Words that set something in the place of what was before, and what is no longer held. Folded beginnings. */
export const replacingWords =
  /^(?:replac|supersed|successor|predecessor|retired$|formerly$|ersetz|abgelost|nachfolg|vorgang|remplac|successeur|predecesseur|sustitu|reemplaz|sucesor|predecesor|sostitu|successore|predecessore|substitu|sucessor|antecessor|vervang|opvolg|voorgang)/;

/** Before what does it, in the passive: "was replaced by". Folded. */
export const byWords = /^(?:by|durch|par|por|da|dal|dall|dalla|pel[oa]|door)$/;

/** What may stand between such a verb and its code. Folded. */
export const besideCodes =
  /^(?:the|to|of|for|and|both|exams?|certifications?|old|older|former|der|die|das|den|von|und|prufung|prufungen|zertifizierung|a|l|le|la|les|aux?|de|del?|des|du|et|examens?|al|el|los|y|examen|examenes|o|os|ao|aos|do|da|e|exames?|gli|i|all?|dell?|esam[ei]|het|en|van)$/;
