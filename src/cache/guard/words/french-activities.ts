import { activityForms } from './activity-forms.ts';

/** What courses teach to do. Not `travailler`, `enregistrer`: their nouns are things. */
export const frenchActivities = activityForms({
  verbs: `
    abattre:abattage accompagner:accompagnement accorder:accordage accueillir acheter:achat adapter:adaptation administrer:administration affiner:affinage affûter:affûtage aiguiser:aiguisage aménager:aménagement améliorer:amélioration analyser:analyse animer:animation appliquer:application apprécier:appréciation
    arbitrer:arbitrage archiver:archivage argumenter:argumentation assembler:assemblage automatiser:automatisation barder:bardage broder:broderie calculer:calcul calibrer:calibrage,calibration capter:captation cartographier:cartographie cataloguer:catalogage chiffrer:chiffrage choisir:choix classer:classement
    collecter:collecte commercialiser:commercialisation comparer:comparaison composer:composition comprendre:compréhension concevoir:conception conditionner:conditionnement conduire:conduite configurer:configuration conserver:conservation consolider:consolidation construire:construction contrôler:contrôle coordonner:coordination corriger:correction coudre:couture
    couper:coupe créer:création cuire:cuisson cultiver décorer:décoration découper:découpe,découpage définir:définition déguster:dégustation dépanner:dépannage déployer:déploiement dessiner:dessin désinfecter:désinfection détecter:détection développer:développement diagnostiquer:diagnostic dimensionner:dimensionnement diriger distribuer:distribution documenter:documentation
    élaborer:élaboration élever:élevage éliminer:élimination encadrer:encadrement enduire entretenir équilibrer:équilibrage établir:établissement étalonner:étalonnage étudier évaluer:évaluation exécuter:exécution exploiter:exploitation explorer:exploration extraire:extraction fabriquer:fabrication façonner:façonnage faciliter:facilitation fermenter:fermentation
    fidéliser:fidélisation fixer:fixation formuler:formulation garantir gérer:gestion graver:gravure greffer:greffage guider:guidage harmoniser:harmonisation identifier:identification implanter:implantation imprimer:impression inspecter:inspection installer:installation intégrer:intégration interpréter:interprétation jauger:jaugeage labourer:labour
    laver:lavage lire:lecture lever:levage maintenir:maintien manipuler:manipulation maçonner mélanger:mélange mesurer:mesure modéliser:modélisation modeler:modelage monter:montage mouler:moulage nettoyer:nettoyage négocier:négociation observer:observation obtenir:obtention optimiser:optimisation organiser:organisation orienter:orientation
    peindre photographier piloter:pilotage placer:placement planifier:planification planter:plantation plaquer:placage,plaquage poncer:ponçage poser:pose prélever:prélèvement préparer:préparation prescrire:prescription présenter:présentation préserver:préservation prévenir:prévention produire:production programmer:programmation promouvoir:promotion
    protéger:protection publier:publication réaliser:réalisation récolter:récolte recruter:recrutement recycler:recyclage rédiger:rédaction réduire:réduction régler:réglage relier:reliure remplacer:remplacement rénover:rénovation réparer:réparation repérer:repérage résoudre:résolution restaurer:restauration réviser:révision sculpter:sculpture sécher:séchage
    sécuriser:sécurisation sélectionner:sélection semer:semis servir signaler:signalement simuler:simulation souder:soudage,soudure soutenir stériliser:stérilisation stocker:stockage superviser:supervision suivre surveiller:surveillance tailler:taille tester:test tisser:tissage torréfier:torréfaction tracer:traçage,tracé traduire:traduction traire:traite traiter:traitement
    transcrire:transcription transformer:transformation transmettre:transmission transporter:transport trier:tri utiliser:utilisation valider:validation valoriser:valorisation vendre:vente vérifier:vérification visualiser:visualisation vinifier:vinification
    remettre:remise réussir:réussite terminer
    actualiser:actualisation adopter:adoption alimenter:alimentation approvisionner:approvisionnement arroser:arrosage assainir:assainissement caractériser:caractérisation certifier:certification
    codifier:codification compiler:compilation convertir:conversion démonter:démontage désamianter:désamiantage désassembler:désassemblage déterminer:détermination élaguer:élagage emballer:emballage
    ensemencer:ensemencement étiqueter:étiquetage évacuer:évacuation hiérarchiser:hiérarchisation illustrer:illustration immobiliser:immobilisation injecter:injection lubrifier:lubrification
    mobiliser:mobilisation modérer:modération moderniser:modernisation numériser:numérisation paramétrer:paramétrage pétrir:pétrissage pulvériser:pulvérisation ramoner:ramonage
    recenser:recensement rechercher:recherche réceptionner:réception renouveler:renouvellement représenter:représentation sensibiliser:sensibilisation structurer:structuration tondre:tonte
    vidanger:vidange virtualiser:virtualisation
  `,
  links: 'de',
  own: 'remettre réussir présenter réaliser rédiger',
  partitives: 'de',
});
