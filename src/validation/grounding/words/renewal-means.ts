import { refreshing } from './refresher-words.ts';

/** What a credential can be renewed by, folded, in every language. */
export const renewalMeans: Readonly<Record<string, RegExp>> = {
  course: new RegExp(
    `${refreshing.source}|^(?:refresher|courses?|training|workshops?|seminars?|webinars?|\\S*kurs(?:e|es)?|\\S*schulung(?:en)?|\\S*seminare?|fortbildung(?:en)?|weiterbildung(?:en)?|cours|stages?|formations?|cursos?|jornadas?|formacion|formacao|cors[oi]|formazione|aggiornamento|cursus|nascholing|bijscholing|opleiding)$`,
  ),
  exam: /^(?:exam\S*|tests?|re-?test|assessment|\S*prufung(?:en)?|\S*test|epreuves?|prue?bas?|provas?|esam[ei]|prov[ae]|\S*toets(?:en)?|simulacros?)$/,
  fee: /^(?:fees?|payment|gebuhr(?:en)?|zahlung|frais|paiement|cuotas?|tasas?|pago|taxas?|pagamento|quote|quota|bijdrage|betaling|leges)$/,
  points: /^(?:points|cpd|punkten?|\S+punkten?|puntos|pontos|punti|punten)$/,
  work: /^(?:portfolio|logbook|praxisnachweis\S*|berufspraxis|practica|practicas|pratique|pratica|praktijkervaring|werkervaring|experience|erfahrung|experiencia|esperienza)$/,
  interview: /^(?:interview|gesprach|fachgesprach|entretien|entrevista|colloquio|gesprek)$/,
};
