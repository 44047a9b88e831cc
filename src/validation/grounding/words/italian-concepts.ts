import type { Words } from './words.ts';

export const italianConcepts: Words['concepts'] = {
  entry:
    'principiant*, livello iniziale, elementar*, livello base, livello elementare, livello d ingresso, livello di base, esordient* ~ base, basi, introdu*, fondament*, essenzial*, nozioni, primi passi, beginner*, foundation*, basic*, elementar*, iniz*, avvicin*',
  intermediate: 'intermedi*, livello medio, intermediate ~ medi*',
  advanced:
    'avanzat*, livello superiore, livello alto, perfezionamento, advanced, corso di perfezionamento, corso di secondo livello ~ superior*, perfezion*',
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
  exam: 'esame, esami, prova finale, prova scritta, prova orale, prova teorica, prova pratica, una prova, le prove, test, quiz, verifica finale, esame finale, compito in classe, verifica scritta, interrogazione, concorso ~ questionari*, prov*, exam*, quiz*, domande, verific*, superat*',
  proctored:
    'sorvegliat*, supervisionat*, con sorveglianza, sotto sorveglianza, vigilat*, proctor* ~ supervis*, sorvegl*, vigil*, proctor*',
  assessed:
    'valutazione, valutazioni, valutat*, commissione d esame, voto finale, verifica, verifiche, valutator*, esaminator*, valutazione rigorosa, valutat* da*, esaminat* da*, giudicat* da*, valutazione esterna, valutazione indipendente, rigorosamente valutat* ~ valut*, vot*, assess*, prov*, esam*, test, corrett*, verific*, giudic*',
  panel:
    'giuria, commissione, commissione esaminatrice, commissione valuta, comitato di esperti, valutatori esterni, esaminatori esterni, esaminatore esterno ~ giuri*, commission*, comitato, esaminat*, valutat*, espert*',
  capstone: 'progetto finale, lavoro finale, elaborato finale, project work ~ progett*, elaborat*, capstone*',
  thesis: 'tesi, tesina, dissertazion* ~ thesis, dissertation*',
  portfolio: 'portfolio*, portafogli* ~ portfolio*',
  interview:
    'esame orale, colloquio orale, discussione orale, colloquio, colloqui, intervista ~ oral*, colloqui*, interview*, intervist*, viva',
  passed:
    'superato, superata, superati, superano, supera, superamento, promoss*, superare ~ super*, pass*, otten*, success*, consegu*',
  mastery:
    'padroneggia*, padronanza, dominano, con scioltezza, fluent*, perfettamente, conoscenza approfondita, conoscenze approfondite, comprensione profonda, comprensione approfondita, piena padronanza, eccell*, alla perfezione, a menadito, impeccabil*, completa padronanza, totale padronanza, magistral*, esperti in, esperto in, ampie conoscenze, solide conoscenze, solid*, esaustiv*, tutti gli aspetti, profonda conoscenza, eccellent*, perfezione, espert* in, ampia conoscenza, conoscenza profonda, tutti i segreti, nessun segreto, virtuos*, maestria ~ padron*, maestr*, master*, solid*, ampi*, profond*',
  competence:
    'competente, competenti, qualificat*, abili, idonei a, idoneo a, in possesso di solide competenze, preparati a svolgere, pienamente in grado, altamente qualificat*, altamente specializzat*, pienamente qualificat*, pienamente formati, in modo autonomo, in maniera autonoma, autonom*, senza aiuto, senza supervisione, da soli, da solo, pronti a lavorare, pronto a lavorare, professionisti formati, formati per, operativi, pienamente capac*, preparat* a svolgere, in autonomia, in piena autonomia, autonomamente, professionisti completi, pront* a esercitare, pront* ad esercitare, provett* ~ competen*, qualific*, idone*, autonom*',
  demonstrated:
    'dimostrat*, dimostrano, dimostra, comprovat*, provat*, competenze acquisite, acquisito le competenze, dato prova, attesta la capacità, attestano la capacità, prova che, prova di saper, mostra che, attesta che, attestano che, certifica la capacità, conferma che, conferma la capacità, comprova, comprovano, saper fare, attesta la competenza, testimonia*, dimostra che, dimostrano che, certifica che, certifica la padronanza, certifica la competenza, attesta la padronanza, conferma la padronanza, conferma la competenza, garantisce che, competenze dimostrate, competenze comprovate ~ dimostr*, mostr*, comprov*',
  ability: 'capaci, capace, in grado di, sanno, sa, possono, può, capacità di',
  certified:
    'certificat* in, certificat* come, professionisti certificati, professionista certificato, sono certificati, è certificato, ottiene la certificazione, ottengono la certificazione, diventano certificati ~ certificazion*, certified, certificat*',
  licensed:
    'abilitat*, abilitazione, abilita a, abilita alla, patentino, iscritti all albo, autorizzat* a, licenza, licenze, permesso di, consente l esercizio, autorizza a, autorizza al*, autorizzano, diritto di esercitare, esercitare la professione, registrat* come, licenza per, abilita all, abilita al, abilitano a*, iscrizione all albo, albo professionale, può esercitare, possono esercitare, permette di guidare, titolo protetto, fregiarsi ~ licen*, abilit*, autorizz*, patent*, albo',
  entitled:
    'dà diritto, dà accesso, danno accesso, consente di esercitare, accesso all università, accesso diretto, equipollen*, equivalent* a, equivale*, ammissione a, esonera, esonero, riconoscimento di crediti, esenta, esentano, dispensa, dispensano, sostituisce, sostituiscono, vale come, equivale, apre l accesso, ingresso a, accesso a, accesso al, accesso alla, permette di accedere, conduce al titolo, qualifica per, esent* da*, esenzione, accesso garantito, posto garantito, ammissione garantita, ingresso diretto, equivale a, equivalgono a, stesso valore, stessa validità, esonerat*, tiene luogo, crediti riconosciuti ~ equival*, equipoll*, diritto, ammis*, access*, esoner*, sostitu*, esent*, dispens*, abilit*',
  accredited:
    'accreditat*, accreditamento, omologat*, certificat* ufficialmente, con validità ufficiale, riconosciut* dal miur, qualificat* dal*, ente certificatore, ente accreditato, certificazione ufficiale, titolo ufficiale, certificat* iso ~ accredit*, omolog*',
  endorsed:
    'approvat*, patrocinat*, patrocinio, sostenut* da, convalidat*, autorizzat* dal, autorizzat* dalla, avallat*, riconosciuto dal ministero, certificata da, certificato da, certificata dal, certificato dal, sponsorizzat*, finanziat* da, regolamentat*, bollino, sigillo, timbro, marchio, benestare, avallo, rispetta le norme, rispetta i requisiti, secondo gli standard, raccomandat* da, raccomandat* dal*, consigliat* dal*, su licenza, sotto il patrocinio, con il patrocinio, per conto d*, verificat* da*, controllat* da*, ratificat*, autorizzazione d*, approvazione d*, finanziat* d*, omologat* da*, validat* da*, approvat* da*, con l approvazione, con il benestare, sostenut* da*, appoggiat*, raccomandat* da*, consigliat* da*, marchio di, porta il marchio, porta il sigillo, gode del sostegno, conforme agli standard, conforme ai requisiti, risponde ai requisiti, risponde agli standard, certificat* da*, sotto l egida, vidimat* ~ approv*, autorizz*, valid*, convalid*, endors*, patroc*, certificat* da, sosten*, regolament*, bollino, sigill*, marchi*, conform*, standard*, raccomand*, verific*',
  quality:
    'marchio di qualità, qualità certificata, bollino di qualità, sistema qualità, garanzia di qualità, qualità garantita, massima qualità, elevata qualità, qualità superiore ~ qualità*, quality*',
  partner:
    'in collaborazione con, in partnership con, in cooperazione con, sviluppat* con, congiuntamente a, realizzat* con, in partenariato, progettat* con, in collaborazione, in partnership, in cooperazione, con l aiuto d*, insieme alla, insieme al, insieme all, a fianco di, elaborat* con, creat* con, organizzat* con, in convenzione, in accordo con, d intesa con, con il sostegno, con l appoggio ~ collabor*, cooper*, partner*, congiunt*, insieme, partenar*',
  recognised:
    'riconosciut*, ampiamente accettat*, apprezzat* da, stimat*, accettat* da, riconoscimento da, riconoscimento del settore, apprezzat*, molto apprezzat*, gode di, ben vist*, considerat*, valid* in tutta, valid* in tutto, vale in, accettat*, fiducia d*, ha peso, valutat* positivamente, fa fede, riconosciut* da*, riconosciut* in, riconosciut* nel*, ampiamente riconosciut*, molto riconosciut*, apprezzat* da*, apprezzat* nel*, accettat* in, accettat* da*, passaporto, ha un peso ~ riconosc*, recogni*, accett*, apprezz*, stim*, fiducia, considerat*',
  official:
    'ufficial*, ufficialmente, registro ufficiale, registro, albo, iscritt* al registro, riconoscimento ufficiale ~ official*, ufficial*',
  industryWide:
    'in tutto il settore, dal settore, dall industria, in tutta l industria, standard di settore, della professione, in tutta la professione, riconosciut* nel settore, apprezzat* nel settore, riconosciut* nell industria, dalla categoria, in tutta la categoria, dai professionisti del settore, dagli addetti ai lavori ~ industri*, settor*, profession*, industry',
  worldwide:
    'a livello internazionale, internazionalmente, in tutto il mondo, a livello mondiale, mondialmente, a livello globale, prestigio internazionale, in tutta europa, a livello europeo, riconoscimento internazionale, validità internazionale, mondiale, mondiali, unione europea, tutta l unione, stati membri, tutti i paesi, ogni paese, altri paesi, oltre i confini, tutta europa, all estero, portata internazionale, validità europea, in vari paesi, tutta l europa, nei cinque continenti, fama internazionale, in tutti i paesi ~ internazional*, mond*, europ*, global*, international*, world*',
  nationwide:
    'a livello nazionale, in tutto il paese, in tutta italia, riconoscimento nazionale, validità nazionale, nazionalmente, del paese, registro nazionale, tutto il territorio, territorio nazionale, di ambito nazionale, su scala nazionale, tutta l italia, registro regionale, su tutto il territorio, in tutto il territorio ~ nazional*, national*, paese',
  byEmployers:
    'dai datori di lavoro, dalle aziende, dalle imprese, presso le aziende, i recruiter, dai recruiter, i datori di lavoro, le aziende apprezzano, le aziende cercano, le aziende riconoscono, selezionatori, da aziende, datori di lavoro, recruiter, agli occhi delle aziende, uffici del personale ~ dator*, employer*, aziend*, impres*',
  byState:
    'dallo stato, statale, dal ministero, del ministero, dal governo, riconosciut* dallo stato, ministero, governo, pubblica amministrazione, per legge, legale, legali, regione lombardia, dal miur ~ stat*, minister*, govern*, state, government*, region*',
  awardWinning:
    'premiat*, pluripremiat*, vincitor* di, vincitrice di, insignit*, premio di eccellenza, premio per l eccellenza, vinto, vince, vincitor*, vincitrice, premio, corso dell anno, programma dell anno, scuola dell anno, dell anno, medagli*, trofeo, campion*, elett* migliore, distint* con, onorat*, menzione speciale, più volte premiat*, ha ricevuto il premio, ha ottenuto il premio, ha vinto, vincent*, elett* miglior*, nominat* miglior*, medaglist*, si è aggiudicat*, aggiudicat* il premio, blasonat* ~ premi*, award*, vinc*, medagli*, campion*',
  nominated: 'finalist*, candidat* al premio ~ finalist*, candidat*',
  leading:
    'leader, all avanguardia, di punta, di primo piano, di livello mondiale, di classe mondiale, di prim ordine, pionier*, avanguardia, punto di riferimento, riferimento per, centro di eccellenza, di alto livello, di prima linea, di ultima generazione, ai vertici, numero uno, avanguardi*, rivoluzionari*, scuola di riferimento, centro di riferimento, ente di riferimento, figura di riferimento, capofila, di eccellenza, fiore all occhiello, tra le prime scuole, tra i primi in, detta gli standard ~ leading, leader*, riferimento',
  best: 'miglior, migliore, migliori, numero uno, numero 1, n 1, nº 1, top, il più prestigioso, la più prestigiosa, più riconosciut*, più apprezzat*, più richiest*, più prestigios*, più complet*, più autorevol*, ineguagliabil*, senza pari, unico nel suo genere, unica nel suo genere, eccezional*, più antic*, più grand*, maggiore scuola, più popolar*, più conosciut*, più not*, più esigent*, più vendut*, più seguit*, più scelt*, più avanzat*, più frequentat*, più ambit*, più amat*, nessun altro, nessun altra, nessuna altra, primo posto, secondo posto, terzo posto, in testa, classific*, top 5, top 10, top 3, numero due, senza rivali, senza eguali, incomparabil*, insuperabil*, imbattibil*, preferit*, tra i migliori, tra le migliori, il migliore, la migliore, i migliori, le migliori, fra i migliori, fra le migliori, dei migliori, delle migliori, meglio valutat*, più votat*, ineguagliat*, senza paragoni, al primo posto, più rispettat*, non plus ultra, gold standard, prima scelta ~ best, top, miglior*, più alt*',
  prestigious:
    'prestigios*, di prestigio, rinomat*, di fama, celebr*, illustr*, elite, d eccellenza, di eccellenza, autorevol*, stimat*, prestigio, ottima reputazione, reputazione, fama, famos*, insign*, leggendari*, rispettat*, di prim ordine, emblematic*, blasonat*, illustre, illustri, élite, d élite, eminent*, acclamat*, ammirat*, ottima fama, blasone, stimatissim*, di spicco ~ prestigious, prestigi*',
  inDemand:
    'molto richiest*, ricercatissim*, alta richiesta, molto ricercat*, più ricercat*, ambit*, grande richiesta, forte richiesta, ricercat*, contes*, esaurit*, carenza, va a ruba, richiestissim*, ricercat* da*, ambitissim*, carenza di, lista d attesa, sempre più richiest*, contesi, a ruba, contendono, si contendono, contesi dalle ~ richiest*, ricerc*, demand',
  exclusive:
    'esclusiv*, l unico, l unica, unico certificato, unica certificazione, in nessun altro, primo nel suo genere, prima nel suo genere, primo corso, prima certificazione, solo qui, in esclusiva, unico in, unica in, unic* nel suo genere, unic* in italia, unic* al mondo, nessun altro corso, l unico corso, l unico certificato, l unica formazione ~ unic*, sol*',
  distinction:
    'con lode, con il massimo dei voti, con distinzione, cum laude, con merito, con menzione, con onore, a pieni voti, voto massimo, massimo dei voti, a pieni ~ lode, distinz*, merit*, menzion*, honour*',
  salary:
    'stipendi*, salari*, retribuzion*, meglio pagat*, guadagnare di più, guadagni, reddito più, stipendi, migliore stipendio, stipendio migliore, ben pagat*, ben retribuit*, aumento, guadagna di più, guadagnano, redditizi*, bonus, retribu*, meglio retribuit*, guadagnano di più, aumento di stipendio, busta paga ~ stipend*, salar*, retribu*, pag*',
  guarantee:
    'garantisc*, garantit*, garanzia*, assicura un, assicura il, assicurano, assicura, assicurat*, promett*, promessa, promesse, senza rischi, successo assicurato, successo garantito, infallibil*, certezza di ~ garan*, guarant*, assicur*',
  job: 'lavoro garantito, impiego, assunt*, assunzion*, mercato del lavoro, sbocchi professionali, sbocchi occupazionali, sbocco, inserimento lavorativo, trovare lavoro, trovare un lavoro, occupazione, un posto, opportunità di lavoro, opportunità lavorative, opportunità professionali, occupabilità, apre le porte, apre porte, apre la porta, offerta di lavoro, nuovo lavoro, un lavoro, posto in azienda, trovare posto, trovare subito, posto fisso, contratto, contratto a tempo, tirocinio retribuito, tirocinio garantito, stage retribuito, apprendistato, collocamento, inserimento, ingresso nel mondo del lavoro, mondo del lavoro, accesso al lavoro, aziende cercano, le aziende assumono, tasso di occupazione, lavoro sicuro, lavoro assicurato, recruiter, selezionatori, primo impiego, posto di, pront* al lavoro, pront* per il lavoro, pront* a lavorare, occupabil*, trova lavoro, trovano lavoro, trova un impiego, trovano un impiego, trovare un impiego, offerte di lavoro, prospettive di lavoro, prospettive occupazionali, porta d ingresso, porte del mondo, porte a un, chiave per, passaporto per, entrare nel mondo del lavoro, entrare nel settore, accedere a un posto, esercitare la professione, contratto di lavoro, contratto garantito, ottengono un contratto, ottiene un contratto, posto di lavoro garantito, posto garantito, posto assicurato ~ lavoro, impiego, job*, occupazion*, assun*, employ*, tirocin*, contratt*, inseriment*, stage',
  career:
    'carriera, carriere, promozione, avanzamento professionale, crescita professionale, sviluppo di carriera, futuro professionale, prospettive professionali, ruoli di responsabilità, ruolo di responsabilità, posizioni dirigenziali, fare carriera, avanzare di livello, salire di grado, promozioni, scatti, successo professionale, ruoli dirigenziali, ruolo dirigenziale ~ carrier*, career*, promoz*',
  online:
    'online, on line, a distanza, virtual*, elearning, da remoto, in modalità telematica, telematic*, mooc, fad, via internet, videoconferenza, in videoconferenza, remoto, ibrid*, blended, asincron* ~ online, web*, distanza, remot*, digital*, internet, virtual*',
  inPerson:
    'in presenza, di persona, faccia a faccia, in aula ~ in person, presenz*, aula*, laborator*, face, classroom, frequent*, pratic*, workshop*, serat*',
  selfPaced:
    'al proprio ritmo, al tuo ritmo, autoapprendimento, in autonomia, autodidatt*, studio individuale ~ self*, auto*, ritmo',
  instructorLed:
    'guidat* da un docente, condott* da, con tutor, a cura di, da esperti, da professionisti, tutoraggio, mentoring, insegnat* da ~ instructor*, tut*, docent*, insegn*, format*',
  partTime:
    'part time, full time, a tempo parziale, a tempo pieno, corso serale, serali ~ part time, full time, seral*, tempo',
  free: 'gratis, gratuit*, senza costi, a costo zero ~ free, gratuit*, gratis',
  lifetime:
    'a vita, non scade, non scade mai, permanent*, senza scadenza, a tempo indeterminato, validità illimitata, per sempre, per tutta la vita, tutta la vita, senza data di scadenza, illimitata, non ha scadenza, non scadono ~ lifetime, indeterminat*, never expire*, illimitat*, vita',
  renewal:
    'rinnov*, ricertific*, scade, scadenza, valid* per, validità, valido fino ~ valid*, rinnov*, renew*, expir*, scad*, durata',
  priorKnowledge:
    'esperienza pregressa, esperienza precedente, conoscenze pregresse, conoscenze preliminari, conoscenza pregressa, prerequisit*, requisiti di accesso, requisiti di ammissione, esperienza previa, anni di esperienza, già in possesso, sanno già, esperienza richiesta ~ esperienz*, pregress*, preliminar*, prior, conoscenz*, prerequisite*, requisit*',
  background:
    'esperienza in, esperienza nel, esperienza con, esperienza di, esperienza professionale, esperienza lavorativa, laureat* in, diplomat* in, in possesso di, conoscenze di, conoscenze di base, che hanno completato, che hanno già, con formazione in, iscritti all albo, abilitati, esperienza, con studi, con patente, con un titolo, con titolo di, con livello, con conoscenze, con licenza, con un corso, con laurea, con diploma, che abbiano, con * di esperienza, con esperienza, con brevetto ~ esperienz*, laure*, diplom*, conoscenz*, formazion*, tesi',
  experienced: 'espert* professionisti, con esperienza, veteran*, di lunga esperienza ~ esperien*, esperti',
  degree:
    'laurea, lauree, titolo accademico, titolo universitario, titolo di studio ~ degree*, universit*, laure*, titol*',
  diploma: 'diploma, diplomi ~ diplom*',
  manyOf:
    'centinaia di, migliaia di, decine di, milioni di, innumerevol*, migliaia, centinaia, la maggior parte dei partecipanti, la maggior parte degli allievi, la maggior parte dei corsisti, la maggioranza, grande maggioranza, stragrande maggioranza, quasi tutti i partecipanti, quasi tutti gli allievi, quasi la totalità',
};
