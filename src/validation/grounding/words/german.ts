import type { Words } from './words.ts';

export const german: Words = {
  language: 'de',
  cardinals:
    'null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 einhundert=100 zweihundert=200 dutzend=12 zweimal=2 dreimal=3 viermal=4 zweifach=2 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 tausend=1000',
  ordinals:
    'erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4 vierter=4 viertes=4 fünfte=5 fünften=5 fünfter=5 sechste=6 sechsten=6 sechster=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10 zwanzigste=20',
  pairs: 'beide beiden beides',
  articles: 'ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1',
  hundred: '',
  thousand: 'tausend',
  million: 'million millionen',
  joints: 'und',
  halves: 'halb=0.5 halbe=0.5 halben=0.5 halber=0.5 halbes=0.5',
  units: {
    second: 'sekunde*',
    minute: 'minute, minuten, min, *minutig*, *minuten',
    hour: 'stunde, stunden, std, h, *stundig*, *stunden, unterrichtsstunden',
    day: 'tag, tage, tagen, tages, *tagig*, kurstage*, seminartage*, arbeitstage*, schulungstage*, praxistage*, präsenztage*, lehrgangstage*, unterrichtstage*, workshoptage*',
    week: 'woche, wochen, *wochig*, kurswochen',
    fortnight: '',
    weekend: 'wochenende*, *wochenende, *wochenenden',
    month: 'monat, monate, monaten, monats, *monatig*',
    term: 'semester*, trimester*, *semestrig*',
    year: 'jahr, jahre, jahren, jahres, *jahrig*, lebensjahr*, schuljahr*',
    decade: 'jahrzehnt*',
    percent: 'prozent, prozentpunkte, v h',
    third: 'drittel',
    fourth: 'viertel',
    ects: 'ects, ects punkte*, ects credits',
    cpd: 'cpd, cme, pdu, pdus, fortbildungspunkt*',
    credit: 'credit, credits, leistungspunkt*, kreditpunkt*, credit points, lp',
    point: 'punkt, punkte, punkten',
    euro: 'euro, euros, eur',
    dollar: 'dollar, usd',
    pound: 'gbp',
    franc: 'franken, chf',
    gram: 'gramm, g',
    kilogram: 'kilogramm, kilo, kg',
    tonne: 'tonne, tonnen, t',
    millimetre: 'millimeter*, mm',
    centimetre: 'zentimeter*, cm',
    metre: 'meter, metern, m',
    kilometre: 'kilometer*, km',
    mile: 'meile*',
    foot: 'fuß',
    hectare: 'hektar, ha',
    litre: 'liter, l',
    degree: 'grad, celsius',
    volt: 'volt, v, kv',
    watt: 'watt, kilowatt, kw, kwh, megawatt',
  },
  counted: {
    module:
      'modul, module, modulen, moduls, *module, *modulen, einheit, einheiten, kapitel*, abschnitt*, baustein*, teile, teilen, block, blöcke*, *teilig*, lerneinheit*, unterrichtseinheit*',
    session:
      'sitzung*, lektion*, termin, termine, terminen, vorlesung*, seminar, seminare*, webinar*, abend, abende, abenden, treffen, *abende, *abenden, schicht, schichten, veranstaltung*',
    exercise: 'übung*, aufgabe*, labor, labore, laboren, *aufgaben, *übungen, labs, aktivität*',
    project: 'projekt, projekte, projekten, *projekte, *projekten',
    exam: 'prüfung*, klausur*, test, tests, *prüfungen, examen, *tests, *klausuren',
    question: 'frage, fragen, *fragen',
    attempt: 'versuch, versuche, versuchen, anlauf, anläufe*',
    skill: 'fertigkeit*, kompetenz, kompetenzen, fähigkeit*, *kompetenzen, skills',
    outcome: 'lernergebnis*, lernziel*, ziel, ziele, zielen',
    course: 'kurs, kurse, kursen, schulung*, workshop*, lehrgang*, lehrgänge*, *kurse, *kursen, programm*',
    topic: 'thema, themen, *themen, bereich, bereiche*, gebiet, gebiete*, feld, felder*, themenfeld*',
    person:
      'person, personen, menschen, teilnehm*, lernende*, studierende*, mitglied*, absolvent*, mitarbeit*, beschäftigte*',
    company: 'unternehmen, firma, firmen, arbeitgeber*, organisation, organisationen, betrieb, betriebe*, partner',
    country: 'land, länder, ländern, staaten',
    language: 'sprache, sprachen',
    institution: 'universität*, hochschule*, institut, institute*, schule, schulen, einrichtung*',
    page: 'seite, seiten, wörter*, einseitig*',
    step: 'schritt, schritte*, phase, phasen, stufen',
    level: 'level, stufe, niveau, niveaus, niveaustufe*',
  },
  qualifiers: {
    least:
      'mindestens, wenigstens, minimum, minimal, oder mehr, ab, nicht weniger als, zumindest, und mehr, oder höher',
    more: 'mehr als, über, oberhalb, höher als, weit über',
    most: 'höchstens, maximal, bis zu, maximum, bis, nicht mehr als, oder weniger',
    less: 'weniger als, unter, unterhalb',
    about: 'etwa, ungefähr, circa, ca, rund, zirka, fast, knapp, gut',
    over: '',
  },
  labels: {
    level: 'stufe, niveau, niveaustufe, level, grad, klasse, kompetenzstufe, *stufe, *niveau, grade, dan, kyu',
    part: 'teil, modul, kapitel, phase, abschnitt, band, schritt, einheit, lektion, tag, woche, jahr',
    version: 'version, versionen, ausgabe, auflage, release, fassung, v',
    eqf: 'eqr, europäischer qualifikationsrahmen',
    exam: 'prüfung, examen, test, prüfungscode',
  },
  months: 'januar|jänner, februar|feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
  marks: {
    negator: 'nicht, kein, keine, keinen, keiner, keinem, keinerlei, ohne, nie, niemals, weder',
    required:
      'erforderlich*, pflicht, verpflichtend*, müssen, muss, obligatorisch*, vorausgesetzt, zwingend*, vorgeschrieben*, vorzulegen, pflichtteil*, pflichtmodul*, erforderlich*',
    needed: 'voraussetzung*, notwendig*, nötig*, benötigt, benötigen, verlangt, setzt, brauchen, braucht',
    optional:
      'optional*, freiwillig*, empfohlen*, empfehlen*, empfiehlt, empfehlung*, fakultativ*, wahlweise, nach wahl, erwünscht, hilfreich, ratsam, wünschenswert, wahlmodul*, wahlpflicht*, können auch, nicht verpflichtend*, keine pflicht, nicht zwingend, nicht erforderlich',
    prepared: 'vorbereit*, bereitet, bereiten, prüfungsvorbereitung, vorzubereiten, auf dem weg zu*, hinführung',
    attended:
      'teilnahme*, teilgenommen, teilnehmen, nimmt teil, nahmen teil, besucht, besuchen, besuch, anwesend*, anwesenheit*, dabei, zugehört, teilnehm*, teilnahmebescheinigung*, teilnahmebestätigung*',
    introductory:
      'einführung*, einführ*, überblick*, grundlagen*, sensibilisierung, einstieg*, einblick*, basiswissen, infoabend, informationsabend, orientierung, erste schritte, kennenlernen',
    rate: 'pro, je, jede*, mal, einmal, zweimal',
    idle: 'online marketing, online handel, online shop*, online sicherheit, online werbung, online recherche*, onlinehandel*, onlineshop*, onlinemarketing*, virtuelle* maschine*, virtuelle realität, virtuellen teams, virtuelle teams, erster schritt, ersten schritt*, erste schritte, erste hilfe, ersthelfer*, erster linie, in erster linie, erste klasse, erstmals, zum ersten mal, erster einblick, ersten einblick, ersten blick, aus erster hand, zweite hand, zweite haut, dritte*, dritten, eine der, einer der, eines der, einen der, einer von, unter vier augen, vier augen prinzip, null toleranz, bewährte praxis, best practice*, am besten, bestens, beste grüße, in der regel, master data, stammdaten, scrum master*, masterplan, nicht nur, sondern auch, zum beispiel, freie zeit, freizeit, freie software, freier hand, frei von, erstellen, führend zu, führende kraft, führenden kraft, auf augenhöhe, stellen sicher, stelle dar, stellen dar, stellen fest, stellen vor, stellen bereit, rund um, rund um die, gut zu, teil davon, tag der, tag im, eines tages, an einem tag',
  },
  concepts: {
    entry:
      'anfänger*, einsteiger*, einstiegsniveau, grundstufe, basisniveau, grundniveau, elementarstufe, basisstufe, einstiegsstufe ~ grundlagen*, basis*, einführung*, einstieg*, grundkurs*, erste schritte, basics, fundamentals, foundation*, quereinsteiger*, grundlegend*, neuling*, einführ*, elementar*',
    intermediate:
      'mittelstufe, mittlere stufe, mittleren stufe, mittleres niveau, mittlerem niveau, mittleren niveau*, mittlerer stufe, intermediate, aufbaustufe, mittelstufenniveau ~ mittler*, aufbau*',
    advanced:
      'fortgeschritten*, oberstufe, höhere stufe, höherer stufe, höheres niveau, hohem niveau, fortgeschrittenenniveau, gehobene* niveau ~ fortgeschritt*, höher*',
    expert:
      'experte*, expertin*, expert, expertenniveau, expertenstufe, expertise, expertenwissen, spitzenniveau, profi, profis, profiniveau ~ expert*, profi*',
    master:
      'meister, meisterin, meisterniveau, meisterstufe, meisterklasse, meistergrad, meisterhaft*, master level ~ meister*, master',
    professional:
      'professional, professional level, professionelles niveau, professionellem niveau ~ professional*, professionell*',
    associate: 'associate level, associate ~ associate*',
    practitioner: 'practitioner level, practitioner ~ practitioner*',
    specialist: 'spezialist, spezialisten, spezialistin*, spezialistenniveau, fachspezialist* ~ speziali*, specialist',
    senior: 'senior, senior level, führungsebene, leitungsebene ~ senior*',
    junior: 'junior, juniorniveau ~ junior*',
    bachelor: 'bachelor*, bachelorniveau',
    masters:
      'masterabschluss*, masterniveau, master abschluss, masterstudium, mba, postgradual*, masterstudiengang* ~ master*',
    doctoral: 'promotion, doktor*, doktorgrad, promoviert*',
    bronze: 'bronze*',
    silver: 'silber*',
    gold: 'gold, goldstufe, goldniveau, goldstatus, golden, goldene*, goldabzeichen ~ gold*',
    platinum: 'platin*, diamant*',
    whiteBelt: 'weißer gürtel, weißen gürtel, weißgurt*',
    yellowBelt: 'gelber gürtel, gelben gürtel, gelbgurt*, gelbgürtel*',
    greenBelt: 'grüner gürtel, grünen gürtel, grüngurt*, grüngürtel*',
    brownBelt: 'brauner gürtel, braunen gürtel, braungurt*',
    blackBelt: 'schwarzer gürtel, schwarzen gürtel, schwarzgurt*, schwarzgürtel*',
    exam: 'prüfung, prüfungen, abschlussprüfung*, klausur*, examen, test, tests, *prüfung, *prüfungen, *klausur, *test, *tests, quiz, multiple choice* ~ bestanden, fragen, prüf*, *prüf*, bestehensgrenze, test*',
    proctored:
      'beaufsichtigt*, unter aufsicht, überwachte prüfung*, überwachten prüfung*, überwachter prüfung*, prüfungsaufsicht, aufsicht, proctor*, überwacht* ~ aufsicht*',
    assessed:
      'bewertet*, geprüft, bewertung, bewertungen, benotet*, benotung, leistungsnachweis*, begutacht*, leistungskontrolle*, lernkontrolle*, beurteilt, assessment* ~ bewert*, beurteil*, note, noten, prüf*, geprüft, assess*',
    capstone: 'abschlussprojekt*, abschlussarbeit*, capstone* ~ projekt*, hausarbeit*, *projekt, *arbeit',
    thesis: 'masterarbeit*, bachelorarbeit*, thesis, dissertation*, facharbeit* ~ abschlussarbeit*, hausarbeit*',
    portfolio: 'portfolio*',
    interview:
      'mündliche prüfung*, mündlichen prüfung*, mündlicher prüfung*, kolloquium, fachgespräch* ~ mündlich*, interview*, gespräch*',
    passed:
      'bestanden*, besteht die, bestehen die, bestehen einer, erfolgreich bestanden* ~ besteh*, bestand*, erfolgreich*, prüfung, richtig*',
    mastery:
      'beherrschen, beherrscht, beherrschung, meistern, meistert, gemeistert, fließend, perfekt*, souverän*, vertieftes wissen, vertiefte kenntnisse, vertieften kenntnisse*, umfassende kenntnisse, umfassendes wissen, umfassender kenntnisse, tiefes verständnis, tiefgehend*, fundierte kenntnisse, fundiertes wissen, versiert*, in vollem umfang ~ beherrsch*, meister*',
    competence:
      'kompetent*, befähigt*, qualifiziert*, sachkundig*, sicher im umgang, handlungsfähig, versiert, qualifizierte fachkraft, fachkundig* ~ befähig*, kompetenz*, qualifi*, sachkund*',
    demonstrated:
      'nachgewiesen*, nachweislich*, unter beweis, belegt die fähigkeit, bewiesen, erworbene kompetenzen, kompetenzen erworben, haben gezeigt, hat gezeigt, kompetenznachweis ~ nachgewiesen*, zeig*, demonstrier*',
    ability: 'können, kann, in der lage, imstande, fähig, befähigt zu, beherrschen',
    certified:
      'zertifiziert*, diplomiert*, geprüfte, geprüfter ~ zertifizierung*, certified, certification*, geprüfte*',
    licensed:
      '*zulassung, berufserlaubnis, lizenziert*, zugelassen*, approbiert*, approbation, staatlich geprüft*, zulassung, lizenz, lizenzen ~ lizen*, zulass*, zugelass*, staatlich*',
    entitled:
      'berechtigt*, berechtigung*, befugt*, befugnis*, zugang zu, zugang zum, zugang zur, hochschulzugang*, anrechenbar*, angerechnet, anrechnung*, voll qualifiziert, studienberechtigung ~ berechtig*, anrech*, befug*',
    accredited: 'akkreditiert*, akkreditierung*, accredit* ~ accredit*',
    endorsed:
      'zugelassen durch, genehmigt*, genehmigung, befürwortet, gebilligt, empfohlen von, empfohlen vom, staatlich genehmigt*, unterstützt vom, gefördert von, gefördert vom, gefördert durch, schirmherrschaft, amtlich*, im auftrag ~ genehm*, zulass*, zugelass*, förder*, geförd*, anerk*, approv*, endors*',
    quality: 'qualitätsgesichert*, gütesiegel, qualitätssiegel, prüfsiegel, tüv* ~ qualitäts*, quality*',
    partner:
      'in zusammenarbeit mit, in kooperation mit, gemeinsam mit, partnerschaft mit, zusammen mit, in partnerschaft ~ partner*, kooper*, zusammen*, gemeinsam*',
    recognised:
      'anerkannt*, anerkennung von, anerkennung durch, angesehen*, geschätzt* ~ anerk*, recogni*, akzept*, erkenn*',
    official: 'offiziell*, amtlich*, hochoffiziell ~ official*, staatlich*, behörd*',
    industryWide:
      'branchenweit*, in der branche, brancheneigen*, branchenanerkannt*, branchenstandard*, in der ganzen branche, in der gesamten branche, industrieweit* ~ branche*, industr*',
    worldwide:
      'international anerkannt*, weltweit*, global anerkannt*, europaweit*, in ganz europa, international gültig*, international geschätzt*, auf der ganzen welt, eu weit*, grenzüberschreitend anerkannt ~ international*, weltweit*, welt*, global*, europa*, europäisch*',
    nationwide:
      'bundesweit*, landesweit*, deutschlandweit*, österreichweit*, schweizweit*, in ganz deutschland, national anerkannt* ~ national*, bundes*, landes*',
    byEmployers:
      'von arbeitgebern, arbeitgeber schätzen, bei arbeitgebern, von unternehmen geschätzt*, arbeitgeber suchen, von personalverantwortlichen ~ arbeitgeber*, employer*',
    byState:
      'staatlich anerkannt*, vom staat, staatlich*, vom ministerium, behördlich anerkannt* ~ staat*, ministeri*, behörd*, state, government*',
    awardWinning:
      'preisgekrönt*, ausgezeichnet mit, mehrfach ausgezeichnet*, prämiert*, preisträger*, mit preisen, award winning, mit einem preis, ausgezeichnete, ausgezeichneter, ausgezeichnetes, ausgezeichneten ~ preis*, ausgezeichn*, auszeichn*, award*',
    leading:
      'führend*, marktführ*, weltklasse, branchenführ*, weltführ*, erstklassig*, spitzenreiter, vorreiter ~ leading, führ*',
    best: 'beste, bester, bestes, besten, nummer eins, nr 1, nummer 1, top, spitzen*, höchste*, höchster, höchsten, meistgefragt*, beliebteste*, renommierteste*, bekannteste*, umfassendste*, anspruchsvollste*, unübertroffen*, unvergleichlich*, einzigartig*, goldstandard, herausragend*, unerreicht*, wichtigste*, größte* ~ best, top, ranking*',
    prestigious:
      'renommiert*, prestigeträchtig*, angesehen*, berühmt*, hochkarätig*, namhaft*, hoch angesehen*, elitär*, elite*, exzellent*, hochangesehen* ~ prestigious',
    inDemand:
      'gefragte*, sehr gefragt, stark gefragt, überall gefragt, besonders gefragt, weltweit gefragt, sind gefragt, ist gefragt, gefragt wie, gefragter, begehrt*, nachgefragt*, hohe nachfrage, stark nachgefragt*, gesucht* ~ demand, nachfrag*',
    exclusive: 'exklusiv*, als einzige*, das einzige, die einzige, der einzige, das erste seiner art ~ einzig*',
    distinction:
      'mit auszeichnung, bestnote*, mit bestnote, summa cum laude, cum laude, sehr guter, mit sehr gut ~ auszeichn*, distinction, honour*, honor*, merit',
    salary:
      'gehalt, gehälter*, gehaltserhöhung*, gehaltssprung, besser bezahlt*, höheres einkommen, einkommen, verdienst, mehr verdienen, verdienen mehr, besseren verdienst, bezahlung, gehalts*, lohnerhöhung ~ lohn*, salar*, vergüt*',
    guarantee:
      'garantie*, garantiert*, sichert einen, sicherer arbeitsplatz, sichere stelle, sicheren arbeitsplatz, ist gesichert, zusicher* ~ guarant*',
    job: 'arbeitsplatz*, jobgarantie, job, jobs, jobchancen, stelle, stellen, eine anstellung, anstellung*, beschäftigungschancen, arbeitsmarkt*, eingestellt, türöffner, öffnet türen, türen öffn*, berufseinstieg, berufschancen, bewerbungschancen, neuen job, jobangebot*, neue stelle, traumjob, beruflichen einstieg, beruflicher einstieg ~ job*, stelle, stellen, arbeitsplatz*, arbeitsmarkt*, employ*',
    career:
      'karriere*, beförderung*, berufliche chancen, berufliche perspektiven, berufliches fortkommen, aufstieg, aufstiegschancen, aufstiegsmöglichkeit*, beruflichen aufstieg, beruflicher aufstieg, berufsaussichten, beruflich weiter ~ career*, karriere*, aufstieg*',
    online:
      'online*, virtuell*, e learning, fernunterricht, fernlehrgang, fernkurs, webbasiert*, ortsunabhängig, onlinekurs* ~ online*, digital*, web*, remote, virtual*, distance, fern*, internet',
    inPerson:
      'in präsenz, präsenz*, vor ort, face to face, präsenzkurs* ~ in person, on site, workshop*, classroom, face, ort, abend*, labor*, praktisch*, teilnahme*, anwesen*',
    selfPaced:
      'selbststudium, selbstgesteuert*, eigenes tempo, eigenem tempo, im eigenen tempo, selbstlern* ~ self*, selbst*, own pace',
    instructorLed:
      'dozentengeleitet*, tutoriell*, unter anleitung von, mit tutor* ~ dozent*, tutor*, trainer*, instructor*, anleit*, lehr*, leit*, betreu*, coach*',
    partTime:
      'berufsbegleitend*, nebenberuflich*, in teilzeit, in vollzeit, teilzeit, vollzeit, abendkurs* ~ part time, full time, abend*',
    free: 'kostenlos*, gratis, kostenfrei*, unentgeltlich*, gebührenfrei* ~ free, ohne gebühr, frei*',
    lifetime:
      'lebenslang gültig*, unbefristet*, unbegrenzt gültig*, läuft nicht ab, lebenslang*, dauerhaft gültig*, auf lebenszeit, zeitlich unbegrenzt, ein leben lang, läuft nie ab, verfällt nicht, verfällt nie ~ lifetime, life, indefinit*, unbegrenzt*, never expire*, no expiry',
    renewal:
      'erneuer*, verlänger*, rezertifizierung*, läuft ab, gültig bis, gültigkeit*, auffrisch*, aufzufrischen, gültig ~ valid*, renew*, expir*, recertif*, gelt*, gilt, gült*',
    priorKnowledge:
      'vorkenntnis*, vorerfahrung*, vorwissen, voraussetzung*, vorherige erfahrung*, frühere erfahrung*, zugangsvoraussetzung*, jahre erfahrung, abgeschlossene berufsausbildung, baut auf, bereits absolviert, einer ausbildung als ~ prior, erfahr*, vor*, experience*, prerequisite*, kenntnis*, knowledge',
    background:
      'berufserfahrung, erfahrung in, erfahrung mit, erfahrung im, praxiserfahrung, abgeschlossene ausbildung, abgeschlossener ausbildung, abgeschlossenem studium, mit grundkenntnissen, grundkenntnisse, die bereits, einem abschluss, erfahrung ~ erfahr*, kenntnis*, ausbildung, studium',
    experienced: 'erfahrene*, erfahrenen, langjährig*, gestandene* ~ erfahr*, experienced',
    degree:
      'hochschulabschluss*, akademischer grad, akademischen grad, studienabschluss*, universitätsabschluss* ~ degree*, bachelor*, master*, abschluss*, studium',
    diploma: 'diplom, diplome, diploms ~ diploma*, diplom*',
    manyOf: 'hunderte, tausende, dutzende, millionen, unzählige*, hunderten, tausenden',
  },
  functionWords:
    'der die das den dem des und oder von im in am an auf zu zum zur für mit bei aus nach vor durch über unter ohne als wie ist sind war waren wird werden wurde wurden hat haben hatte sich nicht kein keine auch aber wenn wer was wo dass ob ihre ihr ihren ihrem seine sein seiner er sie es wir man diese dieser dieses diesen diesem jene alle alles ein eine einen einem einer eines so noch nur schon sehr mehr bis zwischen während um gegen dabei dazu damit darin davon dazu beim vom ins sowie bzw etwa je pro',
};
