/**
 * Prerequisites that say that something is not needed, in one form: `No experience is required`, `Experience is not
 * necessary`, `Sin experiencia previa`. Only where the denial stands first or beside a word for needing, and nothing
 * but what is not needed is left. Where that is whatever could be asked for, nothing is needed at all.
 */
export function withPlainLack(said: readonly string[]): readonly string[] {
  const words = apart(said);
  const nothing = asNothing(words);
  if (nothing !== undefined) return nothing;
  const denials = words.flatMap((word, index) => (denying.has(word) ? [index] : []));
  const isDenied = denials.some((at) => at === 0 || [words[at - 1], words[at + 1]].some((word) => isNeed(word)));
  const isAsked = [...words, ...said].some(
    (word) => /^(?:need|required?|nodig|vereist)$/u.test(word) || joined.test(word),
  );
  const left = words.filter(
    (word) => !denying.has(word) && !isNeed(word) && !prior.test(word) && !(isAsked && whoever.has(word)),
  );
  const isOne = denials.length === 1 || (denials.length === 2 && words.some((word) => /^n[e']?$/u.test(word)));
  const isBare = !words.some((word) => asking.test(word)) && !left.some((word) => learnt.test(word));
  const isPlain =
    !isBare && left.length > 0 && left.length < mostWords && left.every((word) => /^\p{L}{3,}$/u.test(word));
  return isDenied && isOne && isPlain && !left.some((word) => others.has(word))
    ? ['needless', ...left.map((word) => knowledge.get(word) ?? word)]
    : said;
}

/** Words that the lists or an apostrophe write as one: `sinconocimientos`, `n'est`; and `need for` as the need. */
function apart(said: readonly string[]): readonly string[] {
  const words = said.flatMap(
    (word) => joined.exec(word)?.slice(1) ?? (word.startsWith("n'") ? ['n', word.slice(2)] : [word]),
  );
  return words.filter((word, at) => {
    const isBefore = /^pr[eé]$/u.test(word) && (words[at + 1] ?? '').startsWith('requis');
    return !isBefore && !(word === 'for' && words[at - 1] === 'need');
  });
}

const joined = /^(sin|sans|senza|sem|ohne|zonder)(con\p{L}{4,}|e[xs]p\p{L}{4,}|voo?r\p{L}{4,}|prior|er\p{L}{5,})$/u;
/** What nobody needs is needed before. */
const prior = /^(?:prior|previous|earlier|previ[oa]s?|prévi[oa]s?|préalables?|pregress[aoei]|voorafgaande)$/u;

const mostWords = 4;
const asking =
  /requ|need|necess|exig|precis|faut|besoin|nodig|vereist|erforderlich|notwendig|noetig|vorausgesetzt|benoetigt|occorr|serv|richie|assumed|previst/u;
const learnt =
  /^(?:experience|knowledge|experiencia|conocimientos?|expérience|connaissances?|vorkenntnis(?:se|sen)?|(?:vor|berufs)?erfahrung(?:en)?|kenntnisse?|experiência|conhecimentos?|esperienz[ae]|conoscenz[ae]|ervaring|voorkennis|kennis)$/u;

/**
 * `There are no entry requirements` as `none`: every word denies, needs, or means whatever may be asked for of those who
 * come. Of age, language, knowledge or schooling it would be one question of several; `formal` leaves the informal open.
 */
function asNothing(words: readonly string[]): readonly string[] | undefined {
  const known = words.filter((word) => !formal.test(word));
  const isNone = known.some((word) => pronouns.has(word));
  const isDenied = isNone || known.some((word) => denying.has(word));
  const isDemand = known.some((word) => demands.test(word));
  const denial = known.findIndex((word) => denying.has(word) || pronouns.has(word));
  const isClosed = known.every((word, at) => {
    const isEntry = entries.has(word) && (demands.test(known[at + 1] ?? '') || links.has(known[at - 1] ?? ''));
    const isLink = links.has(word) && entries.has(known[at + 1] ?? '');
    const isPlain = [denying, needing, existing, pronouns].some((list) => list.has(word)) || demands.test(word);
    // `Aucun cours`: behind the denial a course is what nobody needs.
    const isCourse = carriers.has(word) && at < denial;
    return isPlain || isEntry || isLink || isCourse || (isDemand && prior.test(word));
  });
  const denials = known.filter((word) => denying.has(word) || pronouns.has(word)).length;
  // `No se exige ninguno`; what `no es sin requisitos` has some.
  const isTwice =
    known.some((word) => concord.has(word)) &&
    known.some((word) => isNeed(word) && !copulas.has(word) && !demands.test(word));
  const isCopula = known.some((word) => copulas.has(word));
  // `This course is not a prerequisite`: of something else, which is no answer to what it asks for.
  const besides = known.filter(
    (word) => ![denying, pronouns, copulas, carriers, entries, links].some((list) => list.has(word)),
  );
  const isWithout = known.some((word) => /^(?:without|sin|sans|ohne|sem|senza|zonder)$/u.test(word));
  const isIdentity = isCopula || known[0] === 'not';
  const isSaidOfIt =
    isDemand || (copulas.has(known[0] ?? '') && known[0] !== 'es') || known.some((word) => carriers.has(word));
  if (isIdentity && isSaidOfIt && besides.length < 2 && !isWithout) return undefined;
  const isOne = denials === 1 || (denials === 2 && isTwice);
  if (!isDenied || !(isNone || isDemand) || !isClosed || !isOne) return undefined;
  return known.length < words.length ? ['none', 'formal'] : ['none'];
}

const formal = /^formal(?:e?[nrs]?|es|i)?$|^form(?:elle?s?|ele|ais)$/u;
/** Nothing, where nothing else stands with it. */
const pronouns = new Set(
  'none nothing ninguno ningunos ninguna nada aucun aucune rien keine nichts geen niets nenhum nenhuns nenhuma nessuno nessuna niente'.split(
    ' ',
  ),
);
/** What is denied twice is denied once. */
const concord = new Set('no non não n ne'.split(' '));
const copulas = new Set('is are es son est sont ist sind é são è sono zijn'.split(' '));
const demands =
  /^(?:(?:re|prere)quirements?|(?:pre|prer|pré)?re?quisit(?:es?|os?|i)|prérequis|préconditions?|preconditions?|conditions?|condici(?:ón|ones)|condiç(?:ão|ões)|condizion[ei]|exigences?|(?:zugangs|zulassungs|teilnahme|aufnahme|eingangs|eintritts)?(?:voraussetzung|bedingung|anforderung)(?:en)?|(?:toelatings|ingangs|instap|toegangs|deelname|deelnemings)?(?:eis(?:en)?|voorwaarden?|vereisten?))$/u;
const entries = new Set(
  'entry admission enrollment acceso admisión ingreso inscripción entrada accès inscription entrée accesso ammissione iscrizione acesso admissão inscrição toelating toegang deelname zugang teilnahme zulassung'.split(
    ' ',
  ),
);
const links = new Set('of for to de d di per pour para voor fuer zur zum'.split(' '));
/** What it is said of. */
const carriers = new Set(
  'this course has este curso tiene kurs dieser hat ce cours corso questo ha tem deze cursus heeft'.split(' '),
);

function isNeed(word: string | undefined): boolean {
  return needing.has(word ?? '');
}

const denying = new Set(
  `no not without sin ninguno ninguna ningún aucun aucune sans pas ne n kein keine keinen keiner nicht ohne nenhum nenhuma sem não
  non nessuno nessuna nessun senza geen niet zonder`.split(/\s+/),
);
const needing = new Set(
  `is are be there required needed necessary need requirement requires assumed se es son hay requiere requieren necesita
  necesitan necesario necesaria necesarios necesarias exige exigen precisa preciso requisito necesidad est sont il y a faut
  requis requise requises nécessaire nécessaires exigé exigée exigées exigés besoin de d ist sind wird werden es   noetig notwendig erforderlich vorausgesetzt benoetigt é são exigem requer requerem necessário
  necessária necessários necessárias necessidade exigido exigida exigidos exigidas serve servono è sono si richiede richiedono
  necessario necessaria necessari necessarie richiesto richiesta richiesti richieste previsto prevista previsti previste alcun alcuno
  alcuna occorre occorrono zijn er wordt worden nodig vereist hebt`.split(/\s+/),
);
/** That there are some, or that they hold. */
const existing = new Set(
  'exist exists apply applies existe existen existem há ci gibt bestehen besteht gelten gelden zu erfuellen quaisquer'.split(
    ' ',
  ),
);
/** Whoever needs something; who has none may have to be without it. */
const whoever = new Set(['you', 'je', 'u', 'hebt']);
/** Words with which more is said than what is not needed. */
const others = new Set(
  'but only except unless and und oder and or pero salvo sauf mais außer ausser maar tranne exceto for para pour per fuer voor'.split(
    ' ',
  ),
);

/** Where none of it is needed, one is as good as many. */
const knowledge = new Map(
  'conoscenze:conoscenza connaissances:connaissance conocimiento:conocimientos conhecimento:conhecimentos'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
