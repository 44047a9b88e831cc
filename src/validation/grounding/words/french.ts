import { toCardinal, toOrdinal } from 'n2words/fr-FR';

import { frenchConcepts } from './french-concepts.ts';
import type { Words } from './words.ts';

export const french: Words = {
  language: 'fr',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'zéro=0 bi=2 tri=3 quinqu=5 vingts=20 septante=70 huitante=80 octante=80 nonante=90 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 huitaine=8 centaine=100',
  ordinals: 'première=1 unième=1 premiers=1 premières=1 second=2 seconde=2',
  pairs: '',
  articles: 'un=1 une=1',
  groups: 'douzaine=12 douzaines=12 dizaine=10 dizaines=10',
  hundred: 'cent cents',
  thousand: 'mille',
  million: 'million millions',
  joints: 'et',
  halves: 'demi=0.5 demie=0.5 quart=0.25',
  units: {
    second: 'secondes',
    minute: 'minute, minutes, min, mn',
    quarterHour: 'quart d heure, quarts d heure',
    hour: 'heure, heures, h',
    halfDay: 'demi journée, demi journées',
    day: 'j, jour, jours, journée, journées',
    week: 'semaine, semaines',
    fortnight: '',
    weekend: 'week end, week ends, weekend, weekends, fin de semaine, fins de semaine',
    month: 'mois',
    term: 'semestre, semestres, trimestre, trimestres',
    year: 'an, ans, année, années, biennal*, triennal*, quinquennal*',
    decade: 'décennie, décennies',
    century: 'siècle, siècles',
    quarterCentury: 'quart de siècle, quarts de siècle',
    half: 'moitié',
    percent: 'pour cent, pourcent',
    third: 'tiers',
    fourth: 'quarts, quart des, quart de la, quart du',
    quarterYear: '',
    tenth: 'dixièmes, dixième des, dixième de la, dixième du',
    fifth: 'cinquièmes, cinquième des, cinquième de la, cinquième du',
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
  },
  counted: {
    module: 'module*, unité*, chapitre*, partie, parties, section*, bloc, blocs, séquence*, volets',
    session:
      'séance*, session*, leçon*, cours magistraux, soirée*, rencontre*, webinaire*, séminaire*, soir, soirs, conférence*, cours',
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
      'personne*, participant*, apprenant*, étudiant*, élève*, diplômé*, candidat*, professionnels, membres, bénévoles, candidat*',
    company: 'entreprise*, employeur*, organisation*, société*, partenaire*',
    country: 'pays',
    language: 'langue, langues',
    institution: 'université*, école*, établissement*, institut*',
    page: 'page, pages',
    word: 'mots',
    step: 'étape*, phase, phases',
    level: 'niveau, niveaux, degrés',
  },
  qualifiers: {
    least:
      'minimum, à partir de, à partir des, dès, ou plus, ou davantage, et plus, minimale de, ou ultérieure, ou ultérieur, ou supérieur, ou supérieure, ou plus récente, ou plus récent, et au delà, dès l âge de, ont fêté leurs, révolus',
    more: 'bien plus de, supérieur* à, supérieur* aux, plus lourd* que, plus long* que, plus grand* que, plus âgé* de, ont dépassé les, a dépassé les, ayant dépassé les, ont passé les',
    most: 'maximum, maximale de, jusqu, jusque, ou moins, maximal de, ou antérieure, ou antérieur, ou inférieur, ou inférieure',
    less: 'pas encore, pas encore ses, pas encore leurs, pas encore atteint, pas encore fêté leurs, pas encore eu, inférieur* à, inférieur* aux, plus léger* que, plus court* que, plus petit* que, n ont pas encore, avant ses, avant leurs, avant l âge de, avant d avoir, n a pas encore',
    about: 'à peu près, quelque, approximativement',
    over: '',
  },
  labels: {
    level: 'niveau, niveaux, grade, degré, échelon, palier, stade, classe, kyu, dan, niv',
    part: 'partie, module, chapitre, acte, section, phase, étape, volume, tome, unité, bloc, jour, semaine, leçon, année',
    version: 'version, versions, édition, v, révision',
    eqf: 'cec, cadre européen des certifications',
    exam: 'examen, épreuve, test',
  },
  months: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  marks: {
    negator:
      'plutôt que, plutôt qu, ne, n est, n ont, n ouvre, n exige, n offre, n équivaut, n autorise, n habilite, n accorde, n inclut, n entraîne, n implique, n en, n y, n oblige, n organise, au lieu de, au lieu d, à la place de, à la place d, pas, sans, aucun, aucune, jamais, ni, non, nul, nulle, rien, exclu, exclue, exclus, exclues, hormis, sauf, dépourvu*, exempt de, exempte de',
    required:
      'obligé de, obligée de, obligés de, obligé d, obligés d, obligatoire*, obligatoirement, exigé*, exige, exigent, requis, requise, requises, requiert, doit, doivent, impératif*, impérativement, impérative*, il faut, imposé, imposée, imposés, tenu de, tenue de, tenus de, tenues de, indispensable*',
    needed: 'nécessaire*, prérequis, faut, besoin, demande, demandé, suppose, nécessite*',
    optional:
      'option de, option d, souhaité, souhaitée, souhaités, souhaitées, de préférence, idéalement, un atout, apprécié*, est conseillé, facultatif*, facultativ*, optionnel*, en option, recommandé*, recommande, conseillé, conseillée, conseillés, conseillées, souhaitable*, est souhaité, est souhaitée, sont souhaités, sont souhaitées, suggéré, suggérée, suggérés, encouragée, est encouragé, sont encouragés, est utile, sont utiles, serait utile, peut aussi, peuvent aussi, peut également, peuvent également, pas obligatoire*, s ils le souhaitent, s il le souhaite, qui le souhaite, qui le souhaitent, si on le souhaite, à titre facultatif, éventuel, éventuelle, éventuels, éventuelles, éventuellement, est possible, sont possibles, possible de, possible sur, le cas échéant, volontairement, sur la base du volontariat, à titre volontaire, libre de, libres de, sur demande, un plus, proposé aux volontaires, proposée aux volontaires, proposés aux volontaires, à qui le souhaite, au choix',
    prepared:
      'mène * jusqu à, mènent * jusqu à, mène * à l examen, mènent * à l examen, dans l optique, ligne de mire, en ligne de mire, prépare * à, prépare * au, prépare * aux, prépare * * à, prépare * * au, prépare * * aux, prépare * * * à, prépare * * * au, prépare * * * aux, préparent * à, préparent * au, préparent * aux, préparent * * à, préparent * * au, préparent * * aux, préparent * * * à, préparent * * * au, préparent * * * aux, prépare à, prépare au, prépare aux, prépare * à, prépare * au, prépare * aux, préparent à, préparent au, préparent aux, préparer à, préparer au, préparer aux, préparé à, préparé au, préparé aux, préparés à, préparés au, préparés aux, préparée à, préparée au, préparées à, préparant à, préparant au, préparant aux, préparer l examen, préparer le test, préparer le concours, préparer l épreuve, préparer les épreuves, prépare l examen, préparent l, préparent un, préparent le, préparent les, préparant un, préparant l, préparant le, préparer l, prépare l, préparation à, préparation au, préparation aux, préparation de l examen, préparation du, préparatoire*, en vue de, en vue du, en vue des, vers l examen, vers la certification, vers le diplôme, vers le titre, vers le certificat, vers les épreuves, vers le test, vers le brevet, vers le permis, entraînement à l, entraînement au, entraînement aux, s entraîner à, s entraîner au, s entraîner aux, entraîne à l examen, entraîne au, entraîne aux, en route vers, réviser, révisions, révision pour, révision de l examen, cours de révision, révisent, révise, réviser l, examen* blanc*, mène à l examen, dans la perspective, en vue d, vont passer, va passer, souhaitent passer, souhaite passer, veulent passer, veut passer, comptent passer, envisagent de passer, vont présenter, veulent présenter, candidats à, candidats au, candidats aux, candidat à, candidat au, se présenter à, se présenter au, se présenter aux, se présentent à, se présentent au, désirent passer, ayant l intention de',
    attended:
      'assiduité, assister, assisté*, assiste, assistent, assistant à, assistant aux, présence à, présence au, présence aux, présence obligatoire, présence effective, présence lors, présence pendant, présence durant, présence active, attestation de présence, certificat de présence, feuille de présence, feuilles de présence, participation, participé, participer, participant*, participe, participent, être présent, être présents, est présent, présent à, présents à, présents aux, présentes à, présent pendant, suivi le, suivi la, suivi les, suivi l, suivi un, suivi une, suivi des, avoir suivi, ayant suivi, a suivi, ont suivi, suivre, suivie, suivies, suivent, visionn*, regarder, regardé*, rejoindre, être là, assidu*, assiduité, lire toutes, consulter les, consulter l',
    introductory:
      'introduction*, initiation*, initier, découverte*, sensibilis*, aperçu, premiers pas, bases, notions, débutant*, fondamentaux, présentation, éveil, information',
    pending:
      'a été déposée, déposée, certification en cours, demande d accréditation, demande d agrément, demande de reconnaissance, demande d homologation, demande de certification, demande déposée, demande en cours, dossier déposé, candidature déposée, dépôt de dossier, a été demandé*, est demandé*, été sollicité*, est sollicité*, accréditation demandée, accréditation sollicitée, agrément demandé, agrément sollicité, demandée, sollicitée, accréditation en cours, agrément en cours, reconnaissance en cours, homologation en cours, labellisation en cours, procédure en cours, est en cours, en cours d, en cours de reconnaissance, en cours de labellisation, en cours de certification, en cours de demande, en attente, pas encore, est envisagé*, accréditation envisagée, accréditation visée, agrément visé, reconnaissance visée, à l étude, en instance',
    capability:
      'compétence*, capacité*, connaissance*, connaît, savoir, savoirs, savoir faire, maîtris*, sait, peut, capable*, aptitude*, apte*, expertise, compréhension, comprend, à même',
    rate: 'par, chaque, fois, l, la, le',
    idle: 'peut servir, peuvent servir, dès le premier jour, dès le jour un, un * à la fois, une * à la fois, une * après l autre, un * après l autre, habile de ses mains, habiles de ses mains, habiles de leurs mains, adroits de leurs mains, adroites de leurs mains, titre vise les, titre vise des, titre vise l, titre vise à, on peut, peut donc, rude épreuve, rudes épreuves, numéro un des réflexes, réflexe numéro un, règle numéro un, priorité numéro un, ennemi numéro un, regard neuf, œil neuf, remise à neuf, remettre à neuf, remis à neuf, remet à neuf, premiers secours, premier secours, premier pas, premiers pas, première étape, premières étapes, première approche, premier contact, premier lieu, premier plan, première main, première fois, tout premier, seconde main, seconde vie, second degré, l un des, l une des, un des, une des, l un de, l une de, un à un, un par un, zéro déchet, zéro défaut, confiance zéro, bonnes pratiques, meilleures pratiques, meilleure pratique, meilleure compréhension, mieux, non seulement, de premier recours, de première ligne, entretien d embauche, entretiens d embauche, recherche d emploi, demandeur* d emploi, demandeurs d emploi, un jour, jour après jour, au jour le jour, tous les jours, de nos jours, trois dimensions, deux roues, quatre mains, tiers lieu*, tiers lieux, mettre en emploi, mode d emploi, emploi du temps, main d oeuvre, d or et déjà, à jour, mise à jour, mises à jour, mettre à jour, mise en place, en ligne de compte, ligne directrice*, libre service, libre accès, temps libre, master data, machine* virtuelle*, réalité virtuelle, test unitaire*, tests unitaires, d abord, chef d oeuvre, peu ou pas, demi tour, demi mesure*, une meilleure *, un meilleur *, de meilleurs *, de meilleures *, ne dispense pas, ne remplace pas, ne dispensent pas, ne remplacent pas, ne se substitue pas, pas à pas, sans fil, sans oublier, sans compter, sans abri, sans gluten, sans papiers, sans contact, sans cesse, sans doute, sans faute, sans faire, sans plus, premiers gestes, premier geste, second oeuvre, premiers soins, par l intermédiaire, intermédiaire entre, intermédiaires en, intermédiaire en, sans intermédiaire, débutants et confirmés, débutants ou confirmés, débutants comme confirmés, débutantes et confirmées, débutants et expérimentés, débutants ou expérimentés, tous niveaux, avancées de la, avancées du, avancées en, les avancées, dernières avancées, avancées récentes, stade avancé, âge avancé, expert comptable, experts comptables, expertise comptable, les seniors, des seniors, aux seniors, master class, master classes, à l épreuve, à toute épreuve, épreuve du feu, épreuve de la vie, examen clinique, examens cliniques, examen des dossiers, examen visuel, examen critique, examen attentif, examen des documents, examen des, reconnus par la remise, reconnues par la remise, reconnus par un badge, reconnues par un badge, examens médicaux, examen médical, évaluation de la, évaluation du, évaluation de l, évaluation d une, évaluation d un, évaluation des risques, évaluation d impact, évaluation des besoins, évaluation des coûts, évaluation des politiques, évaluation des dommages, évaluation des projets, évaluation des dangers, évaluation environnementale, évaluation nutritionnelle, évaluation clinique, auto évaluation, évaluation de projets, évaluation d actions, maîtrise d oeuvre, maîtrise d ouvrage, maître d oeuvre, agents de maîtrise, agent de maîtrise, maîtrise de soi, maîtrise des risques, maîtrise des coûts, maîtrise des dépenses, maîtrise de l énergie, maîtrise de l eau, maîtrise statistique, maîtrise sanitaire, apprend à maîtriser, apprendre à maîtriser, apprennent à maîtriser, mieux maîtriser, maîtriser son, maîtriser ses, maîtriser sa, peut être, peuvent être, peut se, peuvent se, peut aussi, peuvent aussi, peut également, peut s, peuvent s, d agrément, recherche d un emploi, recherche d emplois, cherchant un emploi, cherchent un emploi, recherchent un emploi, en début de carrière, début de carrière, milieu de carrière, fin de carrière, changement de carrière, le meilleur parti, meilleur parti, meilleur moment, meilleures conditions, meilleurs délais, meilleur usage, meilleur choix, meilleur de soi, meilleures variétés, meilleur outil, meilleurs outils, les meilleurs gestes, meilleurs soins, meilleur rapport, la meilleure façon, la meilleure manière, les meilleures façons, les meilleurs moyens, le meilleur moyen, au meilleur coût, au mieux, poste de travail, postes de travail, poste de secours, à plusieurs reprises, label rouge, en tête à tête, mémoire vive, donne droit à * crédits, donne droit à * points, donne droit à * ects, donnent droit à * crédits, donnent droit à * points, donnant droit à * crédits, donnant droit à * points, a obtenu le badge, a obtenu le certificat, a obtenu le titre, a obtenu le diplôme, a obtenu le brevet, a obtenu le micro, ont obtenu le badge, ont obtenu le certificat, ont obtenu le titre, ont obtenu le diplôme, ont obtenu le brevet, ont obtenu le micro, le meilleur outil, le meilleur moment, le meilleur choix, le meilleur usage, le meilleur itinéraire, le meilleur emplacement, le meilleur angle, le meilleur rapport, le meilleur équilibre, le meilleur de soi, la meilleure solution, la meilleure option, la meilleure méthode, la meilleure stratégie, la meilleure saison, la meilleure période, la meilleure position, la meilleure lumière, mis en ligne, mise en ligne, mises en ligne, mettre en ligne, mettent en ligne, met en ligne, publié en ligne, publier en ligne, vente en ligne, ventes en ligne, boutique en ligne, en présence d, en présence de, en présence du, en présence des, degré de maîtrise, main dans la main, en deux temps trois mouvements, deux temps trois mouvements, d une pierre deux coups, une pierre deux coups, pierre deux coups, quatre à quatre, se mettre en quatre, se met en quatre, se mettent en quatre, cheveux en quatre, entre quatre yeux, deux par deux, deux à deux, trois par trois, aux quatre coins, les quatre coins, une fois pour toutes, première vue, premier coup d oeil, premier abord, second souffle, sixième sens, septième ciel, sans une ni deux, ni une ni deux, jamais deux sans trois, deux sans trois, cinq sur cinq, quatre épingles, ses dix doigts, midi à quatorze heures, trois fois rien, les deux faces d une même médaille, deux faces d une même pièce',
  },
  concepts: frenchConcepts,
  functionWords:
    'le la les l un une des du de d et ou à au aux en dans sur sous pour par avec sans ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je qui que qu dont où ne pas plus est sont était été être a ont avait avoir se s y mais comme si lors selon chez entre vers afin ainsi aussi dès lequel laquelle tout toute tous toutes même autre autres dont n c j celui celle ceux celles puis',
};
