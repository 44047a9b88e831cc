/** Parts of English patterns: what looks like the earner or an outcome and is none. */
export const english = {
  /** What is called after those who learn there: `the graduate school`. */
  calledAfterMany:
    '(?:schools?|colleges?|programmes?|programs?|schemes?|handbooks?|guides?|manuals?|workbooks?|unions?|councils?|associations?|body|bodies|network|community|centre|center|club|conference|portal|magazine|newspaper|services|office|fair)',
  /** Things with a participle before them, by their verb: `Finished joints are checked`. */
  doneThings: String.raw`(?:(?:\p{L}+ )?\p{L}{3,}s (?:are|get|have|go|need|receive|become|remain|stay|come|show|carry|count)|(?!and|but|also|now|who|which|overall)\p{L}{3,} (?:is|gets|has|goes|needs|receives|becomes|remains|stays|comes|shows|carries|counts)) (?!been(?!\p{L}))`,
  /** Without `You had better bring`. */
  had: String.raw`had(?! better (?:not|be|bring|take|have|do|go|use|wear|come|get|start|check|read|leave|plan|make|keep|try|book|pack|prepare|arrive)(?!\p{L}))`,
};

/** Verbs whose stem ends in a t and that are in the present with `-ten`: `Sie arbeiten`, unlike `Sie machten`. */
const presentInTen = String.raw`(?<!befr|schn)eiten|(?:h|st|w|f|p)alten|(?<!\p{L})achten|(?:be|er|ver|gut|beob|tr|schl|fr|p|übern)achten|(?<![el])ichten|(?:pf|be)lichten|(?:fl|f)echten|(?:leu|feu|fru|flü|zü|für)chten|(?:ha|he|sti|lü|gi|schu|krä)ften|(?<!\p{L})(?:ver|ent)?gelten|warten|starten|(?<!sch)werten|antworten|befürworten|(?:ta|la|lei|ko|rö|trö|te|rü)sten|(?:de|be|[lh]ä)uten|(?<!t)raten|(?:b|m|n)ieten|treten|kneten|löten|bitten|(?:re|be|glä)tten|statten|schütten|hüten|vermuten|(?<!\p{L})lauten`;

/** German participles, without what is none or says what one may do: `Sie sind berechtigt`. */
const participle = String.raw`(?!(?:bereit|berechtigt|beliebt|bekannt|bestimmt|befugt|verpflichtet|eingeladen|gebeten|gefragt|gefordert|geeignet|erst|gut|gerecht|gesamt)(?!\p{L}))(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|über|unter|voll)\p{Ll}{2,}t|\p{Ll}+iert|bestanden|erhalten|begonnen|gewonnen|erworben|bekommen|bewiesen|übernommen|unternommen|verloren|verstanden|errungen|beschrieben|entworfen|durchlaufen|übertroffen|worden)(?!\p{L})`;

/** What tells a German past from a present. */
export const german = {
  past: String.raw`hatten|waren|wurden|\p{L}{3,}ten(?<!${presentInTen})|erhielten|bestanden|kamen|gewannen|lagen`,
  /** Behind `Sie haben`. */
  perfect: String.raw`(?= (?:[^\s;]+ ){0,12}?${participle})`,
  /** Behind `Sie` in a clause whose verb stands last: `dass Sie die Prüfung abgelegt haben`. */
  perfectLast: String.raw`(?= (?:[^\s;]+ ){0,14}?${participle} (?:haben|sind|wurden)(?!\p{L}))`,
};

/** The same in Dutch. */
export const dutch = {
  have: '(?:hebt|heeft|heb|bent|ben)',
  /** Behind `U hebt`. */
  perfect: String.raw`(?= (?:[^\s;]+ ){0,12}?\p{L}*(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)(?!\p{L}))`,
  /** Behind `dat u`: with the verb before the participle or behind it. */
  perfectLast: String.raw`(?= (?:[^\s;]+ ){0,14}?(?:\p{L}*(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en) (?:hebt|heeft|bent)|(?:hebt|heeft|bent) \p{L}*(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en))(?!\p{L}))`,
};
