/** To set aside what was said before. */
export const overriding = [
  "set them aside|set it aside|ignore|disregard|disregarding|forget|override|overrule|bypass|set aside|throw away|supersede|supersedes|pay no attention to|take no notice of|do not follow|don't follow|stop following|do not obey|don't obey|no longer follow|do not apply|don't apply|no longer apply|are void|are cancelled|are obsolete|are no longer valid|instead of|rather than following",
  'ignora|ignore|ignorad|ignoren|ignorar|olvida|olvide|olvidad|olvidar|omite|omita|descarta|descarte|haz caso omiso|haga caso omiso|no sigas|no siga|pasa por alto|desestima|anula',
  'ignorez|ignorer|oublie|oubliez|oublier|ne tiens pas compte|ne tenez pas compte|ne tenez aucun compte|fais abstraction|faites abstraction|fais fi|faites fi|ne suis pas|ne suivez pas|neglige|negligez|annule|annulez|ne tiens plus compte|ne tenez plus compte|laisse tomber|laissez tomber|passe outre|passez outre',
  'ignoriere|ignorieren|ignoriert|ignorier|vergiss|vergesst|vergessen sie|vergessen|missachte|missachten|beachte nicht|nicht beachten|nicht mehr beachten|verwirf|ubergehe|ubergehen|uberschreibe|uberschreiben|setze dich uber|hinwegsetzen|nicht befolgen|gelten nicht mehr',
  'ignorem|esquece|esqueça|esqueçam|esquecer|desconsidere|desconsidera|desconsiderar|não sigas|não siga|não siga mais|despreza|anule',
  'ignorate|ignorare|ignori|dimentica|dimenticate|dimenticare|dimentichi|trascura|trascurate|non seguire|lascia perdere|disattendi|annulla|non tenere conto|non tener conto',
  'negeer|negeren|vergeet|vergeten|sla over|let niet op|houd geen rekening met|trek je niets aan van|volg niet|laat buiten beschouwing',
  'ignorera|glöm|bortse|strunta i|ignorer|glem|se bort fra|overse|zignoruj|ignoruj|ignorujcie|zapomnij|pomiń|zapomeň|ignorujte|zapomeňte',
  'игнорируй|игнорируйте|проигнорируй|проигнорируйте|игнорировать|забудь|забудьте|не обращай внимания|не обращайте внимания|не следуй|не следуйте|отбрось|отмени|ігноруй|ігноруйте|проігноруй|забудь те|забудьте про',
  'yok say*|görmezden gel*|unut|unutun|dikkate alma|dikkate almayin|ignora ti|ignoră|ignorați|uită|uitați|hagyd figyelmen kívül|hagyja figyelmen kívül|felejtsd el|unohda|ohita|älä välitä|jätä huomiotta|αγνόησε|αγνοήστε|ξέχασε|ξεχάστε|abaikan|lupakan|bỏ qua|phớt lờ|quên|huwag pansinin|kalimutan|puuza|ignoreeri|ignorē|ignoruok|ignoriraj|zanemari|игнорирай',
  'تجاهل|انس |تجاهلي|נדילה|התעלם|התעלמי|שכח|अनदेखा|नज़रअंदाज़|भूल जा|इग्नोर|نادیده بگیر|نظر انداز|忽略|无视|無視|忘记|忘記|忘掉|不要理会|不理会|不要遵|忘れ|무시|잊어|잊고|เพิกเฉย|ละเลย|ลืมคำ|উপেক্ষা',
].join('|');

/** The same, but also what people do with formats, orders and rules of every other kind. */
export const overridingElse = [
  'ignoring|exceed|surpass|discard|cancel|replaces|abandon|delete|drop|skip|break|clear all|clear the|clear your|clear any|clear out|erase|reset|violate|circumvent|anula|annule|annulez|annulla|anule|verwirf|descarta|descarte',
].join('|');

/** Everything that was said, as the object of such a verb. */
export const everything = [
  'everything|all|all that|all this|that|this|anything|it all|whatever|todo|tudo|tout|tutto|alles|alt|allt|wszystko|vše|всё|все|усе|her şeyi|tot|mindent|kaikki|τα πάντα|semuanya|tất cả',
  'كل شيء|הכל|सब कुछ|一切|全部|すべて|全部|모두',
].join('|');

/** What is set aside: instructions, or whatever stands before. */
export const rules = [
  'instruction|instructions|instr|instrs|instruct|rule|rules|prompt|prompts|guideline|guidelines|guidance|directions|directive|directives|constraint|constraints|restriction|restrictions|orders|commands|schema|json schema|output format|required format|format|formatting|system message|system messages|safeguards|guardrails|filters|limits|policy|policies|safety rules|what you were told|what you have been told|what came before|everything above|all of the above|the above|everything before|anything above|previous text|above text|text above|previous context|earlier text|previous messages|prior messages|everything you|all that you|what was said|the data above|your training|your programming|character limit|length limit|limit of characters|the task|your task|previous task|original task|current task|the request',
  'instrucciones|instrucción|reglas|indicaciones|órdenes|directrices|lo anterior|todo lo anterior|lo dicho|esquema|restricciones|el formato|mensaje del sistema|los datos anteriores|limitaciones',
  'consignes|consigne|règles|regles|directives|ordres|ce qui précède|tout ce qui précède|schéma|le format|contraintes|message système|indications|précédentes instructions',
  'anweisung*|instruktion*|vorgabe*|regeln|befehle|anleitungen|das obige|alles obige|alles oben|alles bisherige|alles vorherige|alles davor|schema|ausgabeformat|format|systemprompt|systemnachricht|aufforderungen|einschränkungen|richtlinien|bisherigen|vorherigen',
  'instruções|instrução|regras|orientações|ordens|diretrizes|comandos|tudo acima|o acima|tudo o que|formato|restrições|mensagem do sistema',
  'istruzioni|istruzione|regole|indicazioni|direttive|ordini|quanto sopra|tutto ciò|formato|vincoli|messaggio di sistema|comandi|restrizioni',
  'instructies|instructie|aanwijzingen|regels|opdrachten|richtlijnen|het bovenstaande|alles hierboven|alles hiervoor|formaat|beperkingen|systeembericht',
  'instruktioner*|anvisningar*|instrukser*|instruks*|anvisninger*|regler*|reglerna|polecenia|instrukcje|instrukcji|zasady|reguły|wskazówki|pokyny|instrukce|pravidla|uputstv*|navodila|upute',
  'инструкци*|указани*|правил*|все выше|всё выше|всё вышесказанное|вышесказанное|схем*|ограничени*|предыдущие команды|команды|інструкці*|вказівк*|обмежен*|инструкции*',
  'talimat*|yönerge*|kural*|kısıtlama*|instrucțiuni*|reguli*|utasítás*|szabály*|ohje*|säännö*|sääntö*|οδηγίες|κανόνες|εντολές|instruksi*|perintah*|aturan*|petunjuk*|hướng dẫn|chỉ dẫn|quy tắc|lệnh|chỉ thị|mga tagubilin|tagubilin|maagizo|juhis*|instrukcij*',
  'التعليمات|تعليمات|القواعد|الأوامر|القيود|הוראות|ההנחיות|הכללים|निर्देश|नियम|आदेश|دستور|قوانین|ہدایات|指令|指示|规则|規則|提示词|提示詞|要求|以上内容|以上所有|之前的|上述|上面的|前面的|格式|ルール|命令|制約|これまでの|以前の|上記|지시|지침|명령|규칙|이전 |위의|คำสั่ง|กฎ|নির্দেশ',
].join('|');

/** That they are those from before or the model's own: the sign of an order against the writer's instructions. */
export const earlier = [
  'previous|prev|previously|above|prior|earlier|preceding|foregoing|before|existing|current|original|initial|system|your|any other|all other|all|every|any|so far|until now|old',
  'anterior|anteriores|previas|previos|todas|todos|tus|sus|précédentes|précédents|précédente|antérieures|toutes|tes|vos|ci-dessus|vorherige*|bisherige*|obige*|vorige*|alle|alles|deine|ihre|frühere*|todas|prévias|suas|tuas|precedenti|tutte|tutti|tue|sue|vorige|voorgaande|eerdere|bovenstaande|alle|jouw|uw|tidigare|alla|tidligere|alle|poprzednie|wszystkie|wcześniejsze|předchozí|všechny|предыдущ*|все|прошл*|вышеуказанн*|ранее|попередн*|всі|önceki|tüm|bütün|anterioare|toate|korábbi|előző|minden|aiemmat|kaikki|aiempia|προηγούμεν*|όλες|sebelumnya|semua|trước|tất cả|nakaraang',
  'السابقة|جميع|كل|הקודמות|כל|पिछले|सभी|पहले|قبلی|تمام|之前|以上|所有|先前|上述|前面|これまで|以前|上記|すべて|全て|이전|모든|위의|앞의|ก่อนหน้า|ทั้งหมด|আগের',
].join('|');

/** Whoever writes the description, and its kind. */
export const writers = [
  'ai|ai model|ai models|ai assistant|ai assistants|ai system|ai systems|llm|llms|gpt|gpt-4|gpt-4o|chatgpt|claude|gemini|copilot|llama|language model|language models|large language model|chatbot|chat bot|bot|text generator|description generator|content generator|copywriter|the writer|description writer|summarizer|summariser|the model|this model|the assistant|the author of this description|whoever writes|whoever is writing|whoever generates|whatever system|automated system|the system|you as the writer|artificial intelligence|virtual assistant|neural network|machine reading this|agent',
  'ia|inteligencia artificial|modelo de lenguaje|asistente|asistente de ia|el redactor|intelligence artificielle|modèle de langage|assistant ia|le rédacteur|ki|künstliche intelligenz|sprachmodell|ki-assistent|ki-modell|der verfasser|assistent|inteligência artificial|modelo de linguagem|assistente|redator|intelligenza artificiale|modello linguistico|il redattore|taalmodel|ai-model|ai-assistent|kunstmatige intelligentie|de schrijver|språkmodell|model językowy|sztuczna inteligencja|asystent*|jazykový model|ии|нейросеть|языковая модель|модель|ассистент|ші|мовна модель|yapay zeka|dil modeli|modelul lingvistic|nyelvi modell|kielimalli|tekoäly|γλωσσικό μοντέλο|model bahasa|mô hình ngôn ngữ|trợ lý',
  'نموذج اللغة|الذكاء الاصطناعي|المساعد|מודל שפה|בינה מלאכותית|एआई|भाषा मॉडल|语言模型|人工智能|助手|言語モデル|アシスタント|언어 모델|인공지능|어시스턴트',
].join('|');

/** What the writer hands in. English needs the article: a learner writes *a* summary. */
export const outputs = [
  'short_description|short description|shortdescription|short_descripton|highlights|highlight list|audience field|audience line|the output|your answer|your response|your reply|your output|your text|your summary|your description|final answer|final text|final output|answer field|the description|this description|its description|the descriptions|every description|each description|any description|the public description|the generated description|the generated text|the generated output|the official description|the final description|the badge description|the credential description|credential text|badge text|the catalogue entry|the catalog entry|catalogue entry|catalog entry|the blurb|the summary|the response|the reply|the json|json object|json answer|all fields|every field|each field|both fields|all three fields|three fields|the fields|text you write|text you generate|text you produce|what you write|whatever you write|everything you write|your writing|the copy|the write-up|each highlight|every highlight|first highlight|last highlight|the highlight|the audience|audience value|target audience|the listing|the completion|generated copy|generated description|generated text',
  'descripción|descripcion corta|resumen|la respuesta|tu respuesta|su respuesta|la salida|puntos destacados|todos los campos|cada campo|el texto final|el texto|destacados|audiencia|público destinatario',
  'description courte|la description|cette description|le résumé|la réponse|ta réponse|votre réponse|la sortie|points forts|tous les champs|chaque champ|texte final|le texte|ce texte|le public',
  'beschreibung|beschreibungstext|kurzbeschreibung|zusammenfassung|ausgabe|deine antwort|ihre antwort|antwort|alle felder|jedes feld|jedem feld|allen feldern|den text|der text|im text|zielgruppe|höhepunkte|ausgabetext',
  'descrição|resumo|a resposta|sua resposta|tua resposta|saída|todos os campos|cada campo|o texto|destaques|público-alvo',
  'descrizione|riassunto|la risposta|tua risposta|tutti i campi|ogni campo|il testo|punti salienti|destinatari',
  'beschrijving|omschrijving|samenvatting|het antwoord|je antwoord|uw antwoord|uitvoer|alle velden|elk veld|de tekst|hoogtepunten|doelgroep',
  'beskrivning*|beskrivelse*|sammanfattning*|svaret|utdata|alla fält|alle felter|opis*|odpowiedzi|odpowiedź|popis*|odpověď|описани*|ответ|ответе|ответом|все поля|описі|опис|відповід*|açıklama*|çıktı*|özet*|cevab*|yanıt*|descriere*|răspuns*|leírás*|válasz*|kuvaus*|vastaus*|kuvauk*|περιγραφή*|απάντηση*|deskripsi|jawaban|keluaran|mô tả|câu trả lời|paglalarawan',
  'الوصف|وصف|الإجابة|الرد|المخرجات|התיאור|תיאור|התשובה|הפלט|विवरण|उत्तर|जवाब|توضیحات|描述|简介|簡介|说明文|输出|輸出|回答|摘要|説明|概要|出力|回答|설명|요약|출력|답변|คำอธิบาย|คำตอบ|বিবরণ',
].join('|');
