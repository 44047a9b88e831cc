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
  return new RegExp(String.raw`^(?:custom[.])?(?:${patterns.join('|')})$`, 'i');
}

const words = {
  name: new RegExp(
    String.raw`^(?:custom|certificate|credential)\.(?:title|(?:${subjects})(?:[._ -]?(?:${title}))?|(?:${title})[._ -](?:${subjects}))$`,
    'i',
  ),
  issuer: named(
    'issuer',
    'organi[sz]er',
    'organi[sz]ation',
    'organi[sz]ator',
    'veranstalter',
    'organizador',
    'organisateur',
    'organizzatore',
    'aanbieder',
    'anbieter',
    'udbyder',
    'arrangör',
    'provider',
    'proveedor',
  ),
  description: named(
    'description',
    'beschreibung',
    'descripci[oó]n',
    'descri[cç][aã]o',
    'descrizione',
    'omschrijving',
    'opis',
  ),
  duration: named(
    String.raw`(?:(?:course|training)[._ -]?)?(?:hours|duration|workload|length)`,
    'dauer',
    'umfang',
    'stunden',
    'duraci[oó]n',
    'horas',
    'dur[ée]e',
    'heures',
    'dura[cç][aã]o',
    'carga[._ -]?hor[aá]ria',
    'durata',
    'ore',
    'duur',
    'uren',
    'studiebelasting',
    'liczba[._ -]?godzin',
    'czas[._ -]?trwania',
  ),
  skills: named(
    'skills',
    'topics',
    'competenc(?:y|ies|es)',
    'subjects',
    'kompetenzen',
    'competencias',
    'comp[ée]tences',
    'compet[eê]ncias',
    'competenze',
    'vaardigheden',
    'umiej[eę]tno[sś]ci',
  ),
  level: named(String.raw`(?:(?:course|training)[._ -]?)?level`, 'niveau', 'nivel', 'n[ií]vel', 'livello', 'poziom'),
  mode: named(
    'mode',
    'delivery(?:[._ -]?mode)?',
    'modalidad',
    'modalidade',
    'modalit[aéà]',
    'lernform',
    'vorm',
    'tryb',
  ),
  assessment: named(
    'assessment',
    'exam',
    'pr[uü](?:e)?fung',
    'evaluaci[oó]n',
    'examen',
    '[ée]valuation',
    'avalia[cç][aã]o',
    'valutazione',
    'esame',
    'toets',
    'egzamin',
  ),
  learningOutcomes: named(
    'learning[._ -]?outcomes?',
    'lernziele?',
    'lernergebnisse?',
    'resultados?[._ -]de[._ -]aprendizaje',
    'objectifs',
    'leeruitkomsten',
    'læringsudbytte',
    'lärandemål',
  ),
} as const;
