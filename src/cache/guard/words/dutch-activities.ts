import { activityForms } from './activity-forms.ts';

/** What courses teach to do: an infinitive is its own noun, before `van` or behind what it is done to. */
export const dutchActivities = activityForms({
  verbs: `
    aanbrengen aanleggen aanpassen:aanpassing adviseren afwerken:afwerking analyseren:analyse automatiseren:automatisering bakken bedienen:bediening begeleiden:begeleiding beheren:beheer behandelen:behandeling beoordelen:beoordeling bepalen:bepaling berekenen:berekening beschrijven:beschrijving bestrijden:bestrijding besturen bewaken:bewaking bewerken:bewerking
    bouwen:bouw brouwen coachen controleren:controle coördineren:coördinatie construeren:constructie documenteren:documentatie draaien drukken evalueren:evaluatie fotograferen frezen hanteren:hantering helpen gebruiken:gebruik geven herkennen:herkenning herstellen:herstel identificeren:identificatie implementeren:implementatie inrichten:inrichting inspecteren:inspectie installeren:installatie instellen
    integreren:integratie interpreteren:interpretatie inzetten:inzet kalibreren:kalibratie kiezen:keuze knippen koken kweken lakken lassen leggen leiden:leiding lezen maken meten:meting mixen modelleren monteren:montage motiveren onderhouden:onderhoud ontwerpen:ontwerp ontwikkelen:ontwikkeling oogsten:oogst oplossen opbouwen:opbouw opleiden opschonen opslaan:opslag opstellen organiseren:organisatie
    optimaliseren:optimalisatie planten plannen:planning presenteren:presentatie produceren:productie programmeren repareren:reparatie restaureren:restauratie registreren schilderen schoonmaken schrijven selecteren:selectie slijpen snijden schoonhouden snoeien solderen sorteren spuiten stapelen sturen:sturing tekenen telen:teelt testen trainen toepassen:toepassing uitspreken uitvoeren:uitvoering varen verbeteren:verbetering
    verkopen:verkoop vermarkten vertalen:vertaling vervaardigen:vervaardiging vervoeren:vervoer verwerken:verwerking verzamelen verzorgen:verzorging visualiseren:visualisatie voeren voorbereiden:voorbereiding voorkomen vormgeven:vormgeving weven wassen zagen
    inleveren afronden:afronding voltooien:voltooiing behalen
    afstellen:afstelling archiveren:archivering beveiligen:beveiliging bijhouden bijwerken borgen:borging configureren:configuratie demonteren:demontage desinfecteren:desinfectie
    digitaliseren:digitalisering etiketteren evacueren:evacuatie importeren invullen modereren onderzoeken ontsmetten:ontsmetting opzetten opzoeken reinigen:reiniging signaleren smeren:smering
    toelichten:toelichting uitleggen uitlezen uitwerken verklaren verpakken versleutelen:versleuteling verspreiden vervangen:vervanging verwijderen:verwijdering zoeken
  `,
  isInfinitiveNoun: true,
  links: 'van',
  own: 'inleveren afronden voltooien behalen',
  isLast: true,
});
