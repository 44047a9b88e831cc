import { activityForms } from './activity-forms.ts';

/**
 * What courses teach to do. Behind a noun stands what it is done to, also without a word between: `Berechnung der
 * Erträge`; compounds are one word.
 */
export const germanActivities = activityForms({
  verbs: `
    abbauen:abbau abgeben:abgabe ableiten:ableitung abschaetzen:abschaetzung abstimmen:abstimmung absichern:absicherung analysieren:analyse anbauen:anbau anbringen:anbringung anfertigen:anfertigung anlegen:anlegung anleiten:anleitung anpassen:anpassung anwenden:anwendung aufbauen:aufbau aufbereiten:aufbereitung aufnehmen:aufnahme
    aufstellen:aufstellung ausarbeiten:ausarbeitung ausbilden:ausbildung ausfuehren:ausfuehrung auswaehlen:auswahl auswerten:auswertung automatisieren:automatisierung backen bauen:bau bearbeiten:bearbeitung bedienen:bedienung begleiten:begleitung behandeln:behandlung beheben:behebung bekaempfen:bekaempfung bemalen:bemalung beobachten:beobachtung
    berechnen:berechnung beraten:beratung beschaffen:beschaffung beschneiden beschreiben:beschreibung bestimmen:bestimmung beschichten:beschichtung betreiben betreuen:betreuung beurteilen:beurteilung bewerten:bewertung bewirtschaften:bewirtschaftung binden brauen bohren darstellen:darstellung definieren:definition deuten:deutung diagnostizieren dokumentieren:dokumentation
    drehen drucken durchfuehren:durchfuehrung einbauen:einbau einfuehren:einfuehrung einreichen:einreichung einrichten:einrichtung einsetzen einstellen:einstellung entfernen:entfernung entnehmen:entnahme entsorgen:entsorgung entwerfen:entwurf entwickeln:entwicklung erarbeiten:erarbeitung erfassen:erfassung erkennen:erkennung erkunden:erkundung erlernen ermitteln:ermittlung ernten:ernte
    erproben:erprobung erstellen:erstellung erschliessen:erschliessung erziehen erzeugen:erzeugung faerben:faerbung fertigen:fertigung feststellen:feststellung filtern foerdern:foerderung formulieren:formulierung fotografieren fraesen fuehren:fuehrung fuettern:fuetterung gestalten:gestaltung giessen gliedern:gliederung haerten halten handhaben:handhabung herstellen:herstellung
    identifizieren:identifizierung implementieren:implementierung inspizieren installieren:installation instandhalten:instandhaltung instandsetzen:instandsetzung integrieren:integration interpretieren:interpretation kalibrieren:kalibrierung kalkulieren:kalkulation kennenlernen kennzeichnen:kennzeichnung klassifizieren:klassifizierung kochen konfigurieren:konfiguration konservieren:konservierung konstruieren:konstruktion kontrollieren:kontrolle
    konzipieren:konzeption koordinieren:koordination kultivieren lagern:lagerung leiten lenken lesen lackieren loesen:loesung loeten malen messen:messung mischen modellieren:modellierung moderieren:moderation montieren:montage motivieren naehen nutzen:nutzung optimieren:optimierung organisieren:organisation pflanzen:pflanzung pflegen:pflege
    planen:planung praesentieren:praesentation produzieren:produktion programmieren:programmierung pruefen:pruefung reduzieren:reduzierung reinigen:reinigung reparieren:reparatur restaurieren:restaurierung retten:rettung roesten:roestung rekrutieren saeen saegen sammeln schaerfen schaetzen:schaetzung schleifen schneiden schreiben schuetzen:schutz schulen:schulung schnitzen schweissen segeln sichern:sicherung simulieren:simulation sortieren:sortierung spleissen
    steuern:steuerung strukturieren:strukturierung testen tischlern transkribieren transportieren:transport trainieren ueberpruefen:ueberpruefung uebersetzen:uebersetzung ueberwachen:ueberwachung umsetzen:umsetzung untersuchen:untersuchung unterrichten unterstuetzen verarbeiten:verarbeitung verbessern:verbesserung verfassen:abfassung vergleichen:vergleich verkaufen:verkauf verkosten:verkostung verlegen:verlegung verhindern:verhinderung vermarkten:vermarktung
    vermeiden:vermeidung vermessen:vermessung verpacken:verpackung versorgen:versorgung verstehen verwalten:verwaltung verwenden:verwendung visualisieren:visualisierung vorbereiten:vorbereitung warten:wartung waschen weben zeichnen zubereiten:zubereitung zuschneiden:zuschnitt zusammenbauen
    besuchen:besuch absolvieren beantworten:beantwortung bestehen abschliessen
    abrechnen:abrechnung aktualisieren:aktualisierung archivieren:archivierung bereitstellen:bereitstellung bestellen:bestellung buchen:buchung demontieren:demontage desinfizieren:desinfektion
    digitalisieren:digitalisierung einhalten:einhaltung einordnen:einordnung erheben:erhebung erklaeren:erklaerung erlaeutern:erlaeuterung etikettieren:etikettierung evakuieren:evakuierung filetieren
    formatieren:formatierung klaeren:klaerung recherchieren:recherche schmieren:schmierung sterilisieren:sterilisation suchen ueberarbeiten:ueberarbeitung vernetzen:vernetzung
    verschluesseln:verschluesselung verteilen zerlegen:zerlegung zusammenstellen:zusammenstellung
  `,
  isInfinitiveNoun: true,
  areNounsFree: true,
  links: 'von',
  own: 'besuchen einreichen abgeben anfertigen erstellen bearbeiten beantworten verfassen',
  isLast: true,
  objectForm: (word) =>
    withoutEnding.test(word) ? word.replace(withoutEnding, '$1e') : word.replace(/(?<=\p{L}{3}e[rl]?)n$/u, ''),
});

/** Adjectives, whatever their case; without an ending they tell how it is done: nachhaltig planen. */
const withoutEnding = /(\p{L}{2}(?:lich|isch|ig|bar|sam|haft|iv|ell|los|end|iert))(?:e[nrsm]?)$/u;
