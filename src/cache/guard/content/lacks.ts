/**
 * Prerequisites that say that something is not needed, in one form: `No experience is required`, `Experience is not
 * necessary`, `Sin experiencia previa`. Only where the denial stands first or beside a word for needing, and nothing
 * but what is not needed is left.
 */
export function withPlainLack(said: readonly string[]): readonly string[] {
  // The lists write some of them as one word: `sinconocimientos`.
  const words = said.flatMap((word) => joined.exec(word)?.slice(1) ?? [word.replace(/^n'est$/u, 'n')]);
  if (words.at(-1) === 'none' && words.slice(0, -1).every(isNeed)) return ['none'];
  const denials = words.flatMap((word, index) => (denying.has(word) ? [index] : []));
  const isDenied = denials.some((at) => at === 0 || [words[at - 1], words[at + 1]].some((word) => isNeed(word)));
  const left = words.filter((word) => !denying.has(word) && !isNeed(word) && !prior.test(word));
  const isOne = denials.length === 1 || (denials.length === 2 && words.some((word) => /^n[e']?$/u.test(word)));
  const isPlain = left.length > 0 && left.length < mostWords && left.every((word) => /^\p{L}{3,}$/u.test(word));
  return isDenied && isOne && isPlain && !left.some((word) => others.has(word)) ? ['needless', ...left] : said;
}

const joined = /^(sin|sans|senza|sem|ohne|zonder)(con\p{L}{4,}|e[xs]p\p{L}{4,}|vor\p{L}{4,}|prior|er\p{L}{5,})$/u;
/** What nobody needs is needed before. */
const prior = /^(?:prior|previous|previ[oa]s?|prévi[oa]s?|préalables?|pregress[ao]|voorafgaande)$/u;

const mostWords = 4;

function isNeed(word: string | undefined): boolean {
  return needing.has(word ?? '');
}

const denying = new Set(
  `no not without sin ninguno ninguna ningún aucun aucune sans pas ne n kein keine keinen keiner nicht ohne nenhum nenhuma sem não
  non nessuno nessuna nessun senza geen niet zonder`.split(/\s+/),
);
const needing = new Set(
  `is are be there required needed necessary requirement need requires se es son hay requiere requieren necesita necesitan necesario
  necesaria necesarios necesarias exige exigen precisa preciso requisito necesidad est sont il y a faut requis requise requises nécessaire
  nécessaires exigé exigée exigées besoin de d ist sind wird werden es noetig notwendig erforderlich vorausgesetzt benoetigt é são
  exigem requer requerem necessário necessária necessários necessárias necessidade serve servono è sono necessario necessaria
  necessari necessarie richiesto richiesta richiesti richieste occorre occorrono zijn er wordt worden nodig vereist`.split(
    /\s+/,
  ),
);
/** Words with which more is said than what is not needed. */
const others = new Set(
  'but only except unless and und oder and or pero salvo sauf mais außer ausser maar tranne exceto for para pour per fuer voor'.split(
    ' ',
  ),
);
