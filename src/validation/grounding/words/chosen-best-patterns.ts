import type { Patterns } from './standing-patterns.ts';

/** Who is somebody of the year. */
export const ofTheYear: Patterns = {
  en: [
    `(?:coach|coaches|volunteers?|trainers?|players?|teachers?|students?|learners?|apprentices?|beekeepers?|schools?|clubs?|teams?|employees?|instructors?|drivers?|providers?|employers?|woman|man|person) of the (?:year|season|month)`,
  ],
  de: [
    `\\S*(?:trainers?|trainerin|spielers?|spielerin|schulers?|lehrers?|imkers?|vereins?|schule|mannschaft|ehrenamtliche[rn]?|freiwillige[rn]?|sportlers?|coachs?) (?:des jahres|des monats|der saison)`,
  ],
  nl: [
    `\\S*(?:trainers?|coach|vrijwilligers?|spelers?|docent|imkers?|club|school|team) van (?:het jaar|het seizoen|de maand)`,
  ],
  romance: [
    `(?:entraineure?s?|entrenador\\S*|allenator\\S*|allenatric\\S|treinador\\S*|benevoles?|voluntari[oa]s?|volontari[oa]|joueur|jugador\\S*|jogador\\S*|giocator\\S*|professeur|profesor\\S*|professor\\S*|insegnante|apicult\\S*|apicolt\\S*|ecole|escuela|escola|scuola)(?: [^ ,]+)? (?:de l|de la|del|dell|della|do|da|d) (?:annee|ano|anno|saison|temporada|epoca|stagione)`,
  ],
};
export const yearInFacts =
  /^(?:year|jahr|jaar|annee|ano$|anno$|monat|month|award|prize|title|preis|prix|premi|prijs|trophy|trofe)/;

/** Who is said to have been chosen or tested as the best. */
export const chosenBest: Patterns = {
  en: [
    `(?:voted|rated|named|judged|elected|chosen|crowned|ranked|declared)(?: [^ ,]+){0,5} (?:best|top|favou?rite|number one)`,
    `(?:best|top|favou?rite) (?:[^ ,]+ ){0,4}(?:as )?(?:voted|chosen|elected) by`,
    `test winners?`,
  ],
  de: [
    `\\S*testsieger\\S*`,
    `(?:beste[nrms]?|beliebteste[nrms]?)(?: [^ ,]+){0,6} (?:gewahlt|gekurt|ausgezeichnet|ernannt|getestet)`,
    `(?:gewahlt|gekurt|ernannt)(?: [^ ,]+){0,2} zu[mr]? (?:beste\\S*|beliebteste\\S*)`,
  ],
  nl: [
    `testwinnaar\\S*`,
    `(?:verkozen|uitgeroepen|gekozen|benoemd|gestemd)(?: [^ ,]+){0,3} tot(?: [^ ,]+){0,2} beste`,
    `tot(?: [^ ,]+){0,2} beste(?: [^ ,]+){0,5} (?:verkozen|uitgeroepen|gekozen|benoemd)`,
    `als beste(?: [^ ,]+){0,3} (?:getest|beoordeeld|verkozen)`,
  ],
  romance: [
    `(?:votad|votat|vote|elegid|elue?|elett|eleit|nommee?|nombrad|nomead|nominat|elig|eleg|sacree?|considerad|designee?|jugee?|giudicat)\\S*(?: [^ ,]+){0,3} (?:la|el|le|il|a|o|como|comme|come|l) (?:mejor|melhor|meilleure?|migliore?|miglior)(?! (?:de|do) (?:si|soi|se)\\b)`,
  ],
};
export const chosenInFacts =
  /^(?:best|voted|vote|elected|chosen|top$|favou?rite|beste|gewahlt|gekurt|sieger|testsieger|verkozen|uitgeroepen|gekozen|winnaar|mejor|melhor|meilleur|miglior|votad|votat|elegid|eleit|elett|elue?s?$)/;

const prizes =
  '(?:taca|coupe|copa|coppa|trophee|trofeo|trofeu|medaille|medalla|medaglia|medalha|distinction|distincion|distinzione|distincao|prix|premio|galardon|galardao|onorificenza|honrosa)';

/** A prize, cup or distinction with the standing of one. */
export const prizeWon: Patterns = {
  en: [
    `(?:a|an|the|won|several) (?:national|regional|international|european|state) (?:awards?|prizes?|distinctions?|cups?|trophy|medals?|honours?)`,
  ],
  de: [
    `(?:nationale|regionale|internationale|bundesweite|landesweite)[nrms]? (?:auszeichnung\\S*|preis\\S*|pokal\\S*|medaille\\S*|ehrung\\S*)`,
  ],
  nl: [`(?:nationale|landelijke|regionale|internationale) (?:prijs|prijzen|onderscheiding\\S*|bekers?|medailles?)`],
  romance: [
    `(?:une?|uma?|una|le|la|il|o|a|el|um) ${prizes} (?:nationa|naciona|naziona|internationa|internaciona|internaziona|region|europe|estatal)\\S*`,
    `(?:une?|uma?|una|la|el|le|o|a|um) ${prizes} (?:de|d|al|au|ao|di|per il|a la)(?: l| la)? (?:merit[oe]|merite|excellence|excelencia|eccellenza|honneur|honor|honra|onore)`,
  ],
};
export const prizeInFacts =
  /^(?:award|prize|champion|winn|wins?$|first$|sieg|meister|kampioen|campe[ao]|campion|vincit|gagnant|vainqueur|vencedor|ganador|cup$|cups$|trophy|medal|distinct|honou?r|auszeichn|preis|pokal|medaill|ehrung|prijs|prijzen|onderscheid|beker|prix$|trophee|coupe$|premi|galard|trofe|copa$|coppa|taca$|distinc|distinz|onorific)/;
