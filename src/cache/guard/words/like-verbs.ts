/**
 * Verbs of what is taught that mean the same, as `verb = others : what they are done to`. Without such words behind it a
 * line holds for whatever follows, since none of its verbs has a second sense. What is done by steps of one work is not
 * here: assess and evaluate, preserve and conserve, maintain and repair; nor a kind of what is done: clean and disinfect.
 */
export const likeVerbs: Readonly<Record<string, string>> = {
  en: `
    calculate = compute
    restrict = limit
    select = choose
    purchase = buy
    construct = build
    improve = enhance
    understand = comprehend
    supervise = oversee
    modify = alter
    dismantle = disassemble
    repair = mend
    repair = fix : bike bikes bicycle bicycles phone phones smartphone smartphones tablets laptop laptops computer computers engine engines machine machines appliance appliances puncture punctures leak leaks shoe shoes toy toys
    increase = boost : sales productivity engagement resilience
    reduce = decrease lower cut : cost costs emissions consumption
    reduce = decrease : waste stress noise error errors risk risks
    organize = arrange : event events meeting meetings visit visits trip trips tour tours
    identify = recognize : sign signs symptom symptoms hazard hazards risk risks danger dangers defect defects fault faults species pest pests disease diseases weed weeds tree trees bird birds plant plants mushroom mushrooms fungi insects attribute attributes
    identify = spot : sign signs symptom symptoms hazard hazards risk risks danger dangers defect defects fault faults
    perform = conduct carryout undertake : audit audits inspection inspections assessment assessments interview interviews survey surveys test tests check checks investigation investigations review reviews examination examinations experiment experiments research analysis analyses evaluation evaluations
    collect = gather : data information evidence feedback requirements sample samples statistics
    solve = resolve : conflict conflicts dispute disputes problem problems issue issues
    manage = handle : conflict conflicts complaint complaints
    cultivate = grow : crop crops vegetables herbs mushrooms fruit orchids roses tomatoes
    produce = make : cheese cheeses wine wines beer beers cider bread jam jams candles soap soaps yogurt
    create = produce : report reports document documents video videos
    compose = write : letter letters email emails
    install = fit : window windows door doors kitchen kitchens bathroom bathrooms lock locks boiler boilers radiator radiators
    greet = welcome : guest guests visitor visitors customer customers
    prevent = avoid : accident accidents injury injuries contamination
    monitor = track : progress expense expenses
    forecast = predict : demand sales weather
    assist = help : client clients resident residents patient patients customer customers people guests visitors
  `,
  de: `
    erarbeiten = erstellen ausarbeiten : plan plaene konzept konzepte strategie strategien
    verwenden = nutzen benutzen : werkzeug werkzeuge geraete maschinen software methoden techniken instrumente hilfsmittel
    identifizieren = erkennen : gefahren risiken anzeichen symptome fehler schaeden schaedlinge pflanzen krankheiten maengel merkmale
    reparieren = instandsetzen
    reinigen = saeubern
    verstehen = begreifen
    begrenzen = beschraenken
    herstellen = produzieren : kaese bier wein seife seifen kerzen marmelade marmeladen brot joghurt
    herstellen = fertigen anfertigen : moebel schmuck kleidung schuhe taschen
    durchfuehren = vornehmen : pruefungen messungen kontrollen inspektionen untersuchungen analysen bewertungen
    loesen = beilegen : konflikte streitigkeiten
    pruefen = ueberpruefen : dokumente unterlagen rechnungen daten ergebnisse
    verfassen = schreiben : berichte texte briefe artikel protokolle gutachten
    reduzieren = verringern senken vermindern : kosten risiken emissionen verbrauch laerm stress fehler abfaelle
    auswaehlen = waehlen : werkzeug werkzeuge materialien geraete methoden stoffe weine
    vermeiden = verhindern : unfaelle verletzungen fehler
    demontieren = zerlegen : motoren geraete maschinen
    berechnen = kalkulieren : kosten preise
    kultivieren = anbauen : gemuese obst kraeuter pilze
    beheben = beseitigen : stoerungen fehler maengel schaeden leckagen
    gewaehrleisten = sicherstellen : qualitaet sicherheit hygiene rueckverfolgbarkeit
  `,
  nl: `
    ontsmetten = desinfecteren
    reinigen = schoonmaken : vloeren ramen sanitair machines oppervlakken apparatuur gereedschap
    beperken = limiteren
    herkennen = identificeren : signalen symptomen risico's gevaren gebreken planten soorten vogels bomen ziekten ziektes plagen kenmerken
    repareren = herstellen : fietsen telefoons computers motoren machines schoenen meubels apparaten
    toepassen = gebruiken : technieken methoden methodes
    uitvoeren = verrichten : metingen controles inspecties onderzoeken analyses tests audits
    oplossen = verhelpen : storingen problemen
    verzamelen = vergaren : gegevens informatie
    voorkomen = vermijden : ongevallen ongelukken fouten besmetting
    verminderen = reduceren : kosten risico's uitstoot verbruik afval stress fouten
    opstellen = schrijven : rapporten verslagen brieven
    opstellen = maken : plan plannen begroting begrotingen planning planningen offertes
    vervaardigen = maken produceren : kaas bier wijn zeep kaarsen brood jam meubels sieraden
    kiezen = selecteren : materialen materiaal gereedschap methoden technieken stoffen wijnen
    kweken = telen : groenten kruiden paddenstoelen fruit
    verwelkomen = ontvangen : gasten bezoekers
    waarborgen = garanderen : kwaliteit veiligheid hygiëne traceerbaarheid
    controleren = checken
  `,
  es: `
    limitar = restringir
    usar = emplear : herramientas técnicas métodos materiales equipos instrumentos software
    comprender = entender
    elegir = escoger
    elegir = seleccionar : materiales herramientas equipos técnicas métodos productos ingredientes vinos telas tejidos semillas plantas
    reparar = arreglar : bicicletas móviles teléfonos coches ordenadores motores electrodomésticos zapatos juguetes fugas máquinas
    identificar = reconocer : signos síntomas señales riesgos peligros defectos atributos plantas especies setas plagas enfermedades árboles aves
    comprobar = verificar : funcionamiento temperatura temperaturas datos
    redactar = elaborar : informes
    elaborar = fabricar producir : queso quesos cerveza cervezas vino vinos pan jabón jabones velas mermeladas
    realizar = efectuar : auditorías inspecciones evaluaciones análisis pruebas ensayos controles mediciones revisiones entrevistas diagnósticos
    resolver = solucionar : conflictos problemas incidencias averías
    recoger = recopilar : datos información
    prevenir = evitar : accidentes lesiones contaminaciones errores
    reducir = disminuir : costes costos riesgos emisiones consumo residuos ruido estrés errores
    acoger = recibir : huéspedes visitantes
    gestionar = manejar : conflictos emociones quejas estrés
    fomentar = promover : lectura igualdad participación autonomía creatividad convivencia
    garantizar = asegurar : calidad seguridad higiene trazabilidad
  `,
  fr: `
    limiter = restreindre
    soutenir = épauler : proches proche famille familles aidants parents personnes collègues
    choisir = sélectionner : matériaux outils techniques méthodes produits ingrédients vins tissus semences plantes
    utiliser = employer : outils techniques méthodes matériaux logiciels instruments
    identifier = reconnaître repérer : signes symptômes risques dangers défauts attributs ravageurs maladies
    identifier = reconnaître : plantes espèces champignons arbres oiseaux
    fabriquer = produire : fromage fromages bière bières savon savons bougies confitures pain
    réaliser = effectuer : audits inspections contrôles mesures analyses tests essais diagnostics prélèvements relevés
    conduire = mener : entretiens audits enquêtes
    résoudre = régler : conflits problèmes litiges
    collecter = recueillir : données informations témoignages
    prévenir = éviter : accidents blessures contaminations erreurs
    réduire = diminuer : coûts risques émissions consommation déchets bruit stress erreurs
    établir = élaborer : plan plans budget budgets
    rédiger = écrire : rapports articles lettres courriels
    accueillir = recevoir : clients visiteurs
    démonter = désassembler
    garantir = assurer : qualité sécurité traçabilité hygiène confidentialité
  `,
  pt: `
    limitar = restringir
    usar = empregar : ferramentas técnicas métodos materiais equipamentos instrumentos
    compreender = entender
    monitorizar = monitorar
    planear = planejar
    gerir = gerenciar
    reparar = consertar
    escolher = selecionar : materiais ferramentas equipamentos técnicas métodos produtos ingredientes vinhos tecidos sementes plantas
    identificar = reconhecer : sinais sintomas riscos perigos defeitos atributos plantas espécies cogumelos pragas doenças árvores aves
    realizar = efetuar : auditorias inspeções avaliações análises testes ensaios medições controlos entrevistas diagnósticos
    resolver = solucionar : conflitos problemas avarias
    recolher = coletar : dados informações informação amostras
    prevenir = evitar : acidentes lesões contaminações erros
    reduzir = diminuir : custos riscos emissões consumo resíduos ruído erros
    elaborar = redigir : relatórios atas
    redigir = escrever : artigos cartas
    produzir = fabricar : queijo queijos cerveja cervejas pão sabão sabonetes velas compotas
    acolher = receber : hóspedes visitantes
    promover = fomentar : leitura igualdade participação autonomia criatividade
    garantir = assegurar : qualidade segurança higiene rastreabilidade
  `,
  it: `
    limitare = restringere : traffico accesso accessi uso
    usare = impiegare adoperare : attrezzi strumenti tecniche metodi materiali
    comprendere = capire
    scegliere = selezionare : materiali attrezzi strumenti tecniche metodi prodotti ingredienti vini tessuti sementi piante
    identificare = riconoscere individuare : segni segnali sintomi rischi pericoli difetti attributi parassiti malattie
    identificare = riconoscere : piante specie funghi alberi uccelli
    riparare = aggiustare : biciclette telefoni smartphone computer motori elettrodomestici macchine scarpe giocattoli
    eseguire = effettuare : audit ispezioni controlli misurazioni analisi test prove rilievi prelievi
    prevenire = evitare : incidenti infortuni lesioni contaminazioni errori
    ridurre = diminuire : costi rischi emissioni consumi rifiuti rumore stress errori
    redigere = scrivere : relazioni articoli lettere verbali rapporti
    produrre = fabbricare : formaggio formaggi birra birre sapone saponi candele
    accogliere = ricevere : ospiti visitatori
    garantire = assicurare : qualità sicurezza igiene tracciabilità
    sostenere = supportare : familiari famiglia famiglie
    verificare = controllare : documenti dati temperatura temperature
  `,
};
