import type { Words } from './words.ts';

export const french: Words = {
  language: 'fr',
  cardinals:
    'zéro=0 bi=2 tri=3 quinqu=5 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100',
  ordinals:
    'premier=1 première=1 premiers=1 premières=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10',
  pairs: '',
  articles: 'un=1 une=1',
  hundred: 'cent cents',
  thousand: 'mille',
  million: 'million millions',
  joints: 'et',
  halves: 'demi=0.5 demie=0.5 quart=0.25',
  units: {
    second: 'secondes',
    minute: 'minute, minutes, min, mn',
    hour: 'heure, heures, h',
    day: 'jour, jours, journée, journées',
    week: 'semaine, semaines',
    fortnight: 'quinzaine de jours',
    weekend: 'week end, week ends, weekend, weekends',
    month: 'mois',
    term: 'semestre, semestres, trimestre, trimestres',
    year: 'an, ans, année, années, biennal*, triennal*, quinquennal*',
    decade: 'décennie, décennies',
    percent: 'pour cent, pourcent',
    third: 'tiers',
    fourth: 'quarts',
    ects: 'ects, crédits ects',
    cpd: 'cpd, pdu, ceu',
    credit: 'crédit, crédits',
    point: 'point, points',
    euro: 'euro, euros',
    dollar: 'dollar, dollars',
    pound: 'livres sterling',
    franc: 'franc, francs, chf',
    gram: 'gramme, grammes, g',
    kilogram: 'kilogramme, kilogrammes, kilo, kilos, kg',
    tonne: 'tonne, tonnes, t',
    millimetre: 'millimètre, millimètres, mm',
    centimetre: 'centimètre, centimètres, cm',
    metre: 'mètre, mètres, m',
    kilometre: 'kilomètre, kilomètres, km',
    mile: 'mile, miles, milles',
    foot: 'pieds',
    hectare: 'hectare, hectares, ha',
    litre: 'litre, litres, l',
    degree: 'degrés, celsius',
    volt: 'volt, volts, v, kv',
    watt: 'watt, watts, kilowatt, kilowatts, kw, kwh, mégawatts',
  },
  counted: {
    module: 'module*, unité*, chapitre*, partie, parties, section*, bloc, blocs, séquence*, volets',
    session:
      'séance*, session*, leçon*, cours magistraux, soirée*, rencontre*, webinaire*, séminaire*, soir, soirs, conférence*',
    exercise: 'exercice*, tp, travaux pratiques, tâche*, activité*, laboratoire*, devoir, devoirs, ateliers pratiques',
    project: 'projet, projets',
    exam: 'examen, examens, épreuve*, test, tests, quiz, évaluation*',
    question: 'question, questions',
    attempt: 'tentative*, essai, essais',
    skill: 'compétence*, aptitude*, savoir faire, habileté*',
    outcome: 'objectif*, acquis, résultats d apprentissage',
    course: 'cours, formation*, atelier*, stage, stages, programme*, parcours',
    topic: 'thème*, sujet*, domaine*, thématique*, matière*, axes',
    person:
      'personne*, participant*, apprenant*, étudiant*, élève*, diplômé*, candidat*, professionnels, membres, bénévoles',
    company: 'entreprise*, employeur*, organisation*, société*, partenaire*',
    country: 'pays',
    language: 'langue, langues',
    institution: 'université*, école*, établissement*, institut*',
    page: 'page, pages, mots',
    step: 'étape*, phase, phases',
    level: 'niveau, niveaux, degrés',
  },
  qualifiers: {
    least:
      'au moins, au minimum, minimum, minimum de, un minimum de, à partir de, dès, ou plus, pas moins de, ou davantage, et plus, minimale de, minimum',
    more: 'plus de, plus d, supérieur à, supérieure à, au delà de, dépassant, bien plus de',
    most: 'au plus, au maximum, maximum, maximale de, jusqu à, jusqu, jusque, pas plus de, tout au plus, ou moins, maximal de, maximum de',
    less: 'moins de, moins d, inférieur à, inférieure à, en dessous de',
    about: 'environ, à peu près, près de, quelque, autour de, approximativement',
    over: '',
  },
  labels: {
    level: 'niveau, niveaux, grade, degré, échelon, palier, stade, classe, kyu, dan, niv',
    part: 'partie, module, chapitre, section, phase, étape, volume, tome, unité, bloc, jour, semaine, leçon, année',
    version: 'version, versions, édition, v, révision',
    eqf: 'cec, cadre européen des certifications',
    exam: 'examen, épreuve, test',
  },
  months: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  marks: {
    negator: 'ne, pas, sans, aucun, aucune, jamais, ni, non, nul, nulle',
    required:
      'obligatoire*, exigé*, exige, exigent, requis*, doit, doivent, impératif*, impérativement, il faut, imposé*, tenu de, tenus de',
    needed: 'nécessaire*, prérequis, faut, besoin, demande, demandé, suppose, nécessite*',
    optional:
      'facultatif*, facultativ*, optionnel*, en option, recommandé*, recommandation*, conseillé*, recommande, conseille, souhaité*, souhaitable*, volontaire*, au choix, suggéré*, encouragé*, utile*, peut aussi, peuvent aussi, pas obligatoire*',
    prepared: 'prépar*, préparation*, préparatoire*, en vue de, en vue du, vers',
    attended:
      'assister, assisté*, assiste, assistent, présence, présent, présents, participation, participé, participer, participant*, participe, participent, suivi, suivre, suivie, suivies, suivent',
    introductory:
      'introduction*, initiation*, initier, découverte*, sensibilis*, aperçu, premiers pas, bases, notions, débutant*, fondamentaux, présentation, éveil, information',
    rate: 'par, chaque, fois, l, la, le',
    idle: 'premiers secours, premier secours, premier pas, premiers pas, première étape, premières étapes, première approche, premier contact, premier lieu, premier plan, première main, première fois, tout premier, seconde main, seconde vie, second degré, l un des, l une des, un des, une des, l un de, l une de, un à un, un par un, zéro déchet, zéro défaut, confiance zéro, bonnes pratiques, meilleures pratiques, meilleure pratique, meilleure compréhension, mieux, non seulement, de premier recours, de première ligne, entretien d embauche, entretiens d embauche, recherche d emploi, demandeur* d emploi, demandeurs d emploi, un jour, jour après jour, au jour le jour, tous les jours, de nos jours, 24 heures sur 24, sept jours sur sept, trois dimensions, deux roues, quatre mains, tiers lieu*, tiers lieux, mettre en emploi, mode d emploi, emploi du temps, main d oeuvre, d or et déjà, à jour, mise à jour, mises à jour, mettre à jour, mise en place, en ligne de compte, ligne directrice*, libre service, libre accès, temps libre, master data, machine* virtuelle*, réalité virtuelle, test unitaire*, tests unitaires, d abord, chef d oeuvre, peu ou pas',
  },
  concepts: {
    entry:
      'débutant*, niveau initial, élémentaire, niveau de base, niveau 1er, niveau fondamental ~ initiation*, introduct*, bases, base, fondament*, essentiel*, premiers pas, notions, découverte*, beginner*, foundation*, basic*, novice*, s initier, sensibilis*',
    intermediate: 'intermédiaire*, niveau moyen, intermediate ~ moyen*',
    advanced:
      'avancé, avancée, avancés, avancées, niveau supérieur, perfectionnement, niveau confirmé, confirmées, confirmés, niveau élevé ~ supérieur*, perfection*, approfond*, avanc*',
    expert: 'expert*, expertise, chevronné* ~ expert*',
    master: 'maître artisan, niveau maître, grand maître ~ maître*, master*',
    professional: 'niveau professionnel ~ professionnel*, professional*',
    associate: 'niveau associé, associate level, associate ~ associé*, associate*',
    practitioner: 'niveau praticien, practitioner ~ praticien*, practitioner*',
    specialist: 'spécialiste*, niveau spécialiste ~ spéciali*, specialist*',
    senior: 'senior, seniors, niveau cadre, niveau dirigeant ~ senior*, cadre*',
    junior: 'junior, juniors ~ junior*',
    bachelor: 'licence professionnelle, bachelor*, niveau licence, premier cycle ~ licence',
    masters: 'master, masters, mba, niveau master, diplôme de master, troisième cycle, bac 5 ~ master*',
    doctoral: 'doctorat*, doctoral*, docteur*',
    bronze: 'bronze',
    silver: 'argent, médaille d argent, niveau argent ~ silver',
    gold: 'niveau or, médaille d or, badge or, gold, étoile d or, catégorie or ~ or, gold',
    platinum: 'platine, diamant ~ platinum, diamond',
    whiteBelt: 'ceinture blanche',
    yellowBelt: 'ceinture jaune',
    greenBelt: 'ceinture verte',
    brownBelt: 'ceinture marron',
    blackBelt: 'ceinture noire',
    exam: 'examen*, épreuve*, test, tests, quiz, contrôle final, partiel, qcm, devoir surveillé ~ questionnaire*, exam*, questions, interrogation*, réussi*',
    proctored:
      'surveillé*, sous surveillance, télésurveill*, surveillance, supervisé* ~ supervis*, surveill*, proctor*',
    assessed:
      'évaluation, évaluations, évalué*, noté, notée, jury, contrôle continu ~ évalu*, not*, corrig*, assess*, jury, épreuve*, examen*, exig*',
    capstone: 'projet final, projet de fin, projet de synthèse ~ projet*, capstone*, dossier*',
    thesis: 'mémoire, thèse, mémoires, thèses ~ thesis, dissertation*',
    portfolio: 'portfolio*, portefeuille de ~ portfolio*',
    interview: 'examen oral, épreuve orale, oral final, soutenance* ~ oral*, entretien*, interview*, viva',
    passed:
      'réussi, réussis, réussie, réussite, réussir, validé l examen, ont obtenu, a obtenu, reçus à ~ réuss*, obten*, valid*, pass*, succès',
    mastery:
      'maîtrise, maîtrisent, maîtriser, maîtrisé*, parfaite connaissance, connaissance approfondie, connaissances approfondies, compréhension approfondie, couramment, excell*, à la perfection ~ maîtri*, master*',
    competence:
      'compétent*, qualifié*, aptes à, apte à, chevronné*, habiles, aguerri*, expérimenté en, savent parfaitement, pleinement capables ~ compéten*, qualifi*, apte*',
    demonstrated:
      'démontré*, démontrent, démontre, prouvé*, prouve, prouvent, fait la preuve, fait preuve, compétences acquises, acquis les compétences, avéré*, attestent de leur capacité, compétences attestées ~ démontr*, prouv*, preuve, montr*',
    ability: 'capable*, en mesure de, sait, savent, peuvent, peut, à même de',
    certified:
      'certifiés, certifiées, certifiée, certifié en, est certifié, titre certifié, professionnel certifié ~ certification*, certified',
    licensed:
      'habilité*, habilitation, agrément, licence d exercer, autorisé* à, inscrits à l ordre, carte professionnelle, licencié* ~ licen*, autoris*, habilit*, agré*',
    entitled:
      'donne droit, donnent droit, donne accès, permet d exercer, autorise à, ouvre droit, admission à, accès à l université, équivalence*, dispense de, éligible*, permet d accéder ~ équival*, admis*, dispens*, droit',
    accredited:
      'accrédit*, homologu*, agréé*, agrément, certifié* par, certifiée par ~ accredit*, homolog*, agré*, certifi* par',
    endorsed:
      'approuvé*, validé* par, validée par, soutenu* par, parrainé*, cautionné*, labellisé*, sous l égide, conventionné*, conforme aux exigences, sous le patronage, sponsorisé* ~ approuv*, valid*, approv*, endors*, label*, agré*, soutien*, égide',
    quality:
      'qualiopi, label qualité, label de qualité, qualité certifiée, démarche qualité ~ qualité*, quality*, label*',
    partner:
      'en partenariat avec, en collaboration avec, en coopération avec, conçu avec, développé avec, créé avec, conjointement avec, conçue avec, développée avec, avec le concours ~ partenar*, collabor*, coopér*, partner*, conjoint*',
    recognised:
      'reconnu*, reconnue*, réputé*, très estimé, très estimée, estimé par, estimée par, estimés, apprécié* par, plébiscité*, reconnaissance par, reconnaissance de la profession, valorisé* par ~ reconn*, recogni*, accept*',
    official: 'officiel*, officiellement ~ official*, état',
    industryWide:
      'dans tout le secteur, dans toute la profession, par la profession, par le secteur, dans le secteur, par l industrie, dans l industrie, par les professionnels, de la branche, toute la filière ~ industr*, secteur*, profession*, branche',
    worldwide:
      'internationalement, à l international, dans le monde entier, mondialement, au niveau international, à l échelle internationale, partout en europe, dans toute l europe, au niveau européen, mondial*, reconnaissance internationale ~ international*, mond*, europ*, global*, world*',
    nationwide:
      'nationalement, dans tout le pays, au niveau national, à l échelle nationale, reconnaissance nationale, partout en france ~ national*, nation*, pays',
    byEmployers:
      'par les employeurs, des employeurs, auprès des employeurs, par les entreprises, les recruteurs, par les recruteurs ~ employeur*, employer*, entreprise*',
    byState:
      'par l état, d état, par le ministère, du ministère, reconnu par l état, par le gouvernement ~ état, minist*, gouvernement*, state, government*',
    awardWinning:
      'primé par, primée par, primés, primées, multi primé, récompensé par, récompensée par, récompensés, récompensées, été récompensé, plusieurs fois récompensé, prix d excellence, lauréat*, prix de, distingué* par, distinguée par, plusieurs prix, multi primé, maintes fois ~ prix, award*, récompens*, lauréat*',
    leading:
      'leader*, de premier plan, de pointe, de renommée mondiale, de classe mondiale, numéro un mondial, chef de file, de premier ordre, de haut niveau ~ leading, leader*',
    best: 'meilleur, meilleure, meilleurs, meilleures, numéro un, numéro 1, n° 1, n 1, top, le plus reconnu, la plus reconnue, le plus prestigieux, la plus prestigieuse, le plus complet, la plus complète, le plus réputé, la plus réputée, le plus demandé, la plus demandée, inégalé*, incomparable*, unique en son genre, classé premier, classée première, classé parmi, classée parmi, classés parmi, classé numéro, classée numéro, classé n, le mieux classé, la mieux classée, exceptionnel*, sans égal, de référence ~ best, top, class*',
    prestigious:
      'prestigieu*, renommé*, de renom, réputé*, célèbre*, d excellence, élite, illustre*, prestige ~ prestigious',
    inDemand:
      'très recherché*, très demandé*, recherché* par, forte demande, très prisé, très prisée, prisés, prisées, prisé des, prisé par, prisée par, convoité* ~ demand*, recherch*',
    exclusive:
      'exclusi*, seul certificat, seule certification, seule formation, formation unique, certificat unique, certification unique, cours unique, programme unique, diplôme unique, badge unique, unique en, le seul, la seule ~ seul*, uni*',
    distinction:
      'avec mention, mention très bien, avec distinction, avec les félicitations, mention bien, avec honneur* ~ mention*, distinction*, honour*, honor*, merit',
    salary:
      'salaire*, rémunération, mieux payé*, mieux rémunéré*, revenus, augmentation de salaire, gagner plus, hausse de salaire ~ salar*, rémun*, pay*',
    guarantee: 'garanti*, assurés de, assuré de, assure un emploi, assurés d, à coup sûr ~ garant*, guarant*, assur*',
    job: 'emploi, emplois, embauch*, décrocher un, débouché*, insertion professionnelle, trouver un emploi, trouver un travail, marché du travail, marché de l emploi, recruté*, recrutement, un poste, des postes, employabilité, ouvre les portes, ouvre la porte, ouvre des portes, nouveau métier, opportunités professionnelles ~ emploi*, job*, embauch*, employ*, recrut*',
    career:
      'carrière*, une promotion, promotion interne, promotion professionnelle, promotion au, obtenir une promotion, évolution professionnelle, perspectives professionnelles, avancement, perspectives d évolution, avenir professionnel ~ carrière*, career*, promot*',
    online:
      'en ligne, à distance, distanciel, e learning, virtuel*, classe virtuelle, mooc, visioconférence ~ online, web*, distanc*, numérique*, remote, virtual*, internet, digital*, distance',
    inPerson:
      'en présentiel, présentiel*, en personne, sur site, en face à face, en salle ~ in person, face, site, atelier*, présen*, classroom, on site, soirée*, pratique*',
    selfPaced:
      'à son rythme, à leur rythme, formation en autonomie, cours en autonomie, apprentissage en autonomie, étudier en autonomie, suivre en autonomie, autoformation en ligne, en autoformation, autoformation, à votre rythme ~ self*, auto*, rythme',
    instructorLed:
      'encadré* par, dirigé* par un, accompagné* par un formateur, tutoré* ~ instructor*, formateur*, tut*, encadr*, anim*, enseign*, accompagn*',
    partTime: 'à temps partiel, à temps plein, cours du soir, en alternance ~ part time, full time, soir*, alternance',
    free: 'gratuit*, sans frais, gratuitement ~ free, gratuit*',
    lifetime:
      'à vie, n expire jamais, n expire pas, sans limite de durée, permanent*, durée illimitée, sans date d expiration, définitivement, validité illimitée ~ lifetime, illimit*, never expire*, life',
    renewal:
      'renouvel*, recertif*, expire, valable, validité, recyclage, valide pour, valide pendant, valide durant, valide jusqu, reste valide, est valide, validité ~ valid*, valable*, renew*, expir*, durée',
    priorKnowledge:
      'expérience préalable, connaissances préalables, expérience antérieure, prérequis, pré requis, expérience requise, expérience exigée, connaissance préalable, conditions d admission, conditions d accès, déjà titulaires, années d expérience, ans d expérience, ans de pratique ~ expérience*, préalable*, prior, connaissance*, prerequisite*, experience*',
    background:
      'expérience de, expérience en, expérience professionnelle, diplômé* d, diplômé* en, titulaire d un, ayant suivi, ayant déjà, justifiant, ayant obtenu, connaissances de base, bonnes connaissances, de formation, expérience ~ expérience*, diplôm*, connaissance*, experience*',
    experienced: 'expérimenté*, confirmés, aguerri* ~ expériment*, experienced',
    degree:
      'diplôme universitaire, grade universitaire, titre universitaire, diplôme d état ~ degree*, universit*, diplôme*, licence, master*',
    diploma: 'diplôme, diplômes, diplômant* ~ diplom*, brevet, titre, diplôm*',
    manyOf:
      'des centaines, des milliers, milliers de, centaines de, des dizaines, dizaines de, millions de, innombrable*',
  },
  functionWords:
    'le la les l un une des du de d et ou à au aux en dans sur sous pour par avec sans ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je qui que qu dont où ne pas plus est sont était été être a ont avait avoir se s y mais comme si lors selon chez entre vers afin ainsi aussi dès lequel laquelle tout toute tous toutes même autre autres dont n c j celui celle ceux celles puis',
};
