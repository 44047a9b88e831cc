import { anyCase } from './any-case.ts';
import type { Stretch } from './sentences.ts';

/**
 * Whether a figure bounds something for whoever takes part, in a sentence that tells of the holder, too: `une note supérieure
 * ou égale à 12/20`, `65 or more`, `2 à 8 °C`. What one reached may be told so, too (`scored more than 95 %`): then a word
 * that asks, or `or equal`, has to stand in its clause.
 */
export function isBounded(sentence: string, { start, end }: Stretch): boolean {
  const figure = /\d.*$/u.exec(sentence.slice(start, end));
  const from = start + (figure?.index ?? 0);
  const isBound =
    bound.test(sentence.slice(Math.max(0, from - reach), from)) || behind.test(sentence.slice(end, end + 30));
  return isBound && !isReached(sentence, { start: from, end });
}

/** Whether the clause of a figure tells that somebody got it, and nothing that it is asked for. */
function isReached(sentence: string, { start, end }: Stretch): boolean {
  const before = sentence.slice(Math.max(0, start - longestClause), start);
  const cut = clauseStart.exec(before);
  const clause = before.slice(cut === null ? 0 : cut.index + cut[0].length);
  const rest = /^(?:[^,;:.]|[.,:](?=\S))*/u.exec(sentence.slice(start, end + longestClause))?.[0] ?? '';
  const whole = clause + rest;
  if (asking.test(whole) || /^[\d.,]+ ?°/u.test(rest)) return false;
  return gotten.test(whole) || (passed.test(whole) && markNoun.test(whole));
}

const longestClause = 160;
/** The last sign of a clause that does not go on with what somebody passed with: `a réussi, avec une note supérieure à 17`. */
const clauseStart =
  /[,;:] (?!(?:with|at|avec|mit|con|com|met|obtaining|scoring|obtenant|obteniendo|obtendo|ottenendo) )(?!.*[,;:] (?!(?:with|at|avec|mit|con|com|met|obtaining|scoring|obtenant|obteniendo|obtendo|ottenendo) ))/u;
const asking = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    [
      'must|shall|should|needs?|needed|requir(?:e|es|ed|ing)|minimum|threshold|at least|pass(?:ing)? (?:mark|grade|score)|to (?:pass|obtain|get|be|earn)|or equal|those who|whoever|any(?:one|body) who|(?:learners|candidates|students|participants) who|asks?|demands?|if',
      String.raw`muss|müssen|soll(?:en|te)?|mindest\p{L}*|erforderlich|verlangt|(?:größer )?(?:oder )?gleich|bestehensgrenze|voraus|wer|wenn|zum bestehen`,
      'doit|doivent|faut|exigée?s?|exige|exigent|requise?|requiert|demande|demandée?|minimum|minimale?|seuil|ou égale?s?|égale? ou|pour (?:réussir|valider|obtenir)|(?:celles|ceux) qui|si',
      'debe[n]?|deberá|exige[n]?|exigid[oa]|requiere|requerid[oa]|mínim[oa]|o igual(?:es)?|igual o|para (?:aprobar|superar|obtener)|quien(?:es)?|si',
      'deve(?:m|rá|rão)?|requer|ou igual|igual ou|para (?:passar|obter|concluir|aprovar)|quem|se',
      'deve|devono|occorre|serve|richie(?:de|sto|sta)|minim[oa]|o uguale|pari o|per (?:superare|ottenere|passare)|chi|se',
      'moet(?:en)?|vereist|nodig|minimaal|minimum|of gelijk|gelijk aan of|om te (?:slagen|halen)|wie',
    ].join('|'),
  )})(?!\p{L})`,
  'u',
);
const gotten = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    'scored|scoring|achieved|achieving|got|obtained|obtaining|reached|earned|averaged|secured|received|erreichte|erreicht|erzielte|erzielt|erhielt|erhalten|bekam|obtenue?|obtenant|obtint|décroché|atteint|obtuvo|obtenido|obteniendo|sacó|sacado|logró|consiguió|conseguido|alcanzó|obteve|obtido|obtendo|tirou|conseguiu|alcançou|ottenuto|ottenne|ottenendo|conseguito|riportato|raggiunto|behaalde|behaald|haalde|gehaald|scoorde|gescoord',
  )})(?!\p{L})`,
  'u',
);
const passed = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    'passed|completed|finished|graduated|bestand|bestanden|abgeschlossen|absolviert|absolvierte|réussi|validé|terminé|achevé|reçue?|superó|superado|aprobó|aprobado|completó|finalizó|passou|concluiu|aprovad[oa]|completou|superato|superò|completato|concluso|promoss[oa]|slaagde|geslaagd|voltooide|voltooid|rondde|afgerond',
  )})(?!\p{L})`,
  'u',
);
const markNoun = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    String.raw`grade|mark|score|result|average|percentage|note|gesamtnote|abschlussnote|punktzahl|ergebnis|punkten?|moyenne|résultat|nota|calificación|puntuación|resultado|promedio|média|media|classificação|pontuação|voto|votazione|punteggio|risultato|cijfer|eindcijfer|resultaat|gemiddelde`,
  )})(?!\p{L})|\d ?%|/ ?\d`,
  'u',
);

const reach = 60;

/** What a bound begins with. */
export const comparing = anyCase(
  [
    String.raw`(?:greater|higher|better|more|no less|not less|no fewer|not fewer|lower|less) than(?: or equal to)?|equal to or (?:greater|higher|more|above) than|not (?:below|under)|no lower than`,
    String.raw`(?:größer|höher|mehr|besser|niedriger|kleiner|weniger) als|größer (?:oder )?gleich|nicht (?:unter|über)`,
    String.raw`(?:supérieure?|inférieure?)s? (?:ou égale?s? )?(?:à|aux?)|égale?s? ou supérieure?s? (?:à|aux?)|(?:plus|moins) (?:de|d['’])|d['’]au moins`,
    String.raw`(?:superior|inferior)(?:es)? (?:o igual(?:es)? )?al?|igual(?:es)? o superior(?:es)? al?|mayor(?:es)? (?:o igual )?(?:que|de|a)|no menos de|no inferior a`,
    String.raw`(?:superior|inferior)(?:es)? (?:ou igual )?[aà]|igual ou superior [aà]|maior (?:ou igual )?(?:que|do que|a)|não inferior a`,
    String.raw`(?:superiore|inferiore|superiori|inferiori) (?:o uguale )?a|(?:pari|uguale) o superiore a|non inferiore a|maggiore (?:o uguale )?(?:di|a)`,
    String.raw`(?:hoger|groter|lager|kleiner) dan(?: of gelijk aan)?|gelijk aan of hoger dan|niet (?:onder|lager dan)`,
  ].join('|'),
);
const small = String.raw`(?: (?:(?:the|an?|of|de|den|d['’]|der|los|las|les|a|o|il|di|of|een) )?)?`;
const floors = anyCase(
  'at least|al menos|au moins|d’au moins|mindestens|wenigstens|pelo menos|ao menos|almeno|minstens|minimaal|ten minste|co najmniej|minst',
);
const bound = new RegExp(String.raw`(?<!\p{L})(?:(?:${comparing})${small}|${floors}) ?$|[≥≤<>] ?$`, 'u');
const behind =
  /^(?: ?(?:%|°[CF]?|[\p{L}]{1,10})?,?)? (?:(?:or|oder|ou|o|of) (?:more|above|higher|better|mehr|höher|besser|plus|davantage|más|superior|mais|più|superiore|meer|hoger)|and (?:above|over)|minimum|required|requis(?:e|es)?|richiest[oaie]|exigid[oa]s?|vereist|erforderlich)(?!\p{L})|^ ?°[CF]?(?!\p{L})/u;
