/** A way of saying that something is needed, and what is left of the sentence without it. */
export type Necessity = { readonly said: RegExp; readonly core: string };

/** In each language, in front of what is needed or behind it. */
const texts: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    // An amount is got somewhere: `are needed in the blind tasting`.
    [
      /^(?<core>(?:A minimum|At least|A score|A mark|A grade|An average) .+?) (?:is|are) (?:required|needed|necessary)(?<where>(?: (?:in|on|for|from) .+)?)$/u,
      '$<core>$<where>',
    ],
    [/^(?<core>.+) (?:is|are) (?:required|needed|necessary|mandatory|compulsory|obligatory)$/u, '$<core>'],
  ],
  es: [
    [
      /^(?:Es (?:obligatori[oa]|necesari[oa]|imprescindible|preciso)|Son (?:obligatorias|necesarias)|Se (?:exigen?|requieren?|precisan?)|Hay que|Se deben?|Se deberán?) (?=\p{Ll})/u,
      '',
    ],
    [/^(?<core>.+) (?:es|son) (?:obligatori[oa]s?|necesari[oa]s?|imprescindibles?|requerid[oa]s?)$/u, '$<core>'],
    [/^(?:Deben?|Deberán?) (?<verb>(?!presentar)\p{Ll}+[aei]r)se (?<object>.+)$/u, '$<verb> $<object>'],
    [/^(?<object>.+?) se deben? (?<verb>\p{Ll}+[aei]r)(?<rest> .+)?$/u, '$<verb> $<object>$<rest>'],
  ],
  fr: [
    [
      /^(?:Il faut|Il est (?:nécessaire|obligatoire|impératif) (?:de |d['’])|(?:Est|Sont|Il est) (?:exigé|requis|demandé)(?:e?s?)) ?(?=\p{Ll})/u,
      '',
    ],
    [
      /^(?<core>(?:Une note|Une moyenne|Un score) .+) (?:est|sont) (?:exigé|requis|demandé|nécessaire|obligatoire)(?:e?s?)$/u,
      'obtenir $<core>',
    ],
    [/^(?<core>.+) (?:est|sont) (?:exigé|requis|demandé|nécessaire|obligatoire)(?:e?s?)$/u, '$<core>'],
  ],
  pt: [
    [
      /^(?:É (?:obrigatóri[oa]|necessári[oa]|preciso|exigid[oa])|São (?:obrigatóri[oa]s|necessári[oa]s|exigid[oa]s)|Exigem?-se|Requerem?-se|Devem?-se|Há que) (?=\p{Ll})/u,
      '',
    ],
    [/^(?<core>.+) (?:é|são) (?:obrigatóri[oa]s?|necessári[oa]s?|exigid[oa]s?)$/u, '$<core>'],
  ],
  it: [
    [
      /^(?:È (?:obbligatori[oa]|necessari[oa]|richiest[oa])|Sono (?:obbligatori[e]|necessarie|richiest[ie])|Si (?:deve|devono|richiede|richiedono)|Bisogna|Occorre) (?=\p{Ll})/u,
      '',
    ],
    [/^(?<core>.+) (?:è|sono) (?:obbligatori[oae]?|necessari[oae]?|richiest[oaie])$/u, '$<core>'],
  ],
  de: [
    [
      /^(?<core>.+) (?:ist|sind) (?:erforderlich|notwendig|nötig|verpflichtend|verbindlich|obligatorisch|Pflicht)$/u,
      '$<core>',
    ],
    [/^(?:Erforderlich|Notwendig|Verpflichtend|Verlangt) (?:ist|sind|wird|werden) (?=\p{L})/u, ''],
  ],
  nl: [
    [/^(?<core>.+) (?:is|zijn) (?:vereist|verplicht|nodig|noodzakelijk)$/u, '$<core>'],
    [/^(?:Vereist|Verplicht|Nodig) (?:is|zijn) (?=\p{L})/u, ''],
  ],
};

export const necessities: ReadonlyMap<string, readonly Necessity[]> = new Map(
  Object.entries(texts).map(([language, pairs]) => [language, pairs.map(([said, core]) => ({ said, core }))]),
);

/** What must be done to something, as `object`, `done` and what is said behind. */
export const demandedPassives: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['en', [/^(?<object>.+?) (?:must|has to|have to|needs? to) be (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u]],
  [
    'es',
    [
      /^(?<object>.+?) (?:deben?|deberán?|tienen? que|han? de) ser (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u,
      /^(?:Deben?|Deberán?) ser (?<done>\p{Ll}+) (?<object>.+)$/u,
    ],
  ],
  ['fr', [/^(?<object>.+?) (?:doit|doivent|devra|devront) être (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u]],
  [
    'pt',
    [
      /^(?<object>.+?) (?:devem?|deverá|deverão|tem de|têm de|tem que|têm que) ser (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u,
      /^(?:Devem?|Deverá|Deverão) ser (?<done>\p{Ll}+) (?<object>.+)$/u,
    ],
  ],
  [
    'it',
    [
      /^(?<object>.+?) (?:deve|devono|dovrà|dovranno) essere (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u,
      /^(?<object>.+?) (?:va|vanno) (?<done>\p{Ll}+)(?: (?<rest>.+))?$/u,
      /^(?:Deve|Devono) essere (?<done>\p{Ll}+) (?<object>.+)$/u,
    ],
  ],
  [
    'de',
    [
      /^Es (?:ist|sind) (?<object>.+) zu (?<done>\p{Ll}+)$/u,
      /^(?<object>.+?) (?:ist|sind) (?:(?<rest>.+) )?zu (?<done>\p{Ll}+)$/u,
      /^Es (?:muss|müssen) (?<object>.+) (?<done>\p{Ll}+) werden$/u,
      /^(?<object>.+?) (?:muss|müssen) (?:(?<rest>.+) )?(?<done>\p{Ll}+) werden$/u,
    ],
  ],
  [
    'nl',
    [
      /^Er (?:moet|moeten) (?<object>.+) (?:worden (?<done>\p{Ll}+)|(?<done>\p{Ll}+) worden)$/u,
      /^(?<object>.+?) (?:moet|moeten) (?:(?<rest>.+) )?(?:worden (?<done>\p{Ll}+)|(?<done>\p{Ll}+) worden)$/u,
      /^(?<object>.+?) (?:dient|dienen) (?:(?<rest>.+) )?(?:te worden (?<done>\p{Ll}+)|(?<done>\p{Ll}+) te worden)$/u,
    ],
  ],
]);
