/** Words that say that something is part of it, needed or meant: what matters is the something. */
export const carriers =
  /^(?:suit|intend|design|aim|inclu|einbe|cover|allow|offer|provid|need|requir|qualif|necess|geeign|gedach|enth|umfas|erlaub|erford|noti|gibt|braucht|mussen|conv|adapt|pensad|destinad|permit|concu|couvr|couvert|cubier|cubr|coprono|copert|abrang|contempl|qued|fica$|ficam$|reste|resta|esta$|estao$|estan$|quell|celles|bleib|blij|compr|autoris|autoriz|adatt|previst|geschikt|bedoeld|inbegr|toegest|vereist|nodig|exig|requi|precis|richiest|serve|bisogn|necesit|form|abord|trait|teil$|part$|parte$|partie$|font$|fanno$|fazem$|deel$|uit$|maakt$|maken$|hoort|gehor|behand|fait|haben|werden|sein|have|does|will|holder|earner|titular|participant|teilnehm|deelnem|badge|certif|zertif|cours|curs|kurs|corso|formation|zusatz|dabei|podem|pueden|peuvent|possono|konnen|kunnen|puede|pode|peut|kann|more|mehr|weniger|less|fewer|later|long|meer|minder|langer|mayor|mais|menos|plus|moins|piu|meno)/;

/** What denies without a negator. */
export const softNegators =
  /^(?:exclu|except|zero|null|nul|cero|free|frei|vrij|libre|livre|liber[aoie]$|exent|privo|priva$|avoid|prevent|reduc|minimi|eliminat|stop|instead|rather|lack|beyond|vermeid|vermind|verhind|statt|ausser|ausgen|ausgesch|evit|sauf|hors|previen|preven|impedi|salvo|elimin|ridu|ridur|ecceto|exceto|eccetto|escl|voorkom|vermijd|uitgez|behalve|uitgesl|optional|option|opcion|opzion|facult|freiwill|vrijw|empf|recom|recommand|consig|aanbev|only$|seulement$|nur$|solo$|solamente$|soltanto$|alleen$|apenas$|independ|unabhang|indipend|onafhank|outside|ausserh|buiten|left$|leav|omit|out$|skip|missing|absen|fica$|ficam|outro|outra|another|anderer|anderen|anderem|autre|altro|altra|otra|otro|aussen|weggel|ausgespart|ausgeklammert|klammer|fehl|fuera|fora$|fuori|dehors|ecart|omis|omet|ontbre|ontbrek|weg$|apart$|separ|noutr|andere$|lado$|cote$|tralasc|erbuiten|laiss|gesondert|getrennt|elsewhere|anderswo|ailleurs|altrove|elders)/;

/** What is said of those who need not, or of what is waived for them: `vom Praktikum befreit`, `dispensa-se a máquina`. */
export const exempted =
  /^(?:exempt(?:ed|ee?s?)?|befreit|entbunden|erlassen|vrijgesteld|exent[oa]s?|eximid[oa]s?|isent[oa]s?|dispensa|dispensad[oa]s?|dispensee?s|esent[ie]|esentat[aoie]|esonerat[aoie])$/;

/** What stands in for something else. */
export const replacing =
  /^(?:replac|substitut|stands?$|lieu|exempt|dispens|ersetz|ersatz|befrei|entbind|anstelle|remplac|sustitu|reemplaz|exime|eximir|isent|sostitu|esoner|esent|vervang|vrijstel|ontsla|equival|gleichwert|gelijkwaard|suppl)/;

export const withoutWords: ReadonlySet<string> = new Set('without ohne sans sin sem senza zonder'.split(' '));

/** What leaves it open until something comes. */
export const conditions = new Set(
  'unless until before if except but sondern aber bis bevor wenn ausser sauf avant sino hasta antes salvo mas ma finche prima tenzij totdat voordat maar als mais pero'.split(
    ' ',
  ),
);

/** What leaves both open behind an "or": `con o sin`, `tengan o no experiencia`. */
export const orWithout: ReadonlySet<string> = new Set([
  ...withoutWords,
  ...'not no non nao nicht niet keine geen'.split(' '),
]);
