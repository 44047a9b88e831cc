import { judgeSharing } from './cache/guard/judge-sharing.ts';
import type { CredentialFacts } from './credentials/facts.ts';
import { readPosted } from './credentials/read-posted.ts';
import { findUnsupportedClaims } from './validation/grounding/check-grounding.ts';

/**
 * Reads, compares and checks one made-up award in each language with word lists, and gives what was read: patterns are
 * compiled when they are first used, and the first caller after a start, and whoever called beside, would wait for that.
 */
export function warmUp(): readonly CredentialFacts[] {
  return Object.entries(awards).flatMap(([locale, text]) => {
    const read = readPosted({ document: { document: awardWith(text) }, locale, supportingTexts: [] });
    if (read.kind === 'failed') return [];
    const { facts } = read;
    judgeSharing(facts, { ...facts, description: `${text} ${locale}` }, locale);
    const claimed = { short_description: text, highlights: [text], audience: '' };
    const sent = [{ field: 'description', text: facts.description ?? '' }];
    findUnsupportedClaims(claimed, { locale, isAudienceStated: false, sent });
    return [facts];
  });
}

function awardWith(text: string) {
  return {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    recipient: { type: 'email', hashed: false, identity: 'nia.pemberly@example.org', name: 'Nia Pemberly' },
    issuedOn: '2024-02-14',
    result: { value: '87.5' },
    badge: {
      type: 'BadgeClass',
      name: 'Harbour Pilot Level 2',
      description: text,
      criteria: { narrative: `${text}\n\n${text.replaceAll('Nia Pemberly', 'N. Pemberly')}` },
      tags: ['mooring', 'Project of Nia', '87.5'],
      issuer: { type: 'Profile', name: 'Quayside Training' },
    },
  };
}

/** What texts tell of their holder, of the course and of who may take it, so that most lists are looked into. */
const awards = {
  en: 'Awarded to Nia Pemberly on 14 February 2024 for passing the exam with 87.5 %. She has shown that she can moor a vessel of up to 40 m in level 2 conditions. The course takes 12 weeks; at least 70 % is required. Contact nia.pemberly@example.org.',
  de: 'Verliehen an Nia Pemberly am 14. Februar 2024 für die bestandene Prüfung mit 87,5 %. Sie kann ein Schiff bis 40 m auf Stufe 2 festmachen. Der Kurs dauert zwölf Wochen; mindestens 70 % sind erforderlich.',
  fr: "Décerné à Nia Pemberly le 14 février 2024 pour la réussite de l'examen avec 87,5 %. Elle sait amarrer un navire de 40 m au niveau 2. Le cours dure douze semaines ; au moins 70 % sont exigés.",
  es: 'Otorgado a Nia Pemberly el 14 de febrero de 2024 por superar el examen con 87,5 %. Ella sabe amarrar un buque de 40 m en el nivel 2. El curso dura doce semanas; se exige al menos el 70 %.',
  it: "Conferito a Nia Pemberly il 14 febbraio 2024 per aver superato l'esame con 87,5 %. Sa ormeggiare una nave di 40 m al livello 2. Il corso dura dodici settimane; è richiesto almeno il 70 %.",
  pt: 'Concedido a Nia Pemberly em 14 de fevereiro de 2024 por passar no exame com 87,5 %. Ela sabe atracar um navio de 40 m no nível 2. O curso dura doze semanas; exige-se pelo menos 70 %.',
  nl: 'Toegekend aan Nia Pemberly op 14 februari 2024 voor het behalen van het examen met 87,5 %. Ze kan een schip van 40 m op niveau 2 afmeren. De cursus duurt twaalf weken; minstens 70 % is vereist.',
};
