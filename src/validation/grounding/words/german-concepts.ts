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
  exam: 'prüfung, prüfungen, abschlussprüfung*, klausur*, examen, test, tests, *prüfung, *prüfungen, *klausur, *test, *tests, quiz, multiple choice*, wissenstest*, abschlusstest*, theorieprüfung*, praxisprüfung*, *examen, klausuren, lernzielkontrolle*, einstufungstest*, zwischenprüfung*, *quiz, *quizze, *quizzes ~ bestanden, fragen, prüf*, *prüf*, bestehensgrenze, test*',
  proctored:
    'beaufsichtigt*, unter aufsicht, überwachte prüfung*, überwachten prüfung*, überwachter prüfung*, prüfungsaufsicht, aufsicht, proctor*, überwacht* ~ aufsicht*',
  assessed:
    'bewertet*, geprüft, bewertung, bewertungen, benotet*, benotung, leistungsnachweis*, begutacht*, leistungskontrolle*, lernkontrolle*, beurteilt, assessment*, gutachter*, prüfer, prüferin, prüfern, peer review, rückmeldung durch prüfer ~ bewert*, beurteil*, note, noten, prüf*, geprüft, assess*',
  panel:
    'jury, prüfungsausschuss, prüfungskommission, kommission, expertenjury, fachjury, gremium, prüfungsgremium, externe prüfer, externen prüfern, unabhängige prüfer ~ jury, jur*, kommission*, *kommission, ausschuss, *ausschuss, gremium, panel, prüfer*',
  capstone: 'abschlussprojekt*, abschlussarbeit*, capstone* ~ projekt*, hausarbeit*, *projekt, *arbeit',
  thesis: 'masterarbeit*, bachelorarbeit*, thesis, dissertation*, facharbeit* ~ abschlussarbeit*, hausarbeit*',
  portfolio: 'portfolio*',
  interview:
    'mündliche prüfung*, mündlichen prüfung*, mündlicher prüfung*, kolloquium, fachgespräch*, prüfungsgespräch*, abschlussgespräch*, vorstellungsgespräch*, interview, interviews, kolloquien ~ mündlich*, interview*, gespräch*',
  passed:
    'bestanden*, besteht die, bestehen die, bestehen einer, erfolgreich bestanden* ~ besteh*, bestand*, erfolgreich*, prüfung, richtig*',
  mastery:
    'beherrschen, beherrscht, beherrschung, meistern, meistert, gemeistert, fließend, perfekt*, souverän*, vertieftes wissen, vertiefte kenntnisse, vertieften kenntnisse*, umfassende kenntnisse, umfassendes wissen, umfassender kenntnisse, tiefes verständnis, tiefgehend*, fundierte kenntnisse, fundiertes wissen, versiert*, in vollem umfang, aus dem effeff, in- und auswendig, auswendig, tadellos*, makellos*, virtuos*, meisterschaft, mit leichtigkeit, spielend, auf expertenniveau, auf profiniveau, umfassend beherrscht, hervorragende kenntnisse, ausgezeichnete kenntnisse, exzellente kenntnisse, umfassend*, tiefgreifend*, lückenlos*, fundiert*, sämtliche aspekte, alle aspekte, von grund auf, profund*, mühelos ~ beherrsch*, meister*, umfass*, fundier*, gründlich*',
  competence:
    'kompetent*, befähigt*, qualifiziert*, sachkundig*, sicher im umgang, handlungsfähig, versiert, qualifizierte fachkraft, fachkundig*, fachkräfte für, bestens vorbereitet, voll ausgebildet*, ausgebildete, ausgebildeter, hochqualifiziert*, selbstständig*, selbständig*, eigenständig*, eigenverantwortlich*, ohne hilfe, ohne aufsicht, ohne anleitung, allein durchführen, routiniert*, sicher beherrsch*, einsatzbereit*, einsatzfähig*, versierte ~ befähig*, kompetenz*, qualifi*, sachkund*, eigenständ*',
  demonstrated:
    'nachgewiesen*, nachweislich*, unter beweis, belegt die fähigkeit, bewiesen, erworbene kompetenzen, kompetenzen erworben, haben gezeigt, hat gezeigt, kompetenznachweis, nachweis über die fähigkeit, nachweis der fähigkeit, beweis, beweist, beweisen, belegt, belegen, bescheinigt die fähigkeit, bescheinigt die kompetenz, bestätigt die fähigkeit, bestätigt die kompetenz, bestätigt kompetenz*, weist nach, weisen nach, zeigen damit, geprüfte kompetenz*, geprüfte kenntnisse, nachgewiesene, erwiesen* ~ nachgewiesen*, zeig*, demonstrier*',
  ability: 'können, kann, in der lage, imstande, fähig, befähigt zu, beherrschen',
  certified:
    'zertifiziert*, diplomiert*, geprüfte, geprüfter, zertifizierter, zertifizierte, zertifikatsinhaber gelten, gelten als, zertifizierung erhalten, erhalten die zertifizierung, geprüften ~ zertifizierung*, certified, certification*, geprüfte*',
  licensed:
    '*zulassung, berufserlaubnis, lizenziert*, zugelassen*, approbiert*, approbation, staatlich geprüft*, zulassung, lizenz, lizenzen, darf ausüben, dürfen ausüben, dürfen * führen, darf * führen, ermächtigt*, ermächtigung, konzession*, erlaubnis, eingetragen als, registriert als, zulassung als, genehmigt zu ~ lizen*, zulass*, zugelass*, staatlich*, erlaub*, konzession*, register*',
  entitled:
    'berechtigt*, berechtigung*, befugt*, befugnis*, zugang zu, zugang zum, zugang zur, hochschulzugang*, anrechenbar*, angerechnet, anrechnung*, voll qualifiziert, studienberechtigung, gewährt zugang, eröffnet den zugang, zugangsberechtigung, gleichwertig*, entspricht einem, ersetzt die, ersetzt den, ersetzt das, anerkannt als leistung, befreit von, zulassung zum, zulassung zur, aufnahme in, qualifiziert für, qualifiziert zu, qualifiziert zum, qualifiziert zur, ermöglicht den zugang ~ berechtig*, anrech*, befug*, gleichwert*, ersetz*, befrei*, zugang*',
  accredited: 'akkreditiert*, akkreditierung*, accredit* ~ accredit*',
  endorsed:
    'zugelassen durch, genehmigt*, genehmigung, befürwortet, gebilligt, empfohlen von, empfohlen vom, staatlich genehmigt*, unterstützt vom, gefördert von, gefördert vom, gefördert durch, schirmherrschaft, amtlich*, im auftrag, siegel, *siegel, gütezeichen, prüfzeichen, qualitätszeichen, geprüft von, geprüft durch, von der kammer, durch die kammer, kammergeprüft*, ihk geprüft*, abgenommen von, abgenommen durch, freigegeben von, freigegeben durch, mit zustimmung, zustimmung der, entspricht den vorgaben, entspricht den anforderungen, erfüllt die vorgaben, erfüllt die anforderungen, nach den vorgaben, nach den richtlinien, nach den standards, empfohlen durch, empfehlung des, empfehlung der, unterstützt von, unterstützt durch, zertifiziert nach, zertifiziert durch, zertifiziert von, extern geprüft, auditiert*, validiert*, beauftragt von, autorisiert*, abgesegnet*, unter der schirmherrschaft, unter schirmherrschaft, mit segen, bestätigt durch die, anerkannt nach, zugelassen nach, nach azav, azav ~ genehm*, zulass*, zugelass*, förder*, geförd*, anerk*, approv*, endors*, siegel*, *siegel, konform*, entspr*, vorgabe*, richtlinie*, unterstütz*, empf*, audit*, autoris*, validier*',
  quality: 'qualitätsgesichert*, gütesiegel, qualitätssiegel, prüfsiegel, tüv* ~ qualitäts*, quality*',
  partner:
    'in zusammenarbeit mit, in kooperation mit, gemeinsam mit, partnerschaft mit, zusammen mit, in partnerschaft, in verbindung mit, mit unterstützung von, unter mitwirkung, unter beteiligung, gemeinsam entwickelt, entwickelt mit, konzipiert mit, kooperation, im verbund mit, zusammenarbeit mit, an der seite, mit unterstützung ~ partner*, kooper*, zusammen*, gemeinsam*',
  recognised:
    'anerkannt*, anerkennung von, anerkennung durch, angesehen*, geschätzt*, gilt in, gilt als anerkannt*, wird akzeptiert, akzeptiert von, akzeptiert in, akzeptiert bei, hoch geschätzt, geschätzt wird, wertgeschätzt*, respektiert*, genießt, vertrauen der, bekannt in, bekannt für, stellenwert, hat gewicht, anerkennt, anerkennen ~ anerk*, recogni*, akzept*, erkenn*, schätz*, geltung, gültig*',
  official:
    'offiziell*, amtlich*, hochoffiziell, amtlich anerkannt*, amtliche*, offizielle* register, register, öffentlich anerkannt* ~ official*, staatlich*, behörd*, register*, amtlich*',
  industryWide:
    'branchenweit*, brancheneigen*, branchenanerkannt*, branchenstandard*, in der ganzen branche, in der gesamten branche, industrieweit*, in der branche anerkannt*, in der branche geschätzt*, in der branche gefragt*, branchenüblich anerkannt*, von der branche ~ branche*, industr*',
  worldwide:
    'international anerkannt*, weltweit*, global anerkannt*, europaweit*, in ganz europa, international gültig*, international geschätzt*, auf der ganzen welt, eu weit*, grenzüberschreitend anerkannt, in allen eu ländern, eu ländern, mitgliedstaat*, in allen ländern, in jedem land, über die grenzen, in der ganzen welt, rund um den globus, rund um die welt, in vielen ländern, international gefragt*, international renommiert*, international bekannt*, eu weit, in der ganzen eu, in der eu, auf allen kontinenten, internationale anerkennung, internationaler anerkennung, internationales ansehen, internationale geltung ~ international*, weltweit*, welt*, global*, europa*, europäisch*',
  nationwide:
    'bundesweit*, landesweit*, deutschlandweit*, österreichweit*, schweizweit*, in ganz deutschland, national anerkannt*, im ganzen land, in allen bundesländern, in jedem bundesland, überall in deutschland, im ganzen bundesgebiet, im gesamten bundesgebiet, schweizweit, österreichweit, überall im land, in ganz österreich, in der ganzen schweiz, national bekannt* ~ national*, bundes*, landes*',
  byEmployers:
    'von arbeitgebern, arbeitgeber schätzen, bei arbeitgebern, von unternehmen geschätzt*, arbeitgeber suchen, von personalverantwortlichen, arbeitgeber, personaler*, personalabteilung*, bei unternehmen, von betrieben, unternehmen schätzen, betriebe schätzen, von firmen, bei firmen, betriebe wissen, in unternehmen gefragt ~ arbeitgeber*, employer*',
  byState:
    'staatlich anerkannt*, vom staat, staatlich*, vom ministerium, behördlich anerkannt*, bundesministerium*, gesetzlich*, behörden, vom bund, vom land, kultusminister*, staatliche anerkennung, öffentlich rechtlich*, vom amt ~ staat*, ministeri*, behörd*, state, government*, gesetz*, amt, amts*, öffentlich*',
  awardWinning:
    'preisgekrönt*, ausgezeichnet mit, mehrfach ausgezeichnet*, prämiert*, preisträger*, mit preisen, award winning, mit einem preis, ausgezeichnete, ausgezeichneter, ausgezeichnetes, ausgezeichneten, geehrt*, kurs des jahres, badge des jahres, programm des jahres, anbieter des jahres, schule des jahres, gewinner*, gewonnen, gewinnt, sieger*, siegreich*, meistertitel, medaille*, pokal*, trophäe*, goldmedaille*, gekürt*, gewürdigt mit, erster preis, ersten preis, preis für, preis gewonnen, preises, erhielt den, champion*, ehrenpreis*, *preis, belobig*, mit dem prädikat, prädikat* ~ preis*, ausgezeichn*, auszeichn*, award*, *preis, *preise, sieg*, gewinn*, medaill*',
  nominated: 'nominiert*, finalist*, shortlist ~ nominier*, finalist*',
  leading:
    'führend*, marktführ*, weltklasse, branchenführ*, weltführ*, erstklassig*, spitzenreiter, vorreiter, wegweisend*, bahnbrechend*, richtungsweisend*, maßstäbe, maßstab in, auf höchstem niveau, höchstes niveau, spitzenklasse, trendsetter, pionier*, kompetenzzentrum, referenz für, vorbildlich*, stand der technik, modernste* ~ leading, führ*',
  best: 'beste, bester, bestes, besten, nummer eins, nr 1, nummer 1, top, spitzen*, höchster, höchsten, meistgefragt*, beliebteste*, renommierteste*, bekannteste*, umfassendste*, anspruchsvollste*, unübertroffen*, unvergleichlich*, einzigartig*, goldstandard, herausragend*, unerreicht*, wichtigste*, größte*, älteste*, ältester, ältesten, größter, größtes, größten, kein anderer, keine andere, kein anderes, am häufigsten gebucht*, meistbesucht*, meistgebucht*, meistgewählt*, meistverkauft*, meistgenutzt*, bestbewertet*, am besten bewertet*, beliebtester, beliebtestes, beliebtesten, bekanntester, bekanntestes, bekanntesten, renommiertester, erfolgreichste*, platz eins, platz 1, rang eins, rang 1, platz zwei, platz drei, erster platz, ersten platz, top fünf, top zehn, top ten, top 5, top 10, top 3, spitzenreiter, rangliste, ranking, unschlagbar*, einmalig*, ungeschlagen*, wie kein anderer, längste*, modernster, härteste*, führender anbieter, nummer zwei, vorderste*, erste wahl, qualitativ hochwertigste*, favorit*, höchste, höchstes, höchstem ~ best, top, ranking*, höchst*, größt*, beste*',
  prestigious:
    'renommiert*, prestigeträchtig*, angesehen*, berühmt*, hochkarätig*, namhaft*, hoch angesehen*, elitär*, elite*, exzellent*, hochangesehen*, hohes ansehen, hohem ansehen, guten ruf, guter ruf, hervorragenden ruf, ausgezeichneten ruf, ruf genießt, hoch geschätzt, hochgeschätzt*, viel beachtet*, vielbeachtet*, legendär*, erlesen*, prominent*, weltberühmt*, hohes renommee, anerkannte größe, geachtet* ~ prestigious',
  inDemand:
    'gefragte*, sehr gefragt, stark gefragt, überall gefragt, besonders gefragt, weltweit gefragt, sind gefragt, ist gefragt, gefragt wie, gefragter, begehrt*, nachgefragt*, hohe nachfrage, stark nachgefragt*, gesucht*, händeringend, ausgebucht, heiß begehrt, große nachfrage, großer nachfrage, mangelberuf*, werden gesucht, dringend gesucht*, nachfrage ~ demand, nachfrag*',
  exclusive:
    'exklusiv*, als einzige*, das einzige, die einzige, der einzige, das erste seiner art, einzige* seiner art, einziger, einziges, nirgendwo sonst, nur hier, einzigartig in, erster kurs, erstes zertifikat, weltweit erste*, ausschließlich bei, weltneuheit ~ einzig*',
  distinction:
    'mit auszeichnung, bestnote*, mit bestnote, summa cum laude, cum laude, sehr guter, mit sehr gut ~ auszeichn*, distinction, honour*, honor*, merit',
  salary:
    'gehalt, gehälter*, gehaltserhöhung*, gehaltssprung, besser bezahlt*, höheres einkommen, einkommen, verdienst, mehr verdienen, verdienen mehr, besseren verdienst, bezahlung, gehalts*, lohnerhöhung, höhere vergütung, höheren vergütung, höherer vergütung, bessere bezahlung, besserer bezahlung, mehr geld, mehr gehalt, höherer lohn, höheren lohn, besser verdienen, lukrativ*, gut bezahlt*, bestbezahlt*, einkommens*, prämie, prämien, bonus ~ lohn*, salar*, vergüt*',
  guarantee:
    'garantie*, garantiert*, sichert einen, sicherer arbeitsplatz, sichere stelle, sicheren arbeitsplatz, ist gesichert, zusicher* ~ guarant*',
  job: 'arbeitsplatz*, jobgarantie, job, jobs, jobchancen, stelle, stellen, eine anstellung, anstellung*, beschäftigungschancen, arbeitsmarkt*, eingestellt, türöffner, öffnet türen, türen öffn*, berufseinstieg, berufschancen, bewerbungschancen, neuen job, jobangebot*, neue stelle, traumjob, beruflichen einstieg, beruflicher einstieg, führungsposition*, position in, festanstellung*, feste anstellung, fester job, beruf finden, arbeit finden, findet arbeit, finden arbeit, ausbildungsplatz*, praktikumsplatz*, praktikum, einstellung, übernahme in, stellenangebot*, unternehmen suchen, betriebe suchen, fachkräftemangel, vermittlung in arbeit, sofort arbeiten, arbeitsvertrag, anstellung, chancen auf, jobsuche, job garantiert, beste aussichten, gute aussichten, zukunftssicher*, berufliche zukunft, einstieg in den beruf, ins berufsleben, den weg in ~ job*, stelle, stellen, arbeitsplatz*, arbeitsmarkt*, employ*, praktik*, anstell*, vermittl*, position*',
  career:
    'karriere*, beförderung*, berufliche chancen, berufliche perspektiven, berufliches fortkommen, aufstieg, aufstiegschancen, aufstiegsmöglichkeit*, beruflichen aufstieg, beruflicher aufstieg, berufsaussichten, beruflich weiter, führungsaufgabe*, führungsrolle, nächste stufe der, leitungsposition*, karriereschritt*, karrieresprung, aufsteigen, weiterkommen im beruf, berufliche entwicklung, beruflichen erfolg, beruflicher erfolg, berufliche zukunft, beruflich voran ~ career*, karriere*, aufstieg*',
  online:
    'online*, virtuell*, e learning, fernunterricht, fernlehrgang, fernkurs, webbasiert*, ortsunabhängig, onlinekurs*, per video, videokurs*, im netz, via zoom, im livestream, livestream*, digitaler kurs, distanzunterricht, selbstlernkurs*, blended learning, hybrid* ~ online*, digital*, web*, remote, virtual*, distance, fern*, internet, hybrid*, blended',
  inPerson:
    'in präsenz, präsenz*, vor ort, face to face, präsenzkurs* ~ in person, on site, workshop*, classroom, face, ort, abend*, labor*, praktisch*, teilnahme*, anwesen*',
  selfPaced:
    'selbststudium, selbstgesteuert*, eigenes tempo, eigenem tempo, im eigenen tempo, selbstlern* ~ self*, selbst*, own pace',
  instructorLed:
    'dozentengeleitet*, tutoriell*, unter anleitung von, mit tutor*, unterrichtet von, geleitet von, unter leitung von, unter der leitung, betreut von, begleitet von erfahrenen, vom profi, von profis, von experten, mit persönlicher betreuung, mentoring, coaching durch ~ dozent*, tutor*, trainer*, instructor*, anleit*, lehr*, leit*, betreu*, coach*',
  partTime:
    'berufsbegleitend*, nebenberuflich*, in teilzeit, in vollzeit, teilzeit, vollzeit, abendkurs* ~ part time, full time, abend*',
  free: 'kostenlos*, gratis, kostenfrei*, unentgeltlich*, gebührenfrei* ~ free, ohne gebühr, frei*',
  lifetime:
    'lebenslang gültig*, unbefristet*, unbegrenzt gültig*, läuft nicht ab, lebenslang*, dauerhaft gültig*, auf lebenszeit, zeitlich unbegrenzt, ein leben lang, läuft nie ab, verfällt nicht, verfällt nie, für immer, zeitlebens, ohne ablaufdatum, ohne ablauf, unbegrenzt, auf dauer, dauerhaft, nie ab, nicht ab, auf unbestimmte zeit, bleibt ein leben lang ~ lifetime, life, indefinit*, unbegrenzt*, never expire*, no expiry',
  renewal:
    'erneuer*, verlänger*, rezertifizierung*, läuft ab, gültig bis, gültigkeit*, auffrisch*, aufzufrischen, gültig, alle * jahre, befristet*, ablaufdatum, wiederhol* nach, jährlich zu erneuern, auffrischungskurs*, verfällt nach ~ valid*, renew*, expir*, recertif*, gelt*, gilt, gült*, befrist*, jahr*',
  priorKnowledge:
    'vorkenntnis*, vorerfahrung*, vorwissen, voraussetzung*, vorherige erfahrung*, frühere erfahrung*, zugangsvoraussetzung*, jahre erfahrung, abgeschlossene berufsausbildung, baut auf, bereits absolviert, einer ausbildung als ~ prior, erfahr*, vor*, experience*, prerequisite*, kenntnis*, knowledge',
  background:
    'berufserfahrung, erfahrung in, erfahrung mit, erfahrung im, praxiserfahrung, abgeschlossene ausbildung, abgeschlossener ausbildung, abgeschlossenem studium, mit grundkenntnissen, grundkenntnisse, die bereits, einem abschluss, erfahrung, mit * ausbildung, ausbildung in, ausbildung als, mit abgeschlossener, studierte, mit studium, mit vorbildung, mit abschluss in, mit * hintergrund, mit führerschein, die schon, mit *schein, mit *abschluss, mit *diplom, mit *erfahrung, mit *kenntnissen, mit * erfahrung, mit einer ausbildung ~ erfahr*, kenntnis*, ausbildung, studium',
  experienced: 'erfahrene*, erfahrenen, langjährig*, gestandene* ~ erfahr*, experienced',
  degree:
    'hochschulabschluss*, akademischer grad, akademischen grad, studienabschluss*, universitätsabschluss* ~ degree*, bachelor*, master*, abschluss*, studium',
  diploma: 'diplom, diplome, diploms ~ diploma*, diplom*',
  manyOf: 'hunderte, tausende, dutzende, millionen, unzählige*, hunderten, tausenden',
};
