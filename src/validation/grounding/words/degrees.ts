import { cross } from './cross.ts';

type Sides = Readonly<Record<string, string>>;

/** How high, how far on and how able: sides of contrasts that the languages tell by an adjective. */
export const degrees: Readonly<Record<string, Sides>> = {
  risk: {
    low: riskOf({
      en: 'low|lower',
      de: 'gering*|niedrig*',
      nl: 'laag|lage',
      fr: 'faible|bas',
      south: 'bajo|baixo|basso',
    }),
    medium: riskOf({
      en: 'medium|moderate',
      de: 'mittler*',
      nl: 'middelhoog|gemiddeld',
      fr: 'moyen',
      south: 'medio|médio',
    }),
    high: riskOf({ en: 'high|higher', de: 'hohe*|höher*', nl: 'hoog|hoge', fr: 'élevé|haut', south: 'alto|elevado' }),
  },
  partOfSeries: {
    first: cross(
      'first|1st|erste*|eerste|premier|première|primer|primera|primo|prima|primeiro|primeira',
      'module|modul|modulo|módulo|level|part|teil|deel|volet|partie|parte',
    ),
    last: cross(
      'last|final|letzte*|abschließende*|laatste|dernier|dernière|último|última|ultimo|ultima',
      'module|modul|modulo|módulo|level|part|teil|deel|volet|partie|parte',
    ),
  },
  user: {
    basic:
      'basic user*, elementare sprachverwendung, elementarer sprachverwendung, utilisateur* élémentaire*, usuario* básico*, utente base, utenti base, utilizador* elementar*, utilizador* básico*, basisgebruiker*',
    independent:
      'independent user*, selbstständige sprachverwendung, selbständige sprachverwendung, utilisateur* indépendant*, usuario* independiente*, utente autonomo, utenti autonomi, utilizador* independente*, onafhankelijke gebruiker*, onafhankelijk gebruiker*',
    proficient:
      'proficient user*, kompetente sprachverwendung, kompetenter sprachverwendung, utilisateur* expérimenté*, usuario* competente*, utente avanzato, utenti avanzati, utilizador* proficiente*, utilizador* avançado*, vaardige gebruiker*, gevorderde gebruiker*',
  },
};

/** Before the noun or behind it. */
function riskOf({ en, de, nl, fr, south }: Readonly<Record<'en' | 'de' | 'nl' | 'fr' | 'south', string>>): string {
  return [
    cross(en, 'risk|risks'),
    cross(de, 'risiko|risiken'),
    cross(nl, 'risico'),
    cross('risque|risques', fr),
    cross(fr, 'risque|risques'),
    cross('riesgo|risco|rischio', south),
  ].join(', ');
}
