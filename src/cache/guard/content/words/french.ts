import { contentWords } from '../content-words.ts';
import { frenchForms, verbForms } from '../verb-forms.ts';

/** What French says in two ways and means once. */
export const frenchContent = contentWords({
  phrases: `
    majorité = être majeur | être majeure | être majeurs
    doit = il faut | est tenu de | est tenue de | il est nécessaire de | il est obligatoire de | a obligation de
    sont requis = sont exigés | sont nécessaires | sont exigées | sont requises
    est requis = est exigé | est nécessaire | est exigée | est requise
    est autorisé = est permis
    est autorisée = est permise
    sont autorisés = sont permis
    sont autorisées = sont permises
    pas autorisé = pas permis
    pas autorisée = pas permise
    pas autorisés = pas permis
    pas autorisées = pas permises
    à fin de = à issue de | à terme de
    pendant = à cours de | durant | lors de | tout à long de
    devant = face à | en présence de
    avec = accompagné de | en compagnie de | accompagnée de | ensemble avec
    à aide de = à moyen de | grâce à
    sur = à sujet de | concernant | portant sur | relatif à | relative à
    selon = conformément à | suivant
    de = composé de | composée de | constitué de | comprenant
    est = prend forme de
    entièrement = intégralement | totalement | complètement
    personnes qui = ceux qui | celles qui | toute personne qui
    gratuit = sans frais
    chaque mois = mensuellement
    chaque semaine = hebdomadairement
    apprendre = apprendre comment
    utiliser = employer
    commencer = débuter
    terminer = achever
    puis = suivie de | suivies de
    , puis = , suivi de | , suivis de
    personnes qui veulent = personnes qui souhaitent | personnes qui désirent | personnes souhaitant | personnes désirant
    qui veulent = qui souhaitent | qui désirent
    qui veut = qui souhaite | qui désire
    rendre = remettre
    réaliser = effectuer
    par épreuve = à chaque épreuve
    par module = dans chaque module
    examen écrit = épreuve écrite
    examen oral = épreuve orale
  `,
  openers: `
    atteste = atteste | atteste que | certifie | certifie que | prouve | prouve que | démontre | démontre que | confirme | confirme que | justifie | valide | valide que | témoigne de | fait preuve de | garantit que
    décerné à = décerné à | décernée à | attribué à | attribuée à | délivré à | délivrée à | remis à | remise à | accordé à | accordée à | octroyé à | conféré à
    pour = pour | destiné à | destinée à | conçu pour | conçue pour | adressé à | pensé pour | dédié à | se adresse à | s'adresse à | s'adresse | adresse à | est destiné à | est conçu pour | prévu pour | à destination de | à intention de
    couvre = couvre | porte sur | traite de | traite | aborde | contenu : | contenus : | thèmes : | à programme : | programme : | thèmes abordés :
    inclut = comprend | inclut | contient | comporte
    reconnaît = reconnaît | distingue | récompense
    titulaire can = être capable de | être capables de | savent | saura | sauront | sera capable de | seront capables de | sont capables de | sera en mesure de | seront en mesure de | sont en mesure de | capacité à | aptitude à | capacité de titulaire à | titulaire est en mesure de | détenteur sait | détenteur est capable de | sait | est capable de | titulaire sait | titulaire est capable de | est en mesure de | titulaires savent
    titulaire peut = peut | titulaire peut
    initie à = initie à | introduction à | introduit à | initiation à
  `,
  be: 'est sont sera seront',
  learns: 'apprend apprennent apprendra apprendront',
  teaches: `
    learn = enseigne | apprend
    train = forme
    prepare = prépare
    qualify = habilite
    enable = permet
  `,
  taught: `
    train = formés | formées
    prepare = préparés | préparées
    learn = initiés
  `,
  toWhom: 'à',
  toDo: 'à de comment',
  selves:
    'cours atelier programme certificat diplôme titre master badge formation attestation parcours stage brevet microcertification certification',
  acts: {
    verbs: `
      préparer:préparation encadrer:encadrement rédiger:rédaction réaliser:réalisation présenter:présentation créer:création concevoir:conception
      remettre:remise rendre animer:animation élaborer:élaboration publier:publication organiser:organisation développer:développement
      planifier:planification construire:construction analyser:analyse documenter:documentation enregistrer:enregistrement monter:montage
      exécuter:exécution écrire:écriture collecter:collecte recueillir:recueil traduire:traduction installer:installation configurer:configuration
      réviser:révision identifier:identification accomplir:accomplissement accompagner:accompagnement résoudre:résolution programmer:programmation
      réparer:réparation coordonner:coordination soutenir:soutenance produire:production dispenser conduire:conduite tenir:tenue
      valider:validation obtenir:obtention réussir:réussite suivre:suivi former:formation fabriquer:fabrication
    `,
    links: 'de',
    own: 'réussir remettre rendre réaliser',
  },
  suffixes: 'er = ation',
  ownActs: `
    participer à = participation à
    assister à = présence à
    réussir = réussite à | réussite de
  `,
  ownObjects:
    'cours module modules unité unités séance séances atelier ateliers examen examens épreuve épreuves test tests travail travaux projet projets mémoire rapport dissertation thèse portfolio dossier exercice exercices stage pratique tâche tâches séminaire heure phase formation programme activité activités session sessions bloc blocs',
  others:
    'expert experts tuteur tuteurs tutrice mentor mentors professeur professeurs enseignant enseignants formateur formateurs formatrice instructeur instructeurs jury commission superviseur évaluateur entreprise collègues certificat certificats attestation diplôme badge référence formulaire enquête questionnaire matériel matériels professionnels famille',
  verbs: verbForms(
    `évaluer observer noter signer valider encadrer examiner vérifier juger présenter délivrer dispenser animer organiser assurer superviser approuver contrôler certifier confirmer attester réaliser accompagner piloter coordonner attribuer décerner octroyer homologuer
    corriger: corrige corrigent / corrigé corrigée corrigés corrigées; rédiger: rédige rédigent / rédigé rédigée rédigés rédigées; remettre: remet remettent / remis remise remises; rendre: rend rendent / rendu rendue rendus rendues; conduire: conduit conduisent / conduit conduite conduits conduites; tenir: tient tiennent / tenu tenue tenus tenues; suivre: suit suivent / suivi suivie suivis suivies; diriger: dirige dirigent / dirigé dirigée dirigés dirigées; relire: relit relisent / relu relue relus relues; mener: mène mènent / mené menée menés menées`,
    frenchForms,
  ),
  covered: 'couvre = traité | traitée | traités | traitées | abordé | abordée | abordés | abordées',
  by: 'par',
  circumstances: 'dès pendant avant devant chaque après',
  must: 'doit doivent',
  also: 'aussi également outre',
  again: 'il elle ils elles',
  continued: `
    de = il comporte | elle comporte | il compte | elle compte | il comprend | elle comprend
  `,
  generic: 'thèmes thème domaines parties partie aspects points éléments pièces objets œuvres textes contenus sujets',
  leads: 'do = sont exigés : | sont requis : | conditions : | il faut | exigences : | il est nécessaire de | avoir',
  having:
    'do = avoir | posséder | disposer de | doit avoir | être titulaire de | il faut avoir | doit être titulaire de',
  needs: 'doit sont est requis exigés exigé nécessaires nécessaire',
  aims: 'do = pour réussir | pour réussir examen | pour valider',
});
