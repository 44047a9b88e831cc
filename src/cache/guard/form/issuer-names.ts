/**
 * The name of an issuer without the article in front of it and with one spelling of its legal form: `La Universidad de
 * Campo Llano`, `Lagerwerk G.m.b.H.`. The article of a place is part of its name, and of one word it may be all there is.
 */
export function inPlainIssuer(name: string, language: string): string {
  const formed = (legalForms[language] ?? [])
    .concat(everywhere)
    .reduce((told, [pattern, plain]) => told.replace(pattern, plain), name.trim());
  const article = articles[language]?.exec(formed)?.[0] ?? '';
  const rest = formed.slice(article.length);
  const isName = article === '' || !/^\p{L}/u.test(rest) || !/\s/u.test(rest) || places.test(formed);
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

/** Places, and names that are none without their article. */
const places =
  /^(?:Los (?:Ángeles|Angeles|Andes|Lagos|Ríos|Álamos)|Las (?:Vegas|Palmas|Rozas)|La (?:Paz|Plata|Habana|Rioja|Serena|Laguna|Coruña|Mancha|Salle|Sabana|Rochelle|Réunion|Spezia|Sapienza|Verne|Trobe|Louvière|Haye|Chaux-de-Fonds|Poste|Guaira|Pampa|Caixa|Croix)|El (?:Salvador|Paso|Bosque|Cairo|Escorial|Ejido)|Le (?:Mans|Havre|Creusot|Cap|Cordon|Puy|Monde|Figaro)|Les (?:Sables|Ulis)|L['’]Aquila|A (?:Coruña|Plus)|O (?:Porto|Grove)|Den |Der Spiegel|Die Zeit|De (?:Montfort|Anza|La Salle|Paul))/u;

type Spelled = readonly (readonly [pattern: RegExp, plain: string])[];

const everywhere: Spelled = [
  [/(?<=\s)G\. ?m\. ?b\. ?H\.?(?![\p{L}])/u, 'GmbH'],
  [/(?<=(?:&|and|und|et|y|e|en) )Co\.(?=$| )/u, 'Co'],
  [/(?<=\s)K\. ?G\.(?=$)/u, 'KG'],
  [/(?<=\p{L}),? Co\.$/u, ' Co'],
];

const legalForms: Readonly<Record<string, Spelled>> = {
  pt: [[/,? (?:Limitada|L(?:t)?da\.?)$/u, ' Lda']],
  es: [[/,? (?:Limitada|Ltda\.?)$/u, ' Ltda']],
};
