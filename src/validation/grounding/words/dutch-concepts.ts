import type { Words } from './words.ts';

export const dutchConcepts: Words['concepts'] = {
  entry:
    'beginner*, beginners, beginnersniveau, instapniveau, basisniveau, elementair*, startniveau, basiscursus*, beginnerscursus*, introductiecursus*, startcursus* ~ basis*, introductie*, inleiding*, grondbeginselen, beginselen, eerste stappen, kennismaking*, foundation*, basic*, beginn*, essentie*, start*',
  intermediate:
    'gemiddeld niveau, middenniveau, halfgevorderd*, half gevorderd*, middelbaar niveau, tussenniveau, intermediate ~ midden*, gemiddeld*',
  advanced:
    'gevorderd*, gevorderden, gevorderdenniveau, hoger niveau, hoog niveau, advanced, vervolgcursus*, vervolgopleiding*, verdiepingscursus*, verdiepingsmodule* ~ verdiep*, hoger*, vergevorderd*',
  expert: 'expert*, expertniveau, deskundige*, topniveau ~ expert*, deskundig*',
  master: 'meester, meesterniveau, meestertitel, meesterschap ~ meester*, master*',
  professional: 'professioneel niveau, professional level ~ profession*, professional*',
  associate: 'associate niveau, associate ~ associate*',
  practitioner: 'practitioner niveau, practitioner ~ practitioner*',
  specialist: 'specialist, specialisten, specialistenniveau, specialistniveau ~ speciali*, specialist*',
  senior: 'senior, seniorniveau, directieniveau, managementniveau ~ senior*',
  junior: 'junior, juniorniveau ~ junior*',
  bachelor: 'bachelor*, bachelorniveau ~ bachelor*',
  masters: 'masteropleiding*, masterniveau, mba, postgraduaat, postacademisch*, masterdiploma, masterdegree ~ master*',
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
    'mondeling examen, mondelinge toets, mondeling tentamen, criteriumgericht interview, interview, eindgesprek*, assessmentgesprek*, mondeling* ~ mondeling*, gesprek*, interview*, viva',
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
    'door de branche, door de sector, branchebreed, sectorbreed, in de hele branche, in de hele sector, industriestandaard, branche erkend*, brancheerkend*, in het hele vak, in het vakgebied, erkend in de sector, gewaardeerd in de sector, erkend in de branche, gewaardeerd in de branche, erkende in de sector ~ branche*, sector*, industr*, vak*',
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
};
