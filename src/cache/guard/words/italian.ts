import { emptyLists, numberWords, phraseList, smallerUnits, wordMap, wordSet, type WordLists } from './word-lists.ts';

const units = wordMap(`
  ora = h | ore
  minuto = min | minuti
  secondo = sec | secondi
  giorno = gg | giorni
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
  articles: wordSet('il lo la i gli le un uno una'),
  elisions: new Map([
    ["l'", ''],
    ["dell'", 'di'],
    ["all'", 'a'],
    ["un'", ''],
  ]),
  phrases: phraseList(`
    ia = intelligenza artificiale
    & = nonché
    % = per cento
    elearning = e learning
    online = on line
    introduzione = intro
    microcredenziale = micro credenziale
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
    ≥ = almeno | minimo di | minimo | ≥
    ≤ = al massimo | massimo di | massimo | ≤
    > = più di | oltre | superiore a | >
    < = meno di | inferiore a | <
  `),
  boundsBehind: phraseList(`
    ≥ = o più | o superiore
    ≤ = o meno | o inferiore
  `),
  adjectives: wordSet('scritto scritta orale pratico pratica teorico teorica'),
  both: new Map([['sia', 'sia']]),
  and: wordSet('e ed'),
  negations: wordSet('non senza mai né nessun nessuno nessuna tranne eccetto salvo'),
  logic: wordSet(
    'o oppure non senza mai né nessun nessuno nessuna tranne eccetto salvo se ma solo soltanto facoltativo facoltativa opzionale che meno',
  ),
  relations: wordSet(
    'a al alla ai alle di del della dei degli delle in nel nella nei nelle con per da dal dalla su sul sulla tra fra verso entro dopo prima durante contro',
  ),
  ranks: wordSet(
    'base basilare intermedio intermedia avanzato avanzata superiore medio alto basso esperto assistente ausiliario aiuto specialista principiante principianti capo responsabile',
  ),
  levelWords: wordSet('livello parte modulo grado fase unità tipo classe categoria'),
  verbs: wordMap(`
    superare = superare
    frequentare = frequentare
    completare = completare
    sostenere = sostenere
    partecipare = partecipare
    consegnare = consegnare
    presentare = presentare
    svolgere = svolgere
    redigere = redigere
    ottenere = ottenere
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
  headLinks: wordSet('di del dello della dei degli delle in su sul sulla'),
};
