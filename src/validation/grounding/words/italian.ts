import { toCardinal, toOrdinal } from 'n2words/it-IT';

import { italianConcepts } from './italian-concepts.ts';
import type { Words } from './words.ts';

export const italian: Words = {
  language: 'it',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'zero=0 mille=1000 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 novantina=90 bi=2 tri=3 quadri=4 quinqu=5',
  ordinals: '',
  pairs: 'entrambi entrambe',
  articles: 'uno=1 un=1 una=1',
  groups: 'dozzina=12 dozzine=12 decina=10 decine=10 centinaio=100 centinaia=100',
  hundred: '',
  thousand: 'mila',
  million: 'milione milioni',
  joints: 'e',
  halves: 'mezzo=0.5 mezza=0.5 mezz=0.5',
  units: {
    second: 'secondi',
    minute: 'minuto, minuti, min',
    quarterHour: 'quarto d ora, quarti d ora',
    hour: 'ora, ore, h',
    day: 'giorno, giorni, giornata, giornate',
    week: 'settimana, settimane',
    fortnight: '',
    weekend: 'fine settimana, weekend',
    month: 'mese, mesi',
    term: 'semestre, semestri, trimestre, trimestri',
    year: 'anno, anni, biennal*, triennal*, quadriennal*, quinquennal*',
    decade: 'decennio, decenni',
    half: 'metà',
    percent: 'per cento, percento',
    third: 'terzi, terza parte, terzo delle, terzo dei, terzo degli, terzo della, terzo del',
    fourth: 'quarti, quarta parte, quarto delle, quarto dei, quarto degli, quarto della, quarto del',
    quarterYear: 'quarto di anno',
    tenth: 'decimi, decima parte, decimo delle, decimo dei, decimo degli',
    fifth: 'quinti, quinta parte, quinto delle, quinto dei, quinto degli, quinto della, quinto del',
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
      'almeno, minimo, minimo di, un minimo di, come minimo, a partire da, o più, non meno di, dai, e oltre, in su, o superiore, o successiva, o successivo, o superiori, in poi, in avanti',
    more: 'più di, oltre, superiore a, maggiore di, al di sopra di, superiore ai, superiore alle, superiore agli, superiore alla, superiori a*, più pesant* di, più lung* di, sopra i, sopra gli, sopra le, supera i, supera le, superano, più del, più dei, più delle, più della, più dell',
    most: 'al massimo, massimo, massimo di, un massimo di, fino a, non più di, o meno, massima di, fino, o precedente, o inferiore, non superiore a*, non oltre',
    less: 'meno di, inferiore a, al di sotto di, sotto, inferiore ai, inferiore alle, inferiore agli, inferiore alla, inferiori a*, più legger* di, sotto i, sotto gli, sotto le, meno del, meno dei, meno delle, non hanno ancora compiuto, non hanno compiuto, non ancora compiuto, non abbiano compiuto',
    about: 'circa, approssimativamente, quasi, all incirca, pressappoco',
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
    negator:
      'neppure, nemmeno, neanche, non, senza, nessun, nessuna, nessuno, alcun, alcuna, mai, né, niente, nulla, prescinde, prescindono, esclus*, esclude, escludono, eccetto, tranne, privo di, priva di, privi di, prive di, privo d, priva d, al posto di, al posto dell, al posto della, anziché, invece di, in luogo di',
    required:
      'obbligator*, richiest*, richiede, richiedono, deve, devono, imprescindibil*, sono tenuti a, tenuti al, indispensabil*, occorre obbligatoriamente, vincolant*, è d obbligo, d obbligo',
    needed: 'occorrono, necessari*, serve, servono, occorre, bisogna, prerequisit*',
    optional:
      'raccomandano, si raccomandano, consigliabil*, un vantaggio, un plus, facoltativ*, opzional*, consigliat*, si consiglia, si consigliano, raccomandat*, si raccomanda, suggerit*, si suggerisce, auspicabil*, preferibil*, è utile, sono utili, può essere utile, può anche, possono anche, non obbligatori*, chi lo desidera, chi vuole, se lo desidera*, su richiesta, eventual*, è possibile, possibile sostenere, volontariamente, su base volontaria, a titolo volontario, liberi di, libero di',
    prepared:
      'prepara * a, prepara * al, prepara * all, prepara * alla, prepara * allo, prepara * agli, prepara * ai, prepara * * a, prepara * * al, prepara * * all, prepara * * alla, prepara * * allo, prepara * * agli, prepara * * ai, prepara * * * a, prepara * * * al, prepara * * * all, prepara * * * alla, prepara * * * allo, prepara * * * agli, prepara * * * ai, preparano * a, preparano * al, preparano * all, preparano * alla, preparano * allo, preparano * agli, preparano * ai, preparano * * a, preparano * * al, preparano * * all, preparano * * alla, preparano * * allo, preparano * * agli, preparano * * ai, preparano * * * a, preparano * * * al, preparano * * * all, preparano * * * alla, preparano * * * allo, preparano * * * agli, preparano * * * ai, prepara a, prepara al, prepara alla, prepara all, prepara agli, prepara * a, prepara * al, prepara * alla, prepara * all, prepara per l, prepara per il, prepara * per l, preparano a, preparano al, preparano alla, preparano all, prepararsi a, prepararsi al, prepararsi alla, prepararsi all, preparare a, preparare al, preparare alla, preparare all esame, preparare l esame, prepara l esame, preparato all, preparati all, preparazione all, preparazione alla, preparazione al, preparazione agli, preparazione alle, preparazione a, preparazione per, preparazione dell esame, in preparazione, preparatori*, in vista del, in vista dell, in vista della, verso l esame, verso la certificazione, verso il, pronti all, pronti per l esame, arrivare pronti, ripass*, allenarsi all, allena all, allenamento all, simulazion* d esame, simulazion* dell esame, simulazion* di esame, simulazion* di prove, esami simulati, in previsione, si prepara, intende sostenere, intendono sostenere, vuole sostenere, vogliono sostenere, desidera sostenere, desiderano sostenere, deve sostenere, devono sostenere, si appresta a, si apprestano a, candidati a, candidati al, candidati all, candidati alla, aspiranti, preparati al, preparati alla, preparati agli, preparato al, preparato alla, preparata al, pronti al, pronti alla',
    attended:
      'frequentare, frequentato, frequentata, frequentano, frequenta, frequentando, frequentanti, frequentante, frequenza, frequenze, partecip*, presenza a, presenza al, presenza alla, presenza alle, presenza ai, presenza agli, presenza obbligatoria, presenza minima, presenza per, attestato di presenza, certificato di presenza, essere presente, essere presenti, presente a, presente al, presenti a, presenti alle, presenti al, presenze, assistere a, assistere al, assistere alla, assistere alle, assistere ai, assistito a, assistito al, assistito alla, assistito alle, assistito ai, assiste a, assiste al, assiste alla, seguito il, seguito la, seguito le, seguito i, seguito un, seguito una, ha seguito, hanno seguito, aver seguito, avere seguito, seguita la, guardare, visionare, visione dei, collegarsi, seguire, seguono, leggere tutt*, esserci',
    introductory:
      'introdu*, iniziazione, sensibilizza*, nozioni, primi passi, fondamenti, base, basi, panoramica, orientamento, avviamento, conoscenza generale, serata informativa, consapevolezza',
    pending:
      'accreditamento richiesto, riconoscimento richiesto, richiesta di accreditamento, richiesta di riconoscimento, richiesta di patrocinio, richiesta in corso, è stato richiesto, è stata richiesta, accreditamento in corso, riconoscimento in corso, in corso di accreditamento, in corso di riconoscimento, in corso di valutazione, in corso di certificazione, è in corso, in attesa, presentata la domanda, presentata domanda, domanda di accreditamento, domanda di riconoscimento, domanda presentata, non ancora, in fase di accreditamento, in fase di riconoscimento, in fase di valutazione, in via di accreditamento, in via di riconoscimento, in valutazione, procedura in corso, in fase di richiesta',
    capability:
      'competenz*, competente, capacità, capace, conoscenz*, conosce, abilità, padronanza, padronegg*, sa, sanno, saper, può, possono, in grado, perizia, idoneità, comprensione, comprende',
    rate: 'ogni, volta, volte, a, al, alla, per ogni, per settimana, per giorno, per mese, per anno, per volta, per incontro, per lezione, per sessione, per modulo, per seduta, per ciascuno, per ciascuna, per serata, per persona',
    idle: 'senza dimenticare, si può, si possono, regola numero uno, priorità numero uno, nemico numero uno, a distanza di * anni, a distanza di * mesi, a distanza di * settimane, a distanza di tempo, a distanza di sicurezza, a distanza di un, dietro le quinte, macchin* virtual*, realtà virtuale, primo soccorso, primi soccorsi, primo passo, primi passi, prima linea, primo luogo, in primo, per la prima volta, prima volta, prima mano, primo contatto, primo approccio, prima di, prima del, prima della, prima dell, seconda mano, secondo piano, seconda lingua, secondo il, secondo la, secondo le, secondo i, secondo lo, secondo l, secondo gli, terza età, terzo settore, terzi, uno dei, una delle, uno degli, uno a uno, una a una, uno per uno, ognuno, ciascuno, rifiuti zero, zero trust, da zero, buone pratiche, migliori pratiche, buone prassi, migliori prassi, non solo, ma anche, migliore comprensione, colloquio di lavoro, colloqui di lavoro, ricerca di lavoro, cercano lavoro, in cerca di lavoro, un giorno, giorno per giorno, al giorno d oggi, ogni giorno, tutti i giorni, 24 ore, tre dimensioni, manodopera, tempo libero, software libero, luogo di lavoro, luoghi di lavoro, posto di lavoro, gruppo di lavoro, lavoro di gruppo, lavoro di squadra, a prova di, sei mesi fa, poca o nessuna, testo libero, al meglio, meglio, mano libera, pianta di, per mezzo di, per mezzo d*, nel mezzo, una migliore *, un miglior *, un migliore *, non sostituisce, non esonera, non esenta, non sostituiscono, in esame, prende in esame, prendono in esame, presi in esame, esame obiettivo, esame clinico, esame visivo, esame dei documenti, esame di realtà, esame di coscienza, valutazione del rischio, valutazione dei rischi, valutazione d impatto, valutazione di impatto, valutazione dell impatto, valutazione dei bisogni, valutazione economica, valutazione ambientale, valutazione nutrizionale, valutazione del dolore, valutazione della, valutazione del, valutazione di un, valutazione di una, valutazione delle azioni, valutazione delle politiche, valutazione dei progetti, valutazione clinica, autovalutazione, auto valutazione, età avanzata, stato avanzato, fase avanzata, consegna intermedia, nel corso dell anno, durante il corso dell anno, inizio carriera, a inizio carriera, fine carriera, può essere, possono essere, si può, si possono, può anche, possono anche, il miglior modo, miglior modo, migliori condizioni, momento migliore, miglior momento, scelta migliore, il meglio, migliori strumenti, strumento migliore, strumenti migliori, soluzione migliore, soluzioni migliori, modo migliore, parte migliore, i migliori risultati, in collaborazione con i compagni, in collaborazione con gli altri, in collaborazione con altri, in collaborazione con il gruppo, in collaborazione con i colleghi, in collaborazione con le famiglie, in collaborazione con i genitori, migliori varietà, dei migliori esercizi, migliori risultati, tecniche migliori, migliori tecniche, passo per passo, passo passo, senza fili, senza glutine, senza dimora, senza fissa dimora, senza tetto, senza scopo di lucro, non profit, non vedenti, non udenti, colloquio di selezione, un posto a tavola, dà diritto a * crediti, dà diritto a * cfu, dà diritto a * punti, dà diritto a * ects, danno diritto a * crediti, danno diritto a * cfu, danno diritto a * punti, danno diritto a * ects, alla prima esperienza, prima esperienza, di ogni livello, tutti i livelli, il miglior momento, il miglior strumento, il miglior risultato, il miglior equilibrio, il miglior uso, il miglior partito, il miglior itinerario, il miglior rapporto, il miglior metodo, il migliore modo, il migliore momento, il migliore strumento, il migliore risultato, il migliore equilibrio, il migliore uso, il migliore partito, il migliore itinerario, il migliore rapporto, il migliore metodo, la miglior soluzione, la miglior scelta, la miglior strategia, la miglior tecnica, la miglior stagione, la miglior luce, la miglior posizione, la miglior opzione, la miglior resa, la migliore soluzione, la migliore scelta, la migliore strategia, la migliore tecnica, la migliore stagione, la migliore luce, la migliore posizione, la migliore opzione, la migliore resa, mess* online, mettere online, mette online, mettono online, pubblicat* online, pubblicare online, negozio online, vendita online, vendite online, acquisti online',
  },
  concepts: italianConcepts,
  functionWords:
    'il lo la i gli le l un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui sulle con per tra fra e ed o che chi cui si suo sua suoi sue loro è sono era stato stata essere ha hanno come più ma non né questo questa questi queste quello quella ci ne se anche già dove quando ogni tutto tutta tutti tutte altro altra in da su a d un c',
};
