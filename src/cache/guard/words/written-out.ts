/**
 * Abbreviations that stand for one thing only, written out before the text is cut into words and sentences, since their
 * points would end one: `z. B.` as `zum Beispiel`. Spaces between their letters say nothing.
 */
export function withAbbreviationsWrittenOut(language: string, text: string): string {
  const abbreviations = writtenOut[language];
  return abbreviations === undefined || !text.includes('.')
    ? text
    : text.replace(abbreviations.said, (short) => abbreviations.words.get(lettersOf(short)) ?? short);
}

type Abbreviations = { readonly said: RegExp; readonly words: ReadonlyMap<string, string> };

function lettersOf(short: string): string {
  return short.toLowerCase().replace(/\s/gu, '');
}

/** Lines of an abbreviation and its words; any case, `\s*` behind each point inside. */
function abbreviations(lines: string): Abbreviations {
  const entries = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ = /u) as [string, string]);
  const said = entries.map(([short]) => short.replace(/\.(?=.)/gu, '\\.\\s*').replace(/\.$/u, '\\.'));
  return {
    said: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${said.join('|')})(?!\\p{L})`, 'giu'),
    words: new Map(entries.map(([short, long]) => [lettersOf(short), long])),
  };
}

const writtenOut: Readonly<Record<string, Abbreviations>> = {
  en: abbreviations(`
    e.g. = for example
    i.e. = that is
    excl. = excluding
  `),
  es: abbreviations(`
    p.ej. = por ejemplo
    por ej. = por ejemplo
    aprox. = aproximadamente
  `),
  fr: abbreviations(`
    p.ex. = par exemple
    par ex. = par exemple
    c.-à-d. = c'est-à-dire
    c.à.d. = c'est-à-dire
  `),
  de: abbreviations(`
    z.b. = zum Beispiel
    d.h. = das heißt
    u.a. = unter anderem
    v.a. = vor allem
    bzw. = beziehungsweise
    inkl. = inklusive
    einschl. = einschließlich
    ggf. = gegebenenfalls
    evtl. = eventuell
    insb. = insbesondere
    zzgl. = zuzüglich
    usw. = und so weiter
  `),
  pt: abbreviations(`
    p.ex. = por exemplo
    por ex. = por exemplo
    aprox. = aproximadamente
  `),
  it: abbreviations(`
    ad es. = ad esempio
    p.es. = per esempio
    per es. = per esempio
    ecc. = eccetera
  `),
  nl: abbreviations(`
    bijv. = bijvoorbeeld
    bv. = bijvoorbeeld
    d.w.z. = dat wil zeggen
    o.a. = onder andere
    incl. = inclusief
    excl. = exclusief
    evt. = eventueel
    enz. = enzovoort
    m.b.t. = met betrekking tot
    t.b.v. = ten behoeve van
    a.d.h.v. = aan de hand van
    m.u.v. = met uitzondering van
    i.p.v. = in plaats van
  `),
};
