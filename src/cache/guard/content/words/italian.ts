import { contentWords } from '../content-words.ts';
import { italianForms, verbForms } from '../verb-forms.ts';

/** What Italian says in two ways and means once. */
export const italianContent = contentWords({
  phrases: `
    maggiore età = essere maggiorenni | essere maggiorenne | avere raggiunto maggiore età
    apartirda = a partire da
    deve = è tenuto a | è tenuta a | occorre | bisogna | è necessario | è obbligatorio | ha obbligo di
    devono = sono tenuti a | sono tenute a
    è consentito = è ammesso | è permesso
    è consentita = è ammessa | è permessa
    sono consentiti = sono ammessi | sono permessi
    sono consentite = sono ammesse | sono permesse
    a fine = a termine
    sono necessari = occorrono | sono richiesti | servono | sono necessarie | sono richieste | ci vogliono
    con = insieme a | insieme con | assieme a | in compagnia di | accompagnato da | accompagnata da
    davanti a = dinanzi a | di fronte a | innanzi a
    durante = nel corso di | in corso di
    mediante = per mezzo di | tramite | attraverso
    su = riguardo a
    secondo = in conformità a | conformemente a | in base a
    impara = apprende
    imparano = apprendono
    imparare = apprendere
    interamente = completamente | totalmente
    persone che = chi | coloro che | quanti
    gratuito = senza costi
    ogni mese = mensilmente
    ogni settimana = settimanalmente
    composto da = formato da | costituito da
    iniziare = cominciare
    insegna = si insegnano | si insegna | si impara | si imparano
    utilizzare = usare | impiegare
    comprendere = capire
    test finale = test conclusivo
    esame finale = esame conclusivo
    prova finale = prova conclusiva
    che vogliono = che desiderano | che intendono
    che vuole = che desidera | che intende
    partecipanti imparano = chi partecipa impara
    risposte corrette = risposte esatte | risposte giuste
    per prova = in ogni prova
  `,
  openers: `
    attesta = attesta | attesta che | certifica | certifica che | dimostra | dimostra che | comprova | comprova che | conferma | conferma che | prova che | valida | convalida
    assegna a = assegnato a | assegnata a | conferito a | conferita a | rilasciato a | rilasciata a | consegnato a | consegnata a | attribuito a | attribuita a | viene assegnato a | viene conferito a | viene rilasciato a | è conferito a | è assegnato a | è rilasciato a | concesso a
    per = per | rivolto a | rivolta a | destinato a | destinata a | pensato per | pensata per | dedicato a | dedicata a | ideato per | indirizzato a | si rivolge a | è rivolto a | è destinato a | è pensato per | progettato per
    copre = tratta | copre | affronta | comprende | contenuti : | argomenti : | temi : | abbraccia | si occupa di | verte su
    include = include | contiene
    riconosce = riconosce | premia
    titolare can = essere in grado di | essere capace di | essere capaci di | saprà | sapranno | sarà in grado di | saranno in grado di | sarà capace di | saranno capaci di | sono capaci di | capacità di | titolare è capace di | possessore sa | possessore è in grado di | sa | è in grado di | è capace di | titolare sa | titolare è in grado di | chi lo possiede sa | sanno | sono in grado di
    titolare può = può | titolare può
    introduce a = introduce a | introduzione a | avvia a
  `,
  be: 'è sono viene vengono sarà saranno',
  learns: 'impara imparano imparerà impareranno',
  teaches: `
    enable = permette | consente
    learn = insegna
    train = forma
    prepare = prepara
    license = abilita
    qualify = qualifica
  `,
  taught: `
    train = formati
    prepare = preparati
  `,
  toWhom: 'a',
  toDo: 'a come',
  selves:
    'corso laboratorio programma certificato diploma titolo master seminario badge formazione microcredenziale certificazione attestato qualifica percorso workshop',
  acts: {
    verbs: `
      progettare:progettazione condurre:conduzione superare:superamento consegnare:consegna realizzare:realizzazione redigere:redazione
      creare:creazione preparare:preparazione presentare:presentazione pubblicare:pubblicazione organizzare:organizzazione sviluppare:sviluppo
      pianificare:pianificazione costruire:costruzione analizzare:analisi documentare:documentazione registrare:registrazione montare:montaggio
      eseguire:esecuzione elaborare:elaborazione scrivere:scrittura stesura raccogliere:raccolta tradurre:traduzione installare:installazione
      configurare:configurazione revisionare:revisione identificare:identificazione completare:completamento svolgere:svolgimento
      accompagnare:accompagnamento risolvere:risoluzione programmare:programmazione riparare:riparazione coordinare:coordinamento
      discutere:discussione gestire:gestione valutare:valutazione arbitrare:arbitraggio cucire:cucitura produrre:produzione
    `,
    links: 'di',
    own: 'superare completare consegnare svolgere',
  },
  suffixes: 'are = azione',
  ownActs: `
    partecipare a = partecipazione a
    frequentare = frequenza di | frequenza a
    frequentare ≥ = frequenza ≥
    superare = superamento di
    completare = completamento di
  `,
  ownObjects:
    'corso corsi modulo moduli unità sessione sessioni laboratorio laboratori workshop esame esami prova prove test elaborato elaborati progetto progetti tesi tesina portfolio esercizio esercizi tirocinio quiz questionari pratica compito compiti seminario ora fase percorso programma attività',
  others:
    'esperto esperti esperta tutor mentore docente docenti insegnante insegnanti formatore formatori istruttore istruttori giuria commissione supervisore valutatore azienda colleghi certificato certificati attestato diploma badge referenza questionario sondaggio materiale materiali',
  verbs: verbForms(
    `consegnare completare presentare valutare osservare firmare verificare esaminare approvare rilasciare organizzare controllare certificare convalidare confermare giudicare supervisionare coordinare validare assegnare realizzare attribuire conferire
    tenere: tiene tengono / tenuto tenuta tenuti tenute; redigere: redige redigono / redatto redatta redatti redatte; svolgere: svolge svolgono / svolto svolta svolti svolte; correggere: corregge correggono / corretto corretta corretti corrette; condurre: conduce conducono / condotto condotta condotti condotte; dirigere: dirige dirigono / diretto diretta diretti dirette; emettere: emette emettono / emesso emessa; seguire: segue seguono / seguito seguita seguiti seguite; guidare: guida guidano / guidato guidata guidati guidate`,
    italianForms,
  ),
  covered: 'copre = trattato | trattata | trattati | trattate | affrontato | affrontata | affrontati | affrontate',
  by: 'da',
  circumstances: 'apartirda durante prima davanti ogni dopo',
  must: 'deve devono',
  also: 'anche inoltre pure altresì',
  again: 'egli ella esso essa essi',
  continued: `
    con = consiste di | ha | contiene | si compone di | è composto da
  `,
  generic: 'temi argomenti aree parti parte aspetti punti elementi pezzi oggetti opere testi contenuti capi',
  leads:
    'do = requisiti : | sono richiesti : | si richiede : | si richiedono : | occorre | è necessario | bisogna | requisito :',
  having:
    'do = avere | possedere | essere in possesso di | deve avere | disporre di | occorre avere | è necessario avere',
  needs: 'è sono necessari necessario necessaria necessarie occorre occorrono deve richiesti richiesto serve servono',
  aims: 'do = per superare esame | per superare prova | per superarlo',
});
