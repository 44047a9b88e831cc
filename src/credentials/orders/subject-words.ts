/** The text that is to be written, and its parts. */
export const texts = [
  'kurzbeschreib*|kurztext|краткое описание|全文|本文',
  'wording|paragraph|sentence|caption|page|listing|announcement|advert|pitch|reply|presentation text|public text|profile|descripciones|anuncio|redacción|párrafo|insignia|annonce|paragraphe|rédaction|beschreibungstext|beschreibungen|absatz|anzeige|ausgabe|kurztext|anúncio|parágrafo|redação|saída|annuncio|paragrafo|uscita|advertentie|alinea|uitvoer|omschrijving|объявлени*|абзац|вывод|出力|文面|紹介|返答|文字|输出|文案|介绍|说明文字|回复|المخرجات|الرد|التعريف|आउटपुट|उत्तर|परिचय',
  'description|descriptions|summary|summaries|blurb|write-up|text|texts|copy|highlights|highlight|audience line|audience field|badge page|last line|entry|overview|synopsis|what you write|output|answer|reply|response|json|in what you write|readers|visitors',
  'descripción|resumen|texto|respuesta|ficha|destacados|descriptif|résumé|texte|réponse|fiche|beschreibung|zusammenfassung|text|antwort|eintrag|descrição|resumo|resposta|descrizione|riassunto|testo|risposta|scheda|beschrijving|samenvatting|tekst|antwoord|описани*|резюме|текст|тексте|ответ|ответе|карточк*',
  '説明文|紹介文|説明|要約|文章|テキスト|描述|简介|摘要|文中|文本|这段文字|الوصف|وصف|ملخص|الملخص|النص|विवरण|सारांश|पाठ',
].join('|');

/** That a machine writes it. */
export const automatic = [
  'automated writers|automated tool|automated system|descriptions of this|summaries of this|generated|machine-written|ai-written|automated|automatic|ai summary|ai summaries|ai text|ai description|ai descriptions|produced from this record|of this credential|about this course|automático|automática|generado|generada|généré|automatique|ki-zusammenfassung|ki-text|erzeugte|generierte|gerado|gerada|generato|automatico|ai-samenvatting|gegenereerde|автоматическ*|созданный|сгенерированн*',
  '生成され|による要約|AI摘要|生成的|自动|آلي|المولد|एआई सारांश|तैयार पाठ',
].join('|');

/** Who writes it. */
export const machines = [
  'robot|robots|robô|робот|роботом|ロボット|机器人|روبوت*|रोबोट|chatgpt|gpt|copilot|gemini|claude|machine-made|llm output',
  'whatever program|whatever system|whatever tool|whichever|any program|any tool|any system|any software|any model|every model|the model|the writing system|writing system|the system|the program|the software|the bot|a bot|this bot|the algorithm|algorithm|your ai|our ai|copywriter|auto-writer|el modelo|el sistema|el asistente|el programa|todo programa|algoritmo|redactor|le modèle|le système|l’assistant|le programme qui|algorithme|rédacteur|das modell|das system|der assistent|algorithmus|das programm, das|o modelo|o sistema|o assistente|redator|il modello|il sistema|l’assistente|redattore|het model|het systeem|de assistent|algoritme|het programma dat|модель|система|алгоритм|программа, которая|ассистент|робот|アルゴリズム|モデルは|プログラム|システムは|模型|系统|程序|算法|النموذج|النظام|البرنامج|मॉडल|प्रणाली|सिस्टम|एल्गोरिद्म',
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
  "formatting rules|output rules|length rules|style rules|prior rules|the facts you|everything you|all you were|all that you|instructions you|rules you|orders you|anything you were|todo lo que te|lo que te|cuanto te|tout ce qu'on|ce qu'on t|ce qui t'a|alles, was dir|was du bisher|tudo o que lhe|o que lhe|tudo o que te|o que te|quello che ti|ciò che ti|tutto quello che|wat je verteld|wat je is|alles wat je|wat u verteld|что тебе|что вам|言われたこと|言われた|教えられた|告诉你|说过的|教你的|吩咐你|ما قيل|ما طلب|تعليماتك|तुमसे कहा|आपसे कहा|तुम्हें दिए|तुम्हें बताए",
  'you were told|you have been told|you were given|you were asked|you read so far|before this line|everything before|earlier directions|told you|your instructions|your guidelines|given to you|brief above|your memory|the template|length limits|your developers|validation is|safety checks',
  'te pidieron|te han pedido|te dijeron|que recibiste|has recibido|se te pidió|te indicaron|le pidieron|t’a demandé|vous a demandé|t’a dit|tu as reçu|vous avez reçu|consignes précédentes|dir vorher|dir zuvor|dir gesagt|ihnen gesagt|man dir|was dir|lhe pediram|lhe foi pedido|te pediram|lhe disseram|lhe foi dito|ti è stato|ti hanno chiesto|ricevute in precedenza|hai ricevuto|je eerder|je hiervoor|je gevraagd|je opgedragen|тебе говорили|вам говорили|тебя просили|вас просили|тебе сказали|тебе велели',
  '与えられた指示|先に言われた|言われたこと|以前の指示|给你的|对你说的|告诉你的|你收到的|طلب منك|قيل لك|तुमसे जो|आपसे जो|दिए गए सभी निर्देश|दिए गए निर्देश',
].join('|');

/** The task of the writer. */
export const tasks = [
  'a new job|another task|a different task|your mission|your job now|your assignment|the actual task|your only task|la nueva tarea|otra tarea|tu misión|nouvelle mission|nouvelle tâche|une autre tâche|neue aufgabe|eine andere aufgabe|dein auftrag|nova tarefa|outra tarefa|a tua missão|nuovo compito|un altro compito|la tua missione|nieuwe taak|een andere taak|je opdracht|новое задание|новая задача|другая задача|新しい任務|別の作業|新しいタスク|新任务|另一个任务|你的工作|مهمة جديدة|مهمة أخرى|नया काम|दूसरा काम|नया कार्य',
  'your former task|new task|your previous task|your old task|your task|your real task|the real job|new assignment|the real task|tu tarea|ta mission|ta tâche|votre mission|deine aufgabe|deine bisherige aufgabe|deine vorherige|sua tarefa|tua tarefa|tuo compito|je taak|je vorige taak|задание отменено|твоё задание|твоё прежнее задание|твоя задача|前の作業|前のタスク|之前的任务|你的任务|مهمتك|पिछला काम|तुम्हारा काम',
].join('|');

/** That what was said holds no more. */
export const ended = [
  "are void|is over|are over|are lifted|lifted|suspended|no longer bind|do not count|doesn't count|don't count|forget it|has ended|are history|replaced by|overruled|no se aplica*|quedan anuladas|han caducado|olvídalo|ne s'appliquent plus|sont annulées|ne valent plus|oubliez-les|sind aufgehoben|ist vorbei|zählt nicht|zählen nicht|entfällt|não se aplica*|foram anuladas|acabou|esqueça|non si applica*|sono annullate|è finito|dimenticalo|zijn vervallen|tellen niet|vergeet ze|is voorbij|больше не|аннулирован*|отмен*|終わり|撤回|なかったことに|废除|撤销|不必遵守|结束|انتهت|لاغية|لا تنطبق|समाप्त|अब नहीं",
  'expired|no longer count|no longer counts|no longer valid|no longer apply|no longer applies|withdrawn|cancelled|canceled|void|revoked|obsolete|superseded|takes precedence|switched off|not apply here|scrap|wipe|should influence|this note wins|takes priority|prevails|ya no es válido|ya no vale|ya no cuenta|queda cancelada|queda anulada|de lado|plus valable|ne compte plus|annulée|annulé|n’existai*|n’existe*|caduc*|hinfällig|gilt nicht mehr|gelten nicht mehr|ungültig|gestrichen|aufgehoben|já não é válido|não vale mais|cancelada|cancelado|non vale più|non valgono più|annullato|annullata|vervalt|vervallen|geldt niet meer|geschrapt|ongeldig|не действует|не действуют|не имеет силы|отменен*|недействительн*',
  '無効|取り消し|忘れて|作废|不算数|取消|失效|无效|لم يعد|ألغيت|باطل|मान्य नहीं|लागू नहीं|रद्द',
].join('|');

/** Other shapes than the one that is asked for. */
export const shapes = [
  'html page|pagina html|página html|page html|script tag',
  'klingon|ode|haiku|true|tudo em maiúsculas|alles in hoofdletters|tout en majuscules|tutto in maiuscolo',
  'emoji|emojis|verse|prose|story|song|rap|riddle|screenplay|bullet points|all caps|capital letters|table|ascii|binary|backwards|code|poema|verso|canción|cuento|en mayúsculas|vers|chanson|conte|en majuscules|gedicht|lied|reim|reimen|märchen|großbuchstaben|canção|versos|em maiúsculas|poesia|canzone|in rima|in maiuscolo|rijm|liedje|sprookje|hoofdletters|стих*|песн*|сказк*|в рифму|詩|俳句|物語|歌|诗|歌曲|故事|表情符号|قصيدة|أغنية|قصة|कविता|गीत|कहानी',
  'xml|yaml|csv|html|markdown|plain text|empty object|poem|rhyme|in rhyme|sonnet|haiku|limerick|joke|recipe|advert|jingle|tags|shopping list|upper case|texto plano|texto simples|texte brut|fließtext|testo semplice|platte tekst|chiste|blague|witz|piada|barzelletta|mop|анекдот|простым текстом|普通の文章|冗談|纯文本|笑话|نص عادي|نكتة|सादे पाठ|चुटकुला|receta|recette|poema|poème',
].join('|');

export const results = [
  'result|results|everything|key|field|root element|object|resultado|le tout|résultat|ergebnis|risultato|resultaat|resposta|результат|結果|结果|النتيجة|परिणाम|rather than json|no json|without json|sin json|sans json|ohne json|sem json|senza json|zonder json|без json|jsonではなく|ではなく|不要|دون |नहीं',
].join('|');

/** The answer of whoever is spoken to, and that it will be. */
export const answers = [
  'tu descripción dirá|ta description dira|deine beschreibung sagt|sua descrição dirá|tua descrizione dirà|your description says|your text says|your text mentions|you speak as|from here on',
  'your summary is|your text is|your description is|your summary will|your description will|your text will|tu resumen será|tu descripción será|ton résumé sera|deine beschreibung wird|deine zusammenfassung wird|teu resumo será|il tuo riassunto sarà|je samenvatting wordt|твоё резюме будет|あなたの要約|你的描述|你的摘要|ملخصك|तुम्हारा सारांश',
  'your answer|your reply|your replies|your response|your next|your output|next thing you write|expect to output|you will output|summary you are about|tu respuesta|su respuesta|vas a escribir|ta réponse|ta prochaine réponse|votre réponse|tu vas écrire|deine antwort|ihre antwort|du wirst|próxima resposta|sua resposta|você vai escrever|vai escrever|tua risposta|scriverai|je antwoord|uw antwoord|je gaat|твой ответ|ваш ответ|ты напишешь|you are going to write|you will now produce|あなたの次の返答|あなたの返答|あなたは|你的回答|你的回复|接下来你|إجابتك|سوف تكتب|आपका उत्तर|तुम्हारा उत्तर|तुम केवल',
].join('|');

export const only = [
  "is going to be a|is going to be one|a single|only of|just the|solely|exclusively|solo de|solamente|rien que|rien d'autre|seul mot|sonst nichts|nichts als|ein einziges|mais nada|nada além|nient'altro|niente altro|solo la|niets anders|enkel|één woord|ничего кроме|одно слово|ただ|以外は|仅仅|唯一|لا غير|लेकिन कुछ नहीं|बस",
  'nothing more|nothing else|nothing but|the word|single word|one word|in rhyme|poem|going to be|write that|recommends|the letter|opens with|únicamente|nada más|uniquement|le mot|recette|ausschließlich|aus dem wort|das wort|apenas|somente|a palavra|poema|soltanto|una sola parola|la parola|alleen|het woord|только|слово|слова|だけ|のみ|一語|只有|只|فقط|केवल|एक शब्द',
].join('|');

/** Who sells, and what is sold. */
export const selling = [
  'promotional code|investors|shareholders',
  'marketing department|marketing copy|oversell|overselling|influencer|scholarship|refund|refunded|lottery|free gift|our app|our brand|our campus|our store|our newsletter|our products|our company|bank details|hotline|affiliate|buy now|enrol today|sign up|department de marketing|nuestra app|nuestra tienda|nuestro patrocinador|notre boutique|notre application|notre marque|unsere app|unser geschäft|unseren shop|unsere marke|a nossa loja|nossa marca|la nostra app|il nostro negozio|onze app|onze winkel|наш магазин|наше приложение|нашего спонсора|当社の|私たちの店|我们的产品|我们的店|我们公司|متجرنا|تطبيقنا|हमारी दुकान|हमारा ऐप',
  'salesperson|salesman|seller|hype|hype man|advertis*|promise|promises|promised|press officer|marketer|spokesperson|chief executive|ceo|radio host|vendedor*|vendeur|verkäufer|venditore|verkoper|продавец|директор|director de|diretor da|direttore di|promete|prometa|prometti|营销|推销员|销售|営業担当|بائع|विक्रेता|nasa|our sponsor|our partner|our shop|our website|our web address|our premium|our bootcamp|our gold|discount|promo code|coupon|voucher|slogan|patrocinador*|sponsor|sponsors|partenaire|スポンサー|赞助商|راعينا|спонсор*|प्रायोजक|free coffee|market leader|market leaders',
].join('|');

/** Who learns or teaches: a duty of theirs is a criterion. */
export const learners = [
  "patient's|nurses|technicians|engineers|teachers|drivers|users|user|children|people with|families|residents|staff|colleague|colleagues|others|supervisor|trainer|tutor|instructor|tester|employee|employers|audience members|listeners|public|utilizador*|usuarios|utilisateurs|benutzer|utenti|gebruikers|пользовател*|ученик*|利用者|生徒|用户|学生|المستخدمين|التلاميذ|उपयोगकर्ता|विद्यार्थि|colleghi|collègues|kollegen|colegas|compañeros|collega's|коллег*",
  'paciente*|patienten|pazient*|patiënt*|пациент*|guest|guests|gästen|huéspedes|clientes|clienti|klanten|kunden|mitarbeiter*|患者|客人|客户|顾客|المرضى|العملاء|मरीज़|ग्राहक',
  'learner|learners|student|students|participant|participants|trainee|trainees|candidate|candidates|applicant|applicants|apprentice*|delegates|pupils|assessor|invigilator|to the jury|to the examiner|to the examiners|to the committee|to the judges|to the board|to the panel|managers|employees|patient|patients|client|clients|customer|customers|team|class|peers|course teaches|teaches|shows how|role play|practise|caller|the course shows|you will learn|estudiantes|alumnos|alumnas|participantes|candidatos|aprenderás|étudiants|apprenants|participants|candidats|vous apprendrez|apprend|lernende*|studierende*|teilnehmende*|teilnehmer*|kandidat*|sie lernen|zeigt|formador|vai aprender|ensina|enseña|studenti|partecipanti|candidati|imparerai|insegna|studenten|deelnemers|kandidaten|leert|участник*|студент*|слушател*|кандидат*|вы научитесь|курс учит',
  '受講者|学生|学びます|を学ぶ|学员必须|学习|教授如何|المشاركين|المشاركون|الطلاب|المتعلمين|ستتعلم|تعلم |प्रतिभागि|छात्र|सीखेंगे|सिखाता',
].join('|');

/** What learners write or make. */
export const works = [
  'feedback|packing list|score|trip|framework|pencil|decimals|given schema|output of the|voltage|web design|brochure|brochures|campaign|campaigns|advertising|digital marketing',
  'your name|tu nombre|votre nom|ihren namen|seu nome|tuo nome|je naam|氏名|姓名|اسمك|ваше имя|अपना नाम|samples|strings|data|sonnet|exercise|exercises|task sheet|letter of|application|applications|map|chart|charts|spreadsheet|model|models|theorem|law|laws|equation|equations|grammar|sentence structure|news|speech|email|blog|blogs|novel|paragraphs|musterbrief|brief|briefe|carta|cartas|lettre|lettres|lettera|lettere|brief|brieven|письмо|手紙|信件|رسائل|पत्र',
  'journal|diary|diario|diário|tagebuch|dagboek|дневник*|menu|menus|recipe book|in the record|dossier|protokoll|registro|registo|registro|record|notebook|argument|argument|argumentation|minutes|日誌|日记|日志|يوميات|डायरी|अभिलेख|记录|السجل',
  'report|reports|essay|essays|portfolio|project|projects|presentation|submission|submissions|thesis|video|logbook|homework|assignment|assignments|article|articles|chapter|chapters|slides|poster|survey|letter|letters|email|emails|footnote|official form|signed form|application form|this form|document|documents|press release|product|products|museum|quiz|question|questions|diagram|function|functions|source code|python code|your code|programs|script|scripts|file|files|query|queries|application|applications|software|deadline|platform|method|story|confirmation|argument|informe|el trabajo|proyecto|presentación|cuestionario|documentos|hoja|rapport|dossier|projet|présentation|tableur|documents|courriels|bericht|arbeit|projekt|präsentation|dokumente|tabelle|e-mails|relatório|o trabalho|projeto|apresentação|planilha|relazione|il lavoro|progetto|presentazione|foglio|domande|verslag|het werk|project|presentatie|werkblad|vragen|отчет|отчёт|сдайте работу|работа была|проект|презентаци*|таблиц*|вопросы|документы|письма',
  '報告書|課題|企画|発表|質問|解答|文書|表計算|メール|报告|作业|项目|问题|答案|文档|表格|邮件|تقرير|التقرير|العمل في|مشروع|الأسئلة|أسئلة|المستندات|البريد|رिपोर्ट|रिपोर्ट|परियोजना|प्रश्न|कार्य|दस्तावेज़|स्प्रेडशीट|ईमेल',
].join('|');

/** What a work is made of. */
export const structure = [
  'heading|headings|überschrift|заголов*|見出し',
  '字以内|以内|字数|少于|超过|超え|ページ|页|مئة|صفحة|صفحات|صفحتين|يقل عن|अधिक नहीं|कम होना|less than|fewer than|no longer than|no more than|exceed|exceeds|at most|máximo|menos de|más de|superar|moins de|plus de|dépasser|au maximum|höchstens|weniger als|überschreiten|mindestens|exceder|no máximo|meno di|superare|al massimo|minder dan|langer|hooguit|minstens|не более|не менее|короче|превышать',
  'topic sentence|topic sentences|thesis statement|main idea|main ideas|introduction|conclusion|conclusions|bibliography|source|sources|example|examples|word count|reference|references|findings|recommendations|theories|sections|page|pages|words|full sentences|complete sentences|plain language|body|evidence|overview|introducción|conclusiones|ejemplos|fuentes|bibliografía|proceso|introduction|bibliographie|exemples|sources|objectifs|einleitung|ergebnisse|beispiele|quellen|verfahren|introdução|conclusões|exemplos|fontes|processo|introduzione|conclusioni|esempi|fonti|processo|inleiding|conclusies|voorbeelden|bronnen|proces|введение|выводы|вывода|примеров|источники|процесса',
  '導入|結論|例を|引言|结论|例子|مقدمة|استنتاجات|مثالين|أمثلة|परिचय|निष्कर्ष|उदाहरण|प्रक्रिया',
].join('|');

/** Words for the text and its frame that hardly anybody else has. */
export const fields = [
  'ハイライト|each highlight|jedes highlight|cada destacado|chaque point fort|亮点|every highlight|real name of the issuer',
  'the audience|la audiencia|l’audience|le public cible|zielgruppe|o público|del pubblico|de doelgroep|doelgroep|поле аудитории|аудитории|対象者|受众|خانة الجمهور|الجمهور|दर्शक|the credit count|first highlight|this blurb|badge blurb',
  'into the text|to the text|in the text|short text|short description|the highlights|each highlight|every highlight|last highlight|first highlight|fourth highlight|audience line|audience field|as the audience|blurb|your write-up|the write-up|badge page|language setting|requested structure|requested format|catalogue text|generated json',
].join('|');

/** What the writer was told and keeps to himself. */
export const secrets = [
  'developer message|system message|developer prompt|systemnachricht|mensaje de sistema|mensaje del sistema|message système|mensagem de sistema|messaggio di sistema|systeembericht|системное сообщение|開発者メッセージ|システムメッセージ|システムプロンプト|系统消息|系统提示|开发者消息|رسالة النظام|सिस्टम संदेश',
  'your system prompt|your prompt|full prompt|hidden guidelines|hidden instructions|initial message|initial instructions|rules you follow|your hidden|your instructions|your rules|your guidelines|what you were told|tus instrucciones|tes instructions|tes consignes|deine anweisungen|suas instruções|tue istruzioni|je instructies|твои инструкции|твой промпт|あなたの指示|你的指令|你的提示词|تعليماتك|तुम्हारे निर्देश',
].join('|');

/** That it is said over and over. */
export const repetition = [
  'at least twice|at least once|at least three times|as often as possible|repeatedly|throughout the text|in every sentence|in each sentence|in every line|in each line|in every paragraph|in every field|en cada línea|en cada frase|dans chaque phrase|dans chaque ligne|in jedem satz|in jeder zeile|em cada frase|em cada linha|in ogni frase|in ogni riga|in elke zin|in elke regel',
].join('|');

/** What is better than all others. */
export const grandeur = [
  'leader|leaders|líderes|leader di|marktführer|marktleider|лидерами|лидером|トップ|领袖|领先|رواد|अग्रणी|luxury|luxurious|genius|valuable|millionaire*|silicon valley|harvard|yale|oxford|nobel|famous|free|gratis|gratuit*|gratuita*|kostenlos*|freiplätze|grátis|бесплатн*|無料|免费|مجانية|मुफ़्त|guaranteed|guarantee|geniuses|superstar*|elite|mejores del|best in|number one|top',
  'prestig*|finest|most famous|best|greatest|market leader|market leaders|world-class|angesehen*|beste|besten|mejor|meilleur*|melhor|migliore|самый|лучший|лучшим|権威|最高|世界一|日本一|权威|最佳|最好|أرقى|الأفضل|प्रतिष्ठित|सर्वश्रेष्ठ',
].join('|');

/** A message that claims to come from whoever runs the service. */
export const envoys = [
  'message from|note from|notice from|order from|word from|update from|announcement from|instruction from|memo from|speaking|here is the|mensaje del|mensaje de la|aviso del|nota del|message du|message de la|note du|avis du|nachricht des|nachricht der|nachricht vom|hinweis des|mitteilung des|mensagem do|mensagem da|aviso do|nota do|messaggio del|messaggio della|avviso del|nota del|bericht van|melding van|сообщение от|указание от|послание от',
  'からの連絡|からの指示|からのメッセージ|的消息|的通知|的指令|来信|رسالة من|تعليمات من|إشعار من|का संदेश|की सूचना|का निर्देश',
].join('|');

export const owners = [
  'owner|operator|platform|administrator|admin|developer|developers|provider|creator|creators|propietario|plataforma|administrador|desarrollador*|propriétaire|plateforme|administrateur|développeur*|betreiber*|plattformbetreiber*|entwickler*|administrators|dono|desenvolvedor*|proprietario|piattaforma|amministratore|sviluppator*|eigenaar|beheerder|ontwikkelaar*|владельц*|администратор*|разработчик*|платформ*',
  '運営者|管理者|開発者|平台|所有者|管理员|开发者|مالك|المنصة|المطور|المدير|मालिक|प्रशासक|डेवलपर|मंच',
].join('|');

/** Where in the text something is to stand. */
export const places = [
  'at the end|at the beginning|at the start|at the top|up front|first sentence|last sentence|opening line|closing line|all over|everywhere|al final|al principio|al comienzo|à la fin|au début|am ende|am schluss|zum schluss|am anfang|no fim|no final|ao final|no início|alla fine|all’inizio|in fondo|aan het eind|aan het einde|aan het begin|в конце|в начале|最後に|最初に|冒頭|末尾|最后|开头|结尾|في النهاية|في البداية|अंत में|शुरुआत में',
].join('|');

/** Whoever profits. */
export const ours = [
  'nuestras|nos|nossos|nossas|nostre|unsere|unseren|unserem|onze|наши|наших|нашей|нашим',
  'us|our|ours|we|my|nosotros|nuestro|nuestra|nuestros|nuestras|nous|notre|nos|uns|unser*|wir|nós|nosso|nossa|nossos|noi|nostro|nostra|nostri|ons|onze|wij|нас|нам|наш*|弊社|当社|私たち|当校|我们|本公司|لنا|شعارنا|صورنا|متجرنا|हमें|हमारा|हमारी|हमारे',
].join('|');

/** To make a memory or a field empty. */
export const erasing = [
  'erase|wipe|forget|delete|cancel|scrap|dump|discard|throw|leave blank|blank|empty|start over|start again|anything goes|everything is allowed|improvise|freely|borra|olvida|vacía|vacío|de cero|cancela|efface|oublie|annule|vide|laisse vide|à zéro|improvise|lösche|vergiss|wirf|leer|drauflos|frei|von vorn|apaga|apague|esquece|vazio|vazia|do zero|livremente|cancella|dimentica|vuoto|vuota|da capo|liberamente|wis|vergeet|gooi|leeg|opnieuw|сотри|забудь|удали|пустым|заново|捨て|忘れ|消し|空欄|空に|自由に|删除|忘掉|抛|留空|随便|امح|انس|فارغة|فارغ|من جديد|मिटा|भूल|खाली|नए सिरे',
].join('|');

/** What a writer remembers. */
export const memory = [
  'memory|your mind|conversation|memoria|mémoire|gedächtnis|memória|geheugen|памяти|память|記憶|记忆|脑后|ذاكرتك|الذاكرة|याददाश्त|स्मृति',
].join('|');

/** This very credential. */
export const itself = [
  'this badge|this certificate|this credential|this course|this diploma|this record|this award|this data|this document|hereof|the badge|the credential|esta insignia|este título|este certificado|esta ficha|ce badge|ce diplôme|ce document|cette fiche|dieses abzeichen*|dieses zertifikat*|diesen eintrag|diesem kurs|este distintivo|este certificado|esta ficha|questo attestato|questo badge|questa scheda|dit certificaat|deze badge|dit diploma|этого сертификата|этот сертификат|этого значка|この証明書|このバッジ|この資格|本证书|此证书|此徽章|هذه الشهادة|هذه الشارة|इस प्रमाणपत्र|इस बैज',
].join('|');

/** Rules, whoever's: only beside a word for forgetting them. */
export const regulations = [
  'the rules|your rules|new rules|las reglas|les règles|tes règles|ta consigne|deine regeln|as regras|le regole|je regels|правила|ルール|规则|القواعد|नियमों',
].join('|');

/** What the credential states. */
export const facts = [
  'the facts|these facts|all facts|facts section|los hechos|los datos|les faits|die fakten|fakten|os factos|os fatos|os dados|i fatti|de feiten|факты|фактах|事実|事实|الحقائق|तथ्य',
].join('|');

/** That it was given to whoever reads. */
export const received = [
  'you got|you received|received|you were given|given so far|recibiste|recibidas|recibido|reçues|reçus|reçu|erhaltenen|erhaltene|bekommen|recebidas|recebidos|recebeu|ricevute|ricevuti|ricevuto|ontvangen|gekregen|полученные|полученных|受け取った|もらった|与えられた|收到的|得到的|التي تلقيتها|المعطاة|मिले हुए|दिए गए',
].join('|');

export const json = 'json';

export const instead = [
  'instead of|rather than|in place of|not|no|without|en lugar de|en vez de|sin|au lieu de|plutôt que|sans|statt|anstatt|anstelle|ohne|kein|em vez de|em lugar de|sem|invece di|al posto di|senza|in plaats van|zonder|geen|вместо|без|の代わり|ではなく|なしで|代替|不要|而不是|بدلا|دون |बजाय|नहीं|बिना',
].join('|');
