import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { germanActivities } from './german-activities.ts';
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
  wort = woerter | worte | woertern | worten
  punkt = punkte | punkten
  stunde = h | std | stunden
  minute = min | minuten
  sekunde = s | sek | sekunden
  tag = tage | tagen
  woche = wochen
  monat = monate | monaten
  jahr = jahre | jahren
  unterrichtseinheit = ue | unterrichtseinheiten
  lerneinheit = le | lerneinheiten
  m = meter | metern
  km = kilometer | kilometern
  kg = kilo | kilogramm
`);

/** `Nachweis eines Erste-Hilfe-Kurses` as `Nachweis über einen Erste-Hilfe-Kurs`, its article in one form. */
const proofAbout = /(?<=Nachweis über )(?:einen?|den|das)(?= )/gu;
const proofOf = /Nachweis (eines|des) ([\p{L}-]{3,}?)(?:(?<=[sßxz])es|s)(?![\p{L}-])/gu;

/** German of every country; umlauts and ß as two letters. */
export const german: WordLists = {
  ...emptyLists,
  ...amountWords.de,
  activities: germanActivities,
  articles: wordSet('der die das den dem des ein eine einen einem einer eines'),
  phrases: phraseList(`
    erstehilfe = erste hilfe | ersten hilfe | erster hilfe
    nr = nummer
    praesenz = praesenzveranstaltung | praesenzunterricht
    zweimal = 2 mal
    dreimal = 3 mal
    grundlagen = grundl
    gepr = gepruefte | gepruefter
    schriftliche = schriftl
    muendliche = muendl
    ca = circa | etwa | ungefaehr
    the 2 = beide | beiden
    mindestens = wenigstens | zumindest | mind
    einreichen = abgeben
    eingereicht = abgegeben
    einzureichen = abzugeben
    richtig beantworten = korrekt beantworten
    ist verpflichtend = ist pflicht | ist obligatorisch
    sind verpflichtend = sind pflicht | sind obligatorisch
    noexpiry = unbefristet gueltig | kein ablaufdatum | unbegrenzte gueltigkeit | unbefristete gueltigkeit | gilt unbefristet | gilt unbegrenzt | ohne ablauf
    zertifikats = zertifikates | dieses zertifikates
    ki = kuenstliche intelligenz
    daz = deutsch als zweitsprache
    daf = deutsch als fremdsprache
    & = sowie
    % = prozent
    elearning = e learning
    foto = photo
    grafik = graphik
    online = on line
    selbstaendig = selbststaendig
    selbstaendige = selbststaendige
    selbstaendigen = selbststaendigen
    selbstaendigkeit = selbststaendigkeit
    einfuehrung = intro
    aufwendig = aufwaendig
    potenzial = potential
    teilnahmebestaetigung = teilnahme bestaetigung
    zu = zum | zur
    an = am | ans
    von = vom
    bei = beim
    alle = saemtliche
    allen = saemtlichen
    aller = saemtlicher
    email = e mail
    emails = e mails
    stunden pro woche = stunden je woche | stunden in woche | stunden in der woche | wochenstunden | stunden / woche
    muss = muessen
    jedes = jedes der | jeder der | jedes einzelne
    jahre alt oder mehr = jahre oder aelter | jahren oder aelter
    noexpiry = laeuft nicht ab | ohne befristung | ohne ablaufdatum | unbefristet | unbegrenzt gueltig
  `),
  numbers: numberWords(
    'null - zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn zwanzig 21:einundzwanzig 24:vierundzwanzig 25:fuenfundzwanzig 30:dreissig 40:vierzig 50:fuenfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert',
  ),
  thousands: '.',
  decimal: ',',
  ones: wordSet('ein eine einen einem einer eines'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    stunde = 60 minute
    jahr = 12 monat
  `),
  bounds: phraseList(`
    ≥ = nicht weniger als | minimal | groesser oder gleich | mindestens | mind | wenigstens | zumindest | ≥
    ≤ = nicht mehr als | maximal | hoechstens | maximal | max | ≤
    > = mehr als | ueber | >
    < = weniger als | unter | <
  `),
  boundsBehind: phraseList(`
    ≥ = und mehr | oder darueber | oder mehr | oder besser | oder hoeher
    ≤ = oder weniger
  `),
  adjectives: wordSet(
    'schriftliche schriftlichen muendliche muendlichen praktische praktischen theoretische theoretischen',
  ),
  both: new Map([['sowohl', 'als auch']]),
  and: wordSet('und'),
  negations: wordSet('nicht kein keine keinen keiner ohne nie ausser weder noch'),
  logic: wordSet(
    'oder nicht kein keine keinen keiner ohne nie ausser weder noch wenn falls nur aber sondern optional freiwillig als bzw',
  ),
  ages: {
    year: 'jahr',
    marks: wordSet('alt alter mindestalter ab'),
    limits: wordSet('mindestalter ab'),
    fillers: wordSet('von : sein muss ist betraegt'),
  },
  relations: wordSet(
    'zu zum zur von vom in im an am auf aus mit fuer bei nach vor ueber unter zwischen durch gegen um bis ab seit waehrend',
  ),
  ranks: wordSet(
    'anfaenger einsteiger grundkurs grundstufe mittelstufe fortgeschrittene fortgeschrittener oberstufe experte meister fachkraft assistent assistenz leiter leitung leitende junior senior basis aufbau geselle basiswissen',
  ),
  levelWords: wordSet('stufe niveau level teil modul grad phase einheit typ klasse kategorie block'),
  lastVerbs: wordSet(
    'nachweisen bearbeiten erstellen durchfuehren schreiben leisten sammeln verfassen anfertigen praesentieren ablegen absolvieren bestehen teilnehmen besuchen abgeben ableisten erreichen einreichen vorlegen halten abschliessen',
  ),
  kinds: wordMap(`
    course = kurs | lehrgang
    certificate = zertifikat
    badge = badge
    diploma = diplom
    bescheinigung = bescheinigung
    teilnahmebescheinigung = teilnahmebescheinigung
    zeugnis = zeugnis
  `),
  heads: wordSet('einfuehrung grundlagen grundkurs aufbaukurs zertifikatslehrgang zertifikatskurs'),
  appositions: wordSet(
    'kurs lehrgang weiterbildung fachweiterbildung ausbildung fortbildung schulung seminar zertifikat diplom teilnahmebescheinigung grundlagen grundkurs aufbaukurs zertifikatslehrgang zertifikatskurs',
  ),
  headLinks: wordSet('in'),
  respell: (word) => word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
  // `u.` as `und`, but not in `u. a.`; `Ehrenamtliche, die mindestens 16 Jahre alt sind` as `ab 16 Jahren`.
  retype: (text) =>
    text
      .replace(/(?<=\p{L} )u\. (?=\p{L}{2})/gu, 'und ')
      .replace(
        proofOf,
        (_, article: string, proven: string) => `Nachweis über ${article === 'eines' ? 'ein' : 'das'} ${proven}`,
      )
      .replace(proofAbout, (article) => (article.startsWith('ein') ? 'ein' : 'das'))
      .replace(/, die (?:mindestens|wenigstens) (\d{1,2}) Jahre alt sind(?=$|[.,;])/gu, ' ab $1 Jahren'),
  organizations: phraseList(`
    universitaet = univ | uni
    technische universitaet = tu
    hochschule fuer angewandte wissenschaften = haw
    fachhochschule = fh
    paedagogische hochschule = ph
    institut = inst
    ihk = industrie & handelskammer | industrie - & handelskammer
    hwk = handwerkskammer
    vhs = volkshochschule
  `),
  hasCapitalNouns: true,
  outOf: wordSet('von'),
  endless: wordSet('noexpiry unbegrenzt lebenslang'),
  leaning: wordSet(`
    dann danach anschliessend zuerst vorher innerhalb waehrend wenn sobald es sie dieser diese dieses diesen sein seine
    ihr ihre derselben andere anderen jeweils vor
    nachher hernach spaeter darauf daraufhin hierauf hiernach danach davor zuvor vorab vorweg vorhergehend vorherig
    vorherige nachfolgend nachfolgende folgend folgende folgenden schliesslich zuletzt abschliessend letzte letzten erst
    erste ersten zweite zweiten dritte dritten sofort unmittelbar direkt gleichzeitig nacheinander hintereinander
    reihenfolge ende beginn anfang abschluss dort da dabei dafuer damit daran darin hier jene jener jenes beide beiden
    jeweilige jeweiligen entsprechend entsprechende auch ebenfalls erneut wieder noch bis nach nachdem bevor seinen
    ihrer ihren deren dessen dasselbe dieselbe denselben solche solchen so
  `),
  places: wordSet('gemaess laut'),
  evenLinks: wordSet('in fuer mit von ueber zu'),
  modes: wordSet('online praesenz hybrid live virtuell synchron asynchron'),
  joints: wordSet('& oder'),
  holders: wordSet('inhaber inhaberin inhaberinnen'),
  modals: wordSet('kann koennen'),
  must: wordSet('muss'),
  verbsOf: verbsOfObjects(`
    verfassen = schreiben verfassen : bericht berichte hausarbeit facharbeit abschlussarbeit aufsatz essay artikel reflexion stellungnahme protokoll
    erstellen = anfertigen erstellen : bericht protokoll portfolio dokumentation skizze zeichnung
  `),
  gains: wordMap('erreichen = erzielen'),
  earners: wordSet(
    'teilnehmer teilnehmende teilnehmenden lernende lernenden kandidat kandidaten studierende studierenden bewerber pruefling prueflinge absolvent absolventen auszubildende auszubildenden',
  ),
  owners: wordSet('ihre ihren seine seinen'),
  tails: { validity: ['gueltig'] },
  leadIns: {
    description: [
      'in kurs lernen sie ,',
      'sie lernen ,',
      'in lehrgang lernen sie ,',
      'in kurs lernst du ,',
      'du lernst ,',
    ],
    mode: ['in'],
    audience: ['fuer'],
    validity: ['gueltig', 'gueltig fuer'],
    accreditation: ['akkreditiert durch', 'akkreditiert von'],
  },
};
