/**
 * What a word does in a sentence that says that nothing is known: it denies, tells or puts off, or names what a
 * description is made of (`data`) or speaks of (`topic`). Elisions and contractions stand as their parts (`isn't`).
 */
export type Kind = 'denial' | 'unknown' | 'told' | 'later' | 'data' | 'topic' | 'small';

/** The seven languages together: a sentence that is made of such words alone says nothing in a mixture either. */
const lists: Readonly<Record<Kind, string>> = {
  denial: `no not nothing none neither nor without isn aren wasn weren doesn don didn hasn haven cannot couldn lacks lack lacking insufficient
    kein keine keinen keiner keinem keinerlei nicht nichts ohne weder
    ningún ninguna ninguno ningun sin ni nada
    aucun aucune ne n pas sans rien ni
    não nenhum nenhuma sem nem
    non nessun nessuna nessuno senza né
    geen niet niets zonder
    unclear nowhere empty blank impossible unable insufficient absent
    unklar leer nirgends unmöglich
    vacío vacía vacíos imposible insuficiente insuficientes tampoco
    vide vides impossible insuffisant insuffisante insuffisantes insuffisants
    vazio vazia vazios impossível insuficiente insuficientes
    vuoto vuota vuoti impossibile insufficiente insufficienti
    leeg onmogelijk onvoldoende onduidelijk nergens vides indisponible
    niets alcun alcuna qualquer ignora`,
  unknown: `unknown unspecified undefined undetermined undisclosed unavailable unstated unnamed missing unbekannt unbekannte unbekannter unbestimmt unbestimmte
    desconocido desconocida indefinido indefinida inconnu inconnue inconnus indéfini indéfinie indéterminé indisponible indisponibles
    desconhecido desconhecida indisponível sconosciuto sconosciuta indefinito indisponibile onbekend onbekende ongespecificeerd onbepaald
    omitted unnamed untitled unlabelled
    fehlt fehlen fehlende fehlenden
    falta faltan faltante faltantes ausente ausentes nulo nula indeterminado indeterminada
    manque manquent manquant manquante manquantes nul absent absente absents
    faltam indisponíveis
    mancante mancanti manca mancano assente assenti nullo
    ontbreekt ontbreken ontbrekende onbepaalde
    ignore manca platzhalter`,
  told: `specified specify specifies given give gives provided provide provides available supplied supply stated state states listed list lists known know
    defined define defines disclosed described describe describes mentioned mention mentions found identified indicated indicate
    indicates recorded determined determine inferred derived shared entered set documented named say says contain contains present applicable
    angegeben gegeben verfügbar vorhanden bekannt genannt definiert festgelegt bereitgestellt hinterlegt aufgeführt beschrieben erwähnt ersichtlich spezifiziert übermittelt
    enthält enthalten nennt liegt liegen vor macht gemacht anzugeben bestimmen ermitteln
    especificado especificada especificados especificadas especifica especifican indicado indicada indicados indicadas indica indican disponible disponibles proporcionado proporcionada proporcionó
    proporciona proporcionados definido definida conocido conocida facilitado facilitada menciona mencionado mencionada determinar incluye dispone dispuso constan consta aportado aportada encontró
    précisé précisée précisés précisées précise précisent spécifié spécifiée spécifiés spécifiées indiqué indiquée indiqués indiquées indique disponible disponibles fourni fournie fournis fournies fournit connu connue
    défini définie mentionné mentionnée mentionne renseigné renseignée renseignés communiqué communiquée donné donnée contient déterminer
    especificado especificada especificados informado informada informados informações indicado fornecido fornecida fornecidos fornecidas disponível disponíveis conhecido conhecida mencionado mencionada consta constam determinar
    specificato specificata specificati specificate specifica fornito fornita forniti fornite indicato indicata indicati indicate disponibile disponibili noto nota definito definita menzionato menzionata riportato riportata determinare
    gespecificeerd opgegeven vermeld vermeldt beschikbaar verstrekt aangegeven bekend gegeven gedefinieerd genoemd bevat bepalen bepaald ingevuld aangeleverd
    received receive transmitted sent submitted say said tell tells told show shows shown reveal reveals contains given gave give returned filled left delivered supplied explained explain explains summarise summarize summarised describing summarising permit allow allows permits produce meaningful represents indication mentioned listed clarify clarified meant based
    übermittelte übermittelten gelieferten geliefert vorliegenden vorliegen erhaltenen sagen hervor geht gehen ausgefüllt hinterlegten beschreiben zusammenfassen zusammenzufassen mitgeteilt nachzureichen
    recibidos recibido recibida enviados enviado enviada suministrados aportados suministrado acredita otorga describir describirla describirlo resumir determinado determinada dice decir rellenado completado facilitados disponibles
    reçu reçus reçues transmis transmises envoyés permettent permet savoir résumer décrire adresse dire rempli remplis exploitables exploitable figurent figure ressort
    enviados enviado recebidos recebido recebida preenchido descrever resumir determinado determinada dizer apresentado apresentados destina permitem
    ricevuto ricevuti ricevuta trasmessi comunicati comunicato comunicata risultano risulta sa dire descrivere riassumere rivolto compilato compilati inserito inserita consentono
    aangeleverde verstrekte ontvangen meegeleverd geleverd blijkt gaat zeggen beschrijven samenvatten vermelden bedoeld uitgereikt gezegd ingevulde posible possibile possível possible renseigné visé describirla determinado vides folgen enviados
    called check stands body awarding permet consiste renseignées erstellt werden forneceu forneça ricavare derivar gaf geven possible possibile facilite añadirá añadir definir definire indicar apresentou indicato criteri`,
  later: `later soon follow follows pending forthcoming coming announced confirmed added tba tbd tbc folgt folgen demnächst ergänzt nachgereicht
    próximamente pendiente pendientes confirmar anunciar venir prochainement compléter confirmer breve prossimamente seguire seguito volgt volgen binnenkort nader folgen kürze vullen
    definir definire indicar später más adelante soon add`,
  data: `information informations info details detail data description descriptions summary text content contents highlight highlights point points metadata input
    fact facts source record records field fields value context
    angaben angabe information informationen daten beschreibung details inhalt inhalte zusammenfassung quelle feld
    información informaciones datos dato detalles detalle descripción resumen contenido campo fuente
    information informations données détail détails description résumé contenu précision précisions champ
    informação informações dados detalhes detalhe descrição resumo conteúdo
    informazione informazioni dati dettagli dettaglio descrizione riepilogo contenuto campo
    informatie gegevens beschrijving omschrijving samenvatting inhoud bijzonderheden veld toelichting
    indication tags json response request object attributes property properties material materials explanation idea clue id image identifier payload
    hinweis hinweise auskunft erläuterung datensatz metadaten texten eintrag
    dato dados indicación indicaciones metadatos registro texto documento identificador explicación
    indications indication métadonnées texte fiche enregistrement document élément éléments explication
    indicação indicações metadados registro registo texto documento identificador explicação
    indicazione indicazioni metadati testo documento record identificativo spiegazione punto punti saliente salienti
    metadata gegeven tekst document uitleg aanwijzing aanwijzingen record champs identificador requisiti contenuti
    toelichting voce esempio`,
  topic: `audience group groups users learners participants credential certificate certification badge course programme program qualification award document
    issuer organization organisation institution provider title name skills skill level duration criteria prerequisites requirements assessment outcomes outcome
    competencies topics subject subjects language version validity purpose scope earner holder recipient credentials
    zielgruppe zielgruppen adressaten nachweis nachweises zertifikat zertifikats abzeichen kurs kurses qualifikation aussteller titel kompetenzen niveau stufe dauer kriterien voraussetzungen prüfung inhaber lernergebnisse
    audiencia público destinatarios destinatario objetivo meta credencial certificado insignia curso emisor título nivel duración criterios requisitos evaluación habilidades competencias
    public cible destinataires certificat certification formation cours émetteur titre niveau durée critères prérequis évaluation compétences attestation
    alvo destinatários destinatário credencial certificado emissor título nível duração critérios avaliação competências público
    pubblico destinatari destinatario credenziale certificato corso emittente titolo livello durata criteri requisiti valutazione competenze attestato
    doelgroep certificaat cursus opleiding uitgever niveau duur vaardigheden competenties voorwaarden toetsing badge
    date meaning achievement learner holder person who specific learning evidence competences topic units credit credits study hours
    datum bedeutung leistung inhaberin lernende bezeichnung
    fecha significado logro titular persona personas cursos distintivo contenidos destinatarias propósito
    date signification réussite titulaire personne personnes titre objectif objectifs organisme
    data significado conquista titular pessoa pessoas distintivo curso objetivo finalidade
    data significato traguardo titolare persona persone titolo finalità attestato distintivo enti ente
    datum betekenis prestatie houder persoon personen titel doel certificaat attest bewijs
    method methods assessment entidad emisora emissor emittente criterio compétence awarding body merkmal abzeichen insigne distintivo criterios`,
  small: `the a an this that these those is are was were be been being has have had do does can could will would may s t of about for on in to by at with from as here it its
    there who whom what which we i and or any further more additional other specific explicit explicitly clear clearly currently yet still moment time only such intended target regarding concerning sorry
    der die das den dem des ein eine einen einer eines dies diese dieser dieses ist sind war waren wird werden wurde wurden hat haben zu zum zur von vom für über in im an am auf es hier und oder
    weitere weiteren nähere näheren genaue genaueren konkrete derzeit noch bislang aktuell zurzeit bisher dazu hierzu keineswegs sich lässt lassen aus
    el la los las un una unos unas este esta estos estas es son está están era fue fueron ha han se de del al para por en sobre con lo y o que más adicional adicionales hay existe existen momento aún todavía ser su sus
    le les l d du de des un une ce cette ces est sont était a ont été être pour par sur dans en au aux et ou qu que il elle y supplémentaire supplémentaires plus actuellement encore autre autres à
    o os as um uma este esta estes é são está estão foi foram há para por em no na nos nas do da dos das e ou que mais adicional adicionais ainda momento se sobre
    il lo gli i uno questo questa questi è sono era stato stata stati state per di del della dei delle in nel nella sul sulla al alla e o che ulteriore ulteriori ancora momento si ci
    de het een dit deze die is zijn was waren wordt worden werd werden heeft hebben voor van over in op aan er en of verdere nadere extra nog momenteel hier bij
    digital its own beyond title than then therefore thus because since although however left so that out up anywhere what why how when where if now very just as also
    daher deshalb mehr als ohne wer wem wen was wofür weil welche welchem sagen auch nur kann können aus dem aber nicht jedoch dieses diesem dieser einem kein lässt
    lo que quién cuál cual qué porque pues quien a ninguna sólo solo además hasta ahora ni en estos este del le ella siguiente
    ce qui que quoi car donc puisque de mais aussi seulement ni dont lequel pas cet s c
    o que quem qual quê porque pois além mais só apenas nem mas aos deste desta neste respeito foram
    che chi cosa perché quindi poiché solo anche né ma quale cui oltre dell nell dall sono non a
    wat wie waarom omdat dus alleen ook maar waar over uit dan kan meer dat dat welke om te além do respeito visé car por lo que kürze si sia né chi in te nog
    please back must one they these whose gives once quando cuando later acerca sobre verder de uitgever leider daher kann keine zum steht hier en quoi dire è stato dai stato certificato learned earned did how why`,
};

/** The first kind that holds a word wins: `no` denies in Spanish, and is small in Portuguese. */
export const sayingWords: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(lists) as [Kind, string][])
    .toReversed()
    .flatMap(([kind, list]) => list.split(/\s+/).map((word) => [word, kind] as const)),
);
