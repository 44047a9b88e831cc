import type { Patterns } from './standing-patterns.ts';

const some = '(?: [^ ,]+){0,6}';
/** More of nothing but money: "earns more trust" is none. */
const bare = '(?= (?:,|$|(?:than|with|as|after|als|mit|nach|met|dan|que|qu|con|avec|com|grazie|gracias|do) ))';
const pay = {
  de: '(?:gehalt|lohn|verdienst|einkommen|gehalter|lohne)',
  romance:
    '(?:salaires?|remuneration|salari[oi]?s?|sueldos?|stipendi[oi]?|retribu\\S*|ordenados?|vencimentos?|paga|busta paga|nomina)',
};

/** That pay grows by it, or that there is an extra for it. */
export const payGrows: Patterns = {
  en: [
    `(?:pay|salary|salaries|wages?|earnings)${some} (?:grows?|rises?|increases?|climbs?|jumps?|goes up)`,
    `(?:earns?|earning) (?:[^ ,]+ ){0,2}more${bare}`,
    `(?:pay|salary|wage) (?:rise|raise|increase|supplement|bonus|bump)`,
  ],
  de: [
    `${pay.de}${some} (?:steigt|steigen|wachst|wachsen|erhoht|klettert)`,
    `verdien(?:t|en)(?! (?:vertrauen|respekt|anerkennung|aufmerksamkeit))(?: [^ ,]+){0,8} mehr${bare}`,
    `(?:steigt|steigen|wachst|erhoht sich) (?:das|der|die|ihr|sein|auch das|auch der) ${pay.de}`,
    `mehr (?:verdien(?:t|en)|gehalt|lohn)`,
    `(?:zulage|gehaltszulage|lohnzuschlag|lohnerhohung|gehaltserhohung|gehaltsplus)`,
  ],
  nl: [
    `(?:loon|salaris|inkomen)${some} (?:stijgt|groeit|omhoog)`,
    `verdien(?:t|en)(?! (?:vertrouwen|respect|aandacht|waardering))(?: [^ ,]+){0,3} meer${bare}`,
    `meer (?:verdien(?:t|en)|loon|salaris)`,
    `(?:loonsverhoging|salarisverhoging|loontoeslag|opslag|toeslag)(?: (?:van|bij|op|krijg\\S*))`,
  ],
  romance: [
    `${pay.romance}${some} (?:crece\\S*|aument[ae]\\S*|augmente\\S*|cresce\\S*|suben?|sobem?|sale|salgono|progresse\\S*|grimpe\\S*|lievita\\S*|migliora\\S*|mejora\\S*|melhora\\S*)`,
    `(?:augment\\S*|aument\\S*|hausse|subida|rialzo|alza) (?:de|del|di|do|dello|d)(?: (?:la|l|el|o))? ${pay.romance}`,
    `(?:gagne|gagnent|gana|ganan|guadagna|guadagnano|cobra|cobran|ganha|ganham)(?: [^ ,]+){0,2} (?:plus|mas|di piu|mais)${bare}`,
    `(?:prime|complement\\S*|supplement\\S*|suplement\\S*|bonus|plus) (?:salaria\\S*|de salaire|de sueldo|retributiv\\S*|in busta paga)`,
  ],
};
export const payInFacts =
  /^(?:pay$|paid$|salar|wage|earn|income|gehalt|lohn|verdien|einkomm|zulage|loon|inkom|toeslag|opslag|remuner|retribu|sueldo|stipend|ordenad|venciment|gagn|guadagn|ganan|ganh|prime$|bonus)/;

/** That it opens a trade or a career, or lets people live by what they learnt. */
export const opensWork: Patterns = {
  en: [
    `(?:chances?|prospects?|likelihood|odds) (?:of|for)(?: [^ ,]+){0,2} (?:promotion|promoted|advancement|hired|employment|jobs?|hire)`,
    `(?<= (?:step|road|path|way|gateway|springboard|start|route)s? )(?:in|into|to|towards)(?: [^ ,]+){0,2} (?:paid|professional) (?:careers?|professions?|employment|jobs?|work|life)`,
    `(?:step|steps) (?:away )?(?:from|towards|to) (?:making|earning|living)`,
  ],
  de: [
    `(?:einstieg|sprung|schritt) (?:in|zu[mr]?)(?: [^ ,]+){0,2} (?:beruf\\S*|arbeitswelt|selbst(?:st)?andigkeit|erwerbs\\S*|\\S*karriere|\\S*laufbahn)`,
    `(?:chancen|aussichten) (?:auf|fur)(?: [^ ,]+){0,2} (?:beforderung|aufstieg|stellen?|jobs?|anstellung)`,
    `schritt(?: [^ ,]+){0,4} (?:vom|von der|davon)(?: [^ ,]+){0,2} (?:leben|lebt|entfernt)`,
  ],
  nl: [
    `(?:opstap|instap|stap|springplank)(?: [^ ,]+)? (?:naar|in|tot)(?: [^ ,]+){0,2} (?:beroep\\S*|betaald\\S*|banen|baan|carriere|loopbaan)`,
    `kansen? op(?: [^ ,]+){0,2} (?:promotie|baan|banen|werk|aanstelling)`,
    `(?:leven|rondkomen|bestaan) van(?: de| het| hun)? [^ ,]+ (?:komt|is|wordt|ligt)`,
  ],
  romance: [
    `(?:pas|paso|passo|tremplin|trampolin\\S*|trampolim)(?: [^ ,]+){0,3} (?:vivre|vivir|viver|vivere|ganarse|profession|professione|profesion|profissao|metier|carriere|carriera|carrera|carreira|emploi|empleo|emprego|lavoro|impiego)`,
    `(?:vivre|vivir|viver|vivere) (?:de|d|da|do|di|del|della|dell)(?: (?:l|la|el|a|o|as|os|su|leur|seu|sua|propri[oa]))* (?!(?:forma|maniera|manera|modo|facon|mejor|melhor|meilleur|maneira|acordo|nouveau|novo|nuevo|nuovo|pleno|perto|cerca|pres|loin|longe|lejos|autonom\\S*|independ\\S*|dentro)\\b)[^ ,]{4,}(?: [^ ,]+){0,3} (?:alcance|possible|posible|possivel|possibile|portee|realidad|realite|realta|realidade)`,
    `(?:facilit\\S*|favor\\S*|agevol\\S*)(?: (?:a|la|l|le|el|o))? (?:contrat\\S*|embauche|assunzion\\S*|recrutem\\S*|inserc\\S*|insertion|inseriment\\S*)`,
  ],
};
export const careerInFacts =
  /^(?:career|profession|job|employ|work$|worker|promot|beruf|arbeit|stelle|karriere|selbst?st?and|beroep|baan|banen|werk|carri|carre|metier|emploi|empleo|profes|profis|emprego|trabal|trabaj|lavor|impieg|travail|vivir|viver|vivre|inserc|insert|inser)/;

const employers = {
  de: '(?:arbeitgeber|unternehmen|betriebe|firmen)',
  romance:
    '(?:employeurs|recruteurs|entreprises|empleadores|empresas|reclutadores|empregadores|recrutadores|datori di lavoro|aziende|imprese)',
};

/** What employers are said to want. */
export const wantedByEmployers: Patterns = {
  en: [
    `(?:that|which|what|as|skills?|level)(?: [^ ,]+){0,2} employers(?: [^ ,]+){0,6} (?:want|ask|demand|seek|look|need|value|prize|expect)`,
  ],
  de: [
    `(?:die|das|den|was|wie)(?: [^ ,]+){0,2} ${employers.de}(?: [^ ,]+){0,6} (?:suchen|verlangen|wollen|wunschen|schatzen|brauchen|fordern|fragen|erwarten)`,
  ],
  nl: [
    `(?:waar|die|dat|wat|zoals)(?: [^ ,]+)? (?:werkgevers|bedrijven)(?: [^ ,]+){0,6} (?:vragen|zoeken|willen|verlangen|waarderen|wensen|verwachten)`,
  ],
  romance: [
    `(?:que|qu|che|quello che|tal como|como|comme|come|quanto)(?: [^ ,]+){0,2} ${employers.romance}(?: [^ ,]+){0,5} (?:recherch\\S*|demand\\S*|attend\\S*|exig\\S*|buscan|piden|valoran|necesitan|procuram|pedem|querem|quieren|veulent|cercano|chiedono|apprezzano|vogliono|richiedono|apprecient|valorizam|esperam|esperan)`,
  ],
};

/** That it helps those who apply. */
export const helpsApplicants: Patterns = {
  en: [
    `(?:advantage|edge|head start|plus|asset|boost)(?: [^ ,]+){0,5} (?:applicants?|applications?|jobs?|cv|resume|recruit\\S*|hiring|employers?|interviews?)`,
    `(?:applicants?|job ?seekers|cv|resume)(?: [^ ,]+){0,6} (?:advantage|edge|head start|stand out)`,
  ],
  de: [
    `(?:\\S*bewerb\\S*|lebenslauf|arbeitsmarkt|jobsuche|stellensuche)(?: [^ ,]+){0,7} (?:vorteil\\S*|vorsprung|pluspunkt\\S*|bonus|trumpf|punkten)`,
    `(?:vorteil\\S*|vorsprung|pluspunkt\\S*|bonus|trumpf)(?: [^ ,]+){0,5} (?:\\S*bewerb\\S*|lebenslauf|arbeitsmarkt|jobsuche|stellensuche)`,
  ],
  nl: [
    `(?:sollicit\\S*|cv|werkzoekenden|arbeidsmarkt)(?: [^ ,]+){0,7} (?:voordeel|voorsprong|streepje voor|pluspunt|troef)`,
    `(?:voordeel|voorsprong|streepje voor|pluspunt|troef)(?: [^ ,]+){0,5} (?:sollicit\\S*|cv|werkzoekenden|arbeidsmarkt)`,
  ],
  romance: [
    `(?:trunfo|atout|baza|ventaja|vantagem|vantaggio|avantage|punto a favor|marcia in piu|mais valia)(?: [^ ,]+){0,6} (?:curricul\\S*|cv|candidat\\S*|recrut\\S*|contrata\\S*|embauche|emploi|empleo|emprego|lavoro|assunzion\\S*|empleador\\S*|empregador\\S*|employeur\\S*|entrevist\\S*|entretien\\S*|colloqui\\S*)`,
    `(?:candidat\\S*|postulant\\S*|curricul\\S*)(?: [^ ,]+){0,6} (?:trunfo|atout|ventaja|vantagem|vantaggio|avantage)`,
  ],
};
export const applyingInFacts =
  /^(?:appl[iy]|job|employ|recruit|cv$|resume$|\S*bewerb|lebenslauf|arbeitsmarkt|jobsuche|sollicit|werkzoek|curricul|candidat|recrut|reclut|embauch|emploi|emple|empreg|lavor|assun|colloqui|entrevist|entretien)/;

/** That work comes next. */
export const workFollows: Patterns = {
  en: [
    `(?:follows?|awaits?|beckons?)(?: [^ ,]+){0,3} (?:contracts?|positions?|jobs?)`,
    `(?:contracts?|jobs?|paid positions?|paid posts?) (?:follows?|awaits?|beckons?)`,
  ],
  de: [`(?:folgt|wartet|winkt)(?: [^ ,]+){0,3} (?:\\S*vertrag|stelle|\\S*anstellung|job|trainerstelle|arbeitsplatz)`],
  nl: [`(?:volgt|wacht|lonkt)(?: [^ ,]+){0,3} (?:contract|baan|aanstelling|\\S*contract)`],
  romance: [
    `(?:segue(?: se)?|sigue|suit|attend|espera|aguarda|attende|spera)(?: [^ ,]+){0,2} (?:une?|uma?|uno|una) (?:[^ ,]+ )?(?:contrat|contrato|contratto|emploi|empleo|emprego|impiego|lavoro|trabajo|trabalho|puesto|posto|poste)`,
    `(?:posto|puesto|poste|plaza|vaga) (?:de|da|di|d|como|come|comme)(?: [^ ,]+){1,4} (?:assicurat|asegurad|assegurad|assure|garanti)\\S*`,
  ],
};
