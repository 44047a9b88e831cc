import type { Words } from './words.ts';

export const italian: Words = {
  language: 'it',
  cardinals:
    'zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 duecento=200 mille=1000 duemila=2000 tremila=3000 dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 centinaio=100 bi=2 tri=3 quadri=4 quinqu=5',
  ordinals:
    'primo=1 prima=1 primi=1 prime=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10',
  pairs: 'entrambi entrambe',
  articles: 'uno=1 un=1 una=1',
  hundred: '',
  thousand: 'mila',
  million: 'milione milioni',
  joints: 'e',
  halves: 'mezzo=0.5 mezza=0.5 mezz=0.5',
  units: {
    second: 'secondi',
    minute: 'minuto, minuti, min',
    hour: 'ora, ore, h',
    day: 'giorno, giorni, giornata, giornate',
    week: 'settimana, settimane',
    fortnight: '',
    weekend: 'fine settimana, weekend',
    month: 'mese, mesi',
    term: 'semestre, semestri, trimestre, trimestri',
    year: 'anno, anni, biennal*, triennal*, quadriennal*, quinquennal*',
    decade: 'decennio, decenni',
    percent: 'per cento, percento',
    third: 'terzi',
    fourth: 'quarti',
    ects: 'ects, crediti ects, cfu',
    cpd: 'cpd, pdu, ceu, ecm',
    credit: 'credito, crediti',
    point: 'punto, punti',
    euro: 'euro',
    dollar: 'dollaro, dollari',
    pound: 'sterline',
    franc: 'franchi',
    gram: 'grammo, grammi, g',
    kilogram: 'chilogrammo, chilogrammi, chilo, chili, kg',
    tonne: 'tonnellata, tonnellate, t',
    millimetre: 'millimetro, millimetri, mm',
    centimetre: 'centimetro, centimetri, cm',
    metre: 'metro, metri, m',
    kilometre: 'chilometro, chilometri, km',
    mile: 'miglio, miglia',
    foot: 'piedi',
    hectare: 'ettaro, ettari, ha',
    litre: 'litro, litri, l',
    degree: 'gradi, celsius',
    volt: 'volt, v, kv',
    watt: 'watt, chilowatt, kw, kwh',
  },
  counted: {
    module: 'modulo, moduli, unità, capitol*, parte, parti, sezion*, blocchi',
    session:
      'sessione, sessioni, lezione, lezioni, incontro, incontri, seminari*, webinar*, serata, serate, giornate formative',
    exercise: 'esercizi*, esercitazion*, laborator*, compito, compiti, attività',
    project: 'progetto, progetti',
    exam: 'esame, esami, prova, prove, test, verifica, verifiche, valutazion*',
    question: 'domanda, domande, quesiti',
    attempt: 'tentativo, tentativi',
    skill: 'competenza, competenze, abilità, capacità',
    outcome: 'risultato, risultati, obiettiv*, risultati di apprendimento',
    course: 'corso, corsi, formazion*, programma, programmi, workshop*, percors*',
    topic: 'tema, temi, argoment*, ambito, ambiti, area, aree, materia, materie, settori, assi',
    person: 'persona, persone, partecipant*, student*, alliev*, diplomat*, professionisti, membri, utenti',
    company: 'aziend*, impres*, datore di lavoro, datori di lavoro, organizzazion*, società, partner',
    country: 'paese, paesi',
    language: 'lingua, lingue',
    institution: 'universit*, scuol*, istitut*, centri, atenei',
    page: 'pagina, pagine, parole',
    step: 'passo, passi, fase, fasi, tappe, tappa, passaggi',
    level: 'livello, livelli, gradi',
  },
  qualifiers: {
    least:
      'almeno, minimo, minimo di, un minimo di, come minimo, a partire da, o più, non meno di, dai, e oltre, in su, o superiore',
    more: 'più di, oltre, superiore a, maggiore di, al di sopra di',
    most: 'al massimo, massimo, massimo di, un massimo di, fino a, non più di, o meno, massima di, fino',
    less: 'meno di, inferiore a, al di sotto di, sotto',
    about: 'circa, approssimativamente, intorno a, quasi, all incirca',
    over: '',
  },
  labels: {
    level: 'livello, livelli, grado, fascia, categoria, stadio, kyu, dan',
    part: 'parte, modulo, capitolo, sezione, fase, passo, volume, unità, blocco, giorno, settimana, lezione, anno',
    version: 'versione, versioni, edizione, v, revisione',
    eqf: 'eqf, quadro europeo delle qualifiche',
    exam: 'esame, prova, test',
  },
  months: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  marks: {
    negator: 'non, senza, nessun, nessuna, nessuno, mai, né',
    required:
      'obbligator*, richiest*, richiede, richiedono, deve, devono, imprescindibil*, tenut* a, indispensabil*, occorre obbligatoriamente, vincolant*',
    needed: 'necessari*, serve, servono, occorre, bisogna, prerequisit*, prevede',
    optional:
      'facoltativ*, opzional*, consigliat*, consiglia, consigliano, raccomandat*, raccomanda, suggerit*, suggerisce, volontari*, auspicabil*, utile, a scelta, può anche, non obbligatori*',
    prepared: 'prepar*, in vista del, in vista dell, verso',
    attended: 'frequent*, frequenz*, partecip*, presenz*, presente, presenti, assist*, seguit*',
    introductory:
      'introdu*, iniziazione, sensibilizza*, nozioni, primi passi, fondamenti, base, basi, panoramica, orientamento, avviamento, conoscenza generale, serata informativa, consapevolezza',
    rate: 'per, ogni, volta, volte, a, al, alla',
    idle: 'macchin* virtual*, realtà virtuale, primo soccorso, primi soccorsi, primo passo, primi passi, prima linea, primo luogo, in primo, per la prima volta, prima volta, prima mano, primo contatto, primo approccio, prima di, prima del, prima della, prima dell, seconda mano, secondo piano, seconda lingua, secondo il, secondo la, secondo le, secondo i, secondo lo, secondo l, secondo gli, terza età, terzo settore, terzi, uno dei, una delle, uno degli, uno a uno, una a una, uno per uno, ognuno, ciascuno, rifiuti zero, zero trust, da zero, buone pratiche, migliori pratiche, buone prassi, migliori prassi, non solo, ma anche, migliore comprensione, colloquio di lavoro, colloqui di lavoro, ricerca di lavoro, cercano lavoro, in cerca di lavoro, un giorno, giorno per giorno, al giorno d oggi, ogni giorno, tutti i giorni, 24 ore, tre dimensioni, manodopera, tempo libero, software libero, luogo di lavoro, luoghi di lavoro, posto di lavoro, gruppo di lavoro, lavoro di gruppo, lavoro di squadra, a prova di, sei mesi fa, poca o nessuna, testo libero, al meglio, meglio, mano libera, pianta di',
  },
  concepts: {
    entry:
      'principiant*, livello iniziale, elementar*, livello base, livello elementare, livello d ingresso, livello di base, esordient* ~ base, basi, introdu*, fondament*, essenzial*, nozioni, primi passi, beginner*, foundation*, basic*, elementar*, iniz*, avvicin*',
    intermediate: 'intermedi*, livello medio, intermediate ~ medi*',
    advanced: 'avanzat*, livello superiore, livello alto, perfezionamento, advanced ~ superior*, perfezion*',
    expert: 'espert*, expert*, livello esperto ~ expert*, espert*',
    master: 'maestro artigiano, livello maestro, gran maestro ~ maestr*, master*',
    professional: 'livello professionale, livello professionista ~ profession*, professional*',
    associate: 'livello associate, associate ~ associat*, associate*',
    practitioner: 'livello practitioner, practitioner ~ practitioner*',
    specialist: 'specialist*, livello specialista ~ speciali*, specialist*',
    senior: 'senior, livello dirigenziale, livello manageriale ~ senior*, dirigen*',
    junior: 'livello junior, junior ~ junior*',
    bachelor: 'laurea triennale, bachelor*, laurea di primo livello ~ laurea',
    masters: 'laurea magistrale, laurea specialistica, master universitario, mba, post laurea ~ master*, magistral*',
    doctoral: 'dottorat*, dottore di ricerca',
    bronze: 'bronzo ~ bronze',
    silver: 'argento ~ silver',
    gold: 'oro, gold, dorat* ~ gold',
    platinum: 'platino, diamante ~ platinum, diamond',
    whiteBelt: 'cintura bianca',
    yellowBelt: 'cintura gialla',
    greenBelt: 'cintura verde',
    brownBelt: 'cintura marrone',
    blackBelt: 'cintura nera',
    exam: 'esame, esami, prova finale, prova scritta, prova orale, prova teorica, prova pratica, una prova, le prove, test, quiz, verifica finale ~ questionari*, prov*, exam*, quiz*, domande, verific*, superat*',
    proctored:
      'sorvegliat*, supervisionat*, con sorveglianza, sotto sorveglianza, vigilat*, proctor* ~ supervis*, sorvegl*, vigil*, proctor*',
    assessed:
      'valutazione, valutazioni, valutat*, commissione d esame, voto finale, giuria, verifica, verifiche ~ valut*, vot*, assess*, prov*, esam*, test, corrett*, verific*, giudic*',
    capstone: 'progetto finale, lavoro finale, elaborato finale, project work ~ progett*, elaborat*, capstone*',
    thesis: 'tesi, tesina, dissertazion* ~ thesis, dissertation*',
    portfolio: 'portfolio*, portafogli* ~ portfolio*',
    interview: 'esame orale, colloquio orale, discussione orale ~ oral*, colloqui*, interview*, intervist*, viva',
    passed:
      'superato, superata, superati, superano, supera, superamento, promoss*, superare ~ super*, pass*, otten*, success*, consegu*',
    mastery:
      'padroneggia*, padronanza, dominano, con scioltezza, fluent*, perfettamente, conoscenza approfondita, conoscenze approfondite, comprensione profonda, comprensione approfondita, piena padronanza, eccell* ~ padron*, maestr*, master*',
    competence:
      'competente, competenti, qualificat*, abili, idonei a, idoneo a, in possesso di solide competenze, preparati a svolgere, pienamente in grado ~ competen*, qualific*, idone*',
    demonstrated:
      'dimostrat*, dimostrano, dimostra, comprovat*, provat*, competenze acquisite, acquisito le competenze, dato prova, attesta la capacità, attestano la capacità ~ dimostr*, mostr*, comprov*',
    ability: 'capaci, capace, in grado di, sanno, sa, possono, può, capacità di',
    certified:
      'certificat* in, certificat* come, professionisti certificati, professionista certificato, sono certificati, è certificato ~ certificazion*, certified, certificat*',
    licensed:
      'abilitat*, abilitazione, abilita a, abilita alla, patentino, iscritti all albo, autorizzat* a, licenza, licenze ~ licen*, abilit*, autorizz*, patent*, albo',
    entitled:
      'dà diritto, dà accesso, danno accesso, consente di esercitare, accesso all università, accesso diretto, equipollen*, equivalent* a, equivale*, ammissione a, esonera, esonero, riconoscimento di crediti ~ equival*, equipoll*, diritto, ammis*, access*, esoner*',
    accredited: 'accreditat*, accreditamento, omologat* ~ accredit*, omolog*',
    endorsed:
      'approvat*, patrocinat*, patrocinio, sostenut* da, convalidat*, autorizzat* dal, autorizzat* dalla, avallat*, riconosciuto dal ministero, certificata da, certificato da, certificata dal, certificato dal, sponsorizzat*, finanziat* da, regolamentat* ~ approv*, autorizz*, valid*, convalid*, endors*, patroc*, certificat* da, sosten*, regolament*',
    quality: 'marchio di qualità, qualità certificata, bollino di qualità, sistema qualità ~ qualità*, quality*',
    partner:
      'in collaborazione con, in partnership con, in cooperazione con, sviluppat* con, congiuntamente a, realizzat* con, in partenariato, progettat* con ~ collabor*, cooper*, partner*, congiunt*, insieme, partenar*',
    recognised:
      'riconosciut*, ampiamente accettat*, apprezzat* da, stimat*, accettat* da, riconoscimento da, riconoscimento del settore ~ riconosc*, recogni*, accett*, apprezz*',
    official: 'ufficial*, ufficialmente ~ official*, ufficial*',
    industryWide:
      'nel settore, in tutto il settore, dal settore, dall industria, nell industria, in tutta l industria, standard di settore, della professione, in tutta la professione ~ industri*, settor*, profession*, industry',
    worldwide:
      'a livello internazionale, internazionalmente, in tutto il mondo, a livello mondiale, mondialmente, a livello globale, prestigio internazionale, in tutta europa, a livello europeo, riconoscimento internazionale, validità internazionale, mondiale, mondiali ~ internazional*, mond*, europ*, global*, international*, world*',
    nationwide:
      'a livello nazionale, in tutto il paese, in tutta italia, riconoscimento nazionale, validità nazionale, nazionalmente, del paese ~ nazional*, national*, paese',
    byEmployers:
      'dai datori di lavoro, dalle aziende, dalle imprese, presso le aziende, i recruiter, dai recruiter ~ dator*, employer*, aziend*, impres*',
    byState:
      'dallo stato, statale, dal ministero, del ministero, dal governo, riconosciut* dallo stato ~ stat*, minister*, govern*, state, government*, region*',
    awardWinning:
      'premiat*, pluripremiat*, vincitor* di, vincitrice di, insignit*, premio di eccellenza, premio per l eccellenza ~ premi*, award*, vinc*',
    leading:
      'leader, all avanguardia, di punta, di primo piano, di livello mondiale, di classe mondiale, di prim ordine ~ leading, leader*',
    best: 'miglior, migliore, migliori, numero uno, numero 1, n 1, nº 1, top, il più prestigioso, la più prestigiosa, più riconosciut*, più apprezzat*, più richiest*, più prestigios*, più complet*, più autorevol*, ineguagliabil*, senza pari, unico nel suo genere, unica nel suo genere, eccezional*, di riferimento ~ best, top, miglior*',
    prestigious:
      'prestigios*, di prestigio, rinomat*, di fama, celebr*, illustr*, elite, d eccellenza, di eccellenza, autorevol*, stimat*, prestigio ~ prestigious, prestigi*',
    inDemand:
      'molto richiest*, ricercatissim*, alta richiesta, molto ricercat*, più ricercat*, ambit* ~ richiest*, ricerc*, demand',
    exclusive: 'esclusiv*, l unico, l unica, unico certificato, unica certificazione ~ unic*, sol*',
    distinction:
      'con lode, con il massimo dei voti, con distinzione, cum laude, con merito, con menzione ~ lode, distinz*, merit*, menzion*, honour*',
    salary:
      'stipendi*, salari*, retribuzion*, meglio pagat*, guadagnare di più, guadagni, reddito più ~ stipend*, salar*, retribu*, pag*',
    guarantee: 'garantisc*, garantit*, garanzia*, assicura un, assicura il, assicurano ~ garan*, guarant*, assicur*',
    job: 'lavoro garantito, impiego, assunt*, assunzion*, mercato del lavoro, sbocchi professionali, sbocchi occupazionali, sbocco, inserimento lavorativo, trovare lavoro, trovare un lavoro, occupazione, un posto, opportunità di lavoro, opportunità lavorative, opportunità professionali, occupabilità, apre le porte, apre porte, apre la porta, offerta di lavoro, nuovo lavoro, un lavoro ~ lavoro, impiego, job*, occupazion*, assun*, employ*',
    career:
      'carriera, carriere, promozione, avanzamento professionale, crescita professionale, sviluppo di carriera, futuro professionale, prospettive professionali ~ carrier*, career*, promoz*',
    online:
      'online, on line, a distanza, virtual*, elearning, da remoto, in modalità telematica, telematic*, mooc, fad ~ online, web*, distanza, remot*, digital*, internet, virtual*',
    inPerson:
      'in presenza, di persona, faccia a faccia, in aula ~ in person, presenz*, aula*, laborator*, face, classroom, frequent*, pratic*, workshop*, serat*',
    selfPaced:
      'al proprio ritmo, al tuo ritmo, autoapprendimento, in autonomia, autodidatt*, studio individuale ~ self*, auto*, ritmo',
    instructorLed:
      'guidat* da un docente, tenut* da, condott* da, con tutor ~ instructor*, tut*, docent*, insegn*, format*, guidat*, condott*, tenut*',
    partTime:
      'part time, full time, a tempo parziale, a tempo pieno, corso serale, serali ~ part time, full time, seral*, tempo',
    free: 'gratis, gratuit*, senza costi, a costo zero ~ free, gratuit*, gratis',
    lifetime:
      'a vita, non scade, non scade mai, permanent*, senza scadenza, a tempo indeterminato, validità illimitata, per sempre, per tutta la vita ~ lifetime, indeterminat*, never expire*, illimitat*, vita',
    renewal:
      'rinnov*, ricertific*, scade, scadenza, valid* per, validità, valido fino ~ valid*, rinnov*, renew*, expir*, scad*, durata',
    priorKnowledge:
      'esperienza pregressa, esperienza precedente, conoscenze pregresse, conoscenze preliminari, conoscenza pregressa, prerequisit*, requisiti di accesso, requisiti di ammissione, esperienza previa, anni di esperienza, già in possesso, sanno già, esperienza richiesta ~ esperienz*, pregress*, preliminar*, prior, conoscenz*, prerequisite*, requisit*',
    background:
      'esperienza in, esperienza nel, esperienza con, esperienza di, esperienza professionale, esperienza lavorativa, laureat* in, diplomat* in, in possesso di, conoscenze di, conoscenze di base, che hanno completato, che hanno già, con formazione in, iscritti all albo, abilitati, esperienza ~ esperienz*, laure*, diplom*, conoscenz*, formazion*, tesi',
    experienced: 'espert* professionisti, con esperienza, veteran*, di lunga esperienza ~ esperien*, esperti',
    degree:
      'laurea, lauree, titolo accademico, titolo universitario, titolo di studio ~ degree*, universit*, laure*, titol*',
    diploma: 'diploma, diplomi ~ diplom*',
    manyOf: 'centinaia di, migliaia di, decine di, milioni di, innumerevol*, migliaia, centinaia',
  },
  functionWords:
    'il lo la i gli le l un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui sulle con per tra fra e ed o che chi cui si suo sua suoi sue loro è sono era stato stata essere ha hanno come più ma non né questo questa questi queste quello quella ci ne se anche già dove quando ogni tutto tutta tutti tutte altro altra in da su a d un c',
};
