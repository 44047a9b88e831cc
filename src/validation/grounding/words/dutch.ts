import type { Words } from './words.ts';

export const dutch: Words = {
  language: 'nl',
  cardinals:
    'nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 dozijn=12 tiental=10 twaalftal=12 twintigtal=20 anderhalf=1.5 anderhalve=1.5 duizend=1000 tweemaal=2 driemaal=3',
  ordinals: 'eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 twintigste=20',
  pairs: 'beide beiden allebei',
  articles: 'één=1 een=1 eén=1',
  hundred: '',
  thousand: 'duizend',
  million: 'miljoen',
  joints: 'en',
  halves: 'half=0.5 halve=0.5 kwart=0.25',
  units: {
    second: 'seconden, secondes',
    minute: 'minuut, minuten, min',
    hour: 'uur, uren, u, *uurs, *urige, lesuren, studie uren, studieuren, contacturen',
    day: 'dag, dagen, *daags, *daagse, lesdagen, cursusdagen, trainingsdagen, dagdelen',
    week: 'week, weken, *weeks, *weekse, lesweken',
    fortnight: '',
    weekend: 'weekend, weekenden, weekends, *weekend, *weekenden, *weekends',
    month: 'maand, maanden, *maands, *maandse',
    term: 'semester, semesters, trimester, trimesters, *mesters',
    year: 'jaar, jaren, *jarig, *jarige, schooljaar, levensjaar',
    decade: 'decennium, decennia',
    percent: 'procent, percent',
    third: '',
    fourth: 'kwart',
    ects: 'ects, ects punten, ec, ecs, studiepunten ects',
    cpd: 'cpd, pdu, pdus, pe punten, nascholingspunten, accreditatiepunten',
    credit: 'credit, credits, studiepunt, studiepunten',
    point: 'punt, punten',
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
    volt: 'volt, v, kv',
    watt: 'watt, kilowatt, kw, kwh',
  },
  counted: {
    module:
      'module, modules, modulen, *modules, eenheid, eenheden, hoofdstuk*, deel, delen, onderdeel, onderdelen, blok, blokken',
    session:
      'sessie, sessies, les, lessen, bijeenkomst*, college, colleges, avond, avonden, *avonden, webinar*, seminar*, *lessen, *sessies',
    exercise: 'oefening*, opdracht, opdrachten, *opdrachten, labs, lab, taak, taken, activiteit*, practica, practicum',
    project: 'project, projecten, *projecten',
    exam: 'examen, examens, toets, toetsen, *toetsen, *examens, test, tests, tentamen*',
    question: 'vraag, vragen, *vragen',
    attempt: 'poging, pogingen',
    skill: 'vaardigheid, vaardigheden, *vaardigheden, competentie*, bekwaamheden',
    outcome: 'leeruitkomst, leeruitkomsten, leerdoel, leerdoelen, doel, doelen, resultaten',
    course: 'cursus, cursussen, opleiding*, training*, workshop*, programma*',
    topic: "onderwerp, onderwerpen, thema, thema's, themas, gebied, gebieden, domein, domeinen, terrein, terreinen",
    person:
      'persoon, personen, mensen, deelnemer*, student*, cursist*, lerende*, afgestudeerde*, leden, medewerkers, vrijwilligers',
    company: 'bedrijf, bedrijven, werkgever*, organisatie*, onderneming*, partners',
    country: 'land, landen',
    language: 'taal, talen',
    institution: 'universiteit*, hogeschool, hogescholen, instelling*, school, scholen, instituut, instituten',
    page: "pagina, pagina's, paginas, woorden",
    step: 'stap, stappen, fase, fasen, fases',
    level: 'niveau, niveaus, graden',
  },
  qualifiers: {
    least:
      'minstens, ten minste, tenminste, minimaal, minimum, vanaf, of meer, niet minder dan, op zijn minst, en ouder, of hoger, en hoger, en meer',
    more: 'meer dan, boven de, hoger dan, ruim',
    most: 'hoogstens, ten hoogste, maximaal, maximum, tot, niet meer dan, of minder, uiterlijk, tot en met',
    less: 'minder dan, onder de, lager dan',
    about: 'ongeveer, circa, zo n, rond de, bijna, rond',
    over: '',
  },
  labels: {
    level: 'niveau, graad, trap, klasse, level, *niveau, kyu, dan',
    part: 'deel, module, hoofdstuk, fase, stap, blok, eenheid, les, dag, week, jaar, onderdeel',
    version: 'versie, versies, editie, uitgave, v, herziening',
    eqf: 'eqf, ekk, europees kwalificatiekader',
    exam: 'examen, toets, test',
  },
  months: 'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  marks: {
    negator: 'niet, geen, zonder, nooit, noch',
    required: 'verplicht*, vereist*, moet, moeten, dient, dienen, noodzakelijkerwijs, voorgeschreven, vereiste*',
    needed: 'nodig, noodzakelijk*, voorwaarde*, vraagt, benodigd*, hoeft',
    optional:
      'optione*, facultatie*, aanbevolen, aanbeveling*, aanbevelen, aangeraden, vrijwillig*, naar keuze, keuzevak*, keuzeonderdeel*, keuzemodule*, gewenst*, wenselijk*, nuttig, kan ook, kunnen ook, niet verplicht*, aan te raden',
    prepared: 'bereidt, bereiden, voorbereid*, voorbereiding*, voorbereidende, op weg naar, toewerk*, richting',
    attended:
      'aanwezig*, deelname, deelgenomen, deelnemen, deelneemt, deelnam*, bijgewoond, bijwonen, bijwon*, gevolgd, volgen, volgde, volgden, deelnemer*, bezocht',
    introductory:
      'introductie*, inleiding*, kennismaking*, bewustwording, basis*, overzicht, eerste stappen, oriëntatie, grondbeginselen, beginselen, verkenning, infoavond',
    rate: 'per, elke, ieder, iedere, keer, maal',
    idle: 'virtuele machine*, virtual reality, virtuele teams, online marketing, online veiligheid, eerste hulp, ehbo, eerste stap*, eerste stappen, eerste lijn*, eerstelijns*, eerste plaats, voor het eerst, eerste keer, eerste hand, eerste kennismaking, eerste indruk*, tweede hands, tweedehands, tweede taal, derde partij*, derden, een van de, één van de, een voor een, één voor één, een op een, één op één, zero trust, zero waste, nul op, vanaf nul, beste praktijk*, best practice*, beste manier, niet alleen, niet enkel, maar ook, sollicitatiegesprek*, werkzoekende*, op een dag, dag tot dag, van dag tot dag, elke dag, iedere dag, tegenwoordig, 24 uur, masterplan, stamdata, scrum master*, vrije tijd, vrije software, vrijwillig*, werkplek*, teamwerk, weinig of geen, aan het werk, in het werk, te werk, het beste uit, op de hoogte, leiding geven, leidinggeven*, in kaart, eenvoudig*',
  },
  concepts: {
    entry:
      'beginner*, beginners, beginnersniveau, instapniveau, basisniveau, elementair*, startniveau ~ basis*, introductie*, inleiding*, grondbeginselen, beginselen, eerste stappen, kennismaking*, foundation*, basic*, beginn*, essentie*, start*',
    intermediate:
      'gemiddeld niveau, middenniveau, halfgevorderd*, half gevorderd*, middelbaar niveau, tussenniveau, intermediate ~ midden*, gemiddeld*',
    advanced:
      'gevorderd*, gevorderden, gevorderdenniveau, hoger niveau, hoog niveau, advanced ~ verdiep*, hoger*, vergevorderd*',
    expert: 'expert*, expertniveau, deskundige*, topniveau ~ expert*, deskundig*',
    master: 'meester, meesterniveau, meestertitel, meesterschap ~ meester*, master*',
    professional: 'professioneel niveau, professional level ~ profession*, professional*',
    associate: 'associate niveau, associate ~ associate*',
    practitioner: 'practitioner niveau, practitioner ~ practitioner*',
    specialist: 'specialist, specialisten, specialistenniveau, specialistniveau ~ speciali*, specialist*',
    senior: 'senior, seniorniveau, directieniveau, managementniveau ~ senior*',
    junior: 'junior, juniorniveau ~ junior*',
    bachelor: 'bachelor*, bachelorniveau ~ bachelor*',
    masters:
      'masteropleiding*, masterniveau, mba, postgraduaat, postacademisch*, masterdiploma, masterdegree ~ master*',
    doctoral: 'doctoraat*, promotieonderzoek, phd, gepromoveerd*',
    bronze: 'brons, bronzen ~ bronze',
    silver: 'zilver, zilveren ~ silver',
    gold: 'goud, gouden, gold ~ gold',
    platinum: 'platina, diamant*, platinum ~ platinum, diamond',
    whiteBelt: 'witte band',
    yellowBelt: 'gele band',
    greenBelt: 'groene band',
    brownBelt: 'bruine band',
    blackBelt: 'zwarte band',
    exam: 'examen, examens, toets, toetsen, *examen, *toets, tentamen*, test, tests, quiz, praktijkproef, proef, meerkeuze* ~ toets*, *toets, *examen, vragen, exam*, test*, quiz*, proef*, geslaagd, proeve*',
    proctored:
      'onder toezicht, gesurveilleerd*, surveillan*, proctor*, bewaakt*, toezicht ~ toezicht*, surveil*, proctor*, supervis*',
    assessed:
      'beoordeeld*, beoordeling*, becijferd*, jury, evaluatie*, assessment* ~ beoordel*, toets*, cijfer*, evalu*, assess*, exam*, examen*, proeve*, toetsing, nagekeken',
    capstone:
      'eindproject, eindopdracht, afsluitend project, eindwerk, afsluitende opdracht ~ project*, opdracht*, capstone*, *opdracht, *project',
    thesis: 'scriptie*, thesis, proefschrift* ~ thesis, dissertation*, eindwerk',
    portfolio: 'portfolio*, portfolios',
    interview:
      'mondeling examen, mondelinge toets, mondeling tentamen, criteriumgericht interview ~ mondeling*, gesprek*, interview*, viva',
    passed:
      'geslaagd*, slaagde, slaagden, behaald*, slagen voor ~ slaag*, slag*, behaal*, pass*, voldoende, goed*, success*',
    mastery:
      'beheersen, beheerst, beheersing, meesterschap, vloeiend, perfect, diepgaande kennis, diepgaand begrip, grondige kennis, uitgebreide kennis, volledig onder de knie, onder de knie, tot in de puntjes, excell*, uitmunt* ~ beheers*, meester*, master*',
    competence:
      'bekwaam, bekwame, competent, competente, gekwalificeerd*, vakbekwaam*, bedreven, vaardig, bevoegd en bekwaam, deskundig ~ bekwaam*, competen*, kwalific*, gekwalific*',
    demonstrated:
      'aangetoond*, aantoonbaar, bewezen, toont aan, tonen aan, vaardigheden verworven, verworven vaardigheden, blijk gegeven, laten zien dat, aangetoonde ~ aanto*, toon*, bewez*, laat zien, demonstr*',
    ability: 'kunnen, kan, in staat, weten hoe, weet hoe',
    certified: 'gecertificeerd*, gediplomeerd*, certified ~ certificering*, certificatie*, gecertific*',
    licensed:
      'bevoegd*, bevoegdheid, gelicentieerd*, licentie, licenties, vergunning, geregistreerd*, erkende beroeps*, big registratie ~ licen*, bevoegd*, vergun*, registr*',
    entitled:
      'geeft recht, geeft toegang, geven recht, toegang tot, toelating tot, vrijstelling*, gelijkwaardig aan, gelijkgesteld*, mag het beroep, gerechtigd* ~ recht, toegang*, toelat*, vrijstell*, gelijk*',
    accredited: 'geaccrediteerd*, accreditatie*, geaccrediteerde ~ accredit*',
    endorsed:
      'goedgekeurd*, goedkeuring, onderschreven, gesteund door, ondersteund door, gevalideerd door, bekrachtigd, gesponsord*, keurmerk*, onder auspiciën, gecertificeerd door, gesubsidieerd*, gereguleerd door ~ goedkeur*, goedgekeur*, valid*, gevalid*, approv*, endors*, steun*, keurmerk*, erken*, regul*',
    quality:
      'kwaliteitskeurmerk, kwaliteitslabel, kwaliteitsborging, kwaliteit gewaarborgd ~ kwaliteit*, quality*, keurmerk*',
    partner:
      'in samenwerking met, samen met, in partnerschap met, ontwikkeld met, in coöperatie met, gezamenlijk met ~ samenwerk*, samen, partner*, gezamen*, coöper*',
    recognised:
      'erkend, erkende, erkenning door, erkenning van, gewaardeerd door, gerespecteerd*, geaccepteerd door, breed geaccepteerd, in aanzien ~ erken*, recogni*, accept*, waarde*, geaccept*',
    official: 'officieel, officiële, overheids* ~ official*, officie*',
    industryWide:
      'in de sector, in de branche, door de branche, door de sector, branchebreed, sectorbreed, in de hele branche, in de hele sector, industriestandaard, branche erkend*, brancheerkend*, in het hele vak, in het vakgebied ~ branche*, sector*, industr*, vak*',
    worldwide:
      'internationaal erkend*, wereldwijd*, over de hele wereld, in heel europa, europees erkend*, internationaal, internationale erkenning, mondiaal ~ internationa*, wereld*, europ*, mondia*, global*, international*, world*',
    nationwide:
      'landelijk erkend*, landelijk*, nationaal erkend*, in heel nederland, in het hele land, in heel vlaanderen, in heel belgië ~ landelijk*, nationa*, national*, land',
    byEmployers:
      'door werkgevers, bij werkgevers, werkgevers waarderen, door bedrijven, door het bedrijfsleven, recruiters ~ werkgever*, employer*, bedrij*',
    byState:
      'door de staat, door de overheid, van het ministerie, door het ministerie, rijkserkend* ~ overheid*, ministeri*, staat, rijk*, state, government*',
    awardWinning:
      'bekroond*, prijswinnend*, onderscheiden met, gelauwerd*, award winning, in de prijzen ~ prijs*, award*, bekro*, onderscheid*',
    leading:
      'toonaangevend*, vooraanstaand*, marktleider*, wereldklasse, koploper*, leidend*, van wereldniveau ~ leading, leider*, leidend*',
    best: 'beste, nummer één, nummer een, nummer 1, nr 1, top, topkwaliteit, hoogste, hoogst, meest erkende, meest gevraagde, meest gewaardeerde, meest prestigieuze, meest complete, populairste, bekendste, ongeëvenaard*, uniek*, uitzonderlijk*, gouden standaard, grootste ~ best, top*, beste',
    prestigious:
      'prestigieu*, gerenommeerd*, befaamd*, beroemd*, vermaard*, hoog aangeschreven, elite*, excellente, gezaghebbend*, prestige ~ prestigious, prestig*',
    inDemand:
      'veelgevraagd*, gewild*, veel gevraagd*, grote vraag naar, zeer gevraagd*, gezocht* ~ vraag, gevraagd*, demand',
    exclusive:
      'exclusie*, enige certificaat, enige opleiding, de enige, het enige, eerste in zijn soort ~ enig*, exclus*',
    distinction:
      'met onderscheiding, cum laude, met lof, met de hoogste cijfers, met eervolle vermelding ~ onderscheid*, lof, honour*, merit',
    salary:
      'salaris*, loon, lonen, loonsverhoging, beter betaald*, hoger inkomen, meer verdienen, verdienste* ~ salar*, loon*, beta*',
    guarantee: 'gegarandeerd*, garantie*, garandeert, verzekerd van, zeker van ~ garan*, guarant*, verzeker*',
    job: 'baan, banen, baangarantie, baankans*, werkgelegenheid, arbeidsmarkt*, aangenomen, in dienst, vacature*, opent deuren, deuren openen, opent de deur, kans op werk, aan een baan, een functie als, nieuwe baan, inzetbaarheid, werk vinden, vinden werk, vindt werk ~ baan, banen, job*, arbeidsmarkt*, vacat*, employ*, functie*',
    career:
      'carrière*, loopbaan*, promotie, doorgroei*, carrièrekansen, loopbaankansen, professionele groei ~ carrière*, loopbaan*, career*, promot*',
    online:
      'online, virtue*, op afstand, afstandsonderwijs, e learning, webgebaseerd, onlinecursus, mooc ~ online*, web*, afstand*, digita*, internet, remote, virtua*',
    inPerson:
      'in persoon, fysiek*, op locatie, ter plaatse, klassikaal, face to face, op de campus ~ in person, locatie*, klas*, workshop*, lokaal, face, classroom, praktij*, avond*',
    selfPaced: 'eigen tempo, zelfstudie, zelfgestuurd*, in eigen tempo ~ self*, zelf*, tempo',
    instructorLed:
      'onder leiding van, docentgestuurd, begeleid door een, door een docent, gegeven door ~ instructor*, docent*, traine*, tutor*, begelei*, leid*',
    partTime: 'deeltijd, voltijd, parttime, fulltime, avondcursus, avondopleiding ~ part time, full time, avond*',
    free: 'gratis, kosteloos, kosteloze, zonder kosten ~ free, gratis, kostelo*',
    lifetime:
      'levenslang*, verloopt niet, verloopt nooit, voor het leven, permanent*, onbeperkt geldig, voor onbepaalde tijd, blijvend geldig ~ lifetime, onbepaald*, onbeperkt*, never expire*, leven*',
    renewal:
      'verleng*, vernieuw*, hercertificering, verloopt, geldig tot, geldigheid*, geldig ~ geldig*, valid*, renew*, expir*, verleng*, vernieuw*',
    priorKnowledge:
      'voorkennis, vooropleiding*, eerdere ervaring, voorafgaande ervaring, ervaring vooraf, ervaring vereist, jaar ervaring, toelatingseis*, instapvoorwaarde*, reeds behaald*, bouwt voort op, ervaring is vereist, ervaring nodig ~ ervaring*, vooraf*, voor*, prior, kennis, prerequisite*, eerder*',
    background:
      'werkervaring, ervaring in, ervaring met, ervaring als, praktijkervaring, diploma in, met een diploma, met een opleiding, basiskennis van, kennis van, die al, afgestudeerd*, afgeronde opleiding, ervaring, vertrouwd met ~ ervaring*, diploma*, opleiding*, kennis*, afgerond*',
    experienced: 'ervaren, doorgewinterd*, met ervaring ~ ervaren, ervaring*',
    degree:
      'academische graad, universitaire graad, universitair diploma, hbo diploma ~ degree*, universi*, graad, bachelor*, master*',
    diploma: "diploma, diploma's, diplomas ~ diplom*",
    manyOf: 'honderden, duizenden, tientallen, miljoenen, talloze, ontelbare',
  },
  functionWords:
    'de het een en of in op aan te om voor van met bij door uit naar over onder tussen tegen zonder zijn is was waren wordt worden werd werden heeft hebben had die dat dit deze wie wat waar wanneer hoe niet geen ook maar als dan er hier hun haar hem zij ze wij we je jij u ik mijn ons onze zich al nog wel zeer meer veel alle alles iedere elk elke tot ter ten dus want nadat zodat tijdens via',
};
