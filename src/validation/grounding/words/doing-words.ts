// What people and bodies do for a course, in seven languages. Folded beginnings.

export type Deed = keyof typeof deeds;

export const deeds = {
  teaching:
    /^(?:taught|teach|instruct|tutor|lecturer|led$|leads?$|run$|runs$|conduct|dirig|impart|ensen|enseign|profes|dad[oa]s?$|anim[eé]|encadr|dispens|formateur|formatrice|leit|geleitet|unterricht|dozent|gehalten|halt$|orient|ministr|lecion|formador|tenut|tien[ei]$|condott|condu[cz]|insegn|docent|geleid|leidt$|leiden$|gegeven|geeft$|onderw|trainers?$|coach|kursleit|leitung|referent|begeleid|cursusleid|facilitat|relator|ponente|responsab)/,
  assessing:
    /^(?:examin|assess|mark(?:s|ed)$|grade[sd]?$|pruf|gepruft|abgenommen|nimmt$|abnimmt|evalu|corrig|califica|avali|valut|esamin|beoorde|afgenomen|neemt$)/,
  awarding:
    /^(?:award|issue[sd]?$|grant|confer|delivre|decern|otorg|emit|expid|conced|outorg|rilasc|uitgereik|reikt$|verleen|ausgestell|verlieh|verleiht)/,
} as const satisfies Record<string, RegExp>;

/** Words for "by". */
export const byWords: ReadonlySet<string> = new Set(
  'by par por pelo pela pelos pelas da dal dalla dallo dai dagli door von vom durch'.split(' '),
);
