import { all, has, isObject, localName, pick, stringAt, type Node } from '../documents/node.ts';

/**
 * What a workspace added to a credential of its own: a platform has no field for it, so the attribute's name tells which
 * fact it is, in the languages that platforms are used in.
 */
export function attribute(credential: Node, what: Stated): Node[] {
  const holders = all(credential, 'attributes', 'customAttributes', 'custom_attributes', 'meta_data', 'metadata');
  const found = holders.map((attributes) => valuesIn(attributes, words[what])).filter(({ length }) => length > 0);
  const [first = []] = found;
  // A list of pairs has one of each value.
  return first.length > 0 && isPair(holders[0]) ? found.flat() : first;
}

/** Of several objects the first that states it. */
export function attributeOf(nodes: readonly Node[], what: Stated): Node[] {
  return nodes.map((node) => attribute(node, what)).find(({ length }) => length > 0) ?? [];
}

function valuesIn(attributes: Node, wanted: RegExp): Node[] {
  if (!isObject(attributes.value)) return [];
  const key = isPair(attributes) ? stringAt(attributes, 'key', 'name', 'label') : undefined;
  if (key !== undefined) return wanted.test(key.slice(0, 100)) ? pick(attributes, 'value') : [];
  const named = Object.keys(attributes.value).find((each) => wanted.test(each.slice(0, 100)));
  return named === undefined ? [] : pick(attributes, localName(named));
}

/** `{"key": "Niveau", "value": "EQF 5"}` */
function isPair(attributes: Node | undefined): boolean {
  return attributes !== undefined && has(attributes, 'value') && has(attributes, 'key', 'name', 'label');
}

export type Stated = keyof typeof words;

const subjects =
  'course|program(?:me)?|training|workshop|certificate|certification|badge|module|seminar|event|kurs|lehrgang|curso|cours|formation|corso|cursus|opleiding|szkoleni[ae]|kursu?';
const title = 'title|name|titel|titre|t[ií]tulo|titolo|naam|nazwa|nombre|nome|nom';

/** The whole name of an attribute, with or without what the platform puts before it. */
function named(...patterns: readonly string[]): RegExp {
  const wanted = patterns.flatMap((each) => each.split(' ')).join('|');
  return new RegExp(String.raw`^(?:custom[._ -])?(?:(?:course|training|group)[._ -])?(?:${wanted})$`, 'i');
}

const words = {
  name: new RegExp(
    String.raw`^(?:custom|certificate|credential)\.(?:title|(?:${subjects})(?:[._ -]?(?:${title}))?|(?:${title})[._ -](?:${subjects}))$`,
    'i',
  ),
  issuer: named(
    '(?:issuer|organi[sz]er|organi[sz]ation|provider|institution|issuing[._ -]organi[sz]ation)(?:[._ -]?name)?',
    'veranstalter(?:in)? anbieter(?:in)? bildungsanbieter(?:in)? institut aussteller organisator',
    'organizador organizadora organizaci[oó]n instituci[oó]n proveedor entidad emisor',
    'organisateur organisme organisme[._ -]de[._ -]formation [ée]tablissement [ée]metteur',
    'organiza[cç][aã]o institui[cç][aã]o entidade emissor organizzatore organizzazione ente istituto emittente ente[._ -]erogatore',
    'aanbieder organisatie instelling opleider organizator organizacja instytucja udbyder arrangør arrangör anordnare järjestäjä',
  ),
  description: named(
    'description beschreibung descripci[oó]n descri[cç][aã]o descrizione omschrijving beschrijving opis beskrivelse beskrivning kuvaus',
  ),
  criteria: named(
    '(?:earning[._ -]?)?criteri(?:a|on) (?:completion[._ -]?)?requirements? kriterien anforderungen voraussetzungen[._ -]zum[._ -]erwerb',
    'criterios? requisitos[._ -]de[._ -]obtenci[oó]n crit[èe]res? exigences crit[ée]rios? criteri criterio voorwaarden eisen vereisten',
    'kryteria wymagania kriterier krav kriteerit vaatimukset',
  ),
  duration: named(
    'hours duration workload length dauer umfang stunden duraci[oó]n horas carga[._ -]?hor[aá]ria dur[ée]e heures dura[cç][aã]o',
    'durata ore monte[._ -]?ore duur uren studiebelasting liczba[._ -]?godzin czas[._ -]?trwania varighed varaktighet kesto laajuus',
  ),
  skills: named(
    'skills topics competenc(?:y|ies|es) subjects kompetenzen f[äa]higkeiten competencias habilidades destrezas comp[ée]tences',
    'compet[eê]ncias competenze abilit[àa] vaardigheden competenties umiej[eę]tno[sś]ci kompetencje kompetencer kompetenser',
    'f[æä]rdigheder f[æä]rdigheter taidot osaaminen',
  ),
  level: named(
    'level niveau nivel n[ií]vel livello poziom stufe niv[åa] taso szint [úu]rove[ňn] nivell tingkat daraja raz(?:ina|red) l[īi]menis lygis tase nivelul',
  ),
  mode: named('mode delivery(?:[._ -]?mode)? modalidad modalidade modalit[aéà] lernform vorm tryb'),
  assessment: named(
    'assessment exam pr[uü](?:e)?fung evaluaci[oó]n examen [ée]valuation avalia[cç][aã]o valutazione esame toets egzamin',
  ),
  learningOutcomes: named(
    'learning[._ -]?outcomes? lernziele? lernergebnisse? resultados?[._ -]de[._ -]aprendizaje objectifs leeruitkomsten læringsudbytte lärandemål',
    'objetivos[._ -]de[._ -]aprendizaje acquis[._ -]d.apprentissage resultados?[._ -]de[._ -]aprendizagem risultati[._ -]di[._ -]apprendimento',
    'leerdoelen efekty[._ -]uczenia(?:[._ -]si[eę])? oppimistavoitteet',
  ),
} as const;
