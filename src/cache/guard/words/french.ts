import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { frenchActivities } from './french-activities.ts';
import {
  numberWords,
  phraseList,
  smallerUnits,
  verbsOfObjects,
  wordMap,
  wordSet,
  type WordLists,
} from './word-lists.ts';

const units = wordMap(`
  mot = mots
  point = points
  heure = h | hrs | heures
  minute = min | mn | minutes
  seconde = s | sec | secondes
  jour = j | jours | journée | journées
  semaine = sem | semaines
  mois = mois
  an = ans | année | années
  m = mètre | mètres
  km = kilomètre | kilomètres
  kg = kilo | kilos | kilogramme | kilogrammes
`);

/** French of every country. */
export const french: WordLists = {
  ...emptyLists,
  ...amountWords.fr,
  activities: frenchActivities,
  capitals: wordSet('DU DIU'),
  articles: wordSet('le la les un une'),
  elisions: new Map([
    ["l'", ''],
    ["d'", 'de'],
  ]),
  phrases: phraseList(`
    dae = défibrillateur automatisé externe | défibrillateur externe automatisé
    DU = diplôme de université | diplôme universitaire
    doit = devra | devront | sont tenus de | sont tenues de | est tenue de
    requis = exigé
    requise = exigée
    requises = exigées
    certificat = cert | certif
    nr = numéro
    niveau = niv
    à distance = a distance
    chaque candidat = tout candidat
    chaque participant = tout participant
    noexpiry = validité illimitée | sans limite | sans expiration | sans date de expiration | validité permanente | pas de expiration
    évènement = événement
    évènements = événements
    évènementiel = événementiel
    & = ainsi que
    ia = intelligence artificielle
    % = pour cent
    elearning = e learning
    cybersécurité = cyber sécurité
    introduction = intro
    microcertification = micro certification
    clé = clef
    clés = clefs
    aumoins = au moins
    auplus = au plus
    auminimum = au minimum
    aumaximum = au maximum
    de = du | des
    à = au | aux
    tous = toutes | ensemble des | ensemble de | totalité des | totalité de
    dès = à partir de
    email = e mail | courriel
    emails = e mails | courriels
    online = en ligne
    ou équivalent = ou son équivalent
    gestion de projet = gestion de projets
    heures par semaine = heures hebdomadaires | heures chaque semaine | heures / semaine
    doit = il faut | il est nécessaire de | il est obligatoire de | doivent | est tenu de | a obligation de | ont obligation de
    chacun = chacun de | chacune de | chacun des | chacune des
    tempspartiel = à temps partiel | temps partiel
    tempsplein = à temps plein | temps plein | à temps complet | temps complet
    noexpiry = sans limitation de durée | sans limite de durée | sans limite de validité | illimitée | n'expire pas | durée illimitée
  `),
  numbers: numberWords(
    'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize 20:vingt 30:trente 40:quarante 50:cinquante 60:soixante 100:cent',
  ),
  thousands: '.',
  decimal: ',',
  ones: wordSet('un une'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    heure = 60 minute
    an = 12 mois
  `),
  bounds: phraseList(`
    ≥ = supérieur ou égal à | supérieure ou égale à | égal ou supérieur à | égale ou supérieure à | aumoins | auminimum | minimum de | minimum | ≥
    ≤ = inférieur ou égal à | inférieure ou égale à | égal ou inférieur à | égale ou inférieure à | auplus | aumaximum | maximum de | maximum | ≤
    > = supérieure à | plus de | supérieur à | >
    < = inférieure à | moins de | inférieur à | <
  `),
  boundsBehind: phraseList(`
    ≥ = ou plus | aumoins | auminimum | minimum
    ≤ = ou moins | auplus | aumaximum | maximum
  `),
  adjectives: wordSet('écrit écrite oral orale pratique théorique'),
  and: wordSet('et'),
  negations: wordSet('ne pas sans non jamais ni sauf hors aucun aucune'),
  logic: wordSet(
    'ou ne pas sans non jamais ni sauf hors aucun aucune si mais seulement uniquement facultatif facultative facultativement que moins aumoins',
  ),
  ages: {
    year: 'an',
    marks: wordSet('âge âgé âgée âgés révolus avoir'),
    limits: wordSet('révolus minimal minimum minimale'),
    fillers: wordSet('être de avoir : est'),
  },
  relations: wordSet(
    'à au aux de du des en dans avec pour par sur entre vers depuis sous chez contre selon avant après pendant lors',
  ),
  ranks: wordSet(
    'débutant débutants élémentaire intermédiaire avancé avancée avancés supérieur expert maîtrise assistant assistante auxiliaire adjoint aide spécialiste chef responsable initial initiale confirmé',
  ),
  levelWords: wordSet('niveau partie module degré phase unité type classe catégorie bloc'),
  verbs: wordMap(`
    réussir = réussir
    passer = passer
    suivre = suivre
    valider = valider
    compléter = compléter
    terminer = terminer
    participer = participer
    assister = assister
    rédiger = rédiger
    encadrer = encadrer
    remettre = remettre
    obtenir = obtenir
    rendre = rendre
    soutenir = soutenir
    présenter = présenter
    effectuer = effectuer
    réaliser = réaliser
    faire = faire
    atteindre = atteindre
    justifier = justifier
    produire = produire
    démontrer = démontrer
    animer = animer
  `),
  kinds: wordMap(`
    course = cours | formation
    certificate = certificat
    attestation = attestation
    badge = badge
    diploma = diplôme
    brevet = brevet
    microcertification = microcertification
  `),
  heads: wordSet('fondamentaux'),
  appositions: wordSet('cours certificat attestation'),
  respell: (word) => word.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(withoutAccent, 'é'),
  // `ceux qui travaillent` as `ceux travaillant`.
  retype: (text) => text.replace(/(?<=\p{L}) qui (\p{L}{3,})ent(?!\p{L})/gu, ' $1ant'),
  headLinks: wordSet('de du des en'),
  organizations: phraseList(`
    université = univ
    institut = inst
  `),
  outOf: wordSet('sur de'),
  endless: new Set([...wordSet('noexpiry permanente permanent'), 'à vie']),
  leaning: wordSet(`
    puis ensuite avant après pendant lorsque dès enfin il elle ils elles ce cet cette ces son sa ses leur leurs même
    autre celui celle chaque depuis
    ultérieurement ultérieur ultérieure suite abord premier première premièrement deuxième deuxièmement second seconde
    troisième dernier dernière derniers dernières dernièrement finalement fin issue terme début aussitôt immédiatement
    immédiat directement tard tôt préalable préalablement auparavant précédemment précédent précédente antérieurement
    successivement consécutivement simultanément alors ordre séquence là ici y cela ceci ça ceux celles
    lui eux respectif respective respectivement correspondant correspondante suivant suivante
    suivants suivantes aussi également nouveau encore déjà toujours fois autres mêmes tel telle tels telles ainsi
    ensemble jusque durant lors quand initialement sitôt
  `),
  kindsOf: wordSet('final finale'),
  places: wordSet('selon sur'),
  evenLinks: wordSet('en pour avec de sur à'),
  modes: wordSet(
    'tempspartiel tempsplein online présentiel présentielle distanciel distancielle hybride synchrone asynchrone virtuel virtuelle',
  ),
  joints: wordSet('& ou'),
  of: 'de',
  holders: wordSet('titulaire titulaires détenteur détenteurs détentrice'),
  modals: wordSet('peut peuvent sait savent'),
  must: wordSet('doit'),
  verbsOf: verbsOfObjects(`
    remettre = rendre remettre : devoir devoirs rapport mémoire dossier plan portfolio projet travail travaux compte
    rédiger = écrire rédiger : rapport mémoire article scénario texte textes essai lettre synthèse dissertation
    réaliser = faire effectuer réaliser : stage stages exercice exercices
    terminer = terminer compléter achever finir : module modules cours formation parcours unité unités
  `),
  gains: wordMap('obtenir = atteindre | avoir'),
  earners: wordSet(
    'candidat candidate candidats stagiaire stagiaires apprenant apprenants étudiant étudiants participant participants élève élèves',
  ),
  owners: wordSet('son sa ses leur leurs'),
  leadIns: {
    description: [
      'dans cours , vous apprendrez à',
      'vous apprendrez à',
      'dans cours vous apprendrez à',
      'dans formation , vous apprendrez à',
    ],
    criteria: ['il faut', 'il est nécessaire de'],
    mode: ['en', 'à'],
    audience: ['pour', 'destiné à', 'réservé à'],
    validity: ['valable', 'valable pendant', 'valide'],
    accreditation: ['accrédité par'],
  },
};

/** Capitals often go without their accent: `Etude`. No word of the language begins so without it. */
const withoutAccent =
  /^e(?=tud|valu|col[eo]|labor|preuv|conom|crit|crir|nerg|quip|tabli|lectr|ducat|diti|volut|coute|chang|chant|limin|tiquet|tape)/u;
