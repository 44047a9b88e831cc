import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { italianActivities } from './italian-activities.ts';
import {
  numberWords,
  phraseList,
  smallerUnits,
  verbsOfObjects,
  wordMap,
  wordSet,
  type WordLists,
} from './word-lists.ts';

const units = wordMap(`
  parola = parole
  punto = punti
  ora = h | ore
  minuto = min | minuti
  secondo = s | sec | secondi
  giorno = gg | giorni | giornata | giornate
  settimana = settimane
  mese = mesi
  anno = anni
  m = metro | metri
  km = chilometro | chilometri
  kg = chilo | chili | chilogrammo | chilogrammi
`);

/** Italian. */
export const italian: WordLists = {
  ...emptyLists,
  ...amountWords.it,
  activities: italianActivities,
  articles: wordSet('il lo la i gli le un uno una'),
  elisions: new Map([
    ["l'", ''],
    ["dell'", 'di'],
    ["all'", 'a'],
    ["dall'", 'da'],
    ["sull'", 'su'],
    ["un'", ''],
    ["d'", 'di'],
  ]),
  phrases: phraseList(`
    rcp = rianimazione cardiopolmonare
    dae = defibrillatore automatico esterno
    primosoccorso = primo soccorso
    perfezionamento = perfez
    certificato = cert | certif
    laboratorio = lab
    circa = ca
    a = ad
    the 2 = entrambi | entrambe | ambedue
    deve = dovrà | dovranno | è tenuto a | è tenuta a | sono tenuti a | sono tenute a
    avere = aver
    usare = utilizzare
    usano = utilizzano
    uso di = utilizzo di | utilizzo del | utilizzo della | utilizzo dei | utilizzo degli | utilizzo delle | utilizzo dello
    completare = terminare
    nr = numero | num
    cfu = crediti formativi universitari | crediti formativi
    noexpiry = validità illimitata | nessuna scadenza | non ha scadenza | validità permanente
    ia = intelligenza artificiale
    & = nonché
    % = per cento
    elearning = e learning
    online = on line
    introduzione = intro
    microcredenziale = micro credenziale
    di = del | dello | della | dei | degli | delle
    almassimo = al massimo
    a = al | allo | alla | ai | agli | alle
    da = dal | dallo | dalla | dai | dagli | dalle
    su = sul | sullo | sulla | sui | sugli | sulle
    tutti = tutte
    email = e mail
    igiene personale = igiene della persona
    gestione di progetti = gestione di progetto
    ore a settimana = ore alla settimana | ore settimanali | ore per settimana | ore / settimana
    deve = è necessario | occorre | bisogna | è obbligatorio | devono
    ogni = ciascun | ciascuno | ciascuna | ciascuno dei | ciascuna delle | ciascuno degli | ognuno dei | ognuna delle | ciascuno di | ciascuna di | ognuno di | ognuna di
    si richiede = sono richiesti | sono richieste | è richiesta | è richiesto | si richiedono
    noexpiry = non scade | senza scadenza
  `),
  numbers: numberWords(
    'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti 24:ventiquattro 25:venticinco 30:trenta 40:quaranta 50:cinquanta 60:sessanta 70:settanta 80:ottanta 90:novanta 100:cento',
  ),
  thousands: '.',
  decimal: ',',
  ones: wordSet('un uno una'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    ora = 60 minuto
    anno = 12 mese
  `),
  bounds: phraseList(`
    ≥ = come minimo | uguale o superiore a | pari o superiore a | superiore o uguale a | superiore o pari a | non inferiore a | non meno di | almeno | minimo di | minimo | ≥
    ≤ = come massimo | uguale o inferiore a | pari o inferiore a | inferiore o uguale a | non superiore a | non più di | almassimo | massimo di | massimo | ≤
    > = più di | oltre | superiore a | >
    < = meno di | inferiore a | <
  `),
  boundsBehind: phraseList(`
    ≥ = o più | o superiore | come minimo | minimo
    ≤ = o meno | o inferiore | almassimo | massimo
  `),
  adjectives: wordSet('scritto scritta orale pratico pratica teorico teorica'),
  both: new Map([['sia', 'sia']]),
  and: wordSet('e ed'),
  negations: wordSet('non senza mai né nessun nessuno nessuna tranne eccetto salvo'),
  logic: wordSet(
    'o oppure non senza mai né nessun nessuno nessuna tranne eccetto salvo se ma solo soltanto facoltativo facoltativa opzionale che meno',
  ),
  ages: {
    year: 'anno',
    marks: wordSet('età compiuti compiuto avere'),
    limits: wordSet('compiuti compiuto minima minimo'),
    fillers: wordSet('di avere : è'),
  },
  relations: wordSet(
    'a al alla ai alle di del della dei degli delle in nel nella nei nelle con per da dal dalla su sul sulla tra fra verso entro dopo prima durante contro',
  ),
  ranks: wordSet(
    'base basilare intermedio intermedia avanzato avanzata superiore medio alto basso esperto assistente ausiliario aiuto specialista principiante principianti capo responsabile',
  ),
  levelWords: wordSet('livello parte modulo grado fase unità tipo classe categoria'),
  verbs: wordMap(`
    superare = superare
    discutere = discutere
    frequentare = frequentare
    completare = completare
    sostenere = sostenere
    partecipare = partecipare
    consegnare = consegnare
    presentare = presentare
    svolgere = svolgere
    redigere = redigere
    ottenere = ottenere
    fare = fare
    raggiungere = raggiungere
    dimostrare = dimostrare
    seguire = seguire
  `),
  kinds: wordMap(`
    course = corso
    certificate = certificato
    attestation = attestato
    diploma = diploma
    qualifica = qualifica
    badge = badge
    microcredential = microcredenziale
  `),
  heads: wordSet('fondamenti'),
  appositions: wordSet('corso certificato attestato'),
  headLinks: wordSet('di del dello della dei degli delle in'),
  organizations: phraseList(`
    università = univ
    istituto = ist
  `),
  outOf: wordSet('su di'),
  endless: new Set([...wordSet('noexpiry illimitata permanente'), 'senza limite', 'senza limiti', 'a vita']),
  leaning: wordSet(`
    poi dopo prima durante quando quindi infine esso essa questo questa questi suo sua suoi stesso stessa altro altra
    ogni entro successivamente successivo successiva successivi successive seguito seguente seguenti dopodiché
    dopodichè ultimo ultima ultimi ultime primo secondo seconda terzo terza previo previa previamente precedente
    precedenti precedentemente anteriormente subito immediatamente appena ulteriormente consecutivamente
    simultaneamente contemporaneamente volta volte ordine sequenza fine termine conclusione inizio inizialmente
    finalmente allora lì là qui qua ci ciò quello quella quelli quelle queste essi esse entrambi entrambe rispettivo
    rispettiva rispettivamente corrispondente corrispondenti anche inoltre nuovamente nuovo altri altre stessi stesse
    tale tali così insieme già ancora fino sempre mentre
  `),
  kindsOf: wordSet('finale'),
  places: wordSet('secondo'),
  evenLinks: wordSet('in per con di su a'),
  modes: wordSet('online presenza ibrido ibrida virtuale sincrono asincrono blended'),
  joints: wordSet('& o'),
  of: 'di',
  demands: wordSet('obbligatoria obbligatorio richiesta richiesto necessaria necessario'),
  holders: wordSet('titolare titolari possessore possessori'),
  modals: wordSet('può possono sa sanno'),
  must: wordSet('deve'),
  verbsOf: verbsOfObjects(`
    completare = concludere finire ultimare completare : modulo moduli corso corsi percorso tirocinio unità programma
    svolgere = effettuare svolgere : tirocinio stage esercizio esercizi
    ottenere = conseguire raggiungere ottenere : punteggio voto punti
  `),
  gains: wordMap('ottenere = conseguire | raggiungere | riportare'),
  earners: wordSet(
    'candidato candidata candidati corsista corsisti studente studenti partecipante partecipanti allievo allievi',
  ),
  owners: wordSet('suo sua suoi'),
  // `perché` is often typed `perchè`, or `perche'`.
  respell: (word) => word.replace(/chè$/u, 'ché'),
  // Vowels typed with an apostrophe for their accent, and a passive with `viene`.
  // `I livello` begins with a numeral, since its article would be in the plural.
  retype: (text) =>
    text
      .replace(
        /(?<![\p{L}\p{N}])(I{1,3}) livello(?!\p{L})/gu,
        (_, roman: string) => `${romans[roman.length - 1] ?? roman} livello`,
      )
      .replace(/(?<![\p{L}'])E['’](?=\s)/gu, 'È')
      .replace(/(?<![\p{L}'’"“«])e['’](?=\s)/gu, 'è')
      .replace(
        /(?<![\p{L}'’])(?:([dl])a|([sl])i|([st])e|ne)['’](?![\p{L}\d])/gu,
        (word) => monosyllables.get(word.slice(0, -1)) ?? word,
      )
      .replace(/(?<=\p{L}{2})([aeiou])['’](?![\p{L}\d])/gu, (_, vowel: string) => accented[vowel] ?? vowel)
      .replace(/(?<=\s)viene(?= \p{L}+[ts][oa](?!\p{L}))/gu, 'è')
      .replace(/(?<=\s)vengono(?= \p{L}+[ts][ie](?!\p{L}))/gu, 'sono'),
  leadIns: {
    description: ['in corso imparerai a', 'in corso , imparerai a', 'imparerai a'],
    mode: ['in', 'a'],
    audience: ['per', 'rivolto a', 'destinato a'],
    validity: ['valido per', 'valida per', 'valido', 'valida'],
    accreditation: ['accreditato da'],
  },
};

const monosyllables = new Map(
  'da:dà la:là si:sì li:lì se:sé te:tè ne:né'.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

const accented: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' };

const romans = ['primo', 'secondo', 'terzo'];
