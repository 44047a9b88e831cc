/**
 * How long something is, in one number, before the text is cut into words: `two and a half hours` and `deux heures et
 * demie` with a half in digits, `1 h 15 min` and `deux heures trente` in minutes. Two lengths that `and` joins may be of
 * two things, and stay.
 */
export function withPlainLength(language: string, text: string): string {
  const length = lengths[language];
  // Few texts have one.
  if (length?.sign.test(text) !== true) return text;
  const halves = length.halves.reduce(
    (said, half) =>
      said.replace(half, (whole: string, ...groups: unknown[]) => {
        const { number = '1', unit = '' } = (groups.at(-1) ?? {}) as Readonly<Record<string, string>>;
        const value = valueOf(number, length);
        return value === undefined ? whole : `${value}${length.decimal}5 ${unit}`;
      }),
    text,
  );
  return halves.replace(length.parts, (whole: string, hours: string, minutes: string) => {
    const [long, short] = [valueOf(hours, length), valueOf(minutes, length)];
    return long === undefined || short === undefined || short > 59 ? whole : `${60 * long + short} ${length.minutes}`;
  });
}

type Length = {
  /** What a text that tells such a length has. */
  readonly sign: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly decimal: string;
  readonly halves: readonly RegExp[];
  readonly parts: RegExp;
  readonly minutes: string;
};

function valueOf(word: string, { numbers }: Length): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : numbers.get(word.toLowerCase());
}

type LengthText = Readonly<Record<'numbers' | 'sign' | 'hours' | 'minutes' | 'units', string>> & {
  /** With N for a number and U for a unit. */
  readonly halves: readonly string[];
  readonly decimal?: string;
  /** Whether minutes may stand without their name. */
  readonly isBare?: boolean;
};

function length({ numbers, sign, hours, minutes, units, halves, decimal = ',', isBare = false }: LengthText): Length {
  const words = numbers.split(' ');
  const known = new Map(words.map((word) => word.split(':')).map(([word = '', value]) => [word, Number(value)]));
  const number = `\\d{1,2}|${[...known.keys()].join('|')}`;
  const start = '(?<![\\p{L}\\p{N}.,:/-]|(?<!\\p{L})(?:à|dès|avant|après|vers|entre|et|at|and|y|e|und|en) )';
  const end = '(?![\\p{L}\\p{N}.:]\\p{L}*\\d|\\p{L}| (?:à|-|–) ?\\d)';
  const behind = isBare ? `(?: ?(?:${minutes})|(?= ?(?:$|[.,;:)])))` : ` ?(?:${minutes})`;
  const [one = ''] = minutes.split('|');
  return {
    sign: new RegExp(sign, 'iu'),
    numbers: known,
    decimal,
    halves: halves.map(
      (half) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}.,-])${half.replace('N', `(?<number>${number})`).replace('U', `(?<unit>${units})`)}(?!\\p{L})`,
          'giu',
        ),
    ),
    parts: new RegExp(`${start}(${number}) ?(?:${hours}) ?(${number})${behind}${end}`, 'giu'),
    minutes: one,
  };
}

const lengths: Readonly<Record<string, Length>> = {
  en: length({
    numbers: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 fifteen:15 twenty:20 thirty:30',
    sign: ' and a half |\\d ?h',
    hours: 'hours?|hrs?|h',
    minutes: 'minutes|minute|mins?',
    units: 'hours?|days?|weeks?|months?|years?',
    halves: ['N and a half U', 'N U and a half'],
    decimal: '.',
  }),
  es: length({
    numbers: 'una:1 un:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 quince:15 veinte:20 treinta:30',
    sign: ' y medi[ao]|\\d ?h',
    hours: 'horas?|h',
    minutes: 'minutos|minuto|min',
    units: 'horas?|años?|días?|meses|mes',
    halves: ['N U y medi[ao]'],
  }),
  fr: length({
    numbers: 'une:1 un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 quinze:15 vingt:20 trente:30',
    sign: ' et demie?|\\d ?h|heures? ',
    hours: 'heures?|h',
    minutes: 'minutes|minute|min|mn',
    units: 'heures?|ans?|jours?|mois',
    halves: ['N U et demie?'],
    isBare: true,
  }),
  it: length({
    numbers: 'una:1 un:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 quindici:15 venti:20 trenta:30',
    sign: ' e mezz[ao]|\\d ?(?:h|or)',
    hours: 'ore|ora|h',
    minutes: 'minuti|minuto|min',
    units: 'ore|ora|anni|anno|giorni|giorno|mesi|mese',
    halves: ['N U e mezz[ao]'],
  }),
  pt: length({
    numbers: 'uma:1 um:1 duas:2 dois:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 quinze:15 vinte:20 trinta:30',
    sign: ' e mei[ao]|\\d ?h',
    hours: 'horas?|h',
    minutes: 'minutos|minuto|min',
    units: 'horas?|anos?|dias?|meses|mês',
    halves: ['N U e mei[ao]'],
  }),
  de: length({
    numbers: 'ein:1 eine:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 zwanzig:20 dreißig:30',
    sign: 'halb|\\d ?(?:h|std)',
    hours: 'Stunden?|Std\\.?|h',
    minutes: 'Minuten|Minute|Min\\.?',
    units: 'Stunden?|Jahren?|Tagen?|Monaten?|Wochen',
    halves: ['Neinhalb U', 'anderthalb U'],
  }),
  nl: length({
    numbers: 'een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 twintig:20 dertig:30',
    sign: 'hal[fv]|\\d ?(?:u|h)',
    hours: 'uur|u|h',
    minutes: 'minuten|minuut|min',
    units: 'uur|jaar|dagen|dag|maanden|weken',
    halves: ['N(?:ën|ëneen|en| en een )hal(?:f|ve) U', 'anderhal(?:f|ve) U'],
  }),
};
