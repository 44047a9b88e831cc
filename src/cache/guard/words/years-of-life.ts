/**
 * How old somebody has to be at least, in the words that the lists read, before a text is cut into words: an ordinal
 * would end a sentence there (`das 18. Lebensjahr vollendet`), and `of 18 years and older` tells no number of people.
 */
export function withPlainYears(language: string, text: string): string {
  const years = yearsOfLife[language];
  if (years?.sign.test(text) !== true) return text;
  return years.forms.reduce((told, [said, plain]) => told.replace(said, plain), text);
}

type Years = { readonly sign: RegExp; readonly forms: readonly (readonly [RegExp, string])[] };

/** Nothing that the years could be of stands behind: 18 ans et plus de 3 ans de pratique. */
const end = '(?=$|[.,;:)]|\\n)';

function years(sign: string, forms: readonly (readonly [string, string])[]): Years {
  return {
    sign: new RegExp(sign, 'iu'),
    forms: forms.map(([said, plain]) => [new RegExp(`(?<![\\p{L}\\p{N}])${said}`, 'giu'), plain] as const),
  };
}

const yearsOfLife: Readonly<Record<string, Years>> = {
  en: years('older|minimum age', [
    ['of (\\d\\d)(?: years)?(?: of age)? (?:and|or) older(?!\\p{L})', 'aged $1 or older'],
    ['minimum age is(?= \\d\\d(?!\\d))', 'minimum age'],
  ]),
  es: years('adelante|año', [[`(\\d\\d) años (?:en adelante|y más)${end}`, '$1 años o más']]),
  fr: years('et plus', [[`(\\d\\d) ans et plus${end}`, '$1 ans ou plus']]),
  de: years('lebensjahr|und älter', [
    [`(?:das )?vollendete[sn]? (\\d\\d)\\. Lebensjahr${end}`, 'mindestens $1 Jahre alt'],
    [`(?:das )?(\\d\\d)\\. Lebensjahr vollendet(?: haben)?${end}`, 'mindestens $1 Jahre alt'],
    ['(\\d\\d) Jahren? und älter(?!\\p{L})', '$1 Jahre oder älter'],
  ]),
  pt: years('ano', [[`(\\d\\d) anos (?:e mais|em diante)${end}`, '$1 anos ou mais']]),
  it: years('anno di età|anni', [
    [`compiuto il (\\d\\d)[°º]? anno di età${end}`, 'compiuto $1 anni'],
    [`(\\d\\d) anni (?:e più|in su)${end}`, '$1 anni o più'],
  ]),
  nl: years('ouder', [
    ['van (\\d\\d) jaar (?:en|of) ouder(?!\\p{L})', 'vanaf $1 jaar'],
    ['(\\d\\d) jaar en ouder(?!\\p{L})', '$1 jaar of ouder'],
  ]),
};
