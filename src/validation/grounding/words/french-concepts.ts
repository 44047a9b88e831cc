import type { Words } from './words.ts';

export const frenchConcepts: Words['concepts'] = {
  entry:
    'débutant*, niveau initial, élémentaire, niveau de base, niveau 1er, niveau fondamental ~ initiation*, introduct*, bases, base, fondament*, essentiel*, premiers pas, notions, découverte*, beginner*, foundation*, basic*, novice*, s initier, sensibilis*',
  intermediate: 'intermédiaire*, niveau moyen, intermediate ~ moyen*',
  advanced:
    'avancé, avancée, avancés, avancées, niveau supérieur, perfectionnement, niveau confirmé, confirmées, confirmés, niveau élevé, cours de perfectionnement, stage de perfectionnement ~ supérieur*, perfection*, approfond*, avanc*',
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
  exam: 'examen*, épreuve*, test, tests, quiz, contrôle final, partiel, qcm, devoir surveillé, contrôle, contrôles, contrôle écrit, devoir sur table, interrogation écrite, examen final, partiels, concours ~ questionnaire*, exam*, questions, interrogation*, réussi*',
  proctored: 'surveillé*, sous surveillance, télésurveill*, surveillance, supervisé* ~ supervis*, surveill*, proctor*',
  assessed:
    'évaluation, évaluations, évalué*, noté, notée, contrôle continu, examinateur*, correcteur*, évaluateur*, jurys, grille d évaluation, évaluation rigoureuse, évalué* par, évalués par, examiné* par, jugé* par, contrôlé* par, évaluation indépendante, évaluation externe, rigoureusement évalué* ~ évalu*, not*, corrig*, assess*, jury, épreuve*, examen*, exig*',
  panel:
    'jury, commission d examen, commission évalue, commission, jurys, évaluateurs externes, examinateur externe, comité d experts, panel d experts ~ jury*, commission*, comité*, examinat*, évaluat*, expert*, panel',
  capstone: 'projet final, projet de fin, projet de synthèse ~ projet*, capstone*, dossier*',
  thesis: 'mémoire, thèse, mémoires, thèses ~ thesis, dissertation*',
  portfolio: 'portfolio*, portefeuille de ~ portfolio*',
  interview:
    'examen oral, épreuve orale, oral final, soutenance*, entretien avec le jury, entretien oral, entretien final, passage devant un jury, oral devant ~ oral*, entretien*, interview*, viva',
  passed:
    'réussi, réussis, réussie, réussite, réussir, validé l examen, ont obtenu, a obtenu, reçus à ~ réuss*, obten*, valid*, pass*, succès',
  mastery:
    'maîtrise, maîtrisent, maîtriser, maîtrisé*, parfaite connaissance, connaissance approfondie, connaissances approfondies, compréhension approfondie, couramment, excell*, à la perfection, sur le bout des doigts, parfaitement, à fond, virtuose*, sans faille, experte, experts en, expert en, haut niveau de maîtrise, excellent*, impeccable*, tous les aspects, de fond en comble, complète maîtrise, pleine maîtrise, connaissances pointues, pointu*, solides connaissances, solide*, maîtrise parfaite, parfaite maîtrise, maîtrise totale, maîtrise complète, maîtrise approfondie, maîtrisent parfaitement, maîtrise parfaitement, excellen*, experte en, expertise, virtuos*, connaissance exhaustive, tous les secrets, aucun secret, comme des pros, comme un pro, avec aisance ~ maîtri*, master*, solide*, complet*, complète*',
  competence:
    'compétent*, qualifié*, aptes à, apte à, chevronné*, habiles, aguerri*, expérimenté en, savent parfaitement, pleinement capables, opérationnel*, professionnels aguerris, pleinement qualifiés, en toute autonomie, de manière autonome, de façon autonome, autonome, autonomes, autonomie, sans aide, sans supervision, sans encadrement, prêts à exercer, prêt à exercer, prêts à travailler, formés à, bien formés, hautement qualifié*, rompus à, chevronnés, pleinement capable*, parfaitement capable*, entièrement capable*, compéten* pour, pleinement compéten*, autonomie complète, immédiatement opérationnel*, prêt* à exercer, prêt* à travailler, professionnels accomplis, professionnel accompli, pleinement qualifié*, qualifié* pour ~ compéten*, qualifi*, apte*, autonom*',
  demonstrated:
    'démontré*, démontrent, démontre, prouvé*, prouve, prouvent, fait la preuve, fait preuve, compétences acquises, acquis les compétences, avéré*, attestent de leur capacité, compétences attestées, preuve de, preuve que, a montré, ont montré, atteste de la capacité, atteste que, attestent que, atteste la maîtrise, confirme la capacité, confirme que, confirment que, garantit la capacité, certifie la capacité, prouvant, attestent la maîtrise, atteste de la maîtrise, atteste de la compétence, certifie que, certifie la maîtrise, certifie la compétence, confirme la maîtrise, confirme la compétence, témoigne de, témoignent de, garantit que, compétences prouvées, compétences avérées, compétences validées, compétence avérée, savoir faire éprouvé ~ démontr*, prouv*, preuve, montr*',
  ability: 'capable*, en mesure de, sait, savent, peuvent, peut, à même de',
  certified:
    'certifiés, certifiées, certifiée, certifié en, est certifié, titre certifié, professionnel certifié, devient certifié, deviennent certifiés, obtient la certification, obtiennent la certification, détenteur* de la certification ~ certification*, certified',
  licensed:
    'habilité*, habilitation, agrément, licence d exercer, autorisé* à, inscrits à l ordre, carte professionnelle, licencié*, permis d, permet d exercer, droit d exercer, inscrit* à l ordre, carte pro, autorisation d, autorise l, autorise le, autorisent, habilit* à, droit de conduire, permet de conduire, licence professionnelle d exercice, autorisation d exercer, titre protégé, peuvent exercer, peut exercer, porter le titre ~ licen*, autoris*, habilit*, agré*',
  entitled:
    'donne droit, donnent droit, donne accès, permet d exercer, autorise à, ouvre droit, admission à, accès à l université, équivalence*, dispense de, éligible*, permet d accéder, dispense du, dispense d, exempte*, exonère*, équivaut, équivalent à, équivalente à, remplace le, remplace la, remplace l, accès direct, ouvre l accès, ouvre les portes de l université, admission en, passerelle vers, donne l accès, conduit au diplôme, mène au diplôme, reconnu comme équivalent, qualifie pour, dispense de l examen, dispense d examen, dispensé* de, accès de plein droit, entrée directe, ouvre les portes de, tient lieu, tenant lieu, donnant droit, donnant accès, intégralement reconnu, reconnaissance intégrale ~ équival*, admis*, dispens*, droit, exempt*, remplac*, passerelle*',
  accredited:
    'accrédit*, homologu*, agréé*, agrément, certifié* par, certifiée par, certifié par, certifiés par, certifiant*, inscrit au rncp, reconnu par l état, habilité par, éligible au cpf, qualifiant*, organisme certificateur, certifié qualiopi, qualiopi, titre certifié, certification reconnue, accréditeur*, habilitation officielle ~ accredit*, homolog*, agré*, certifi* par',
  endorsed:
    'approuvé*, validé* par, validée par, soutenu* par, parrainé*, cautionné*, labellisé*, sous l égide, conventionné*, conforme aux exigences, sous le patronage, sponsorisé*, sceau, label, tampon, estampillé*, visé par, avalisé*, certifié conforme, répond aux exigences, respecte les exigences, recommandé par, recommandée par, avec l aval, aval de, aval du, agréé* par, mandaté*, délégué par, contrôlé par, contrôlée par, vérifié* par, audité*, approbation, sous le contrôle, sous le haut patronage, patronage, homologué*, au nom du, au nom de l, financé* par, subventionné*, adoubé*, soutenu par, soutenue par, soutenus par, bénéficie du soutien, patronné*, labélisé*, répond aux normes, porte le sceau, porte le label, recommandés par, plébiscité par les instances, validé par la, validée par la, validé par le, validée par le, feu vert ~ approuv*, valid*, approv*, endors*, label*, agré*, soutien*, égide, sceau*, conform*, référentiel*, recommand*, audit*, aval*, soutien, appui, soutenu*',
  quality:
    'qualiopi, label qualité, label de qualité, qualité certifiée, démarche qualité, gage de qualité, qualité garantie, garantie de qualité, haute qualité, qualité supérieure ~ qualité*, quality*, label*',
  partner:
    'en partenariat avec, en collaboration avec, en coopération avec, conçu avec, développé avec, créé avec, conjointement avec, conçue avec, développée avec, avec le concours, avec l aide, main dans la main, en lien avec, en association avec, aux côtés de, en partenariat, en collaboration, en coopération, en concertation, co construit*, coconstruit*, codéveloppé*, élaboré avec, élaborée avec, organisé avec, organisée avec, avec la participation, avec le soutien, avec l appui, avec le soutien de, avec l appui de ~ partenar*, collabor*, coopér*, partner*, conjoint*',
  recognised:
    'reconnu*, reconnue*, réputé*, très estimé, très estimée, estimé par, estimée par, estimés, apprécié* par, plébiscité*, reconnaissance par, reconnaissance de la profession, valorisé* par, très apprécié*, apprécié*, appréciée des, apprécié des, bien vu, bien vue, valorisé*, fait foi, accepté par, acceptée par, accepté dans, acceptée dans, acceptés, respecté par, jouit d, gage de confiance, confiance des, considéré*, estimé*, a du poids, fait autorité, jouit d une, jouissent d une, bénéficie d une reconnaissance, fortement reconnu*, largement reconnu*, unanimement reconnu*, hautement reconnu*, très reconnu*, bien vu*, valeur sûre, passeport pour, passeport vers, prisé* ~ reconn*, recogni*, accept*, appréci*, valoris*, estim*, confiance',
  official:
    'officiel*, officiellement, registre, répertoire, inscrit* au, inscrite au, reconnaissance officielle ~ official*, état',
  industryWide:
    'dans tout le secteur, dans toute la profession, par la profession, par le secteur, par l industrie, par les professionnels, de la branche, toute la filière, reconnu* dans le secteur, apprécié* dans le secteur, reconnue dans le secteur, dans le secteur entier, par tout le secteur, par les professionnels du secteur, par les pairs ~ industr*, secteur*, profession*, branche',
  worldwide:
    'internationalement, à l international, dans le monde entier, mondialement, au niveau international, à l échelle internationale, partout en europe, dans toute l europe, au niveau européen, mondial*, reconnaissance internationale, tous les pays, toute l union, union européenne, tous les états membres, états membres, au delà des frontières, de par le monde, toute l europe, partout dans le monde, dans de nombreux pays, validité internationale, portée internationale, renommée internationale, à l étranger, à travers le monde, aux quatre coins, à l échelle mondiale, sur tous les continents ~ international*, mond*, europ*, global*, world*',
  nationwide:
    'nationalement, dans tout le pays, au niveau national, à l échelle nationale, reconnaissance nationale, partout en france, dans toute la france, en france entière, sur tout le territoire, registre national, répertoire national, partout dans le pays, dans toute la belgique, dans toute la suisse, territoire national ~ national*, nation*, pays',
  byEmployers:
    'par les employeurs, des employeurs, auprès des employeurs, par les entreprises, les recruteurs, par les recruteurs, les employeurs, aux employeurs, les entreprises apprécient, les entreprises recherchent, des recruteurs, recruteurs, des entreprises, aux yeux des employeurs, employeurs apprécient, employeurs recherchent, drh ~ employeur*, employer*, entreprise*',
  byState:
    'par l état, d état, par le ministère, du ministère, reconnu par l état, par le gouvernement, l état, ministère, gouvernement, préfecture, pouvoirs publics, par la loi, légal*, france compétences, par les pouvoirs publics, diplôme d état, titre d état ~ état, minist*, gouvernement*, state, government*',
  awardWinning:
    'primé par, primée par, primés, primées, multi primé, récompensé par, récompensée par, récompensés, récompensées, été récompensé, plusieurs fois récompensé, prix d excellence, prix de, distingué* par, distinguée par, plusieurs prix, multi primé, maintes fois, lauréat* du prix, lauréat* d un prix, lauréat* de prix, a remporté, remporté un prix, remportent, couronné*, primé, primée, médaille*, médaillé*, trophée*, gagnant*, gagné*, vainqueur*, remporté*, champion*, élu*, élue meilleure, sacré*, formation de l année, stage de l année, école de l année, badge de l année, de l année, prix national, prix du, prix des, premier prix, palme*, décoré*, honoré*, primé*, multiprimé*, récompensé*, élu meilleur, sacré meilleur, a décroché le, décroché un prix, a reçu le prix, a obtenu le prix, plusieurs fois primé*, a raflé, palmarès, auréolé*, maison lauréate, lauréate du, lauréates du, école lauréate ~ prix, award*, récompens*, médaille*, champion*, gagn*, vainqu*',
  nominated: 'finaliste*, nommé au, nommée au, nominé* ~ finaliste*, nomin*, nommé*',
  leading:
    'leader*, de premier plan, de pointe, de renommée mondiale, de classe mondiale, numéro un mondial, chef de file, de premier ordre, de haut niveau, pionnier*, avant gardiste*, avant garde, à la pointe, référence dans, référence du, référence en, fait référence, fleuron, haut de gamme, centre d excellence, pôle d excellence, leader du marché, numéro un, leader incontesté, incontournable*, fer de lance, précurseur*, révolutionnaire*, référence incontournable, fait figure de référence, tête de file, en tête du, en tête des, d avant garde, école de référence, centre de référence, organisme de référence ~ leading, leader*',
  best: 'meilleur, meilleure, meilleurs, meilleures, numéro un, numéro 1, n° 1, n 1, top, le plus reconnu, la plus reconnue, le plus prestigieux, la plus prestigieuse, le plus complet, la plus complète, le plus réputé, la plus réputée, le plus demandé, la plus demandée, inégalé*, incomparable*, unique en son genre, classé premier, classée première, classé parmi, classée parmi, classés parmi, classé numéro, classée numéro, classé n, le mieux classé, la mieux classée, exceptionnel*, sans égal, de référence, la plus ancienne, le plus ancien, plus ancienne école, plus ancien, la plus grande, le plus grand, les plus grandes, les plus grands, le plus suivi, la plus suivie, le plus exigeant, la plus exigeante, le plus vendu, le plus populaire, la plus populaire, le plus apprécié, la plus appréciée, le plus recherché, la plus recherchée, le plus choisi, la plus choisie, le plus connu, la plus connue, aucun autre cours, aucune autre formation, aucun autre, aucune autre, première place, deuxième place, en tête du classement, en tête, numéro deux, palmarès, classement, top 5, top 10, top 3, hors pair, sans équivalent, inégalable*, imbattable*, meilleur*, best seller, la meilleure, le meilleur, les meilleurs, les meilleures, parmi les meilleurs, parmi les meilleures, l un des meilleurs, l une des meilleures, mieux noté*, mieux classé*, premier rang, au premier rang, sans pareil, sans rival, nec plus ultra, étalon or, les plus reconnus, plus respecté*, plébiscité* ~ best, top, class*, plus haut*, meilleur*',
  prestigious:
    'prestigieu*, renommé*, de renom, réputé*, célèbre*, d excellence, élite, illustre*, prestige, excellente réputation, bonne réputation, réputation, fait autorité, font autorité, de grande renommée, de haut vol, émérite*, éminent*, légendaire*, mythique*, respecté*, grande renommée, fameux, d élite, d exception, remarquable*, très apprécié*, hautement estimé*, solide réputation, acclamé*, admiré* ~ prestigious',
  inDemand:
    'très recherché*, très demandé*, recherché* par, forte demande, très prisé, très prisée, prisés, prisées, prisé des, prisé par, prisée par, convoité*, convoités, très couru, très courue, complet, pénurie, en forte demande, s arrachent, plébiscité*, fort demandé*, très prisé*, s arrache, complet des mois, très couru*, se disputent ~ demand*, recherch*',
  exclusive:
    'exclusi*, seul certificat, seule certification, seule formation, formation unique, certificat unique, certification unique, cours unique, programme unique, diplôme unique, badge unique, unique en, le seul, la seule, nulle part ailleurs, premier du genre, première du genre, premier en son genre, seul en son genre, seul organisme, unique organisme, en exclusivité, réservé à une élite, premier cours, première formation, première certification, unique en son genre, unique en france, unique en europe, seul de son genre, exclusivité, la seule formation, le seul certificat, le seul cours, première mondiale, trié* sur le volet ~ seul*, uni*',
  distinction:
    'avec mention, mention très bien, avec distinction, avec les félicitations, mention bien, avec honneur*, félicitations du jury, avec les honneurs, avec brio, haut la main, summa cum laude ~ mention*, distinction*, honour*, honor*, merit',
  salary:
    'salaire*, rémunération, mieux payé*, mieux rémunéré*, revenus, augmentation de salaire, gagner plus, hausse de salaire, mieux payés, meilleur salaire, meilleure paie, meilleure rémunération, prime, primes, hausse de revenus, bien payé*, bien rémunéré*, lucrati*, rémunér*, gagnent plus, gagnent davantage ~ salar*, rémun*, pay*',
  guarantee:
    'garanti*, assurés de, assuré de, assure un emploi, assurés d, à coup sûr, assurance d un, assuré d un, assurés d un, sans risque d échec, promet, promesse*, certain d obtenir, à la clé, garantit, garantissent, assuré* de, promettent, promesse, sans risque, certitude de, réussite assurée, satisfait ou remboursé, infaillible* ~ garant*, guarant*, assur*',
  job: 'emploi, emplois, embauch*, décrocher un, débouché*, insertion professionnelle, trouver un emploi, trouver un travail, marché du travail, marché de l emploi, recruté*, recrutement, un poste, des postes, employabilité, ouvre les portes, ouvre la porte, ouvre des portes, nouveau métier, opportunités professionnelles, tremplin, décrocher, meilleur poste, poste garanti, place garantie, cdi, contrat de travail, contrat à durée, stage rémunéré, apprentissage en entreprise, alternance garantie, placement, insertion, retour à l emploi, accès à l emploi, vers l emploi, taux d emploi, taux d insertion, métier en tension, entreprises recrutent, s arrachent, portes de l entreprise, employeurs attendent, avenir assuré, poste stable, poste de, prêt à l emploi, prêts à l emploi, immédiatement employable*, employable*, trouver un poste, trouvent un poste, trouve un poste, trouvent un emploi, trouve un emploi, décroche un, décrochent un, embauche, embauché*, recrutement garanti, recruteurs, offre d emploi, offres d emploi, perspectives d emploi, opportunités d emploi, débouchés professionnels, premier emploi, nouvel emploi, poste à la clé, emploi à la clé, contrat à la clé, passerelle vers l emploi, tremplin vers, porte d entrée, ouvre les portes du, ouvre les portes de, accès direct à l emploi, entrer dans la profession, accéder à un poste, accéder à un emploi, accéder au métier, exercer le métier ~ emploi*, job*, embauch*, employ*, recrut*, insertion, poste*, contrat*',
  career:
    'carrière*, une promotion, promotion interne, promotion professionnelle, promotion au, obtenir une promotion, évolution professionnelle, perspectives professionnelles, avancement, perspectives d évolution, avenir professionnel, gravir les échelons, évoluer vers, évolution de poste, poste à responsabilité*, postes à responsabilité*, monter en grade, progresser dans leur métier, nouvelle carrière, accélérateur, évoluer professionnellement, ascension, postes à responsabilité, poste à responsabilité, poste de direction, booster, réussite professionnelle ~ carrière*, career*, promot*',
  online:
    'en ligne, à distance, distanciel, e learning, virtuel*, classe virtuelle, mooc, visioconférence, visio, en visio, classe à distance, en distanciel, asynchrone, hybride, par internet ~ online, web*, distanc*, numérique*, remote, virtual*, internet, digital*, distance',
  inPerson:
    'en présentiel, présentiel*, en personne, sur site, en face à face, en salle ~ in person, face, site, atelier*, présen*, classroom, on site, soirée*, pratique*',
  selfPaced:
    'à son rythme, à leur rythme, formation en autonomie, cours en autonomie, apprentissage en autonomie, étudier en autonomie, suivre en autonomie, autoformation en ligne, en autoformation, autoformation, à votre rythme ~ self*, auto*, rythme',
  instructorLed:
    'encadré* par, dirigé* par un, accompagné* par un formateur, tutoré*, enseigné par, encadrée par, encadrés par, accompagnement par, par un expert, par des experts, mentorat, coaché*, par des professionnels, animé par un, animée par un, animés par des, animé par des, animée par des ~ instructor*, formateur*, tut*, encadr*, anim*, enseign*, accompagn*',
  partTime: 'à temps partiel, à temps plein, cours du soir, en alternance ~ part time, full time, soir*, alternance',
  free: 'gratuit*, sans frais, gratuitement ~ free, gratuit*',
  lifetime:
    'à vie, n expire jamais, n expire pas, sans limite de durée, permanent*, durée illimitée, sans date d expiration, définitivement, validité illimitée, pour toujours, pour la vie, toute la vie, sans expiration, n expire, illimitée, illimité, indéfiniment, sans limitation ~ lifetime, illimit*, never expire*, life',
  renewal:
    'renouvel*, recertif*, expire, valable, validité, recyclage, valide pour, valide pendant, valide durant, valide jusqu, reste valide, est valide, validité ~ valid*, valable*, renew*, expir*, durée',
  priorKnowledge:
    'expérience préalable, connaissances préalables, expérience antérieure, prérequis, pré requis, expérience requise, expérience exigée, connaissance préalable, conditions d admission, conditions d accès, déjà titulaires, années d expérience, ans d expérience, ans de pratique ~ expérience*, préalable*, prior, connaissance*, prerequisite*, experience*',
  background:
    'expérience de, expérience en, expérience professionnelle, diplômé* d, diplômé* en, titulaire d un, ayant suivi, ayant déjà, justifiant, ayant obtenu, connaissances de base, bonnes connaissances, de formation, expérience, ayant une, ayant un, avec une formation, avec un diplôme, titulaires d un, titulaires du, disposant d, de niveau, maîtrisant, déjà formés, dotés d, justifiant d, diplômés, avec une expérience, avec un permis, avec un brevet, avec * expérience ~ expérience*, diplôm*, connaissance*, experience*',
  experienced: 'expérimenté*, confirmés, aguerri* ~ expériment*, experienced',
  degree:
    'diplôme universitaire, grade universitaire, titre universitaire, diplôme d état ~ degree*, universit*, diplôme*, licence, master*',
  diploma: 'diplôme, diplômes, diplômant* ~ diplom*, brevet, titre, diplôm*',
  manyOf:
    'des centaines, des milliers, milliers de, centaines de, des dizaines, dizaines de, millions de, innombrable*, la plupart des participants, la plupart des diplômés, la plupart des stagiaires, la majorité, grande majorité, quasi totalité, presque tous, presque toutes, innombrables',
};
