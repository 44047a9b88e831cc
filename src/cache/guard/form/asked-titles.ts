/**
 * A title that asks how or why, without its question marks: `¿Cómo enseñar?`, `Cómo enseñar`. With another word a mark may
 * make a question of a statement: `Who cares?`, `What works?`, `Come un romanzo?`.
 */
export function withoutAskedMarks(name: string, language: string): string {
  const [, asked = ''] = question.exec(name.trim()) ?? [];
  return asked !== '' && openers[language]?.test(asked) === true ? asked : name;
}

/** One question that the whole title is. */
const question = /^¿?([^¿?!.:;()]+?)\s?\?$/u;

/** In Portuguese, Italian and German the same word is also `like`, so that a verb has to follow it. */
const openers: Readonly<Record<string, RegExp>> = {
  en: /^(?:how|why) \p{L}/iu,
  es: /^(?:cómo|por qué|para qué) \p{L}/iu,
  fr: /^(?:comment|pourquoi) \p{L}/iu,
  de: /^(?:warum|wieso|wie (?:man|wir|ich|funktioniert|geht|entsteht)) \p{L}/iu,
  pt: /^como \p{L}{2,}[aei]r(?!\p{L})/iu,
  it: /^(?:perché|come (?:si|\p{L}{2,}[aei]re)) ?(?!\p{L})/iu,
  nl: /^(?:hoe|waarom) \p{L}/iu,
};
