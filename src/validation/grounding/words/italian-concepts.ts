import type { Words } from './words.ts';

export const italianConcepts: Words['concepts'] = {
  entry:
    'principiant*, livello iniziale, elementar*, livello base, livello elementare, livello d ingresso, livello di base, esordient* ~ base, basi, introdu*, fondament*, essenzial*, nozioni, primi passi, beginner*, foundation*, basic*, elementar*, iniz*, avvicin*',
  intermediate: 'intermedi*, livello medio, intermediate ~ medi*',
  advanced: 'avanzat*, livello superiore, livello alto, perfezionamento, advanced, corso di perfezionamento, corso di secondo livello ~ superior*, perfezion*',
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
  interview: 'esame orale, colloquio orale, discussione orale, colloquio, colloqui, intervista ~ oral*, colloqui*, interview*, intervist*, viva',
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
    'in tutto il settore, dal settore, dall industria, in tutta l industria, standard di settore, della professione, in tutta la professione, riconosciut* nel settore, apprezzat* nel settore, riconosciut* nell industria ~ industri*, settor*, profession*, industry',
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
};
