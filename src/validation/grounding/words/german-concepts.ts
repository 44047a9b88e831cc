import type { Words } from './words.ts';

export const germanConcepts: Words['concepts'] = {
  entry:
    'anfänger*, einsteiger*, einstiegsniveau, grundstufe, basisniveau, grundniveau, elementarstufe, basisstufe, einstiegsstufe, grundkurs*, anfängerkurs*, einsteigerkurs*, basiskurs*, schnupperkurs*, einführungskurs* ~ grundlagen*, basis*, einführung*, einstieg*, grundkurs*, erste schritte, basics, fundamentals, foundation*, quereinsteiger*, grundlegend*, neuling*, einführ*, elementar*',
  intermediate:
    'mittelstufe, mittlere stufe, mittleren stufe, mittleres niveau, mittlerem niveau, mittleren niveau*, mittlerer stufe, intermediate, aufbaustufe, mittelstufenniveau, aufbaukurs*, aufbaumodul*, aufbauseminar*, aufbaulehrgang*, mittelkurs* ~ mittler*, aufbau*',
  advanced:
    'fortgeschritten*, oberstufe, höhere stufe, höherer stufe, höheres niveau, hohem niveau, fortgeschrittenenniveau, gehobene* niveau, vertiefungskurs*, vertiefungsmodul*, fortgeschrittenenkurs*, meisterkurs* ~ fortgeschritt*, höher*',
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
    'mündliche prüfung*, mündlichen prüfung*, mündlicher prüfung*, kolloquium, fachgespräch*, prüfungsgespräch*, abschlussgespräch*, vorstellungsgespräch*, interview, interviews, kolloquien ~ mündlich*, interview*, gespräch*',
  passed:
    'bestanden*, besteht die, bestehen die, bestehen einer, erfolgreich bestanden* ~ besteh*, bestand*, erfolgreich*, prüfung, richtig*',
  mastery:
    'beherrschen, beherrscht, beherrschung, meistern, meistert, gemeistert, fließend, perfekt*, souverän*, vertieftes wissen, vertiefte kenntnisse, vertieften kenntnisse*, umfassende kenntnisse, umfassendes wissen, umfassender kenntnisse, tiefes verständnis, tiefgehend*, fundierte kenntnisse, fundiertes wissen, versiert*, in vollem umfang ~ beherrsch*, meister*',
  competence:
    'kompetent*, befähigt*, qualifiziert*, sachkundig*, sicher im umgang, handlungsfähig, versiert, qualifizierte fachkraft, fachkundig* ~ befähig*, kompetenz*, qualifi*, sachkund*',
  demonstrated:
    'nachgewiesen*, nachweislich*, unter beweis, belegt die fähigkeit, bewiesen, erworbene kompetenzen, kompetenzen erworben, haben gezeigt, hat gezeigt, kompetenznachweis ~ nachgewiesen*, zeig*, demonstrier*',
  ability: 'können, kann, in der lage, imstande, fähig, befähigt zu, beherrschen',
  certified: 'zertifiziert*, diplomiert*, geprüfte, geprüfter ~ zertifizierung*, certified, certification*, geprüfte*',
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
    'branchenweit*, brancheneigen*, branchenanerkannt*, branchenstandard*, in der ganzen branche, in der gesamten branche, industrieweit*, in der branche anerkannt*, in der branche geschätzt*, in der branche gefragt*, branchenüblich anerkannt*, von der branche ~ branche*, industr*',
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
    'berufserfahrung, erfahrung in, erfahrung mit, erfahrung im, praxiserfahrung, abgeschlossene ausbildung, abgeschlossener ausbildung, abgeschlossenem studium, mit grundkenntnissen, grundkenntnisse, die bereits, einem abschluss, erfahrung, mit * ausbildung, ausbildung in, ausbildung als, mit abgeschlossener, studierte, mit studium, mit vorbildung, mit abschluss in, mit * hintergrund, mit führerschein, die schon ~ erfahr*, kenntnis*, ausbildung, studium',
  experienced: 'erfahrene*, erfahrenen, langjährig*, gestandene* ~ erfahr*, experienced',
  degree:
    'hochschulabschluss*, akademischer grad, akademischen grad, studienabschluss*, universitätsabschluss* ~ degree*, bachelor*, master*, abschluss*, studium',
  diploma: 'diplom, diplome, diploms ~ diploma*, diplom*',
  manyOf: 'hunderte, tausende, dutzende, millionen, unzählige*, hunderten, tausenden',
};
