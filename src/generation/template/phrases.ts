/**
 * Sentences of one language that hold whatever a credential is about: facts are set into them as they are, behind
 * a colon where a sentence would have to bend them.
 */
export type Phrases = {
  readonly awarded: (name: string, issuer: string | undefined) => string;
  readonly topics: (list: string) => string;
  readonly level: (level: string) => string;
  readonly duration: (duration: string) => string;
  readonly criteria: (criteria: string) => string;
  readonly labels: {
    readonly level: string;
    readonly duration: string;
    readonly issuer: string;
    readonly subject: string;
  };
  readonly audience: (topic: string) => string;
  readonly audienceUnnamed: string;
};

/** The sentences for a locale, or undefined for a language that has none. */
export function phrasesOf(locale: string): Phrases | undefined {
  const { language } = new Intl.Locale(locale);
  return Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
}

const issued = (issuer: string | undefined, words: string) => (issuer === undefined ? '' : ` ${words} ${issuer}`);

const en: Phrases = {
  awarded: (name, issuer) => `This credential is awarded for “${name}”${issued(issuer, 'by')}.`,
  topics: (list) => `Its topics are: ${list}.`,
  level: (level) => `Stated level: ${level}.`,
  duration: (duration) => `Stated duration: ${duration}.`,
  criteria: (criteria) => `Stated criteria: ${criteria}`,
  labels: { level: 'Level', duration: 'Duration', issuer: 'Issued by', subject: 'Subject' },
  audience: (topic) => `People who work or study in this field: ${topic}`,
  audienceUnnamed: 'People who work or study in this field',
};

const es: Phrases = {
  awarded: (name, issuer) => `Esta credencial se concede por «${name}»${issued(issuer, 'y la otorga')}.`,
  topics: (list) => `Sus temas son: ${list}.`,
  level: (level) => `Nivel indicado: ${level}.`,
  duration: (duration) => `Duración indicada: ${duration}.`,
  criteria: (criteria) => `Criterios indicados: ${criteria}`,
  labels: { level: 'Nivel', duration: 'Duración', issuer: 'Otorgada por', subject: 'Tema' },
  audience: (topic) => `Personas que trabajan o estudian en este campo: ${topic}`,
  audienceUnnamed: 'Personas que trabajan o estudian en este campo',
};

const fr: Phrases = {
  awarded: (name, issuer) =>
    `Cette attestation est accordée pour « ${name} »${issued(issuer, 'et elle est délivrée par')}.`,
  topics: (list) => `Les sujets traités sont : ${list}.`,
  level: (level) => `Niveau indiqué : ${level}.`,
  duration: (duration) => `Durée indiquée : ${duration}.`,
  criteria: (criteria) => `Critères indiqués : ${criteria}`,
  labels: { level: 'Niveau', duration: 'Durée', issuer: 'Délivrée par', subject: 'Sujet' },
  audience: (topic) => `Les personnes qui travaillent ou étudient dans ce domaine : ${topic}`,
  audienceUnnamed: 'Les personnes qui travaillent ou étudient dans ce domaine',
};

const de: Phrases = {
  awarded: (name, issuer) =>
    `Dieser Nachweis wird für „${name}“ vergeben${issuer === undefined ? '' : ` und von ${issuer} ausgestellt`}.`,
  topics: (list) => `Die Themen sind: ${list}.`,
  level: (level) => `Angegebene Stufe: ${level}.`,
  duration: (duration) => `Angegebene Dauer: ${duration}.`,
  criteria: (criteria) => `Angegebene Kriterien: ${criteria}`,
  labels: { level: 'Stufe', duration: 'Dauer', issuer: 'Ausgestellt von', subject: 'Thema' },
  audience: (topic) => `Menschen, die in diesem Bereich arbeiten oder lernen: ${topic}`,
  audienceUnnamed: 'Menschen, die in diesem Bereich arbeiten oder lernen',
};

const pt: Phrases = {
  awarded: (name, issuer) => `Esta credencial tem o nome “${name}”${issued(issuer, 'e é emitida por')}.`,
  topics: (list) => `Os seus temas são: ${list}.`,
  level: (level) => `Nível indicado: ${level}.`,
  duration: (duration) => `Duração indicada: ${duration}.`,
  criteria: (criteria) => `Critérios indicados: ${criteria}`,
  labels: { level: 'Nível', duration: 'Duração', issuer: 'Emitida por', subject: 'Tema' },
  audience: (topic) => `Pessoas que trabalham ou estudam nesta área: ${topic}`,
  audienceUnnamed: 'Pessoas que trabalham ou estudam nesta área',
};

const it: Phrases = {
  awarded: (name, issuer) => `Questa attestazione è conferita per “${name}”${issued(issuer, 'ed è rilasciata da')}.`,
  topics: (list) => `Gli argomenti sono: ${list}.`,
  level: (level) => `Livello indicato: ${level}.`,
  duration: (duration) => `Durata indicata: ${duration}.`,
  criteria: (criteria) => `Criteri indicati: ${criteria}`,
  labels: { level: 'Livello', duration: 'Durata', issuer: 'Rilasciata da', subject: 'Argomento' },
  audience: (topic) => `Persone che lavorano o studiano in questo campo: ${topic}`,
  audienceUnnamed: 'Persone che lavorano o studiano in questo campo',
};

const nl: Phrases = {
  awarded: (name, issuer) => `Dit bewijs wordt toegekend voor “${name}”${issued(issuer, 'en wordt uitgegeven door')}.`,
  topics: (list) => `De onderwerpen zijn: ${list}.`,
  level: (level) => `Genoemd niveau: ${level}.`,
  duration: (duration) => `Genoemde duur: ${duration}.`,
  criteria: (criteria) => `Genoemde criteria: ${criteria}`,
  labels: { level: 'Niveau', duration: 'Duur', issuer: 'Uitgegeven door', subject: 'Onderwerp' },
  audience: (topic) => `Mensen die op dit gebied werken of studeren: ${topic}`,
  audienceUnnamed: 'Mensen die op dit gebied werken of studeren',
};

const byLanguage: Readonly<Record<string, Phrases>> = { en, es, fr, de, pt, it, nl };
