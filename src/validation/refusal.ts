/**
 * Whether a text opens as a refusal. Anchored at the start only: "Knows when to say I'm sorry" is a highlight.
 * Asked of prose without any JSON object, and of the beginning of a field.
 */
export function opensWithRefusal(text: string): boolean {
  return refusalOpenings.test(text.trimStart().replace(/[’‘]/g, "'"));
}

const refusalOpenings = new RegExp(
  `^(?:${[
    // en
    "(?:i'm|i am|we're|we are) (?:very |so |really )?(?:sorry|unable|afraid|not able)",
    '(?:sorry|apologies|unfortunately),? (?:but )?(?:i|we)\\b',
    "i (?:can't|cannot|can not|won't|will not|must decline|have to decline|do not feel comfortable|don't feel comfortable)\\b",
    'as an ai\\b',
    'as a (?:large )?language model\\b',
    'my apologies',
    'i apologi[sz]e',
    "(?:this|the|your) request (?:violates|goes against|can't|cannot)",
    // es
    'lo (?:siento|lamento)',
    'no puedo\\b',
    'como (?:modelo de lenguaje|una? ia)\\b',
    // fr
    '(?:je suis )?désolée?\\b',
    'je ne (?:peux|suis)\\b',
    "en tant qu'(?:ia|intelligence)",
    // de
    '(?:es )?tut mir leid',
    'leider kann ich',
    'ich kann (?:ihnen |dir )?(?:dabei |das |diese |dieser |leider )',
    'als (?:ki|sprachmodell)\\b',
    // pt
    '(?:sinto|lamento) muito',
    'desculpe',
    'não posso\\b',
    'como (?:um )?modelo de linguagem',
    // it
    'mi dispiace',
    'non posso\\b',
    'come modello (?:di )?linguistico',
    // nl
    'het spijt me',
    'sorry, (?:maar )?ik',
    'ik kan (?:u |je )?(?:niet|helaas)',
    // ja, zh, ko, ru
    '申し訳(?:ありません|ございません)',
    '(?:很)?抱歉',
    '对不起',
    '죄송합니다',
    'извините',
    'к сожалению, я',
  ].join('|')})`,
  'iu',
);
