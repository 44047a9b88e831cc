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

function codesOf(text: DescriptionText, locale: string, names: readonly string[] = []): string[] {
  return checkLocale(text, { locale, names }).map(({ code }) => code);
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

test('highlights and audience in another language count beside a longer short description', () => {
  const highlights = ['Bedrohungen verstehen und bewerten', 'Auf Vorfälle reagieren und daraus lernen'];
  const long =
    'Earners completed six lab exercises and passed an examination, in which they had to model the threats to a cloud and respond to incidents.';
  assert.deepEqual(codesOf({ short_description: long, highlights, audience: 'Fachleute für die Sicherheit' }, 'en'), [
    'text.language',
  ]);
});

test('one highlight or the audience in another script is named by its place', () => {
  const placeOf = (changed: Partial<DescriptionText>, locale: string, names: readonly string[] = []) =>
    checkLocale({ ...texts[locale as 'en' | 'ja'], ...changed }, { locale, names }).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  assert.deepEqual(placeOf({ highlights: ['Threat modelling', 'Анализ данных'] }, 'en'), ['text.script /highlights/1']);
  assert.deepEqual(placeOf({ audience: '安全を担う人たちのため' }, 'en'), ['text.script /audience']);
  assert.deepEqual(placeOf({ highlights: ['Анализ данных'] }, 'en', ['Анализ данных']), []);
  const sent = { texts: ['Skills', 'Анализ данных'] };
  const named = { ...texts.en, highlights: ['Анализ данных'] };
  assert.deepEqual(checkLocale(named, { locale: 'en', sent }), []);
  assert.deepEqual(placeOf({ audience: 'Анализ данных и отчёты' }, 'ja'), ['text.script /audience']);
  assert.deepEqual(placeOf({ highlights: ['pandas numpy matplotlib'] }, 'ja'), []);
});

test('a language that the detector does not know passes', () => {
  const galician = write('As persoas que o obteñen completaron seis prácticas e un exame.', 'Análise', 'Principiantes');
  assert.deepEqual(codesOf(galician, 'gl'), []);
});

test('a text without letters is of no language', () => {
  assert.deepEqual(codesOf(write('2024', '100', '7'), 'en'), []);
});

test('neighbours and other scripts of a language pass', () => {
  const serbian = write(
    'Ovaj sertifikat potvrđuje da polaznici umeju da modeluju pretnje i reaguju na incidente u oblaku.',
    'Modelovanje pretnji',
    'Osobe koje rade u bezbednosti',
  );
  for (const locale of ['sr-Latn', 'sr', 'hr', 'bs']) assert.deepEqual(codesOf(serbian, locale), [], locale);
  const hindi = 'Yeh certificate batata hai ki earners threats ko model kar sakte hain aur jawab de sakte hain.';
  assert.deepEqual(codesOf(write(hindi, 'Threat modelling', 'Security professionals'), 'hi-Latn'), []);
  const punjabi = 'ایہ سرٹیفکیٹ دسدا اے کہ طالب علم خطریاں نوں سمجھ سکدے نیں۔';
  assert.deepEqual(codesOf(write(punjabi, 'خطریاں دی پچھان', 'سیکیورٹی دے ماہر'), 'pa-Arab'), []);
  const kurdish = 'Ev sertîfîka piştrast dike ku xwendekar dikarin gefan model bikin û bersiv bidin.';
  assert.deepEqual(codesOf(write(kurdish, 'Modelkirina gefan', 'Kesên ku di ewlehiyê de dixebitin'), 'ku'), []);
});

const transcribed = {
  'ru-Latn': 'Obladateli etogo sertifikata vypolnili shest laboratornykh rabot i sdali ekzamen po bezopasnosti sistem.',
  'uk-Latn': 'Volodari tsoho sertyfikata vykonaly shist laboratornykh robit i sklaly ispyt z bezpeky khmarnykh system.',
  'bg-Latn': 'Pritezhatelite na tozi sertifikat sa izpalnili shest uprazhneniya i sa polozhili izpit po sigurnost.',
  'kk-Latn': 'Bul sertifikatty alghandar alty zertkhanalyq zhumysty oryndap, qauipsizdigi boiynsha emtikhan tapsyrdy.',
  'ja-Latn': 'Kono nintei no shutokusha wa muttsu no jisshu kadai o kanryo shi, shiken ni gokaku shimashita.',
  'zh-Latn': 'Huode ci zhengshu de xueyuan wancheng le liu xiang shiyan lianxi, bing tongguo le kaoshi.',
  'el-Latn': 'Oi katochoi aftou tou pistopoiitikou oloklirosan exi askiseis kai perasan mia exetasi gia tin asfaleia.',
  'ar-Latn': 'Hadhihi al-shahada tumnah liman akmala sittat tamarin amaliyya wa ijtaza al-imtihan fi amn al-hawsaba.',
  'fa-Latn':
    'In govahi be kasani dade mishavad ke shesh tamrin-e amali ra anjam dade va dar azmun paziroftte shode-and.',
  'hi-Latn':
    'Yeh certificate batata hai ki earners threats ko model kar sakte hain aur incidents ka jawab de sakte hain.',
  'ko-Latn':
    'I jagyeogjeungeul chwideukhan saramdeureun yeoseot gaji silseup gwajereul wallyohago siheome hapgyeokhaetseumnida.',
  'sr-Latn': 'Ovaj sertifikat potvrđuje da polaznici umeju da modeluju pretnje i reaguju na incidente u oblaku.',
};

test('a transcription passes and another language in its place does not', () => {
  const { en, de, es, fr } = texts;
  const english =
    'This credential is awarded for welding and is issued by its school to people who have passed the test.';
  for (const [locale, text] of Object.entries(transcribed)) {
    assert.deepEqual(codesOf(write(text, 'Azure', 'IT'), locale), [], locale);
    for (const other of [write(english, 'Welding', 'People in the field'), de, es, fr]) {
      assert.deepEqual(codesOf(other, locale), ['text.language'], `${locale}: ${other.short_description}`);
    }
  }
  assert.deepEqual(codesOf(en, 'sr-Latn'), ['text.language']);
});

test('a text that is mostly names of products passes', () => {
  const names = ['AWS Certified Solutions Architect', 'Amazon Elastic Compute Cloud', 'Amazon Simple Storage Service'];
  const japanese = 'この認定は AWS Certified Solutions Architect - Associate の試験に合格したことを示します。';
  const highlights = [...names, 'Identity and Access Management', 'Elastic Load Balancing'];
  assert.deepEqual(codesOf({ short_description: japanese, highlights, audience: 'クラウドの技術者' }, 'ja'), []);
  const danish = write('Microsoft Azure Administrator Associate.', 'Azure Active Directory', 'IT-folk');
  assert.deepEqual(codesOf(danish, 'da'), []);
  const english =
    'This badge is awarded for Grundlagen der Betriebswirtschaftslehre und Rechnungswesen, issued by Hochschule.';
  const german = ['Buchführung und Bilanzierung', 'Kostenrechnung', 'Grundlagen des Steuerrechts'];
  assert.deepEqual(codesOf({ short_description: english, highlights: german, audience: 'People' }, 'en-GB'), []);
});

test('a name may hold any mark', () => {
  const names = ['micro-credential', 'C++', 'R (basics)', 'A/B [x]', '{fmt}', 'a|b', '^', '\\', '.NET', '100 %?'];
  assert.doesNotThrow(() => codesOf({ ...texts.en, audience: names.join(', ') }, 'en', names));
});

test('names of the credential are left out', () => {
  const highlights = ['Estructuras de datos', 'Funciones y módulos', 'Bucles y condicionales'];
  const text = {
    short_description: 'Badge: Introducción a la programación en Python.',
    highlights,
    audience: 'Beginners',
  };
  assert.deepEqual(codesOf(text, 'en'), ['text.language']);
  assert.deepEqual(codesOf(text, 'en', ['introducción a la programación en Python', ...highlights, 'R', 'C++ (']), []);
  assert.deepEqual(codesOf(texts.de, 'en', ['Bedrohungen', 'n', 'die']), ['text.language']);
});

test('a short description in another language is found beside the rest', () => {
  const text = {
    short_description: 'This certificate confirms that earners can model threats and respond to incidents.',
    highlights: ['Modelado de amenazas en la nube', 'Respuesta a los incidentes de seguridad'],
    audience: 'Personas que trabajan en la seguridad de la nube y quieren aprender más',
  };
  assert.deepEqual(codesOf(text, 'es'), ['text.language']);
});

test('English is found for a language that the detector does not know', () => {
  for (const locale of ['id', 'ga', 'mt', 'cy', 'gl', 'sw', 'af', 'bs']) {
    const english = write(
      'This certificate confirms that earners can model threats and respond to incidents.',
      'Threat modelling',
      'People who work in cloud security',
    );
    assert.deepEqual(codesOf(english, locale), ['text.language'], locale);
  }
  const rights = {
    id: 'Sertifikat ini menyatakan bahwa peserta mampu memodelkan ancaman dan menanggapi insiden di awan.',
    ms: 'Sijil ini mengesahkan bahawa peserta boleh memodelkan ancaman dan bertindak balas terhadap insiden.',
    af: 'Hierdie sertifikaat bevestig dat houers bedreigings in die wolk kan modelleer en op insidente kan reageer.',
    cy: "Mae'r dystysgrif hon yn cadarnhau bod y deiliaid yn gallu modelu bygythiadau ac ymateb i ddigwyddiadau.",
    sw: 'Cheti hiki kinathibitisha kwamba wahitimu wanaweza kuchambua vitisho na kujibu matukio katika wingu.',
    ga: 'Deimhníonn an teastas seo gur féidir leis na daoine a fuair é bagairtí a shamhaltú agus freagairt orthu.',
    mt: 'Dan iċ-ċertifikat jikkonferma li dawk li kisbuh jistgħu jimmudellaw it-theddid u jwieġbu għall-inċidenti.',
  };
  for (const [locale, text] of Object.entries(rights)) {
    assert.deepEqual(codesOf(write(text, 'Threat modelling', 'Security engineers'), locale), [], locale);
  }
});
