import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judgeSharing } from '../judge-sharing.ts';

const same = [
  ['Intl. Facilities Association', 'International Facilities Association'],
  ['Dept. of Forestry', 'Department of Forestry'],
  ['Natl. Assoc. of Bakers', 'National Association of Bakers'],
  ['Univ. of Leeds', 'University of Leeds'],
  ['Inst. of Brewing', 'Institute of Brewing'],
  ['Govt. of Kerala', 'Government of Kerala'],
  ['World Health Organization (WHO)', 'WHO'],
  ['WHO', 'World Health Organization'],
  ["Associazione Italiana per l'Informatica e il Calcolo Automatico (AICA)", 'AICA'],
  ['Technische Universiteit Delft (TU Delft)', 'TU Delft'],
  ['Technische Universität München (TUM)', 'Technische Universität München'],
  ['Universidade do Porto (U.Porto)', 'Universidade do Porto'],
  ['Universidade de Aveiro (UA)', 'Universidade de Aveiro'],
  ['Istituto Italiano della Saldatura', 'Istituto Italiano della Saldatura (IIS)'],
  ['British Beekeepers Association', 'British Beekeepers Association (BBKA)'],
  ['Stichting Examens Vakbekwaamheid Horeca (SVH)', 'Stichting Examens Vakbekwaamheid Horeca'],
  ['Universidad Nacional de Educación a Distancia (UNED)', 'UNED'],
  [
    "Fédération française d'études et de sports sous-marins",
    "Fédération française d'études et de sports sous-marins (FFESSM)",
  ],
] as const;

const different = [
  ['Intl. Facilities Association', 'National Facilities Association'],
  ['Dept. of Forestry', 'Institute of Forestry'],
  ['World Health Organization (WHO)', 'World Heritage Trust'],
  ['World Health Organization (WHO)', 'WHF'],
  ['WHO Europe', 'World Health Organization'],
  ['AICA', 'Associazione Italiana Panettieri'],
  ['AICA', "Associazione Italiana per l'Informatica e il Calcolo Automatico"],
  ['AICA', 'Leeds University (AICA)'],
  ['RCN', 'Royal Academy of Nursing (RCN)'],
  ['USA', 'Harbour College (USA)'],
  ['Technische Universiteit Eindhoven (TU Delft)', 'TU Delft'],
  ['Technische Universiteit Delft (TU Delft)', 'TU Eindhoven'],
  ['Technische Universität München (TUM)', 'Technische Universität München (LMU)'],
  ['Universidade do Porto (U.Minho)', 'Universidade do Porto'],
  ['Universidade do Porto (Reitoria)', 'Universidade do Porto'],
  ['University of Washington (Tacoma)', 'University of Washington'],
  ['Royal Academy (RADA)', 'Royal Academy'],
  ['American Welding Society (AWS)', 'Amazon Web Services (AWS)'],
  ['British Beekeepers Association (BBKA)', 'British Bakers Association (BBKA)'],
  ['British Beekeepers Association (UK)', 'British Beekeepers Association'],
  ['Institute of Welding (USA)', 'Institute of Welding'],
  ['Open University (OUSBA)', 'Open University'],
  ['City University (CASS)', 'City University'],
  ['College of Nursing (CNO)', 'College of Nursing'],
  ['University of Texas (UTEP)', 'University of Texas'],
  ['Institute of Engineering (IET)', 'Institute of Engineering'],
  ['Bank of Scotland (RBS)', 'Bank of Scotland'],
  ['TU München', 'Technische Universität München'],
] as const;

/** Of universities of technology the short name is certain where their language is spoken. */
const ofLanguage = [
  ['de', 'TU München', 'Technische Universität München', 'same'],
  ['de', 'HAW Lahnstein', 'Hochschule für angewandte Wissenschaften Lahnstein', 'same'],
  ['nl', 'TU Delft', 'Technische Universiteit Delft', 'same'],
  ['de', 'TU Dresden', 'Technische Universität Dortmund', 'different'],
  ['de', 'TU München', 'Theologische Universität München', 'different'],
  ['de', 'TU Hannover', 'Tierärztliche Universität Hannover', 'different'],
  ['de', 'TU Berlin', 'Universität Berlin', 'different'],
  ['de', 'TU Berlin', 'FU Berlin', 'different'],
] as const;

const inForm = [
  ['it', "SOCIETA' DANTE ALIGHIERI", 'Società Dante Alighieri', 'same'],
  ['it', 'UNIVERSITA DI PAVIA', 'Università di Pavia', 'same'],
  ['fr', 'UNIVERSITE DE GENEVE', 'Université de Genève', 'same'],
  ['pt', 'INSTITUTO POLITECNICO DE BRAGANCA', 'Instituto Politécnico de Bragança', 'same'],
  ['de', 'Kolping e. V.', 'Kolping eV', 'same'],
  ['it', 'Formare S.r.l.', 'Formare Srl', 'same'],
  ['de', 'Kolping e. V.', 'Kolping GmbH', 'different'],
  ['fr', "Ministère de l'Éducation nationale", 'Ministère de l’Education nationale', 'same'],
  ['fr', 'École des Métiers', 'Ecole des Métiers', 'same'],
  ['es', 'Academia Óptica del Sur', 'Academia Optica del Sur', 'same'],
  ['pt', 'Escola de Ética Pública', 'Escola de Etica Pública', 'same'],
  ['fr', 'Université de Geneve', 'Université de Genève', 'different'],
  ['fr', 'Institut Émail', 'Institut Email', 'different'],
  ['es', 'Academia Peña', 'Academia Pena', 'different'],
  ['es', 'Academia Océano', 'Academia Oceano', 'different'],
  ['de', 'Akademie Ähren', 'Akademie Ahren', 'different'],
  ['pt', 'Escola de Ética', 'Escola de Ótica', 'different'],
  ['fr', 'UNIVERSITE DE GENES', 'Université de Genève', 'different'],
] as const;

test('an issuer is the same in capitals without accents, and with or without the full stops of its legal form', () => {
  for (const [locale, one, other, verdict] of inForm) assert.equal(judge([one, other], locale), verdict, one);
});

test('an issuer may be told by an abbreviation or by the acronym that its name gives', () => {
  for (const pair of same) assert.equal(judge(pair), 'same', pair.join(' | '));
});

test('another institute of like initials is another issuer', () => {
  for (const pair of different) assert.equal(judge(pair), 'different', pair.join(' | '));
});

test('a university of technology goes by its short name where its language is spoken', () => {
  for (const [locale, one, other, verdict] of ofLanguage) assert.equal(judge([one, other], locale), verdict, one);
});

function judge([one, other]: readonly [string, string], locale = 'en'): string {
  const facts = { name: 'Arc Welding', skills: [], learning_outcomes: [], supporting_texts: [] };
  return judgeSharing({ ...facts, issuer: { name: one } }, { ...facts, issuer: { name: other } }, locale).kind;
}
