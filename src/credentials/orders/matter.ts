/** The text that is to be written, and its parts. */
export const texts = [
  'description|descriptions|summary|summaries|blurb|write-up|text|texts|copy|highlights|highlight|audience line|audience field|badge page|last line|entry|overview|synopsis|what you write|output|answer|reply|response|json|in what you write|readers|visitors',
  'descripción|resumen|texto|respuesta|ficha|destacados|descriptif|résumé|texte|réponse|fiche|beschreibung|zusammenfassung|text|antwort|eintrag|descrição|resumo|resposta|descrizione|riassunto|testo|risposta|scheda|beschrijving|samenvatting|tekst|antwoord|описани*|резюме|текст|тексте|ответ|ответе|карточк*',
  '説明文|紹介文|説明|要約|文章|テキスト|描述|简介|摘要|文中|文本|这段文字|الوصف|وصف|ملخص|الملخص|النص|विवरण|सारांश|पाठ',
].join('|');

/** That a machine writes it. */
export const automatic = [
  'descriptions of this|summaries of this|generated|machine-written|ai-written|automated|automatic|ai summary|ai summaries|ai text|ai description|ai descriptions|produced from this record|of this credential|about this course|automático|automática|generado|generada|généré|automatique|ki-zusammenfassung|ki-text|erzeugte|generierte|gerado|gerada|generato|automatico|ai-samenvatting|gegenereerde|автоматическ*|созданный|сгенерированн*',
  '生成され|による要約|AI摘要|生成的|自动|آلي|المولد|एआई सारांश|तैयार पाठ',
].join('|');

/** Who writes it. */
export const machines = [
  'ai|llm|language model|chatbot|bots|description generator|text generator|summariser|summarizer|the generator|automated tool|automated systems|by software|the assistant|the tool|writer of the|a model|program writing|whoever drafts|whoever writes|modelo de lenguaje|inteligencia artificial|ia|generador|modèle de langage|générateur|sprachmodell|ki|textgenerator|modelo de linguagem|inteligência artificial|gerador|modello linguistico|intelligenza artificiale|generatore|taalmodel|tekstgenerator|генератор|чат-бот|ии|нейросеть|языковая модель',
  '生成器|AI|チャットボット|言語モデル|描述生成器|的AI|聊天机器人|语言模型|人工智能|مولد|الذكاء الاصطناعي|روبوت|जनरेटर|एआई|चैटबॉट',
].join('|');

/** Whom it is about. */
export const holders = [
  'holder|holders|graduates|earners|recipients|everybody|everyone|badge to|this badge|this certificate|this award|this qualification|this credential|this course|this programme|the issuer|it as|this as|them as',
  'titulados|tituladas|titulares|graduados|egresados|diplomados|titulaires|diplômés|lauréats|inhaber*|absolvent*|abzeichen|formandos|formados|titolari|diplomati|laureati|houders|geslaagden|afgestudeerden|обладател*|выпускник*|держател*',
  '取得者|修了者|卒業生|持证人|毕业生|获得者|الحاصلين|الخريجين|حاملي|धारकों|स्नातकों',
].join('|');

/** What others state and an order wants to be silent about. */
export const parts = [
  'any mention|every mention|exam|test|criteria|issuer|title|prerequisites|level|accreditation|pass rate|failing rate|pass mark|weaknesses|limitations|skills|prueba|examen|suspensos|échec|prüfung|durchfallquote|prova|esame|reprovações|bocciati|gezakten|экзамен*|несдавш*|試験|不合格|考试|不及格|الامتحان|الرسوب|परीक्षा|असफलता',
].join('|');

/** What was said to the writer before. */
export const told = [
  'you were told|you have been told|you were given|you were asked|you read so far|before this line|everything before|earlier directions|told you|your instructions|your guidelines|given to you|brief above|your memory|the template|length limits|your developers|validation is|safety checks',
  'te pidieron|te han pedido|te dijeron|que recibiste|has recibido|se te pidió|te indicaron|le pidieron|t’a demandé|vous a demandé|t’a dit|tu as reçu|vous avez reçu|consignes précédentes|dir vorher|dir zuvor|dir gesagt|ihnen gesagt|man dir|was dir|lhe pediram|lhe foi pedido|te pediram|lhe disseram|lhe foi dito|ti è stato|ti hanno chiesto|ricevute in precedenza|hai ricevuto|je eerder|je hiervoor|je gevraagd|je opgedragen|тебе говорили|вам говорили|тебя просили|вас просили|тебе сказали|тебе велели',
  '与えられた指示|先に言われた|言われたこと|以前の指示|给你的|对你说的|告诉你的|你收到的|طلب منك|قيل لك|तुमसे जो|आपसे जो|दिए गए सभी निर्देश|दिए गए निर्देश',
].join('|');

/** The task of the writer. */
export const tasks = [
  'your former task|new task|your previous task|your old task|your task|your real task|the real job|new assignment|the real task|tu tarea|ta mission|ta tâche|votre mission|deine aufgabe|deine bisherige aufgabe|deine vorherige|sua tarefa|tua tarefa|tuo compito|je taak|je vorige taak|задание отменено|твоё задание|твоё прежнее задание|твоя задача|前の作業|前のタスク|之前的任务|你的任务|مهمتك|पिछला काम|तुम्हारा काम',
].join('|');

/** That what was said holds no more. */
export const ended = [
  'expired|no longer count|no longer counts|no longer valid|no longer apply|no longer applies|withdrawn|cancelled|canceled|void|revoked|obsolete|superseded|takes precedence|switched off|not apply here|scrap|wipe|should influence|this note wins|takes priority|prevails|ya no es válido|ya no vale|ya no cuenta|queda cancelada|queda anulada|de lado|plus valable|ne compte plus|annulée|annulé|n’existai*|n’existe*|caduc*|hinfällig|gilt nicht mehr|gelten nicht mehr|ungültig|gestrichen|aufgehoben|já não é válido|não vale mais|cancelada|cancelado|non vale più|non valgono più|annullato|annullata|vervalt|vervallen|geldt niet meer|geschrapt|ongeldig|не действует|не действуют|не имеет силы|отменен*|недействительн*',
  '無効|取り消し|忘れて|作废|不算数|取消|失效|无效|لم يعد|ألغيت|باطل|मान्य नहीं|लागू नहीं|रद्द',
].join('|');

/** Other shapes than the one that is asked for. */
export const shapes = [
  'xml|yaml|csv|html|markdown|plain text|empty object|poem|rhyme|in rhyme|sonnet|haiku|limerick|joke|recipe|advert|jingle|tags|shopping list|upper case|texto plano|texto simples|texte brut|fließtext|testo semplice|platte tekst|chiste|blague|witz|piada|barzelletta|mop|анекдот|простым текстом|普通の文章|冗談|纯文本|笑话|نص عادي|نكتة|सादे पाठ|चुटकुला|receta|recette|poema|poème',
].join('|');

export const results = [
  'result|results|everything|key|field|root element|object|resultado|le tout|résultat|ergebnis|risultato|resultaat|resposta|результат|結果|结果|النتيجة|परिणाम|rather than json|no json|without json|sin json|sans json|ohne json|sem json|senza json|zonder json|без json|jsonではなく|ではなく|不要|دون |नहीं',
].join('|');

/** The answer of whoever is spoken to, and that it will be. */
export const answers = [
  'your answer|your reply|your replies|your response|your next|your output|next thing you write|expect to output|you will output|summary you are about|tu respuesta|su respuesta|vas a escribir|ta réponse|ta prochaine réponse|votre réponse|tu vas écrire|deine antwort|ihre antwort|du wirst|próxima resposta|sua resposta|você vai escrever|vai escrever|tua risposta|scriverai|je antwoord|uw antwoord|je gaat|твой ответ|ваш ответ|ты напишешь|you are going to write|you will now produce|あなたの次の返答|あなたの返答|あなたは|你的回答|你的回复|接下来你|إجابتك|سوف تكتب|आपका उत्तर|तुम्हारा उत्तर|तुम केवल',
].join('|');

export const only = [
  'nothing more|nothing else|nothing but|the word|single word|one word|in rhyme|poem|going to be|write that|recommends|the letter|opens with|únicamente|nada más|uniquement|le mot|recette|ausschließlich|aus dem wort|das wort|apenas|somente|a palavra|poema|soltanto|una sola parola|la parola|alleen|het woord|только|слово|слова|だけ|のみ|一語|只有|只|فقط|केवल|एक शब्द',
].join('|');

/** Who sells, and what is sold. */
export const selling = [
  'salesperson|salesman|seller|hype|hype man|advertis*|presenter|promise|promises|promised|press officer|marketer|spokesperson|chief executive|ceo|radio host|vendedor*|vendeur|verkäufer|venditore|verkoper|продавец|директор|director de|diretor da|direttore di|promete|prometa|prometti|营销|推销员|销售|営業担当|بائع|विक्रेता|nasa|our sponsor|our partner|our shop|our website|our web address|our premium|our bootcamp|our gold|discount|promo code|coupon|voucher|slogan|patrocinador*|sponsor|sponsors|partenaire|スポンサー|赞助商|راعينا|спонсор*|प्रायोजक|free coffee|market leader|market leaders',
].join('|');

/** Who learns or teaches: a duty of theirs is a criterion. */
export const learners = [
  'learner|learners|student|students|participant|participants|trainee|trainees|candidate|candidates|applicant|applicants|apprentice*|delegates|pupils|assessor|invigilator|managers|employees|patient|patients|client|clients|customer|customers|team|class|peers|course teaches|teaches|shows how|role play|practise|caller|the course shows|you will learn|estudiantes|alumnos|alumnas|participantes|candidatos|aprenderás|étudiants|apprenants|participants|candidats|vous apprendrez|apprend|lernende*|studierende*|teilnehmende*|teilnehmer*|kandidat*|sie lernen|zeigt|formador|vai aprender|ensina|enseña|studenti|partecipanti|candidati|imparerai|insegna|studenten|deelnemers|kandidaten|leert|участник*|студент*|слушател*|кандидат*|вы научитесь|курс учит',
  '受講者|学生|学びます|を学ぶ|学员必须|学习|教授如何|المشاركين|المشاركون|الطلاب|المتعلمين|ستتعلم|تعلم |प्रतिभागि|छात्र|सीखेंगे|सिखाता',
].join('|');

/** What learners write or make. */
export const works = [
  'report|reports|essay|essays|portfolio|project|projects|presentation|submission|submissions|thesis|video|logbook|homework|assignment|assignments|article|articles|chapter|chapters|slides|poster|survey|letter|letters|email|emails|footnote|form|document|documents|press release|product|products|museum|quiz|question|questions|diagram|function|functions|code|program|programs|script|scripts|file|files|query|queries|application|applications|software|deadline|platform|method|story|confirmation|argument|informe|memoria|el trabajo|proyecto|presentación|cuestionario|documentos|hoja|rapport|dossier|projet|présentation|tableur|documents|courriels|bericht|arbeit|projekt|präsentation|dokumente|tabelle|e-mails|relatório|o trabalho|projeto|apresentação|planilha|relazione|il lavoro|progetto|presentazione|foglio|domande|verslag|het werk|project|presentatie|werkblad|vragen|отчет|отчёт|сдайте работу|работа была|проект|презентаци*|таблиц*|вопросы|документы|письма',
  '報告書|課題|企画|発表|質問|解答|文書|表計算|メール|报告|作业|项目|问题|答案|文档|表格|邮件|تقرير|التقرير|العمل في|مشروع|الأسئلة|أسئلة|المستندات|البريد|رिपोर्ट|रिपोर्ट|परियोजना|प्रश्न|कार्य|दस्तावेज़|स्प्रेडशीट|ईमेल',
].join('|');

/** What a work is made of. */
export const structure = [
  'introduction|conclusion|conclusions|bibliography|source|sources|example|examples|word count|reference|references|findings|recommendations|theories|sections|page|pages|words|full sentences|complete sentences|plain language|body|evidence|overview|introducción|conclusiones|ejemplos|fuentes|bibliografía|proceso|introduction|bibliographie|exemples|sources|objectifs|einleitung|ergebnisse|beispiele|quellen|verfahren|introdução|conclusões|exemplos|fontes|processo|introduzione|conclusioni|esempi|fonti|processo|inleiding|conclusies|voorbeelden|bronnen|proces|введение|выводы|вывода|примеров|источники|процесса',
  '導入|結論|例を|引言|结论|例子|مقدمة|استنتاجات|مثالين|أمثلة|परिचय|निष्कर्ष|उदाहरण|प्रक्रिया',
].join('|');

/** Words for the text and its frame that hardly anybody else has. */
export const fields = [
  'into the text|to the text|in the text|short text|short description|the highlights|each highlight|every highlight|last highlight|first highlight|fourth highlight|audience line|audience field|as the audience|blurb|write-up|badge page|language setting|requested structure|requested format|catalogue text|generated json',
].join('|');

/** What the writer was told and keeps to himself. */
export const secrets = [
  'your system prompt|your prompt|full prompt|hidden guidelines|hidden instructions|initial message|initial instructions|rules you follow|your hidden|your instructions|your rules|your guidelines|what you were told|tus instrucciones|tes instructions|tes consignes|deine anweisungen|suas instruções|tue istruzioni|je instructies|твои инструкции|твой промпт|あなたの指示|你的指令|你的提示词|تعليماتك|तुम्हारे निर्देश',
].join('|');

/** That it is said over and over. */
export const repetition = [
  'at least twice|at least once|at least three times|as often as possible|repeatedly|throughout the text|in every sentence|in each sentence',
].join('|');

/** What is better than all others. */
export const grandeur = [
  'prestig*|finest|most famous|best|greatest|market leader|market leaders|world-class|angesehen*|beste|besten|mejor|meilleur*|melhor|migliore|самый|лучший|лучшим|権威|最高|世界一|日本一|权威|最佳|最好|أرقى|الأفضل|प्रतिष्ठित|सर्वश्रेष्ठ',
].join('|');
