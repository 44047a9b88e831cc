/** Whether a text opens by handing itself over (`Sure! Here is the description:`), as one that is spoken, not published. */
export function opensWithPreamble(text: string): boolean {
  return preamble.test(text.slice(0, 200).replace(/[’‘]/g, "'"));
}

const product =
  '(?:short[ _]|brief |concise |kurze |breve |courte |korte )?(?:description|summary|json|text|output|answer|beschreibung|zusammenfassung|descripción|resumen|résumé|réponse|descrição|resumo|descrizione|beschrijving|omschrijving)';

const preamble = new RegExp(
  `^(?:${[
    `(?:sure|certainly|of course|absolutely|okay|ok|great|natürlich|gerne|claro|por supuesto|bien sûr|certo|certamente|natuurlijk)(?: thing)?[!,.:]+ ?(?:here|below|this is|i |hier|aquí|voici|aqui|ecco|unten)(?!\\p{L})`,
    `(?:here(?:'s| is| are| you go)|below is|this is|as requested,? here is|hier (?:ist|is|kommt|volgt)|aquí (?:está|tiene[s]?|va)|voici|aqui está|segue|ecco)[^.:!]{0,40}\\b${product}\\b[^.:!]{0,80}:`,
    '(?:the )?(?:short[ _])?(?:description|summary|beschreibung|zusammenfassung|descripción|resumen|résumé|descrição|resumo|descrizione|beschrijving|omschrijving)\\s?:',
  ].join('|')})`,
  'iu',
);
