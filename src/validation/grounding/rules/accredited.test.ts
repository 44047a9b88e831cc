import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying =
  'former' | 'saysFormer' | 'none' | 'pending' | 'given' | 'saysNone' | 'saysPending' | 'saysGiven' | 'saysOther';

/** What facts and texts say of an accreditation: none, applied for, given by the Alda Board or another, and given once. */
const sayings: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    none: ['Not accredited', 'None', 'The course is not accredited.', 'No accreditation'],
    pending: [
      'Accreditation by the Alda Board has been applied for.',
      'Accreditation pending',
      'Application for accreditation submitted',
    ],
    given: ['Accredited by the Alda Board', 'The Alda Board accredits the course.', 'Alda Board'],
    former: ['Formerly accredited by the Alda Board', 'Accreditation expired in 2020', 'Accreditation withdrawn'],
    saysFormer: ['It was formerly accredited.', 'It is no longer accredited.'],
    saysNone: [
      'The course is not accredited.',
      'It has no accreditation.',
      'It comes without accreditation.',
      'No body has accredited it.',
      'It is a non-accredited course.',
    ],
    saysPending: [
      'Accreditation has been applied for.',
      'Its accreditation is pending.',
      'Accreditation is being sought.',
      'An application for accreditation has been submitted.',
    ],
    saysGiven: [
      'It is accredited by the Alda Board.',
      'The course is accredited.',
      'The Alda Board has accredited it.',
      'An accredited course.',
      'It holds accreditation from the Alda Board.',
    ],
    saysOther: [
      'It is accredited by the Bexley Council.',
      'It is accredited by the Alda Board and the Bexley Council.',
      'It is approved by the Bexley Council.',
    ],
  },
  de: {
    none: ['Nicht akkreditiert', 'Keine', 'Der Kurs ist nicht akkreditiert.', 'Keine Akkreditierung'],
    pending: [
      'Die Akkreditierung beim Aldaverband ist beantragt.',
      'Akkreditierung beantragt',
      'Antrag auf Akkreditierung eingereicht',
    ],
    given: ['Akkreditiert durch den Aldaverband', 'Der Aldaverband akkreditiert den Kurs.', 'Aldaverband'],
    former: ['Früher vom Aldaverband akkreditiert', 'Akkreditierung abgelaufen', 'Die Akkreditierung ist erloschen.'],
    saysFormer: ['Der Kurs war früher akkreditiert.', 'Er ist nicht mehr akkreditiert.'],
    saysNone: [
      'Der Kurs ist nicht akkreditiert.',
      'Eine Akkreditierung besteht nicht.',
      'Er hat keine Akkreditierung.',
      'Eine Akkreditierung liegt nicht vor.',
      'Er kommt ohne Akkreditierung.',
    ],
    saysPending: [
      'Die Akkreditierung ist beantragt.',
      'Die Akkreditierung steht noch aus.',
      'Das Akkreditierungsverfahren läuft noch.',
      'Ein Antrag auf Akkreditierung ist gestellt.',
    ],
    saysGiven: [
      'Der Kurs ist vom Aldaverband akkreditiert.',
      'Er ist akkreditiert.',
      'Der Aldaverband hat ihn akkreditiert.',
      'Ein akkreditierter Kurs.',
      'Er trägt die Akkreditierung des Aldaverbands.',
    ],
    saysOther: [
      'Der Kurs ist von der Bexkammer akkreditiert.',
      'Er ist vom Aldaverband und von der Bexkammer akkreditiert.',
      'Er wird von der Bexkammer empfohlen.',
    ],
  },
  fr: {
    none: ['Non accrédité', 'Aucune', "La formation n'est pas accréditée.", 'Aucune accréditation'],
    pending: [
      "L'accréditation auprès du Conseil Alda a été demandée.",
      'Accréditation en cours',
      "Demande d'accréditation déposée",
    ],
    given: ['Accréditée par le Conseil Alda', 'Le Conseil Alda accrédite la formation.', 'Conseil Alda'],
    former: ['Anciennement accréditée par le Conseil Alda', 'Accréditation expirée'],
    saysFormer: ['Elle a été accréditée par le passé.', 'Elle n’est plus accréditée.'],
    saysNone: [
      "La formation n'est pas accréditée.",
      "Elle n'a pas d'accréditation.",
      'Elle est sans accréditation.',
      "Aucune accréditation n'a été délivrée.",
      'Une formation non accréditée.',
    ],
    saysPending: [
      "L'accréditation a été demandée.",
      "L'accréditation est en cours.",
      "Une demande d'accréditation a été déposée.",
      'Son accréditation est en attente.',
    ],
    saysGiven: [
      'Elle est accréditée par le Conseil Alda.',
      'La formation est accréditée.',
      "Le Conseil Alda l'a accréditée.",
      'Une formation accréditée.',
      "Elle bénéficie de l'accréditation du Conseil Alda.",
    ],
    saysOther: [
      'Elle est accréditée par la Chambre Bex.',
      'Elle est accréditée par le Conseil Alda et la Chambre Bex.',
      'Elle est agréée par la Chambre Bex.',
    ],
  },
  es: {
    none: ['No acreditado', 'El curso no está acreditado.', 'Sin acreditación'],
    pending: [
      'Se ha solicitado la acreditación al Consejo Alda.',
      'Acreditación en trámite',
      'Solicitud de acreditación presentada',
    ],
    given: ['Acreditado por el Consejo Alda', 'El Consejo Alda acredita el curso.', 'Consejo Alda'],
    former: ['Anteriormente acreditado por el Consejo Alda', 'Acreditación caducada'],
    saysFormer: ['Estuvo acreditado anteriormente.', 'Ya no está acreditado.'],
    saysNone: [
      'El curso no está acreditado.',
      'No cuenta con acreditación.',
      'Carece de acreditación.',
      'No tiene ninguna acreditación.',
      'Un curso sin acreditación.',
    ],
    saysPending: [
      'Se ha solicitado la acreditación.',
      'La acreditación está en trámite.',
      'Está pendiente de acreditación.',
      'Se ha presentado una solicitud de acreditación.',
    ],
    saysGiven: [
      'Está acreditado por el Consejo Alda.',
      'El curso está acreditado.',
      'El Consejo Alda lo ha acreditado.',
      'Un curso acreditado.',
      'Cuenta con la acreditación del Consejo Alda.',
    ],
    saysOther: [
      'Está acreditado por la Cámara Bex.',
      'Está acreditado por el Consejo Alda y la Cámara Bex.',
      'Está avalado por la Cámara Bex.',
    ],
  },
  pt: {
    none: ['Não acreditado', 'Nenhuma', 'O curso não é acreditado.', 'Sem acreditação'],
    pending: [
      'Foi pedida a acreditação ao Conselho Alda.',
      'Acreditação em curso',
      'Pedido de acreditação apresentado',
    ],
    given: ['Acreditado pelo Conselho Alda', 'O Conselho Alda acredita o curso.', 'Conselho Alda'],
    former: ['Anteriormente acreditado pelo Conselho Alda', 'Acreditação caducada'],
    saysFormer: ['Foi acreditado anteriormente.', 'Já não é acreditado.'],
    saysNone: [
      'O curso não é acreditado.',
      'Não tem acreditação.',
      'Carece de acreditação.',
      'Não possui qualquer acreditação.',
      'Está sem acreditação.',
    ],
    saysPending: [
      'Foi pedida a acreditação.',
      'A acreditação está em curso.',
      'A acreditação está pendente.',
      'Foi apresentado um pedido de acreditação.',
    ],
    saysGiven: [
      'É acreditado pelo Conselho Alda.',
      'O curso está acreditado.',
      'O Conselho Alda acreditou o curso.',
      'Um curso acreditado.',
      'Conta com a acreditação do Conselho Alda.',
    ],
    saysOther: [
      'É acreditado pela Câmara Bex.',
      'É acreditado pelo Conselho Alda e pela Câmara Bex.',
      'É reconhecido pela Câmara Bex.',
    ],
  },
  it: {
    none: ['Non accreditato', 'Nessuno', 'Il corso non è accreditato.', 'Nessun accreditamento'],
    pending: [
      "È stato richiesto l'accreditamento al Consiglio Alda.",
      'Accreditamento in corso',
      'Domanda di accreditamento presentata',
    ],
    given: ['Accreditato dal Consiglio Alda', 'Il Consiglio Alda accredita il corso.', 'Consiglio Alda'],
    former: ['In passato accreditato dal Consiglio Alda', 'Accreditamento scaduto'],
    saysFormer: ['In passato era accreditato.', 'Non è più accreditato.'],
    saysNone: [
      'Il corso non è accreditato.',
      'Non ha alcun accreditamento.',
      'È privo di accreditamento.',
      'Non dispone di accreditamento.',
      'Un corso senza accreditamento.',
    ],
    saysPending: [
      "È stato richiesto l'accreditamento.",
      "L'accreditamento è in corso.",
      'È in attesa di accreditamento.',
      'È stata presentata domanda di accreditamento.',
    ],
    saysGiven: [
      'È accreditato dal Consiglio Alda.',
      'Il corso è accreditato.',
      'Il Consiglio Alda lo ha accreditato.',
      'Un corso accreditato.',
      "Gode dell'accreditamento del Consiglio Alda.",
    ],
    saysOther: [
      'È accreditato dalla Camera Bex.',
      'È accreditato dal Consiglio Alda e dalla Camera Bex.',
      'È riconosciuto dalla Camera Bex.',
    ],
  },
  nl: {
    none: ['Niet geaccrediteerd', 'Geen', 'De cursus is niet geaccrediteerd.', 'Geen accreditatie'],
    pending: [
      'Accreditatie is aangevraagd bij de Aldabond.',
      'Accreditatie aangevraagd',
      'Aanvraag voor accreditatie ingediend',
    ],
    given: ['Geaccrediteerd door de Aldabond', 'De Aldabond accrediteert de cursus.', 'Aldabond'],
    former: ['Eerder geaccrediteerd door de Aldabond', 'Accreditatie verlopen'],
    saysFormer: ['De cursus was eerder geaccrediteerd.', 'De cursus is niet meer geaccrediteerd.'],
    saysNone: [
      'De cursus is niet geaccrediteerd.',
      'Er is geen accreditatie.',
      'De cursus heeft geen accreditatie.',
      'Een accreditatie ontbreekt.',
      'Een niet-geaccrediteerde cursus.',
    ],
    saysPending: [
      'Accreditatie is aangevraagd.',
      'De accreditatie is in aanvraag.',
      'De accreditatie loopt nog.',
      'Er is een aanvraag voor accreditatie ingediend.',
    ],
    saysGiven: [
      'De cursus is geaccrediteerd door de Aldabond.',
      'De cursus is geaccrediteerd.',
      'De Aldabond heeft de cursus geaccrediteerd.',
      'Een geaccrediteerde cursus.',
      'De cursus heeft de accreditatie van de Aldabond.',
    ],
    saysOther: [
      'De cursus is geaccrediteerd door de Bexkamer.',
      'De cursus is geaccrediteerd door de Aldabond en de Bexkamer.',
      'De cursus wordt door de Bexkamer aanbevolen.',
    ],
  },
};

for (const [language, says] of Object.entries(sayings)) {
  const { none, pending, given, former, saysFormer, saysNone, saysPending, saysGiven, saysOther } = says;
  const fields = ['accreditation'];

  test(`${language}: no accreditation stays none`, () => {
    const refused = [...saysPending, ...saysGiven, ...saysOther];
    assert.equal(wrongVerdicts(language, { facts: none, fields, pass: saysNone, refused }), '');
  });

  test(`${language}: accreditation that is applied for is not given`, () => {
    const refused = [...saysGiven, ...saysOther];
    assert.equal(wrongVerdicts(language, { facts: pending, fields, pass: saysPending, refused }), '');
  });

  test(`${language}: accreditation that has ended is not given`, () => {
    const refused = [...saysGiven, ...saysOther];
    assert.equal(wrongVerdicts(language, { facts: former, fields, pass: saysFormer, refused }), '');
  });

  test(`${language}: accreditation stays that of the same body`, () => {
    const refused = [...saysNone, ...saysOther];
    assert.equal(wrongVerdicts(language, { facts: given, fields, pass: saysGiven, refused }), '');
  });
}
