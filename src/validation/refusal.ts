/**
 * Whether a text opens as a refusal. Anchored at the start only: "Knows when to say I'm sorry" is a highlight.
 * Asked of prose without any JSON object, and of the beginning of a field. An opening names what is refused or
 * who refuses: "I cannot sleep" is a course, "As an AI engineer" is a credential.
 */
export function opensWithRefusal(text: string): boolean {
  return refusalOpenings.test(text.trimStart().slice(0, 200).replace(/[’‘]/g, "'"));
}

const work =
  '(?:help|assist|do|write|create|generate|provide|produce|compl(?:y|ete)|fulfil+|answer|describe|give|make|say|continue|proceed|offer|share|discuss|determine|process|engage|respond|summari[sz]e|support|be able|with)\\b';
const not = "(?:can't|cannot|can not|could not|couldn't|won't|will not|am not able to|'m not able to)";
const knowledge = '(?:information|informations|details?|context|data)';

const english = [
  "(?:i'm|i am|we're|we are) (?:very |so |really |truly )?sorry",
  "(?:i'm|i am|we're|we are) afraid(?: that)?,? (?:i|we|this|that|there|your|the)\\b",
  `(?:(?:i'm|i am|we're|we are) )?(?:currently )?(?:unable|not able) to ${work}`,
  "(?:i'm|i am|i do not feel|i don't feel) (?:not )?comfortable (?:with|writing|doing|providing|creating|generating|describing)",
  `(?:sorry|apologies|unfortunately),? (?:but )?(?:i|we)(?:'m|'re| am| are)? ?(?:not|unable|can't|cannot|can not|must|won't|will not|do not|don't|have)\\b`,
  `(?:sorry|apologies|unfortunately),? (?:but )?(?:there (?:is|are)(?:n't| not| no)|(?:this|that|it) is (?:not|outside|beyond))`,
  `(?:sorry|apologies|unfortunately),? (?:but )?(?:this|that|the|your) [a-z ]{0,30}(?:can't|cannot|could not|couldn't|violates|is not)\\b`,
  `i ${not}(?: (?:really|currently|in good conscience))?(?:[.,!;]|$| ${work})`,
  `(?:can't|cannot|could not|couldn't|failed to) (?:write|create|generate|provide|produce|describe|complete|fulfil+|determine) (?:a|the|any|this|your)\\b`,
  "i (?:must|have to|need to|will have to|'ll have to) (?:respectfully |politely )?(?:decline|refuse)",
  "(?:i'd|i would) (?:prefer not|rather not|have to decline)",
  '(?:i|we) regret (?:that|to inform|i|we)\\b',
  `i (?:do not|don't|did not|didn't) (?:have|find|see) (?:enough|sufficient|the necessary|the required|any) (?:\\w+ )?${knowledge}`,
  `there (?:is|are|was|were)(?:n't| not) (?:enough|sufficient) (?:\\w+ )?${knowledge}`,
  `there (?:is|are) (?:insufficient|too little|no) ${knowledge}`,
  `(?:insufficient|not enough) ${knowledge}(?:[.!]|$| (?:is|was|were|has|available|provided|given|to|for|about)\\b)`,
  'no (?:short )?description (?:can|could|is|was|has been|available|provided|possible)\\b',
  "(?:a|the|this) (?:short )?description (?:cannot|can not|could not|can't) be\\b",
  'as an? (?:ai|(?:large |ai )?language model|ai model|ai assistant|chatbot)(?: (?:developed|trained|created|made) by \\w+)?,? (?:i|we|it|my|this)\\b',
  'my apologies',
  'i apologi[sz]e',
  "(?:this|the|your) request (?:violates (?:the|our|my|openai|usage|content|safety|certain)|goes against|can't|cannot)",
];

const german = [
  '(?:es )?tut mir (?:sehr )?leid',
  '(?:leider|bedauerlicherweise) (?:kann|ist|konnte|liegen|habe|gibt|reichen)\\b',
  'ich kann (?:(?:ihnen|dir|dabei|das|diese[rnms]?|hierzu|dazu|leider|anfrage|beschreibung|aufgabe) ){0,4}(?:nicht(?! nur)|keine[nr]?)(?: |[.!]|$)',
  'als (?:eine? )?(?:ki|künstliche intelligenz|sprachmodell|ki-modell|ki-sprachmodell|ki-assistent(?:in)?),? (?:kann|darf|habe|bin|möchte|muss) ich\\b',
  '(?:es (?:liegen|gibt|sind)|ich habe|mir liegen|uns liegen) (?:leider )?(?:nicht (?:genügend|genug|ausreichend)|keine (?:ausreichenden|genügenden)|zu wenige?)',
  '(?:nicht genügend|nicht genug|unzureichende|zu wenige?) (?:informationen|angaben|daten)',
  '(?:es kann )?(?:leider )?keine beschreibung (?:möglich|verfügbar|vorhanden|für|erstellt|kann)',
  '(?:eine|die) beschreibung (?:kann|konnte) nicht',
  'ich (?:muss|möchte) (?:leider |höflich |das )?ablehnen',
];

const romance = [
  // es
  'lo (?:siento|lamento)',
  'no puedo\\b',
  'no (?:es posible|se puede|se ha podido|podemos) (?:generar|crear|escribir|redactar|proporcionar|ofrecer|ayudar|describir)',
  'no (?:hay|tengo|dispongo de|se dispone de|cuento con) (?:suficiente|información suficiente|datos suficientes)',
  '(?:información insuficiente|ninguna descripción (?:puede|disponible)|no hay (?:ninguna )?descripción)',
  'debo (?:rechazar|declinar)',
  'como (?:un )?(?:modelo de lenguaje|una? ia),? (?:no|lo|me)\\b',
  // fr
  '(?:je suis )?(?:vraiment )?désolée?\\b',
  'je (?:regrette|dois (?:décliner|refuser))',
  'je ne (?:peux|suis)\\b',
  "(?:je n'ai pas|il n'y a pas|nous n'avons pas) (?:assez|suffisamment) d",
  '(?:il est )?impossible de (?:générer|rédiger|créer|fournir|produire|décrire)',
  "(?:aucune description (?:ne peut|n'est|disponible)|informations? insuffisantes?)",
  "en tant qu'(?:ia|intelligence artificielle|assistant)(?: virtuel)?,? je\\b",
  'en tant que modèle de langage',
  // pt
  '(?:sinto|lamento) muito',
  'desculpe',
  'não (?:posso|consigo)\\b',
  'não (?:é|foi) possível (?:gerar|criar|escrever|fornecer|descrever|ajudar)',
  'não (?:há|tenho|existem|disponho de) (?:informaç(?:ões|ão)|dados)? ?suficientes?',
  '(?:informações insuficientes|nenhuma descrição (?:pode|disponível)|impossível gerar)',
  'como (?:um )?modelo de linguagem',
  // it
  'mi dispiace',
  'non (?:posso|riesco)\\b',
  'non è (?:possibile|stato possibile) (?:generare|creare|scrivere|fornire|descrivere)',
  'non (?:ci sono|ho|dispongo di) (?:abbastanza|sufficienti|informazioni)',
  '(?:informazioni insufficienti|nessuna descrizione (?:può|disponibile)|impossibile (?:generare|creare|scrivere|fornire))',
  'come modello (?:di )?linguistico',
];

const others = [
  // nl
  'het spijt (?:me|mij)',
  'sorry, (?:maar )?ik',
  'ik kan (?:u |je )?(?:niet|helaas|geen)',
  '(?:er is|ik heb) (?:helaas )?(?:niet genoeg|onvoldoende) (?:informatie|gegevens)',
  '(?:onvoldoende informatie|(?:er kan )?geen beschrijving (?:kan|worden|beschikbaar|mogelijk|voor))',
  // pl, sv, da, nb, tr, ar, hi
  '(?:przepraszam,? ale|nie mogę (?:pomóc|napisać))',
  'jag kan tyvärr|jeg beklager|üzgünüm|عذر[ًا]|क्षमा करें',
  // ja, zh, ko, ru
  '申し訳(?:ありません|ございません)|情報が(?:不足|足り)',
  '(?:很)?抱歉|对不起|對不起|(?:无法|無法)(?:提供|生成)|信息不足',
  '죄송합니다|정보가 (?:부족|충분하지)',
  'извините|к сожалению, (?:я|мы|недостаточно)|недостаточно (?:информации|данных)',
];

const refusalOpenings = new RegExp(`^(?:${[...english, ...german, ...romance, ...others].join('|')})`, 'iu');
