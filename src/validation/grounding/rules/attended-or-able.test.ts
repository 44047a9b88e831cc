import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = 'attended' | 'shown' | 'saysAttended' | 'saysAble' | 'saysMastered';

/** What facts and texts say of people who attended sessions on repairing bicycles, and of people who can repair them. */
const sayings: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    attended: ['Attendance at all four sessions.', 'Attend the four sessions.', 'Take part in all four sessions.'],
    shown: [
      'Show that you can repair a bicycle.',
      'Practical exam: repair a bicycle.',
      'Repair a bicycle before an assessor.',
    ],
    saysAttended: [
      'The holder attended four sessions on repairing bicycles.',
      'Participants took part in four sessions on repairing bicycles.',
      'It confirms attendance at four sessions on repairing bicycles.',
      'Holders were present at the four sessions.',
      'Four sessions introduced the participants to repairing bicycles.',
      'Four sessions looked at how bicycles can be repaired.',
      'The four sessions dealt with repairing bicycles.',
      'Attendees explored the repair of bicycles in four sessions.',
    ],
    saysAble: [
      'The holder can now repair bicycles.',
      'The holder is able to repair bicycles.',
      'Holders know how to repair bicycles.',
      'The holder is capable of repairing bicycles.',
      'Holders are equipped to repair bicycles.',
      'It proves that the holder can repair bicycles.',
      'It certifies the ability to repair bicycles.',
      'Participants have demonstrated that they can repair bicycles.',
    ],
    saysMastered: [
      'The holder has mastered repairing bicycles.',
      'The holder knows repairing bicycles by heart.',
      'The holder repairs bicycles with great skill.',
      'Holders are experts in repairing bicycles.',
      'Holders repair bicycles with ease.',
    ],
  },
  de: {
    attended: ['Teilnahme an allen vier Terminen.', 'Besuch der vier Termine.', 'An allen vier Terminen teilnehmen.'],
    shown: [
      'Zeigen, dass man ein Fahrrad reparieren kann.',
      'Praktische Prüfung: ein Fahrrad reparieren.',
      'Nachweis der Fähigkeit, Fahrräder zu reparieren.',
    ],
    saysAttended: [
      'Die Inhaberin hat an vier Terminen zum Reparieren von Fahrrädern teilgenommen.',
      'Die Teilnehmenden besuchten vier Termine rund um das Reparieren von Fahrrädern.',
      'Es bestätigt die Teilnahme an vier Terminen.',
      'Wer dieses Zertifikat hat, war bei den vier Terminen dabei.',
      'An vier Terminen ging es um das Reparieren von Fahrrädern.',
      'Vier Termine führten in das Reparieren von Fahrrädern ein.',
      'Die vier Termine behandelten das Reparieren von Fahrrädern.',
    ],
    saysAble: [
      'Die Inhaberin kann nun Fahrräder reparieren.',
      'Die Absolvierenden sind in der Lage, Fahrräder zu reparieren.',
      'Die Teilnehmenden sind fähig, Fahrräder zu reparieren.',
      'Sie sind befähigt, Fahrräder zu reparieren.',
      'Es belegt die Fähigkeit, Fahrräder zu reparieren.',
      'Das Zertifikat bescheinigt, dass sie Fahrräder reparieren können.',
    ],
    saysMastered: [
      'Sie reparieren Fahrräder souverän.',
      'Das Reparieren von Fahrrädern geht ihnen leicht von der Hand.',
      'Sie reparieren Fahrräder mühelos.',
      'Sie reparieren Fahrräder mit verbundenen Augen.',
    ],
  },
  fr: {
    attended: ['Présence aux quatre séances.', 'Participer aux quatre séances.', 'Avoir assisté aux quatre séances.'],
    shown: [
      'Montrer que l’on sait réparer un vélo.',
      'Examen pratique : réparer un vélo.',
      'Prouver sa capacité à réparer un vélo.',
    ],
    saysAttended: [
      'La titulaire a assisté à quatre séances sur la réparation de vélos.',
      'Les participants ont pris part à quatre séances sur la réparation de vélos.',
      'Elle confirme la participation à quatre séances.',
      'Les titulaires étaient présents aux quatre séances.',
      'Quatre séances ont porté sur la réparation de vélos.',
      'Les quatre séances abordaient la réparation de vélos.',
      'Les participants ont suivi quatre séances sur la réparation de vélos.',
    ],
    saysAble: [
      'La titulaire sait désormais réparer un vélo.',
      'Les titulaires sont capables de réparer un vélo.',
      'Ils sont en mesure de réparer un vélo.',
      'Elle peut désormais réparer un vélo.',
      'Les titulaires sont aptes à réparer un vélo.',
      'Il prouve la capacité à réparer un vélo.',
      'Ils ont démontré leur capacité à réparer un vélo.',
    ],
    saysMastered: [
      'La titulaire maîtrise la réparation de vélos.',
      'Les titulaires réparent un vélo avec aisance.',
      'Ils réparent un vélo sans difficulté.',
      'Elle connaît la réparation de vélos sur le bout des doigts.',
      'Ils excellent dans la réparation de vélos.',
      'Ils réparent un vélo les yeux fermés.',
      'Ils sont devenus experts en réparation de vélos.',
    ],
  },
  es: {
    attended: [
      'Asistencia a las cuatro sesiones.',
      'Asistir a las cuatro sesiones.',
      'Participar en las cuatro sesiones.',
    ],
    shown: [
      'Demostrar que se sabe reparar una bicicleta.',
      'Examen práctico: reparar una bicicleta.',
      'Acreditar la capacidad de reparar bicicletas.',
    ],
    saysAttended: [
      'La titular asistió a cuatro sesiones sobre la reparación de bicicletas.',
      'Los participantes tomaron parte en cuatro sesiones sobre la reparación de bicicletas.',
      'Confirma la asistencia a cuatro sesiones.',
      'Los titulares estuvieron presentes en las cuatro sesiones.',
      'Cuatro sesiones trataron la reparación de bicicletas.',
      'Las cuatro sesiones abordaron la reparación de bicicletas.',
      'Los asistentes siguieron cuatro sesiones sobre la reparación de bicicletas.',
    ],
    saysAble: [
      'La titular sabe ahora reparar bicicletas.',
      'Los titulares son capaces de reparar bicicletas.',
      'Están en condiciones de reparar bicicletas.',
      'La titular puede reparar bicicletas.',
      'Están capacitados para reparar bicicletas.',
      'Prueba la capacidad de reparar bicicletas.',
      'Han demostrado que saben reparar bicicletas.',
    ],
    saysMastered: [
      'La titular domina la reparación de bicicletas.',
      'Los titulares reparan bicicletas con soltura.',
      'Reparan bicicletas sin dificultad.',
      'Conocen la reparación de bicicletas al dedillo.',
      'Reparan bicicletas con total seguridad.',
      'Son expertos en la reparación de bicicletas.',
      'Reparan bicicletas con los ojos cerrados.',
    ],
  },
  pt: {
    attended: ['Presença nas quatro sessões.', 'Assistir às quatro sessões.', 'Participar nas quatro sessões.'],
    shown: [
      'Demonstrar que sabe reparar uma bicicleta.',
      'Exame prático: reparar uma bicicleta.',
      'Comprovar a capacidade de reparar bicicletas.',
    ],
    saysAttended: [
      'A titular assistiu a quatro sessões sobre a reparação de bicicletas.',
      'Os participantes tomaram parte em quatro sessões sobre a reparação de bicicletas.',
      'Confirma a presença em quatro sessões.',
      'Os titulares estiveram presentes nas quatro sessões.',
      'Quatro sessões trataram da reparação de bicicletas.',
      'As quatro sessões abordaram a reparação de bicicletas.',
      'Os participantes acompanharam quatro sessões sobre a reparação de bicicletas.',
    ],
    saysAble: [
      'A titular sabe agora reparar bicicletas.',
      'Os titulares são capazes de reparar bicicletas.',
      'Estão em condições de reparar bicicletas.',
      'A titular consegue reparar bicicletas.',
      'Estão aptos a reparar bicicletas.',
      'Comprova a capacidade de reparar bicicletas.',
      'Demonstraram que sabem reparar bicicletas.',
    ],
    saysMastered: [
      'A titular domina a reparação de bicicletas.',
      'Os titulares reparam bicicletas com desenvoltura.',
      'Reparam bicicletas sem dificuldade.',
      'Conhecem a reparação de bicicletas de cor.',
      'Reparam bicicletas com total segurança.',
      'São especialistas na reparação de bicicletas.',
      'Reparam bicicletas de olhos fechados.',
    ],
  },
  it: {
    attended: [
      'Presenza a tutti e quattro gli incontri.',
      'Frequentare i quattro incontri.',
      'Partecipare ai quattro incontri.',
    ],
    shown: [
      'Dimostrare di saper riparare una bicicletta.',
      'Esame pratico: riparare una bicicletta.',
      'Provare la capacità di riparare biciclette.',
    ],
    saysAttended: [
      'La titolare ha partecipato a quattro incontri sulla riparazione di biciclette.',
      'I partecipanti hanno preso parte a quattro incontri sulla riparazione di biciclette.',
      'Conferma la presenza a quattro incontri.',
      'I titolari erano presenti ai quattro incontri.',
      'Quattro incontri hanno trattato la riparazione di biciclette.',
      'I quattro incontri hanno affrontato la riparazione di biciclette.',
      'I partecipanti hanno seguito quattro incontri sulla riparazione di biciclette.',
    ],
    saysAble: [
      'La titolare sa ora riparare biciclette.',
      'I titolari sono capaci di riparare biciclette.',
      'Sono in grado di riparare biciclette.',
      'La titolare può riparare biciclette.',
      'I titolari sanno riparare biciclette.',
      'Prova la capacità di riparare biciclette.',
      'Hanno dimostrato di saper riparare biciclette.',
    ],
    saysMastered: [
      'La titolare padroneggia la riparazione di biciclette.',
      'I titolari riparano biciclette con disinvoltura.',
      'Riparano biciclette senza difficoltà.',
      'Conoscono a menadito la riparazione di biciclette.',
      'Riparano biciclette con grande sicurezza.',
      'Sono esperti di riparazione di biciclette.',
      'Riparano biciclette a occhi chiusi.',
    ],
  },
  nl: {
    attended: [
      'Aanwezigheid bij alle vier de bijeenkomsten.',
      'De vier bijeenkomsten bijwonen.',
      'Deelname aan de vier bijeenkomsten.',
    ],
    shown: [
      'Laten zien dat je een fiets kunt repareren.',
      'Praktijkexamen: een fiets repareren.',
      'Aantonen een fiets te kunnen repareren.',
    ],
    saysAttended: [
      'De houder woonde vier bijeenkomsten over het repareren van fietsen bij.',
      'De deelnemers namen deel aan vier bijeenkomsten over het repareren van fietsen.',
      'Het bevestigt deelname aan vier bijeenkomsten.',
      'De houders waren bij de vier bijeenkomsten aanwezig.',
      'Vier bijeenkomsten gingen over het repareren van fietsen.',
      'De vier bijeenkomsten behandelden het repareren van fietsen.',
      'De deelnemers volgden vier bijeenkomsten over het repareren van fietsen.',
    ],
    saysAble: [
      'De houder kan nu fietsen repareren.',
      'De houders zijn in staat fietsen te repareren.',
      'Ze weten hoe je fietsen repareert.',
      'De houders kunnen fietsen repareren.',
      'Ze zijn bekwaam in het repareren van fietsen.',
      'Het bewijst dat de houder fietsen kan repareren.',
      'Ze hebben aangetoond dat ze fietsen kunnen repareren.',
    ],
    saysMastered: [
      'De houders repareren fietsen moeiteloos.',
      'Ze repareren fietsen met gemak.',
      'Ze kennen het repareren van fietsen van buiten.',
      'Ze repareren fietsen met groot vertrouwen.',
      'Ze zijn experts in het repareren van fietsen.',
      'Ze draaien hun hand niet om voor het repareren van fietsen.',
    ],
  },
};

/** Too much for those who attended; whoever has shown it may be called so. */
const saysSure: Record<string, readonly string[]> = {
  en: ['Holders repair bicycles confidently.', 'Holders are proficient in repairing bicycles.'],
  de: ['Die Inhaberin beherrscht das Reparieren von Fahrrädern.', 'Sie sind Profis im Reparieren von Fahrrädern.'],
  nl: ['De houder beheerst het repareren van fietsen.'],
};
const titles: Record<string, string> = {
  en: 'Certificate of attendance',
  de: 'Teilnahmebescheinigung',
  fr: 'Attestation de présence',
  es: 'Certificado de asistencia',
  pt: 'Certificado de presença',
  it: 'Attestato di partecipazione',
  nl: 'Deelnamebewijs',
};
const topics: Record<string, string> = {
  en: 'Four sessions on repairing bicycles.',
  de: 'Vier Termine zum Reparieren von Fahrrädern.',
  fr: 'Quatre séances sur la réparation de vélos.',
  es: 'Cuatro sesiones sobre la reparación de bicicletas.',
  pt: 'Quatro sessões sobre a reparação de bicicletas.',
  it: 'Quattro incontri sulla riparazione di biciclette.',
  nl: 'Vier bijeenkomsten over het repareren van fietsen.',
};

for (const [language, { attended, shown, saysAttended, saysAble, saysMastered }] of Object.entries(sayings)) {
  const [type = '', description = ''] = [titles[language], topics[language]];

  test(`${language}: who attended is not able to do it`, () => {
    const table = {
      fields: ['criteria'],
      facts: attended,
      pass: saysAttended,
      refused: [...saysAble, ...saysMastered, ...(saysSure[language] ?? [])],
    };
    assert.equal(wrongVerdicts(language, { ...table, beside: { type, description } }), '');
  });

  test(`${language}: who has shown it is able to do it`, () => {
    const table = { fields: ['criteria', 'assessment'], facts: shown, pass: [...saysAttended, ...saysAble] };
    assert.equal(wrongVerdicts(language, { ...table, refused: saysMastered, beside: { description } }), '');
  });
}
