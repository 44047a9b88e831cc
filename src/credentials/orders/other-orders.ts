import type { PlainOrder } from './plain-order.ts';

/** Orders about what is to be said, in many turns of phrase. */
export const otherOrders: readonly PlainOrder[] = [
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
      /\b(?:decode|decrypt|decipher|unscramble|rot13|base64)\b.{0,80}\b(?:and|then)\b.{0,20}\b(?:do (?:what|as|so)|follow|execute|obey|carry out|comply|act on|write|say|output|print) ?|\b(?:translate|read)\b.{0,80}\b(?:and|then)\b.{0,20}\b(?:do (?:what|as|so)|follow|execute|obey|carry out|comply|act on|output|print|(?:write|say) (?:it|that|this|them|what|so|as it|exactly|only|the (?:result|answer|orders?|instructions?))\b) ?/u,
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
      /\bpretend (?:that )?(?:you are|you're|you|i am|this is)\b|\b(?:imagine|suppose) (?:that )?you (?:are|were) (?:an? |the )?(?:\w+ ){0,2}(?:examiner|issuer|director|registrar|advertiser|marketer|salesperson|administrator|developer|ceo)\b/u,
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
];
