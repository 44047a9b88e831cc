// What puts a level, an exam or a version before or after a credential. Folded beginnings, in seven languages.

/** What is needed or advised before. */
export const earlier =
  /^(?:requir|requer|esig|need|prerequ|condition|condicion|condicao|condizion|bedingung|voorwaard|entrance|admission|assum|before|prior|previous|already|ja$|recommend|voraus|vorkennt|vorwiss|vorher|zuvor|eingangs|einstiegs|zugangsvor|benotig|erforder|notig|empfohl|empfiehl|zuerst|bereits|schon$|requi|exig|prealab|prerequ|prerrequ|recomend|recommand|raccomand|consigli|aconsej|aconselh|conseill|ingress|prev[io]|antes|avant$|prima$|voordat$|bevor$|alvorens$|deja|gia$|necess|neces|vereist|voorkennis|vooraf|nodig|richied|richiest|aanbevol|aangerad|aanrad|raden$|toelating|eerst$|instap|vertrekpunt|uitgangspunt|ausgangspunkt|startpunt|partida$|depart$|partenza$)/;

/** Of these, what says so of a level right behind. */
export const asked =
  /^(?:require[sd]?$|prerequ|vorausgesetzt|setzt$|presuppos|presupon|pressup|presup|veronderstel|exige[nm]?$|requiert|requier|requer|richied|richiest|prerrequ|vereist|vereisen)/;
export const already = /^(?:already|bereits|schon|deja|gia|ya|ja|reeds)$/;
export const holding =
  /^(?:ha[ds]|have|hold|hat|haben|tienen?|ont|a|tem|possu\w+|poseen?|ha|hanno|heeft|hebben|speaks?|sprechen|spricht|hablan?|parlent|falam?|parlano|spreken)$/;

/** What it leads to. */
export const later =
  /^(?:next|follow|after|leads?$|leading|progress|continu(?!ous)|path(?!o)|step|ahead|anschliess|danach|nachst|nachfolg|folg|fuhrt$|hinfuhr|aufbau|weiter|suit$|suite$|suiv|ensuite|mene$|condui|poursui|passerelle|siguient|sigue|segue|despues|conducen?$|conduz|acceso|acesso|acces$|accesso|continua|seguint|seguit|seguim|prosecuz|fortsetz|sequel|depois|passo|paso$|success(?!ful)|prosegu|prossegu|dopo|volgen|daarna|vervolg|sluit$|aansluit|opstap|doorstr|toegang|leidt)/;
export const preparing =
  /^(?:prepar|vorber|voorber|bereidt?$|bereitet$|ready$|bereit$|fit$|prete?s?$|pront[oaie]$|list[oa]s?$|klaar$)/;

/** What else sets one against another. */
export const relating =
  /^(?:first$|entry$|enters?$|begins?$|mitbring|mitzubring|zak$|estar$|ends?$|left$|later$|spater|tarde?$|aim|wants?$|must$|muss|mussen|pflicht|einstieg|genug|debe|hay$|doi[st]|doivent|faut|suffi|deve$|devono|devem|tem$|pede|moet|verplicht|indispens|imprescind|obligat|oblig|serve$|servono|occorr|bisogna|equiv|gleichwert|gelijkwaard|expect|erwart|poche|camin|cammin|weg$|route$|gateway|springboard|stepp|tremplin|sprungbrett|comes?$|komm|vient|viennent|viene|vengono|vem$|komt|komen|above|below|higher|lower|until|register|enrol|join|builds?$|building|oberhalb|unterhalb|hinter$|anmeld|zulass|zugelass|setzt$|setzen|baut$|encima|debajo|falta$|inscri|iscri|inschrijv|precis|matric|acced|accedere|sopra|sotto|oltre|boven|onder$|abre|abri|ouvr|apre$|aprono|offne|superieur|inferieur|superior|inferior|admis|admit|ammess|toegelaten|open|abiert|ouvert|aberto|apert)/;

/** Words by which people have something when they come. */
export const having =
  /^(?:from|who|those|with|having|beyond|graduat|absolvent|nach$|tras$|apres$|apos$|na$|bring|hold|have|start|begin|basis|base|based|ab$|von$|aus$|mit$|wer$|ausgehend|basier|bringt|beginn|grundlage|depuis|partir|avec|qui$|ceux|desde|con$|quien|parten|partiendo|com$|quem|chi$|dal?$|partendo|parte$|vanaf|met$|wie$|uit$|bouwt|heb|heeft|hat$|haben|ha$|hanno|tien|tem$|ont$)/;
export const meant = /^(?:for|fur|pour|para|per|voor)$/;
/** What people have come to. */
export const reached =
  /^(?:reached|attained|achieved|graded|awarded|erreicht|erlangt|atteint|obtenu|alcanzado|obtenido|alcancado|alcancaram|atingiram|atingido|obtiveram|raggiunto|conseguito|ottenuto|bereikt|behaald)$/;
export const holders = /^(?:holders$|inhaber|titulaires$|titulares$|titulad|titolari$|houders$)/;
export const reaching =
  /^(?:to$|towards?|base$|basis$|foundation|grundlage|socle|then|later|access|way|bis$|zu[mr]?$|richtung|ziel|spater|vers$|puis|hacia|luego|rumo|porta$|verso|poi$|naar)/;

/** Who has passed, and what they then are. */
export const succeeding =
  /^(?:pass(?:es|ed)?$|succe(?:ed|ss)|holders?$|graduat|besteh|bestand|inhaber|absolvent|reuss|titulaire|aprueb|aprob|supera|titular|aprov|promoss|titolar|slaag|geslaagd|behaal|houder)/;
export const being =
  /^(?:are|is|become[s]?|sind|ist|wird|werden|sont|est|devien\p{L}+|son|es|sera|seran|sao|sono|divent\p{L}+|zijn|wordt|worden)$/u;
