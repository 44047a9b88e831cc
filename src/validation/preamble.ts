/** Whether a text opens by handing itself over (`Sure! Here is the description:`), as one that is spoken, not published. */
export function opensWithPreamble(text: string): boolean {
  return preamble.test(text.slice(0, 200).replace(/[’‘]/g, "'"));
}

const product =
  '(?:short[ _]|brief |concise |kurze |breve |courte |korte )?(?:description|summary|beschreibung|zusammenfassung|descripción|resumen|résumé|descrição|resumo|descrizione|beschrijving|omschrijving)(?!\\p{L})';
const the = '(?:the|a|an|your|die|eine|la|una|le|la|un|une|a|uma|o|il|de|een|een korte|una breve|une courte) ';

const preamble = new RegExp(
  `^[¡]?(?:${[
    `(?:sure|certainly|of course|absolutely|okay|ok|great|natürlich|gerne|claro|por supuesto|bien sûr|certo|certamente|natuurlijk)(?: thing)?\\s?[!,.:]+ ?(?:here|below|this is|i |hier|aquí|voici|aqui|ecco|unten)(?!\\p{L})`,
    `(?:here(?:'s| is| you go:?)|below is|as requested,? here is|hier (?:ist|is|kommt|volgt)|aquí (?:está|tienes?|va)|voici|aqui está|segue|ecco) (?:${the})?${product}[^.:!]{0,80}:`,
    '(?:the )?(?:short[ _])?(?:description|beschreibung|descripción|descrição|descrizione|beschrijving|omschrijving)\\s?:',
  ].join('|')})`,
  'iu',
);
