/** Acts of the European Union by their number, with the short names that they go by, as codes are compared. */
const acts = `
2016679 GDPR DSGVO DSGV RGPD AVG RODO
2016680 LED
20222555 NIS2 NISII
20161148 NIS
20241689 AIACT
9102014 EIDAS
20222554 DORA
20222557 CER
19072006 REACH
12722008 CLP
20152366 PSD2 PSDII DSP2
2017745 MDR
2017746 IVDR
200642 MACHINERY
200258 EPRIVACY
201218 SEVESO SEVESO3 SEVESOIII
201465 MIFID2 MIFIDII
2015849 AMLD4
20222464 CSRD
20192088 SFDR
2020852 TAXONOMY
20231115 EUDR
20242847 CRA
20222065 DSA
20221925 DMA
2023988 GPSR
201165 ROHS
201219 WEEE RAEE DEEE
201434 ATEX
12212009 EMAS
1782002 GFL
8522004 HYGIENE
11692011 FIC LMIV INCO
5362014 CTR
`;

const groups = acts
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const groupOf: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((key) => [key, group] as const)),
);

/** Whether digits and letters are the number of an act that is known: `1907/2006` is no span of years. */
export function isActNumber(key: string): boolean {
  return /^\d/.test(key) && groupOf.has(key);
}

/** The number and all the names of the act that a code, or a short name in capitals, belongs to. */
export function keysOfAct(key: string): readonly string[] {
  return groupOf.get(key) ?? groupOf.get(key.replace(/^\D+(?=\d{6})/, '')) ?? [];
}

/** Acts by the name that each language spells out for them. */
const spelt: Readonly<Record<string, string>> = {
  GDPR: '[Gg]eneral [Dd]ata [Pp]rotection [Rr]egulation|Datenschutz-?[Gg]rundverordnung|DS-GVO|Reglamento [Gg]eneral de [Pp]rotección de [Dd]atos|[Rr]èglement [Gg]énéral sur la [Pp]rotection des [Dd]onnées|Regulamento [Gg]eral (?:sobre|de) (?:a )?[Pp]rote[cç]ção de [Dd]ados|[Rr]egolamento [Gg]enerale sulla [Pp]rotezione dei [Dd]ati|[Aa]lgemene [Vv]erordening [Gg]egevensbescherming',
  AIACT:
    'AI Act|KI-(?:Verordnung|Gesetz|VO)|AI-[Vv]erordening|(?:Reglamento|Regulamento|Ley) (?:[Ee]urope[ou] )?(?:de|da|sobre(?: la)?) (?:IA|[Ii]ntelig[eê]n[cç]i?i?a [Aa]rtificial)|[Rr]èglement (?:européen )?sur l.(?:IA|[Ii]ntelligence [Aa]rtificielle)|[Rr]egolamento (?:europeo )?sull.(?:IA|[Ii]ntelligenza [Aa]rtificiale)',
  MACHINERY:
    'Machinery Directive|Maschinenrichtlinie|Directiva(?: de)? [Mm]áquinas|[Dd]irective [Mm]achines|Diretiva(?: de| das)? [Mm]áquinas|[Dd]irettiva [Mm]acchine|[Mm]achinerichtlijn',
  EPRIVACY: 'e-?Privacy',
  SEVESO: 'Seveso(?:[ -](?:III|3))?',
  NIS2: 'NIS[ -](?:2|II)',
  PSD2: '(?:PSD|DSP)[ -](?:2|II)',
  MIFID2: 'MiFID[ -](?:2|II)',
};

const speltPatterns = Object.entries(spelt).map(
  ([key, names]) => [key, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu')] as const,
);

/** All of them at once, since hardly a text has one. */
const anySpelt = new RegExp(Object.values(spelt).join('|'), 'u');

/** Where a text names acts in words, with the key of each. */
export function speltActs(text: string): { readonly key: string; readonly start: number; readonly end: number }[] {
  if (!anySpelt.test(text)) return [];
  return speltPatterns.flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ key, start: index, end: index + length })),
  );
}
