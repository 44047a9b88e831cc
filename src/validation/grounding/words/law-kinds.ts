import type { Patterns } from './standing-patterns.ts';

const fields =
  '(?:travail|route|sante|environnement|consommation|commerce|urbanisme|trabajo|trabalho|lavoro|trafico|circulacion|estrada|strada|ambiente|consumo|comercio|commercio|privacy|penale?|civile?|tributario|fiscal|laboral)';

/** Laws that are named by what they are about alone: `le code du travail`, "building regulations". */
export const lawByKind: Patterns = {
  en: [
    `(?<key>labou?r|employment|working time|building|penal|criminal|civil|highway|consumer protection|data protection|privacy|copyright|immigration|health and safety|equality) (?:code|laws?|act|acts|legislation|regulations)`,
  ],
  de: [
    `(?:nach|gemass|laut|entsprechend)(?: (?:dem|der|den|des))? (?<key>\\S{4,}(?:gesetz|gesetzbuch|gesetzes|verordnung|vorschriften))`,
    `(?<key>(?:arbeitsschutz|arbeitszeit|straf|datenschutz|jugendschutz|mutterschutz|infektionsschutz|lebensmittel|urheberrechts|tierschutz|bundes)(?:gesetz|gesetzes|gesetzbuch\\S*))`,
  ],
  nl: [
    `(?<key>arbowet|arbeidstijdenwet|wetboek|arbeidswet|privacywet|warenwet|wegenverkeerswet|bouwbesluit|auteurswet|\\S*wetgeving)`,
  ],
  romance: [
    `(?:codes?|codigo|codice) (?:(?:du|de la|de l|des|del|de los|do|da|dos|das|della|dell|dei|delle|de) )?${fields}`,
    `(?:estatuto (?:de los|dos) trabajadores|estatuto dos trabalhadores|statuto dei lavoratori|testo unico)`,
  ],
};
/** A field of law in the singular: several are the rights of people. */
export const lawKindInFacts =
  /^(?:laws?$|legal|legisl|acts?$|regulations?$|\S*gesetz|\S*verordnung|\S*rechts?$|droit$|derecho$|diritto$|direito$|\S*vorschrift|\S*wet$|\S*wetgeving|wetboek|codigo|codice|codes?$|codic|estatuto|statuto|loi|ley|lei$|legge|juridi|giuridi)/;
