import type { Patterns } from './standing-patterns.ts';

/** That people will live by what they learnt, without a word for a job. */
export const living: Patterns = {
  en: [
    `(?:make|makes|making|earn|earns|earning) (?:a|your|their|his|her) (?<key>living|livelihood)`,
    `(?:earn|earns|earning|make|makes|making) (?:good |real |extra )?(?<key>money) (?:with|from|by|as)`,
    `(?<key>live|lives|living) (?:off|from) (?:your|their|his|her)(?: [^ ,]+)? (?:writing|art|work|craft|trade|skills?|passion|music|texts|photos?|designs?|business)`,
    `(?:source|stream)s? of (?<key>income|revenue)`,
    `(?:earn|earns|earning|generate|generates|generating) (?:an|a|your|their|some|extra)? ?(?:[^ ,]+ )?(?<key>income|revenue)`,
  ],
  de: [
    `(?:ersten?|neue[nr]?|eigene[nr]?|zahlende[nr]?) (?<key>kunden|kundinnen|kundschaft|auftrage|auftraggeber) (?:zu )?(?:gewinn\\S*|find\\S*|bekomm\\S*|erhalt\\S*|sicher\\S*)`,
    `(?:gewinn\\S*|find\\S*|bekomm\\S*|erhalt\\S*|sicher\\S*|hol\\S*)(?: [^ ,]+){0,3} (?:ersten?) (?<key>kunden|kundinnen|auftrage|auftraggeber|vertrage)`,
    `(?:vom|von der|von ihren?|von ihrer|davon|von der eigenen) (?:[^ ,]+ )?(?:zu )?(?<key>leben)`,
    `(?<key>geld|einkommen|lebensunterhalt|brot|einkunfte|nebeneinkommen)(?: [^ ,]+){0,3} (?:zu )?(?:verdien\\S*|erziel\\S*|bestreit\\S*|erwirtschaft\\S*)`,
  ],
  nl: [
    `(?:eerste|betalende|nieuwe) (?<key>klanten|opdrachten|opdrachtgevers|contracten)(?: [^ ,]+){0,3} (?:binnen te halen|te halen|halen|win\\S*|vind\\S*|krijg\\S*|binnenhal\\S*|binnen)`,
    `(?:van (?:het|de|je|uw|hun)(?: [^ ,]+){1,2}|ervan) (?:te |kunnen )?(?<key>leven)`,
    `(?<key>geld|inkomen|inkomsten|brood|boterham)(?: [^ ,]+){0,3} (?:te )?(?:verdien\\S*|hal\\S*)`,
    `(?:verdien\\S*|haal|halen)(?: [^ ,]+){0,2} (?<key>geld|inkomen|brood|boterham)`,
  ],
  romance: [
    `(?:consegui\\S*|consig\\S*|conquist\\S*|obten\\S*|ottene\\S*|ottieni|trov\\S*|trouv\\S*|encontr\\S*|decroch\\S*|obtenir|obtenez|gagn\\S*|ganar\\S*|ganhar|firma\\S*|sign\\S*|atraer|attirer|capta\\S*|consegue)(?: (?:a|i|le|les|los|las|os|as|tus|sus|suoi|tuoi|seus|teus|vos|ses|leurs?|propri|de))* (?:premiers?|premieres?|primeros?|primeras?|primeiros?|primeiras?|primi|prime) (?<key>contrat\\S*|client\\S*|encargos?|encomendas?|commandes?|commesse|incarichi|missions?)`,
    `(?<key>vivre|vivir|viver|vivere) (?:de|d|da|do|di|del|della|dell)(?: (?:l|la|el|a|o|sa|son|ses|su|sus|sua|seu|tu|tus|propria|proprio))* (?:ecriture|escritura|escrita|scrittura|art|arte|metier|oficio|mestiere|passion\\S*|pasion|paixao|plume|talent\\S*|musique|musica|travail|trabajo|trabalho|lavoro|textes|textos|testi|artisanat|photographie|fotografia|ceramique|ceramica)`,
    `(?:gagner|gagnez|gagnent|ganar|ganarse|ganhar|guadagnar\\S*)(?: (?:sa|leur|votre|la|a|da|si|su))* (?<key>vie|vida|vivere|vita)`,
    `(?:gagner|gagnez|ganar|gana|ganhar|ganhe|fare|guadagnare)(?: (?:de l|de|d))? (?<key>argent|dinero|dinheiro|soldi|denaro)`,
    `(?<key>guadagnare|guadagna|guadagni) (?:con|dai|dalle|grazie)`,
    `(?:generar|gerar|generare|generer|tirer|obtener|obter|ottenere|produrre)(?: (?:des|un|uma?|l))? (?<key>ingresos|rendimentos?|renda|reddito|entrate|revenus?)`,
    `(?:fuente|source|fonte) (?:de|di) (?<key>ingresos|revenus?|rendimentos?|renda|reddito|guadagno)`,
    `(?:farsi|se faire|te faire|vous faire|hacerse) (?<key>assumere|embaucher|recruter|contratar)`,
  ],
};
