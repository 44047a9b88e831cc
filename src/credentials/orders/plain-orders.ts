import type { ReadSentence } from './read-sentence.ts';

/** Whether a sentence is one that no fact begins with: it speaks to a model, whatever follows. */
export function isPlainlyOrder({ folded, found, isDense }: ReadSentence): boolean {
  if (isDense && plainOrders.some(({ signs, pattern }) => signs === '' && pattern.test(folded))) return true;
  for (const kind of found.keys()) {
    const order = orderOf.get(kind);
    if (order?.pattern.test(folded) === true && !(order.isWeak === true && isOfLearners(found))) return true;
  }
  return false;
}

type PlainOrder = {
  /** Words of which one is in every sentence that the pattern holds for: most sentences have none. */
  readonly signs: string;
  /** Over folded text. */
  readonly pattern: RegExp;
  /** Not where learners and their works are spoken of. */
  readonly isWeak?: true;
};

const plainOrders: readonly PlainOrder[] = [
  // Its prompt is asked for.
  {
    signs: 'prompt|prompts|instruction|instructions|message|configuration|guidelines|rules|key|marker|delimiter',
    pattern:
      /\b(?:reveal|print|repeat|show|output|disclose|leak|display|recite|expose|echo|dump|spell out)\b.{0,40}\b(?:(?:system|hidden|initial|secret|original|developer|internal|full|entire|your) (?:prompt|instructions?|message|configuration|guidelines|rules)|api key|secret key|marker|delimiter)\b/u,
  },
  {
    signs: 'prompt|prompts|instructions|message',
    pattern:
      /\b(?:tell|write|give|list|include|share|copy|quote|summari[sz]e|translate|paste|put|append)\b.{0,30}\b(?:your|the|this|these) (?:\w+ )?(?:system prompt|system message|system instructions|hidden (?:prompt|instructions)|initial (?:prompt|instructions)|(?:own|original|secret) instructions)/u,
  },
  {
    signs: 'instructions|prompt|rules|message|everything|text|words|lines',
    pattern:
      /\b(?:repeat|print|output|recite|copy|quote|write|show|echo|translate|summari[sz]e)\b.{0,30}\b(?:instructions|prompt|rules|message|everything|text|words|lines)\b.{0,20}\b(?:above|before this|at the (?:top|beginning)|preceding|you (?:were|have been) given|you received|verbatim)\b/u,
  },
  {
    signs: 'prompt|instructions',
    pattern:
      /\bwhat (?:is|are|was|were) (?:your|the) (?:system|hidden|initial|original|secret)? ?(?:prompt|instructions)/u,
  },
  {
    signs: 'sistema|systeme',
    pattern:
      /\b(?:prompt|instrucciones|instructions|anweisungen|istruzioni|instrucoes|instructies) (?:del sistema|systeme|du systeme|di sistema|do sistema)\b/u,
  },
  {
    signs: 'systemprompt|system',
    pattern:
      /\b(?:system-?prompt|systemprompt)\b.{0,30}\b(?:aus|preis|wieder|prijs|weer|ut)\b|\b(?:verrate|zeige|nenne|wiederhole|toon|onthul|geef|visa)\b.{0,20}\bsystem ?-?prompt/u,
  },
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
  // The data is said to have ended.
  {
    signs: 'end|ende|fin|fine|fim|einde|eof|stop|close|closing',
    pattern:
      /\b(?:end|ende|fin|fine|fim|einde|eof|stop|close|closing) (?:of |del? |der |des |dei |do |van (?:de )?)?(?:the )?(?:facts?|data|input|prompt|context|document|credential|user input|untrusted (?:data|input)|hechos|datos|faits|donnees|fakten|daten|fatti|dati|fatos|dados|feiten|gegevens)\b/u,
  },
  {
    signs: 'begin|start|beginning|inicio|debut|beginn',
    pattern:
      /\b(?:begin|start|beginning|inicio|debut|beginn) (?:of )?(?:the )?(?:new |real |actual |system )+(?:instructions?|prompt|message|task)\b/u,
  },
  // Shape.
  {
    signs: 'field|key|property|attribute|object|member|column',
    pattern:
      /\b(?:add|include|insert|append|return|output|give) (?:an? |the |one )?(?:\w+ )?(?:new|extra|fourth|additional|another|further|second|other) (?:json )?(?:field|key|property|attribute|object|member|column)\b/u,
  },
  {
    isWeak: true,
    signs: 'json|schema|output|format',
    pattern:
      /\b(?:ignore|disregard|drop|skip|change|break|leave|abandon|do not (?:use|follow|return)|don't (?:use|follow|return)|instead of|rather than|forget|no) (?:the |this |that |your |any |valid )?(?:\w+ )?(?:json schema|json shape|json format|json object|json\b(?! (?:files?|path|parser|data|requests?|api|errors?|documents?|web))|output schema|schema\b(?! (?:changes|migrations?|errors?|drift))|output format|required format|response format|answer format)/u,
  },
  {
    signs: 'short_description|shortdescription|highlights|audience',
    pattern:
      /["']?\b(?:short_description|shortdescription|highlights|audience)\b["']? ?(?:[:=]|:=|->|=>|must (?:be|say|read|contain|include|state)|should (?:be|say|read|contain|include|state)|to be set to|needs to|is to (?:be|say|read))/u,
  },
  {
    signs: 'short_description|shortdescription|highlights|audience',
    pattern:
      /\b(?:set|fill|put|write|use|make|leave|replace|append|add|insert|return|output|populate|overwrite|start|end|begin)\b.{0,60}\b(?:short_description|shortdescription|highlights (?:field|list|array|section)|audience field|\bhighlights\b ?(?:=|to|with))/u,
  },
  {
    isWeak: true,
    signs:
      'description|descriptions|output|outputs|answers|responses|text|completion|blurb|highlights|catalogue|write|writeup',
    pattern:
      /\b(?:the|this|your|final|generated|short|public|its|any|every|all) (?:\w+ )?(?:descriptions?|outputs?|answers|responses|text you \w+|completion|blurb|highlights|catalogue entry|write-?up) (?:of this (?:\w+ )?|for this (?:\w+ )?|above |below |text |field |you (?:write|give|return|produce|generate) )?(?:must|should|shall|needs? to|has to|have to|is to|are to|will|ought to)\b.{0,30}\b(?:say|state|mention|read|claim|contain|include|begin|start|end|be (?:a|an|the|one|only|exactly|empty|nothing|written as|replaced|in (?:yaml|xml|verse|capitals|rhyme))|consist|have|use|promise|call|stress|emphasi[sz]e|declare|describe|open|close|rhyme|not|carry|link|point|repeat)\b/u,
  },
  {
    isWeak: true,
    signs: 'answer|summary|response|reply|text|copy|audience',
    pattern:
      /\b(?:the|this|your|final|generated|its) (?:\w+ )?(?:answer|summary|response|reply|text|copy|audience) (?:field |text |line |you (?:write|give) )?(?:must|should|shall|needs? to|has to|have to|is to|will|ought to) (?:always |only |also |simply )?(?:say|state|mention|read|claim|promise|call|stress|emphasi[sz]e|declare|begin with|start with|end with|open with|close with|rhyme|be (?:a single|one|only|exactly|in (?:yaml|xml|verse|capitals|rhyme|all)|empty|the (?:word|sentence|phrase|text)|just|nothing))\b/u,
  },
  {
    signs: 'ai|llm|model|assistant|system|bot|gpt|writer|ki|ia',
    pattern:
      /(?:^|[^\p{L}])(?:ai|llm|model|assistant|system|bot|gpt|writer|ki|ia)[ -](?:instructions?|notes?|messages?|directives?|hints?|commands?|orders?|corrections?|overrides?|prompts?|hinweis|anweisung|nota|consigne)\b ?[:=>\]-]/u,
  },
  {
    signs: 'correct|real|true|actual|right',
    pattern:
      /\bthe (?:correct|real|true|actual|right) (?:issuer|level|title|name|duration|description|audience|answer|text|summary|facts?)\b.{0,30}\b(?:is|are|reads?)\b/u,
  },
  {
    signs: 'description|json|answer|summary|output|credential|badge|short_description|catalogue',
    pattern:
      /\b(?:do not|don't|never|stop|instead of|rather than) (?:write|writing|produc\w+|generat\w+|output\w*|return\w*|giv\w+|creat\w+|describ\w+) (?:an? |the |any |this |your )?(?:description|json|answer|summary|output|credential|badge|short_description|catalogue)\b/u,
  },
  {
    signs: 'prior|previous|preceding|above|earlier|other',
    pattern:
      /\b(?:all|the|any|every) (?:prior|previous|preceding|above|earlier|other) (?:text|content|data|instructions?|facts|input|messages?|rules|information|sentences?)\b.{0,12}\b(?:is|are|was|were) (?:a |an |only |just |now |all )?(?:tests?|fake|false|wrong|void|invalid|cancel\p{L}*|obsolete|irrelevant|examples?|outdated|incorrect|no longer|placeholders?|superseded|replaced)/u,
  },
  {
    signs: 'what|tell|show|give|send|read|print|repeat|output|copy|quote|reveal|display',
    pattern:
      /\bwhat (?:were|are|was) (?:you|your) (?:\w+ )?(?:told|asked|instructed|given|instructions|rules|prompt)|\b(?:tell|show|give|send|read) me (?:your|the (?:prompt|instructions|system|text above|rules)|everything|all)\b|\b(?:show|print|repeat|output|copy|quote|reveal|display)\b.{0,12}\b(?:everything|all|the (?:text|lines|words|content)) (?:above|before|preceding|up to|so far)/u,
  },
  { signs: 'short_description|shortdescription|short|highlights', pattern: /\bshort_?description\b|\bhighlights ?\[/u },
  {
    isWeak: true,
    signs: 'instead',
    pattern:
      /\b(?:return|output|answer|respond|give|use|send|write|reply)\b.{0,24}\b(?:array|list|string|number|object|table|sentence|plain text|poem|recipe|story|song|essay) instead\b|\ban array instead\b/u,
  },
  {
    isWeak: true,
    signs: 'description|answer|output|json|response|reply|text|highlights|all|everything',
    pattern:
      /\b(?:make|keep|render|turn|convert|rewrite|format|nest|wrap|shorten|lengthen|expand|finish|start) (?:the (?:\w+ )?description|your (?:\w+ )?(?:answer|output|json|response|reply|description|text)|the output|the highlights|the json|it all|everything you write)\b/u,
  },
  {
    isWeak: true,
    signs: 'reader|readers|visitor|visitors|viewer|viewers|everyone|everybody|people|whoever',
    pattern:
      /\b(?:tell|promise|inform|convince|persuade|remind|warn|offer|assure|urge|invite|ask|encourage) (?:the |all |every |your |any )?(?:readers?|visitors?|viewers?|everyone|everybody|people who read|whoever reads)\b(?! with)/u,
  },
  {
    signs: 'describe|give',
    pattern:
      /\bdescribe (?:all |the |these |every )?(?:earners?|holders?|graduates?|recipients?|awardees|learners) as\b|\bgive (?:this|it|the) .{0,24}\b(?:stars?|rating|points|thumbs)\b/u,
  },
  {
    isWeak: true,
    signs:
      'crucial|essential|important|vital|necessary|mandatory|imperative|critical|required|paramount|wichtig|importante|essentiel|belangrijk|zwingend',
    pattern:
      /\b(?:crucial|essential|important|vital|necessary|mandatory|imperative|critical|required|paramount|wichtig|importante|important|essentiel|belangrijk|zwingend) (?:that|dass|que|che|dat) (?:the|your|this|its|die|la|a|le|de|diese|esta|cette) (?:\w+ )?(?:description|text|output|summary|answer|write-?up|blurb|copy|beschreibung|descripcion|resume|descricao|descrizione|beschrijving|highlights)\b(?! of (?:the|a|an|each|their|your) (?!badge|course|credential|certificate|programme|program|award|qualification))/u,
  },
  {
    signs: 'answer|respond|reply|write|speak|talk|behave|act',
    pattern:
      /\b(?:answer|respond|reply|write|speak|talk|behave|act) (?:as if|as though|like) (?:you|an?|the) ?(?:\w+ )?(?:were|are|pirate|poet|child|parrot|villain|robot|cat|shakespeare|salesman|drunk)/u,
  },
  {
    signs:
      'actua|actue|actuen|comportate|agis|agissez|comporte|verhalte|benimm|verhalten|aja|atue|agisci|agisca|comportati|gedraag|gedraagt|doe|zachowuj|vedi|веди|поводься|действуй',
    pattern:
      /\b(?:actua|actue|actuen|comportate|agis|agissez|comporte-toi|verhalte dich|benimm dich|verhalten sie sich|aja|atue|agisci|agisca|comportati|gedraag je|gedraagt u|doe alsof|zachowuj sie|vedi si|веди себя|поводься|действуй) (?:como|comme|wie|come|als|alsof|jak|jako|как|як|je|ты)\b/u,
  },
  {
    signs:
      'anade|anada|agrega|agregue|anadan|ajoute|ajoutez|aggiungi|aggiunga|aggiungete|adicione|acrescente|add|include|insert|append|fuge|fugen|voeg|tillagg|dodaj|dobav*|добавь*',
    pattern:
      /\b(?:anade|anada|agrega|agregue|anadan|ajoute|ajoutez|aggiungi|aggiunga|aggiungete|adicione|acrescente|add|include|insert|append) (?:que|che|that (?:it|this|the|all|every|graduates|holders|earners))\b|\b(?:fuge|fugen sie) (?:\w+ ){0,3}(?:hinzu|an|ein),? dass\b|\bvoeg (?:eraan )?toe dat\b|\btillagg att\b|\bdodaj, ze\b|\bdobav\w*, что\b|добавь\p{L}*,? что/u,
  },
  {
    isWeak: true,
    signs:
      'menciones|mencione|digas|diga|escribas|escriba|mentionne|mentionnez|dis|dites|ecris|ecrivez|erwahne|erwahnen|escreva|menzionare|dire|scrivere|vermeld|noem|zeg|schrijf|упоминай|пиши|говори',
    pattern:
      /\bno (?:menciones|mencione|digas|diga|escribas|escriba)\b|\bne (?:mentionne|mentionnez|dis|dites|ecris|ecrivez) (?:pas|jamais)\b|\berwahnen? (?:sie )?(?:nicht|keinesfalls|den \w+ nicht|die \w+ nicht)\b|\bnao (?:mencione|diga|escreva)\b|\bnon (?:menzionare|dire|scrivere)\b|\b(?:vermeld|noem|zeg|schrijf) (?:\w+ ){0,2}niet\b|не (?:упоминай|пиши|говори)/u,
  },
  {
    signs: 'user|human|q',
    pattern:
      /\buser ?:.{0,80}\bassistant ?:|\bhuman ?:.{0,80}\b(?:assistant|ai) ?:|\bq ?:.{0,80}\ba ?:.{0,40}\b(?:say|write|description)\b/u,
  },
  {
    signs: 'eres|seas|tu|vous|voce|sei|je|u|du|sie|jestes|esti|ты|ти|вы',
    pattern:
      /(?<!\b(?:si|se|wenn|falls|als|indien|om|jesli|если|якщо) )\b(?:eres|seas|tu es|vous etes|voce e|voce agora e|tu agora es|sei|je bent|u bent|du bist|sie sind|jestes|esti|du ar|du er|ты|ти|вы) (?:ahora |maintenant |desormais |agora |ora |adesso |nu |jetzt |ab jetzt |nun |teraz |acum |теперь |тепер )?(?:un |une |una |um |uma |een |ein |eine |en |et |der |die |el |la |le |o |il |de )?(?:asistente|assistant|assistente|assistent|asystent\w*|pirata|pirate|pirat|piraat|ia|ki|ai|modelo|modele|modell|bot|chatbot|dan|пират|ассистент|бот|пірат)\b/u,
  },
  {
    signs:
      'jetzt|sofort|nun|ahora|desormais|dorenavant|maintenant|agora|ora|nu|teraz|odtad|момента|отныне|bay|mulai|bundan|fra|fran',
    pattern:
      /\b(?:ab jetzt|ab sofort|von nun an|a partir de ahora|desde ahora|desormais|dorenavant|a partir de maintenant|a partir de agora|d'ora in poi|d'ora in avanti|vanaf nu|od teraz|odtad|с этого момента|отныне|tu bay gio|mulai sekarang|bundan sonra|fra nu af|fran och med nu)\b(?!.{0,12}\b(?:konnen|kann|puede|podra|peut|pourr\w+|kunt|kan|pode|poderao|puo))/u,
  },
  {
    signs: '',
    pattern:
      /(?:と|だけ|のみ)(?:だけ)?(?:答え|書い|書け|出力|言っ|述べ)|라고만|만 (?:대답|답하|출력)|[أا]جب ب|只(?:能)?(?:回答|输出|輸出|写|说)|あなたは(?:今|いま)から|지금부터 (?:너|당신)|你现在是|你現在是|أنت الآن|אתה עכשיו/u,
  },
  {
    signs:
      'antworte|antworten|responde|responda|reponds|repondez|rispondi|rispondete|antwoord|odpowiadaj|odpovidej|svara|svar|отвечай|отвечайте|відповідай|vastaa|tra|jawab',
    pattern:
      /\b(?:antworte|antworten sie|responde|responda|reponds|repondez|rispondi|rispondete|antwoord|odpowiadaj|odpovidej|svara|svar|отвечай|отвечайте|відповідай|vastaa|tra loi|jawab) (?:\p{L}+ ){0,2}?(?:nur|ausschliesslich|solo|solamente|unicamente|seulement|uniquement|apenas|somente|soltanto|alleen|uitsluitend|tylko|wylacznie|pouze|endast|bara|kun|только|лише|vain|hanya|mit dem wort|con la palabra|par le mot|com a palavra|con la parola|met het woord)\b/u,
  },
  // `\b` knows no Cyrillic.
  {
    signs: 'ты|ти|вы|отвечай|отвечайте|отвечать|відповідай|с|отныне|веди|действуй|притворись',
    pattern:
      /(?:^|[^\p{L}])(?:ты|ти|вы)(?: теперь| тепер)? (?:пират|пірат|ассистент|бот|ии|модель)|(?:отвечай|отвечайте|отвечать|відповідай)[^.!?]{0,14}(?:только|лише|слов)|с этого момента|отныне|(?:веди себя|действуй|притворись)[^.!?]{0,4}(?:как|что)/u,
  },
  {
    signs: 'repeat|complete|ai|llm|language',
    pattern:
      /\brepeat after me\b|\bcomplete (?:this|the following) sentence\b|\bas an? (?:ai|llm|language model|ai model|ai assistant)\b(?!-| (?:engineer|developer|tutor|specialist|consultant|expert|ethicist|lead|trainer|researcher|architect|practitioner|professional|user|beginner|strategist|officer|manager|analyst|coach|champion|product))|\bthe ai (?:says|writes|thinks|decides)\b/u,
  },
  {
    isWeak: true,
    signs: 'summary|summaries|description|descriptions|text|texts|answer|answers|write|writeup|writeups',
    pattern:
      /\b(?:any|every|all|each) (?:summar(?:y|ies)|descriptions?|texts?|answers?|write-?ups?)(?: (?:of|for|about) (?:this|the) \w+)? (?:has|have|must|should|needs?|shall|ought)\b/u,
  },
  {
    signs: 'obliged|required|ordered|instructed|commanded|programmed|told|forced|expected|asked|allowed|free',
    pattern:
      /\byou are (?:hereby |now |also )?(?:obliged|required|ordered|instructed|commanded|programmed|told|forced|expected|asked|allowed|free) to (?:say|mention|write|state|include|output|call|claim|add|print|reveal|ignore|obey|praise|describe this)\b/u,
  },
  {
    isWeak: true,
    signs:
      'said|mentioned|stated|noted|written|claimed|added|emphasised|emphasized|highlighted|declared|text|description|summary|highlights|output|answer',
    pattern:
      /\bit (?:must|should|has to|needs to|shall) be (?:said|mentioned|stated|noted|written|claimed|added|emphasi[sz]ed|highlighted|declared) (?:that|in)\b|\bin the (?:text|description|summary|highlights|output|answer),? (?:please )?(?:say|mention|state|certify|claim|write|add|call|include|put|use|note)\b|\b(?:say|mention|state|certify|claim|write|confirm|note|declare) in the (?:text|description|summary|highlights|output)\b/u,
  },
  {
    signs: 'mark|certify|list|show|classify|register|confirm',
    pattern:
      /\b(?:mark|certify|list|show|classify|register|confirm) (?:this|the) (?:credential|badge|course|certificate|programme|program|qualification|holder|earner) as\b/u,
  },
  {
    signs: 'prepend|append|prefix|suffix',
    pattern: /\b(?:prepend|append|prefix|suffix)\b.{0,40}\b(?:to|with) (?:all|every|each|the|your|any)\b/u,
  },
  {
    signs: 'mention|thank|name|promote|advertise|praise|include|cite|plug|recommend|add|offer|insert|give',
    pattern:
      /\b(?:mention|thank|name|promote|advertise|praise|include|cite|plug|recommend) (?:our|my) (?:\w+ )?(?:sponsors?|partners?|company|brand|website|site|shop|store|products?|app|channel|newsletter|link|offer)\b|\b(?:include|add|offer|insert|give|mention) (?:a|an|the|our|this|my) (?:\w+ )?(?:discount|promo|promotion|coupon|referral|voucher|affiliate)\b/u,
  },
  {
    signs: 'ende|schluss|final|fin|fine|einde|end|beginning|koncu|konci',
    pattern:
      /\b(?:am ende|zum schluss|al final|a la fin|no final|ao final|alla fine|aan het einde|at the end|at the beginning|na koncu|na konci)\b.{0,60}(?:https?:|www\.|\.(?:com|org|net|test|example|io|de|fr|es|it|nl)\b|\+\d)/u,
  },
  {
    signs: 'joke|poem|story|song|recipe|limerick|haiku|rap|rhyme',
    pattern:
      /\b(?:write|tell|compose|give|make|sing|produce) (?:me |us )?(?:an? )(?:\w+ )?(?:joke|poem|story|song|recipe|limerick|haiku|rap|rhyme)\b.{0,30}\binstead\b/u,
  },
  {
    signs: 'highlights|nenne*|auf|terminer|termine|terminez',
    pattern:
      /\b(?:write|list|give|put|print) the highlights (?:in|as|backwards|only)\b|\bnenne\w* (?:sie )?(?:\w+ ){0,3}(?:nicht|keinesfalls|auf keinen fall)\b|\bauf keinen fall\b.{0,30}\b(?:nennen|erwahnen)\b|\bterminez? (?:la|le|ta|votre) (?:description|texte|reponse)\b/u,
  },
  {
    signs: 'consider|regard|treat',
    pattern:
      /\b(?:consider|regard|treat) (?:all |any |the )?(?:earlier|previous|prior|above|preceding|other) (?:rules?|instructions?|facts?|text|data)\b/u,
  },
  {
    signs: 'description|output|answer|text|response|summary|highlights',
    pattern:
      /\bif (?:the|your|this) (?:\w+ )?(?:description|output|answer|text|response|summary|highlights) (?:does not|doesn't|do not|lacks?|fails? to|is missing|omits?)/u,
  },
  {
    signs: 'described|called|presented|portrayed|labelled|labeled|marketed|advertised|referred|ranked|praised|promoted',
    pattern:
      /\b(?:holders?|badge|course|credential|certificate|graduates?|programme|program|qualification|training|issuer|earners?|it|this)\b.{0,40}\b(?:should|must|shall|has to|have to|needs? to|ought to|is to|are to) be (?:described|called|presented|portrayed|labell?ed|marketed|advertised|referred to|ranked|praised|promoted) (?:as|to)\b/u,
  },
  {
    isWeak: true,
    signs: 'say|write|state|mention|claim|declare|assert|pretend|emphasise|emphasize|tell',
    pattern:
      /\b(?:say|write|state|mention|claim|declare|assert|pretend|emphasi[sz]e|tell \w+)(?: that)? (?:it|this|they|he|she|everyone|everybody|all (?:holders|graduates|earners)|holders?|graduates?|earners?|the (?:badge|course|credential|certificate|programme|program|issuer|holders?|graduates?|exam|training|award))\b.{0,20}\b(?:is|are|was|were|has|have|had|will|equals?|comes?|holds?|won|earns?|gets?)\b/u,
  },
  {
    signs: 'mention|say|state|reveal|disclose|write',
    pattern:
      /\b(?:do not|don't|never) (?:mention|say|state|reveal|disclose|write)\b.{0,20}\b(?:issuer|level|duration|criteria|facts|limits|limitations|that it|that this|anything|any of)\b/u,
  },
  {
    isWeak: true,
    signs: 'word|words|phrase|string|sentence|code|codeword|token|line|text',
    pattern:
      /\b(?:use|write|say|output|include|repeat|put|insert)(?: only| just| exactly)? the (?:exact |following |single |magic |secret |code )?(?:words?|phrase|string|sentence|code word|codeword|token|line|text)\b.{0,40}\b(?:in|into|at|to|as|for) (?:each|every|all|the|your)\b/u,
  },
  {
    isWeak: true,
    signs: 'whoever|whomever|anyone|everyone|whatever|one|person|system|tool|program|software|process|robot',
    pattern:
      /\b(?:for|to) (?:whoever|whomever|anyone who|everyone who|whatever|the (?:one|person|system|tool|program|software|process|robot) (?:that|who|which)) (?:is |are )?(?:writing|writes? (?:this|the)|summari|generat|process|reading|reads? this|describ|produc|pars)/u,
  },
  {
    isWeak: true,
    signs: 'whoever|anyone|whatever|system|tool|program|software|model|ai',
    pattern:
      /\b(?:whoever|anyone who|whatever|the (?:system|tool|program|software|model|ai) (?:that|which|who)) (?:is |are )?(?:writ|summari|generat|process|read|describ|produc)\w*\b.{0,40}\b(?:should|must|shall|has to|needs to|will|may|can|please|is to|add|mention|say|write)\b/u,
  },
  {
    signs: 'ai|i|llm|llms|language|model|models|assistant|assistants|chatbot|chatbots|bot|bots|description|copywriter',
    pattern:
      /\bto (?:the |any |all |our |my )?(?:ai|a\.i\.|llms?|language models?|models?|assistants?|chatbots?|bots?|description (?:writer|generator)|copywriter) ?(?:reading|processing|writing|who|that|which|:)|^to (?:the |any |all )?(?:ai|assistant|model|chatbot),/u,
  },
  {
    signs: 'i',
    pattern:
      /\bi (?:hereby |now |as \w+ )?(?:authori[sz]e|order|command|instruct|permit|allow|ask|want|need|beg|request|require|urge|implore) (?:you|the (?:ai|model|assistant|writer))\b/u,
  },
  {
    signs: 'decode|decrypt|decipher|unscramble|translate|read|rot13|base64',
    pattern:
      /\b(?:decode|decrypt|decipher|unscramble|translate|read|rot13|base64)\b.{0,80}\b(?:and|then)\b.{0,20}\b(?:do (?:what|as|so)|follow|execute|obey|carry out|comply|act on|write|say|output|print) ?/u,
  },
  {
    signs: 'instruction|instructions|command|commands|order|orders|directive|directives',
    pattern:
      /\b(?:follow|execute|obey|carry out|do) (?:the |this |these |all )?(?:\w+ )?(?:instructions?|commands?|orders?|directives?) (?:hidden|encoded|encrypted|decoded|in (?:this|the|that) (?:string|base64|code|comment|blob|line|sentence|text|following))\b/u,
  },
  {
    signs: 'translate',
    pattern:
      /\btranslate (?:everything|it all|all of (?:it|this)|your (?:answer|output|response)|the (?:description|output|answer|highlights|whole))\b/u,
  },
  {
    signs: 'answer|respond|reply',
    pattern:
      /(?:^|[.!?:] )(?:please )?(?:answer|respond|reply)(?: only| exclusively| always| to me)? (?:in|using) [\p{L}-]+(?: only| instead| please| language)?[.!]?$/u,
  },
  {
    signs: 'write|speak|describe|say',
    pattern:
      /(?:^|[.!?:] )(?:please )?(?:write|speak|describe|say)(?: everything| it| this| all| only)* (?:in|using) [\p{L}-]+ (?:only|instead|exclusively)[.!]?$/u,
  },
  {
    signs: 'return|output|produce|emit|give|send|answer|respond|reply|print',
    pattern:
      /(?:^|[.!?:] )(?:please )?(?:return|output|produce|emit|give|send|answer|respond|reply|print)(?: only| just| with| in| as| back| me)* (?:an? |the )?(?:xml|yaml|csv|html|markdown|nothing|null|undefined|empty \w+|plain text|poem|haiku|limerick|joke|song|emoji|emojis|ascii)(?: only| instead| about .{0,40})?(?:[.!,;]|$| instead| not)/u,
  },
  {
    signs: 'leave',
    pattern:
      /\bleave (?:the |all |every )?(?:audience|highlights|description|short_description|fields?|everything|output|answer|rest)\b.{0,12}\b(?:empty|blank|out|unfilled)\b/u,
  },
  {
    signs: 'field|key|property|attribute',
    pattern:
      /\b(?:add|insert|include|append) (?:a|an|one|the|another) (?:\w+ )?(?:json )?(?:field|key|property|attribute) (?:called|named|with)\b/u,
  },
  { signs: 'rate', pattern: /\brate (?:this|it|the \w+)\b.{0,16}(?:\d|out of|stars?|highest|top|excellent)/u },
  {
    signs: 'audience|highlights|description|short|summary',
    pattern:
      /\b(?:set|put|write|change|fill|make|replace)\b[ "']{1,3}(?:the )?["']?(?:audience|highlights|description|short description|summary)["']? ?(?:field |value |line )?(?:to|=|with|as|into)\b ?["'\p{L}]/u,
  },
  {
    isWeak: true,
    signs: 'pretend|imagine|suppose',
    pattern:
      /\bpretend (?:that )?(?:you are|you're|to be|you|i am|this is)\b|\b(?:imagine|suppose) (?:that )?you (?:are|were) (?:an? |the )?(?:\w+ ){0,2}(?:examiner|issuer|director|registrar|advertiser|marketer|salesperson|administrator|developer|ceo)\b/u,
  },
  {
    signs: 'system|guidelines|rules|restrictions|limits|filters|constraints|limitations',
    pattern:
      /\b(?:new|updated|real|actual|true|override|hidden|secret) system (?:prompt|message|instructions?)\b|\b(?:no|without|free of|free from|ignoring|has no|have no|with no) (?:any )?(?:guidelines|rules|restrictions|limits|filters|constraints|limitations) (?:and|who|that|let|says?|answers?|replies)\b/u,
  },
  {
    signs: 'talimat*|yonerge*|kural*',
    pattern: /(?:talimat|yonerge|kural)\p{L}*.{0,20}(?:yok say|gormezden gel|dikkate alma|unut)/u,
  },
  {
    isWeak: true,
    signs: 'when|whenever',
    pattern:
      /\bwhen(?:ever)? (?:you (?:are )?)?(?:describ|writ|summari|generat|produc)\w* (?:this|the|your|it)\b.{0,60}\b(?:say|mention|state|add|include|call|write|claim|always|never|use|pretend|note)\b/u,
  },
  // The text is to please.
  {
    signs: 'make',
    pattern: /\bmake (?:it|this|the \w+|them|us|everything)(?: \w+){0,2} (?:sound|look|seem|appear)\b/u,
  },
  {
    signs: 'describe|present|portray|label|advertise|promote|call|rate|rank|praise|market|list|recommend|refer|brand',
    pattern:
      /\b(?:describe|present|portray|label|advertise|promote|call|rate|rank|praise|market|list|sell|pitch|style|recommend|refer to|brand) (?:it|this|this (?:\w+ ){0,2}(?:badge|credential|certificate|course|programme|program|qualification|training|award|certification)|the (?:badge|credential|certificate|course|programme|program|qualification|issuer|holder|holders|graduates|earners?))\b.{0,20}\b(?:as|to be|for being|the best|number|no\.|above)\b/u,
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

const orderOf: ReadonlyMap<string, PlainOrder> = new Map(
  plainOrders.map((order, index) => [`plain order ${index}`, order]),
);

function isOfLearners(found: ReadSentence['found']): boolean {
  return found.has('learners') || found.has('works') || found.has('structure');
}

/** The signs as kinds of words. */
export const plainSigns: Readonly<Record<string, string>> = Object.fromEntries(
  plainOrders.map(({ signs }, index) => [`plain order ${index}`, signs]),
);
