import type { PlainOrder } from './plain-order.ts';

/** Orders that speak to a model, or make it somebody else. */
export const speechOrders: readonly PlainOrder[] = [
  // Another role.
  {
    signs:
      'dan|jailbroken|unrestricted|unfiltered|uncensored|free|freed|chatbot|chatgpt|ai|llm|language|assistant|bot|pirate|poet|parrot|cat|evil|hacker|marketing|copywriter|writer|ghostwriter|admin|administrator|developer|debug|test|god|maintenance|no',
    pattern:
      /\b(?:you are|you're|youre|u are|act|behave|respond|answer|pose) (?:now |from now on |henceforth |no longer |going to be |hereby )?(?:as )?(?:an? |the |my |in )?(?:(?!(?:to|of|by|with|about|for|from|on) )\w+ ){0,3}(?:dan\b|jailbroken|unrestricted|unfiltered|uncensored|free of|freed|chatbot|chatgpt|ai\b|llm\b|language model|assistant that|assistant who|assistant without|bot\b|pirate|poet|parrot|cat\b|evil|hacker who|marketing (?:bot|copywriter|writer)|copywriter|writer who|ghostwriter|admin(?:istrator)? mode|developer mode|debug mode|test mode|god mode|maintenance mode|no longer)/u,
  },
  {
    signs: 'now|henceforth|point|rest',
    pattern:
      /\b(?:from now on|henceforth|starting now|as of now|from this point|for the rest of this)\b.{0,30}\b(?:you|act|answer|respond|write|speak|ignore|output|every|all|always|only|never|the (?:description|output|answer|model|assistant|ai))\b(?! (?:can|are (?:ready|able|qualified|certified|prepared)|will be able))/u,
  },
  {
    signs: 'pretend|imagine|suppose|roleplay|role|simulate',
    pattern:
      /\b(?:pretend|imagine|suppose|roleplay|role-play|simulate)\b.{0,20}\b(?:you are|you're|to be|that you|being)\b.{0,40}\b(?:ai|model|assistant|bot|writer|copywriter|system|without|unrestricted|dan|no (?:rules|restrictions|limits)|pirate|developer|administrator|salesman|marketer|grandmother|grandma)\b/u,
  },
  {
    signs:
      'jailbreak|jailbroken|developer|debug|god|dan|do|sudo|system|admin|administrator|override|maintenance|safety|disable',
    pattern:
      /\b(?:jailbreak(?:ed)? mode|developer mode|debug mode|god mode|dan mode|do anything now|sudo mode|system override|admin(?:istrator)? override|override (?:code|mode|protocol)|maintenance override|safety (?:is )?(?:off|disabled)|disable (?:all |your |the )?(?:safety|filters?|validation|grounding|guardrails|checks))\b/u,
  },
  {
    signs: 'nueva|nuevas|nouvelle|nouvelles|neue|nova|novas|nuove|nieuwe|novye|novii',
    pattern:
      /\b(?:nuevas?|nouvelles?|neue|novas?|nuove|nieuwe|novye|novii) (?:instrucciones|instructions|anweisungen|instrucoes|istruzioni|instructies)\b/u,
  },
  {
    signs: 'instruction|instructions|directive|directives|task|order|orders|prompt|rule|rules',
    pattern:
      /\b(?:new|updated|revised|additional|real|actual|final|urgent|important|special|secret|hidden|priority|override) (?:system |developer |admin )?(?:instructions?|directives?|task|orders?|prompt|rules?)\b ?(?:[:=-]|for (?:the )?(?:ai|model|assistant|llm|writer|generator)|follow|are as follows|is to|from the (?:developer|admin|system))/u,
  },
  // It is spoken to.
  {
    signs:
      'note|notes|message|memo|correction|addendum|update|clarification|instruction|instructions|reminder|info|attention|hint|request|tip|command|directive|guidance|remark|p|ps',
    pattern:
      /\b(?:note|notes|message|memo|correction|addendum|update|clarification|instructions?|reminder|info|attention|hint|request|tip|command|directive|guidance|special note|remark|p\.?s\.?) (?:to|for|intended for|addressed to) (?:the |any |all |our |an? |you,? )?(?:ai|a\.i\.|llms?|gpt|chatgpt|language models?|models?|assistants?|bots?|chatbot|writers?|author|copywriter|editor|(?:text|description|content) (?:generator|writer)|generator|summari[sz]er|automated|machine|system that|whoever|tool that)\b/u,
  },
  {
    isWeak: true,
    signs:
      'nota|mensaje|instruccion|instrucciones|aviso|note|message|consigne|consignes|hinweis|nachricht|anweisung|anweisungen|notiz|mensagem|instrucoes|istruzion*|messaggio|avviso|notitie|bericht|instructie|instructies|opmerking',
    pattern:
      /\b(?:nota|mensaje|instruccion(?:es)?|aviso|note|message|consignes?|hinweis|nachricht|anweisung(?:en)?|notiz|mensagem|instrucoes|istruzion[ei]|messaggio|avviso|notitie|bericht|instructies?|opmerking)\b.{0,12}\b(?:para|a|pour|al?'?|fur|an|per|voor|aan)\b.{0,12}\b(?:ia|l'ia|inteligencia artificial|ki|modelo|modele|modell|asistente|assistant|assistente|assistent|redactor|redacteur|verfasser|sprachmodell|taalmodel|ai)\b/u,
  },
  {
    signs:
      'ai|i|llm|llms|ia|ki|gpt|chatgpt|claude|gemini|copilot|language|model|modell|modele|modelo|sprachmodell|taalmodel|assistant|assistent|assistente|asistente|bot|chatbot|writer|generator',
    pattern:
      /(?:^|[.!?:;,>\]-] ?)(?:dear|hey|hi|hello|attention|listen|ok|okay|hey there|yo|caro|cher|chere|liebe[rs]?|querid[oa]|estimad[oa]|beste|achtung|atencion|hallo|hola|bonjour|ola|ciao) ?,? (?:the )?(?:ai|a\.i\.|llms?|ia|ki|gpt|chatgpt|claude|gemini|copilot|language model|model|modell|modele|modelo|sprachmodell|taalmodel|assistant|assistent|assistente|asistente|ai assistant|bot|chatbot|writer|generator)\b/u,
  },
  {
    signs: 'ai|i|llm|language|large|chatbot|bot|automated|model|machine|assistant',
    pattern:
      /\b(?:if|when|since|because|as) (?:you are|you're|you,? as|this is (?:being )?(?:read|processed|summari[sz]ed) by|read by|processed by) (?:an? |the )?(?:ai(?! (?:engineer|developer|professional|enthusiast|beginner|specialist))|a\.i\.|llm|language model|large language model|chatbot|bot|automated|machine|ai assistant)\b/u,
  },
  {
    signs: 'ia|ki|ai|modelo|modele|modell|sprachmodell|modello|taalmodel|intelligence|inteligencia',
    pattern:
      /\b(?:si eres|si tu es|si vous etes|wenn du|falls du|falls sie|se es|se voce e|se sei|als je|als u)\b.{0,12}\b(?:ia|ki|ai|modelo|modele|modell|sprachmodell|modello|taalmodel|intelligence artificielle|inteligencia artificial)\b/u,
  },
  // The writer is spoken to.
  {
    signs: 'prompt|instructions|guidelines|rules',
    pattern: /\bwhat (?:does|do|is|are|was|were) your (?:\w+ ){0,2}(?:prompt|instructions|guidelines|rules)\b/u,
  },
  {
    signs: 'ai|summariser|summarizer|generator|assistant|model|llm|chatbot',
    pattern:
      /(?:^|[.;!?] )(?:for|to|dear|note for|note to|attention) (?:the |any |our )?(?:\w+ )?(?:ai|summari[sz]er|generator|assistant|model|llm|chatbot) ?:/u,
  },
  {
    signs: 'stop',
    pattern: /\bstop (?:summari|describ|writing (?:this|the)|generat|reading (?:this|the))/u,
  },
  {
    signs: 'you|ll',
    isWeak: true,
    pattern:
      /\byou(?:'ll| will| shall| are going to) (?:now )?(?:call|describe|present|portray|label|praise|recommend) (?:this|it|the (?:badge|course|credential|holder|issuer)|all|every)/u,
  },
  {
    signs: 'refer|call|speak|describe',
    pattern: /\b(?:only|always|never)(?: ever)? (?:refer to|call|speak of|describe .{0,30} as)\b/u,
  },
  {
    signs: 'call|label|rank|rate|style|dub|brand|title',
    pattern:
      /(?:^|please |and |[.:;,] ?)(?:call|label|rank|rate|style|dub|brand|title) (?:it|this|them|everyone|everybody|all of them) (?:an? |the |as |first|number)/u,
  },
  {
    signs: 'instead|rather|stop',
    pattern:
      /\b(?:instead of|rather than) (?:summari[sz]ing|describing (?:this|the|it)|writing (?:this|the|a desc|a summ))/u,
  },
  {
    signs: 'line|sentence|note|paragraph|remark|phrase',
    isWeak: true,
    pattern:
      /(?:^|please |and )(?:add|include|insert|put|write|append) (?:an?|one|the) (?:\w+ )?(?:line|sentence|note|paragraph|remark|phrase) (?:that|saying|about|stating|which)\b/u,
  },
  {
    signs: 'ai|ki|ia|ии|robot|robô|робот|bot|chatbot|chatgpt|llm',
    pattern:
      /(?:are you|bist du|sind sie|eres|es-tu|etes-vous|es tu|sei|ben je|voce e|voce seja|ты|вы) (?:an? |eine? |un |une |una |um |uma |een )?(?:ai|ki|ia|ии|robot|робот|bot|chatbot|chatgpt|llm)\b(?! [\p{L}])/u,
  },
  {
    signs: 'describe|present|portray|depict|label|paint|brand|show',
    pattern:
      /(?:^|please |kindly |and |[.:;,] ?)(?:describe|present|portray|depict|label|paint|brand|show) (?:the|this|our|all|every|its) (?:\w+ ){0,2}(?:assessment|exam|test|course|duration|level|issuer|school|teachers|graduates|holders?|badge|certificate|diploma|programme|program|audience|criteria) as\b/u,
  },
];
