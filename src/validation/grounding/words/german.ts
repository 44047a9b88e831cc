import { toCardinal, toOrdinal } from 'n2words/de-DE';

import { germanConcepts } from './german-concepts.ts';
import type { Words } from './words.ts';

export const german: Words = {
  language: 'de',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'null=0 hundert=100 zweimal=2 dreimal=3 viermal=4 zweifach=2 anderthalb=1.5 eineinhalb=1.5 eineinviertel=1.25 eindreiviertel=1.75 zweieinviertel=2.25 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 sechseinhalb=6.5 siebeneinhalb=7.5 achteinhalb=8.5 sechsmal=6 fünfmal=5 tausend=1000',
  ordinals: '',
  pairs: 'beide beiden beides',
  articles: 'ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1',
  groups: 'dutzend=12',
  hundred: '',
  thousand: 'tausend',
  million: 'million millionen',
  joints: 'und',
  halves: 'halb=0.5 halbe=0.5 halben=0.5 halber=0.5 halbes=0.5 dreiviertel=0.75',
  units: {
    second: 'sekunde*',
    minute: 'minute, minuten, min, *minutig*, *minuten',
    quarterHour: 'viertelstunde*, *viertelstunde, *viertelstunden, viertelstündig*, *viertelstündig*',
    hour: 'stunde, stunden, std, h, *stundig*, *stunden, unterrichtsstunden',
    halfDay: 'halbtage, halbtagen, halbe tage, halben tagen, halber tag, halben tag',
    day: 'tag, tage, tagen, tages, *tagig*, kurstage*, seminartage*, arbeitstage*, schulungstage*, praxistage*, präsenztage*, lehrgangstage*, unterrichtstage*, workshoptage*',
    week: 'woche, wochen, *wochig*, kurswochen, arbeitswoche, arbeitswochen',
    fortnight: '',
    weekend: 'wochenende*, *wochenende, *wochenenden',
    month: 'monat, monate, monaten, monats, *monatig*',
    term: 'semester*, trimester*, *semestrig*',
    year: 'jahr, jahre, jahren, jahres, *jahrig*, lebensjahr*, schuljahr*, studienjahr*, kalenderjahr*, ausbildungsjahr*, lehrjahr*',
    decade: 'jahrzehnt*',
    century: 'jahrhundert*',
    quarterCentury: 'vierteljahrhundert*, viertel jahrhundert*',
    half: 'halbier*, hälfte, hälftig*',
    percent: 'prozent, prozentpunkte, v h',
    third: 'drittel, dritteln',
    fourth: 'viertel, vierteln',
    quarterYear: 'quartal, quartale, quartalen, quartals, vierteljahr, vierteljahres, vierteljährig*',
    tenth: 'zehntel, zehnteln',
    fifth: 'fünftel, fünfteln',
    ects: 'ects, ects punkte*, ects credits, leistungspunkte ects',
    cpd: 'cpd, cme, pdu, pdus, fortbildungspunkt*',
    credit: 'credit, credits, leistungspunkt*, kreditpunkt*, credit points, lp',
    point: 'punkt, punkte, punkten, akkreditierungspunkt*',
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
    litre: 'liter, litern, l',
    degree: 'grad, celsius',
  },
  counted: {
    module:
      'modul, module, modulen, moduls, *module, *modulen, einheit, einheiten, kapitel*, abschnitt*, baustein*, teile, teilen, block, blöcke*, *teilig*, lerneinheit*, unterrichtseinheit*',
    session:
      'sitzung*, lektion*, termin, termine, terminen, vorlesung*, seminar, seminare*, webinar*, abend, abende, abenden, treffen, *abende, *abenden, schicht, schichten, veranstaltung*, einheit, einheiten, trainingseinheit*, übungseinheit*, *treffen, *termine, *terminen',
    exercise: 'übung*, aufgabe*, labor, labore, laboren, *aufgaben, *übungen, labs, aktivität*, *übung, *aufgabe',
    project: 'projekt, projekte, projekten, *projekte, *projekten',
    exam: 'prüfung*, klausur*, test, tests, *prüfungen, examen, *tests, *klausuren',
    question: 'frage, fragen, *fragen',
    attempt: 'versuch, versuche, versuchen, anlauf, anläufe*',
    skill:
      'fertigkeit*, kompetenz, kompetenzen, fähigkeit*, *kompetenzen, skills, technik, techniken, methode, methoden',
    outcome: 'lernergebnis*, lernziel*, ziel, ziele, zielen',
    course: 'kurs, kurse, kursen, schulung*, workshop*, lehrgang*, lehrgänge*, *kurse, *kursen, programm*',
    topic:
      'thema, themen, *themen, bereich, bereiche*, gebiet, gebiete*, feld, felder*, themenfeld*, baustein*, schwerpunkt*, kernthemen, kernbereich*, aspekt, aspekte, aspekten, handlungsfeld*, inhalte, inhalten, stichwort, stichworte, stichworten',
    person:
      'person, personen, menschen, kandidat*, prüfling*, teilnehm*, lernende*, studierende*, mitglied*, absolvent*, mitarbeit*, beschäftigte*',
    company: 'unternehmen, firma, firmen, arbeitgeber*, organisation, organisationen, betrieb, betriebe*, partner',
    country: 'land, länder, ländern, staaten',
    language: 'sprache, sprachen',
    institution: 'universität*, hochschule*, institut, institute*, schule, schulen, einrichtung*',
    page: 'seite, seiten, einseitig*',
    word: 'wörter*',
    step: 'schritt, schritte*, phase, phasen, stufen',
    level: 'level, stufe, niveau, niveaus, niveaustufe*',
  },
  qualifiers: {
    least:
      'mindestens, wenigstens, minimum, minimal, oder mehr, ab, nicht weniger als, zumindest, und mehr, oder höher, oder später, oder neuer, oder länger, oder größer, oder älter, oder besser, aufwärts',
    more: 'mehr als, oberhalb, höher als, weit über, schwerer als, länger als, größer als, älter als, schneller als, tiefer als, wärmer als, breiter als, jenseits von',
    most: 'bis einschließlich, bis zu einschließlich, höchstens, maximal, bis zu, maximum, bis, nicht mehr als, oder weniger, oder früher, oder kürzer, oder jünger, oder niedriger, nicht länger als, nicht schwerer als',
    less: 'noch keine, noch nicht, weniger als, unter, unterhalb, leichter als, kürzer als, kleiner als, jünger als, niedriger als, kälter als, langsamer als',
    about: 'etwa, ungefähr, circa, ca, rund, zirka, fast, knapp, gut',
    over: 'über',
  },
  labels: {
    level:
      'klassen, klassenstufe, klassenstufen, jahrgangsstufe, jahrgangsstufen, *stufen, stufen, stufe, niveau, niveaustufe, level, grad, klasse, kompetenzstufe, *stufe, *niveau, grade, dan, kyu',
    part: 'teil, modul, kapitel, akt, phase, abschnitt, band, schritt, einheit, lektion, tag, woche, jahr, semester, semesters, trimester, lehrjahr, ausbildungsjahr, studienjahr',
    version: 'version, versionen, ausgabe, auflage, release, fassung, v',
    eqf: 'eqr, europäischer qualifikationsrahmen, europäischen qualifikationsrahmens, europäischen qualifikationsrahmen',
    exam: 'prüfung, examen, test, prüfungscode',
  },
  months: 'januar|jänner, februar|feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
  marks: {
    negator:
      'ebenso wenig, ebensowenig, nicht, kein, keine, keinen, keiner, keinem, keinerlei, ohne, nie, niemals, weder, nichts, niemand, niemandem, keinesfalls, keineswegs, nirgends, ausgeschlossen, ausgenommen, statt einer, statt eines, statt der, statt klassischer, statt schriftlicher, anstelle, anstatt, entfällt, entfallen, verzichtet auf, verzichten auf, verzicht auf, verzichtet',
    required:
      'erforderlich*, pflicht, verpflichtend*, müssen, muss, obligatorisch*, vorausgesetzt, zwingend*, vorgeschrieben*, vorzulegen, pflichtteil*, pflichtmodul*, unerlässlich*, unabdingbar*, ein muss, mitzubringen',
    needed:
      'voraussetzung*, notwendig*, nötig*, benötigt, benötigen, verlangt, brauchen, braucht, bedingung, bedingungen, setzt voraus, setzt * voraus, setzt * * voraus, setzt * * * voraus, setzt * * * * voraus',
    optional:
      'bevorzugt, idealerweise, vorzugsweise, gewünscht, freiwilliges *, steht frei, steht * frei, steht * * frei, steht es frei, optional*, empfohlen*, empfehlen*, empfiehlt, empfehlung*, fakultativ*, wahlweise, nach wahl, erwünscht, hilfreich, ratsam, wünschenswert, wahlmodul*, wahlpflicht*, können auch, nicht verpflichtend*, keine pflicht, nicht zwingend, nicht erforderlich, wer möchte, wer will, auf wunsch, bei interesse, auf freiwilliger, eventuell, möglich, gegebenenfalls, bei bedarf, freiwillig, freiwillige *, freiwilligen *, freiwilliger *, nicht nötig, nicht notwendig, muss nicht, müssen nicht, keine bedingung, nicht bedingung, keine voraussetzung, nahegelegt, legt nahe, von vorteil, nützlich, gern gesehen, sinnvoll, wer mag',
    prepared:
      'richtung prüfung, auf kurs zu*, mit kurs auf, auf die prüfung hin, vorbereitet, vorbereitend*, vorbereitung, vorbereitungs*, *vorbereitung, *vorbereitungskurs, vorzubereiten, bereitet auf, bereitet * auf, bereitet * * auf, bereiten auf, bereiten * auf, bereiten * * auf, auf dem weg zu*, hinführung, fit für, fit machen, macht fit, im hinblick auf, mit blick auf, rüstzeug, hinarbeit*, probeprüfung*, einstimm*, hinführ*, trainiert für, bereitet * * * auf, bereitet * * * * auf, bereiten * * * auf, bereitet er vor, bereitet sie vor, bereitet der * vor, bereitet die * vor, bereitet das * vor, bereitet dieser * vor, bereitet diese * vor',
    attended:
      'teilnahme*, teilgenommen, teilnehmen, nimmt teil, nahmen teil, besucht, besuchen, besuch, anwesend*, anwesenheit*, zugehört, teilnahmebescheinigung*, teilnahmebestätigung*, ansehen, angesehen, anschauen, angeschaut, mitmachen, mitgemacht, dabei sein, vorbeikommen, lesen sie, mitgelaufen, reinschnuppern, besuchten, besuchte, besuche, dabei gewesen, war dabei, waren dabei, teilnahm, teilnahmen',
    introductory:
      'einführung*, einführ*, überblick*, grundlagen*, sensibilisierung, einstieg*, einblick*, basiswissen, infoabend, informationsabend, orientierung, erste schritte, kennenlernen',
    pending:
      'steht noch aus, stehen noch aus, steht aus, beantragt, beantragen, antrag, in vorbereitung, in prüfung, in bearbeitung, angestrebt, noch nicht, läuft noch, eingereicht, anhängig, geplant, im verfahren, ausstehend*, nominiert*, nominated, shortlist*, vorgeschlagen für, bewirbt sich um, beworben um, läuft derzeit, wird geprüft, wird angestrebt',
    capability:
      'fähigkeit*, kompetenz*, kenntnis*, *kenntnisse, *kenntnissen, wissen, können, kann, fertigkeit*, beherrsch*, befähig*, qualifikation*, verständnis, expertise, know how, eignung, fit in, sachkunde, fachkunde, versteht, verstehen',
    rate: 'pro, je, jede*, mal, einmal, zweimal',
    idle: 'vom ersten tag an, ab dem ersten tag, von tag eins an, ab tag eins, eine * nach der anderen, einen * nach dem anderen, ein * nach dem anderen, eins nach dem anderen, eine * auf einmal, zwei viertel der stadt, zwei viertel der altstadt, zwei viertel von, nicht zu vergessen, ohne zu vergessen, entfallen auf, entfällt auf, entfielen auf, entfallen dabei auf, nicht umsonst, nicht von ungefähr, nicht ohne grund, kein wunder, ohne weiteres, online marketing, online handel, online shop*, online sicherheit, online werbung, online recherche*, onlinehandel*, onlineshop*, onlinemarketing*, virtuelle* maschine*, virtuelle realität, virtuellen teams, virtuelle teams, erster schritt, ersten schritt*, erste schritte, erste hilfe, ersthelfer*, erster linie, in erster linie, erste klasse, erstmals, zum ersten mal, erster einblick, ersten einblick, ersten blick, aus erster hand, zweite hand, zweite haut, eine der, einer der, eines der, einen der, einer von, unter vier augen, vier augen prinzip, null toleranz, bewährte praxis, best practice*, am besten, bestens, beste grüße, in der regel, master data, stammdaten, scrum master*, masterplan, nicht nur, sondern auch, zum beispiel, freie zeit, freizeit, freie software, freier hand, frei von, erstellen, führend zu, führende kraft, führenden kraft, auf augenhöhe, stellen sicher, stelle dar, stellen dar, stellen fest, stellen vor, stellen bereit, rund um, rund um die, gut zu, teil davon, tag der, tag im, eines tages, an einem tag, möchte kann, möchte können, ideale voraussetzung*, beste voraussetzung*, gute voraussetzung*, ersetzt nicht, ersetzen nicht, nicht ersetzt, befreit nicht, kurspreis*, lehrgangspreis*, seminarpreis*, teilnahmepreis*, workshoppreis*, verkaufspreis*, einkaufspreis*, endpreis*, gewinnung, kunden gewinnen, mitglieder gewinnen, gewinn und verlust, freiwillige gewinnen, ehrenamtliche gewinnen, vertrauen gewinnen, festpreis, zum preis, im preis, marktpreis*, stundenpreis*, preisvergabe, perfekt für, das perfekt, im perfekt, perfekt und, europäische* kommission, eu kommission, prüfung von, prüfungen von, bestanden aus, bestand aus, besteht aus, bestehen aus, punkten bewertet, credits bewertet, ects bewertet, leistungspunkten bewertet, selbstständig machen, selbständig machen, sich selbstständig, berechtigte* interesse*, unbegleitete* minderjährige*, anerkannte regeln, anerkannten regeln, anerkannte methoden, anerkannten methoden, anerkannte standards, anerkannten standards, anerkannte technik*, das beste aus, das beste daraus, beste ergebnisse, besten ergebnisse, bestes ergebnis, beste lösung, besten lösung, besten weg, beste weg, bester weg, besten zeitpunkt, beste zeitpunkt, beste freund*, lebenslange* lernen*, zertifizierte person, zertifizierten personen, zertifiziert wird, zertifiziert werden, wird zertifiziert, angebot und nachfrage, usability tests, usability test, unit tests, software tests, automatisierte* tests, tests schreiben, tests mit nutzer*, tests automatisieren, test von, tests von, kaufpreis*, nettopreis*, bruttopreis*, ladenpreis*, listenpreis*, angebotspreis*, einzelpreis*, gesamtpreis*, stückpreis*, einheitspreis*, literpreis*, rohstoffpreis*, holzpreis*, milchpreis*, strompreis*, energiepreis*, mietpreis*, eintrittspreis*, sonderpreis für, wettbewerbspreis*, höchstpreis*, mindestpreis*, richtigen preis, richtige preis, fairen preis, faire preise, preis für ein, preis und, gutes gelingen, gold und silber, besten praktiken, die schon immer, im ganzen, erste klasse*, zum ersten, ein job, schlüssel zum erfolg, schlüssel zum verständnis, preis pro, preis je, richtiger preis, fairer preis, preis von, preis zu, preis eines, preis einer, preis berechn*, preis kalkul*, preis ermittel*, online teilen, online geteilt, online teilbar, online gezeigt, online zeigen, online präsentieren, online geteilt werden, erfahrene und neue, erfahrene wie neue, neue und erfahrene, neu auf dem arbeitsmarkt, wie erfahrene, und erfahrene, dritte hand, dritter hand, dritte person, dritten person*, dritter seite, durch dritte, von dritten, an dritte, mit dritten, gegenüber dritten, für dritte, bei dritten, dritte zähne, dritte welt, dritten mal, dritte mal, dritten alter, dritter ort, dritten ort*, vorkenntnisse helfen, vorkenntnisse sind hilfreich, erfahrung hilft, kenntnisse helfen, erste hälfte, ersten hälfte, zweite hälfte, zweiten hälfte, nummer eins auf der tagesordnung, nummer eins auf dem programm, an erster stelle steht, an erster stelle stehen, hand in hand, im handumdrehen, eins zu eins, eins nach dem anderen, eins ums andere, zwei zu zwei, zwei fliegen mit einer klappe, zwei fliegen, auf allen vieren, null komma nichts, fünf gerade sein, auf den ersten blick, auf den zweiten blick, zweiten blick, das kleine einmaleins, ein für alle mal, zwei seiten einer medaille, zwei seiten derselben medaille, der dritte im bunde, sechster sinn, sechsten sinn, sieben siegeln, in alle vier winde, zuallererst, am besten lernt, lernt man am besten',
  },
  concepts: germanConcepts,
  functionWords:
    'der die das den dem des und oder von im in am an auf zu zum zur für mit bei aus nach vor durch über unter ohne als wie ist sind war waren wird werden wurde wurden hat haben hatte sich nicht kein keine auch aber wenn wer was wo dass ob ihre ihr ihren ihrem seine sein seiner er sie es wir man diese dieser dieses diesen diesem jene alle alles ein eine einen einem einer eines so noch nur schon sehr mehr bis zwischen während um gegen dabei dazu damit darin davon dazu beim vom ins sowie bzw etwa je pro',
};
