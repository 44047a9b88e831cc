/** That something would be welcome, said politely. */
export const wishes = [
  'would welcome|we welcome a|acogeríamos|would be pleased',
  'be thrilled|be glad|be pleased|be happy if|be over the moon',
  "mean the world|if you said|if you wrote|if you could|if you would|it'd be great|it'd be nice|would be awesome|would be amazing|would be fantastic|would make us happy|would be appreciated|is appreciated|would be thankful|would be delighted|be delighted if|be happy if|love it if|how about|why not|sería fantástico|sería maravilloso|sería un detalle|agradecemos|apreciaríamos|preferiríamos|le agradecería|ce serait|serait génial|nous apprécierions|nous préférerions|on voudrait|nous espérons|es wäre|wäre super|wäre prima|wäre klasse|wäre hilfreich|freuen uns, wenn|wir bitten darum|wünschenswert|seria fantástico|seria maravilhoso|ficaríamos|preferimos que|esperamos|sarebbe fantastico|sarebbe meraviglioso|saremmo grati|saremmo felici|preferiremmo|gradiremmo|zou prachtig|zou helpen|zou super|we hopen dat|zouden het waarderen|waarderen het|было бы отлично|было бы прекрасно|было бы чудесно|было бы неплохо|мы были бы рады|были бы благодарны|просим вас|いいと思います|良いでしょう|幸いです|たいです|欲しい|太好了|很高兴|感激|乐意|سنكون ممتنين|سنقدر|يا حبذا|من الجميل|نفضل|कृपा होगी|आभारी|खुशी होगी|चाहता हूँ",
  "would be great|would be nice|would be lovely|would be good if|would be helpful if|would be wonderful|would be perfect|would be ideal|it'd help|would help us|we'd love|we would love|we would like|i would like|we'd like|i'd like|would appreciate|we'd appreciate|we hope|hopes the|hopes that|perhaps the|maybe the|i wish|we wish|would mean a lot|would prefer|we want|i'd be grateful|i would be grateful|we'd be grateful|thanks in advance",
  'sería estupendo|sería genial|sería bueno|sería ideal|estaría bien|nos gustaría|me gustaría|agradeceríamos|agradecería|quisiéramos|queremos que|nos encantaría|ojalá|deseamos que|esperamos que',
  "serait bien|serait formidable|serait super|serait parfait|nous aimerions|j'aimerais|on aimerait|nous souhaitons|nous voudrions|merci de|merci d|il serait bon que|nous serions ravis",
  'wäre schön|wäre toll|wäre gut|wäre großartig|wäre nett|würden uns freuen|würde mich freuen|wir hätten gern|wir möchten|wir wünschen|ich möchte|so soll es|wir wären dankbar|wir hoffen',
  'seria ótimo|seria bom|seria ideal|seria excelente|gostaríamos|gostávamos|gostaria que|adoraríamos|agradecíamos|agradeceríamos|queremos que|esperamos que',
  'sarebbe bello|sarebbe ottimo|sarebbe perfetto|sarebbe bene|vorremmo|vorrei|ci piacerebbe|mi piacerebbe|gradiremmo|speriamo che|ci farebbe piacere',
  'zou fijn|zou mooi zijn|zou leuk zijn|zou geweldig zijn|zouden graag|op prijs|graag zien|willen graag|we hopen',
  'было бы здорово|было бы хорошо|было бы замечательно|хорошо бы|хотелось бы|бы хотелось|мы хотим|мы хотели бы|мы надеемся|будем благодарны|будем признательны|неплохо бы',
  '嬉しい|うれしい|ありがたい|助かり|希望し|いただける|ほしい|もらえませんか|もらえると|就好了|希望|最好能|我们想|如果能|期望|麻烦|سيكون من الرائع|سيكون من الجيد|نود|نرجو|نتمنى|نأمل|يسعدنا|حبذا|अच्छा होगा|अच्छा लगेगा|हम चाहेंगे|हम चाहते|चाहता है|बेहतर होगा',
].join('|');

/** A question or permission that asks the reader himself to do something. */
export const requests = [
  'pls|plz|mind adding|mind saying|tiny favour|tiny favor|small favour|劳驾|いただきたく|कृपया हमें',
  "might i suggest|any chance you|we kindly ask|kindly ask|is asked to|are asked to|is invited to|are invited to|hereby instructs|hereby instruct|instructs the|instruct you|ask you to|asks you to|beg you to|urge you to|invite you to|would ask you|be generous|be kind enough|would you kindly|will you|i need you|we need you|go ahead and|don't be shy|do us a favour|do us a favor|help us by|tendrías la amabilidad|tendría la amabilidad|la amabilidad de|sería tan amable|serías tan amable|te pido que|le pido que|te pedimos|le pedimos|le rogamos|se ruega|te ruego|la gentillesse|l'amabilité|l'obligeance|voudriez-vous|voudrais-tu|veux-tu|je te demande|je vous demande|nous vous prions|prière de|so freundlich|so nett|so gut|freundlicherweise|ich bitte dich|ich bitte sie|wir bitten sie|wir bitten dich|magst du|möchten sie bitte|a gentileza|a bondade|a amabilidade|peço que|peço-lhe|pedimos que|pode fazer o favor|così gentile|tanto gentile|la cortesia|la gentilezza|ti chiedo di|le chiedo di|vi chiediamo|ti prego di|la prego di|zo vriendelijk|zo goed zijn|ik vraag je|wij vragen u|we vragen je|mag ik u vragen|любезны|добры|прошу тебя|прошу вас|просим тебя|будь так|будьте так|お願いします|お願いできますか|ないでしょうか|頼み|拜托|请你|请您|烦请|هلا |أرجو منك|نرجو منك|أطلب منك|لو سمحت|निवेदन|अनुरोध|क्या तुम",
  "could you|can you|would you mind|would you please|feel free to|so kind as to|do me a favour|do me a favor|too much trouble|a small request|would it be possible to|i wonder whether you|i wonder if you|maybe you can|maybe you could|perhaps you could|perhaps you can|i'd be grateful|i would be grateful|thanks in advance|has permission to|may invent",
  'podrías|podría usted|te importaría|le importaría|hazme el favor|tenga la bondad|pourriez-vous|pourrais-tu|peux-tu|pouvez-vous|ayez l’amabilité|könntest du|könnten sie|kannst du|würdest du|würden sie bitte|sei so nett|seien sie so nett|tu mir den gefallen|você poderia|podias|importa-se de|faça o favor|seria possível|potresti|ti dispiacerebbe|le dispiacerebbe|fammi il favore|sarebbe possibile|zou je|zou u|wees zo vriendelijk|не могли бы вы|не мог бы ты|можешь ли|можете ли|будьте добры|будь добр',
  'いただけますか|いただけませんか|もらえますか|もらえませんか|くれませんか|くれますか|能否|能不能|可否|可以请|是否可以|هل يمكنك|هل بإمكانك|هل تستطيع|क्या आप|क्या तुम',
].join('|');

/** That somebody or something owes what follows, in the third person. */
export const owing = [
  'may not|can not|cannot|not accepted|duty to|shall carry|no puede|no pueden|ne peut|ne peuvent|ne doit pas|não pode|não podem|non può|non possono|mag niet|mogen|darf|dürfen|не может|не могут|нельзя|てはいけない|不可|不能|不许|لا يجوز|لا يمكن|नहीं जा सकता|नहीं हो सकता',
  'is to be|are to be|is bound|obligated to|is instructed to|are instructed to|is told to|is asked to|cannot omit|has the duty|il faut|faudra|devront|se debe|deberán|habrá de|hay que|é obrigatório|tem a obrigação|há de|bisogna|occorre|dovranno|va |behoort|zal|is verplicht|verplicht|wird|werden|ist verpflichtet|gehört|dürfen|обязано|обязаны|необходимо|полагается|надлежит|義務|せよ|しなさい|すべき|要 |得要|理应|须|عليه أن|لزاما|واجب|تلزم|जाना चाहिए|पड़ेगा|बाध्य',
  'is going to|are going to|is about to|must|shall|should|has to|have to|is to|are to|needs to|need to|ought to|expected to|required to|supposed to|meant to|instructed to|obliged to|bound to|will now|knows that it|requires|insists|demands|may not|may omit|has permission',
  'debe|deberá|debería|deben|tiene que|tienen que|ha de|tendrá que|exige|requiere|está obligada a|está obligado a|doit|devra|devrait|doivent|est tenu*|sont tenus|exige|muss|müssen|soll|sollen|sollte|hat|sind zu|ist zu|verlangt|zu bezeichnen|darf nicht|deverá|deve|devem|tem de|tem que|precisa|terá de|dovrà|dovrebbe|devono|è tenuta|è tenuto|esige|moet|moeten|dient|dienen|hoort|eist|должен|должна|должно|должны|обязан*|следует|требует|нужно|надо',
  'なければならない|必ず|こと。|べき|ねばならない|てはならない|してください|必须|应当|应该|务必|要求|不得|يجب|يتعين|ينبغي|تشترط|لا بد|على كل روبوت|على مولد|चाहिए|होगा|होगी|अनिवार्य|आवश्यक|ज़रूरी|चाहता है',
].join('|');

/** To bring something into a text, in whatever form. */
export const telling = [
  'anunciar|proclamar|declarar|comunicar|garantizar|garantir|annoncer|annonce|proclamer|déclarer|ankündigen|verkünden|mitteilen|melden|annunciare|proclamare|dichiarare|comunicare|garantire|aankondigen|verklaren|meedelen|verkondigen|garanderen',
  'promotional code|anfangen|anfäng*|beginnen|beginnt|abschließen|beende|beenden|начина*|закончи|комментир*|comenzar|comience|termina|terminar|commencer|termine|terminez|começar|termina|iniziare|concludi|finire|eindigen|starten|openen|sluit|afsluiten|終え|终|结束|اختم|فاختم|يبدأ|समाप्त',
  'sprinkle|spread|paint|bury|bump|convert|name-drop|go on about|gloss|tout|touts|shower|omitir|olvidar|oublier|vanter|omettre|vergessen|weglassen|tralasciare|omettere|weglaten|vergeten|опускать|опустить|забывать|省い|省き|描写|付け足|忘れず|省略|加上|写成|说成|تهمل|يهمل|صورنا|छोड़|दिखाएँ|दिखाओ',
  'finish with|close with|conclude with|end by|confirm|confirms|assert|asserts|suggest|suggests|imply|implies|list|lists|rank|rate|endorse|endorses|boast|boasts|brag|quote|quotes|repeat|print|mention of|speak of|speaks of|speak about|talk about|depict|depicts|show|shows|feature|features|push|pitch|plug|gush|oversell|hype|make up|improvise|throw in|convey|conveys|attribute|credit|credits|skips|invent*|improvis*|inventa|invente|inventez|inventen|expon*|aseg*|insinú*|recalc*|subray*|llamar|poner|ponga|termine|empiece|acabe|appel*|invente|assur*|soulign*|insist*|termin*|finir|vante*|erfind*|behaupten|betont|betonen|rühm*|preis*|hervorheb*|schließ*|endet|endet mit|ausgibt|inventar|invente|assegur*|sublinh*|realç*|termine|inventare|invent*|chiam*|sottoline*|assicur*|esalt*|termini|concluda|verzin*|bedenk*|benadruk*|eindig*|prijst|aanprijz*|noemt|opnemen|назва*|выдум*|придум*|подчерк*|закан*|расхвал*|рекламир*|说明|強調|强调|宣称|宣伝|褒め|創作|でっち|称赞|夸|编|吹|写成|推销|当作|तारीफ|प्रशंसा|गढ़|दावा|कविता|اخترع|امدح|يمدح|تسمي|أكد|تؤكد|يؤكد|أضف|انته|يعلن',
  'say|says|said|saying|state|states|stated|stating|mention|mentions|mentioned|mentioning|claim|claims|claiming|call|calls|called|present|presents|presented|portray*|praise|praises|praising|recommend|recommends|name|names|named|label|labels|labelled|contain|contains|include|includes|carry|carries|opens|open with|begin with|begins|end with|ends|start with|consist of|about|announce*|return|refer to|refers|promise|promises|link to|links|hint|hints|stress|stresses|emphasis*|emphasiz*|highlight|describe|describes|described|describing|treat|omit|omits|reveal|disclose|disclosing|advertis*|promote|promotes|add|adds|adding|sound|sounds|insist|put|work in|write|writes|writing|tell|tells|declare|exaggerate|leave|sell|invent|learn about|switch|go with|finish every|work the',
  'decir|diga|digan|dice|dijera|dijese|di que|mencion*|afirm*|indique|indicar|presentar|presente|presenta|calific*|incluir|incluya|contener|contenga|añadir|añada|añade|agreg*|recomend*|alab*|elogi*|llama|llamar|llame|citar|cite|hable|hablar|nombr*|describ*|destac*|promet*|escrib*',
  'dire|dise|dis|dites|mentionn*|affirm*|indiqu*|présente|présenter|présentez|qualif*|inclure|inclue|contenir|contienne|comporter|ajout*|recommand*|louer|cite|citer|précis*|parle|parler|nomme|nommer|décri*|promet*|commence|écri*',
  'sagen|sagt|sag|sei|erwähn*|behaupt*|nenn*|bezeichn*|darstellen|darzustellen|dargestellt|präsent*|enthalten|beinhalten|ergänz*|empfehl*|empfiehlt|loben|lobt|lobe|hinweisen|steht|im text stünde|beschreib*|verschweig*|angeben|hinzu*|schreib*',
  'dizer|dissesse|mencion*|apresent*|contenha|conter|acrescent*|adicion*|elogi*|chame|chamar|falar|fale|descrev*|comece|escrev*|menzion*|afferm*|indicare|presentare|presenti|defini*|contenere|riportare|riporti|aggiung*|raccomand*|lodare|lodi|parlare|parli|descriv*|promett*|inizia|dicesse|dica|di che|scriv*',
  'zegt|zeggen|zei|zeg|begin dan|begin met|vermeld*|noemt|noemen|noem|beweer*|beweren|voorstellen|presente*|bevatten|bevat|toevoeg*|toe te voegen|aanbevel*|aan te bevelen|prijzen|prijs|beschrij*|zwijg*|beloof*|schrijf|schrijven|сказать|скажи|скажите|сказал*|говорил*|говорит*|упом*|утвержд*|указать|укажи|представить|назов*|назыв*|содержать|включать|включить|добавить|добавь|рекоменд*|хвалить|описать|умалч*|обеща*|начни|напиши*',
  '書|述べ|言|触れ|主張|紹介|呼|含め|入れ|付け加え|推薦|記載|说|写|提到|提及|声称|介绍|称|包含|加|推荐|注明|补充|开头|يقول|قل |قال |يذكر|تذكر|اذكر|يتضمن|يقدم|يزعم|يوصي|سم |صف |اكتب|يتحدث|إضافة|ابدأ|فابدأ|कह|लिख|बता|उल्लेख|जोड़|सिफारिश|शुरू',
].join('|');

/** The moment of writing: when, or if, or while. */
export const temporals = [
  'provided|given that|in the event|on generating|upon|each time|every time|whatever|siempre que|en caso de|cada vez|mientras|chaque fois|en cas de|au moment de|pendant que|sooft|immer wenn|jedes mal|während|sofern|sempre que|no caso de|enquanto|caso|ogni volta|qualora|mentre|in caso|telkens|indien|mocht|terwijl|всякий раз|в случае|пока|たら|なら|ならば|ときに|假如|若是|当你|每当|在你|لو كنت|كلما|أثناء|حين|जब भी|अगर आप',
  'when|whenever|if|while|once|before|should|in case|as soon as|assuming|were you to|after|unless|whoever|anyone who|person or program|cuando|si|al|quand|lorsque|lors|wenn|falls|beim|sobald|quando|se|ao|nel|wanneer|als|bij|zodra|когда|если|при|場合|とき|時|際|如果|时|当|若|عند|إذا|عندما|यदि|अगर|समय|जब',
].join('|');

export const composing = [
  'gets summarized|get summarised|handles this|handle this|reads this|read this|reading this|can read this|writing text|write text|text for this|copy for this|put into words|turn this into|turns this into|rewrites this|creating a description|creating text|preparing a text|preparing the|cree|crear|creas|escribas sobre|escribes sobre|hables de este|prepares|elabor*|créez|crées|créer|écris sur|écrivez sur|parles de ce|prépare*|erstell*|schreibst|textest|über diesen|über dieses|über diese|crias|criar|crie|escreve sobre|escreveres|preparar|elabora|crei|creare|scrivi su|scrivendo|prepari|maakt over|schrijft over|een tekst over|maak je|создаёшь|создаешь|создаете|создании|пишешь|пишете|готовишь|написании|を作るなら|を作る|を書くなら|を書く場合|読んだら|読むなら|为这个|写这|介绍此|介绍本|编写|处理|读到|أنشأت|إنشاء|توليد|كتابتك|تكتب عن|के बारे में|बनाओ|बनाते|लिखो तो|पढ़',
  'describe|describes|described|describing|summaris*|summariz*|generate|generates|generating|produce|producing|produces|drafts|drafting|process|processes|processed|processing|asked about|writing about|write about|paraphras*|compose|composing|you reach this|told otherwise|you answer',
  'redact*|resumes|resumas|resuma|resumir|describ*|generas|generes|generar|génér*|rédig*|rédaction|résum*|décri*|zusammenfass*|verfass*|beschreib*|erzeug*|generier*|redig*|redação|resumir|descrev*|gerar|gerando|riassum*|descriv*|generi|generare|samenvat*|beschrij*|genere*|opstel*|составл*|обобща*|пересказ*|описыв*|генерир*|要約|作成|撰写|总结|描述|生成|كتابة|تلخص|تصف|توليد|सारांश बना|विवरण लिख|वर्णन',
].join('|');

/** To put a name on somebody, as an order. */
export const naming = [
  'sell|market|pitch|hype|refer to|title|hail|glorify|vende|vendez|vends|verkauf*|preise|venda|vendi|verkoop|описывай|опишите|представляй|把毕业|宣传|当成|夸成|呼びなさい|呼べ|صور |لقب ',
  'call|present|portray|label|describe|define|treat|brand|depict|declare|praise|be called|be described|be portrayed|describing|hint',
  'llama|llame|presenta|presente|define|defina|califica|califique|trata|trate|denomina|qualifie|qualifiez|présente|présentez|appelle|appelez|désigne|désignez|traite|traitez|nenne|nennen sie|bezeichne|bezeichnen|stell|stelle|präsentiere|chame|apresente|apresenta|qualifique|definisci|definisca|chiama|presenti|tratta|qualifica|noem|bestempel|presenteer|omschrijf|назови|назовите|называй|называйте|представь|представьте',
  '呼んで|呼ぶこと|紹介せよ|紹介して|と呼べ|称为|称作|说成|描述成|叫做|介绍为|介绍成|سم |صف |قدم |बताओ|कहें|कहो',
].join('|');

/** To be somebody else. */
export const acting = [
  "be my|be our|you be the|talk like|write like|take the part|impersonate|role-play as|roleplay as|step into|you're a|you are a pirate|eres mi|sé mi|ponte en el papel|mets-toi dans la peau|sois mon|versetz dich|sei mein|seja o meu|põe-te na pele|mettiti nei panni|sii il mio|wees mijn|kruip in de huid|будь моим|войди в роль|君は|お前は|あなたは今|你就是|当一个|كن |أنت الآن|तुम अब|बन जाओ",
  "play a|play the role|you play|act like|act as|speak as|let us pretend|let's pretend|pretend|assume the role|picture yourself|imagine yourself|you are no longer|in this scene|in this scenario|for this task you are|take on the role|haz como si|actúa como|finge|imagina que eres|juega el papel|tu joues|vous jouez|joue le rôle|fais comme si|faites comme si|imagine que tu|spiel jetzt|spiele jetzt|spiel einen|tu so|du spielst|schlüpfe in|finja|faça de conta|imagine que é|aja como|fingi|fai finta|immagina di essere|recita|doe of|doe alsof|speel nu|stel je voor dat je|представь, что ты|представьте, что вы|притворись|сыграй|веди себя",
  'なりきって|のふりをして|振る舞|演じて|扮演|假装|假设你是|تصرف كأنك|تظاهر|تخيل أنك|जैसे तुम|मान लो कि तुम',
].join('|');

/** Not to say something. */
export const silence = [
  'without mentioning|without saying|no word about|not a word about|no mention of|leave unsaid|do not reveal|never reveal|hide the|conceal|gloss over|pass over|sin mencionar|no reveles|oculta|silencia|callar|sans mentionner|sans parler de|cachez|cache le|tais |ohne zu erwähnen|kein wort von|verheimlich*|verschweig*|unerwähnt|sem mencionar|oculte|esconda|senza menzionare|nascondi|tieni nascosto|zonder te vermelden|verberg|geen woord over|без упоминания|скрой|скройте|ни слова о|伏せ|隠し|触れず|隐瞒|别说|闭口|أخف |دون ذكر|छिपा|ज़िक्र मत',
  'do not mention|never mention|keep quiet about|leave out|unmentioned|say nothing about|nothing about|not say anything about|skip the|not reveal|not refer|not mention|do not write about|do not talk about|avoid mentioning|omit|drop the|avoid the word',
  'no menciones|no mencione|no hables de|no hable de|no digas|omite|pas de l|pas du|surtout pas|ne mentionne*|passe sous silence|passez sous silence|verschweig*|erwähne nicht|nicht erwähnen|kein wort über|lass die|lass das|não fale da|não fale do|não fale das|não fale de|não mencione|omita|non parlare dell|non parlare del|non parlare della|non parlare di|non menzionare|ometti|taccia|laat het|verzwijg|zwijgt over|vermeld niet|noem niet|не упоминай|не упоминайте|не пиши|умолчи|умалчив*',
  '触れないで|触れてはならない|言及しない|書かないで|不要提|不要在描述|不得提及|别提|不要写|لا تذكر|ألا يتحدث|لا تشر|उल्लेख मत|मत बताओ|मत लिखो|की बात न',
].join('|');

/** To change what the issuer states. */
export const swapping = [
  'swap|replace|change|abandon|round|drop|skip|slip|cambia|sustituye|remplace|remplacez|ersetze|ändere|troque|substitua|sostituisci|vervang|verander|замени|измени|leave out|scrap',
].join('|');

/** To hand in the answer. */
export const returning = [
  'send|emit|reply with|answer with|write in|write it in|entrega|escribe en|mande|envoie|schreib in|liefere|entregue|escreva em|scrivi in|lever|schrijf in|выдай|пиши в|書式|形式で|格式|以 |صيغة|प्रारूप',
  'return|respond|answer|reply|give|wrap|devuelve|devuelva|contesta|contesten|responde|responda|renvoie|renvoyez|réponds|répondez|gib|geben sie|antworte|antworten sie|devolva|restituisci|rispondi|geef|antwoord|верни|верните|ответь|отвечай|返して|返せ|答えて|出力し|返回|回答|输出|أعد |أجب |लौटाओ|लौटाएं|उत्तर दो',
].join('|');

/** To let others see what only the writer knows. */
export const revealing = [
  'word for word|letter for letter|zeig mir|zeige mir|wort für wort|palabra por palabra|mot à mot|palavra por palavra|parola per parola|woord voor woord|слово в слово|一字一句|逐字|كلمة بكلمة|शब्दशः',
  'reveal|repeat|print|paste|show|disclose|quote|give me|wording|share|sharing|leak|recite|put it|tell me|send me|copy|muestra|revela|montre|révèle|zeige|verrate|mostre|revele|mostra|rivela|toon|onthul|покажи|раскрой|見せて|教えて|显示|告诉我|أظهر|اكشف|दिखाओ',
].join('|');

/** To make something seem what it is not. */
export const seeming = [
  'seem like|appear to be|appear as|as if harvard|as though|come off as|dé la impresión|parezca|donne l’impression|aussehen|wirken|pareça|dia a impressão|sembri|dia l’impressione|lijkt alsof|overkomen als|казалось|казался|見える|思わせ|看上去|显得|كأنها|लगे जैसे',
  'make it sound|make it look|make this sound|sound like|sound as|look like|come across as|haz que suene|que suene|haz que parezca|fais passer|faire passer|faites passer|klingen|aussehen lassen|faça parecer|parecer que|sembrare|klinken|lijken|звучал*|выглядел*',
  'のように見せ|のように聞こえ|听起来|看起来|تبدو|يبدو|जैसा दिखा|जैसा बना',
].join('|');

export const pleas = [
  "please|kindly|s'il te plaît|s'il vous plaît|veuillez|por favor|por gentileza|por cortesia|por cortesía|per cortesia|per favore|bitte|alsjeblieft|alstublieft|graag|пожалуйста|ください|请|من فضلك|يرجى|कृपया",
].join('|');

/** What somebody wants of somebody else. */
export const willing =
  'want|wants|ask|asks|asking|require|requires|demand|demands|insists|instructs|expects|decided|prefers|would like|wishes|pide|piden|quiere|quieren|exige|ordena|manda|solicita|desea|demande|demandent|veut|souhaite|ordonne|prie|bittet|wünscht|verlangt|fordert|möchte|pede|pedem|quer|deseja|chiede|chiedono|vuole|esige|desidera|vraagt|wil|eist|wenst|verzoekt';
