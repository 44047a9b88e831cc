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

/** The lowest age of whoever comes, where that is all that is said: other learners may be those that somebody teaches. */
function ofWhoever(named: string, who: string, is: string, plain: string): readonly [string, string] {
  return [
    `^(?:the |das |l'|la |a |de )?(${named}) (?:${who})(?:${is}) (\\d\\d)(?: (?:years?(?: old| of age)?|años|ans|Jahren?|anos|anni|jaar))?\\.?$`,
    plain,
  ];
}

const yearsOfLife: Readonly<Record<string, Years>> = {
  en: years('older|of age|minimum age', [
    [`of (\\d\\d)(?: years(?: of age)?| of age) (?:and|or) older${end}`, 'aged $1 or older'],
    [`of (\\d\\d) (?:and|or) older(?!\\p{L})`, 'of those $1 or older'],
    ['(\\d\\d) years of age (?:and|or) (?:older|over|above)(?!\\p{L})', '$1 years or older'],
    ['minimum age is(?= \\d\\d(?!\\d))', 'minimum age'],
    ofWhoever('minimum age', '(?:of|for) (?:applicants|candidates|participants|entrants)', ' is|:', '$1 $2'),
  ]),
  es: years('años', [
    [`(\\d\\d) años (?:en adelante|y más)${end}`, '$1 años o más'],
    ofWhoever(
      'edad mínima',
      '(?:de|para) (?:los )?(?:participantes|candidatos|aspirantes|solicitantes)',
      ':| es de| es',
      '$1: $2 años',
    ),
  ]),
  fr: years(' ans', [
    [`(\\d\\d) ans et plus${end}`, '$1 ans ou plus'],
    ofWhoever(
      'âge minim(?:um|al)',
      "(?:du|des|pour les) (?:candidats?|participants?|postulants?)|requis|d'admission|d'inscription",
      ' ?:| est de',
      '$1 : $2 ans',
    ),
  ]),
  de: years('lebensjahr|und älter|mindestalter', [
    [`(?:das )?vollendete[sn]? (\\d\\d)\\. Lebensjahr${end}`, 'mindestens $1 Jahre alt'],
    [`(?:das )?(\\d\\d)\\. Lebensjahr vollendet(?: haben)?${end}`, 'mindestens $1 Jahre alt'],
    [`vollendung des (\\d\\d)\\. Lebensjahre?s${end}`, 'mindestens $1 Jahre alt'],
    ['(\\d\\d) Jahren? und älter(?!\\p{L})', '$1 Jahre oder älter'],
    ofWhoever(
      'mindestalter',
      '(?:der|für) (?:Teilnehmenden?|Teilnehmer|Kandidaten|Bewerber)',
      ':| beträgt| ist',
      '$1 $2 Jahre',
    ),
  ]),
  pt: years('anos', [
    [`(\\d\\d) anos (?:e mais|em diante)${end}`, '$1 anos ou mais'],
    ofWhoever('idade mínima', '(?:d|para )os (?:participantes|candidatos|formandos)', ':| é de| é', '$1: $2 anos'),
  ]),
  it: years('anni|anno di età', [
    [`compiuto il (\\d\\d)[°º]? anno di età${end}`, 'compiuto $1 anni'],
    [`(\\d\\d) anni (?:e più|in su)${end}`, '$1 anni o più'],
    ofWhoever('età minima', '(?:dei|per i) (?:partecipanti|candidati|corsisti)', ':| è di| è', '$1: $2 anni'),
  ]),
  nl: years('ouder|minimumleeftijd', [
    ['(?<!(?:kind|jongere|zoon|dochter|leerling) )van (\\d\\d) jaar (?:en|of) ouder(?!\\p{L})', 'vanaf $1 jaar'],
    ['(?<!(?:kind|jongere|zoon|dochter|leerling) van )(\\d\\d) jaar en ouder(?!\\p{L})', '$1 jaar of ouder'],
    ofWhoever('minimumleeftijd', '(?:van|voor) (?:de )?(?:kandidaten|deelnemers|cursisten)', ':| is', '$1 $2 jaar'),
  ]),
};
