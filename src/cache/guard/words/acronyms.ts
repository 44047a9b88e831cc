import { phraseList, type PhraseList } from './word-lists.ts';

/**
 * What credentials of a language call by an acronym that has one meaning in them. Not LGV (light, large), CRM, ERP, GCP,
 * CAD, BSL, NLP, HR, PPE: two each; nor PAT, SEND and TIC, which are words.
 */
export const acronyms: Readonly<Record<string, PhraseList>> = {
  en: phraseList(`
    hgv = heavy goods vehicle
    hgvs = heavy goods vehicles
    aed = automated external defibrillator | automatic external defibrillator
    aeds = automated external defibrillators | automatic external defibrillators
    pmp = project management professional | project mgmt professional
    coshh = control of substances hazardous to health
    ptsd = post traumatic stress disorder | posttraumatic stress disorder
    adhd = attention deficit hyperactivity disorder
    gmp = good manufacturing practice | good manufacturing practices
    hvac = heating ventilation & air conditioning | heating , ventilation & air conditioning | heating , ventilation , & air conditioning
    mri = magnetic resonance imaging
    tefl = teaching english as foreign language
    tesol = teaching english to speakers of other languages
    eal = english as additional language
    html = hypertext markup language
    css = cascading style sheets
    plcs = programmable logic controllers
    lpg = liquefied petroleum gas
    asl = american sign language
    itil = information technology infrastructure library
    cissp = certified information systems security professional
    cism = certified information security manager | certified information security mgr
    cisa = certified information systems auditor
    capm = certified associate in project management | certified associate in project mgmt
    ccna = cisco certified network associate
    nvq = national vocational qualification
    cscs = construction skills certification scheme
    loler = lifting operations & lifting equipment regulations
    puwer = provision & use of work equipment regulations
    mewp = mobile elevating work platform | mobile elevated work platform
    mewps = mobile elevating work platforms | mobile elevated work platforms
    uav = unmanned aerial vehicle
    uavs = unmanned aerial vehicles
    wcag = web content accessibility guidelines
    kyc = know your customer
    esg = environmental social & governance | environmental , social & governance | environmental , social , & governance
    vfx = visual effects
  `),
  es: phraseList(`
    prl = prevención de riesgos laborales
    rcp = reanimación cardiopulmonar
    svb = soporte vital básico
    dea = desfibrilador externo automático | desfibrilador automático externo
    rrhh = recursos humanos
    appcc = análisis de peligros & puntos de control crítico | análisis de peligros & puntos de control críticos | análisis de peligros & puntos críticos de control
    ele = español como lengua extranjera
    epi = equipo de protección individual
    epis = equipos de protección individual
    pymes = pequeñas & medianas empresas
    iva = impuesto sobre valor añadido
    rgpd = reglamento general de protección de datos
    lse = lengua de signos española
    tdah = trastorno por déficit de atención & hiperactividad
  `),
  fr: phraseList(`
    sst = sauveteur secouriste du travail | sauveteur & secouriste du travail
    CAP = certificat de aptitude professionnelle
    caces = certificat de aptitude à conduite en sécurité
    bts = brevet de technicien supérieur
    vae = validation des acquis de expérience
    rgpd = règlement général sur protection des données
    fle = français langue étrangère
    psc1 = prévention & secours civiques de niveau 1 | prévention & secours civiques niveau 1
    tva = taxe sur valeur ajoutée
    rh = ressources humaines
    rse = responsabilité sociétale des entreprises | responsabilité sociale des entreprises
    epi = équipement de protection individuelle | équipements de protection individuelle
    tms = troubles musculo squelettiques | troubles musculosquelettiques
    pme = petites & moyennes entreprises
    lsf = langue des signes française
  `),
  de: phraseList(`
    aevo = ausbildereignungsverordnung | ausbilder eignungsverordnung
    dsgvo = datenschutzgrundverordnung | datenschutz grundverordnung
    bafa = bundesamt fuer wirtschaft & ausfuhrkontrolle
    aed = automatisierter externer defibrillator
    hlw = herz lungen wiederbelebung
    psa = persoenliche schutzausruestung
    kmu = kleine & mittlere unternehmen
    dguv = deutsche gesetzliche unfallversicherung
    sps = speicherprogrammierbare steuerung | speicherprogrammierbare steuerungen
    bem = betriebliches eingliederungsmanagement
    bgm = betriebliches gesundheitsmanagement
    uvv = unfallverhuetungsvorschriften
    adhs = aufmerksamkeitsdefizit hyperaktivitaetsstoerung
  `),
  pt: phraseList(`
    epi = equipamento de proteção individual
    epis = equipamentos de proteção individual
    rgpd = regulamento geral sobre proteção de dados
    lgpd = lei geral de proteção de dados
    rh = recursos humanos
    libras = língua brasileira de sinais
    iva = imposto sobre valor acrescentado
    appcc = análise de perigos & pontos críticos de controle | análise de perigos & pontos críticos de controlo
    pmes = pequenas & médias empresas
    eja = educação de jovens & adultos
    lgp = língua gestual portuguesa
  `),
  it: phraseList(`
    rspp = responsabile del servizio di prevenzione & protezione | responsabile del servizio prevenzione & protezione
    aspp = addetto al servizio di prevenzione & protezione | addetto al servizio prevenzione & protezione
    rls = rappresentante dei lavoratori per sicurezza
    dpi = dispositivi di protezione individuale
    oss = operatore socio sanitario | operatore sociosanitario
    blsd = basic life support defibrillation | basic life support & defibrillation
    gdpr = regolamento generale sulla protezione dei dati
    iva = imposta sul valore aggiunto
    lis = lingua dei segni italiana
    bes = bisogni educativi speciali
  `),
  nl: phraseList(`
    vca = vgm checklist aannemers
    avg = algemene verordening gegevensbescherming
    mbo = middelbaar beroepsonderwijs
    hbo = hoger beroepsonderwijs
    vog = verklaring omtrent gedrag
    pbm = persoonlijke beschermingsmiddelen
    mkb = midden & kleinbedrijf | midden - & kleinbedrijf
    evc = erkenning van verworven competenties
  `),
};
