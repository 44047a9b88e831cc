/** Patterns of each language; those of the Romance ones together. */
export type Patterns = Readonly<Record<string, readonly string[]>>;

/** For what a credential is said to be accepted. */
export const accepted: Patterns = {
  // "Recognised for" alone is a way of speaking; what is claimed stands behind it.
  en: [
    `(?<= (?:recogni[sz]ed|accepted|approved|acknowledged) (?:for|in) (?:[^ ,]+ ){0,2})(?<key>[^ ,]+) (?:purposes?|applications?)`,
  ],
  romance: [
    `(?:recon\\S+|riconosciut[oaie]|accepte\\S*|aceptad[oa]s?|aceite|aceites|accettat[oaie]) (?:a des fins|aux fins|a efectos|a los efectos|para efeitos|para fins|para fines|con fines|ai fini|a fini)(?: d| de| della?| dell| du| des| do| da| di)?(?: el| la| l)? (?<key>[^ ,]+)`,
  ],
};

/** What is offered: that few works or composers are better known is a topic. */
const offers = {
  en: '(?:courses?|classes|programm?es?|trainings?|certificates?|certifications?|badges?|credentials?|qualifications?|diplomas?|schools?|academies|providers?|workshops?)',
  de: '\\S*(?:kurse?|lehrgange?|programme?|schulung|schulungen|ausbildung|ausbildungen|zertifikate?|abschlusse?|diplome?|schule|schulen|anbieter|seminare?)',
  nl: '\\S*(?:cursus|cursussen|opleiding|opleidingen|training|trainingen|programma|certificaat|certificaten|diploma|scholen|school|aanbieders?)',
};

/** Who is said to be regarded as highly by few or none. */
export const unequalled: Patterns = {
  en: [
    `(?:few|no|no other|hardly any|scarcely any|not many|rarely an?)(?: [^ ,]+){0,2} ${offers.en}(?: [^ ,]+){0,7} (?:higher|greater|better|more|as|so)(?: [^ ,]+)? (?<key>regard|esteem|standing|reputation|prestige|regarded|esteemed|respected|known|valued|renowned|admired)`,
  ],
  de: [
    `(?:wenige?|kaum ein\\S*|kein\\S*|selten ein\\S*)(?: [^ ,]+){0,2} ${offers.de}(?: [^ ,]+){0,7} (?:hohere[nrms]?|bessere[nrms]?|grossere[nrms]?|mehr|so hohes|so guten|so grosses) (?<key>ansehen|ruf|renommee|wertschatzung|anerkennung|prestige)`,
  ],
  nl: [
    `(?:weinig|nauwelijks een|geen|zelden een)(?: [^ ,]+){0,2} ${offers.nl}(?: [^ ,]+){0,7} (?:hoger|beter|meer|zo hoog|zo goed) (?:in )?(?<key>aangeschreven|aanzien|bekend|gewaardeerd|gerespecteerd|waardering|naam)`,
    `zonder (?<key>concurrentie|concurrent|rivalen) (?:in|op|binnen)`,
  ],
};

const trades = '(?:trade|sector|field|job|profession|industry|line of work|occupation)';

/** Trades that are said to look for people. */
export const wanting: Patterns = {
  en: [
    `${trades} (?:that|which|where)(?: [^ ,]+){0,3} (?<key>hires?|hiring|recruits?|recruiting)`,
    `${trades} with(?: (?:a|an|good|many|plenty of))? (?<key>future|openings|vacancies)`,
  ],
  de: [
    `(?:\\S*beruf|\\S*branche|\\S*handwerk|\\S*feld|tatigkeit)(?: ,)?(?: in)? (?:der|die|das|dem)(?: [^ ,]+){0,4} (?<key>gesucht|sucht|einstellt|eingestellt|gefragt)`,
    `(?:\\S*beruf|\\S*branche|\\S*handwerk) mit (?<key>zukunft)`,
    `in (?:dieser|diesem)(?: [^ ,]+)? (?:\\S*beruf|\\S*branche|\\S*handwerk)(?: [^ ,]+){1,4} (?<key>gesucht|eingestellt)`,
  ],
  nl: [
    `(?:\\S*vak|\\S*beroep|\\S*sector|\\S*branche)(?: ,)? (?:die|dat|waar|waarin)(?: [^ ,]+){0,4} (?<key>zoekt|gezocht|aanneemt|werft)`,
    `(?:\\S*vak|\\S*beroep|\\S*sector|\\S*branche) met (?<key>toekomst)`,
  ],
  romance: [
    `(?:metiers?|secteurs?|profession(?:es|s)?|profesion(?:es)?|oficios?|sector(?:es)?|ambitos?|profiss(?:ao|oes)|setor(?:es)?|areas?|settor[ei]|mestier[ei]|professione|branches?|filieres?) (?:qui|que|che|ou l on|in cui si|en (?:el|la) que se|em que se)(?: [^ ,]+)? (?<key>recrut\\S*|embauch\\S*|contrat\\S*|assum\\S*|reclut\\S*)`,
    `(?:metiers?|secteurs?|profession(?:es|s)?|profesion(?:es)?|oficios?|sector(?:es)?|profiss(?:ao|oes)|setor(?:es)?|settor[ei]|mestier[ei]|professione) (?:d|con|com|de|del|do|di)(?: [^ ,]+)? (?<key>avenir|futuro|demanda|procura|salidas?|saidas?|richiesta|domanda)`,
  ],
};

const whose =
  '(?! (?:the|this|that|these|its|their|his|her|der|des|dieser|dieses|van|de|la|le|les|el|il|o|a|do|da|del|della|ce|cette|este|esta|questo) )';
const leading =
  '(?:obt[ei]\\S*|ottien\\S*|otten\\S*|consegu\\S*|consigu\\S*|conseg\\S*|conquist\\S*|rilasci\\S*|otorg\\S*|outorg\\S*|delivr\\S*|decern\\S*|confer\\S*|confier\\S*|recoi\\S*|recib\\S*|receb\\S*|ricev\\S*|acquier\\S*|acqui\\S*|adquier\\S*)';

/** What holders are said to be entitled to call themselves in the end. */
export const titled: Patterns = {
  en: [
    `(?:obtains?|receives?|gains?|earns?|awarded|awards|acquires?|gets?|confers|granted|leads? to)(?: [^ ,]+){0,3} (?:title|qualification|status|rank) (?:of|as)${whose}(?: an?)? (?<key>[^ ,]+)`,
  ],
  de: [
    `(?:erhalt|erhalten|erwirbt|erwerben|bekommt|bekommen|erlangt|erlangen|fuhrt zur|fuhren zur|verleiht|mit)(?: [^ ,]+){0,3} (?:titel|qualifikation|status)(?: zum| zur| als| eines| einer)?${whose} (?<key>\\S{5,})`,
    `(?:titel|qualifikation|status)(?: zum| zur| als| eines| einer)${whose} (?<key>\\S{5,}) (?:erhalt|erhalten|erworben|erwerben|verliehen|erlangt|erlangen)`,
  ],
  nl: [
    `(?:behaalt|behalen|krijgt|krijgen|verwerft|verwerven|ontvangt|ontvangen|leidt tot)(?: [^ ,]+){0,3} (?:titel|kwalificatie|status) (?:van|als|tot)${whose}(?: een)? (?<key>[^ ,]+)`,
  ],
  romance: [
    `${leading}(?: [^ ,]+){0,3} (?:titulo|titre|titolo|qualification|cualificacion|qualificacao|qualifica|calificacion) (?:de|d|di|como|comme|come)${whose}(?: une?| uma?| una)? (?<key>[^ ,]{4,})`,
  ],
};

/** What holders are said to be able to do with nobody beside them. */
export const alone: Patterns = {
  de: [`(?:fahig\\S*|konnen|kann|in der lage)(?: ,)?(?: [^ ,]+){1,8} in eigenregie`],
  romance: [
    `(?:capacit[ae]\\S*|capacidad\\S*|capac[ei]\\S*|capables?|in grado|en mesure|aptitud\\S*|sanno|sa|savent|sait|sabem?|saben?)(?: [^ ,]+){1,8} (?:in autonomia|em autonomia|en autonomie|en autonomia|da sol[oaie]|seuls?|seules?)(?= (?:,|$))`,
  ],
};
