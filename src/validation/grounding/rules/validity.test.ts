import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = 'endless' | 'limited' | 'saysEndless' | 'saysLimited';

/** What facts and texts say of a certificate that never expires, and of one that is valid for two years. */
const sayings: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    endless: ['Does not expire', 'Unlimited', 'Valid for life', 'No expiry date', 'Never expires'],
    limited: ['2 years', 'Valid for two years', 'Expires after two years'],
    saysEndless: [
      'It does not expire.',
      'It is valid for life.',
      'It never expires.',
      'It is valid indefinitely.',
      'It has no expiry date.',
      'Its validity is unlimited.',
    ],
    saysLimited: [
      'It is valid for two years.',
      'It expires after two years.',
      'After two years it has to be renewed.',
      'Its validity is two years.',
      'It has to be renewed every two years.',
    ],
  },
  de: {
    endless: ['Unbefristet', 'Läuft nicht ab', 'Lebenslang gültig', 'Ohne Ablaufdatum', 'Unbegrenzt'],
    limited: ['2 Jahre', 'Zwei Jahre gültig', 'Läuft nach zwei Jahren ab'],
    saysEndless: [
      'Es läuft nicht ab.',
      'Es gilt unbefristet.',
      'Es ist lebenslang gültig.',
      'Es verliert seine Gültigkeit nie.',
      'Es hat kein Ablaufdatum.',
      'Seine Gültigkeit ist unbegrenzt.',
    ],
    saysLimited: [
      'Es ist zwei Jahre gültig.',
      'Es läuft nach zwei Jahren ab.',
      'Nach zwei Jahren muss es erneuert werden.',
      'Seine Gültigkeit beträgt zwei Jahre.',
      'Alle zwei Jahre ist es zu erneuern.',
    ],
  },
  fr: {
    endless: ['Illimitée', "N'expire pas", 'Valable à vie', "Sans date d'expiration", 'Durée illimitée'],
    limited: ['2 ans', 'Valable deux ans', 'Expire au bout de deux ans'],
    saysEndless: [
      "Il n'expire pas.",
      'Il est valable à vie.',
      "Il n'expire jamais.",
      'Sa validité est illimitée.',
      "Il n'a pas de date d'expiration.",
      'Il est valable sans limite de durée.',
    ],
    saysLimited: [
      'Il est valable deux ans.',
      'Il expire au bout de deux ans.',
      'Il doit être renouvelé au bout de deux ans.',
      'Sa validité est de deux ans.',
      'Il est à renouveler tous les deux ans.',
    ],
  },
  es: {
    endless: ['No caduca', 'Ilimitada', 'De por vida', 'Sin fecha de caducidad', 'Indefinida'],
    limited: ['2 años', 'Válido durante dos años', 'Caduca a los dos años'],
    saysEndless: [
      'No caduca.',
      'Es válido de por vida.',
      'Nunca caduca.',
      'Su validez es ilimitada.',
      'No tiene fecha de caducidad.',
      'Tiene validez indefinida.',
    ],
    saysLimited: [
      'Es válido durante dos años.',
      'Caduca a los dos años.',
      'Debe renovarse a los dos años.',
      'Su validez es de dos años.',
      'Hay que renovarlo cada dos años.',
    ],
  },
  pt: {
    endless: ['Não caduca', 'Ilimitada', 'Vitalícia', 'Sem data de validade', 'Não expira'],
    limited: ['2 anos', 'Válido por dois anos', 'Expira ao fim de dois anos'],
    saysEndless: [
      'Não expira.',
      'É válido para toda a vida.',
      'Nunca caduca.',
      'A sua validade é ilimitada.',
      'Não tem data de validade.',
      'Tem validade ilimitada.',
    ],
    saysLimited: [
      'É válido por dois anos.',
      'Expira ao fim de dois anos.',
      'Deve ser renovado ao fim de dois anos.',
      'A sua validade é de dois anos.',
      'Tem de ser renovado a cada dois anos.',
    ],
  },
  it: {
    endless: ['Non scade', 'Illimitata', 'A vita', 'Senza scadenza', 'Nessuna scadenza'],
    limited: ['2 anni', 'Valido due anni', 'Scade dopo due anni'],
    saysEndless: [
      'Non scade.',
      'È valido a vita.',
      'Non scade mai.',
      'La sua validità è illimitata.',
      'Non ha scadenza.',
      'È valido a tempo indeterminato.',
    ],
    saysLimited: [
      'È valido due anni.',
      'Scade dopo due anni.',
      'Va rinnovato dopo due anni.',
      'La sua validità è di due anni.',
      'Deve essere rinnovato ogni due anni.',
    ],
  },
  nl: {
    endless: ['Verloopt niet', 'Onbeperkt', 'Levenslang geldig', 'Zonder vervaldatum', 'Onbeperkt geldig'],
    limited: ['2 jaar', 'Twee jaar geldig', 'Verloopt na twee jaar'],
    saysEndless: [
      'Het verloopt niet.',
      'Het is levenslang geldig.',
      'Het verloopt nooit.',
      'Het is onbeperkt geldig.',
      'Het heeft geen vervaldatum.',
      'De geldigheid is onbeperkt.',
    ],
    saysLimited: [
      'Het is twee jaar geldig.',
      'Het verloopt na twee jaar.',
      'Na twee jaar moet het worden vernieuwd.',
      'De geldigheid is twee jaar.',
      'Het moet om de twee jaar worden vernieuwd.',
    ],
  },
};

for (const [language, { endless, limited, saysEndless, saysLimited }] of Object.entries(sayings)) {
  const fields = ['validity'];

  test(`${language}: what never expires never does`, () => {
    assert.equal(wrongVerdicts(language, { facts: endless, fields, pass: saysEndless, refused: saysLimited }), '');
  });

  test(`${language}: what lasts two years does not last for ever`, () => {
    // That it has to be renewed after that is not said by all.
    const [valid = '', expires = '', , length = ''] = saysLimited;
    const pass = [valid, expires, length];
    assert.equal(wrongVerdicts(language, { facts: limited, fields, pass, refused: saysEndless }), '');
  });
}
