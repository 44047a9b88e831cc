import { contentWords } from '../content-words.ts';
import { dutchForms, verbForms } from '../verb-forms.ts';

/** What Dutch says in two ways and means once. */
export const dutchContent = contentWords({
  phrases: `
    meerderjarigheid = meerderjarig zijn | meerderjarig
    toegestaan = geoorloofd
    nodig = vereist | noodzakelijk
    tijdens = gedurende | in loop van
    samen met = in gezelschap van | onder begeleiding met
    volgens = conform | overeenkomstig
    met behulp van = door middel van | aan hand van
    volledig = geheel | helemaal
    mensen die = personen die | iedereen die | degenen die | wie
    gratis = kosteloos
    elke maand = maandelijks
    elke week = wekelijks
    over = met betrekking tot
    bestaande uit = die bestaat uit
    beginnen = starten
    hoeze = hoe je | hoe ze | hoe men
    gebruiken = benutten
    willen = wensen
    wil = wenst
    juiste antwoorden = goede antwoorden | correcte antwoorden
  `,
  openers: `
    bewijst = bewijst | bewijst dat | toontaan | toontaan dat | bevestigt | bevestigt dat | verklaart dat | certificeert dat | is bewijs van | is bewijs dat | laat zien dat | getuigt van | geeft aan dat
    toegekend aan = toegekend aan | uitgereikt aan | gegeven aan | verleend aan | wordt toegekend aan | wordt uitgereikt aan | bestemd voor wie
    voor = voor | bedoeld voor | bestemd voor | gericht op | is bedoeld voor | is bestemd voor | richt zich op | gemaakt voor | ontworpen voor
    omvat = behandelt | inhoud : | onderwerpen : | gaat over | omvat | bevat | komen aan bod : | bespreekt
    erkent = erkent | beloont
    houder can = kan | kunnen | houder kan | houders kunnen | is in staat om | is in staat | zijn in staat om | zijn in staat | houder weet hoe | bezitter kan | houder is in staat om
    inleiding in = introductie in | inleiding in | kennismaking met
  `,
  be: 'is zijn wordt worden werd werden',
  learns: 'leert leren',
  teaches: `
    learn = leert
    train = bereidt | traint | leidt
  `,
  taught: `
    train = getraind | opgeleid
  `,
  toDo: 'om',
  selves:
    'cursus workshop programma certificaat diploma getuigschrift badge opleiding training seminar microcredential attest deze dit',
  acts: {
    verbs: `
      uitwerken:uitwerking geven begeleiden:begeleiding maken schrijven opstellen ontwerpen:ontwerp ontwikkelen:ontwikkeling presenteren:presentatie
      voorbereiden:voorbereiding organiseren:organisatie leiden:leiding bouwen:bouw analyseren:analyse documenteren:documentatie
      publiceren:publicatie uitvoeren:uitvoering inleveren:inlevering,indiening afronden:afronding,voltooiing voltooien behalen halen bijwonen verzamelen:verzameling
      vertalen:vertaling installeren:installatie repareren:reparatie plannen:planning programmeren houden volgen lopen bespreken:bespreking
      opleveren:oplevering indienen verzorgen:verzorging herstellen:herstel onderzoeken
    `,
    isInfinitiveNoun: true,
    links: 'van',
    own: 'afronden voltooien behalen halen inleveren bijwonen',
    isLast: true,
  },
  suffixes: 'en = ing',
  ownActs: `
    deelnemen aan = deelname aan
    bijwonen = aanwezigheid bij
  `,
  ownObjects:
    'cursus module modules eenheid eenheden sessie sessies workshop workshops examen examens toets toetsen opdracht opdrachten eindopdracht project projecten werkstuk scriptie portfolio oefening oefeningen stage praktijk taak taken seminar uur programma bijeenkomst bijeenkomsten theorietoets praktijktoets eindtoets onderdeel examenonderdelen dag dagen praktijkdag praktijkdagen lesdag lesdagen',
  others:
    'expert experts tutor mentor mentors docent docenten leraar leraren trainer trainers instructeur instructeurs jury commissie supervisor beoordelaar bedrijf collega collegas certificaat certificaten diploma badge referentie formulier beoordelingsformulier enquête vragenlijst materiaal materialen',
  verbs: verbForms(
    `beoordelen observeren controleren toetsen verzorgen begeleiden corrigeren superviseren bevestigen keuren organiseren becijferen evalueren certificeren
    ondertekenen: ondertekent ondertekenen / ondertekend; tekenen: tekent tekenen / getekend; geven: geeft geven / gegeven; afnemen: / afgenomen; leiden: leidt leiden / geleid; nakijken: / nagekeken; toekennen: / toegekend; uitreiken: / uitgereikt; verlenen: verleent verlenen / verleend; goedkeuren: / goedgekeurd; bekijken: bekijkt bekijken / bekeken; bespreken: bespreekt bespreken / besproken`,
    dutchForms,
  ),
  covered: 'omvat = behandeld | besproken',
  by: 'door',
  circumstances: 'tijdens vóór na elke',
  must: 'moet moeten dient dienen',
  anyone: 'je men u',
  also: 'ook bovendien daarnaast tevens',
  again: 'hij zij ze het',
  continued: `
    , waaronder = dit omvat | daaronder vallen
  `,
  generic: "onderwerpen thema's delen deel aspecten punten elementen stukken objecten werken teksten onderdelen",
  leads: 'do = vereist zijn : | vereist zijn | vereisten : | nodig zijn : | nodig zijn | voorwaarden : | eisen :',
  duties: 'moet = dient | dienen | is nodig | zijn nodig | is nodig om | zijn nodig om',
  havingLast: 'hebben bezitten',
  having: 'do = in bezit zijn van | beschikken over | in bezit van',
  needs: 'is zijn nodig moet moeten vereist',
  aims: 'do = om te slagen',
  separable: `
    toontaan = toont
  `,
});
