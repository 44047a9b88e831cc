import { wordSet, type WordLists } from './word-lists.ts';

/**
 * Units in words behind a number as their signs: `5 degrees Celsius` as `5 °C`, `72 kilómetros por hora` as `72 km/h`,
 * `neunhundert Milligramm` as `neunhundert mg`. Nautical miles get a word of their own, since `NM` in small letters is another unit.
 */
export function createUnitShortener(language: string, numbers: WordLists['numbers']): (text: string) => string {
  const lines = unitsOf[language]?.trim().split('\n') ?? [];
  const units = lines.map((line) => line.trim().split(' = ')).map(([sign = '', words = '']) => ({ sign, words }));
  const sign = new RegExp(`[ \\u00a0](?:${units.map(({ words }) => words).join('|')})`, 'iu');
  const behind = `(?<=[\\d¼½¾]|(?<!\\p{L})(?:${numberWords(language, numbers).join('|')}))[ \\u00a0]`;
  const shorten = units.map(
    (unit) => [new RegExp(`${behind}(?:${unit.words})(?![\\p{L}\\p{M}\\p{N}-])`, 'giu'), ` ${unit.sign}`] as const,
  );
  return (text) => {
    const told = text.replace(degreeSign, '°').replace(smallSign, (sign) => (sign.endsWith('g') ? ' gram' : ' tonne'));
    const short =
      units.length > 0 && sign.test(told) ? shorten.reduce((said, each) => said.replace(...each), told) : told;
    return /\p{Ll}/u.test(short) ? short.replace(nauticalMiles, ' nauticalmiles') : short;
  };
}

/** `5 ºC`, typed with the sign of an ordinal. */
const degreeSign = /(?<=\d ?)º(?= ?[CF](?![\p{L}\p{N}]))/gu;
/** In a small letter: a magnet has 3 T, and a network is 5 G. */
const smallSign = /(?<=\d)[ \u00a0]?[gt](?![\p{L}\p{M}\p{N}'’/-])/gu;
/** In capitals: nanometres and newton metres have a small letter. */
const nauticalMiles = /(?<=\d)[ \u00a0]?(?:NM|nmi)(?![\p{L}\p{N}/²³-])/gu;

/** What a unit may stand behind; one is also an article, and an ordinal counts no unit. */
function numberWords(language: string, numbers: WordLists['numbers']): string[] {
  const words = [...numbers].flatMap(([word, value]) => (/^\d+$/.test(value) && value !== '1' ? [word] : []));
  return [...words, ...wordSet(great[language] ?? '')];
}

/** Ends of greater numbers, and those that lists have without their accents. */
const great: Readonly<Record<string, string>> = {
  en: String.raw`hundred thousand million \p{L}+-(?:one|two|three|four|five|six|seven|eight|nine)`,
  es: String.raw`cien ciento \p{L}*cientos \p{L}*cientas mil`,
  fr: String.raw`cent cents mille`,
  de: String.raw`fünf zwölf fünfzehn dreißig fünfzig \p{L}*hundert \p{L}*tausend \p{L}+und\p{L}+zig`,
  pt: String.raw`cem cento \p{L}+centos \p{L}+centas mil`,
  it: String.raw`\p{L}*cento \p{L}*mila mille`,
  nl: String.raw`\p{L}*honderd \p{L}*duizend`,
};

/** Signs and their words. */
const unitsOf: Readonly<Record<string, string>> = {
  en: String.raw`
    °C = degrees? (?:Celsius|centigrade)|deg\.? C|degrees? C
    °F = degrees? Fahrenheit|deg\.? F|degrees? F
    km/h = (?:kilomet(?:er|re)s?|km) (?:per|an) hour
    mph = miles (?:per|an) hour
    m/s = met(?:er|re)s? per second
    nauticalmiles = nautical miles?
    mg = milligram(?:me)?s?
    gram = gram(?:me)?s?
    ml = millilit(?:er|re)s?
    l = lit(?:er|re)s?
    mm = millimet(?:er|re)s?
    cm = centimet(?:er|re)s?
    V = volts?
    tonne = tonnes?|metric tons?
    kV = kilovolts?
    kW = kilowatts?
  `,
  es: String.raw`
    °C = grados? (?:Celsius|cent[ií]grados?)
    °F = grados? Fahrenheit
    km/h = (?:kilómetros?|km) (?:por|a la) hora
    m/s = metros? por segundo
    nauticalmiles = millas? (?:náuticas?|marinas?)
    mg = miligramos?
    gram = gramos?
    ml = mililitros?
    l = litros?
    mm = milímetros?
    cm = centímetros?
    V = voltios?
    tonne = toneladas?
    kV = kilovoltios?
    kW = kilovatios?|kilowatts?
  `,
  fr: String.raw`
    °C = degrés? (?:Celsius|centigrades?)
    °F = degrés? Fahrenheit
    km/h = (?:kilomètres?|km)(?:[- ]heure| par heure| à l['’]heure|/heure)
    m/s = mètres? par seconde
    nauticalmiles = milles? (?:nautiques?|marins?)
    mg = milligrammes?
    gram = grammes?
    ml = millilitres?
    l = litres?
    mm = millimètres?
    cm = centimètres?
    V = volts?
    tonne = tonnes?
    kV = kilovolts?
    kW = kilowatts?
  `,
  de: String.raw`
    °C = Grad Celsius
    °F = Grad Fahrenheit
    km/h = (?:Kilometern?|km) (?:pro|je|in der) Stunde|Stundenkilometern?|Kilometer/Stunde
    m/s = Metern? (?:pro|je) Sekunde
    nauticalmiles = (?:Seemeilen?|nautischen? Meilen?)
    mg = Milligramm
    gram = Gramm
    ml = Milliliter[n]?
    l = Liter[n]?
    mm = Millimeter[n]?
    cm = Zentimeter[n]?
    V = Volt
    tonne = Tonnen?
    kV = Kilovolt
    kW = Kilowatt
  `,
  pt: String.raw`
    °C = graus? (?:Celsius|centígrados?)
    °F = graus? Fahrenheit
    km/h = (?:quil[óô]metros?|km) por hora
    m/s = metros? por segundo
    nauticalmiles = milhas? (?:náuticas?|marítimas?)
    mg = miligramas?
    gram = gramas?
    ml = mililitros?
    l = litros?
    mm = milímetros?
    cm = centímetros?
    V = volts?
    tonne = toneladas?
    kV = quilovolts?
    kW = quilowatts?
  `,
  it: String.raw`
    °C = grad[io] (?:Celsius|centigrad[io])
    °F = grad[io] Fahrenheit
    km/h = (?:chilometr[io]|km) (?:all['’]ora|orari|l['’]ora)
    m/s = metr[io] al secondo
    nauticalmiles = migli[ao] (?:nautic(?:he|o)|marin[eo])
    mg = milligramm[io]
    gram = gramm[io]
    ml = millilitr[io]
    l = litr[io]
    mm = millimetr[io]
    cm = centimetr[io]
    V = volt
    tonne = tonnellat[ae]
    kV = kilovolt|chilovolt
    kW = kilowatt|chilowatt
  `,
  nl: String.raw`
    °C = gra(?:den|ad) Celsius
    °F = gra(?:den|ad) Fahrenheit
    km/h = (?:kilometers?|km) per uur
    m/s = meters? per seconde
    nauticalmiles = (?:zeemijl(?:en)?|nautische mijl(?:en)?)
    mg = milligram
    gram = gram
    ml = milliliter
    l = liter
    mm = millimeter
    cm = centimeter
    V = volt
    tonne = ton(?:nen)?
    kV = kilovolt
    kW = kilowatt
  `,
};
