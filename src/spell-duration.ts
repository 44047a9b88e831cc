const units: Readonly<Record<string, string>> = {
  TH: 'hour',
  TM: 'minute',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

/** `PT40H` in words of the locale; what is of several units, or no ISO 8601, stays as it was posted. */
export function spellDuration(duration: string, locale: string): string {
  const [, time = '', amount, letter = ''] = /^P(T?)(\d{1,4})([HMDWY])$/.exec(duration) ?? [];
  const unit = units[`${time}${letter}`];
  if (amount === undefined || unit === undefined) return duration;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
}
