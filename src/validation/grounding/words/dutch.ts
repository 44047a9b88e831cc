import { toCardinal, toOrdinal } from 'n2words/nl-NL';

import { dutchConcepts } from './dutch-concepts.ts';
import type { Words } from './words.ts';

export const dutch: Words = {
  language: 'nl',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'nul=0 drietal=3 viertal=4 vijftal=5 zestal=6 zevental=7 achttal=8 negental=9 twaalftal=12 vijftiental=15 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50 honderdtal=100 anderhalf=1.5 anderhalve=1.5 tweeënhalf=2.5 tweeënhalve=2.5 drieënhalf=3.5 drieënhalve=3.5 vierenhalf=4.5 vierenhalve=4.5 vijfenhalf=5.5 vijfenhalve=5.5 zesenhalf=6.5 zevenenhalf=7.5 zevenenhalve=7.5 duizend=1000 tweemaal=2 driemaal=3',
  ordinals: '',
  pairs: 'beide beiden allebei',
  articles: 'één=1 een=1 eén=1',
  groups: 'dozijn=12 tiental=10 tientallen=10',
  hundred: '',
  thousand: 'duizend',
  million: 'miljoen',
  joints: 'en',
  halves: 'half=0.5 halve=0.5 kwart=0.25',
  units: {
    second: 'seconden, secondes',
    minute: 'minuut, minuten, min',
    quarterHour: 'kwartier, kwartieren, driekwart uur',
    hour: 'uur, uren, u, halfuur, *uurs, *urige, lesuren, studie uren, studieuren, contacturen',
    halfDay: 'halve dag, halve dagen, dagdeel, dagdelen',
    day: 'dag, dagen, *daags, *daagse, lesdagen, cursusdagen, trainingsdagen',
    week: 'week, weken, *weeks, *weekse, lesweken, werkweek, werkweken',
    fortnight: '',
    weekend: 'weekend, weekenden, weekends, *weekend, *weekenden, *weekends',
    month: 'maand, maanden, *maands, *maandse',
    term: 'semester, semesters, trimester, trimesters, *mesters',
    year: 'jaar, jaren, *jarig, *jarige, *jarigen, schooljaar, schooljaren, levensjaar, studiejaar, studiejaren, academiejaar, collegejaar, kalenderjaar',
    decade: 'decennium, decennia',
    century: 'eeuw, eeuwen',
    quarterCentury: 'kwarteeuw, kwart eeuw, kwart van een eeuw',
    half: 'helft, halveren, halveert, halveer, halveerde, halveerden, gehalveerd',
    percent: 'procent, percent',
    third: 'derde minder, derde van de, derde van het, derde deel',
    fourth: 'kwart, driekwart',
    quarterYear: 'kwartaal, kwartalen',
    tenth: 'tiende van de, tiende van het, tiende deel',
    fifth: 'vijfde van de, vijfde van het, vijfde deel',
    ects: 'ects, ects punten, ec, ecs, ec ects, studiepunten ects',
    cpd: 'cpd, pdu, pdus, pe punten, nascholingspunten, accreditatiepunten',
    credit: 'credit, credits, studiepunt, studiepunten',
    point: 'punt, punten, accreditatiepunt*, nascholingspunt*',
    euro: 'euro, euros',
    dollar: 'dollar, dollars',
    pound: 'pond sterling',
    franc: 'frank, franken',
    gram: 'gram, g',
    kilogram: 'kilogram, kilo, kilos, kg',
    tonne: 'ton, tonnen, t',
    millimetre: 'millimeter, millimeters, mm',
    centimetre: 'centimeter, centimeters, cm',
    metre: 'meter, meters, m',
    kilometre: 'kilometer, kilometers, km',
    mile: 'mijl, mijlen',
    foot: 'voet',
    hectare: 'hectare, hectares, ha',
    litre: 'liter, liters, l',
    degree: 'graden, celsius',
  },
  counted: {
    module:
      'module, modules, modulen, *modules, eenheid, eenheden, hoofdstuk*, deel, delen, onderdeel, onderdelen, blok, blokken',
    session:
      'sessie, sessies, les, lessen, bijeenkomst*, college, colleges, avond, avonden, *avonden, webinar*, seminar*, *lessen, *sessies, dagdeel, dagdelen, ochtend, ochtenden, middag, middagen, trainingen, *bijeenkomsten, *avond',
    exercise:
      'oefening*, opdracht, opdrachten, *opdrachten, labs, lab, taak, taken, activiteit*, practica, practicum, *oefening, *oefeningen, *opdracht',
    project: 'project, projecten, *projecten',
    exam: 'examen, examens, toets, toetsen, *toetsen, *examens, test, tests, tentamen*',
    question: 'vraag, vragen, *vragen',
    attempt: 'poging, pogingen',
    skill:
      'vaardigheid, vaardigheden, *vaardigheden, competentie*, bekwaamheden, techniek, technieken, methode, methoden, methodes',
    outcome: 'leeruitkomst, leeruitkomsten, leerdoel, leerdoelen, doel, doelen, resultaten',
    course: 'cursus, cursussen, opleiding*, training*, workshop*, programma*',
    topic:
      "onderwerp, onderwerpen, thema, thema's, themas, gebied, gebieden, domein, domeinen, terrein, terreinen, bouwsteen, bouwstenen, kernthema's, aspecten, aandachtspunten, pijlers, speerpunten",
    person:
      'persoon, personen, mensen, kandidaten, deelnemer*, student*, cursist*, lerende*, afgestudeerde*, leden, medewerkers, vrijwilligers',
    company: 'bedrijf, bedrijven, werkgever*, organisatie*, onderneming*, partners',
    country: 'land, landen',
    language: 'taal, talen',
    institution: 'universiteit*, hogeschool, hogescholen, instelling*, school, scholen, instituut, instituten',
    page: "pagina, pagina's, paginas",
    word: 'woorden',
    step: 'stap, stappen, fase, fasen, fases',
    level: 'niveau, niveaus, graden',
  },
  qualifiers: {
    least:
      'minstens, ten minste, tenminste, minimaal, minimum, vanaf, of meer, niet minder dan, op zijn minst, en ouder, of hoger, en hoger, en meer, of later, of nieuwer, of langer, of groter, of ouder, en later',
    more: 'meer dan, boven de, hoger dan, ruim, zwaarder dan, langer dan, groter dan, ouder dan, dieper dan, warmer dan, boven',
    most: 'hoogstens, ten hoogste, maximaal, maximum, tot, niet meer dan, of minder, uiterlijk, tot en met, of eerder, of korter, of jonger, of lager, niet langer dan',
    less: 'nog geen, nog niet, minder dan, onder de, lager dan, lichter dan, korter dan, kleiner dan, jonger dan, kouder dan',
    about: 'ongeveer, circa, zo n, rond de, bijna, rond',
    over: '',
  },
  labels: {
    level: 'mbo, niveau, niveaus, graad, trap, klasse, leerjaar, leerjaren, level, *niveau, kyu, dan',
    part: 'deel, module, hoofdstuk, akte, fase, stap, blok, eenheid, les, dag, week, jaar, onderdeel, semester, trimester, leerjaar, studiejaar',
    version: 'versie, versies, editie, uitgave, v, herziening',
    eqf: 'eqf, ekk, europees kwalificatiekader',
    exam: 'examen, toets, test',
  },
  months: 'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  marks: {
    negator:
      'evenmin, niet, geen, zonder, nooit, noch, niets, niemand, ziet af van, zien af van, nergens, uitgesloten, uitgezonderd, behalve, in plaats van, vervalt, vervallen, ontbreekt, maakt geen deel, achterwege, weggelaten',
    required:
      'verplicht*, vereist*, moet, moeten, dient, dienen, noodzakelijkerwijs, voorgeschreven, vereiste*, vereiste, is een must, onmisbaar, onontbeerlijk*, mee te brengen',
    needed: 'nodig, noodzakelijk*, voorwaarde*, vraagt, benodigd*, hoeft, voorwaarden, eis, eisen, een voorwaarde',
    optional:
      'bij voorkeur, idealiter, een pre, raden * aan, raden * * aan, raden * * * aan, raden * * * * aan, een plus, optione*, facultatie*, aanbevolen, aanbeveling*, aanbevelen, aangeraden, naar keuze, keuzevak*, keuzeonderdeel*, keuzemodule*, gewenst*, wenselijk*, nuttig, kan ook, kunnen ook, niet verplicht*, aan te raden, wie wil, desgewenst, naar wens, op verzoek, wie dat wil, eventue*, mogelijk, vrijwillig, vrijwillige basis, is vrijwillig, op vrijwillige, hoeft niet, hoeft men niet, hoeft u niet, hoeft je niet, hoef je niet, mag maar hoeft niet, is handig, handig, niet nodig, niet noodzakelijk, geen vereiste, geen voorwaarde, geen must, van pas, welkom, aanrader, voor de liefhebber, wie dat wenst, mag maar moet niet',
    prepared:
      'gericht op, klaar te maken voor, klaar maken voor, voor op de, voor op het, bereidt voor, bereidt * voor, bereidt * * voor, bereidt * * * voor, bereiden voor, bereiden * voor, bereiden * * voor, voorbereid, voorbereidt, voorbereidend*, voorbereiding*, *voorbereiding, voor te bereiden, op weg naar, toewerk*, richting, klaargestoomd*, klaarstom*, in aanloop naar, met het oog op, oefen* voor, klaar voor het examen, proefexamen*, toe naar, bereidt * * * * voor, bereiden * * * voor',
    attended:
      'aanwezig*, deelname, deelgenomen, deelnemen, deelneemt, deelnam*, bijgewoond, bijwonen, bijwon*, bezocht, kom naar, kom langs, meedoen, deed mee, meegedaan, inloggen, lees alle, erbij zijn, erbij was, meelopen, woon bij, woon * bij, training gevolgd, cursus gevolgd, workshop gevolgd, training volgen, cursus volgen, workshop volgen, workshop volgde, training volgde, cursus volgde, volg de, bijgewoonde, bijwoonde, bijwoonden, bekijk de, bekijk het, video bekijken, woonde * bij, woonde * * bij, woonden * bij',
    introductory:
      'introductie*, inleiding*, kennismaking*, bewustwording, basis*, overzicht, eerste stappen, oriëntatie, grondbeginselen, beginselen, verkenning, infoavond',
    pending:
      'loopt nog, lopen nog, in aanvraag, aangevraagd, aanvraag, in behandeling, lopende, nog niet, in voorbereiding, ingediend, in afwachting, beoogd*, genomineerd*, nominated, shortlist*, voorgedragen, kandidaat voor',
    capability:
      'vaardigheid, vaardigheden, *vaardigheden, bekwaam*, kennis, *kennis, kunde, competent*, beheers*, kan, kunnen, weet, weten, in staat, deskundig*, inzicht, begrip, begrijpt, expertise',
    rate: 'per, elke, ieder, iedere, keer, maal',
    idle: 'vanaf dag één, vanaf dag een, vanaf de eerste dag, één * tegelijk, een * tegelijk, één * per keer, een * per keer, dienen als, dient als, dienen tot, dient tot, dienen ter, dient ter, niet te vergeten, niet voor niets, niet zonder reden, geen wonder, zonder meer, virtuele machine*, virtual reality, virtuele teams, online marketing, online veiligheid, eerste hulp, ehbo, eerste stap*, eerste stappen, eerste lijn*, eerstelijns*, eerste plaats, voor het eerst, eerste keer, eerste hand, eerste kennismaking, eerste indruk*, tweede hands, tweedehands, tweede taal, derde partij*, derden, een van de, één van de, een voor een, één voor één, een op een, één op één, zero trust, zero waste, nul op, vanaf nul, beste praktijk*, best practice*, beste manier, niet alleen, niet enkel, maar ook, sollicitatiegesprek*, werkzoekende*, op een dag, dag tot dag, van dag tot dag, elke dag, iedere dag, tegenwoordig, masterplan, stamdata, scrum master*, vrije tijd, vrije software, vrijwillig*, werkplek*, teamwerk, weinig of geen, aan het werk, in het werk, te werk, het beste uit, op de hoogte, leiding geven, leidinggeven*, in kaart, eenvoudig*, vervangt niet, niet vervangt, vervangt geen, vervangen geen, prijslijst*, prijsbeleid, prijsstelling, prijsopgave, kostprijs, verkoopprijs, prijsafspra*, erkende methode*, erkende normen, landelijk gebied, landelijke gebieden, landelijk wonen, ervaren hoe, ervaren wat, ervaren dat, ervaren van, laten ervaren, zelf ervaren, te ervaren, prijs per, prijs van, juiste prijs, eerlijke prijs, prijs en, prijs te, prijs bepalen, vaste prijs, marktprijs*, eenheidsprijs*, inkoopprijs*, totaalprijs*, uurprijs*, vraagprijs*, aankoopprijs*, huurprijs*, dagprijs*, energieprijs*, stuksprijs*, vraag en aanbod, beste resultaat, beste resultaten, beste keuze, beste oplossing*, beste moment, beste vriend*, beste aanpak, bereid te, usability tests, unit tests, tests schrijven, geautomatiseerde tests, toetsen maken, toetsen van, toetsen ontwerpen, toets ontwerpen, toetsen ontwikkelen, toetsen op, toetsen aan, levenslang leren, levenslang ontwikkelen, leven lang leren, leven lang ontwikkelen, hernieuwbare energie, goud en zilver, gouden regels, gouden tip*, online plaatsen, erkenning van verworven, erkenning van gevoelens, baan zoch*, baan zoek*, een baan zoek*, een baan zoch*, baan te zoeken, online gedeeld, online delen, online worden gedeeld, online te delen, online te tonen, ervaren en nieuwe, ervaren en beginnende, nieuwe en ervaren, beginnende en ervaren, starters op de arbeidsmarkt, terugkeer op de arbeidsmarkt, terug op de arbeidsmarkt, herintreders op de arbeidsmarkt, nieuwkomers op de arbeidsmarkt, staan voorop, staat voorop, voorkennis helpt, ervaring helpt, voorkennis is handig, eerste helft van, tweede helft van, nummer één op de agenda, nummer één op het programma, eerste plaats staat, hand in hand, in een handomdraai, twee aan twee, twee bij twee, drie aan drie, twee vliegen in één klap, twee vliegen, eerste gezicht, eerst en vooral, onder vier ogen, in een twee drie, een twee drie, één twee drie, op één lijn, op een lijn, tussen twee vuren, tweede natuur, zesde zintuig, zevende hemel, zeven zegelen, twee kanten van dezelfde medaille, tweede kans*, eerste oogopslag, eens en voor altijd',
  },
  concepts: dutchConcepts,
  functionWords:
    'de het een en of in op aan te om voor van met bij door uit naar over onder tussen tegen zonder zijn is was waren wordt worden werd werden heeft hebben had die dat dit deze wie wat waar wanneer hoe niet geen ook maar als dan er hier hun haar hem zij ze wij we je jij u ik mijn ons onze zich al nog wel zeer meer veel alle alles iedere elk elke per tot ter ten dus want nadat zodat tijdens via',
};
