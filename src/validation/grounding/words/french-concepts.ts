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
  exam: 'examen*, épreuve*, test, tests, quiz, contrôle final, partiel, qcm, devoir surveillé ~ questionnaire*, exam*, questions, interrogation*, réussi*',
  proctored: 'surveillé*, sous surveillance, télésurveill*, surveillance, supervisé* ~ supervis*, surveill*, proctor*',
  assessed:
    'évaluation, évaluations, évalué*, noté, notée, jury, contrôle continu ~ évalu*, not*, corrig*, assess*, jury, épreuve*, examen*, exig*',
  capstone: 'projet final, projet de fin, projet de synthèse ~ projet*, capstone*, dossier*',
  thesis: 'mémoire, thèse, mémoires, thèses ~ thesis, dissertation*',
  portfolio: 'portfolio*, portefeuille de ~ portfolio*',
  interview: 'examen oral, épreuve orale, oral final, soutenance*, entretien avec le jury, entretien oral, entretien final, passage devant un jury, oral devant ~ oral*, entretien*, interview*, viva',
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
    'dans tout le secteur, dans toute la profession, par la profession, par le secteur, par l industrie, par les professionnels, de la branche, toute la filière, reconnu* dans le secteur, apprécié* dans le secteur, reconnue dans le secteur ~ industr*, secteur*, profession*, branche',
  worldwide:
    'internationalement, à l international, dans le monde entier, mondialement, au niveau international, à l échelle internationale, partout en europe, dans toute l europe, au niveau européen, mondial*, reconnaissance internationale ~ international*, mond*, europ*, global*, world*',
  nationwide:
    'nationalement, dans tout le pays, au niveau national, à l échelle nationale, reconnaissance nationale, partout en france ~ national*, nation*, pays',
  byEmployers:
    'par les employeurs, des employeurs, auprès des employeurs, par les entreprises, les recruteurs, par les recruteurs ~ employeur*, employer*, entreprise*',
  byState:
    'par l état, d état, par le ministère, du ministère, reconnu par l état, par le gouvernement ~ état, minist*, gouvernement*, state, government*',
  awardWinning:
    'primé par, primée par, primés, primées, multi primé, récompensé par, récompensée par, récompensés, récompensées, été récompensé, plusieurs fois récompensé, prix d excellence, prix de, distingué* par, distinguée par, plusieurs prix, multi primé, maintes fois, lauréat* du prix, lauréat* d un prix, lauréat* de prix, a remporté, remporté un prix, remportent ~ prix, award*, récompens*',
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
};
