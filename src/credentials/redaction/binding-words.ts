/** Words that bind a clause or a thing to what stands before, by language: `pour` is a verb in English, `en` Dutch for `and`. */
export type BindingWords = {
  readonly conjunctions: string;
  /** What leads to how, where or with what something was done; not `of`, which belongs to the noun before it. */
  readonly prepositions: string;
  /** Participles that go on about the subject, where no comma has to stand before them. */
  readonly participles: string;
  /** Articles of what is known to all: `the 12 principles`. */
  readonly definites: string;
};

const none = '(?!)';
const bindingWords: Readonly<Record<string, BindingWords>> = {
  en: {
    conjunctions: 'and|but|while|whereas',
    prepositions: 'with|at|in|on|after|by|for|from|within|among|across|as|without|during|against',
    participles: none,
    definites: 'the|these|those',
  },
  de: {
    conjunctions: 'und|aber|sowie|wobei|indem',
    prepositions: 'mit|bei|beim|im|in|an|am|auf|nach|für|als|unter|zum|zur|gegen|binnen|ohne',
    participles: none,
    definites: 'den|die|der|das|diese[rn]?',
  },
  fr: {
    conjunctions: 'et|mais|ainsi que|tandis que',
    prepositions: 'avec|en|dans|à|aux?|pour|par|sur|chez|parmi|après|comme|sans',
    participles: String.raw`en \p{Ll}{3,14}ant|ayant`,
    definites: 'les|des|ces|aux',
  },
  es: {
    conjunctions: 'y|e|pero|mientras|así como',
    prepositions: 'con|en|al?|por|para|tras|sobre|entre|como|sin',
    participles: String.raw`(?!cuando )\p{Ll}{2,14}(?:ando|i?endo)(?:se)?`,
    definites: 'los|las|estos|estas',
  },
  pt: {
    conjunctions: 'e|mas|enquanto|bem como',
    prepositions: 'com|em|n[oa]s?|ao?|por|para|após|sobre|entre|como|sem',
    participles: String.raw`(?!quando )\p{Ll}{2,14}(?:ando|endo|indo)(?:-se)?`,
    definites: 'os|as|nos|nas|dos|das|aos|às|pelos|pelas',
  },
  it: {
    conjunctions: 'ed?|ma|mentre|nonché',
    prepositions: 'con|in|nel|nell[aeo]?|nei|ad?|al|all[aeo]?|ai|per|dopo|sul?|sull[aeo]?|tra|fra|come|senza',
    participles: String.raw`(?!quando )\p{Ll}{2,14}(?:ando|endo)(?:si)?`,
    definites: 'i|gli|le|dei|degli|delle|ai|agli|alle|sui|sugli|sulle|nei|negli|nelle',
  },
  nl: {
    conjunctions: 'en|maar|terwijl|alsmede|waarbij',
    prepositions: 'met|in|op|aan|na|voor|bij|als|onder|tegen|door|binnen|zonder|te',
    participles: none,
    definites: 'de|deze|die',
  },
};
const any: BindingWords = {
  conjunctions: allOf('conjunctions'),
  prepositions: allOf('prepositions'),
  participles: allOf('participles'),
  // The Dutch one is `of` elsewhere.
  definites: none,
};

function allOf(kind: keyof BindingWords): string {
  return Object.values(bindingWords)
    .map((words) => words[kind])
    .join('|');
}

/** Those of a language, or of all of them together where it is none of these. */
export function bindingWordsOf(language: string | undefined): BindingWords {
  return bindingWords[language ?? ''] ?? any;
}

/** Whether a word is a definite article of many in a language. */
export function isDefinite(word: string, language: string | undefined): boolean {
  return new RegExp(`^(?:${bindingWordsOf(language).definites})$`, 'u').test(word);
}
