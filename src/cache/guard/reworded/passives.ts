/** A tense of the active voice, by the helper that its passive has. */
export type Tense = {
  /** Of one and of many: a, ont. */
  readonly helper?: readonly [string, string];
  /** The participle as it stands behind that helper. */
  readonly participle: (done: string) => readonly string[];
  /** Where it needs no helper: the verb itself, of one or of many. Without both the present is meant. */
  readonly endings?: (done: string, isMany: boolean) => readonly string[];
};

/** What a language needs for turning a sentence. */
export type PassiveGrammar = {
  readonly patterns: readonly { readonly said: RegExp }[];
  readonly tenses: ReadonlyMap<string, Tense>;
  /** `by` with its article → the article alone. */
  readonly nominatives: ReadonlyMap<string, string>;
  /** Words that bind somebody to whose they are. */
  readonly links: ReadonlySet<string>;
  /** What begins a clause that says who or what is meant. */
  readonly clause: RegExp;
  /** Of whom more than one is told. */
  readonly many: RegExp;
  readonly objects?: (object: string) => readonly string[];
  readonly isVerbLast: boolean;
};

type PassiveText = {
  readonly be: string;
  readonly by: string;
  /** What may begin a clause of what for, behind who does it. */
  readonly purpose: string;
  readonly said?: readonly string[];
};

/** `object be done (place) by agent (purpose)`. */
function patternsOf({ be, by, purpose, said }: PassiveText): readonly { readonly said: RegExp }[] {
  const rest = `(?<rest> (?:${purpose}) .+)?`;
  const forms = said ?? [
    `^(?<object>.+?) (?<be>${be}) (?<done>\\p{Ll}+)(?<place> .+?)? (?<by>${by})(?: |(?<='))(?<agent>.+?)${rest}$`,
  ];
  return forms.map((form) => ({ said: new RegExp(form.replaceAll('REST', rest), 'u') }));
}

const same = (done: string): readonly string[] => [done];
const present: Tense = { participle: same };

/** A participle that is no past of its verb. */
const englishPasts = new Map(
  'given:gave written:wrote taken:took seen:saw chosen:chose drawn:drew shown:showed driven:drove flown:flew grown:grew run:ran spoken:spoke known:knew begun:began overseen:oversaw'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The same for one and many in English. */
const englishPast: Tense = { participle: same, endings: (done) => [englishPasts.get(done) ?? done] };

/** Endings in place of those of a participle: formado, formó, formaron. */
function byEnding(pairs: readonly (readonly [RegExp, string, string])[]): NonNullable<Tense['endings']> {
  return (done, isMany) =>
    pairs.flatMap(([ending, one, many]) => (ending.test(done) ? [done.replace(ending, isMany ? many : one)] : []));
}

/** `beoordeeld` was beoordeelde, `gemaakt` maakte, `begeleid` begeleidde. */
function dutchPast(done: string, isMany: boolean): readonly string[] {
  const stem = done.replace(/^ge(?=\p{L}{4})/u, '');
  if (!/[dt]$/.test(stem)) return [];
  return [stem, `${stem}${stem.at(-1) ?? ''}`].map((past) => `${past}e${isMany ? 'n' : ''}`);
}

const inMasculine = (done: string): readonly string[] => [done.replace(/[aei]s?$|os$/u, 'o')];
/** `encadrées` as encadré; `mises` and `remis` are of one verb each, which the text tells. */
const inFrenchMasculine = (done: string): readonly string[] => [
  ...new Set([done, done.replace(/e?s?$/u, ''), done.replace(/e$|es$/u, '')]),
];

const tensesOf = (text: Readonly<Record<string, Tense>>): ReadonlyMap<string, Tense> =>
  new Map(
    Object.entries(text).flatMap(([helpers, tense]) => helpers.split('|').map((helper) => [helper, tense] as const)),
  );

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('|').map((pair) => pair.split(':') as [string, string]));

/** `der neue Plan` as whom or what it is done to; of `ein` either gender is tried. */
function inAccusative(object: string): readonly string[] {
  const [first = '', second = ''] = object.split(' ');
  if (first === 'der') return [`den ${object.slice(4).replace(/^\p{Ll}{2,}e /u, (word) => `${word.trim()}n `)}`];
  return first === 'ein' && second !== '' ? [object, `einen ${object.slice(4)}`] : [object];
}

export const passives: ReadonlyMap<string, PassiveGrammar> = new Map<string, PassiveGrammar>([
  [
    'en',
    {
      patterns: patternsOf({ be: 'was|were|has been|have been|is|are', by: 'by', purpose: 'to' }),
      tenses: tensesOf({
        'was|were': englishPast,
        'has been|have been': { helper: ['has', 'have'], participle: same },
        'is|are': present,
      }),
      nominatives: pairs('by:'),
      links: new Set(['of']),
      clause: / (?:who|that|which) /u,
      many: /^(?:two|three|four|five|several|many|all|\d+) |[^s'’]s$|(?:people|staff|children)$| and /u,
      isVerbLast: false,
    },
  ],
  [
    'es',
    {
      patterns: patternsOf({ be: 'fue|fueron|ha sido|han sido|es|son', by: 'por', purpose: 'para' }),
      tenses: tensesOf({
        'fue|fueron': {
          participle: same,
          endings: byEnding([
            [/ad[oa]s?$/u, 'ó', 'aron'],
            [/id[oa]s?$/u, 'ió', 'ieron'],
          ]),
        },
        'ha sido|han sido': { helper: ['ha', 'han'], participle: inMasculine },
        'es|son': present,
      }),
      nominatives: pairs('por:'),
      links: new Set(['de', 'del']),
      clause: /(?:^| )(?:que|[Qq]uienes|[Qq]uien) /u,
      many: /^(?:los|las|unos|unas|dos|tres|\d+|varios|varias) /u,
      objects: (object) => [object, `a ${object}`.replace(/^a el /u, 'al ')],
      isVerbLast: false,
    },
  ],
  [
    'pt',
    {
      patterns: patternsOf({ be: 'foi|foram|é|são', by: 'por|pelo|pela|pelos|pelas', purpose: 'para' }),
      tenses: tensesOf({
        'foi|foram': {
          participle: same,
          endings: byEnding([
            [/ad[oa]s?$/u, 'ou', 'aram'],
            [/id[oa]s?$/u, 'iu', 'iram'],
            [/id[oa]s?$/u, 'eu', 'eram'],
          ]),
        },
        'é|são': present,
      }),
      nominatives: pairs('por:|pelo:o|pela:a|pelos:os|pelas:as'),
      links: new Set('de do da dos das'.split(' ')),
      clause: / que /u,
      many: /^(?:os|as|uns|umas|dois|duas|três|\d+|vários|várias) |^\p{Ll}+s /u,
      isVerbLast: false,
    },
  ],
  [
    'fr',
    {
      patterns: patternsOf({ be: 'a été|ont été|est|sont', by: 'par', purpose: 'pour|à' }),
      tenses: tensesOf({
        'a été|ont été': { helper: ['a', 'ont'], participle: inFrenchMasculine },
        'est|sont': present,
      }),
      nominatives: pairs('par:'),
      links: new Set(['de', 'du', 'des']),
      clause: / (?:qui|que) /u,
      many: /^(?:les|des|deux|trois|plusieurs|\d+) /u,
      isVerbLast: false,
    },
  ],
  [
    'it',
    {
      patterns: patternsOf({
        be: 'è stat[oa]|sono stat[ie]|è|sono|viene|vengono',
        by: "da|dal|dallo|dalla|dall'|dai|dagli|dalle",
        purpose: 'per|a',
      }),
      tenses: tensesOf({
        'è stato|è stata|sono stati|sono state': { helper: ['ha', 'hanno'], participle: inMasculine },
        'è|sono|viene|vengono': present,
      }),
      nominatives: pairs("da:|dal:il|dallo:lo|dalla:la|dall':l'|dai:i|dagli:gli|dalle:le"),
      links: new Set('di del dello della dei degli delle'.split(' ')),
      clause: / che /u,
      many: /^(?:i|gli|le|due|tre|alcuni|alcune|\d+) /u,
      isVerbLast: false,
    },
  ],
  [
    'de',
    {
      patterns: patternsOf({
        be: '',
        by: '',
        purpose: '',
        said: [
          '^(?<object>.+?) (?<be>ist|sind) (?<by>vom|von) (?<agent>.+?) (?<done>\\p{Ll}+) worden$',
          '^(?<object>.+?) (?<be>wurden?|wird|werden) (?<by>vom|von) (?<agent>.+?) (?<done>\\p{Ll}+)$',
        ],
      }),
      tenses: tensesOf({
        'ist|sind|wurde|wurden': { helper: ['hat', 'haben'], participle: same },
        'wird|werden': present,
      }),
      nominatives: pairs('vom:der|von der:die|von einem:ein|von einer:eine|von den:die'),
      links: new Set('der des eines einer von'.split(' ')),
      clause: /, (?:der|die|das) /u,
      many: /^(?:den|zwei|drei|\d+|mehreren) /u,
      objects: inAccusative,
      isVerbLast: true,
    },
  ],
  [
    'nl',
    {
      patterns: patternsOf({
        be: '',
        by: '',
        purpose: '',
        said: [
          '^(?<object>.+?) (?<be>is|zijn|werd|werden) (?<by>door) (?<agent>.+?) (?<done>\\p{Ll}+)(?<rest> om .+)?$',
          '^(?<object>.+?) (?<be>is|zijn|werd|werden) (?<done>\\p{Ll}+) (?<by>door) (?<agent>.+?)(?<rest> om .+)?$',
        ],
      }),
      tenses: tensesOf({
        'is|zijn': { helper: ['heeft', 'hebben'], participle: same },
        'werd|werden': { participle: same, endings: dutchPast },
      }),
      nominatives: pairs('door:'),
      links: new Set(['van']),
      clause: / (?:die|dat) /u,
      many: /^(?:twee|drie|\d+|enkele) |^de \p{Ll}+(?:en|s)$/u,
      isVerbLast: true,
    },
  ],
]);
