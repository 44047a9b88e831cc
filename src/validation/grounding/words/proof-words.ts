// How what is only prepared for is told as shown, met or allowed already, folded, in every language.

/** What somebody meets who may do it. */
export const requirements =
  /^(?:requirements?|prerequisites|conditions?|voraussetzung(?:en)?|anforderung(?:en)?|requisit[oi]s?|condiciones|condicoes|condizioni|exigences|exigencias|eisen|vereisten|voorwaarden)$/;

/** That they are met or had. */
export const meeting =
  /^(?:meets?|met|fulfil|fulfils|fulfill|fulfills|satisf(?:y|ies)|have|has|erfull(?:t|en)|soddisf(?:a|ano)|possied(?:e|ono)|hanno|ha|cumplen?|reunen?|tienen?|cumprem?|reunem|preenchem?|tem|remplit|remplissent|reunissent|ont|voldoet|voldoen)$/;

/** What people have by it, besides what they can do: a qualification, a right, a status. */
export const standing =
  /^(?:qualifications?|qualifikation(?:en)?|kwalificaties?|qualifica|qualificazione|cualificacion|qualificacao|status|condicion|condicao|befahigung|eignung|aptitude|idoneita|idoneidad|idoneidade|geschiktheid|bevoegdheid)$/;

/** At the head of a fragment, what is held or opens a trade: `Titolo per esercitare`, `Vergunning als taxichauffeur`. */
export const heads =
  /^(?:qualification|qualifikation|kwalificatie|qualifica|qualificazione|cualificacion|qualificacao|licen[cs]e|lizenz|licenza|licencia|licenca|licentie|vergunning|titre|titulo|titolo|title|titel|habilitation|habilitacion|habilitacao|abilitazione|bevoegdheid|authori[sz]ation|autorisation|autorizzazione|autorizacion|autorizacao|berechtigung|zulassung)$/;

/** What links them to it. */
export const links = new Set(
  'as als como come comme of di de d van for fur per para pour om to tot der des im zu'.split(' '),
);

/** What a whole sentence begins with rather than a fragment. */
export const articles = new Set(
  'the a an der die das ein eine el la un una le les l une il lo uno o os as um uma i de het een'.split(' '),
);

/** What says that something is shown. */
export const proofs =
  /^(?:proof|evidence|nachweis|beleg|bewijs|preuve|prueba|prova|attestazione|acreditacion|comprovativo|comprovacao|attestation)$/;

/** A way into the trade. */
export const access = /^(?:access|entry|zugang|acces|acceso|accesso|acesso|toegang)$/;
export const trade = /^(?:profession|occupation|trade|beruf|metier|profesion|professione|profissao|oficio|beroep|vak)$/;

/** A right to the work, which is no law of the trade: `droit de travailler`. */
export const rightToWork =
  / (?:right to|droit d|droit de|derecho a|diritto di|diritto a|direito de|direito a|recht auf|recht zur|recht om) (?:[^ ]+ ){0,5}(?:work|practi[sc]e|travailler|exercer|trabajar|ejercer|trabalhar|lavorare|esercitare|arbeiten|arbeit|tatigkeit|werken) /;

export const work =
  /^(?:work|working|practise|practice|arbeit|arbeiten|tatigkeit|travailler|exercer|trabajar|ejercer|trabalhar|lavorare|esercitare|werken|uitoefenen|profession|beruf|metier|profesion|professione|profissao|beroep)$/;

/** What holds it for the way: courses, hours, exams, people who are not yet. */
export const onTheWay =
  /^(?:attend|participat|teilnahm|teilgen|besuch|presen[czt]|assiduit|asisten|asist|assist|frequen|deelnam|deelnem|deelgen|partecip|particip|cours|curs|kurs|cors[oi]$|class|clase|aula|session|seminar|lezion|lecon|lesson|lessen|lehrgang|schulung|prepar|vorbereit|voorbereid|voorbereiding|hours?$|stunden|ore$|heures|horas|uren|future?s?$|futur|aspir|angehend|aankomend|toekomst|kunftig|exam|esam|prue?ba|epreuve|test|simul|mock|formation|formac|formaz|opleiding|ausbildung|training|expli[cq]|spieg|erklar|uitleg|topic|thema|tema|learn|lern|appren|aprend|imparar|leren)|(?:prufung|prufungen|examens?|toets|kurs|kurses|cursus)$/;
