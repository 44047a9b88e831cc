/**
 * Sentences of one language that hold whatever a credential is about: facts are set into them as they are, behind
 * a colon where a sentence would have to bend them.
 */
export type Phrases = {
  readonly awarded: (name: string, issuer: string | undefined) => string;
  readonly topics: (list: string, count: number) => string;
  /** What stands before a fact and its colon. */
  readonly stated: Readonly<Record<StatedFact, string>>;
  readonly labels: {
    readonly level: string;
    readonly duration: string;
    readonly issuer: string;
    readonly subject: string;
  };
  readonly audience: (topic: string) => string;
  readonly audienceUnnamed: string;
};

/** In the order in which there is room for them. */
export const statedFacts = [
  'level',
  'duration',
  'criteria',
  'type',
  'credits',
  'mode',
  'assessment',
  'prerequisites',
  'accreditation',
  'validity',
  'outcomes',
] as const;
type StatedFact = (typeof statedFacts)[number];

/** The sentences for a locale, or undefined for a language that has none. */
export function phrasesOf(locale: string): Phrases | undefined {
  const { language } = new Intl.Locale(locale);
  return Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
}

const issued = (issuer: string | undefined, words: string) => (issuer === undefined ? '' : ` ${words} ${issuer}`);

const en: Phrases = {
  awarded: (name, issuer) => `This credential is awarded for “${name}”${issued(issuer, 'by')}.`,
  topics: (list, count) => `${count === 1 ? 'Its topic is' : 'Its topics are'}: ${list}.`,
  stated: {
    level: 'Stated level',
    duration: 'Stated duration',
    criteria: 'Stated criteria',
    type: 'Stated type',
    credits: 'Stated credits',
    mode: 'Stated mode',
    assessment: 'Stated assessment',
    prerequisites: 'Stated prerequisites',
    accreditation: 'Stated accreditation',
    validity: 'Stated validity',
    outcomes: 'Stated learning outcomes',
  },
  labels: { level: 'Level', duration: 'Duration', issuer: 'Issued by', subject: 'Subject' },
  audience: (topic) => `People who work or study in this field: ${topic}`,
  audienceUnnamed: 'People who work or study in this field',
};

const es: Phrases = {
  awarded: (name, issuer) => `Esta credencial se concede por «${name}»${issued(issuer, 'y la otorga')}.`,
  topics: (list, count) => `${count === 1 ? 'Su tema es' : 'Sus temas son'}: ${list}.`,
  stated: {
    level: 'Nivel indicado',
    duration: 'Duración indicada',
    criteria: 'Criterios indicados',
    type: 'Tipo indicado',
    credits: 'Créditos indicados',
    mode: 'Modalidad indicada',
    assessment: 'Evaluación indicada',
    prerequisites: 'Requisitos previos indicados',
    accreditation: 'Acreditación indicada',
    validity: 'Validez indicada',
    outcomes: 'Resultados de aprendizaje indicados',
  },
  labels: { level: 'Nivel', duration: 'Duración', issuer: 'Otorgada por', subject: 'Tema' },
  audience: (topic) => `Personas que trabajan o estudian en este campo: ${topic}`,
  audienceUnnamed: 'Personas que trabajan o estudian en este campo',
};

// What is written before a colon or inside quotation marks keeps to it on one line.
const fr: Phrases = {
  awarded: (name, issuer) =>
    `Cette attestation est accordée pour «\u00a0${name}\u00a0»${issued(issuer, 'et elle est délivrée par')}.`,
  topics: (list, count) => `${count === 1 ? 'Le sujet traité est' : 'Les sujets traités sont'}\u00a0: ${list}.`,
  stated: {
    level: 'Niveau indiqué\u00a0',
    duration: 'Durée indiquée\u00a0',
    criteria: 'Critères indiqués\u00a0',
    type: 'Type indiqué\u00a0',
    credits: 'Crédits indiqués\u00a0',
    mode: 'Modalité indiquée\u00a0',
    assessment: 'Évaluation indiquée\u00a0',
    prerequisites: 'Prérequis indiqués\u00a0',
    accreditation: 'Accréditation indiquée\u00a0',
    validity: 'Validité indiquée\u00a0',
    outcomes: 'Acquis d’apprentissage indiqués\u00a0',
  },
  labels: { level: 'Niveau\u00a0', duration: 'Durée\u00a0', issuer: 'Délivrée par\u00a0', subject: 'Sujet\u00a0' },
  audience: (topic) => `Les personnes qui travaillent ou étudient dans ce domaine\u00a0: ${topic}`,
  audienceUnnamed: 'Les personnes qui travaillent ou étudient dans ce domaine',
};

const de: Phrases = {
  awarded: (name, issuer) =>
    `Dieser Nachweis wird für „${name}“ vergeben${issuer === undefined ? '' : ` und von ${issuer} ausgestellt`}.`,
  topics: (list, count) => `${count === 1 ? 'Das Thema ist' : 'Die Themen sind'}: ${list}.`,
  stated: {
    level: 'Angegebene Stufe',
    duration: 'Angegebene Dauer',
    criteria: 'Angegebene Kriterien',
    type: 'Angegebene Art',
    credits: 'Angegebene Leistungspunkte',
    mode: 'Angegebene Form',
    assessment: 'Angegebene Bewertung',
    prerequisites: 'Angegebene Voraussetzungen',
    accreditation: 'Angegebene Akkreditierung',
    validity: 'Angegebene Gültigkeit',
    outcomes: 'Angegebene Lernergebnisse',
  },
  labels: { level: 'Stufe', duration: 'Dauer', issuer: 'Ausgestellt von', subject: 'Thema' },
  audience: (topic) => `Menschen, die in diesem Bereich arbeiten oder lernen: ${topic}`,
  audienceUnnamed: 'Menschen, die in diesem Bereich arbeiten oder lernen',
};

const pt: Phrases = {
  awarded: (name, issuer) => `Esta credencial tem o nome “${name}”${issued(issuer, 'e é emitida por')}.`,
  topics: (list, count) => `${count === 1 ? 'O seu tema é' : 'Os seus temas são'}: ${list}.`,
  stated: {
    level: 'Nível indicado',
    duration: 'Duração indicada',
    criteria: 'Critérios indicados',
    type: 'Tipo indicado',
    credits: 'Créditos indicados',
    mode: 'Modalidade indicada',
    assessment: 'Avaliação indicada',
    prerequisites: 'Pré-requisitos indicados',
    accreditation: 'Acreditação indicada',
    validity: 'Validade indicada',
    outcomes: 'Resultados de aprendizagem indicados',
  },
  labels: { level: 'Nível', duration: 'Duração', issuer: 'Emitida por', subject: 'Tema' },
  audience: (topic) => `Pessoas que trabalham ou estudam nesta área: ${topic}`,
  audienceUnnamed: 'Pessoas que trabalham ou estudam nesta área',
};

const it: Phrases = {
  awarded: (name, issuer) => `Questa attestazione è conferita per “${name}”${issued(issuer, 'ed è rilasciata da')}.`,
  topics: (list, count) => `${count === 1 ? 'L’argomento è' : 'Gli argomenti sono'}: ${list}.`,
  stated: {
    level: 'Livello indicato',
    duration: 'Durata indicata',
    criteria: 'Criteri indicati',
    type: 'Tipo indicato',
    credits: 'Crediti indicati',
    mode: 'Modalità indicata',
    assessment: 'Valutazione indicata',
    prerequisites: 'Prerequisiti indicati',
    accreditation: 'Accreditamento indicato',
    validity: 'Validità indicata',
    outcomes: 'Risultati di apprendimento indicati',
  },
  labels: { level: 'Livello', duration: 'Durata', issuer: 'Rilasciata da', subject: 'Argomento' },
  audience: (topic) => `Persone che lavorano o studiano in questo campo: ${topic}`,
  audienceUnnamed: 'Persone che lavorano o studiano in questo campo',
};

const nl: Phrases = {
  awarded: (name, issuer) => `Dit bewijs wordt toegekend voor “${name}”${issued(issuer, 'en wordt uitgegeven door')}.`,
  topics: (list, count) => `${count === 1 ? 'Het onderwerp is' : 'De onderwerpen zijn'}: ${list}.`,
  stated: {
    level: 'Genoemd niveau',
    duration: 'Genoemde duur',
    criteria: 'Genoemde criteria',
    type: 'Genoemd type',
    credits: 'Genoemde studiepunten',
    mode: 'Genoemde vorm',
    assessment: 'Genoemde beoordeling',
    prerequisites: 'Genoemde vereisten',
    accreditation: 'Genoemde accreditatie',
    validity: 'Genoemde geldigheid',
    outcomes: 'Genoemde leerresultaten',
  },
  labels: { level: 'Niveau', duration: 'Duur', issuer: 'Uitgegeven door', subject: 'Onderwerp' },
  audience: (topic) => `Mensen die op dit gebied werken of studeren: ${topic}`,
  audienceUnnamed: 'Mensen die op dit gebied werken of studeren',
};

const byLanguage: Readonly<Record<string, Phrases>> = { en, es, fr, de, pt, it, nl };
