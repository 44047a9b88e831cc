import { foldText } from './fold-text.ts';
import { foldDigits, guardDecimals, readNumber } from './read-number.ts';

/**
 * An amount of time in seconds, days, weeks, months and years: `40 h`, `40 Stunden` and `PT40H` are equal,
 * forty hours and a week are not. What is more than numbers with units is folded as text.
 */
export function foldDuration(text: string, language: string | undefined): string {
  const folded = foldText(text);
  const amounts = readIsoDuration(folded) ?? readAmounts(folded, language);
  return amounts === undefined ? folded : writeAmounts(amounts);
}

const seconds = { s: 1, min: 60, h: 3600 } as const;
type Unit = keyof typeof seconds | 'd' | 'w' | 'mo' | 'y';
type Amount = { readonly value: string; readonly unit: Unit };

/** What units are called in the languages of credentials, and their signs. */
export const unitNames: Readonly<Record<Unit, string>> = {
  s: 's sec secs second seconds sekunde sekunden segundo segundos seconde secondes secondo secondi secunden 秒 초',
  min: 'min mins minute minutes minuten minuto minutos minuti minuut minuter minut minuty минута минуты минут 分 分钟 分鐘 분',
  h: 'h hr hrs hour hours std stunde stunden hora horas heure heures ora ore uur uren time timer timme timmar tunti tuntia godzina godziny godzin hodina hodiny hodin час часа часов ч 小时 小時 時間 시간 saat ώρες ώρα ساعة ساعات घंटे घंटा',
  d: 'd day days tag tage tagen día días dia dias jour jours giorno giorni dag dagen dagar dni dzień день дня дней 日 天 日間 일',
  w: 'w wk wks week weeks woche wochen semana semanas semaine semaines settimana settimane weken vecka veckor tydzień tygodni неделя недели недель 周 週 週間 星期 주',
  mo: 'mo mos month months monat monate monaten mes meses mois mese mesi mês maand maanden månad månader miesiąc miesiące miesięcy месяц месяца месяцев 个月 個月 か月 ヶ月 カ月 개월',
  y: 'y yr yrs year years jahr jahre jahren año años an ans année années anno anni ano anos jaar jaren år rok lata lat год года лет 年 年間 년',
};
const units = new Map(
  Object.entries(unitNames).flatMap(([unit, names]) => names.split(' ').map((name) => [foldText(name), unit as Unit])),
);

function readIsoDuration(folded: string): Amount[] | undefined {
  const number = String.raw`(\d{1,9}(?:[.,]\d{1,9})?)`;
  const pattern = `^p(?:${number}y)?(?:${number}m)?(?:${number}w)?(?:${number}d)?(?:t(?:${number}h)?(?:${number}m)?(?:${number}s)?)?$`;
  const [, ...values] = new RegExp(pattern).exec(folded) ?? [];
  const isoUnits = ['y', 'mo', 'w', 'd', 'h', 'min', 's'] as const;
  const amounts = isoUnits.flatMap((unit, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ value: value.replace(',', '.'), unit }];
  });
  return amounts.length === 0 ? undefined : amounts;
}

function readAmounts(folded: string, language: string | undefined): Amount[] | undefined {
  const text = foldDigits(folded);
  if (text.length > 80 || !/^\d/.test(text)) return undefined;
  const parts = text.match(/\d[\d.,' ]*|[^\d]+/gu) ?? [];
  const amounts: Amount[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const value = readNumber((parts[index] ?? '').trim(), language);
    const unit = units.get(
      (parts[index + 1] ?? '').replace(/^[\s-]+|[\s,.]+$|\(s\)| (?:and|und|y|et|e|en) $/gu, '').trim(),
    );
    if (value === undefined || unit === undefined) return undefined;
    amounts.push({ value, unit });
  }
  return amounts;
}

/** One amount a unit, the largest first; hours and minutes become seconds, since that is exact. */
function writeAmounts(amounts: readonly Amount[]): string {
  const sums = new Map<string, string>();
  for (const { value, unit } of amounts) {
    const base = unit in seconds ? 's' : unit;
    const factor = unit in seconds ? seconds[unit as keyof typeof seconds] : 1;
    sums.set(base, addDecimals(sums.get(base) ?? '0', multiplyDecimal(value, factor)));
  }
  const present = ['y', 'mo', 'w', 'd', 's'].filter((unit) => sums.has(unit));
  return present.map((unit) => `${guardDecimals(sums.get(unit) ?? '')} ${unit}`).join(' ');
}

const decimals = 12;

function multiplyDecimal(value: string, factor: number): string {
  return fromScaled(toScaled(value) * BigInt(factor));
}

function addDecimals(one: string, other: string): string {
  return fromScaled(toScaled(one) + toScaled(other));
}

function toScaled(value: string): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
}

function fromScaled(scaled: bigint): string {
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
}
