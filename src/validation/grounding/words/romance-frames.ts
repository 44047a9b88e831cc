import { cross } from './cross.ts';
import { claims, type Claim } from './frame-claims.ts';
import type { Frame, FrameWords } from './frame-words.ts';

/** What two words claim together, in either order: "aumenta as chances de promoção", "contratan a estos perfiles". */
export const romanceWords: FrameWords = {
  chance:
    'chance*, posibilidad*, possibilidad*, possibilit*, oportunidad*, opportunit*, hipotes*, perspectiv*, prospettiv*, opcion*',
  job: 'promoc*, promoz*, promotion*, ascens*, ascend*, contrata*, embauch*, assunzion*, empleo*, emprego*, emploi*, impiego*, carrier*, carreira*, carrera*, reclut*',
  offered: 'offr*, offert*, ofrec*, oferec*, propos*, propon*, propost*, reserv*, asegur*, assegur*, assicur*, assure*',
  post: 'puesto, poste, vaga, vagas, contrat, contrato, contratto, cdi, empleo, emprego, emploi, impiego',
  working: 'trabalhar, trabajar, travailler, lavorare, laborar',
  professional: 'profissional, profesional, professionnel, professionnelle, professionale',
  hiring:
    'recrut*, reclut*, contratan, contratam, assumono, embauch*, cercan*, buscan, buscam, procuram, recherchent*, prefier*, preferem*, preferisc*, valoran, valorizam, apprezzan*, apprecient*, arrachent*, sarrachent*',
  profile: 'profil, profils, perfil, perfiles, perfis, profili, titular, titulares, titulaires, detentor, detentores',
  regard:
    'exigen, exigem, exigent, requier*, requer*, richied*, valoran, valoram, valorizam, apprezz*, apprec*, confian, confiam, confia, confient, fida*, acepta*, aceita*, accetta*, accept*, buscan, buscam, cercan*, procuram, recherchent, prefer*, prefier*',
  itself: cross(
    'este|esta|estos|estas|deste|desta|neste|nesta|questo|questa|quest|ce|cet|cette|ces',
    'certifica*|certificat*|diplom*|attestat*|insigni*|badge*|titul*|titolo*|titre*|credenc*|credenz*|formacion*|formacao*',
  ),
  asked: 'exigi*, exige*, requer*, requier*, requis*, richied*, richiest*, demande*, pedid*, pide, pidem',
  recruitment: 'contratac*, contratar*, embauch*, assumere, assunzion*, reclutam*, recrutem*',
  handling:
    'manej*, resolv*, resuelv*, resolu*, risolv*, afront*, affront*, enfrent*, gestiona*, gestire*, gerir*, gerer*, operan, operar, opera, reparar*, riparar*, reparer*, conduzir*, conduci*, conduire*, guidar*, traiter*, lidar*, configur*, defend*, difend*, dirigir*, dirigere*, diriger*, responder*, affrontare*',
  whatever: 'cualquier, cualquiera, qualquer, quaisquer, qualsiasi, qualunque, importe',
  awarding:
    'recompens*, premia*, distingu*, salue*, salua*, attribu*, atribu*, concede*, conced*, assegn*, otorga*, decern*, entreg*',
  bestOnes:
    'meilleur*, mejores*, melhores*, miglior*, meritori*, merecedor*, meritant*, meritevol*, destacad*, brilhant*, brillant*',
};

/** Up to so many words. */
const words = (most: number) => `(?: [^ ,]+){0,${most}}`;
const article =
  '(?: (?:l|le|la|les|los|las|el|o|a|os|as|il|lo|i|gli|un|una|une|um|uma|unos|unas|des|du|de|d|sus|suas|nos|no|toda|todo|todos|todas|tous|toutes|tutti|tutte))?';
const course =
  '(?:cours|curso|corso|formations?|formacion|formacao|formazione|atelier|taller|laboratorio|oficina|programme|programa|programma|parcours|percorso|percurso|insignias?|badges?|distintivos?|selo|certificats?|certificados?|certificaciones?|certificazione|certificacao|attestations?|attestat[oi]|diplomes?|diplomas?|titre|titulo|titolo|credencial|comprovativo|document[eo]?|documento|enseignement|modulo|module|sensibilisation|constancia|jornada|journee|carne|permis|brevet|seance|stage|sesion|sessao|incontro|giornata)';
const school =
  '(?:ecoles?|escuelas?|escolas?|scuola|scuole|academi[ae]|accademi[ae]|academies?|centres?|centros?|centri|instituts?|institutos?|istitut[oi]|organismes?|institui\\S*|institucion(?:es)?|istituzion[ei]|club|clubes?|circolo|associa\\S*|universites?|universidad(?:es)?|universidades?|universita)';
/** Who may think something of a course and does not give it. */
const others =
  '(?:employeurs?|emplead[oa]res|empregador(?:es)?|datori|recruteurs?|reclutador(?:es)?|recrutador(?:es)?|entreprises?|empresas?|empresarios?|aziend[ae]|impres[ae]|assureurs?|mutuelles|asegurador[ae]s|seguradoras?|assicurator[ei]|assicurazion[ei]|compagnie|banques?|bancos?|banche|mairies|ayuntamientos?|municipios?|comuni|camaras?|chambres?|camer[ae]|ministeres?|ministerios?|minister[oi]|gobiernos?|governos?|governo|gouvernements?|universit\\S*|universidad\\S*|facult\\S*|faculdades?|colegios?|colleges|ordres?|ordin[ei]|ordem|hopita\\S*|hospita\\S*|ospedal\\S*|cliniques?|clinicas?|cliniche|pharmac\\S*|farmac\\S*|clubs?|clubes|circoli|federa\\S*|associa\\S*|syndicats?|sindicatos?|sindacat[oi]|editeurs?|editor(?:es|i)|redac\\S*|redazion[ei]|museus?|museos?|musei|musees|galer\\S*|galler\\S*|hoteis|hoteles|hotels|hotellerie|hotelaria|hosteleria|restaurants?|restaurantes?|ristorant[ei]|domaines|cantine|bodegas|adegas|viveiristas|viveristas|vivaisti|pepinieristes|ganaderos|agricultores|agricoltori|produtores|productores|produttori|clients?|clientes|clienti|committenti|donneurs|secteur|sector|settore|setor|industri\\S*|milieu|meio|ambiente|mundo|mondo|monde|mercado|mercato|marche|notaires|avocats|abogados|advogados|avvocati|architect\\S*|arquitect\\S*|agenc\\S*|agenzi[ae]|autorid\\S*|autorit\\S*|administra\\S*|organism[oie]s?|direttori|directeurs|directores|diretores|professionnels|profesionales|profissionais|professionisti|consel\\S*|consej\\S*|conseils?|inspect\\S*|inspecc\\S*|ispettor\\S*|gremios?|collectivites)';
const by =
  '(?:por|pel[oa]s?|par|da|dai|dagl?i|dalle|dalla|dal|dall|des|de|du|entre|tra|fra|chez|ante|presso|aupres d\\S*|junto d\\S*)';
const places =
  '(?:espana|francia|france|italia|italie|portugal|brasil|europa|europe|pais|pays|paese|mundo|monde|mondo|region|regione|regiao|provincia|suisse|belgique|mexico|argentina|mercado|marche|mercato|sector|secteur|settore|setor)';
const values =
  '(?:se fient|fient|confian|confiam|si fidano|fidano|valoran|valorizam|apprezzano|apprecient|estiment|prefieren|preferem|preferiscono|preferent|reconnai\\S*|reconocen?|reconhecem?|riconosc\\S*|exigen|exigem|exigent|piden|pedem|chiedono|richiedono|reclament|reclaman|aceptan|aceitam|accettano|acceptent|conocen?|conhecem?|connaissent|conoscono|buscan|procuram|cercano|recherchent|s arrachent|hanno un gran bisogno|ont besoin|necesitan|precisam)';
const backs =
  '(?:respaldan?|avalan?|apoian?|apoiam?|apoyan?|cautionne(?:nt)?|recommande(?:nt)?|recomiendan?|recomendam?|raccomandan?o?|sostengono|sostiene|soutiennent|soutient|reclament|reclaman|solicitan|solicitam|piden|pedem|richiedono|demandent|exigent|valoran|valorizam|apprezzano|apprecient|prefieren|preferem|preferiscono|aceptan|aceitam|accettano|acceptent|reconnaissent|reconocen|reconhecem|riconoscono|financian?|financiam?|finance(?:nt)?|finanziano?|homologan|validam|approuvent|aprueban|aprovam|approvano)';
const these = '(?:este|esta|estos|estas|deste|desta|neste|nesta|questo|questa|quest|ce|cet|cette|ces|esse|essa)';

const recognition = [
  `(?<key>${backs})${words(3)} ${these} ${course}`,
  `${others}${words(3)} (?<key>${values}|${backs}) (?:quem|quien|quienes|chi|ceux|celui|celle|a quien|em quem|en quien|a|o|la|le|il|el|l) (?:\\S+ )?(?:apresent\\S*|present\\S*|possede\\S*|possiede|tem|tiene|detien\\S*|detem|aporta|lleva|${course})`,
  `(?:prennent en compte|pris\\S* en compte par|tengono conto d\\S*|tienen? en cuenta|tem em conta|levam em conta|tiennent compte d\\S*)(?: l| la| el| o| a| le| il)? ?${these} ${course}`,
  `levam ${these} ${course} em conta`,
  `(?:${course}|nom|nome|nombre|palabra)${words(6)}(?: ,)?(?: \\S+)?(?<! (?:o|lo|ce|quello|cio)) (?:que|auquel|auxquels|laquelle|dont|cuy[oa]s?|cuj[oa]s?|cui|quale|qual|quienes)(?: \\S+)?${article} ${others}${words(4)} (?<key>${values}|${backs}|recommande|recomienda|recomenda|consiglia)`,
  `(?<key>apreciad|elogiad|cotizad|estimad|respetad|aceptad|respaldad|avalad|valorad|valorizad|respeitad|apprezzat|stimat|accettat|lodat|rispettat|apprecie|estime|plebiscite|respecte|accepte)\\S* ${by}${article} ${others}`,
  `(?:(?<key>prestigio|prestige|credibil\\S*|reputa\\S*|renom\\S*|fama) (?:en|no|nel|nell|dans|em)${article} ${others}|(?:aval|respeto|respeito|rispetto|respect|credito|credit|confianza|confianca|fiducia|confiance|prestigio|pesan?|pese|pesam?|poids|garantia|garanzia|autoridad) (?:ante|junto d\\S*|aupres d\\S*|chez|presso|tra|fra|agli occhi d\\S*|aux yeux d\\S*|a los ojos d\\S*|aos olhos d\\S*)${article} ${others})`,
  `(?:aos olhos d\\S*|agli occhi d\\S*|aux yeux d\\S*|a los ojos d\\S*)${article} ${others}`,
  `(?:inspira|inspire|impoe|impone|genera|suscite|incute)(?: le| la| el| il| o)? (?<key>respeto|respeito|rispetto|respect|confianza|confianca|fiducia|confiance) (?:entre|ante|no|en|nel|dans|aupres|chez|tra|a los|aos|agli|ai|aux|y)`,
  `(?:tout|toda|todo|tutto|tutta|tutti|todos|toute|tous)${article} ${others}${words(2)} (?<key>conoce|conhece|connait|conosce|conoscono|connaissent|habla|fala|parla|parle)`,
  `(?:donnent|dan|danno|dao|dan derecho a|vale|valen|valgono|valem|otorgan) (?<key>creditos|crediti|credits) (?:universit\\S*|formativ\\S*|academic\\S*|accademic\\S*)`,
];

const recognitionNegated = [
  `(?:pris\\S* en compte par|dan por buen[oa]|vist[oa]s? con buenos ojos|vist[oa]s? com bons olhos|vist[oaie] di buon occhio|bien vue?s? (?:des|par|chez|aupres)|guardano con favore|ven con buenos ojos|voient d un bon oeil|vem com bons olhos|fazem questao d\\S*|pres[oaie] sul serio|pris\\S* au serieux|tomad[oa]s? en serio|levad[oa]s? a serio|ritenut[oaie] affidabil[ei]|consider\\S* (?:fiables?|affidabil[ei]|fiave[li]s?) p|jurent que par|chiude un occhio)`,
  `(?<key>reputa\\S*|fama|renommee|prestigio)${words(3)} (?:n est plus a faire|ya no necesita|dispensa apresent\\S*|non ha bisogno)`,
];

const employment = [
  `(?:facilit\\S*|favor\\S*|mejora\\S*|migliora\\S*|amelior\\S*|melhora\\S*|aument\\S*|augment\\S*|acelera\\S*|acceler\\S*|impuls\\S*|propuls\\S*|boost\\S*|garanti\\S*|gage d\\S*|assicura\\S*|asegura\\S*|assegura\\S*|valoriza\\S*|enriquec\\S*|enrichi\\S*|arricchi\\S*|releve\\S*)(?: vos| tes| tus| tu| votre| ton| il tuo| la tua| o seu| a sua| su| sus| les| le| la| el| l| il| o| a| una?| une)*(?: posibilidades d\\S*| possibilita d\\S*| possibilidades d\\S*| chances d\\S*| perspectiv\\S* d\\S*| perspetiv\\S* d\\S*| prospettiv\\S* d\\S*)? (?<key>ascensos?|(?:promotions?|promocion(?:es)?|promocao|promozion[ei]|avanzament[oi]|avancement|progressao|progresion)(?! (?:d|de|du|des|da|do|del|della|dell|dei|dos|das|au|na|no) )|carreras?|carreira|carriere|carriera|curriculum|curriculo|cv|empleabilidad|empregabilidade|employabilite|occupabilita|salarios?|salaires?|stipendi[oi]?|sueldos?)`,
  `(?:perspec?tiv\\S*|prospettiv\\S*|possibilit\\S*|posibilidad\\S*|chances?) d\\S* (?<key>progressao|progresion|ascenso|avancement|avanzamento|promotion|promocion|promocao|promozione|carriere|carriera|carrera|carreira|empleo|emprego|emploi|lavoro|trabajo)`,
  `(?:meilleurs?|mejor(?:es)?|melhor(?:es)?|miglior[ei]?|mayor(?:es)?|maior(?:es)?|plus hauts?) (?<key>salaires?|salari[oi]?s?|sueldos?|retribu\\S*|remunera\\S*|stipendi[oi]?|vencimentos?|ingresos|revenus)`,
  `(?<key>salaires?|salari[oi]?s?|sueldos?|retribu\\S*|remunera\\S*|stipendi[oi]?|vencimentos?) (?:mas alt\\S*|piu alt\\S*|mais alt\\S*|plus eleve\\S*|plus haut\\S*|superior\\S*|superieurs?|mejor(?:es)?|migliori|melhores)`,
  `(?:atra[eie]\\S*|attire\\S*|trae|traz|traen|trazem|apporte\\S*|porta|attira\\S*|fideliza\\S*) (?:nuev[oa]s |nouveaux |nuov[ie] |novos |mas |mais |piu |plus de )?(?<key>clientel\\S*|client\\S*|encomendas|pedidos|commandes|committenti|ordini)`,
  `(?<key>clients|clientes|clienti|committenti|recruteurs|employeurs|aziende|empresas) (?:viendront|vendran|verranno|virao|vous contact\\S*|vous appell\\S*|te buscar\\S*|ti cerch\\S*)`,
  `(?:sortez du lot|sortir du lot|sort du lot|se demarqu\\S*|vous demarqu\\S*|spicc\\S*|destaca\\S*|sobressai\\S*|distingu\\S*|hacerte notar|farti notare|te faire remarquer)${words(4)} (?<key>recruteurs?|candidat[oi]?s?|employeurs?|reclut\\S*|recrut\\S*|empleador\\S*|empregador\\S*|selezionator\\S*|selector\\S*)`,
  `(?<key>curriculum|curriculo|cv) (?:no |ne |non |nao )?(?:pasara|passera|passara|brillara|destacara|spicchera|fera|hara|fara|sortira)`,
  `(?:tremplin|trampolin|trampolino|trampolim|biglietto da visita|passeport|pasaporte|passaporto|passaporte|sesame|trunfo|atout|baza|carta de presentacion|cartao de visita|carte de visite|puerta de entrada|porta d ingresso|porta de entrada|porte d entree)${words(5)} (?<key>lavoro|professionn\\S*|profesional\\S*|profissiona\\S*|laboral\\S*|emploi|empleo|emprego|trabalho|trabajo|recrut\\S*|carriere|carrera|carreira|carriera|entrevista\\S*|entretien\\S*|colloqui\\S*|metier)`,
  `(?:pret\\S*|list[oa]s?|pront[oaie]s?|permet d\\S*|permite|permette d\\S*|de quoi|puede\\S*|pode\\S*|peut|peuvent|puo|possono)${words(3)} (?:lanc\\S*|montar|abrir|ouvrir|creer|crear|criar|aprire|avviare|monter|fundar|emprender|metters?i?)(?: l| la| el| il| o| a)? (?:tu|votre|ton|tua|tuo|su|seu|sua|son|sa|propria|in) (?:propr\\S* |propi\\S* )?(?<key>negocio\\S*|boutique|studio|estudio|empresa|entreprise|impresa|attivita|loja|tienda|consulta|atelier|taller|despacho|proprio|cabinet|societe|sociedad)`,
  `(?:mettersi|metterti|mettere|instalarse|s installer|se mettre|vous mettre|estabelecer se|trabajar|trabalhar) (?:in proprio|por cuenta propia|a son compte|a votre compte|por conta propria)`,
  `(?<key>emploi|empleo|emprego|lavoro|trabajo|trabalho|metier|puesto|poste) (?:de|d|dei|dos|de los)(?: \\S+)? (?:reves?|suenos|sonhos|sogni)`,
  `(?:assument?|assumono|embauchent|contratan|contratam|recrutent|reclutan|recrutam)(?: volentieri| volontiers| con gusto)?(?: les| los| las| os| as| i| gli| le| nos| nuestros| nossos| i nostri| nostri| prioritairement| preferentemente)* (?<key>chi |quem |quien |quienes |ceux |celles |titula\\S*|diplom\\S*|corsist\\S*|alumn\\S*|formand\\S*|graduad\\S*|egresad\\S*|stagiaires|laureat\\S*|detent\\S*|certificad\\S*)`,
  `(?:procuram?|buscan?|cercano|recherchent|cherchent|necesitan|precisam d\\S*|hanno bisogno d\\S*|hanno un gran bisogno|ont besoin d\\S*)${words(2)} (?:pessoas|personas|gente|persone|personnes|perfiles|perfis|profils|profili|profissionais|profesionales)(?: \\S+)? (?:assim |asi |ainsi |cosi )?(?:formad\\S*|formes?|formati|capacitad\\S*|qualificad\\S*)`,
  `(?:acces|acceso|accesso|acesso|garanti\\S*|asegura\\S*|assegura\\S*|assicura\\S*|previst[oa])${words(3)} (?<key>estagio\\S*|tirocini\\S*|pasantia\\S*)`,
  `(?:adieu|adios a?l?|addio alla?|adeus ao?) (?:le |l )?(?<key>chomage|paro|desempleo|disoccupazione|desemprego)`,
  `(?:mene|conduit|lleva|conduce|porta|leva|debouche)\\S* (?:directement |directamente |direttamente |diretamente )?(?:au|a un|a una|al|alla|ad un|ao|a um|sur un|vers un) (?<key>metier|emploi|empleo|emprego|lavoro|trabajo|trabalho|impiego|puesto|profesion|professione|profissao)`,
  `(?:sbocchi|debouches|salidas|saidas) (?<key>concret\\S*|lavorativ\\S*|occupazional\\S*|profession\\S*|profesional\\S*|profissiona\\S*|laboral\\S*)`,
  `(?:rinnovo|renovacion|renouvellement|renovacao) d\\S* (?<key>contrat\\S*)`,
];

const accreditation = [
  `(?:bajo|sous|sotto|sob)(?: la| el| l| le| o| a| il| lo)? (?<key>supervis\\S*|tutel\\S*|egid[ae]|auspici\\S*|patrocin\\S*|patronage|vigilanc\\S*|alto patronato) d\\S*(?: l| la| los| las| les)? ${others}`,
  `(?<key>fiscalizad|auditad|inspeccionad|inspecionad|inspecte|supervisad|supervisionad|supervisionat|vigilad|controlad|audite|financiad|cofinanciad|subvencionad|finance|cofinance|subventionne|finanziat|cofinanziat|sovvenzionat|sostenut|soutenu|apoiad|apoyad)\\S* (?:por|pel[oa]s?|par|da|dai|dagli|dalla|dal|dall|con|com|avec)${article}(?: \\S+)? ?(?:fond[oi]s?|fonds|fundos|union|uniao|unione|estado|etat|stato|${others})`,
  `(?:lo|la) (?<key>financia|finance|finanzia|subvenciona|respalda|avala|apoya)${article} (?:union|estado|gobierno|${others})`,
  `${others}${words(5)} (?:ha dato|ont donne|a donne|ha dado|deu)(?: il| su| son| le| o| seu| el)? (?:via libera|feu vert|visto bueno|luz verde|aval|aprobacion|approvazione|aprovacao|accord)`,
  `(?:tem|tiene|ha|cuenta con|conta com|a recu)(?: el| la| il| o| a| le)? (?:luz verde|feu vert|via libera|visto bueno) d\\S*`,
  `(?:ai sensi|en vertu|al amparo|en virtud|ao abrigo|nos termos) d\\S* (?<key>decret\\S*|legge|loi|ley|lei)`,
  `(?:inscrit\\S*|iscritt\\S*|registrad[oa]s?|enregistre\\S*|incluid[oa]s?|inserit[oaie]|figura|figure|referencee?s?|consta) (?:au|al|en|nel|nell|no|na|dans)(?: el| le| la| l)? (?<key>repertoi?r\\S*|registr[oei]\\S*|albo|catalog\\S*)`,
  `(?<key>auditori[ae]|audit) (?:extern[ea]|independ\\S*|indipend\\S*)`,
  `(?<key>inspect|ispettor|inspet|auditor|auditeur)\\S*${words(4)} (?:ont|han|hanno|verific\\S*|controle\\S*)${words(1)} (?:la |a )?(?:qualite|calidad|qualita|qualidade)`,
  `${others}${words(4)} (?:garantisce|garantit|garantiza|garante)(?: la| a)? (?<key>bonta|qualita|qualite|calidad|qualidade)`,
  `(?:comite|comitato|comite) (?:cientifico|scientifico|scientifique)${words(1)} (?<key>vigila|supervis\\S*|valid\\S*|veille|zela|garan\\S*)`,
  `${others}(?: de(?: la| l| los| las)?| d| di| del| da| do| des| du)?(?: \\S+)? (?<key>recomenda|recomienda|recommande|raccomanda|cautionne|respalda|avala|apoia|patrocina|parraine)(?: a| o| la| le| el| il| l| cet| cette| ce| este| esta| questo| questa)+ ${course}`,
];

const rankingNegated = [
  `(?:aucun|aucune|ningun|ninguna|nessun|nessuna|nenhum|nenhuma) (?:autre |otr[oa] |altr[oa] |outr[oa] )(?:${course}|${school})(?! [^,]{0,40}(?:exig|requ|necess|obrig|oblig|prev|preciso|falta|faut|demand|richie|pedid))`,
  `(?:no hay|no existe|il n existe pas|n existe pas|il n y a pas|non esiste|non c e|nao existe|nao ha)(?: de| d| un| una| uma| otr[oa]| outr[oa])? (?:${course}|${school})${words(3)} (?:mas|plus|piu|mais) `,
  `(?:nadie|ninguem|personne|nessuno)(?: ne)? [^ ,]+ (?:mejor|melhor|mieux|meglio)`,
  `(?:decan[oa] d\\S* (?:la|las|los|le|delle|degli|das|dos)|doyenn?e? des|favorit[oa] del publico|prefere?e? du public|preferid[oa] do publico|predilett[oa] del pubblico|de primerisimo nivel|di altissimo livello|di primissimo livello|de altissimo nivel|de tout premier (?:plan|ordre)|non ha (?:paragoni|eguali|rivali|pari)|sans (?:egal|equivalent|rival|pareil)|sin (?:igual|rival|parangon)|sem (?:igual|rival|paralelo)|senza (?:eguali|rivali|pari)|se lhe compara|n a pas d (?:egal|equivalent)|no tiene (?:igual|rival|parangon)|nao tem (?:igual|rival|paralelo))`,
];

const ranking = [
  `(?:el|la|il|lo|l|o|a) (?:${course}|${school})(?: (?:de|di|del|da|do|em|en|su|sobre|d|sul|dell?a?)(?: (?:la|el|il|lo|o|a))? [^ ,]+){0,2} (?:mas|piu|mais) (?<key>[a-z]{4,})(?! (?:de|di|do) [0-9])`,
  `(?:le|la|les|du|l|au) plus (?<key>[a-z]{4,}) (?:${course}|${school})`,
  `(?:le|la|l) (?:${course}|${school})(?: (?:de|d|du|en)(?: l| la)? [^ ,]+){0,2} (?:le|la) plus (?<key>[a-z]{4,})`,
  `(?:supera[no]?|superam|depasse(?:nt)?|surpasse(?:nt)?|ultrapassam?)${words(4)} (?:cualquier otr\\S*|qualunque altr\\S*|qualsiasi altr\\S*|qualquer outr\\S*|tout autre|toute autre|concurrent\\S*|competidor\\S*|concorrent\\S*)`,
  `(?:mas|plus|piu|mais|mejor|mieux|meglio|melhor) (?:que|di|de|do que) (?:cualquier otr\\S*|ningun otr\\S*|tout autre|toute autre|qualunque altr\\S*|qualsiasi altr\\S*|qualquer outr\\S*|nadie|ninguem)`,
  `(?:poignee|punado|manciata|punhado) (?:de|di|d) (?:personas|personnes|persone|pessoas|privilegi\\S*|elus|elegid\\S*|titula\\S*|escuelas|ecoles|scuole|escolas)`,
  `(?:pocos|pocas|poucos|poucas|pochi|poche|peu d|peu de) (?:elegid\\S*|eletti|elus|privileg\\S*|insignias|badges|certificad\\S*|distintivos|attestati|formations|cursos|corsi|formacoes|escuelas|scuole|escolas|ecoles|chegam|llegan|logran|conseguem|alcanz\\S*|arrivano|riescono)`,
  `(?:mayor|maior|maggior|maggiore|plus grand) (?:numero|nombre) (?:de|di|d) (?<key>inscrit|soci|alumn|membr|afiliad|aderent|adherent|formand|estudiant|student|eleves|participant)`,
  `(?:domine|domina|dominent|dominan|lidera|lideran|guida)(?: le| el| il| o) (?<key>marche|mercado|mercato|secteur|sector|settore|setor)`,
  `(?:classificat[oa]|clasificad[oa]|clasifico|classificou se|classe|classee)${words(2)} (?:davanti a|por delante de|devant|a frente d\\S*)`,
  `(?:em primeiro lugar na turma|primer[oa] de (?:la|su) (?:clase|promocion)|premiere? de (?:la|sa) (?:classe|promotion)|prim[oa] (?:della classe|del corso)|melhor da turma|mejor de (?:la|su) (?:clase|promocion)|miglior[e]? (?:della classe|del corso)|(?:alumn|alun|allievo|alliev|eleve|studente)\\S* (?:mas destacad\\S*|modelo|modello|modele|do mes|del mes|du mois|del mese|mais destacad\\S*))`,
  `(?:el|la|il|lo|o|a|le|l) (?:primer|primera|primo|prima|primeiro|primeira|premier|premiere|unico|unica|unique|seule?) (?:${course}|${school})${words(4)} (?:en|in|em|de|d|di|del|do|du|au|da|no|na|della|nel) (?:la |el |l )?${places}`,
  `(?:fue|foi|e stat[oa]|a ete|ha sido|fu) (?<key>nombrad[oa]|nomead[oa]|proclamat[oa]|proclamad[oa]|nominat[oa]|nommee?|elegid[oa]|eleit[oa]|elett[oa]|elue?|condecorad[oa]|galardonad[oa])`,
  `(?:jurado|juri|giuria|jury|tribunal)${words(3)} (?<key>destac|segnal|premi|salu|prime|distingu|elogi|aplaud|felicit|encomi)`,
  `(?:aplauso|applauso|applaudissements|felicitations|felicitaciones|elogios?) d\\S* (?:la |l )?(?<key>jurado|juri|giuria|jury|tribunal)`,
  `(?<key>(?:mencao|mencion|mention|menzione) (?:honros\\S*|honor\\S*|d honneur|onorevol\\S*|d onore))`,
  `(?:titre honorifique|titulo honorific\\S*|titolo onorific\\S*|onorificenz\\S*|ruban d honneur|palmares (?:envid|impress|invid)\\S*|collezion\\S* (?:premi|riconosc)\\S*|(?:ottenuto|obtenu|obtuvo|obteve|con) la lode|felicitations du jury)`,
  `(?:recompens\\S*|premian?|celebran?|celebre|consagra|consacre|homenage\\S*|distinguen?|reconoce|reconnait|riconosce|reconhece|salue)${words(3)} (?<key>excelenc|excellenc|eccellenz|talento raro|talent rare|eccezional|excepcional|exceptionnel|ejemplar|exemplaire|esemplar|maior merito|mayor merito|fuori dal comune|hors du commun|fuera de lo comun|fora do comum)`,
  `(?:encomio|elogio|reconocimiento|reconhecimento|riconoscimento|hommage) (?:per|por|a|pour|al|alla|ao)(?: l| la| el| il| su| o| a| son)? [^ ,]+(?: voluntari\\S*)? (?:ejemplar|exemplar|exemplaire|esemplare|excepcional|eccezionale|exceptionnel\\S*|fuori dal comune|hors du commun|fuera de lo comun|fora do comum)`,
];

const strength = [
  `(?:(?:si diventa|passa a ser)(?: \\S+)? \\S*(?:or|ora|ori|ores|ista|isti|istas|eir[oa]s?|er[oa]s?|ier[ei]|guia|guida|chef|tecnic\\S*|perit[oi]|expert\\S*|espert\\S*|especialista)|fa di te|fait de vous|fait de toi|faz de si|faz de ti|te convierte|le convierte|convierte a (?:cualquiera|quien\\S*)|vous devenez|te conviertes|ti trasforma|vous transforme|te transforma) `,
  `(?:ya|ja|deja|gia)(?: puede\\S*| pode\\S*| peut| puo) (?:ejercer|exercer|exercer|esercitare|trabajar|trabalhar)`,
  `(?:operationnel\\S*|operativ[oaie]s?|operaciona\\S*) (?:des|desde|fin|ja) (?:dal |el |le |la |o |a )?(?:primer\\S*|premier\\S*|prim[oa]|primeir\\S*)`,
  `(?:desempenho|desempeno|rendimiento|performance|prestation|aisance|soltura|padronanza|dominio) (?<key>excel\\S*|eccellent\\S*|excellent\\S*|sobresal\\S*|brilh\\S*|brill\\S*|remarquab\\S*|notavel|notevol\\S*|notable|perfett\\S*|parfait\\S*|perfeit\\S*|absolut\\S*|total)`,
  `(?:tudo o que ha para saber|todo lo que hay que saber|tout ce qu il (?:y a a|faut) savoir|tutto (?:quello|cio) che (?:c e da|bisogna) sapere|tudo o que e preciso saber)`,
  `(?:preparacion|preparazione|preparacao|preparation|nivel|livello|niveau|precisao|precision|precisione)${words(1)} (?:de|di) (?:nivel |livello |niveau )?(?<key>universit\\S*|universidad|professionista|profesional|profissional|professionnel\\S*)`,
  `(?:in assoluta|con total|com total|con absoluta|em total|en totale|en toute|in totale|in piena|con plena|com plena) (?<key>autonom\\S*|sicurezza|seguridad|seguranca)`,
];

const strengthNegated = [
  `(?:ya no necesita|ja nao precisa d\\S*|non ha piu bisogno d\\S*|n a plus besoin d\\S*|n ont plus besoin d\\S*)`,
];

const offer = [
  `(?:destinad[oa]s?|dirigid[oa]s?|reservad[oa]s?|riservat[oaei]|reserve\\S*|abert[oa]s?|ouvert\\S*|s adresse(?:nt)?|destina se|se destinan?|se dirige|si rivolge|rivolt[oa]) (?:a |al |ai |alle |aux |a los |a las |aos )?(?<key>exclusivamente|uniquement|seulement|exclusivement|unicamente|soltanto|esclusivamente|apenas|soli|sole|somente|solamente)`,
  `(?:suivi|accompagnement|seguimiento|acompanhamento|feedback|retour|retorno|tutoria|coaching|attention|atencion|atencao|attenzione|accompagnamento|asesoramiento|assistenza)(?: \\S+)? (?<key>individual\\S*|individuel\\S*|individuale|personali[sz]\\S*|personnalis\\S*)`,
  `(?<key>mentore?s?|tuteurs?|tutor(?:es)?|tutore)(?: personnels?| personal(?:es)?| pessoa(?:l|is)| personali?)? (?:accompagn\\S*|acompan\\S*|acompanh\\S*|affianca\\S*|guia\\S*|guide\\S*|segue|sigue|suit)`,
  `(?<key>turmas|grupos|groupes|gruppi|classi|clases|classes) (?:reduzid\\S*|reducid\\S*|restreint\\S*|ridott\\S*|reduit\\S*)`,
  `(?:elige|eligen|sceglie|scelgono|choisit|choisissent|escolhe|escolhem|define|definit)${words(3)} (?:(?<key>horarios?|horaires?|orari)|(?:cuando|quando|quand) [^ ,]+|ritmo|rythme)`,
  `(?:cuando quieras|quand vous (?:le )?voulez|quand tu veux|quando vuoi|quando (?:voce )?quiser|si seguono da casa|se siguen desde casa|suivre de chez|assistir (?:a partir )?de casa|seguir desde casa)`,
];

const offerNegated = [
  `(?:ne coute(?:nt)? rien|no cuestan? nada|nao custam? nada|non costano? nulla|devolvemos el dinero|satisfait ou rembours\\S*|soddisfatti o rimborsati|(?:incluid[oa]s|incluido) en (?:la cuota|el precio)|inclus[ei]? nella quota|compres[ei] nella quota|incluid[oa]s no preco|compris\\S* dans le prix)`,
];

/** Whose own negator is what claims: "no other school". "No other course is required" ranks none. */
const ownNegator: Frame['deniedBy'] = ['required', 'needed'];

/** Claims of French, Spanish, Italian and Portuguese texts by who does what, which no list of phrases can hold. */
export const romancePatterns: readonly Frame[] = [
  ...framesOf(claims.recognition, recognition),
  ...framesOf(claims.recognition, recognitionNegated, ownNegator),
  ...framesOf(claims.employment, employment),
  ...framesOf(claims.approval, accreditation),
  ...framesOf(claims.ranking, rankingNegated, ownNegator),
  ...framesOf(claims.ranking, ranking),
  ...framesOf(claims.strength, strength),
  ...framesOf(claims.strength, strengthNegated, ownNegator),
  ...framesOf(claims.offer, offer),
  ...framesOf(claims.offer, offerNegated, ownNegator),
];

function framesOf(claim: Claim, patterns: readonly string[], deniedBy: Frame['deniedBy'] = ['negator']): Frame[] {
  return patterns.map((pattern) => ({ ...claim, pattern: new RegExp(` (?:${pattern})`, 'd'), deniedBy }));
}
