/**
 * What a word does in a sentence that says that nothing is known: it denies, tells or puts off, or names what a
 * description is made of (`data`) or speaks of (`topic`). Elisions and contractions stand as their parts (`isn't`).
 */
type Kind = 'denial' | 'unknown' | 'told' | 'later' | 'data' | 'topic' | 'small';

/** The seven languages together: a sentence that is made of such words alone says nothing in a mixture either. */
const lists: Readonly<Record<Kind, string>> = {
  denial: `no not nothing none neither nor without isn aren wasn weren doesn don didn hasn haven cannot couldn lacks lack lacking insufficient
    kein keine keinen keiner keinem keinerlei nicht nichts ohne weder
    ningún ninguna ninguno ningun sin ni nada
    aucun aucune ne n pas sans rien
    não nenhum nenhuma sem nem
    non nessun nessuna nessuno senza né
    geen niet niets zonder
    unclear nowhere empty blank impossible unable absent
    unklar leer nirgends unmöglich
    vacío vacía vacíos imposible insuficiente insuficientes tampoco
    vide vides insuffisant insuffisante insuffisantes insuffisants
    vazio vazia vazios impossível
    vuoto vuota vuoti impossibile insufficiente insufficienti
    leeg onmogelijk onvoldoende onduidelijk nergens indisponible
    alcun alcuna qualquer ignora`,
  unknown: `unknown unspecified undefined undetermined undisclosed unavailable unstated unnamed missing unbekannt unbekannte unbekannter unbestimmt unbestimmte
    desconocido desconocida indefinido indefinida inconnu inconnue inconnus indéfini indéfinie indéterminé indisponibles
    desconhecido desconhecida indisponível sconosciuto sconosciuta indefinito indisponibile onbekend onbekende ongespecificeerd onbepaald
    omitted untitled unlabelled
    fehlt fehlen fehlende fehlenden
    falta faltan faltante faltantes ausente ausentes nulo nula indeterminado indeterminada
    manque manquent manquant manquante manquantes nul absente absents
    faltam indisponíveis
    mancante mancanti manca mancano assente assenti nullo
    ontbreekt ontbreken ontbrekende onbepaalde
    ignore platzhalter`,
  told: `specified specify specifies given give gives provided provide provides available supplied supply stated state states listed list lists known know
    defined define defines disclosed described describe describes mentioned mention mentions found identified indicated indicate
    indicates recorded determined determine inferred derived shared entered set documented named say says contain contains present applicable
    angegeben gegeben verfügbar vorhanden bekannt genannt definiert festgelegt bereitgestellt hinterlegt aufgeführt beschrieben erwähnt ersichtlich spezifiziert übermittelt
    enthält enthalten nennt liegt liegen vor macht gemacht anzugeben bestimmen ermitteln
    especificado especificada especificados especificadas especifica especifican indicado indicada indicados indicadas indica indican disponible disponibles proporcionado proporcionada proporcionó
    proporciona proporcionados definido definida conocido conocida facilitado facilitada menciona mencionado mencionada determinar incluye dispone dispuso constan consta aportado aportada encontró
    précisé précisée précisés précisées précise précisent spécifié spécifiée spécifiés spécifiées indiqué indiquée indiqués indiquées indique fourni fournie fournis fournies fournit connu connue
    défini définie mentionné mentionnée mentionne renseigné renseignée renseignés communiqué communiquée donné donnée contient déterminer
    informado informada informados informações fornecido fornecida fornecidos fornecidas disponível disponíveis conhecido conhecida constam
    specificato specificata specificati specificate specifica fornito fornita forniti fornite indicato indicata indicati disponibile disponibili noto nota definito definita menzionato menzionata riportato riportata determinare
    gespecificeerd opgegeven vermeld vermeldt beschikbaar verstrekt aangegeven bekend gegeven gedefinieerd genoemd bevat bepalen bepaald ingevuld aangeleverd
    received receive transmitted sent submitted said tell tells told show shows shown reveal reveals gave returned filled left delivered explained explain explains summarise summarize summarised describing summarising permit allow allows permits produce meaningful represents indication clarify clarified meant based
    übermittelte übermittelten gelieferten geliefert vorliegenden vorliegen erhaltenen sagen hervor geht gehen ausgefüllt hinterlegten beschreiben zusammenfassen zusammenzufassen mitgeteilt nachzureichen
    recibidos recibido recibida enviados enviado enviada suministrados aportados suministrado acredita otorga describir describirla describirlo resumir determinado determinada dice decir rellenado completado facilitados
    reçu reçus reçues transmis transmises envoyés permettent permet savoir résumer décrire adresse dire rempli remplis exploitables exploitable figurent figure ressort
    recebidos recebido recebida preenchido descrever dizer apresentado apresentados destina permitem
    ricevuto ricevuti ricevuta trasmessi comunicati comunicato comunicata risultano risulta sa descrivere riassumere rivolto compilato compilati inserito inserita consentono
    aangeleverde verstrekte ontvangen meegeleverd geleverd blijkt gaat zeggen beschrijven samenvatten vermelden bedoeld uitgereikt gezegd ingevulde posible possibile possível possible visé folgen
    called check stands body awarding consiste renseignées erstellt werden forneceu forneça ricavare derivar gaf geven facilite añadirá añadir definir definire indicar apresentou criteri`,
  later: `later soon follow follows pending forthcoming coming announced confirmed added tba tbd tbc folgt demnächst ergänzt nachgereicht
    próximamente pendiente pendientes confirmar anunciar venir prochainement compléter confirmer breve prossimamente seguire seguito volgt volgen binnenkort nader kürze vullen
    später más adelante add`,
  data: `information informations info details detail data description descriptions summary text content contents highlight highlights point points metadata input
    fact facts source record records field fields value context
    angaben angabe informationen daten beschreibung inhalt inhalte zusammenfassung quelle feld
    información informaciones datos dato detalles detalle descripción resumen contenido campo fuente
    données détail détails résumé contenu précision précisions champ
    informação dados detalhes detalhe descrição resumo conteúdo
    informazione informazioni dati dettagli dettaglio descrizione riepilogo contenuto
    informatie gegevens beschrijving omschrijving samenvatting inhoud bijzonderheden veld toelichting
    tags json response request object attributes property properties material materials explanation idea clue id image identifier payload
    hinweis hinweise auskunft erläuterung datensatz metadaten texten eintrag
    indicación indicaciones metadatos registro texto documento identificador explicación
    indications métadonnées texte fiche enregistrement document élément éléments explication
    indicação indicações metadados registo explicação
    indicazione indicazioni metadati testo identificativo spiegazione punto punti saliente salienti
    tekst uitleg aanwijzing aanwijzingen champs requisiti contenuti
    voce esempio`,
  topic: `audience group groups users learners participants credential certificate certification badge course programme program qualification award
    issuer organization organisation institution provider title name skills skill level duration criteria prerequisites requirements assessment outcomes outcome
    competencies topics subject subjects language version validity purpose scope earner holder recipient credentials
    zielgruppe zielgruppen adressaten nachweis nachweises zertifikat zertifikats abzeichen kurs kurses qualifikation aussteller titel kompetenzen niveau stufe dauer kriterien voraussetzungen prüfung inhaber lernergebnisse
    audiencia público destinatarios destinatario objetivo meta credencial certificado insignia curso emisor título nivel duración criterios requisitos evaluación habilidades competencias
    public cible destinataires certificat formation cours émetteur titre durée critères prérequis évaluation compétences attestation
    alvo destinatários destinatário emissor nível duração critérios avaliação competências
    pubblico destinatari credenziale certificato corso emittente titolo livello durata valutazione competenze attestato
    doelgroep certificaat cursus opleiding uitgever duur vaardigheden competenties voorwaarden toetsing
    date meaning achievement learner person who specific learning evidence competences topic units credit credits study hours
    datum bedeutung leistung inhaberin lernende bezeichnung
    fecha significado logro titular persona personas cursos distintivo contenidos destinatarias propósito
    signification réussite titulaire personne personnes objectif objectifs organisme
    conquista pessoa pessoas finalidade
    significato traguardo titolare persone finalità enti ente
    betekenis prestatie houder persoon personen doel attest bewijs
    method methods entidad emisora criterio compétence merkmal insigne`,
  small: `the a an this that these those is are was were be been being has have had do does can could will would may s t of about for on in to by at with from as here it its
    there whom what which we i and or any further more additional other explicit explicitly clear clearly currently yet still moment time only such intended target regarding concerning sorry
    der die das den dem des ein eine einen einer eines dies diese dieser dieses ist sind war waren wird wurde wurden hat haben zu zum zur von vom für über im am auf es hier und oder
    weitere weiteren nähere näheren genaue genaueren konkrete derzeit noch bislang aktuell zurzeit bisher dazu hierzu keineswegs sich lässt lassen aus
    el la los las un una unos unas este esta estos estas son está están era fue fueron ha han se de del al para por en sobre con lo y o que adicional adicionales hay existe existen momento aún todavía ser su sus
    le les l d du une ce cette ces est sont était ont été être pour par sur dans au aux et ou qu il elle supplémentaire supplémentaires plus actuellement encore autre autres à
    os um uma estes é são estão foi foram há em na nos nas da dos e mais adicionais ainda
    gli uno questo questa questi è sono stato stata stati per di della dei delle nel nella sul sulla alla che ulteriore ulteriori ancora si ci
    het een dit deze zijn wordt worden werd heeft hebben voor van over op aan er verdere nadere extra nog momenteel bij
    digital own beyond than then therefore thus because since although however so out up anywhere why how when where if now very just also
    daher deshalb mehr als wer wem wen wofür weil welche welchem auch nur kann können aber jedoch diesem einem
    quién cuál cual qué porque pues quien sólo solo además hasta ahora ella siguiente
    qui quoi car donc puisque aussi seulement dont lequel cet c
    quem qual quê pois além só apenas mas aos deste desta neste respeito
    chi cosa perché quindi poiché anche ma quale cui oltre dell nell dall
    wat wie waarom omdat dus alleen ook maar waar uit dan kan meer dat welke om te sia
    please back must one they whose once quando cuando acerca verder leider steht dai learned earned did`,
};

/** The first kind that holds a word wins: `no` denies in Spanish, and is small in Portuguese. */
export const sayingWords: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(lists) as [Kind, string][])
    .toReversed()
    .flatMap(([kind, list]) => list.split(/\s+/).map((word) => [word, kind] as const)),
);
