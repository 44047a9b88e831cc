import assert from 'node:assert/strict';
import { test } from 'node:test';

import { goodAnswers } from '../../test/support/answer-rows.ts';
import { isCutOff, lacksItsEnd } from './cut-off.ts';

test('a phrase may end in a preposition but not where more must come', () => {
  const phrases = ['Technologies that analysts work with', 'Topics earners can be proud of', 'Bringt Erfahrung mit'];
  for (const text of phrases) assert.equal(isCutOff(text), false, text);
  for (const text of ['People and', 'People in ...', 'People,', 'Nurses (', 'Students …', 'Menschen und']) {
    assert.equal(isCutOff(text), true, text);
  }
});

test('the full stop of any script ends a text', () => {
  const stops = ['.', '!', '?', '。', '।', '۔', '။', '։', '។', '؟', '።', '᙮'];
  const closed = ['.”', '.“', '. “', '.«', '.»', '.)', '.’', '…”', '! 🎉'];
  for (const end of [...stops, ...closed]) assert.equal(lacksItsEnd(`Earners passed six exercises${end}`), false, end);
});

test('a text in a script without full stops needs none', () => {
  const texts = ['ผู้ได้รับใบรับรองนี้ผ่านการสอบหกครั้งด้วย Python', 'ຜູ້ຮັບໃບຢັ້ງຢືນນີ້ຜ່ານການສອບເສັງ', 'བོད་ཡིག་གི་ལག་ཁྱེར།'];
  for (const text of texts) assert.equal(lacksItsEnd(text), false, text);
});

test('a text without a full stop at its end lacks its end', () => {
  const texts = [
    ...['This digital credential is awarded by its issuer to those wh', 'This credential is issued by Northgate'],
    ...['… wird von seinem Aussteller an alle vergeb', 'Cette attestation est accordée par son émetteur à'],
    ...['Niniejszym zaświadcza się, że.', 'This certifies that.', 'They fit pumps and.', 'Sie prüfen Pumpen und.'],
    ...['Earners know clouds. They passed a test in', 'Earners passed (twice)', 'Wer? Personen, die'],
    ...[
      'این گواهی است۔ اور اس میں',
      '获得证书。学员完成了',
      'Certificate for Node.js developers',
      'Finance at Yahoo! Inc',
    ],
  ];
  for (const text of texts) assert.equal(lacksItsEnd(text), true, text);
});

test('the stop of an abbreviation that wants a word behind it is no end', () => {
  for (const end of ['by Dr.', 'in tools, e.g.', 'in Werkzeugen, z. B.', 'von Prof.']) {
    assert.equal(lacksItsEnd(`This credential is awarded ${end}`), true, end);
  }
  for (const end of ['Northgate Inc.', 'in the U.S.', 'for saws, drills, etc.', 'for Vitamin C.']) {
    assert.equal(lacksItsEnd(`This credential is awarded ${end}`), false, end);
  }
});

test('what leads to a list is no end', () => {
  for (const end of ['Candidates must.', 'Learners should be able to.', 'Les participants doivent.'])
    assert.equal(lacksItsEnd(`This badge is about the following: ${end}`), true, end);
  for (const end of ['A helmet is a must.', 'They know what they should be.'])
    assert.equal(lacksItsEnd(`This badge is about boats. ${end}`), false, end);
});

test('a good text cut inside a sentence always lacks its end', (context) => {
  let cuts = 0;
  for (const { name, text } of goodAnswers) {
    const whole = text.short_description;
    assert.equal(lacksItsEnd(whole), false, name);
    if (/\p{Script=Thai}/u.test(whole)) continue;
    for (let length = 1; length < whole.length; length += 1) {
      const cut = whole.slice(0, length).trimEnd();
      if (!/[\p{L}\p{N}]$/u.test(cut)) continue;
      cuts += 1;
      assert.equal(lacksItsEnd(cut), true, cut);
    }
  }
  context.diagnostic(`${cuts} cuts`);
});
