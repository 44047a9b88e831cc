/** Little words that share an amount out to what stands behind them. */
export const perWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['per']),
  de: new Set(['pro', 'je']),
  fr: new Set(['par']),
  es: new Set(['por']),
  pt: new Set(['por']),
  it: new Set(['per']),
  nl: new Set(['per']),
};

/** With an article of their own. */
export const perPhrases: ReadonlySet<string> = new Set(
  'an hour|a day|a week|a month|die stunde|de l heure|la hora|a l heure|all ora|a testa'.split('|'),
);

/** Whom and what amounts are shared out to, in the singular, folded. */
export const sharers =
  /^(?:hour|day|week|month|minute|group|team|pair|person|participant|learner|student|candidate|volunteer|member|stunde|tag|woche|monat|gruppe|team|paar|teilnehmer(?:in)?|teilnehmende[rn]?|kopf|freiwillige[rmn]?|mitglied|heure|jour|semaine|mois|groupe|equipe|personne|participante?|benevole|stagiaire|hora|dia|semana|mes|grupo|equipo|persona|pessoa|voluntari[oa]|alumn[oa]|formand[oa]|equipa|ora|giorno|settimana|mese|gruppo|squadra|partecipante|volontari[oa]|uur|dag|maand|groep|persoon|deelnemer|vrijwilliger|cursist)$/;

/** Words of facts that share something out, in any language. */
export const distributing =
  /^(?:daily|weekly|monthly|hourly|jeweils|taglich|wochentlich|monatlich|stundlich|quotidien\S*|hebdomadaire\S*|mensuel\S*|journalier\S*|diari[oa]s?|diariamente|semanal\S*|mensual\S*|mensal\S*|giornalier\S*|quotidian\S*|settimanal\S*|mensil\S*|dagelijks\S*|wekelijks\S*|maandelijks\S*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|segundas?|tercas?|quartas?|quintas?|sextas?|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?)$/;
