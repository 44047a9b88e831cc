/**
 * A validity that says how often something is renewed, and nothing else, in one wording: `Renewal required every two
 * years`, `Must be renewed every 24 months`, `Annual renewal`. A refresher, or an exam, is another thing; who may renew
 * need not, and what is renewed after two years is renewed once.
 */
export function inPlainRenewal(value: string): string {
  const { before = '', count = '1', again = count, unit = 'year', behind = '' } = paceOf(value)?.groups ?? {};
  const told = [before, behind].map((part) => part.trim()).filter((part) => part !== '');
  const what = told.length > 0 && again === count ? renewals.get(told.join(' ')) : undefined;
  const months = /^(?:year|a[nñ]o?|année|anno|jahr|jaar)/u.test(unit) ? 12 : 1;
  return what !== undefined ? `${what} every ${Number(count) * months} month` : value;
}

function paceOf(value: string): RegExpExecArray | null {
  return paces.map((pace) => pace.exec(value)).find((found) => found !== null) ?? null;
}

const aUnit =
  '(?<unit>année|year|month|año|meses|mes|ans?|mois|anno|anni|mese|mesi|ano|anos|mês|jahre?n?|jahr|monate?n?|jaar|maand(?:en)?)s?';
const paces = [
  `(?:every|alle|jede[sn]?|cada|a cada|tous les|toutes les|chaque|ogni|elke|iedere|om de|om het)(?: (?<count>\\d{1,2}))? ${aUnit}`,
  `de (?<count>\\d{1,2}) (?:em|en) (?<again>\\d{1,2}) ${aUnit}`,
  '(?:annual|annually|yearly|anual|anualmente|annuel|annuelle|annuale|annualmente|jaehrlich|jaehrliche|jaarlijks|jaarlijkse)',
].map((pace) => new RegExp(`^(?<before>(?:.{1,40}? )?)${pace}(?<behind>(?: .{1,40})?)$`, 'u'));

/** What stands around how often, and says no more than that it is renewed. */
const renewals = new Map(
  [
    'renewal|renewal required|renewal is required|renewal due|required renewal|mandatory renewal|requires renewal|renewable|renewed|renew|to be renewed|must be renewed|is renewed|is to be renewed|has to be renewed|needs to be renewed',
    'renovación|renovación obligatoria|se renueva|renovable|debe renovarse|debe ser renovado|debe ser renovada|ha de renovarse|hay que renovarlo|hay que renovarla|requiere renovación|a renovar|renovarse|deberá renovarse',
    'renouvellement|renouvellement obligatoire|renouvellement requis|renouvelable|à renouveler|doit être renouvelé|doit être renouvelée|est à renouveler|se renouvelle',
    'verlaengerung|verlaengerung erforderlich|erneuerung|erneuerung erforderlich|zu erneuern|zu verlaengern|muss erneuert werden|muss verlaengert werden|ist zu erneuern|ist zu verlaengern|wird erneuert|wird verlaengert',
    'rinnovo|rinnovo obbligatorio|rinnovabile|da rinnovare|da rinnovarsi|va rinnovato|va rinnovata|deve essere rinnovato|deve essere rinnovata|si rinnova',
    'renovação|renovação obrigatória|renovável|a renovar|deve ser renovado|deve ser renovada|renova se|tem de ser renovado|tem de ser renovada|deve renovar se|requer renovação',
    'verlenging|verlenging verplicht|vernieuwing|vernieuwing verplicht|te verlengen|te vernieuwen|moet worden verlengd|moet worden vernieuwd|moet verlengd worden|moet vernieuwd worden|wordt verlengd|wordt vernieuwd',
    'recertification|recertification required|recertification is required|must be recertified|to be recertified',
  ].flatMap((words, index, all) =>
    words.split('|').map((told): [string, string] => [told, index === all.length - 1 ? 'recertified' : 'renewed']),
  ),
);
