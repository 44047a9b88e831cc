/** Contractions with one reading, written out: `don't`, `gibt's`, `m'n`. `It's` is or has, and stays. */
export function withoutContractions(text: string, language: string): string {
  if (!/['’]/u.test(text)) return text;
  const told = text.replaceAll('’', "'");
  const written = (contractions[language] ?? []).reduce((said, [pattern, word]) => said.replace(pattern, word), told);
  return written === told ? text : written;
}

type Contractions = readonly (readonly [pattern: RegExp, word: string])[];

const contractions: Readonly<Record<string, Contractions>> = {
  en: [
    [/(?<!\p{L})(c)an't(?!\p{L})/giu, '$1annot'],
    [/(?<!\p{L})(w)on't(?!\p{L})/giu, '$1ill not'],
    [/(?<=(?<!\p{L})(?:do|does|did|is|are|was|were|has|have|had|could|should|would|must|need))n't(?!\p{L})/giu, ' not'],
    [/(?<=(?<!\p{L})(?:you|we|they))'re(?!\p{L})/giu, ' are'],
    [/(?<=(?<!\p{L})(?:you|we|they|i))'ve(?!\p{L})/giu, ' have'],
    [/(?<=(?<!\p{L})(?:you|we|they|i|it|he|she|who))'ll(?!\p{L})/giu, ' will'],
  ],
  de: [[/(?<=(?<!\p{L})(?:gibt|geht))'s(?!\p{L})/giu, ' es']],
  nl: [
    // `zo'n 10 mensen` are about ten.
    [
      /(?<!\p{L})(z)o'n(?= \p{L})(?! (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertig|veertig|vijftig|honderd|duizend|paar)(?!\p{L}))/giu,
      '$1o een',
    ],
    [/(?<!\p{L})(m|z)'n(?= \p{L})/giu, '$1ijn'],
  ],
};
