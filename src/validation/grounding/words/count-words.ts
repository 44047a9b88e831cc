/** Little words beside what is counted, of all languages; folded, in patterns as beginnings. */

export const eachWords: ReadonlySet<string> = new Set(
  'each every apiece je jede jedem jeden jeder jedes jeweils chaque chacun chacune cada ogni ciascun ciascuno ciascuna ognuno ognuna elk elke ieder iedere'.split(
    ' ',
  ),
);

/** How often: `three times`. */
export const timesWords: ReadonlySet<string> = new Set('times mal keer maal fois veces vezes volte'.split(' '));

/** What leads from an amount to that which has it each time. */
export const perWords: ReadonlySet<string> = new Set('per pro par por'.split(' '));

/** What is left of a whole. */
export const otherWords =
  /^(?:other|others|more|further|remaining|remainder|rest|ubrig|ander|restlich|weitere|verbleibend|autres?$|restant|otr[ao]s?$|demas$|outr[ao]s?$|altr[aei]$|rimanent|overige|resterende)/;

/** What is not done, not there or not right. */
export const missingWords =
  /^(?:miss|mistake|error|wrong|absen|skip|fehl|versaum|verpass|falsch|manqu|rate|faute|erreur|fallo|falt|ausen|perd|errad|erro$|erros$|assen|mancat|mancar|salta|sbagli|gemist|mist|afwez|ontbre|ausfall|fout)/;

/** What may stay undone of those that are asked for: `dürfen entfallen`, "may be left out". */
export const leavingOutWords =
  /^(?:left$|leav(?:e|ing)$|omit|drop|undone$|entfall|weglass|weggelass|auslass|ausgelass|offen$|laiss|omis|omet|deja(?:r|d|rse)|queda(?:r|n)$|fica(?:r|m)$|deixa|tralasc|lascia|oversla|overgesl|weggelat|weglat|vervall)/;

/** Of them, that somebody was not there. */
export const absentWords = /^(?:absen|abwesen|fehlzeit|fehlstund|ausenci|inasist|faltas?$|assenz|afwez|verzuim)/;

/** Of them, what is not right. */
export const wrongWords = /^(?:mistake|error|wrong|fehler|falsch|faute|erreur|fallo|errad|erro$|erros$|sbagli|fout)/;

export const rightWords =
  /^(?:correct|right$|richtig|bonne|juste|certa|certe|corrett|esatt|acert|acier|indovin|azzecc|goed$|juist)/;

/** `Seven plants, two of which very old`. */
export const ofWhich = new Set(
  'which them davon darunter dont cui cuales quais waarvan delas deles ellas ellos elles esse essi'.split(' '),
);

/** Days by their names, in the plural where they are counted: `quattro martedì sera`. */
export const weekdays =
  /^(?:[a-z]+days?|[a-z]+tage?|[a-z]+dagen|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic[ah]e?|segundas|tercas|quartas|quintas|sextas)$/;

/** `Cinq matinées`. */
export const partsOfDay =
  /^(?:mornings|afternoons|evenings|matinees|matins|soirees|soirs|apres|mananas|tardes|noches|jornadas|mattin[ei]|mattinate|pomeriggi|ser[ae]|serate|giornate|manhas|noites|seroes|vormittagen?|nachmittagen?|abenden?|(?:[a-z]+dag)?(?:ochtenden|middagen|avonden)|journees)$/;
