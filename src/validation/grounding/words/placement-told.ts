import type { Patterns } from './standing-patterns.ts';

/** A placement in a workplace that a course is said to have, by words that alone may be a course or an exercise. */
export const placementTold: Patterns = {
  en: [
    `(?:with|includes?|including|plus|offers?|gain|gains)(?: [^ ,]+){0,2} work experience`,
    `(?:on|in) (?:a |an )?(?:work |industry |company |clinical |field )?(?:placement|internship|work experience)`,
  ],
  de: [
    `(?:praxisphase|praxiseinsatz|praxiseinsatze|hospitation|hospitationen|praxiszeit)(?: [^ ,]+)? (?:im|in|in einem|in einer|bei) (?:einem |einer )?(?:\\S*betrieb\\S*|unternehmen|\\S*heim|\\S*firma|klinik|einrichtung\\S*)`,
  ],
  nl: [
    `(?:inclusief|met|omvat|volgt)(?: een)? stage`,
    `stage (?:in|bij|op) (?:een |de |het )?(?:bedrijf|bedrijven|instelling|praktijk|winkel|hotel|keuken|werkvloer)`,
  ],
  romance: [
    `(?:stages?|immersions?|periodes?) (?:[^ ,]+ )?en (?:entreprises?|milieu professionnel|etablissement|exploitation|situation professionnelle)`,
    `(?:inclut|comprend|comporte|prevoit|integre) (?:un|des) stages?`,
    `stages? (?:est |sont )?(?:complete|completent|fait partie|font partie|est prevu|est inclus|cloture|professionnels?)`,
    `practicas (?:profesionales|laborales|externas|en (?:una |la |las )?(?:empresas?|centros? de trabajo))`,
    `(?:tirocin[io]{1,2}|stage) (?:in azienda|in aziende|in impresa|presso|aziendal[ei]|curricular[ei])`,
    `(?:comprende|include|prevede|inclus[oi]v?o? (?:di )?)(?: un| uno)? (?:tirocinio|stage)`,
    `estagios? (?:em|numa|na|nas|no|num) (?:empresas?|instituic\\S+|hospita\\S+|hote\\S+|lojas?)`,
    `(?:inclui|preve|contempla|integra|incluye|contempla|preve) (?:uma? |una? )?(?:estagios?|pasantias?)`,
  ],
};

/** Facts that speak of such a time at work, in any language. */
export const placementInFacts =
  /(?:praktik(?:um|a|ums)|placements?|internships?)$|^(?:intern|stages?$|stagiair|pasant|practicas|estagi|tirocin|trainee|apprentic|alternance|immersion|praxis|hospit|work$|workplace|betrieb|entreprise|empresas?$|aziend|werkplek|leerwerk|bpv$)/;
