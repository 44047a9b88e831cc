import { contentWords } from '../content-words.ts';
import { germanForms, verbForms } from '../verb-forms.ts';

/** What German says in two ways and means once; umlauts as two letters. */
export const germanContent = contentWords({
  phrases: `
    volljaehrigkeit = volljaehrig sein | volljaehrig
    erlaubt = gestattet | zugelassen
    erforderlich = notwendig | noetig | vonnoeten | vorausgesetzt
    zu bestehen = um zu bestehen | zum bestehen
    waehrend = im laufe | im verlauf
    gemeinsam mit = zusammen mit | in begleitung von
    mithilfe von = mit hilfe von | anhand von
    gemaess = entsprechend | nach massgabe
    vollstaendig = komplett | gaenzlich | ganz
    personen , = menschen , | alle , | diejenigen , | jene ,
    kostenlos = kostenfrei | unentgeltlich | gebuehrenfrei
    alle = aller
    jeden monat = monatlich
    jede woche = woechentlich
    teilnehmende = teilnehmenden
    lernende = lernenden
    studierende = studierenden
    bestehend aus = das besteht aus
    beginnen = anfangen
    erlernen = lernen
    wollen = moechten
    will = moechte
    nutzen = verwenden | benutzen
    grundlegende kenntnisse = grundkenntnisse | basiskenntnisse
    absolventen = absolventinnen & absolventen | absolventen & absolventinnen
  `,
  openers: `
    bescheinigt = bescheinigt | bescheinigt , dass | belegt | belegt , dass | bestaetigt | bestaetigt , dass | weistnach | weistnach , dass | bezeugt | beweist | beweist , dass | zertifiziert | attestiert | zeigt | zeigt , dass | dokumentiert
    verliehen an = verliehen an | vergeben an | ueberreicht an | ausgestellt fuer | wird verliehen an | wird vergeben an | wird ueberreicht an
    fuer = fuer | richtet sich an | gerichtet an | gedacht fuer | bestimmt fuer | konzipiert fuer | geeignet fuer | wendet sich an | zielgruppe :
    umfasst = umfasst | behandelt | inhalte : | inhalt : | themen : | thematisiert | deckt ab | inhalte ausbildung : | inhalte kurses : | inhalte lehrgangs : | inhalte sind | themen sind | beinhaltet | enthaelt
    wuerdigt = wuerdigt | zeichnet aus | ehrt
    inhaber can = kann | koennen | inhaber kann | inhaberin kann | inhaber koennen | inhaber ist in lage | ist in lage , | sind in lage , | wird in lage sein , | werden in lage sein , | ist imstande , | sind imstande , | ist faehig , | sind faehig ,
    fuehrt ein in = einfuehrung in | fuehrt ein in
  `,
  be: 'ist sind wird werden wurde wurden',
  learns: 'lernt lernen erlernen erlernt',
  teaches: `
    learn = vermittelt | lehrt
    train = qualifiziert | befaehigt
    prepare = bereitet
  `,
  taught: `
    learn = vermittelt | gelehrt
    train = qualifiziert | befaehigt
    prepare = vorbereitet
  `,
  toDo: ', wie',
  selves:
    'kurs lehrgang workshop programm zertifikat diplom abzeichen badge schulung weiterbildung fortbildung ausbildung seminar bescheinigung zeugnis training',
  acts: {
    verbs: `
      erstellen:erstellung bestehen praesentieren:praesentation planen:planung entwickeln:entwicklung entwerfen:entwurf verfassen:abfassung
      schreiben durchfuehren:durchfuehrung vorbereiten:vorbereitung dokumentieren:dokumentation veroeffentlichen:veroeffentlichung
      ausarbeiten:ausarbeitung organisieren:organisation leiten:leitung betreuen:betreuung begleiten:begleitung anfertigen:anfertigung
      absolvieren:absolvierung einreichen:einreichung,abgabe vorlegen:vorlage ablegen:ablegung abschliessen:abschluss besuchen:besuch bearbeiten:bearbeitung
      analysieren:analyse bauen:bau herstellen:herstellung gestalten:gestaltung sammeln:sammlung fuehren:fuehrung uebersetzen:uebersetzung
      installieren:installation konfigurieren:konfiguration reparieren:reparatur pruefen:pruefung auswerten:auswertung halten:halten moderieren:moderation
      programmieren:programmierung steuern:steuerung suchen:suche zitieren
    `,
    isInfinitiveNoun: true,
    areNounsFree: true,
    links: 'von',
    own: 'bestehen absolvieren einreichen abschliessen ablegen besuchen',
    isLast: true,
  },
  suffixes: 'en = ung',
  ownActs: `
    teilnehmen an = teilnahme an
  `,
  ownObjects:
    'kurs kurse kurses modul module moduls einheit einheiten sitzung sitzungen workshop workshops seminar seminare pruefung pruefungen klausur klausuren test tests arbeit arbeiten hausarbeit projekt projekte projektarbeit abschlussarbeit portfolio aufgabe aufgaben praktikum stunde lehrgang termin termine vorlesung vorlesungen uebung uebungen abschlusspruefung abschlussklausur abschlusstest uebungsblatt uebungsblaetter lerneinheit unterrichtseinheit tag tage tagen praxistag praxistage praxistagen',
  others:
    'experte experten expertin fachleute tutor tutoren mentor mentors mentoren lehrer lehrers lehrkraft lehrkraefte lehrenden dozent dozenten trainer trainers ausbilder ausbilders betreuer betreuers pruefer jury kommission anwalt anwalts leiter leitung betrieb betriebs kollegen zertifikat zertifikats bescheinigung urkunde referenz formular formulars fragebogen umfrage material materialien gutachten gutachtens lernplan lernplans protokoll protokolls fuehrungszeugnis eltern familie pflegekraefte',
  verbs: verbForms(
    `bewerten beobachten korrigieren beurteilen bestaetigen begutachten beaufsichtigen betreuen kontrollieren genehmigen zertifizieren benoten ueberpruefen moderieren begleiten erteilen erstellen
    pruefen: prueft pruefen / geprueft; unterschreiben: unterschreibt unterschreiben / unterschrieben; leiten: leitet leiten / geleitet; fuehren: fuehrt fuehren / gefuehrt; halten: haelt halten / gehalten`,
    germanForms,
  ),
  covered: 'umfasst = behandelt | thematisiert',
  by: 'von durch',
  circumstances: 'waehrend vor nach jede jeden',
  must: 'muss muessen',
  anyone: 'man sie du',
  also: 'auch ausserdem zudem darueber ebenfalls',
  again: 'er sie es',
  continued: `
    , einschliesslich = dazu gehoeren | dazu zaehlen
  `,
  generic: 'themen bereiche teile aspekte punkte elemente stuecke objekte werke texte inhalte themenbereiche',
  leads:
    'do = voraussetzung sind | voraussetzung ist | voraussetzungen sind | voraussetzungen : | erforderlich sind | erforderlich sind : | erforderlich ist | verlangt werden | verlangt wird | voraussetzung :',
  duties: 'muss = ist verpflichtet , | sind verpflichtet ,',
  havingLast: 'haben besitzen vorweisen mitbringen',
  having:
    'do = voraussetzung ist | voraussetzung sind | erforderlich ist | erforderlich sind | benoetigt wird | benoetigt werden',
  needs: 'ist sind erforderlich braucht man benoetigt noetig muss muessen werden',
  aims: 'do = zu bestehen',
  separable: `
    weistnach = weist
  `,
});
