/**
 * How often something is done, in one form before the text is cut into words, since an article falls away there:
 * `two evenings a week`, `two evenings each week` as `per week`. Only behind a number of things, and before nothing that
 * makes a time of it: two tests a week apart.
 */
export function withPlainPace(language: string, text: string): string {
  const pace = paces[language];
  // Few texts tell a time, and to look for a number in front of it in all would be slow.
  return pace?.unit.test(text) === true ? text.replace(pace.said, `$<times> ${pace.per} $<unit>`) : text;
}

type Pace = { readonly said: RegExp; readonly unit: RegExp; readonly per: string };

/** `numbers` of `things`, then a word for every one of a time. */
function pace({ numbers, every, units, per }: Readonly<Record<'numbers' | 'every' | 'units' | 'per', string>>): Pace {
  const times = `(?<![\\p{L}\\d])(?:(?:\\d{1,2}|${numbers}) \\p{L}+(?: \\p{L}+)?|\\d{1,2}h|once|twice)`;
  const said = new RegExp(`(?<times>${times}) (?:${every}) (?<unit>${units})(?=$|[.,;:)]| (?:${goingOn}) )`, 'giu');
  return { said, unit: new RegExp(` (?:${units})(?!\\p{L})`, 'iu'), per };
}

/** What may stand behind a pace: how long it is kept up, or what else there is. */
const goingOn = 'for|over|and|with|y|durante|et|pendant|und|über|ueber|während|e|por|per|en|gedurende|con|com|avec';

const paces: Readonly<Record<string, Pace>> = {
  en: pace({
    numbers: 'one|two|three|four|five|six|seven|eight|nine|ten',
    every: 'an?|each|every|per',
    units: 'day|week|month|year|term',
    per: 'per',
  }),
  es: pace({
    numbers: 'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    every: 'a la|al|por|cada',
    units: 'semana|mes|año',
    per: 'por',
  }),
  fr: pace({
    numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    every: 'par|chaque',
    units: 'jour|semaine|mois|an',
    per: 'par',
  }),
  de: pace({
    numbers: 'eine?n?|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn',
    every: 'pro|je|in der|im|jede|jeden',
    units: 'Tag|Woche|Monat|Jahr',
    per: 'pro',
  }),
  pt: pace({
    numbers: 'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez',
    every: 'por|a cada|cada|à|ao',
    units: 'dia|semana|mês|ano',
    per: 'por',
  }),
  it: pace({
    numbers: 'une?o?a?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    every: 'a|alla|al|per|ogni',
    units: 'settimana|mese|anno',
    per: 'a',
  }),
  nl: pace({
    numbers: 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    every: 'per|in de|elke|iedere',
    units: 'dag|week|maand|jaar',
    per: 'per',
  }),
};
