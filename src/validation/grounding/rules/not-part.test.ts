import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

/** What facts and texts say of electronic seals that are no part of the course, and of ones that are. */
const sayings: Record<string, Record<'apart' | 'saysApart' | 'saysPart', readonly string[]>> = {
  en: {
    apart: [
      'Does not cover electronic seals.',
      'Electronic seals are excluded.',
      'Electronic seals are not part of the course.',
      'Without electronic seals.',
      'Electronic seals are dealt with in a separate course.',
      'Electronic seals are covered elsewhere.',
    ],
    saysApart: [
      'Electronic seals are not covered.',
      'It leaves electronic seals aside.',
      'Electronic seals are not included.',
      'Electronic seals are no part of it.',
      'It does not deal with electronic seals.',
      'Electronic seals are left out.',
      'It excludes electronic seals.',
    ],
    saysPart: [
      'It covers electronic seals.',
      'Electronic seals are included.',
      'It deals with electronic seals.',
      'Electronic seals are part of the course.',
    ],
  },
  de: {
    apart: [
      'Elektronische Siegel werden nicht behandelt.',
      'Elektronische Siegel sind ausgenommen.',
      'Elektronische Siegel sind nicht Teil des Kurses.',
      'Ohne elektronische Siegel.',
      'Elektronische Siegel werden in einem gesonderten Kurs behandelt.',
      'Elektronische Siegel behandelt ein anderer Kurs.',
    ],
    saysApart: [
      'Elektronische Siegel sind nicht enthalten.',
      'Elektronische Siegel bleiben außen vor.',
      'Elektronische Siegel gehören nicht dazu.',
      'Um elektronische Siegel geht es nicht.',
      'Elektronische Siegel werden ausgeklammert.',
      'Elektronische Siegel sind kein Thema.',
      'Elektronische Siegel kommen nicht vor.',
    ],
    saysPart: [
      'Der Kurs behandelt elektronische Siegel.',
      'Elektronische Siegel sind enthalten.',
      'Es geht um elektronische Siegel.',
      'Die Teilnehmenden lernen elektronische Siegel kennen.',
      'Elektronische Siegel sind Teil des Kurses.',
    ],
  },
  fr: {
    apart: [
      'Ne traite pas des cachets électroniques.',
      'Les cachets électroniques sont exclus.',
      'Les cachets électroniques ne font pas partie du cours.',
      'Sans les cachets électroniques.',
      'Les cachets électroniques sont traités dans un autre cours.',
      'Les cachets électroniques font l’objet d’un cours séparé.',
    ],
    saysApart: [
      'Les cachets électroniques ne sont pas abordés.',
      'Elle laisse de côté les cachets électroniques.',
      'Les cachets électroniques ne sont pas compris.',
      'Elle ne couvre pas les cachets électroniques.',
      'Elle exclut les cachets électroniques.',
      "Il n'y est pas question de cachets électroniques.",
      'Les cachets électroniques en sont exclus.',
    ],
    saysPart: [
      'Elle traite des cachets électroniques.',
      'Les cachets électroniques sont compris.',
      'Elle aborde les cachets électroniques.',
      'Les participants découvrent les cachets électroniques.',
      'Les cachets électroniques font partie du cours.',
    ],
  },
  es: {
    apart: [
      'No trata los sellos electrónicos.',
      'Los sellos electrónicos quedan excluidos.',
      'Los sellos electrónicos no forman parte del curso.',
      'Sin sellos electrónicos.',
      'Los sellos electrónicos se tratan en otro curso.',
    ],
    saysApart: [
      'Los sellos electrónicos no se abordan.',
      'Deja de lado los sellos electrónicos.',
      'No incluye los sellos electrónicos.',
      'No cubre los sellos electrónicos.',
      'Excluye los sellos electrónicos.',
      'Los sellos electrónicos quedan fuera.',
      'No se ocupa de los sellos electrónicos.',
    ],
    saysPart: [
      'Trata los sellos electrónicos.',
      'Incluye los sellos electrónicos.',
      'Aborda los sellos electrónicos.',
      'Los participantes conocen los sellos electrónicos.',
      'Los sellos electrónicos forman parte del curso.',
    ],
  },
  pt: {
    apart: [
      'Não trata dos selos eletrónicos.',
      'Os selos eletrónicos ficam excluídos.',
      'Os selos eletrónicos não fazem parte do curso.',
      'Sem selos eletrónicos.',
      'Os selos eletrónicos são tratados noutro curso.',
      'Os selos eletrónicos são tratados em outro curso.',
    ],
    saysApart: [
      'Os selos eletrónicos não são abordados.',
      'Deixa de lado os selos eletrónicos.',
      'Não inclui os selos eletrónicos.',
      'Não abrange os selos eletrónicos.',
      'Exclui os selos eletrónicos.',
      'Os selos eletrónicos ficam de fora.',
      'Não se ocupa dos selos eletrónicos.',
    ],
    saysPart: [
      'Trata dos selos eletrónicos.',
      'Inclui os selos eletrónicos.',
      'Aborda os selos eletrónicos.',
      'Os participantes conhecem os selos eletrónicos.',
      'Os selos eletrónicos fazem parte do curso.',
    ],
  },
  it: {
    apart: [
      'Non tratta i sigilli elettronici.',
      'I sigilli elettronici sono esclusi.',
      'I sigilli elettronici non fanno parte del corso.',
      'Senza i sigilli elettronici.',
      'I sigilli elettronici sono trattati in un altro corso.',
    ],
    saysApart: [
      'I sigilli elettronici non vengono affrontati.',
      'Tralascia i sigilli elettronici.',
      'Non comprende i sigilli elettronici.',
      'Non copre i sigilli elettronici.',
      'Esclude i sigilli elettronici.',
      'I sigilli elettronici restano fuori.',
      'Non si occupa dei sigilli elettronici.',
    ],
    saysPart: [
      'Tratta i sigilli elettronici.',
      'Comprende i sigilli elettronici.',
      'Affronta i sigilli elettronici.',
      'I partecipanti conoscono i sigilli elettronici.',
      'I sigilli elettronici fanno parte del corso.',
    ],
  },
  nl: {
    apart: [
      'Behandelt geen elektronische zegels.',
      'Elektronische zegels zijn uitgesloten.',
      'Elektronische zegels maken geen deel uit van de cursus.',
      'Zonder elektronische zegels.',
      'Elektronische zegels komen in een andere cursus aan bod.',
      'Elektronische zegels worden apart behandeld.',
    ],
    saysApart: [
      'Elektronische zegels worden niet behandeld.',
      'Elektronische zegels blijven buiten beschouwing.',
      'Elektronische zegels horen er niet bij.',
      'Elektronische zegels komen niet aan bod.',
      'Elektronische zegels vallen erbuiten.',
      'Over elektronische zegels gaat het niet.',
      'Elektronische zegels zijn niet inbegrepen.',
    ],
    saysPart: [
      'De cursus behandelt elektronische zegels.',
      'Elektronische zegels zijn inbegrepen.',
      'Het gaat over elektronische zegels.',
      'De deelnemers maken kennis met elektronische zegels.',
      'Elektronische zegels maken deel uit van de cursus.',
    ],
  },
};

for (const [language, { apart, saysApart, saysPart }] of Object.entries(sayings)) {
  test(`${language}: what is no part of it is none in other words`, () => {
    const table = { facts: apart, fields: ['description', 'criteria'], pass: saysApart, refused: saysPart };
    assert.equal(wrongVerdicts(language, table), '');
  });
}
