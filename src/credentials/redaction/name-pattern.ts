/**
 * What may stand between the words of a name, each with its space: `van der `, `y `. A pattern without groups; the titles
 * before a name are in `person-titles.ts`.
 */
export const betweenNames =
  "(?:(?:de|da|di|do|dos|du|van|von|der|den|del|della|la|el|al|bin|bint|ibn|ben|le|ter|ten|te|y|i|e|zu|af|av|['’]t|DE|DA|DAS|DO|DOS|DU|VAN|VON|DER|DEN|DEL|DELLA|LA|EL|AL|BIN|IBN|TER|TEN) ){0,2}(?:(?:al|el|as|ash|ad|ar|an|ul)-)?";

/** A word of a name with its capital, an initial as well. A pattern without groups. */
export const nameWord = String.raw`\p{Lu}[\p{L}'’-]{0,30}`;
