/** What courses ask for or offer, by the words of seven languages; compounds count as their last part does. Folded. */
const kinds: Readonly<Record<string, RegExp>> = {
  project: /(?:proje[ck]ts?|projekte[ns]?|projets?|proyectos?|projet[oi]s?|progett[oi]|projecten|capstones?)$/,
  module: /(?:module?s?|modul(?:e?[ns])?|modul[oi]s?)$/,
  presentation:
    /(?:presentations?|prasentation(?:en)?|presentaci(?:on|ones)|presentazion[ei]|apresentac(?:ao|oes)|presentaties?|vortrage?s?|referate?s?|exposes?)$/,
  placement:
    /(?:internships?|placements?|praktik(?:um|ums|a)|^stages?|pasantias?|practicas|estagios?|tirocini[oi]?|traineeships?)$/,
  visit:
    /^(?:visits?|excursions?|exkursion(?:en)?|ausfluge?|visit[ae]s?|excursion(?:es)?|bezoek(?:en)?|excursies?|git[ae]|outings?|trips?|salidas?|saidas?|sorties?|uitstap(?:je|jes|pen)?|uscit[ae])$/,
  report: /(?:reports?|berichte?s?|rapports?|informes?|relatorios?|relazion[ei]|verslag(?:en)?|rapport[oi])$/,
  essay: /(?:essays?|hausarbeit(?:en)?|aufsatze?s?|ensayos?|ensaios?|sagg[io]o?|opstel(?:len)?)$/,
  diary:
    /(?:diary|diaries|logbooks?|tagebuch(?:er|s)?|logbuch(?:er|s)?|diarios?|diari|bitacoras?|logboek(?:en)?|dagboek(?:en)?)$/,
  homework: /(?:homework|hausaufgaben?|deberes|devoirs|compiti|huiswerk)$/,
  portfolio: /(?:portfolios?|portafolios?|portefolios?|portefeuilles?)$/,
  video: /(?:videos?|films?|peliculas?|filmes)$/,
  interview: /(?:interviews?|entrevistas?|entretiens?|colloqui[o]?|gesprache?s?|gesprek(?:ken)?)$/,
  exam: /(?:exam(?:en|ens|enes|es|s)?|examinations?|prufung(?:en)?|esam[ei]|prue?bas?|provas?|epreuves?|toets(?:en)?|tests?|quiz(?:zes|fragen)?)$/,
  tutoring: /(?:tutorings?|tutoria[sl]?|tutorats?|tutoraggi[o]?|tutorien|tutorium|tutoraat|mentorings?|mentoria)$/,
  workshop: /(?:workshops?|^taller(?:es)?|^ateliers?|^laboratori[oi]?|^werkplaats(?:en)?)$/,
  supervision: /(?:supervis(?:ions?|ionen|ione|ioni|ao|oes)|supervisies?)$/,
  discussion:
    /(?:discussions?|diskussion(?:en)?|discusion(?:es)?|discussion[ei]|discuss(?:ao|oes)|discussies?|debat(?:es?|s|ten)?|dibattit[oi])$/,
  experience: /(?:experiences?|erfahrung(?:en)?|experiencias?|esperienz[ae]|ervaring(?:en)?)$/,
};

/** What of a course a word names, if it names any. */
export function partKindOf(word: string): string | undefined {
  return Object.keys(kinds).find((kind) => kinds[kind]?.test(word) === true);
}

/** Whether one of the words names such a part. */
export function namesPart(words: Iterable<string>, kind: string): boolean {
  return Array.from(words).some((word) => partKindOf(word) === kind);
}

/** Whether they name it and, little words apart, say nothing of it: not "paid placement". */
export function namesOnly(words: readonly string[], kind: string): boolean {
  return namesPart(words, kind) && words.every((word) => word.length < 4 || partKindOf(word) === kind);
}
