import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DescriptionText } from './description-text.ts';
import { checkLocale } from './locale.ts';

const texts = {
  en: write('Earners completed six lab exercises and passed an examination.', 'Threat modelling', 'People in security'),
  de: write('Die Absolventen haben sechs Übungen und eine Prüfung bestanden.', 'Bedrohungen verstehen', 'Fachkräfte'),
  es: write(
    'Quienes lo obtienen han completado seis prácticas y un examen.',
    'Modelado de amenazas',
    'Personas del sector',
  ),
  fr: write(
    'Les titulaires ont terminé six travaux pratiques et un examen.',
    'Modélisation des menaces',
    'Les débutants',
  ),
  ja: write('この認定の取得者は、六つの実習課題を完了しました。', '脅威の分析', '安全を担う人たち'),
  zh: write('获得此证书的学员完成了六项实验练习，并通过了考试。', '威胁建模', '负责安全的人员'),
  ko: write('취득자는 여섯 가지 실습 과제를 완료하고 시험에 합격했습니다.', '위협 모델링', '보안 담당자'),
  ru: write('Обладатели выполнили шесть лабораторных работ и сдали экзамен.', 'Моделирование угроз', 'Специалисты'),
  el: write(
    'Οι κάτοχοι ολοκλήρωσαν έξι ασκήσεις και πέρασαν μια εξέταση.',
    'Ανάλυση απειλών',
    'Επαγγελματίες ασφάλειας',
  ),
};

function write(short_description: string, highlight: string, audience: string): DescriptionText {
  return { short_description, highlights: [highlight], audience };
}

function codesOf(text: DescriptionText, locale: string): string[] {
  return checkLocale(text, { locale }).map(({ code }) => code);
}

test('a text in the language asked for passes', () => {
  for (const [locale, text] of Object.entries(texts)) assert.deepEqual(codesOf(text, locale), [], locale);
  const variants = { 'en-GB': texts.en, 'de-AT': texts.de, 'zh-Hans': texts.zh, 'zh-TW': texts.zh, 'es-419': texts.es };
  for (const [locale, text] of Object.entries(variants)) assert.deepEqual(codesOf(text, locale), [], locale);
});

test('a text in another language is named', () => {
  const latin = ['en', 'de', 'es', 'fr'] as const;
  for (const asked of latin) {
    for (const written of latin.filter((language) => language !== asked)) {
      const [reason] = checkLocale(texts[written], { locale: asked });
      assert.equal(reason?.code, 'text.language', `${written} for ${asked}`);
      assert.equal(reason.found, written);
    }
  }
});

test('a text in another script is refused by its script', () => {
  const pairs = [
    ['ja', 'en'],
    ['en', 'ja'],
    ['ko', 'ja'],
    ['ru', 'el'],
    ['el', 'de'],
    ['de', 'ru'],
    ['en', 'zh-TW'],
  ] as const;
  for (const [written, asked] of pairs) {
    assert.deepEqual(codesOf(texts[written], asked), ['text.script'], `${written} for ${asked}`);
  }
});

test('names of products do not make another language', () => {
  const highlights = ['Amazon Web Services', 'Google Kubernetes Engine'];
  assert.deepEqual(codesOf({ ...texts.de, highlights }, 'de'), []);
  assert.deepEqual(codesOf({ ...texts.ja, highlights }, 'ja'), []);
  const half = write('Die Prüfung umfasst Threat Modelling und Incident Response.', 'Incident Response', 'Engineers');
  assert.deepEqual(codesOf({ ...half, highlights: ['Threat Modelling', 'Identity Management'] }, 'de'), []);
});

test('names alone are of no language', () => {
  assert.deepEqual(codesOf(write('ZBrush', 'XGBoost', 'GDPR'), 'de'), []);
});

test('one field in another language is not enough', () => {
  assert.deepEqual(codesOf({ ...texts.en, audience: texts.de.audience }, 'en'), []);
});

test('highlights in another language count', () => {
  const highlights = [texts.de.short_description, 'Bedrohungen verstehen und bewerten', 'Auf Vorfälle reagieren'];
  assert.deepEqual(codesOf({ ...texts.en, short_description: 'Cloud security course', highlights }, 'en'), [
    'text.language',
  ]);
});

test('a language that the detector does not know passes', () => {
  const galician = write('As persoas que o obteñen completaron seis prácticas e un exame.', 'Análise', 'Principiantes');
  assert.deepEqual(codesOf(galician, 'gl'), []);
});

test('a text without letters is of no language', () => {
  assert.deepEqual(codesOf(write('2024', '100', '7'), 'en'), []);
});
