import { wordMap } from './word-lists.ts';

/**
 * Abbreviations that stand for one thing only, written out before the text is cut into words and sentences, since their
 * points would end one: `z. B.` as `zum Beispiel`. Spaces between their letters say nothing.
 */
export function withAbbreviationsWrittenOut(language: string, text: string): string {
  const told = (withoutPoints[language] ?? []).reduce((said, [short, long]) => said.replace(short, long), text);
  const abbreviations = writtenOut[language];
  return abbreviations === undefined || !told.includes('.')
    ? told
    : told.replace(abbreviations.said, (short) => abbreviations.words.get(lettersOf(short)) ?? short);
}

/** The same without points, in small letters, that are no word. */
const withoutPoints: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<![\p{L}\p{N}.-])eg(?=,? \p{L})/gu, 'for example'],
    [/(?<![\p{L}\p{N}.-])ie(?=,? \p{L})/gu, 'that is'],
  ],
  fr: [[/(?<![\p{L}\p{N}.-])c(?:-à-|à)d(?=,? \p{L})/gu, "c'est-à-dire"]],
  de: [
    [/(?<![\p{L}\p{N}.-])zB(?=,? \p{L})/gu, 'zum Beispiel'],
    [/(?<![\p{L}\p{N}.-])dh(?=,? \p{L})/gu, 'das heißt'],
  ],
  nl: [
    [/(?<![\p{L}\p{N}.-])bijv(?=,? \p{L})/gu, 'bijvoorbeeld'],
    [/(?<![\p{L}\p{N}.-])dwz(?=,? \p{L})/gu, 'dat wil zeggen'],
  ],
};

type Abbreviations = { readonly said: RegExp; readonly words: ReadonlyMap<string, string> };

function lettersOf(short: string): string {
  return short.toLowerCase().replace(/\s/gu, '');
}

/** Lines of words and their abbreviations, each of which ends in a point. */
function abbreviations(lines: string): Abbreviations {
  const words = wordMap(lines);
  const said = Array.from(words.keys(), (short) => `${short.slice(0, -1).replaceAll('.', '\\.\\s*')}\\.`);
  return {
    said: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${said.join('|')})(?!\\p{L})`, 'giu'),
    words: new Map(Array.from(words, ([short, long]) => [lettersOf(short), long])),
  };
}

const writtenOut: Readonly<Record<string, Abbreviations>> = {
  en: abbreviations(`
    for example = e.g.
    that is = i.e.
    excluding = excl.
  `),
  es: abbreviations(`
    por ejemplo = p.ej. | por ej.
    aproximadamente = aprox.
  `),
  fr: abbreviations(`
    par exemple = p.ex. | par ex.
    c'est-à-dire = c.-à-d. | c.à.d.
  `),
  de: abbreviations(`
    zum Beispiel = z.b.
    das heißt = d.h.
    unter anderem = u.a.
    vor allem = v.a.
    beziehungsweise = bzw.
    inklusive = inkl.
    einschließlich = einschl.
    gegebenenfalls = ggf.
    eventuell = evtl.
    insbesondere = insb.
    zuzüglich = zzgl.
    und so weiter = usw.
  `),
  pt: abbreviations(`
    por exemplo = p.ex. | por ex.
    aproximadamente = aprox.
  `),
  it: abbreviations(`
    ad esempio = ad es.
    per esempio = p.es. | per es.
    eccetera = ecc.
  `),
  nl: abbreviations(`
    bijvoorbeeld = bijv. | bv.
    dat wil zeggen = d.w.z.
    onder andere = o.a.
    inclusief = incl.
    exclusief = excl.
    eventueel = evt.
    enzovoort = enz.
    met betrekking tot = m.b.t.
    ten behoeve van = t.b.v.
    aan de hand van = a.d.h.v.
    met uitzondering van = m.u.v.
    in plaats van = i.p.v.
  `),
};
