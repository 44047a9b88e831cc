/** What a preposition, or none, becomes with each article. */
const links = {
  es: {
    '': '|el|la|los|las|un|una',
    de: 'de|del|de la|de los|de las|de un',
    a: 'a|al|a la|a los|a las',
    que: 'que|que el',
  },
  fr: { '': '|le|la|l|les', de: 'de|d|du|de la|de l|des', à: 'à|au|à la|à l|aux' },
  it: {
    '': '|il|lo|la|l|i|gli|le|un',
    di: 'di|del|dello|della|dell|dei|degli|delle',
    da: 'da|dal|dallo|dalla|dall|dai|dagli|dalle',
    a: 'a|ad|al|allo|alla|all|ai|agli|alle',
  },
  pt: { '': '|o|a|os|as|um|uma', de: 'de|do|da|dos|das', a: 'a|ao|à|aos|às', que: 'que|que o|que os' },
} as const;

/**
 * Bounds in front of a number, by language and kind, in every form that an article gives them: `superiore al 75 %`,
 * `por encima de los 75`, `au-dessous des 75`. Beside what the lists of a language have without one.
 */
export const bounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    more: 'oberhalb von, oberhalb der',
    most: 'nicht über, nicht höher als, nicht größer als, allenfalls',
    least: 'nicht unter, nicht niedriger als, nicht geringer als, ein Minimum von',
    less: 'unterhalb von, unterhalb der, geringer als',
  },
  en: {
    least: 'not below, not under, not lower than, no lower than, equal to or greater than, equal to or above',
    most: 'not above, not over, not higher than, no higher than, equal to or less than, equal to or below',
    more: 'that exceeds',
  },
  es: articled('es', {
    least: {
      '': 'al menos, por lo menos, como mínimo, mínimo, desde, cuando menos',
      de: 'un mínimo, mínimo, mínima, no menos, a partir',
      a: 'no inferior, no inferiores, igual o superior, superior o igual, iguales o superiores',
    },
    more: {
      '': 'superan, supera, superando, superen, exceda, exceden, excede, rebasa, rebasan',
      de: 'más, mayor, por encima, por más, más allá',
      a: 'superior, superiores',
      que: 'mayor',
    },
    most: {
      '': 'como máximo, hasta, a lo sumo, como mucho, no supera, no superan, no excede, no exceden',
      de: 'un máximo, máximo, máxima, no más, un tope',
      a: 'no superior, no superiores, igual o inferior, inferior o igual, iguales o inferiores',
    },
    less: { de: 'menos, por debajo, por menos, menor', a: 'inferior, inferiores', que: 'menor' },
    about: { '': 'casi, aproximadamente', de: 'alrededor, cerca', a: 'en torno' },
  }),
  fr: articled('fr', {
    least: {
      '': 'au moins, au minimum',
      de: 'un minimum, minimum, pas moins',
      à: 'supérieur ou égal, supérieure ou égale, égal ou supérieur, égale ou supérieure, non inférieur, non inférieure',
    },
    more: {
      '': 'dépassant, dépasse, dépassent, excédant, excède, excèdent',
      de: 'plus, au dessus, au delà',
      à: 'supérieur, supérieure, supérieurs, supérieures',
    },
    most: {
      '': 'au plus, au maximum, tout au plus, ne dépassant pas, ne dépasse pas, n excédant pas, n excède pas',
      de: 'un maximum, maximum, pas plus',
      à: 'jusqu, inférieur ou égal, inférieure ou égale, égal ou inférieur, égale ou inférieure, non supérieur',
    },
    less: {
      de: 'moins, en dessous, au dessous, sous la barre',
      à: 'inférieur, inférieure, inférieurs, inférieures',
    },
    about: { '': 'environ', de: 'près, autour, aux alentours' },
  }),
  it: articled('it', {
    least: {
      '': 'almeno, come minimo',
      di: 'un minimo, minimo, minima, non meno',
      da: 'a partire',
      a: 'non inferiore, non inferiori, pari o superiore, pari o superiori, uguale o superiore, superiore o uguale, pari almeno',
    },
    more: {
      '': 'oltre, sopra, supera, superano, superando, superi, superino',
      di: 'più, maggiore, maggiori, al di sopra',
      a: 'superiore, superiori',
    },
    most: {
      '': 'al massimo, tutt al più, non oltre, non supera, non superano, non superando',
      di: 'un massimo, massimo, massima, non più',
      a: 'fino, non superiore, non superiori, pari o inferiore, pari o inferiori, uguale o inferiore, inferiore o uguale',
    },
    less: { '': 'sotto', di: 'meno, minore, minori, al di sotto', a: 'inferiore, inferiori' },
    about: { '': 'circa, quasi, approssimativamente', a: 'intorno, attorno, vicino' },
  }),
  nl: {
    more: 'over de, meer dan de, hoger dan de',
    least: 'een minimum van, of beter, niet onder de, niet lager dan',
    most: 'een maximum van, niet boven de, niet hoger dan, tot de',
    less: 'minder dan de',
    about: 'om en nabij de, pakweg, bij benadering',
  },
  pt: articled('pt', {
    least: {
      '': 'pelo menos, ao menos, no mínimo',
      de: 'um mínimo, mínimo, mínima, não menos, a partir, nunca menos',
      a: 'não inferior, não inferiores, igual ou superior, superior ou igual, iguais ou superiores',
    },
    more: {
      '': 'ultrapassa, ultrapassam, ultrapassando, excede, excedem, supera, superam, superando',
      de: 'mais, acima',
      a: 'superior, superiores',
      que: 'maior, maior do, mais do',
    },
    most: {
      '': 'no máximo, até, quando muito, não ultrapassa, não ultrapassam, não excede, não excedem',
      de: 'um máximo, máximo, máxima, não mais',
      a: 'até, não superior, não superiores, igual ou inferior, inferior ou igual, iguais ou inferiores',
    },
    less: { de: 'menos, abaixo', a: 'inferior, inferiores', que: 'menor, menor do, menos do' },
    about: { '': 'quase, aproximadamente', de: 'cerca, à volta, em torno, perto, por volta' },
  }),
};

/** Phrases by kind of bound, and within it by the preposition that leads to the number. */
type Stems = Readonly<Record<string, Readonly<Record<string, string>>>>;

function articled(language: keyof typeof links, stems: Stems): Readonly<Record<string, string>> {
  const forms: Readonly<Record<string, string>> = links[language];
  const spell = ([link, phrases]: readonly [string, string]) =>
    phrases.split(', ').flatMap((phrase) => (forms[link] ?? link).split('|').map((form) => `${phrase} ${form}`.trim()));
  return Object.fromEntries(
    Object.entries(stems).map(([kind, byLink]) => [kind, Object.entries(byLink).flatMap(spell).join(', ')]),
  );
}
