// Who helps and who leads, folded, in every language.

const helps =
  '(?:assist(?:s|ed|ing|ent|er|on[oi]|ono|ieren|iert|eren|eert)?|asist(?:en|e|ir)|help(?:s|ed|ing|en|t)?|support(?:s|ed|ing)?|ayud(?:an?|ar)|apoy(?:an?|ar)|aid(?:e|ent|er)|epaul(?:e|ent)|second(?:e|ent)|unterstutz(?:en|t)|helfen|hilft|ajud(?:am?|ar)|apoi(?:am?|ar)|auxili(?:am?|ar)|aiut(?:ano|a|are)|affianc(?:ano|a)|ondersteun(?:en|t))';
const chief =
  '(?:(?:lead|head|chief|senior) [^ ]+|[^ ]+ (?:principal|principale|principales|principaux|principais|capo|chef|jefe|chefe|responsable|responsabile)|haupt[^ ]+|leitende[nrms]? [^ ]+|chef[^ ]*|capo[^ ]+|hoofd[^ ]+)';

/** That somebody helps. */
export const assisting = new RegExp(
  ` (?:${helps}|assistants?|asistentes?|assistent[^ ]*|assistente|hilfs[^ ]+|hulp[^ ]*|co [^ ]+) `,
);

/** Of facts: that people help who leads. */
export const supported = new RegExp(` ${helps} (?:[^ ]+ ){0,2}${chief} `);

/** That somebody leads. */
export const leading = new RegExp(
  ` (?:${[
    '(?:lead|leads|led|head|heads) (?:the|a|an|their|own|training|teams?|crews?|sessions?|groups?)',
    '(?:in charge|take charge|takes charge) of|(?:run|runs|ran) (?:[^ ]+ ){1,2}(?:themselves|on their own)|as (?:a |the )?(?:lead|head|chief) [^ ]+',
    '(?:leiten|leitet|leiteten|fuhren|fuhrt) (?:das|den|die|ein|eine|einen|selbst|eigene)|als (?:haupt|chef)[^ ]+|verantwortlich fur|(?:fur|der|die) [^ ]+ verantwortlich|die verantwortung fur',
    '(?:dirigent|dirige|encadrent|menent) (?:le|la|l|les|une?|des)|comme [^ ]+ principa(?:l|le|ux|les)|(?:ont|a) la charge|responsables? d[eu]',
    '(?:dirigen|dirige|lideran) (?:el|la|los|las|un|una|sus)|como [^ ]+ principa(?:l|les)|a cargo de[l]?|responsables? de[l]?',
    '(?:dirigem|dirige|lideram) (?:o|a|os|as|um|uma)|como [^ ]+ principa(?:l|is)|responsave(?:l|is) pel[oa]s?',
    '(?:guidano|guida|dirigono|dirige) (?:il|la|l|lo|i|gli|le|un|una)|come [^ ]+ (?:capo|principal[ei])|responsabil[ei] (?:del|della|dell|di)',
    '(?:leiden|leidt) (?:de|het|een|hun)|als hoofd[^ ]+|verantwoordelijk voor|(?:hebben|heeft) de leiding',
  ].join('|')}) `,
);
