import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { dutchActivities } from './dutch-activities.ts';
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
  woord = woorden
  punt = punten
  uur = u | uren | h
  minuut = min | minuten
  seconde = s | sec | seconden
  dag = dagen
  week = weken | wkn
  maand = maanden
  jaar = jaren
  m = meter
  km = kilometer | kilometers
  kg = kilo | kilogram
`);

/** Dutch. */
export const dutch: WordLists = {
  ...emptyLists,
  ...amountWords.nl,
  activities: dutchActivities,
  articles: wordSet('de het een'),
  phrases: phraseList(`
    aed = automatische externe defibrillator
    ehbo = eerste hulp bij ongelukken
    bhv = bedrijfshulpverlening
    eerstehulp = eerste hulp
    certificaat = cert | certif
    tweemaal = 2 keer | 2 maal
    driemaal = 3 keer | 3 maal
    ca = circa | ongeveer
    inleiding = introductie
    introductie van = introductie van
    nr = nummer
    the 2 = beide
    niveau = niv
    tot & met = t/m
    minimaal = ten minste | minstens
    inleveren = indienen
    afronden = voltooien
    afgerond = voltooid
    ingeleverd = ingediend
    is vereist = is verplicht
    zijn vereist = zijn verplicht
    noexpiry = onbeperkt geldig | onbeperkte geldigheid | onbeperkt houdbaar
    ai = kunstmatige intelligentie
    & = alsmede | evenals
    % = procent
    elearning = e learning
    online = on line
    inleiding = intro
    inleiding in = inleiding tot | introductie tot | introductie in
    email = e mail
    emails = e mails
    uur per week = uur in week | uren per week | uur / week
    moet = moeten | dient te | dienen te
    elke = iedere
    elk = ieder
    elke = elk van | elke van | ieder van
    minimaal = tenminste
    juist = goed
    halen = behalen
    gehaald = behaald
    jaar oud of meer = jaar of ouder
    herhaling verplicht = verplichte herhaling
    noexpiry = zonder einddatum | verloopt niet | geen vervaldatum | zonder vervaldatum
  `),
  numbers: numberWords(
    'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig 24:vierentwintig 30:dertig 40:veertig 50:vijftig 60:zestig 70:zeventig 80:tachtig 90:negentig 100:honderd 1:eén',
  ),
  thousands: '.',
  decimal: ',',
  ones: wordSet('een'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    uur = 60 minuut
    jaar = 12 maand
  `),
  bounds: phraseList(`
    ≥ = niet minder dan | gelijk aan of hoger dan | minimaal | minstens | ten minste | tenminste | ≥
    ≤ = niet meer dan | maximaal | hoogstens | hooguit | ten hoogste | ≤
    > = meer dan | boven | >
    < = minder dan | onder | <
  `),
  boundsBehind: phraseList(`
    ≥ = of meer | of hoger
    ≤ = of minder | of lager
  `),
  adjectives: wordSet('schriftelijk schriftelijke mondeling mondelinge praktisch praktische theoretisch theoretische'),
  both: new Map([['zowel', 'als']]),
  and: wordSet('en'),
  negations: wordSet('niet geen zonder nooit behalve noch'),
  logic: wordSet('of niet geen zonder nooit behalve noch als indien maar alleen slechts optioneel facultatief dan'),
  ages: {
    year: 'jaar',
    marks: wordSet('oud leeftijd minimumleeftijd vanaf zijn bent'),
    limits: wordSet('minimumleeftijd vanaf'),
    fillers: wordSet('van : zijn is bent'),
  },
  relations: wordSet('van voor in op aan met bij naar over onder tussen door tegen om tot uit na sinds tijdens per'),
  ranks: wordSet(
    'beginner beginners basis elementair gevorderd gevorderden expert meester assistent hulp specialist leider hoofd senior junior vervolg herhaling',
  ),
  levelWords: wordSet('niveau deel module graad fase eenheid type klasse categorie programma'),
  lastVerbs: wordSet(
    'halen lopen afleggen indienen maken schrijven beantwoorden deelnemen presenteren geven slagen behalen afronden bijwonen inleveren volgen voltooien',
  ),
  kinds: wordMap(`
    course = cursus
    certificate = certificaat
    diploma = diploma
    badge = badge
    getuigschrift = getuigschrift
    microcredential = microcredential
  `),
  heads: wordSet('inleiding introductie grondbeginselen basiscursus'),
  appositions: wordSet('inleiding introductie cursus opleiding training certificaat diploma basiscursus'),
  headLinks: wordSet('in'),
  organizations: phraseList(`
    universiteit = univ
    technische universiteit = tu
    instituut = inst
  `),
  outOf: wordSet('van op'),
  endless: wordSet('noexpiry onbeperkt levenslang'),
  leaning: wordSet(`
    daarna vervolgens eerst nadat voordat tijdens binnen wanneer deze dit die zijn haar hun ander andere elk later
    nadien hierna erna daarop hierop vooraf daarvoor ervoor voordien eerder eerste tweede derde laatste laatst tenslotte
    uiteindelijk slotte direct onmiddellijk meteen gelijktijdig achtereenvolgens volgorde einde eind begin afloop
    afsluiting daar er hier dat daarbij hierbij ermee daarmee beide beiden respectievelijk betreffende bijbehorende
    volgende vorige voorgaande ook eveneens opnieuw weer nog al dan toen na voor sinds totdat zodra terwijl zulke
    dezelfde hetzelfde samen
  `),
  places: wordSet('volgens'),
  evenLinks: wordSet('in voor met van over bij'),
  modes: wordSet('online klassikaal hybride live virtueel'),
  joints: wordSet('& of'),
  holders: wordSet('houder houders bezitter bezitters earner earners'),
  modals: wordSet('kan kunnen'),
  must: wordSet('moet'),
  earners: wordSet('deelnemer deelnemers cursist cursisten kandidaat kandidaten student studenten'),
  verbsOf: verbsOfObjects(`
    schrijven = opstellen schrijven : verslag verslagen rapport rapporten
    inleveren = indienen inleveren : portfolio verslag verslagen opdracht opdrachten eindwerk rapport scriptie werkstuk
    afronden = afsluiten voltooien afronden : module modules cursus vak vakken
  `),
  owners: wordSet('hun haar'),
  tails: { validity: ['geldig'] },
  leadIns: {
    description: ['in cursus leer je', 'je leert', 'in cursus leert u', 'u leert', 'in training leer je'],
    mode: ['in'],
    audience: ['voor'],
    validity: ['geldig', 'geldig voor'],
    accreditation: ['geaccrediteerd door'],
  },
};
