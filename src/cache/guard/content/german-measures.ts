/**
 * `60-minütige Klausur`, `dreitägiger Lehrgang` as `Klausur von 60 Minuten`, `Lehrgang von drei Tagen`: how long it
 * takes, told behind what it is. Years are left: who is sixteen years old lasts no sixteen years.
 */
export function withLengthBehind(text: string): string {
  return text.replace(
    length,
    (_, ...[amount = '', unit = '', between = '', thing = '']: string[]) =>
      `${between}${thing} von ${amount} ${units.get(unit) ?? ''}`,
  );
}

const length =
  /(?<![\p{L}\p{N}-])(\d{1,3}|[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Zz]wölf|[Ff]ünfzehn)[ -]?(minütig|stündig|tägig|wöchig|monatig)e[nrsm]? ((?:\p{Ll}{4,30}e[nrsm]? ){0,2})(\p{Lu}[\p{L}-]{2,50})(?![\p{L}\p{N}])/gu;

const units = new Map([
  ['minütig', 'Minuten'],
  ['stündig', 'Stunden'],
  ['tägig', 'Tagen'],
  ['wöchig', 'Wochen'],
  ['monatig', 'Monaten'],
]);
