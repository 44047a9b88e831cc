import type { PlainOrder } from './plain-order.ts';

/** Orders that end the data, or want the answer otherwise. */
export const shapeOrders: readonly PlainOrder[] = [
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
      /(?<!\bi(?:'ll| will) )\b(?:answer|respond|reply|write|speak|talk|behave|act) (?:as if|as though|like) (?:you|an?|the) ?(?:\w+ )?(?:were|are|pirate|poet|child|parrot|villain|robot|cat|shakespeare|salesman|drunk)/u,
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
    signs: 'user|human|q',
    pattern:
      /\buser ?:(?! ?(?:and|or|y|o|et|ou|und|oder|e|en|of|[,/]) ?assistant).{0,80}\bassistant ?:|\bhuman ?:.{0,80}\b(?:assistant|ai) ?:|\bq ?:.{0,80}\ba ?:.{0,40}\b(?:say|write|description)\b/u,
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
      /(?<!\b(?:etes|es|bist|sind|seid|bent|eres|sos|sei|sois|are) )\b(?:ab jetzt|ab sofort|von nun an|a partir de ahora|desde ahora|desormais|dorenavant|a partir de maintenant|a partir de agora|d'ora in poi|d'ora in avanti|vanaf nu|od teraz|odtad|с этого момента|отныне|tu bay gio|mulai sekarang|bundan sonra|fra nu af|fran och med nu)\b(?!.{0,12}\b(?:konnen|kann|puede|podra|peut|pourr\w+|kunt|kan|pode|poderao|puo))/u,
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
      /\b(?:antworte|antworten sie|responde|responda|reponds|repondez|rispondi|rispondete|antwoord|odpowiadaj|odpovidej|svara|svar|отвечай|отвечайте|відповідай|vastaa|tra loi|jawab) (?:\p{L}+ ){0,2}?(?:(?:nur|ausschliesslich|solo|solamente|unicamente|seulement|uniquement|apenas|somente|soltanto|alleen|uitsluitend|tylko|wylacznie|pouze|endast|bara|kun|только|лише|vain|hanya)(?! (?:a|al|en|no|na|nas|nos|em|ao|aos|aux?|sur|dans|auf|im|in|nel|op|aan)(?!\p{L}))|mit dem wort|con la palabra|par le mot|com a palavra|con la parola|met het woord)\b/u,
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
];
