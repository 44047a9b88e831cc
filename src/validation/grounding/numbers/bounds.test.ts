import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';

/** Forms of each kind of bound, between bars; `A` stands for the number. */
const bounds: Readonly<Record<string, Readonly<Record<Kind, string>>>> = {
  en: {
    more: 'more than A% | over A% | above A% | greater than A% | in excess of A% | exceeding A% | higher than A% | that exceeds A%',
    least:
      'at least A% | a minimum of A% | A% or more | not less than A% | no less than A% | A% or higher | A% or above | A% or better | A% and above | from A% | minimum A% | A% minimum | A% at least | A% at minimum | ≥ A% | ≥A%',
    most: 'at most A% | no more than A% | not more than A% | up to A% | A% or less | A% at most | a maximum of A% | maximum A% | not exceeding A% | A% maximum | ≤ A%',
    less: 'less than A% | under A% | below A% | lower than A% | < A%',
    about:
      'about A% | around A% | approximately A% | roughly A% | some A% | approx. A% | circa A% | close to A% | in the region of A%',
  },
  it: {
    more: 'più del A% | oltre il A% | superiore al A% | superiori al A% | maggiore del A% | maggiori del A% | al di sopra del A% | sopra il A% | che supera il A% | superando il A% | > A%',
    least:
      'almeno il A% | almeno A% | un minimo del A% | minimo del A% | minimo A% | come minimo il A% | non meno del A% | non inferiore al A% | pari o superiore al A% | uguale o superiore al A% | superiore o uguale al A% | pari almeno al A% | pari ad almeno il A% | a partire dal A% | il A% o più | A% o superiore | A% come minimo | ≥ A%',
    most: "al massimo il A% | non più del A% | fino al A% | un massimo del A% | non superiore al A% | massimo A% | il A% al massimo | non oltre il A% | il A% o meno | pari o inferiore al A% | tutt'al più il A%",
    less: 'meno del A% | inferiore al A% | inferiori al A% | al di sotto del A% | sotto il A% | minore del A%',
    about: 'circa il A% | il A% circa | quasi il A% | intorno al A% | approssimativamente il A%',
  },
  es: {
    more: 'más del A % | superior al A % | superiores al A % | por encima del A % | mayor del A % | mayor que el A % | que supera el A % | superando el A % | que exceda el A % | que rebasa el A %',
    least:
      'al menos el A % | al menos un A % | por lo menos el A % | como mínimo el A % | un mínimo del A % | mínimo del A % | mínimo A % | no menos del A % | no inferior al A % | igual o superior al A % | superior o igual al A % | a partir del A % | desde el A % | el A % o más | un A % o superior | A % como mínimo | el A % al menos',
    most: 'como máximo el A % | como mucho el A % | hasta el A % | no más del A % | un máximo del A % | no superior al A % | igual o inferior al A % | a lo sumo el A % | el A % como máximo | el A % o menos',
    less: 'menos del A % | inferior al A % | inferiores al A % | por debajo del A % | menor del A % | menor que el A %',
    about:
      'cerca del A % | alrededor del A % | aproximadamente el A % | casi el A % | en torno al A % | un A % aproximadamente',
  },
  pt: {
    more: 'mais de A% | mais do que A% | acima de A% | acima dos A% | superior a A% | superiores a A% | superior aos A% | maior que A% | maior do que A% | que ultrapassa A% | que ultrapassa os A% | que excede A%',
    least:
      'pelo menos A% | ao menos A% | no mínimo A% | um mínimo de A% | mínimo de A% | mínima de A% | não menos de A% | não inferior a A% | igual ou superior a A% | superior ou igual a A% | a partir de A% | A% ou mais | A% ou superior | A% no mínimo | de pelo menos A%',
    most: 'no máximo A% | até A% | não mais de A% | não mais do que A% | um máximo de A% | máximo de A% | não superior a A% | igual ou inferior a A% | A% no máximo | A% ou menos | quando muito A%',
    less: 'menos de A% | menos do que A% | inferior a A% | inferiores a A% | abaixo de A% | abaixo dos A% | menor que A% | menor do que A%',
    about: 'cerca de A% | aproximadamente A% | quase A% | por volta de A% | à volta de A% | em torno de A%',
  },
  fr: {
    more: 'plus de A % | au-dessus de A % | supérieur à A % | supérieure à A % | supérieurs à A % | au-delà de A % | dépassant A % | dépassant les A % | qui dépasse A % | excédant A %',
    least:
      "au moins A % | au minimum A % | un minimum de A % | minimum A % | pas moins de A % | supérieur ou égal à A % | supérieure ou égale à A % | égal ou supérieur à A % | à partir de A % | A % ou plus | A % au moins | A % minimum | A % au minimum | d'au moins A % | non inférieur à A %",
    most: "au plus A % | au maximum A % | un maximum de A % | jusqu'à A % | pas plus de A % | inférieur ou égal à A % | tout au plus A % | A % au plus | A % maximum | A % ou moins | ne dépassant pas A %",
    less: 'moins de A % | inférieur à A % | inférieure à A % | en dessous de A % | au-dessous de A %',
    about: 'environ A % | près de A % | autour de A % | à peu près A % | aux alentours de A % | quelque A %',
  },
  de: {
    more: 'mehr als A % | über A % | oberhalb von A % | höher als A % | größer als A % | von mehr als A % | von über A %',
    least:
      'mindestens A % | wenigstens A % | zumindest A % | ein Minimum von A % | nicht weniger als A % | nicht unter A % | ab A % | A % oder mehr | A % oder höher | A % und mehr | von mindestens A % | A % mindestens | minimal A %',
    most: 'höchstens A % | maximal A % | bis zu A % | nicht mehr als A % | ein Maximum von A % | A % oder weniger | nicht über A % | allenfalls A %',
    less: 'weniger als A % | unter A % | unterhalb von A % | geringer als A % | niedriger als A %',
    about: 'etwa A % | ungefähr A % | rund A % | circa A % | ca. A % | an die A % | gegen A %',
  },
  nl: {
    more: 'meer dan A% | boven de A% | hoger dan A% | groter dan A% | ruim A% | van meer dan A% | over de A%',
    least:
      'minstens A% | ten minste A% | tenminste A% | minimaal A% | een minimum van A% | niet minder dan A% | vanaf A% | A% of meer | A% of hoger | op zijn minst A% | A% minimaal | A% of beter',
    most: 'hoogstens A% | hooguit A% | ten hoogste A% | maximaal A% | een maximum van A% | niet meer dan A% | tot A% | A% of minder | maximum A% | niet boven de A%',
    less: 'minder dan A% | onder de A% | lager dan A% | kleiner dan A%',
    about: "ongeveer A% | circa A% | zo'n A% | rond de A% | bij benadering A% | om en nabij de A% | pakweg A%",
  },
};

type Kind = 'least' | 'most' | 'more' | 'less' | 'about';

/** What is about so much may be at least so much. */
const opposites: Partial<Record<Kind, Kind>> = { least: 'most', most: 'least', more: 'less', less: 'more' };

for (const [language, forms] of Object.entries(bounds)) {
  test(`${language}: a share has the same bound in any form, with its article or without, and no other`, () => {
    for (const kind of ['least', 'most', 'more', 'less', 'about'] as const) {
      const alike = forms[kind].split(' | ');
      const [first = ''] = alike;
      const opposite = opposites[kind];
      const [other = ''] = opposite === undefined ? [] : forms[opposite].split(' | ');
      for (const form of alike) {
        assert.deepEqual(unsupported(language, sentence(first), sentence(form)), [], `${first} as ${form}`);
        assert.deepEqual(unsupported(language, sentence(form), sentence(first)), [], `${form} as ${first}`);
        if (opposite === undefined) continue;
        assert.notDeepEqual(unsupported(language, sentence(other), sentence(form)), [], `${other} as ${form}`);
        assert.notDeepEqual(unsupported(language, sentence(form), sentence(other)), [], `${form} as ${other}`);
      }
    }
  });
}

const sentence = (form: string) => `X ${form.replace('A', '75')}.`;
