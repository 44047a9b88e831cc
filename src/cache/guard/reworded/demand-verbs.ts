/** A verb of what criteria ask of nobody but the earner, with its forms. */
export type DemandVerb = {
  readonly verb: string;
  /** Its noun with each word that may bind what is done: `attendance at`. */
  readonly nouns: readonly string[];
  readonly participles: readonly string[];
  /** Of a known thing others may do it, too: the presentation of the product. */
  readonly isOfAny: boolean;
};

/**
 * Lines of `verb = noun word | noun word / participles`. What binds a verb to its object stands behind it: `participar en`.
 * Whoever earns it does these; what others do to the earner or to what was handed in is not here: evaluate, correct,
 * observe, train, award, approve. `#` stands for the endings of a participle, `~` in front for a verb whose noun says
 * who does it only before something that is not known yet: presentation of a plan.
 */
const verbs: Readonly<Record<string, string>> = {
  en: `
    complete = completion of / completed
    finish = finishing of / finished
    pass = pass in | passing of / passed
    attend = attendance at | attendance on | attendance of | attendance in / attended
    participate in = participation in | taking part in | take part in
    submit = submission of / submitted
    hand in = handing in of
    ~present = presentation of / presented
    ~perform = performance of / performed
    carry out = carrying out of
    ~write = writing of / written
    ~create = creation of / created
    ~prepare = preparation of / prepared
    ~produce = production of / produced
    ~compile = compilation of / compiled
    ~keep = keeping of / kept
    achieve = achievement of / achieved
    obtain = obtaining of / obtained
    earn = earning of / earned
    undertake = undertaking of / undertaken
    ~demonstrate = demonstration of / demonstrated
    ~build = building of / built
    ~execute = execution of / executed
    accumulate = accumulation of / accumulated
    answer = / answered
    hold = possession of
    ~contribute = contribution of`,
  es: `
    realizar = realización de / realizad#
    completar = finalización de / completad#
    finalizar = / finalizad#
    superar = superación de / superad#
    aprobar = aprobación de / aprobad#
    entregar = entrega de / entregad#
    ~presentar = presentación de / presentad#
    ~elaborar = elaboración de / elaborad#
    ~redactar = redacción de / redactad#
    asistir a = asistencia a
    participar en = participación en
    cursar = / cursad#
    obtener = obtención de / obtenid#
    ~ejecutar = ejecución de / ejecutad#
    ~preparar = preparación de / preparad#
    cumplimentar = cumplimentación de / cumplimentad#
    ~crear = creación de / cread#
    alcanzar = / alcanzad#
    responder correctamente a = respuesta correcta a
    acreditar = acreditación de`,
  fr: `
    réaliser = réalisation de / réalisé#
    réussir = réussite de | réussite à / réussi#
    ~valider = validation de / validé#
    suivre = suivi de / suivi#
    remettre = remise de / remis#
    rendre = rendu de / rendu#
    ~rédiger = rédaction de / rédigé#
    ~présenter = présentation de / présenté#
    soutenir = soutenance de / soutenu#
    participer à = participation à
    assister à = assistance à | présence à
    obtenir = obtention de / obtenu#
    effectuer = / effectué#
    ~élaborer = élaboration de / élaboré#
    ~préparer = préparation de / préparé#
    terminer = / terminé#
    ~créer = création de / créé#
    ~produire = production de / produit#
    déposer = dépôt de / déposé#
    accomplir = accomplissement de / accompli#`,
  pt: `
    realizar = realização de / realizad#
    concluir = conclusão de / concluíd#
    completar = / completad#
    entregar = entrega de / entregue entregues
    ~apresentar = apresentação de / apresentad#
    ~elaborar = elaboração de / elaborad#
    ~redigir = redação de | redacção de / redigid#
    participar em = participação em
    frequentar = frequência de | frequência a / frequentad#
    obter = obtenção de / obtid#
    superar = superação de / superad#
    ~executar = execução de / executad#
    ~preparar = preparação de / preparad#
    ~criar = criação de / criad#
    cumprir = cumprimento de / cumprid#
    defender = defesa de / defendid#
    aprovação em = aprovação em
    responder corretamente a = resposta correta a`,
  it: `
    completare = completamento di / completat#
    superare = superamento di / superat#
    consegnare = consegna di / consegnat#
    ~presentare = presentazione di / presentat#
    ~redigere = redazione di / redatt#
    svolgere = svolgimento di / svolt#
    ~realizzare = realizzazione di / realizzat#
    frequentare = frequenza di | frequenza a / frequentat#
    partecipare a = partecipazione a
    ottenere = ottenimento di / ottenut#
    conseguire = conseguimento di / conseguit#
    ~eseguire = esecuzione di / eseguit#
    ~elaborare = elaborazione di / elaborat#
    ~preparare = preparazione di / preparat#
    sostenere = / sostenut#
    ~produrre = produzione di / prodott#
    ~discutere = discussione di / discuss#
    ~compilare = compilazione di / compilat#
    ~creare = creazione di / creat#`,
  de: `
    abschließen = abschluss / abgeschlossen
    absolvieren = absolvierung | absolvieren / absolviert
    bestehen = bestehen / bestanden
    einreichen = einreichung | einreichen / eingereicht
    abgeben = abgabe / abgegeben
    vorlegen = vorlage / vorgelegt
    ablegen = ablegung | ablegen / abgelegt
    besuchen = besuch / besucht
    teilnehmen = teilnahme an
    ~erstellen = erstellung | erstellen / erstellt
    ~anfertigen = anfertigung / angefertigt
    ~verfassen = verfassen / verfasst
    ~durchführen = durchführung / durchgeführt
    ~präsentieren = präsentation / präsentiert
    erreichen = erreichen / erreicht
    erbringen = erbringung / erbracht
    ~bearbeiten = bearbeitung / bearbeitet
    ~ausarbeiten = ausarbeitung / ausgearbeitet
    beantworten = beantwortung / beantwortet
    erwerben = erwerb / erworben
    nachweisen = nachweis / nachgewiesen
    leisten = / geleistet
    ~führen = führen / geführt
    ~herstellen = herstellung | herstellen / hergestellt
    ~schreiben = schreiben / geschrieben
    erfüllen = erfüllung / erfüllt`,
  nl: `
    afronden = afronding van | afronden van / afgerond
    voltooien = voltooiing van | voltooien van / voltooid
    halen = halen van / gehaald
    behalen = behalen van / behaald
    inleveren = inlevering van | inleveren van / ingeleverd
    indienen = indiening van | indienen van / ingediend
    deelnemen aan = deelname aan
    bijwonen = bijwonen van | bijwoning van | aanwezigheid bij | aanwezigheid op | aanwezigheid tijdens / bijgewoond
    volgen = volgen van / gevolgd
    ~schrijven = schrijven van / geschreven
    ~presenteren = presentatie van | presenteren van / gepresenteerd
    ~uitvoeren = uitvoering van | uitvoeren van / uitgevoerd
    ~maken = maken van / gemaakt
    ~opstellen = opstellen van / opgesteld
    afleggen = afleggen van / afgelegd
    doorlopen = doorlopen van / doorlopen
    beantwoorden = beantwoorden van / beantwoord
    ~verzorgen = verzorgen van / verzorgd
    lopen = lopen van / gelopen
    bijhouden = bijhouden van / bijgehouden`,
};

/** The endings of a participle in `#`: realizada, réussies, superati. */
const endings: Readonly<Record<string, readonly string[]>> = {
  es: ['o', 'a', 'os', 'as'],
  pt: ['o', 'a', 'os', 'as'],
  it: ['o', 'a', 'i', 'e'],
  fr: ['', 'e', 's', 'es'],
};

function readVerbs(language: string, text: string): readonly DemandVerb[] {
  const lines = text.split('\n').filter((line) => line.includes('='));
  return lines.map((line) => {
    const [head = '', forms = ''] = line.split('=').map((part) => part.trim());
    const [nouns = '', done = ''] = forms.split('/').map((part) => part.trim());
    const participles = done.split(' ').flatMap((form) => {
      const ends = form.endsWith('#') ? (endings[language] ?? ['']) : [''];
      return ends.map((end) => form.replace('#', '') + end);
    });
    return {
      verb: head.replace('~', ''),
      isOfAny: head.startsWith('~'),
      nouns: nouns.split('|').map((noun) => noun.trim()),
      participles: participles.filter((form) => form !== ''),
    };
  });
}

export const demandVerbs: ReadonlyMap<string, readonly DemandVerb[]> = new Map(
  Object.entries(verbs).map(([language, text]) => [language, readVerbs(language, text)]),
);
