/**
 * The name of an issuer without the article in front of it and with one spelling of its legal form: `La Universidad de
 * Campo Llano`, `Lagerwerk G.m.b.H.`. Only an institution
 * loses its article, and none of one word alone.
 */
export function inPlainIssuer(name: string, language: string): string {
  const formed = (legalForms[language] ?? [])
    .concat(everywhere)
    .reduce((told, [pattern, plain]) => told.replace(pattern, plain), name.trim());
  const article = articles[language]?.exec(formed)?.[0] ?? '';
  const rest = formed.slice(article.length);
  const isName = article === '' || !/\s/u.test(rest) || !institutions.test(rest);
  return isName ? formed : rest;
}

/** With a capital, as a name begins. */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^The (?=\p{Lu})/u,
  es: /^(?:El|La|Los|Las) (?=\p{Lu})/u,
  fr: /^(?:(?:Le|La|Les) |L['’])(?=\p{Lu})/u,
  de: /^(?:Der|Die|Das) (?=\p{Lu})/u,
  pt: /^(?:O|A|Os|As) (?=\p{Lu}\p{Ll})/u,
  it: /^(?:(?:Il|Lo|La|I|Gli|Le) |L['’])(?=\p{Lu})/u,
  nl: /^(?:De|Het) (?=\p{Lu})/u,
};

/** What is called with an article and without; another name may begin with one: `De Boer Trainingen`, `La Rosa`. */
const institutions =
  /^(?:universi|institut|istitut|academ|akadem|escola|escuela|ecole|école|scuola|schule|school|college|colegio|colégio|collège|hochschule|hogeschool|fachhochschule|politécnic|politecnic|polytech|fundaci|fundaç|fondazione|fondation|stiftung|stichting|foundation|facultad|faculdade|facoltà|faculté|fakultät|centro|centre|center|zentrum|centrum|cámara|câmara|camera|chambre|kammer|kamer|chamber|asociaci|associa|verband|verein|vereniging|ministeri|ministère|ministerium|consejo|conselho|consiglio|conseil|council|confédération|federa|fédération|royal|national)/iu;

type Spelled = readonly (readonly [pattern: RegExp, plain: string])[];

const everywhere: Spelled = [
  [/(?<=\s)G\. ?m\. ?b\. ?H\.?(?![\p{L}])/u, 'GmbH'],
  [/(?<=(?:&|and|und|et|y|e|en) )Co\.(?=$| )/u, 'Co'],
  [/(?<=\s)K\. ?G\.(?=$)/u, 'KG'],
  [/(?<=\p{L}),? Co\.$/u, ' Co'],
];

const legalForms: Readonly<Record<string, Spelled>> = {
  pt: [[/,? (?:Limitada|Lda\.?)$/u, ' Lda']],
  es: [[/,? (?:Limitada|Ltda\.?)$/u, ' Ltda']],
};
