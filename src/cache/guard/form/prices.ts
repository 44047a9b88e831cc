/**
 * A price with the sign or code of its currency behind the number: `EUR 50` and `50 euros` as `50 €`, `R$ 50` as
 * `50 BRL`. A dollar sign alone is that of many countries and stays; so do pounds in words, which are also a weight.
 */
export function withPlainPrices(text: string): string {
  if (!/\d/.test(text)) return text;
  const behindNumber = (said: string, number: string, currency: string) => {
    const plain = currencies.get(currency.toLowerCase());
    return plain === undefined ? said : `${number} ${plain}`;
  };
  return text
    .replace(noCents, '')
    .replace(inFront, (said, currency: string, number: string) => behindNumber(said, number, currency))
    .replace(behind, behindNumber)
    .replace(spaced, (number) => number.replace(/\s/gu, ''));
}

/** `12.500,-`. */
const noCents = /(?<=\d),[-–—]{1,2}(?![\d\p{L}-])/gu;

const currencies = new Map(
  Object.entries({
    '€': ['€', 'eur', 'euro', 'euros'],
    '£': ['£', 'gbp', 'pounds sterling'],
    BRL: ['r$', 'brl', 'reais'],
    USD: ['us$', 'usd', 'us dollars', 'u.s. dollars'],
    CHF: ['chf'],
  }).flatMap(([plain, names]) => names.map((name) => [name, plain] as const)),
);

const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+| \d{3}(?!\d))*`;
/** Behind a sign a space may begin the next number: `£50 100 people`. */
const tight = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
// Between two numbers a sign may be that of either.
const inFront = new RegExp(
  String.raw`(?<![\p{L}\p{N}$]|\d[ \u00a0])(R\$|US\$|€|£|(?:EUR|GBP|BRL|USD|CHF)(?=[ \u00a0]?\d))[ \u00a0]?(${tight})(?![\p{L}\p{N}%]| \d{3}(?!\d)|[ \u00a0]?(?:€|£|R\$|US\$|EUR|GBP|BRL|USD|CHF|[eE]uros?)(?!\p{L}))`,
  'gu',
);
const behind = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/-])(${number})[ \u00a0]?(€|£|R\$|EUR|GBP|BRL|USD|CHF|[eE]uros?|pounds sterling|reais|US dollars)(?![\p{L}\p{N}]| ?\d)`,
  'gu',
);

/** Thousands with a space, where no other number could stand in front of them: `module 5 100 €` are two. */
const spaced =
  /(?<=(?:: |(?<!\p{L})(?:de|à|von|für|van|voor|di|da|por|of) ))[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?= (?:€|£|BRL|USD|CHF)(?!\p{L}))/gu;
