import { activityForms } from './activity-forms.ts';

/** What courses teach to do. Not `lavorare`, `registrare`: their nouns are things. */
export const italianActivities = activityForms({
  verbs: `
    accogliere:accoglienza accompagnare:accompagnamento accordare:accordatura adattare:adattamento addestrare:addestramento affilare:affilatura aggiornare:aggiornamento allenare:allenamento allestire:allestimento allevare:allevamento analizzare:analisi animare:animazione
    applicare:applicazione archiviare:archiviazione assemblare:assemblaggio assaggiare:assaggio automatizzare:automazione avviare:avviamento calcolare:calcolo calibrare:calibrazione catalogare:catalogazione classificare:classificazione collaudare:collaudo coltivare:coltivazione commercializzare:commercializzazione
    comporre:composizione comprendere:comprensione condurre confezionare:confezionamento configurare:configurazione confrontare:confronto conservare:conservazione consolidare:consolidamento contenere:contenimento controllare:controllo coordinare:coordinamento correggere:correzione costruire:costruzione creare:creazione cucinare cucire:cucitura curare
    decorare:decorazione definire:definizione degustare:degustazione descrivere:descrizione diagnosticare dimensionare:dimensionamento dirigere disegnare disinfettare:disinfezione distribuire:distribuzione documentare:documentazione
    eliminare:eliminazione elaborare:elaborazione eseguire:esecuzione esplorare:esplorazione estrarre:estrazione fabbricare:fabbricazione fermentare:fermentazione formulare:formulazione fotografare garantire gestire:gestione guidare identificare:identificazione
    imballare:imballaggio impostare:impostazione implementare:implementazione individuare:individuazione innestare:innesto installare:installazione insegnare:insegnamento integrare:integrazione interpretare:interpretazione intervistare ispezionare:ispezione lavare:lavaggio leggere:lettura levigare:levigatura lucidare:lucidatura manipolare:manipolazione
    mantenere:mantenimento mappare:mappatura mediare:mediazione migliorare:miglioramento miscelare:miscelazione misurare:misurazione modellare:modellazione monitorare:monitoraggio montare:montaggio movimentare:movimentazione negoziare:negoziazione osservare:osservazione ottimizzare:ottimizzazione organizzare:organizzazione piantare
    pianificare:pianificazione pilotare:pilotaggio posare potare:potatura preparare:preparazione prescrivere:prescrizione presentare preservare:preservazione prevenire:prevenzione produrre:produzione progettare:progettazione programmare:programmazione promuovere:promozione proteggere:protezione pubblicare:pubblicazione pulire:pulizia,pulitura
    raccogliere:raccolta realizzare:realizzazione redigere:redazione ridurre:riduzione rifinire:rifinitura rilegare:rilegatura rilevare:rilevamento rimuovere:rimozione riparare:riparazione riciclare:riciclaggio,riciclo ricercare:ricerca riconoscere:riconoscimento risolvere:risoluzione restaurare:restauro sbavare saldare:saldatura
    scegliere:scelta scolpire scrivere:scrittura segnalare:segnalazione selezionare:selezione seminare:semina simulare:simulazione smaltire:smaltimento soccorrere:soccorso sorvegliare:sorveglianza sostituire:sostituzione stampare sterilizzare:sterilizzazione stimare:stima studiare sviluppare:sviluppo supervisionare:supervisione supportare:supporto tagliare:taglio
    tessere:tessitura tingere:tintura tostare:tostatura tracciare:tracciatura tradurre:traduzione trascrivere:trascrizione trasformare:trasformazione trasportare:trasporto trattare:trattamento usare:uso valorizzare:valorizzazione valutare:valutazione vendere:vendita verificare:verifica verniciare:verniciatura vigilare:vigilanza visualizzare:visualizzazione
    consegnare:consegna completare:completamento superare:superamento
    convertire:conversione digitalizzare:digitalizzazione etichettare:etichettatura evacuare:evacuazione illustrare:illustrazione immobilizzare:immobilizzazione impaginare:impaginazione
    lubrificare:lubrificazione macinare:macinatura moderare:moderazione reperire:reperimento sensibilizzare:sensibilizzazione smontare:smontaggio stoccare:stoccaggio
  `,
  links: 'di',
  toWhom: 'a',
  helping: 'supportare',
  own: 'consegnare completare superare presentare redigere',
  partitives: 'di',
});
