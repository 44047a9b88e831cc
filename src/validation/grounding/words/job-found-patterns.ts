import type { Patterns } from './standing-patterns.ts';

const post =
  '(?:empleos?|empregos?|emplois?|puestos?|postos?|postes?|posto|vagas?|plazas?|lavoro|impiego|trabajo|trabalho|cdi|contrat|contratos?|contratto|embauche|assunzione|contratacion|contratacao)';
const article = '(?: (?:une?|uno|una|uma?|el|la|le|l|il|lo|o|a|su|leur|seu|suo|du|d|de))*';
const ofWork =
  '(?: (?:de trabajo|de trabalho|di lavoro|de travail|fijo|fixo|fisso|fixe|estable|estavel|stabile|indefinido))?';
const chances =
  '(?:perspec?tiv\\S*|prospettive|oportunidades|opportunita|opportunites|chances?|possibilidades|posibilidades|possibilites|salidas|saidas|debouches|sbocchi)';
const firms =
  '(?:empresas?|entreprises?|aziend[ae]|impres[ae]|taller(?:es)?|ateliers?|oficinas?|hotel\\S*|restaurant\\S*|cafe\\S*|tiendas?|lojas?|negozi\\S*|magasins?)';
const people = '(?:los|las|os|as|les|i|gli|aux|ai|alle|a los|a las|aos|chaque|cada|ogni|le|ti|te|vous|voce)';

/** That people leave with work, are taken on, or are sure of work at the end. */
export const jobFound: Patterns = {
  en: [
    `(?:leaves?|finish(?:es)?|graduates?|walks? away|comes? out|goes? home) (?:[^ ,]+ )?(?:employed|hired|with (?:a |an |their )?(?:[^ ,]+ )?(?:job|contract|position|offer))`,
    `(?:makes?|making) (?:[^ ,]+ )?(?:hiring|recruitment|employment) (?:in |at |by |with )?(?:[^ ,]+ ){0,3}(?:easier|likelier|more likely)`,
    `(?:ready|able|helps?(?: [^ ,]+)?|prepared) to (?:get|land|find|win|secure|obtain) (?:a |an |their |your )?(?:[^ ,]+ )?(?:jobs?|work|employment|positions?)`,
    `a (?:job|contract|position) (?:at|in) the end`,
    `(?:graduates|holders|participants|learners|they) (?:start|begin)s? (?:work|working|a job|their job) (?:immediately|right away|at once|straight away|directly)`,
    `(?:turns?|makes?) (?:learners|participants|students|trainees|graduates) into employees`,
    `paid (?:work|job|position) (?:after|following|on completion)`,
    `(?:will|can) be (?:hired|taken on|recruited|employed) by`,
    `(?:increases?|boosts?|improves?|enhances?|raises?) (?:[^ ,]+ )?employability`,
    `(?<= steps? )(?:in|into|to|towards) a (?:new )?career`,
  ],
  de: [
    `(?:sie|absolvent\\S*|teilnehm\\S*) (?:beginnen|fangen) (?:danach )?(?:sofort|direkt|gleich|unmittelbar)(?: an)? zu arbeiten`,
    `(?:erleichtert|vereinfacht|beschleunigt|fordert)(?: [^ ,]+){0,2} (?:einstellung|anstellung|ubernahme|stellensuche|jobsuche)`,
    `(?:gehen|gehst|geht|verlassen|enden|beenden)(?: [^ ,]+){0,4} mit (?:einem|einer|dem) (?:[^ ,]+ )?(?:job|stelle|arbeitsvertrag|anstellung|arbeitsplatz)`,
    `(?:bereit|helfen|hilft)(?: ,)? (?:[^ ,]+ ){0,3}(?:stelle|stellen|job|jobs|arbeit) (?:[^ ,]+ ){0,3}(?:zu )(?:finden|bekommen|erhalten|ergattern)`,
    `(?:absolvent\\S*|teilnehm\\S*|lernende|sie|alle) find(?:en|et)(?: [^ ,]+){0,5} (?:arbeit|anstellung|beschaftigung)(?= (?:,|$|in|als|bei))`,
    `(?:alle|sie|teilnehm\\S*|absolvent\\S*)(?: [^ ,]+)? (?:werden|wird)(?: [^ ,]+){0,3} (?:eingestellt|ubernommen|angestellt)(?= (?:,|$))`,
    `(?:werden|wird) (?:danach |anschliessend |spater )(?:alle |jeder |jede )?(?:eingestellt|ubernommen|angestellt)`,
    `(?:absolvent\\S*|inhaber\\S*|teilnehm\\S*)(?: [^ ,]+){0,2} (?:bei|in|von)(?: [^ ,]+){0,2} (?:firmen|betrieben|unternehmen|arbeitgebern) (?:gesucht|gefragt|begehrt)`,
    `(?:arbeitsvermittlung|jobvermittlung|stellenvermittlung) (?:inklusive|inbegriffen|enthalten|garantiert)`,
    `(?:mit|inklusive) (?:arbeitsvermittlung|jobvermittlung|stellenvermittlung|jobgarantie|ubernahmegarantie|anschliessender ubernahme)`,
    `(?:werkstatt|betrieb|unternehmen|firma|\\S*buro|hotel|klinik) (?:ubernimmt|beschaftigt) (?:sie|dich|euch|alle)`,
    `(?:werkstatt|betrieb|betriebe|unternehmen|firma|firmen|\\S*buro|hotel|klinik) (?:stellt|stellen)(?: [^ ,]+){0,3} ein(?= (?:,|$))`,
  ],
  nl: [
    `(?:met|krijgt) (?:een )?(?:[^ ,]+ )?(?:contract|baan|aanstelling) (?:na afloop|achteraf|aan het eind\\S*|bij afronding|erna)`,
    `(?:vergemakkelijkt|versnelt|bevordert)(?: [^ ,]+){0,2} (?:aanwerving|aanneming|indienstneming|aanstelling)`,
    `(?:bedrijven|werkgevers|hotels|winkels|restaurants|partners) (?:nemen|zoeken|werven)(?: (?:de|alle|onze|deze|graag))* (?:deelnemers|cursisten|houders|afgestudeerden|geslaagden)`,
    `(?:na afloop|daarna|nadien)(?: [^ ,]+){0,2} (?:iedereen|alle deelnemers|alle cursisten|elke deelnemer)(?: [^ ,]+)? (?:werk|baan|aangenomen)`,
    `(?:helpt|helpen)(?: [^ ,]+){0,2} (?:om )?(?:aangenomen|aangeworven) te worden`,
    `(?:plek|plaats|functie) als [^ ,]+ te (?:krijgen|vinden|bemachtigen)`,
    `(?:arbeidsbemiddeling|baangarantie|jobbemiddeling) (?:inbegrepen|inclusief|gegarandeerd)`,
    `(?:neemt|nemen)(?: [^ ,]+){1,3} in dienst`,
  ],
  romance: [
    `(?:sale|salen|saldra\\S*|sai|saem|saira\\S*|sort|sortent|sortira\\S*|esce|escono|uscira\\S*|repart|repartent|termina|terminan|terminam|terminano|quedan?|fica|ficam)(?: (?!(?:del|do|dal|du|dalla|dela) )[^ ,]+){0,2} (?:emplead[oa]s?|empregad[oa]s?|occupat[oaie]|ocupad[oa]s?|colocad[oa]s?|embauchee?s?|contratad[oa]s?|assunt[oaie]|(?:con|com|avec)${article} ${post})`,
    `(?:consegu\\S*|consig\\S*|encontra\\S*|encuentr\\S*|obten\\S*|obtien\\S*|obter\\S*|obte[mn]|trova\\S*|otten\\S*|decroch\\S*|trouv\\S*|arranj\\S*|arrum\\S*|lograr?|conquistar?)${article} (?:vagas?|puestos?|plazas? (?:de|como|en)|postos? (?:de trabalho|di lavoro|da)|postes?|posto (?:da|di|nei|nelle|in|come)|empleos?|empregos?|impieg[oi]|emplois?|places? (?:de|d|dans|en|comme) [^ ,]+)`,
    `(?:encuentr|encontr|trov|trouv)\\S* (?:du |un )?(?:trabajo|trabalho|lavoro|travail)(?= (?:,|$|en|em|in|como|come|comme|tras|apos|apres|dopo|rapid\\S*|enseguida|logo|subito))`,
    `(?:(?:con|com|avec) ?)?${article.replace('*', '?')} ?${post}${ofWork} (?:al (?:terminar|final|acabar|finalizar|termine|finale)|ao (?:terminar|final|fim|concluir|termo)|no (?:fim|final)|a la (?:sortie|fin|cle|salida)|en fin|en sortie|alla fine|in uscita)`,
    `${post}${ofWork} (?:esperan?|aguardam?|attend|attendent|attende|attendono|aspetta|aspettano|esperando|a espera)(?: (?:a|por))? (?:${people}|dos|das|de)`,
    `(?:empiezan?|comienzan?|comecam?|commencent?|cominciano|comincia|iniziano|inizia)(?: (?:subito|immediatamente))? a (?:trabajar|trabalhar|travailler|lavorare)(?= (?:,|$|de inmediato|de imediato|immediatement|inmediatamente|imediatamente|subito|directement|enseguida|logo))`,
    `(?:ayuda|ajuda|aide|aiuta)(?: [^ ,]+)? (?:a que (?:te|le|os|los|las) contraten|a (?:ser|essere|se faire|farsi|etre) (?:contratad|assun|embauch|recrut|assumere)\\S*)`,
    `(?:acceder|aceder|accedere|acceso|acesso|acces|accesso) a(?: (?:une?|uma?|uno))? (?:puesto|posto|poste|empleo|emprego|emploi|lavoro|impiego)(?: [^ ,]+)? (?:fij[oa]|fix[oa]|fiss[oa]|estable|estavel|stabile|stable|indefinido)`,
    `(?:te|le|os|vous|ti|vi|la|lo) (?:contratara\\S*|assumera\\S*|embauchera\\S*|recrutera\\S*)`,
    `(?:vai|vao|ira|irao|va a|van a) contratar(?:te|lo|la)?(?= (?:voce|os|as|quem|a los|a las|,|$))`,
    `${firms}(?: [^ ,]+){0,2} (?:contratan|contratam|assumono|embauchent|recrutent|buscan|procuram|cercano|recherchent)(?: (?:a|los|las|os|as|les|i|gli|sus|seus|ses|suoi))* (?:titula\\S*|titolari|formad[oa]s|formand[oa]s|diplom\\S*|graduad\\S*|egresad\\S*|participant\\S*|partecipant\\S*|alun[oa]s|alumn\\S*|alliev[ie]|corsisti)`,
    `(?:mejora\\S*|melhora\\S*|ameliore\\S*|migliora\\S*|aumenta\\S*|augmente\\S*|amplia\\S*|impuls\\S*|mas|mais|piu|mejores|melhores|meilleures|migliori|boas|otimas|excelentes|plus de|de meilleures)(?: (?:tus|sus|las|as|vos|les|le|ses|suas|seus|tue|sue|os|los))? ${chances} (?:profes\\S*|profis\\S*|laboral\\S*|lavorativ\\S*|occupazional\\S*|(?:de|d|di|en|no|sul|en el|sur le) (?:trabajo|trabalho|emprego|emploi|empleo|lavoro|mercado|mercato|marche|carreira|carrera|carriere|carriera))`,
    `(?:aument|augment|elev|sub|melhor|mejor|miglior|amelior)\\S*(?: (?:lo|el|tu|o|seu|il|suo|tuo|votre|le|su|leur|a|sua|la|tua))* (?:stipendio|salario|sueldo|salaire|remuner\\S*|retribu\\S*|ordenado)`,
    `(?:mejor|melhor|meilleure?|miglior|mayor|maior)(?: [^ ,]+)? (?:salario|sueldo|salaire|stipendio|remunerac\\S*|ordenado)`,
    `(?<= (?:paso|passo|pas) )(?:hacia|para|vers|verso)(?: [^ ,]+){1,2} (?:carrera|carreira|carriere|carriera|profesion|profissao|profession|professione)`,
    `(?:ascenso|promo(?:cion|cao|tion|zione)|avanzamento)(?: (?:profes\\S*|profis\\S*|di carriera|laboral))? (?:asegurad|assegurad|assicurat|assuree?|garanti)\\S*`,
    `(?:incorporacion|ingreso|ingresso|insercion|insercao|integracion|integracao|integration|insertion|inserimento|colocacion|colocacao|collocamento|placement|contratacion|contratacao|assunzione|embauche)(?: (?:garanti\\S*|asegurad\\S*|assegurad\\S*|assicurat\\S*|assure\\S*|direct\\S*|inmediat\\S*|imediat\\S*))? (?:a|en|em|in|dans|numa|num|na|no|nelle|por|par|pela)(?: una?| une?| uma?)? ${firms}`,
    `(?:insercion|insercao|insertion|inserimento|colocacion|colocacao|collocamento) (?:laboral|profis\\S*|profes\\S*|lavorativ\\S*) (?:inclu\\S*|garanti\\S*|asegurad\\S*|assegurad\\S*|assicurat\\S*|assure\\S*)`,
    `(?:facilit|favor|agevol|accel)\\S*(?: (?:a|la|l|le|el|o|su|sa))? (?:contrata\\S*|embauche|assunzion\\S*|recrutem\\S*|recluta\\S*)`,
    `(?:abr(?:e|en|em|ira|iran|irao)|ouvr(?:e|ent|ira)|apr(?:e|ono|ira))(?: (?:las?|as?|les?|des|muchas|muitas))* (?:puertas|portas|portes|porte) (?:en|na|no|nas|nos|em|dans|del|della|de|d|al|du|da|do)(?: (?:l|la|el|le|los|o|a))? (?:hostel\\S*|hotel\\S*|ristora\\S*|restaur\\S*|industr\\S*|secteur|sector|setor|settore|mercado|marche|mercato|empleo|emploi|emprego|lavoro|profes\\S*|profis\\S*)`,
  ],
};

/** Words of the facts for being hired or placed; those who look for work and the work that people do are none. */
export const jobFoundInFacts =
  /^(?:hire[sd]?$|hiring|recruit|recrut|reclut|embauch|contrat|contract$|assunt|assunz|einstell|eingest|anstell|\S*vermittlung|ubernahm|ubernomm|arbeitsvertrag|placement|placed|inser[ciz]|insert|colloca|coloca[cd]|aangenom|aannem|dienst$|aanwerv|arbeidsbem|assur|asegur|assegur|assicur|garan[td]|guarant|employab|emplea?bil|jobs?$|career|karrier|loopbaan|carri?er[ae]|carreira|vacan|vacat|vagas?$|bolsa$|ascen|promo[ctz]|salar|sueldo|stipend|remun)/;
