import { everybody, quantifiers } from './people-words.ts';

/** What a value is to whom it is given: the mark to pass or to excel, the level to enter or to leave with. */
export type RoleWord = keyof typeof roleWords;

/** Words of the roles, in seven languages. Folded beginnings. */
export const roleWords = {
  passing:
    /^(?:pass(?:es|ed|ing)?$|succeed|besteh|bestand|reuss|admis$|aprob|aprueb|superar|supera$|superad|sufficien|promoss|aprov|passar|slag(?:en|ing)|geslaagd|slaagt|voldoende)/,
  excelling:
    /^(?:distinction|merit$|honou?rs?$|commend|auszeichn|mentions?$|felicit|distincao|sobresal|louvor|menzion|lode$|onderscheid|honores?$|laude$|lof$|lob$|eervol|encomi)/,
  weighing:
    /^(?:weigh|counts?$|counting|worth$|zahlt$|zahlen$|gewicht|compte(?:nt|r)?$|coeff|ponder|pes[oa]$|pesan$|cuentan?$|conta(?:m|no)?$|vale(?:nt|n)?$|telt$|tellen$|weegt$|weging|makes$|represent|accounts?$|macht$|entspricht|supone|equivale|uitmaakt|maakt$|grade$|gesamtnote|endnote|eindcijfer|calificacion)/,
  entering:
    /^(?:enter|entry|entran|admission|enrol|come$|join|before$|start|begin|einstieg|eingang|einzusteig|anmeld|zugang|voraus|bereits|inscri|commenc|acced|prealab|deja$|ingres|matricul|empez|entrad|previ[oa]|inscrev|inici|iscri|iscriver|iniz|instap|instrom|inschr|aanmeld|toelat|reeds$)/,
  leaving:
    /^(?:exit|ends?$|ending|leav|reach|attain|target|aim|goals?$|outgoing|ziel|abschluss|endniv|erreich|ausgang|sortie|vise|atteint|atteindre|objecti|objeti|salida|alcan[zc]|final$|saida|ating|uscita|raggiun|obiettiv|eindniv|uitstro|bereik|doel|behal)/,
  taught:
    /^(?:teach|taught|learn|cover|stud[iy]|explain|explor|treat|detail|modul|lehr|lern|behandel|erklar|vermittel|erlauter|bearbeit|vertief|enseign|appren|etudi|expli|traite|abord|approfond|ensen|aprend|estudi|trata|desarroll|ensin|aprofund|insegn|impar|spieg|affront|leer|leren|leert|bestude|bespreek|bespro|uitgeleg)/,
  aside:
    /^(?:further$|additional|adicional|addizional|complement|supplement|optional|opcional|facultat|fakultativ|freiwillig|wahlweise|optioneel|facoltativ|zusatz|weiterfuhr|aanvull|mentioned$|literatur)/,
  past: /^(?:took$|held$|happened|fand$|fanden$|stattgefunden|abgehalten|abgenommen|eu$|tuvo$|tuvieron|celebro|realizo|decorreu|decorreram|teve$|svolt|tenut|vond$|vonden$|plaatsgevonden|afgenomen|gehouden)/,
  ahead:
    /^(?:follow|will$|planned|due$|schedul|next$|upcoming|prevu|suivra|suit$|aura$|previst|seguira|siguiente|sigue$|folgt$|folgen$|geplant|vorgesehen|wird$|volgt$|volgen$|gepland|zal$|segue$|sara$|terra$)/,
  qualified:
    /^(?:qualified$|certified$|licen[cs]ed$|qualifiziert|zertifiziert|befahigt|qualifiee?s?$|habilitee?s?$|certifiee?s?$|titulaires?$|cualificad|habilitad|titulad|qualificad|abilitat|qualificat|bezit$|gecertific|gekwalific|bevoegd)/,
  prepared: /^(?:prepar|vorber|voorber|bereitet?$|bereiden$|hinfuhr)/,
  confirmed:
    /^(?:certif(?:y|ies|ied|ie|ient)$|certifica$|certificano|certifican$|acredita|attest|bewijst|bewijzen|bescheinig|belegt$|bestatig|proves?$|confirm|documents?$|lasts?$|dauert$|duur|dure$|dura$|comprova|bevestig|prouve)/,
  wider: /^(?:part$|parte$|partie$|teil$|bestandteil|onderdeel|deel$)/,
} as const satisfies Record<string, RegExp>;

/** Words by which a text speaks of more than the credential, which the facts need not have. */
export const widerInText =
  /^(?:full|whole|total|complet|entire|gesamt|ganze|komplett|enti[er]|integr|tot[ao]|inter[oa]|heel$|hele$|volledig|path|itiner|percors|parcours|laufbahn|traject|overall|larger|wider)/;

/** Any of them, or one for everybody: most texts have few. */
export const anyRole = new RegExp(
  [...Object.values(roleWords), quantifiers, everybody].map(({ source }) => source).join('|'),
);
