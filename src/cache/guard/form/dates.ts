/**
 * Dates that can be read in one way only, with the year first: `15/03/2024`, `15 mars 2024` and `March 15, 2024` as
 * `2024-03-15`, also `15 Mar 2024`. Of `01/02/2024` nobody knows which is the month, so it stays, and so does a day without its year.
 */
export function withPlainDates(text: string, language: string): string {
  const months = byLanguage.get(language);
  if (months === undefined || !/\d{4}/.test(text)) return text;
  const { names, inWords, monthFirst } = months;
  const numbered = text
    .replace(yearFirst, (said: string, ...[year = '', , month = '', day = '']: string[]) =>
      written({ said, year, month, day }),
    )
    .replace(dayFirst, (said: string, ...[day = '', , month = '', year = '']: string[]) => {
      if (Number(day) > 12 || Number(day) === Number(month)) return written({ said, year, month, day });
      // In American order, where no month has so many.
      return language === 'en' && Number(month) > 12 ? written({ said, year, month: day, day: month }) : said;
    });
  const numberOf = (month: string) => names.get(month.toLowerCase()) ?? '';
  const told = numbered.replace(inWords, (said, day: string, month: string, year: string) =>
    written({ said, year, month: numberOf(month), day }),
  );
  if (monthFirst === undefined) return told;
  return told.replace(monthFirst, (said, month: string, day: string, year: string) =>
    written({ said, year, month: numberOf(month), day }),
  );
}

type Said = { readonly said: string; readonly year: string; readonly month: string; readonly day: string };

function written({ said, year, month, day }: Said): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = Number(month) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : said;
}

const yearFirst = /(?<![\p{L}\p{N}./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}/-]|\.\d)/gu;
const dayFirst = /(?<![\p{L}\p{N}./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\p{N}/-]|\.\d)/gu;

type Months = {
  readonly names: ReadonlyMap<string, string>;
  readonly inWords: RegExp;
  readonly monthFirst: RegExp | undefined;
};

type Written = {
  /** In their order. */
  readonly names: string;
  /** What may stand before the month and before the year; patterns. */
  readonly behindDay?: string;
  readonly behindMonth?: string;
};

const writtenIn: Readonly<Record<string, Written>> = {
  en: {
    names:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    behindDay: '(?:st|nd|rd|th)?(?: of)?',
    behindMonth: ',?',
  },
  es: {
    names:
      'enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
    behindDay: 'º?(?: de)?',
    behindMonth: '(?: del?)?',
  },
  fr: {
    names:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    behindDay: '(?:er)?',
  },
  de: {
    names:
      'januar|jänner|jan februar|feb märz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    behindDay: '\\.',
  },
  pt: {
    names:
      'janeiro|jan fevereiro|fev março abril|abr maio junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    behindDay: 'º?(?: de)?',
    behindMonth: '(?: de)?',
  },
  it: {
    names:
      'gennaio|gen febbraio|feb marzo aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
    behindDay: 'º?',
  },
  nl: {
    names:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
  },
};

const byLanguage = new Map(
  Object.entries(writtenIn).map(([language, { names, behindDay = '', behindMonth = '' }]): [string, Months] => {
    const inOrder = names.split(' ').map((name) => name.split('|'));
    const any = inOrder.flat().join('|');
    const year = String.raw`((?:19|20)\d\d)(?![\p{L}\p{N}/-]|[.,]\d)`;
    return [
      language,
      {
        names: new Map(inOrder.flatMap((forms, at) => forms.map((form) => [form, String(at + 1)] as const))),
        // Not behind another day: `15-18 April 2023` are four.
        inWords: new RegExp(
          String.raw`(?<![\p{L}\p{N}./–-]|\d[.,] ?)(\d{1,2})${behindDay} (${any})\.?${behindMonth} ${year}`,
          'giu',
        ),
        monthFirst:
          language === 'en'
            ? new RegExp(String.raw`(?<![\p{L}\p{N}-])(${any})\.? (\d{1,2})(?:st|nd|rd|th)?,? ${year}`, 'giu')
            : undefined,
      },
    ];
  }),
);
