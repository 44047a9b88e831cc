import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = 'before' | 'after' | 'saysBefore' | 'saysAfter' | 'saysOwn';

/** B1 is its level; A2 is what people come with, B2 what they may go on to. */
const sayings: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    before: ['A2', 'A2 or a placement test', 'Certificate at level A2'],
    after: [
      'Leads to the B2 course.',
      'Holders may continue with B2.',
      'The next course is at B2.',
      'A first step towards B2.',
    ],
    saysBefore: [
      'Learners come with A2.',
      'Entrants need A2 first.',
      'It takes those who have A2 on to B1.',
      'From A2 it goes to B1.',
      'It builds on A2.',
      'People with A2 are welcome.',
    ],
    saysAfter: ['It leads on to B2.', 'After it, people move to B2.', 'The B2 course follows.', 'The next stop is B2.'],
    saysOwn: [
      'It certifies {} speaking.',
      'The course is held at {}.',
      'Everything is practised at level {}.',
      'A {} certificate.',
    ],
  },
  de: {
    before: ['A2', 'A2 oder Einstufungstest', 'Kenntnisse auf Stufe A2'],
    after: [
      'Anschließend ist ein Kurs auf B2 möglich.',
      'Führt zum Kurs B2.',
      'Der nächste Kurs liegt auf B2.',
      'Bereitet auf Kurse der Stufe B2 vor.',
    ],
    saysBefore: [
      'Vorausgesetzt wird A2.',
      'Wer A2 mitbringt, kann teilnehmen.',
      'Der Kurs baut auf A2 auf.',
      'Von A2 geht es zu B1.',
      'Nötig sind Kenntnisse auf A2.',
      'Für Teilnehmende mit A2.',
    ],
    saysAfter: ['Danach ist B2 möglich.', 'Der Kurs B2 folgt darauf.', 'Er führt hin zu B2.', 'Nächste Stufe: B2.'],
    saysOwn: [
      'Bescheinigt wird Spanisch auf {}.',
      'Der Kurs findet auf Stufe {} statt.',
      'Der Abschluss liegt auf Niveau {}.',
      'Ein Zertifikat der Stufe {}.',
    ],
  },
  fr: {
    before: ['A2', 'A2 ou test de positionnement', 'Niveau A2'],
    after: [
      'Donne accès au cours B2.',
      'Le cours suivant est au niveau B2.',
      'Permet de poursuivre en B2.',
      'Prépare à entrer en B2.',
    ],
    saysBefore: [
      'Le niveau A2 est requis.',
      'Il faut avoir A2 au préalable.',
      'Ceux qui ont A2 peuvent venir.',
      'De A2 on passe à B1.',
      'Pour des apprenants avec un A2.',
      "L'entrée se fait à partir de A2.",
    ],
    saysAfter: ['Il mène au B2.', 'Ensuite vient le B2.', 'Le cours B2 suit.', 'La suite se fait en B2.'],
    saysOwn: [
      "Il certifie l'espagnol au niveau {}.",
      'Le cours a lieu au niveau {}.',
      'Un certificat de niveau {}.',
      'On y parle espagnol au {}.',
    ],
  },
  es: {
    before: ['A2', 'A2 o prueba de nivel', 'Nivel A2'],
    after: [
      'Da acceso al curso B2.',
      'El siguiente curso es de nivel B2.',
      'Permite continuar en B2.',
      'Prepara para empezar el curso B2.',
    ],
    saysBefore: [
      'Se exige el nivel A2.',
      'Hace falta A2.',
      'Quienes tienen A2 pueden entrar.',
      'De A2 se pasa a B1.',
      'Para alumnos con A2.',
      'Se parte de A2.',
    ],
    saysAfter: [
      'Conduce al B2.',
      'Después viene el B2.',
      'El curso B2 es el siguiente.',
      'A continuación llega el B2.',
    ],
    saysOwn: [
      'Certifica el alemán en el nivel {}.',
      'El curso es de nivel {}.',
      'Un certificado de nivel {}.',
      'Se habla alemán en un nivel {}.',
    ],
  },
  pt: {
    before: ['A2', 'A2 ou teste de nível', 'Nível A2'],
    after: [
      'Dá acesso ao curso B2.',
      'O curso seguinte é de nível B2.',
      'Permite continuar no B2.',
      'Prepara para o curso B2.',
    ],
    saysBefore: [
      'Exige-se o nível A2.',
      'É preciso ter A2.',
      'Quem tem A2 pode entrar.',
      'Do A2 passa-se ao B1.',
      'Para alunos com A2.',
      'Parte-se do A2.',
    ],
    saysAfter: ['Conduz ao B2.', 'Depois vem o B2.', 'O curso B2 é o seguinte.', 'Segue-se o B2.'],
    saysOwn: [
      'Certifica o alemão no nível {}.',
      'O curso é de nível {}.',
      'Um certificado de nível {}.',
      'Fala-se alemão no nível {}.',
    ],
  },
  it: {
    before: ['A2', "A2 o test d'ingresso", 'Livello A2'],
    after: [
      'Dà accesso al corso B2.',
      'Il corso successivo è di livello B2.',
      'Permette di proseguire con il B2.',
      'Prepara al corso B2.',
    ],
    saysBefore: [
      'È richiesto il livello A2.',
      'Serve un A2 di partenza, che è necessario.',
      'Chi ha un A2 può entrare.',
      "Dall'A2 si passa al B1.",
      'Per chi arriva con un A2.',
      'Si parte da A2.',
    ],
    saysAfter: ['Porta al B2.', 'Poi viene il B2.', 'Il corso B2 è il successivo.', 'Dopo si passa al B2.'],
    saysOwn: [
      'Attesta il tedesco al livello {}.',
      'Il corso è di livello {}.',
      'Un certificato di livello {}.',
      'Si parla tedesco a livello {}.',
    ],
  },
  nl: {
    before: ['A2', 'A2 of een instaptoets', 'Niveau A2'],
    after: [
      'Geeft toegang tot de cursus B2.',
      'De volgende cursus is op niveau B2.',
      'Sluit aan op de cursus B2.',
      'Bereidt voor op de cursus B2.',
    ],
    saysBefore: [
      'Niveau A2 is vereist.',
      'Vooraf is A2 nodig.',
      'Wie A2 heeft, kan meedoen.',
      'Van A2 gaat het naar B1.',
      'Voor cursisten met A2.',
      'De cursus bouwt voort op A2.',
    ],
    saysAfter: ['Daarna kan B2.', 'Het leidt tot B2.', 'De cursus B2 volgt, als vervolg.', 'De volgende stap is B2.'],
    saysOwn: [
      'Bewezen is Spaans op {}.',
      'De cursus is op niveau {}.',
      'Een certificaat op niveau {}.',
      'Men spreekt Spaans op niveau {}.',
    ],
  },
};

for (const [language, { before, after, saysBefore, saysAfter, saysOwn }] of Object.entries(sayings)) {
  const own = (level: string) => saysOwn.map((text) => text.replace('{}', level));
  const level = { level: 'B1' };

  test(`${language}: a level that is asked for is not the level that is reached`, () => {
    const table = { facts: before, fields: ['prerequisites'], beside: level };
    assert.equal(wrongVerdicts(language, { ...table, pass: [...saysBefore, ...own('B1')], refused: own('A2') }), '');
  });

  test(`${language}: the level of the next course is not its own`, () => {
    const table = { facts: after, fields: ['description'], beside: level };
    assert.equal(wrongVerdicts(language, { ...table, pass: [...saysAfter, ...own('B1')], refused: own('B2') }), '');
  });
}

/** An exam that is advised first is not the one that it prepares for; nor is a rank or a release of before or after. */
const others: readonly Other[] = [
  {
    language: 'en',
    beside: { name: 'Network Study Group' },
    fact: 'Prepares for NX-204. Recommended first: NX-100.',
    pass: [
      'It prepares for NX-204.',
      'NX-100 is recommended before.',
      'People who hold NX-100 already are at home here.',
    ],
    refused: ['It prepares for NX-100.', 'Members get ready to sit NX-100.'],
  },
  {
    language: 'es',
    beside: { name: 'Grupo de estudio de redes' },
    fact: 'Prepara el examen NX-204. Se recomienda tener antes el NX-100.',
    pass: ['Prepara el examen NX-204.', 'Conviene tener antes el NX-100.'],
    refused: ['Prepara el examen NX-100.', 'Se trabaja para el NX-100.'],
  },
  {
    language: 'de',
    beside: { name: 'Grundkurs Klettern', level: 'Stufe 2' },
    fact: 'Aufbauend ist danach die Stufe 3 möglich.',
    pass: [
      'Der Kurs liegt auf Stufe 2.',
      'Nach dem Kurs ist Stufe 3 möglich, als Fortsetzung danach.',
      'Er führt von Stufe 2 zu Stufe 3.',
    ],
    refused: ['Der Kurs liegt auf Stufe 3.', 'Stufe 3 wird bescheinigt.'],
  },
  {
    language: 'fr',
    beside: { name: 'Ceinture jaune de karaté', level: 'Ceinture jaune' },
    fact: 'La ceinture verte est le grade suivant.',
    pass: [
      'La ceinture jaune précède la ceinture verte.',
      'Le grade suivant est la ceinture verte.',
      'Elle atteste la ceinture jaune.',
    ],
    refused: ['Elle atteste la ceinture verte.', 'Le candidat porte la ceinture verte.'],
  },
  {
    language: 'pt',
    beside: { name: 'Folha de cálculo', version: 'Calqua 9' },
    fact: 'Os conhecimentos prévios de Calqua 7 ajudam.',
    pass: ['Trabalha-se com Calqua 9.', 'Ajudam os conhecimentos prévios de Calqua 7.'],
    refused: ['Trabalha-se com Calqua 7.', 'Três dias de Calqua 7.'],
  },
  {
    language: 'it',
    beside: { name: 'Badge volontari', level: 'Argento' },
    fact: "Al badge segue quello d'oro.",
    pass: ["Il badge d'argento precede quello d'oro.", "Dopo viene il badge d'oro.", "È il badge d'argento."],
    refused: ["È il badge d'oro.", "Il volontario riceve il badge d'oro."],
  },
  {
    language: 'nl',
    beside: { name: 'Verzorging', level: 'Niveau 3' },
    fact: 'Voor deelname is vooraf niveau 2 nodig.',
    pass: ['Het bewijs is op niveau 3.', 'Wie niveau 2 heeft, is welkom.', 'Vooraf is niveau 2 nodig.'],
    refused: ['Het bewijs is op niveau 2.', 'De deelnemer leert op niveau 2.'],
  },
];
type Other = {
  readonly language: string;
  readonly beside: Readonly<Record<string, string>>;
  readonly fact: string;
  readonly pass: readonly string[];
  readonly refused: readonly string[];
};

for (const { language, fact, ...table } of others) {
  test(`${language}: ${Object.values(table.beside).join(', ')} keeps its own`, () => {
    assert.equal(wrongVerdicts(language, { ...table, facts: [fact], fields: ['description'] }), '');
  });
}
