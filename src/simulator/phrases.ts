/** Sentences of the simulator in one language; facts are put in as they are posted. */
export type Phrases = {
  readonly awarded: (name: string, issuer: string | undefined) => string;
  readonly awardedUnnamed: string;
  /** In the least that can be asked for, 60 characters. */
  readonly awardedBriefly: string;
  readonly subjects: (list: string, count: number) => string;
  readonly outcome: (outcome: string) => string;
  readonly duration: (duration: string) => string;
  readonly labels: {
    readonly level: string;
    readonly duration: string;
    readonly issuer: string;
    readonly topic: string;
  };
  readonly audience: (field: string) => string;
  readonly audienceUnnamed: string;
  /** For joining lists: BCP 47. */
  readonly locale: string;
};

const en: Phrases = {
  awarded: (name, issuer) =>
    `This credential is awarded for ${name}${issuer === undefined ? '' : ` and is issued by ${issuer}`}.`,
  awardedUnnamed: 'This digital credential is awarded by its issuer to those who meet its criteria.',
  awardedBriefly: 'This is a digital credential of its issuer.',
  subjects: (list, count) => `It covers the following ${count === 1 ? 'subject' : 'subjects'}: ${list}.`,
  outcome: (outcome) => `It is about the following: ${outcome}.`,
  duration: (duration) => `The stated duration is ${duration}.`,
  labels: { level: 'Level', duration: 'Duration', issuer: 'Issued by', topic: 'Subject of the credential' },
  audience: (field) => `People who work or study in the field of ${field}`,
  audienceUnnamed: 'People who work or study in this field',
  locale: 'en',
};

const es: Phrases = {
  awarded: (name, issuer) =>
    `Esta credencial se concede por ${name}${issuer === undefined ? '' : ` y la otorga ${issuer}`}.`,
  awardedUnnamed: 'Esta credencial digital la concede su emisor a quienes cumplen sus criterios.',
  awardedBriefly: 'Esta es una credencial digital de su emisor.',
  subjects: (list, count) => `Abarca ${count === 1 ? 'el siguiente tema' : 'los siguientes temas'}: ${list}.`,
  outcome: (outcome) => `Trata de lo siguiente: ${outcome}.`,
  duration: (duration) => `La duración indicada es de ${duration}.`,
  labels: { level: 'Nivel', duration: 'Duración', issuer: 'Otorgada por', topic: 'Tema de la credencial' },
  audience: (field) => `Personas que trabajan o estudian en el campo de ${field}`,
  audienceUnnamed: 'Personas que trabajan o estudian en este campo',
  locale: 'es',
};

const fr: Phrases = {
  awarded: (name, issuer) =>
    `Cette attestation est accordée pour ${name}${issuer === undefined ? '' : ` et elle est délivrée par ${issuer}`}.`,
  awardedUnnamed: 'Cette attestation numérique est accordée par son émetteur à ceux qui remplissent ses critères.',
  awardedBriefly: 'Ceci est une attestation numérique de son émetteur.',
  subjects: (list, count) => `Elle porte sur ${count === 1 ? 'le sujet suivant' : 'les sujets suivants'} : ${list}.`,
  outcome: (outcome) => `Elle traite de ce qui suit : ${outcome}.`,
  duration: (duration) => `La durée indiquée est de ${duration}.`,
  labels: { level: 'Niveau', duration: 'Durée', issuer: 'Délivrée par', topic: "Sujet de l'attestation" },
  audience: (field) => `Les personnes qui travaillent ou étudient dans le domaine de ${field}`,
  audienceUnnamed: 'Les personnes qui travaillent ou étudient dans ce domaine',
  locale: 'fr',
};

const de: Phrases = {
  awarded: (name, issuer) =>
    `Dieser Nachweis wird für ${name} vergeben${issuer === undefined ? '' : ` und von ${issuer} ausgestellt`}.`,
  awardedUnnamed: 'Dieser digitale Nachweis wird von seinem Aussteller an alle vergeben, die seine Kriterien erfüllen.',
  awardedBriefly: 'Dies ist ein digitaler Nachweis seines Ausstellers.',
  subjects: (list, count) => `Er umfasst ${count === 1 ? 'das folgende Thema' : 'die folgenden Themen'}: ${list}.`,
  outcome: (outcome) => `Darum geht es: ${outcome}.`,
  duration: (duration) => `Die angegebene Dauer beträgt ${duration}.`,
  labels: { level: 'Stufe', duration: 'Dauer', issuer: 'Ausgestellt von', topic: 'Thema des Nachweises' },
  audience: (field) => `Menschen, die im Bereich ${field} arbeiten oder lernen`,
  audienceUnnamed: 'Menschen, die in diesem Bereich arbeiten oder lernen',
  locale: 'de',
};

const pt: Phrases = {
  awarded: (name, issuer) =>
    `Esta credencial tem o nome ${name}${issuer === undefined ? '' : ` e é emitida por ${issuer}`}.`,
  awardedUnnamed: 'Esta credencial digital é concedida pelo seu emissor a quem cumpre os seus critérios.',
  awardedBriefly: 'Esta é uma credencial digital do seu emissor.',
  subjects: (list, count) => `Abrange ${count === 1 ? 'o seguinte tema' : 'os seguintes temas'}: ${list}.`,
  outcome: (outcome) => `Trata do seguinte: ${outcome}.`,
  duration: (duration) => `A duração indicada é de ${duration}.`,
  labels: { level: 'Nível', duration: 'Duração', issuer: 'Emitida por', topic: 'Tema da credencial' },
  audience: (field) => `Pessoas que trabalham ou estudam na área de ${field}`,
  audienceUnnamed: 'Pessoas que trabalham ou estudam nesta área',
  locale: 'pt',
};

const it: Phrases = {
  awarded: (name, issuer) =>
    `Questa attestazione è conferita per ${name}${issuer === undefined ? '' : ` ed è rilasciata da ${issuer}`}.`,
  awardedUnnamed: 'Questa attestazione digitale è conferita dal suo emittente a chi soddisfa i suoi criteri.',
  awardedBriefly: 'Questa è una attestazione digitale del suo emittente.',
  subjects: (list, count) => `Comprende ${count === 1 ? 'il seguente argomento' : 'i seguenti argomenti'}: ${list}.`,
  outcome: (outcome) => `Tratta di quanto segue: ${outcome}.`,
  duration: (duration) => `La durata indicata è di ${duration}.`,
  labels: { level: 'Livello', duration: 'Durata', issuer: 'Rilasciata da', topic: "Argomento dell'attestazione" },
  audience: (field) => `Persone che lavorano o studiano nel campo di ${field}`,
  audienceUnnamed: 'Persone che lavorano o studiano in questo campo',
  locale: 'it',
};

const nl: Phrases = {
  awarded: (name, issuer) =>
    `Dit bewijs wordt toegekend voor ${name}${issuer === undefined ? '' : ` en wordt uitgegeven door ${issuer}`}.`,
  awardedUnnamed: 'Dit digitale bewijs wordt door de uitgever toegekend aan wie aan de criteria voldoet.',
  awardedBriefly: 'Dit is een digitaal bewijs van de uitgever.',
  subjects: (list, count) =>
    `Het omvat ${count === 1 ? 'het volgende onderwerp' : 'de volgende onderwerpen'}: ${list}.`,
  outcome: (outcome) => `Het gaat over het volgende: ${outcome}.`,
  duration: (duration) => `De genoemde duur is ${duration}.`,
  labels: { level: 'Niveau', duration: 'Duur', issuer: 'Uitgegeven door', topic: 'Onderwerp van het bewijs' },
  audience: (field) => `Mensen die werken of studeren op het gebied van ${field}`,
  audienceUnnamed: 'Mensen die op dit gebied werken of studeren',
  locale: 'nl',
};

const byLanguage: Readonly<Record<string, Phrases>> = { en, es, fr, de, pt, it, nl };

/** The sentences for a locale; the simulator writes seven languages, and English for all others. */
export function phrasesFor(locale: string): Phrases {
  return byLanguage[locale.split('-')[0] ?? 'en'] ?? en;
}
