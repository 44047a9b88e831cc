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
  exam: 'examen, examens, toets, toetsen, *examen, *toets, tentamen*, test, tests, quiz, praktijkproef, proef, meerkeuze*, eindtoets*, eindexamen*, kennistoets*, theorie examen, theorietoets, praktijkexamen*, proefwerk, schriftelijke toets, *quiz, *quizzen, *proef ~ toets*, *toets, *examen, vragen, exam*, test*, quiz*, proef*, geslaagd, proeve*',
  proctored:
    'onder toezicht, gesurveilleerd*, surveillan*, proctor*, bewaakt*, toezicht ~ toezicht*, surveil*, proctor*, supervis*',
  assessed:
    'beoordeeld*, beoordeling*, becijferd*, evaluatie*, assessment*, beoordelaar*, examinator*, strenge beoordeling, streng beoordeeld*, beoordeeld door, getoetst door, nagekeken door, gekeurd door, onafhankelijk beoordeeld*, externe beoordeling, onafhankelijke beoordeling ~ beoordel*, toets*, cijfer*, evalu*, assess*, exam*, examen*, proeve*, toetsing, nagekeken',
  panel:
    'jury, examencommissie, beoordelingscommissie, commissie, vakjury, externe beoordelaar*, onafhankelijke beoordelaar*, externe examinator* ~ jury*, *jury, commissie*, *commissie, panel, beoordelaar*, examinator*',
  capstone:
    'eindproject, eindopdracht, afsluitend project, eindwerk, afsluitende opdracht ~ project*, opdracht*, capstone*, *opdracht, *project',
  thesis: 'scriptie*, thesis, proefschrift* ~ thesis, dissertation*, eindwerk',
  portfolio: 'portfolio*, portfolios',
  interview:
    'mondeling examen, mondelinge toets, mondeling tentamen, criteriumgericht interview, interview, eindgesprek*, assessmentgesprek*, mondeling* ~ mondeling*, gesprek*, interview*, viva',
  passed:
    'geslaagd*, slaagde, slaagden, behaald*, slagen voor ~ slaag*, slag*, behaal*, pass*, voldoende, goed*, success*',
  mastery:
    'beheersen, beheerst, beheersing, meesterschap, vloeiend, perfect, diepgaande kennis, diepgaand begrip, grondige kennis, uitgebreide kennis, volledig onder de knie, onder de knie, tot in de puntjes, excell*, uitmunt*, feilloos, vlekkeloos, tot in detail, door en door, volledig beheers*, moeiteloos, meesterlijk*, experts in, expert in, ruime kennis, brede kennis, gedegen*, diepgaand*, alle aspecten, perfecte, uitstekend*, uitmuntend*, beheersen volledig, volledige beheersing, tot in de perfectie, kneepjes, alle kneepjes, geen geheimen, als een pro, excelleren, virtuoos, volleerd* ~ beheers*, meester*, master*, gedegen*, diepgaand*, uitgebreid*',
  competence:
    'bekwaam, bekwame, competent, competente, gekwalificeerd*, vakbekwaam*, bedreven, vaardig, bevoegd en bekwaam, deskundig, hooggekwalificeerd*, volledig opgeleid*, volleerd*, hoogopgeleid*, volledig bekwaam, zelfstandig*, eigenhandig, zonder hulp, zonder begeleiding, zonder toezicht, klaar om te werken, inzetbaar, opgeleide professionals, startbekwaam, vakkundig*, deskundig in, volledig in staat, volledig toegerust, goed toegerust, volledig gekwalificeerd*, bekwaam om, geheel zelfstandig, op eigen kracht, op eigen houtje, zonder supervisie, doorgewinterd*, klaar voor de praktijk, praktijkklaar, beroepsklaar ~ bekwaam*, competen*, kwalific*, gekwalific*',
  demonstrated:
    'aangetoond*, aantoonbaar, bewezen, toont aan, tonen aan, vaardigheden verworven, verworven vaardigheden, blijk gegeven, laten zien dat, aangetoonde, bewijs van bekwaamheid, bewijst, bewijzen, bevestigt dat, bevestigt de vaardigheid, bevestigt de bekwaamheid, waarborgt, getuigt van, staaft, tonen dat, bewijst dat, bewijzen dat, toont aan dat, verklaart dat, certificeert dat, bewijs van vakmanschap, bewijs van beheersing, staat garant, waarborgt dat, bewezen vaardigheden, bewezen kennis, bewezen vakmanschap, garandeert dat ~ aanto*, toon*, bewez*, laat zien, demonstr*',
  ability: 'kunnen, kan, in staat, weten hoe, weet hoe',
  certified:
    'gecertificeerd*, gediplomeerd*, certified, behaalt de certificering, behalen de certificering, gecertificeerde professionals, officieel gecertificeerd ~ certificering*, certificatie*, gecertific*',
  licensed:
    'bevoegd*, bevoegdheid, gelicentieerd*, licentie, licenties, vergunning, geregistreerd*, erkende beroeps*, big registratie, mag uitoefenen, mogen uitoefenen, toestemming om, machtigt, gemachtigd*, recht om, ingeschreven als, geregistreerd als, vergunning voor, mogen * uitvoeren, bevoegd om, vergunning om, beschermde titel, titel voeren, registratie als, ingeschreven in het register, mag zelfstandig, mogen zelfstandig ~ licen*, bevoegd*, vergun*, registr*, machtig*, toestem*, rijbewijs*',
  entitled:
    'geeft recht, geeft toegang, geven recht, toegang tot, toelating tot, vrijstelling*, gelijkwaardig aan, gelijkgesteld*, mag het beroep, gerechtigd*, vervangt de, vervangt het, vervangt een, gelijkwaardig, telt als, staat gelijk aan, geeft vrijstelling, opent de weg naar, instroom in, doorstroom naar, toelating, recht op, kwalificeert voor, leidt tot het diploma, vrijgesteld van, gegarandeerde toelating, gegarandeerde plaats, directe instroom, rechtstreekse toegang, gelijkwaardig*, staat gelijk, volledig verrekend, geeft recht op, opent de weg, opent de deur naar, komt in plaats van ~ recht, toegang*, toelat*, vrijstell*, gelijk*, vervang*, instroom, doorstroom',
  accredited:
    'geaccrediteerd*, accreditatie*, geaccrediteerde, erkend door de, officieel gecertificeerd*, nvao, crkbo, gevalideerd*, rijkserkend, accrediterende, geaccrediteerd door, officiële erkenning, rijksgediplomeerd*, iso gecertificeerd*, erkende instelling, erkend diploma ~ accredit*',
  endorsed:
    'goedgekeurd*, goedkeuring, onderschreven, gesteund door, ondersteund door, gevalideerd door, bekrachtigd, gesponsord*, keurmerk*, onder auspiciën, gecertificeerd door, gesubsidieerd*, gereguleerd door, zegel, stempel van, goedgekeurd door, instemming van, met instemming, voldoet aan de normen, voldoet aan de eisen van, volgens de normen, volgens de richtlijnen, aanbevolen door, gesteund, onder licentie, onder toezicht van, namens de, getoetst door, gecontroleerd door, geauditeerd*, bekrachtigd*, met goedkeuring, goedkeuring van, gefinancierd door, gecertificeerd volgens, met de zegen, met goedkeuring van, onder de vleugels, met het keurmerk, draagt het keurmerk, draagt het logo, draagt het stempel, zegen van, getoetst door het, voldoet aan de normen van, conform de normen van, groen licht, onderschreven* ~ goedkeur*, goedgekeur*, valid*, gevalid*, approv*, endors*, steun*, keurmerk*, erken*, regul*, zegel*, conform*, norm*, aanbev*, audit*, toets*',
  quality:
    'kwaliteitskeurmerk, kwaliteitslabel, kwaliteitsborging, kwaliteit gewaarborgd, kwaliteitsgarantie, gegarandeerde kwaliteit, kwaliteitsstempel, hoogste kwaliteit, topkwaliteit ~ kwaliteit*, quality*, keurmerk*',
  partner:
    'in samenwerking met, samen met, in partnerschap met, ontwikkeld met, in coöperatie met, gezamenlijk met, in samenwerking, in samenspraak met, in nauwe samenwerking, met hulp van, met medewerking van, hand in hand, opgesteld met, gemaakt met, georganiseerd met, samenwerking met, in overleg met, met steun van ~ samenwerk*, samen, partner*, gezamen*, coöper*',
  recognised:
    'erkend, erkende, erkenning door, erkenning van, gewaardeerd door, gerespecteerd*, geaccepteerd door, breed geaccepteerd, in aanzien, gewaardeerd*, hoog gewaardeerd*, hooggewaardeerd, geaccepteerd*, in heel europa geldig, geldt in, geniet, vertrouwd door, vertrouwen van, geprezen, goed aangeschreven, telt mee bij, erkennen, breed erkend*, alom erkend*, overal erkend*, algemeen erkend*, hoog aangeschreven, staat bekend als, hooggeacht*, hooggewaardeerd*, gewaardeerd in, wordt serieus genomen, paspoort voor, paspoort naar, geniet aanzien, geniet erkenning, genieten aanzien, toegangsbewijs ~ erken*, recogni*, accept*, waarde*, geaccept*, waard*, geprez*, vertrouw*',
  official:
    'officieel, officiële, overheids*, officieel register, register, in het register, officiële status, officieel erkend* ~ official*, officie*, regist*',
  industryWide:
    'door de branche, door de sector, branchebreed, sectorbreed, in de hele branche, in de hele sector, industriestandaard, branche erkend*, brancheerkend*, in het hele vak, in het vakgebied, erkend in de sector, gewaardeerd in de sector, erkend in de branche, gewaardeerd in de branche, erkende in de sector, in de hele beroepsgroep, door de beroepsgroep, door het vakgebied, door de hele sector, door vakgenoten, door het werkveld, in het werkveld erkend* ~ branche*, sector*, industr*, vak*',
  worldwide:
    'internationaal erkend*, wereldwijd*, over de hele wereld, in heel europa, europees erkend*, internationaal, internationale erkenning, mondiaal, overal in europa, alle landen, elk land, lidstaten, alle lidstaten, europese unie, hele europese unie, over de grens, in het buitenland, internationale waarde, internationaal gewaardeerd*, in veel landen, overal ter wereld, europabreed, eu breed, op alle continenten, over de grenzen, grensoverschrijdend erkend*, internationale faam, internationaal aanzien ~ internationa*, wereld*, europ*, mondia*, global*, international*, world*',
  nationwide:
    'landelijk erkend*, landelijk*, nationaal erkend*, in heel nederland, in het hele land, in heel vlaanderen, in heel belgië, landelijke register, overal in nederland, overal in het land, in alle provincies, in heel het land, landelijk bekend*, in vlaanderen erkend, door het hele land, landelijke erkenning ~ landelijk*, nationa*, national*, land',
  byEmployers:
    'door werkgevers, bij werkgevers, werkgevers waarderen, door bedrijven, door het bedrijfsleven, recruiters, werkgevers, bedrijven waarderen, bedrijven erkennen, door bedrijven gewaardeerd, personeelszaken, bij bedrijven, werkgevers zoeken, in de ogen van werkgevers, bedrijven vertrouwen ~ werkgever*, employer*, bedrij*',
  byState:
    'door de staat, door de overheid, van het ministerie, door het ministerie, rijkserkend*, ministerie, overheid, wettelijk*, rijksoverheid, de wet, gemeentelijk erkend*, overheidswege, van overheidswege, wettelijk erkend* ~ overheid*, ministeri*, staat, rijk*, state, government*, wet, wettelijk*',
  awardWinning:
    'bekroond*, prijswinnend*, onderscheiden met, gelauwerd*, award winning, in de prijzen, won, wint, gewonnen, winnaar*, winnend*, prijs*, vakprijs, *prijs, cursus van het jaar, van het jaar, medaille*, trofee*, kampioen*, uitgeroepen tot, verkozen tot, gehuldigd, eervolle vermelding, meermaals bekroond*, onderscheiden als, winnares, sleepte, won de, won een, heeft gewonnen, gekozen tot, awardwinnend*, gouden medaille ~ prijs*, award*, bekro*, onderscheid*, *prijs, medaille*, kampioen*, winn*',
  nominated: 'finalist*, genomineerd* ~ finalist*, genomin*',
  leading:
    'toonaangevend*, vooraanstaand*, marktleider*, wereldklasse, koploper*, leidend*, van wereldniveau, baanbrekend*, vernieuwend*, pionier*, voorloper*, in de voorhoede, topniveau, expertisecentrum, maatstaf, referentie in, vooruitstrevend*, leidende, grensverleggend*, revolutionair*, gidsend*, gezaghebbend*, zet de standaard, zetten de standaard, zet de toon, aan de top, vlaggenschip, paradepaardje, kenniscentrum, wereldtop, referentiepunt, hét adres ~ leading, leider*, leidend*',
  best: 'beste, nummer één, nummer een, nummer 1, nr 1, top, topkwaliteit, hoogste, hoogst, meest erkende, meest gevraagde, meest gewaardeerde, meest prestigieuze, meest complete, populairste, bekendste, ongeëvenaard*, uniek*, uitzonderlijk*, gouden standaard, grootste, oudste, de oudste, grootst*, langstlopende, geen andere cursus, geen ander, geen andere, meest gevolgd*, meest bekend*, meest gekozen, meest geboekt*, meest bezocht*, meest uitgebreid*, meest geavanceerd*, best beoordeeld*, bestverkocht*, populairst*, bekendst*, succesvolst*, eerste plaats op, tweede plaats, top drie, top vijf, top tien, top 5, top 10, top 3, ranglijst, ranking, nummer twee, onovertroffen, ongekend*, weergaloos, favoriet*, een van de beste, eerste keus, strengste, zwaarste, koploper, de beste, het beste, behoort tot de beste, behoren tot de beste, tot de top, best gewaardeerd*, hoogst gewaardeerd*, hoogst aangeschreven, onverslaanbaar*, weergaloze, zonder weerga, kent zijn gelijke niet, geen gelijke, neusje van de zalm, eerste plaats, op nummer één, meest gewaardeerd*, meest erkend*, meest gevraagd*, meest gekozen*, meest prestigieu*, meest gerespecteerd* ~ best, top*, beste, hoogst*, grootst*',
  prestigious:
    'prestigieu*, gerenommeerd*, befaamd*, beroemd*, vermaard*, hoog aangeschreven, elite*, excellente, gezaghebbend*, prestige, goede reputatie, uitstekende reputatie, reputatie, goede naam, aanzien, hoog in aanzien, legendarisch*, gevierd*, eminent*, roemrucht*, hooggewaardeerd*, illuster*, geroemd*, geprezen, bewonderd*, felbegeerd*, begeerd*, gelauwerd* ~ prestigious, prestig*',
  inDemand:
    'veelgevraagd*, gewild*, veel gevraagd*, grote vraag naar, zeer gevraagd*, gezocht*, grote vraag, veel vraag, in trek, zeer in trek, uitverkocht, volgeboekt, schaarste, felbegeerd*, gezocht, tekort aan, wachtlijst, gewilder, zeer gezocht*, vechten om, staan in de rij, in de rij voor ~ vraag, gevraagd*, demand',
  exclusive:
    'exclusie*, enige certificaat, enige opleiding, de enige, het enige, eerste in zijn soort, nergens anders, enige in zijn soort, eerste in nederland, eerste cursus, eerste certificaat, alleen hier, uniek in, enig in zijn soort, unieke kans, uniek in nederland, uniek in de wereld, uniek in europa, geen enkele andere, als enige, wereldprimeur, primeur ~ enig*, exclus*',
  distinction:
    'met onderscheiding, cum laude, met lof, met de hoogste cijfers, met eervolle vermelding, met glans, met vlag en wimpel, hoogste cijfer, hoogste onderscheiding, judicium ~ onderscheid*, lof, honour*, merit',
  salary:
    'salaris*, loon, lonen, loonsverhoging, beter betaald*, hoger inkomen, meer verdienen, verdienste*, beter salaris, hoger salaris, hoger loon, beter loon, betere betaling, meer loon, verdient meer, verdienen meer, goed betaald*, bestbetaald*, bonus, lucratie*, inkomen, salarisschaal, loonschaal, verdiensten ~ salar*, loon*, beta*',
  guarantee:
    'gegarandeerd*, garantie*, garandeert, verzekerd van, zeker van, verzekert, gegarandeerde, belooft, beloofd, belofte, zonder risico, beloven, succes verzekerd, succes gegarandeerd, gegarandeerd succes, feilloos, zeker van een, gewaarborgd ~ garan*, guarant*, verzeker*',
  job: 'baan, banen, baangarantie, baankans*, werkgelegenheid, arbeidsmarkt*, aangenomen, in dienst, vacature*, opent deuren, deuren openen, opent de deur, kans op werk, aan een baan, een functie als, nieuwe baan, inzetbaarheid, werk vinden, vinden werk, vindt werk, aan de slag bij, meteen aan de slag, direct aan de slag, vast contract, contract bij, arbeidscontract, arbeidsovereenkomst, leerwerkplek, stageplek, stageplaats, leerbaan, werkplek bij, bedrijven zoeken, bedrijven staan, werkgevers staan, plaatsing, uitzicht op, werkzekerheid, werk gegarandeerd, sollicitatie*, aan werk, aangenomen worden, krapteberoep, tekort aan, klaar voor de arbeidsmarkt, direct inzetbaar, meteen inzetbaar, aan de bak, baanzekerheid, werkgarantie, krijgt een baan, krijgen een baan, vindt een baan, vinden een baan, wordt aangenomen, worden aangenomen, springplank, toegangspoort, opstap naar een, opstap naar werk, poort naar, beroepsperspectief, arbeidsperspectief, kans op een baan, baanperspectief, carrièrestart, toetreden tot de arbeidsmarkt ~ baan, banen, job*, arbeidsmarkt*, vacat*, employ*, functie*, stage*, contract*, plaats*',
  career:
    'carrière*, loopbaan*, promotie, doorgroei*, carrièrekansen, loopbaankansen, professionele groei, leidinggevende functie*, hogerop, doorgroeien, doorgroeikans*, volgende stap in, carrièrestap, leidinggevende rol, promotiekans*, hogere functie*, beroepsmatig succes, professionele toekomst, professioneel succes, vliegende start, carrièreladder, vooruitkomen ~ carrière*, loopbaan*, career*, promot*',
  online:
    'online, virtue*, op afstand, afstandsonderwijs, e learning, webgebaseerd, onlinecursus, mooc, via zoom, via internet, webinar, digitaal, hybride, blended, e learning module* ~ online*, web*, afstand*, digita*, internet, remote, virtua*',
  inPerson:
    'in persoon, fysiek*, op locatie, ter plaatse, klassikaal, face to face, op de campus ~ in person, locatie*, klas*, workshop*, lokaal, face, classroom, praktij*, avond*',
  selfPaced: 'eigen tempo, zelfstudie, zelfgestuurd*, in eigen tempo ~ self*, zelf*, tempo',
  instructorLed:
    'onder leiding van, docentgestuurd, begeleid door een, door een docent, onder begeleiding van een, door ervaren, door experts, door vakmensen, mentoring, coaching door, geleid door ~ instructor*, docent*, traine*, tutor*, begelei*, leid*',
  partTime: 'deeltijd, voltijd, parttime, fulltime, avondcursus, avondopleiding ~ part time, full time, avond*',
  free: 'gratis, kosteloos, kosteloze, zonder kosten ~ free, gratis, kostelo*',
  lifetime:
    'levenslang*, verloopt niet, verloopt nooit, voor het leven, permanent*, onbeperkt geldig, voor onbepaalde tijd, blijvend geldig, voor altijd, zonder einddatum, zonder vervaldatum, onbeperkt, hele leven, een leven lang, levenslange ~ lifetime, onbepaald*, onbeperkt*, never expire*, leven*',
  renewal:
    'verleng*, vernieuw*, hercertificering, verloopt, geldig tot, geldigheid*, geldig ~ geldig*, valid*, renew*, expir*, verleng*, vernieuw*',
  priorKnowledge:
    'voorkennis, vooropleiding*, eerdere ervaring, voorafgaande ervaring, ervaring vooraf, ervaring vereist, jaar ervaring, toelatingseis*, instapvoorwaarde*, reeds behaald*, bouwt voort op, ervaring is vereist, ervaring nodig ~ ervaring*, vooraf*, voor*, prior, kennis, prerequisite*, eerder*',
  background:
    'werkervaring, ervaring in, ervaring met, ervaring als, praktijkervaring, diploma in, met een diploma, met een opleiding, basiskennis van, kennis van, die al, afgestudeerd*, afgeronde opleiding, ervaring, vertrouwd met, met rijbewijs, met een certificaat, met een titel, met niveau, met kennis, met een licentie, met een cursus, die beschikken over, die in bezit, met * opleiding, met een achtergrond, met *diploma, met *bewijs, met *ervaring, met * ervaring, met een * diploma, afgeronde *opleiding*, voltooide *opleiding*, met een * opleiding ~ ervaring*, diploma*, opleiding*, kennis*, afgerond*',
  experienced: 'ervaren, doorgewinterd*, met ervaring ~ ervaren, ervaring*',
  degree:
    'academische graad, universitaire graad, universitair diploma, hbo diploma ~ degree*, universi*, graad, bachelor*, master*',
  diploma: "diploma, diploma's, diplomas ~ diplom*",
  manyOf:
    'honderden, duizenden, tientallen, miljoenen, talloze, ontelbare, de meeste deelnemers, de meeste cursisten, de meeste afgestudeerden, de meerderheid, overgrote deel, grote meerderheid, bijna alle deelnemers, bijna alle cursisten, vrijwel alle deelnemers, vrijwel iedereen, bijna iedereen',
};
