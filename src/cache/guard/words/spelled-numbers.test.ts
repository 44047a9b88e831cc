import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judgeSharing } from '../judge-sharing.ts';

/** Written by hand, not by the library that makes the lists. */
const spelled: Readonly<Record<string, string>> = {
  en: '13:thirteen 20:twenty 21:twenty-one 22:twenty-two 34:thirty-four 45:forty-five 58:fifty-eight 67:sixty-seven 79:seventy-nine 83:eighty-three 99:ninety-nine 100:one_hundred 100:a_hundred 101:one_hundred_and_one 101:one_hundred_one 110:a_hundred_and_ten 118:one_hundred_eighteen 125:one_hundred_and_twenty-five 140:one_hundred_forty 200:two_hundred 216:two_hundred_and_sixteen 310:three_hundred_and_ten 333:three_hundred_thirty-three 450:four_hundred_and_fifty 572:five_hundred_and_seventy-two 608:six_hundred_and_eight 720:seven_hundred_twenty 864:eight_hundred_and_sixty-four 999:nine_hundred_and_ninety-nine 1000:one_thousand 1000:a_thousand',
  es: '13:trece 16:dieciséis 16:dieciseis 19:diecinueve 21:veintiuno 21:veintiún 21:veintiuna 22:veintidós 23:veintitrés 26:veintiséis 28:veintiocho 31:treinta_y_una 31:treinta_y_un 42:cuarenta_y_dos 55:cincuenta_y_cinco 68:sesenta_y_ocho 77:setenta_y_siete 81:ochenta_y_una 99:noventa_y_nueve 100:cien 101:ciento_una 110:ciento_diez 116:ciento_dieciséis 125:ciento_veinticinco 200:doscientas 200:doscientos 216:doscientas_dieciséis 310:trescientas_diez 310:trescientos_diez 450:cuatrocientas_cincuenta 521:quinientas_veintiuna 640:seiscientas_cuarenta 750:setecientos_cincuenta 888:ochocientas_ochenta_y_ocho 999:novecientos_noventa_y_nueve 1000:mil',
  fr: '13:treize 17:dix-sept 18:dix-huit 21:vingt_et_un 21:vingt_et_une 21:vingt-et-une 22:vingt-deux 31:trente_et_une 45:quarante-cinq 60:soixante 61:soixante_et_une 70:soixante-dix 70:septante 71:soixante_et_onze 75:septante-cinq 77:soixante-dix-sept 80:quatre-vingts 80:quatre-vingt 81:quatre-vingt-une 85:quatre-vingt-cinq 85:huitante-cinq 90:quatre-vingt-dix 90:nonante 96:quatre-vingt-seize 99:quatre-vingt-dix-neuf 100:cent 101:cent_une 110:cent_dix 125:cent_vingt-cinq 180:cent_quatre-vingts 200:deux_cents 216:deux_cent_seize 310:trois_cent_dix 450:quatre_cent_cinquante 571:cinq_cent_soixante_et_onze 640:six_cent_quarante 792:sept_cent_quatre-vingt-douze 999:neuf_cent_quatre-vingt-dix-neuf 1000:mille',
  de: '13:dreizehn 16:sechzehn 17:siebzehn 21:einundzwanzig 22:zweiundzwanzig 31:einunddreißig 37:siebenunddreißig 45:fünfundvierzig 58:achtundfünfzig 66:sechsundsechzig 72:zweiundsiebzig 83:dreiundachtzig 99:neunundneunzig 100:hundert 100:einhundert 110:hundertzehn 110:einhundertzehn 120:einhundertzwanzig 125:hundertfünfundzwanzig 200:zweihundert 216:zweihundertsechzehn 310:dreihundertzehn 333:dreihundertdreiunddreißig 450:vierhundertfünfzig 512:fünfhundertzwölf 640:sechshundertvierzig 730:siebenhundertdreißig 888:achthundertachtundachtzig 999:neunhundertneunundneunzig 1000:tausend 1000:eintausend',
  pt: '13:treze 14:catorze 14:quatorze 16:dezasseis 16:dezesseis 17:dezassete 17:dezessete 19:dezanove 19:dezenove 21:vinte_e_um 21:vinte_e_uma 22:vinte_e_dois 22:vinte_e_duas 31:trinta_e_uma 45:quarenta_e_cinco 58:cinquenta_e_oito 62:sessenta_e_duas 77:setenta_e_sete 81:oitenta_e_uma 99:noventa_e_nove 100:cem 101:cento_e_uma 110:cento_e_dez 116:cento_e_dezesseis 122:cento_e_vinte_e_duas 125:cento_e_vinte_e_cinco 200:duzentas 200:duzentos 216:duzentas_e_dezasseis 310:trezentas_e_dez 450:quatrocentas_e_cinquenta 521:quinhentas_e_vinte_e_uma 640:seiscentas_e_quarenta 750:setecentos_e_cinquenta 888:oitocentas_e_oitenta_e_oito 999:novecentos_e_noventa_e_nove 1000:mil',
  it: '13:tredici 17:diciassette 18:diciotto 21:ventuno 21:ventun 22:ventidue 23:ventitré 28:ventotto 31:trentuno 31:trentun 45:quarantacinque 58:cinquantotto 66:sessantasei 73:settantatré 81:ottantuno 99:novantanove 100:cento 101:centouno 108:centotto 110:centodieci 120:centoventi 125:centoventicinque 180:centottanta 200:duecento 216:duecentosedici 310:trecentodieci 333:trecentotrentatré 450:quattrocentocinquanta 512:cinquecentododici 640:seicentoquaranta 750:settecentocinquanta 888:ottocentottantotto 999:novecentonovantanove 1000:mille',
  nl: '13:dertien 14:veertien 18:achttien 21:eenentwintig 22:tweeëntwintig 22:tweeentwintig 23:drieëntwintig 31:eenendertig 45:vijfenveertig 58:achtenvijftig 66:zesenzestig 72:tweeënzeventig 83:drieëntachtig 99:negenennegentig 100:honderd 101:honderdeen 110:honderdtien 120:honderdtwintig 125:honderdvijfentwintig 200:tweehonderd 216:tweehonderdzestien 310:driehonderdtien 333:driehonderddrieëndertig 450:vierhonderdvijftig 512:vijfhonderdtwaalf 640:zeshonderdveertig 750:zevenhonderdvijftig 888:achthonderdachtentachtig 999:negenhonderdnegenennegentig 1000:duizend',
};

const things: Readonly<Record<string, string>> = {
  en: 'lessons',
  es: 'horas',
  fr: 'heures',
  de: 'Übungen',
  pt: 'horas',
  it: 'lezioni',
  nl: 'lessen',
};

for (const [language, numbers] of Object.entries(spelled)) {
  test(`${language} numbers in words are the same in digits, and no other number`, () => {
    for (const number of numbers.split(' ')) {
      const [value = '', words = ''] = number.replaceAll('_', ' ').split(':');
      assert.equal(verdictOn(language, words, value), 'same', number);
      assert.equal(verdictOn(language, words, String(Number(value) + 1)), 'different', number);
    }
  });
}

function verdictOn(language: string, words: string, digits: string): string {
  const [one, other] = [words, digits].map((number) => ({
    name: 'Basketry',
    criteria: `${number} ${things[language] ?? ''}`,
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
  }));
  return one === undefined || other === undefined ? 'none' : judgeSharing(one, other, language).kind;
}
