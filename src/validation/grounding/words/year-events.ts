/**
 * What is told to have happened in a year, by stems of its words, folded, in every language. What came to be and what
 * began share the words that can say either.
 */
export const yearEvents: readonly (readonly [string, RegExp])[] = [
  [
    'foundation',
    /^(?:est$|estd$|establish|set$|found(?:ed|ing)$|created?$|launch|born|exist|gegrund|grundung|entstand|fondee?s?$|fundad|fundac|fundou$|fundo$|cread|creat[oaie]$|criad|nacio$|nasc|nat[oa]$|cree[es]?$|lanc|lanz|nee$|fondat|istituit|esist|opgericht|oprichting|bestaat$|ontstaan|gibt$|gestart|start)/,
  ],
  [
    'start',
    /^(?:launch|start|began$|begun$|begin|running$|exist|gestart|begann$|begonnen|lauft$|gibt$|demarr|commenc|debut|empez|empiez|comenz|comien|inici|inizi|avviat|marcha$|comec|lanc|lanz|esist|begon|bestaat$|loopt$|created?$|cread|creat[oaie]$|criad|cree[es]?$)/,
  ],
  [
    'issue',
    /^(?:award|issu|offered|taught|verliehen|verleiht|vergeben|vergibt|ausgestellt|angeboten|delivr|decern|otorg|conced|imparte|impartid|expid|outorg|atribu|ministr|rilasci|conferi|assegn|uitgereikt|reikt$|verleent|uitgegeven|aangeboden)/,
  ],
  [
    'revision',
    /^(?:revi[sez]|updat|amend|renew|rework|redesign|overhaul|rewrit|uberarbeit|aktualis|novelliert|angepasst|neugestalt|actualis|actualiz|atualiz|remanie|refond|reform|renouvel|renov|modific|aggiornat|rivist|rivedut|rinnovat|herzien|bijgewerkt|vernieuw|aangepast|erneuer|mise?$|jour$)/,
  ],
  [
    'publication',
    /^(?:publi[scezqck]|veroffentlicht|erschien|herausgegeben|gedruckt|printed|pubblic|gepubliceerd|verschenen|verscheen|paru|parue?s?$)/,
  ],
  [
    'validity',
    /^(?:valid|valable|gultig|gilt$|gelten|geldig|geldt$|valido|vale$|valen$|valgono|expir|verfall|verfallt|scad|caduc|verloopt|lauft$)/,
  ],
  // One time of many: "the certification of 2023 covered 14 people".
  [
    'round',
    /^(?:certificati|certificaci|certificaca|certificazion|certificering|zertifizier|edition|edici|edica|edizion|editie|ausgabe|cohort|kohorte|coorte|cohorte|held$|took$|takes$|fand$|statt$|lieu$|tuvo$|celebr|realiz|svolt|svolge|vond$|plaats$|gehouden)/,
  ],
];

/** Of these a year has one and no other, where its facts say which. */
export const apartEvents: ReadonlySet<string> = new Set(['foundation', 'start', 'revision', 'publication', 'validity']);
