/** How a language speaks of the holder of a credential without a name. */
export type NeutralWords = {
  readonly earner: string;
  /** Where something belongs to the holder and the language marks that on the noun. */
  readonly possessive?: string;
  /** Where the name itself has the mark, and stands before what it owns: then it is only removed. */
  readonly genitive?: RegExp;
  /** What stands before a name as an article and is not said before the wording, too: it has one. */
  readonly articles?: RegExp;
  /** A preposition with the wording that follows from it: `de` becomes `da pessoa titular`. */
  readonly after: Readonly<Record<string, string>>;
  /** Where such a word is the article of a subject, told by what stands before `|` and behind: `hat der Lukas`. */
  readonly isSubject?: RegExp;
  /** The article before the title of a person, which goes with it: `La Sra. García`. */
  readonly titleArticle?: RegExp;
};

/**
 * The wording at a place of a text, by the language of its paragraph; undefined where the language is unknown
 * and a name is only removed. A paragraph is looked at once, however many names it has.
 */
export function createWording(text: string, language: string | undefined): WordingAt {
  let known: { readonly end: number; readonly words: NeutralWords | undefined } = { end: -1, words: undefined };
  return (start) => {
    if (start <= known.end) return known.words;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', start);
    const from = Math.max(lineStart, start - longestSample);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const sample = text.slice(from, Math.min(end, start + longestSample));
    if (isOtherScript(sample)) return (known = { end, words: undefined }).words;
    // A line without small words is in the language of the text around it.
    const detected = detectLanguage(sample, language?.split('-')[0]) ?? detectLanguage(text);
    known = { end, words: detected === undefined ? undefined : neutralWords[detected] };
    return known.words;
  };
}

/** Whether a text is in letters that none of the languages with a wording has. */
export function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2;
}

/** Whether what a sentence says of its subject cannot be read: its language is none of those that have a wording. */
export function isOfUnreadLanguage(sentence: string, text: string): boolean {
  if (isOtherScript(sentence)) return true;
  const languages = [detectLanguage(sentence), detectLanguage(text)];
  return (
    languages[0] !== undefined && languages.every((each) => each === undefined || neutralWords[each] === undefined)
  );
}

export type WordingAt = (start: number) => NeutralWords | undefined;

const neutralWords: Readonly<Record<string, NeutralWords>> = {
  en: { earner: 'the earner', possessive: "the earner's", articles: /(?<!\p{L})(?:the|an?) $/iu, after: {} },
  es: {
    earner: 'la persona titular',
    articles: /(?<!\p{L})la $/iu,
    titleArticle: /(?<!\p{L})(?:el|la) $/iu,
    after: { al: 'a la persona titular', del: 'de la persona titular', el: 'la persona titular' },
  },
  fr: {
    earner: 'la personne titulaire',
    articles: /(?<!\p{L})l[ae] $/iu,
    titleArticle: /(?<!\p{L})l[ae] $/iu,
    after: {
      ...elided(
        { l: 'la', d: 'de la', qu: 'que la', lorsqu: 'lorsque la', puisqu: 'puisque la' },
        'personne titulaire',
      ),
      au: 'à la personne titulaire',
      du: 'de la personne titulaire',
    },
  },
  de: {
    earner: 'die lernende Person',
    // `, die Anna Klein half`: behind a comma it is none.
    articles: /(?<!\p{L}|, )[Dd]ie $|(?<!\p{L})Der $/u,
    genitive: /s$/,
    isSubject:
      /(?<!\p{L})(?:hat|hatte|ist|war|wurde|wird|kann|konnte|durfte|darf|soll|muss|dass|weil|wenn|als|ob|wie|und|bestand|erhielt|(?!(?:gehör|fehl|dank|pass|glück|folg|reich|überreich|schenk|gratulier|dien)te)\p{Ll}{3,14}te) der \|/iu,
    titleArticle: /(?<!\p{L})(?:der|die) $/iu,
    after: Object.fromEntries([
      ...['der', 'dem', 'des'].map((article): [string, string] => [article, 'der lernenden Person']),
      ['den', 'die lernende Person'],
      ['vom', 'von der lernenden Person'],
      ['zum', 'zur lernenden Person'],
      ['beim', 'bei der lernenden Person'],
      ...`mit von bei zu nach aus seit dank wegen gegenüber laut wird wurde verleiht verleihen verlieh dankt danken dankten`
        .split(' ')
        .map((word): [string, string] => [word, `${word} der lernenden Person`]),
    ]),
  },
  pt: {
    earner: 'a pessoa titular',
    // `a Thaísa explicou`, unlike `entregue a Thaísa`
    isSubject:
      /(?<!\p{L})a \| (?:\p{Ll}+(?:ou|eu|iu|ava|ia)|foi|é|fez|tem|teve|pode|sabe|era|já|também|não)(?!\p{L})/iu,
    titleArticle: /(?<!\p{L})[ao] $/iu,
    after: Object.fromEntries(
      Object.entries({ da: 'de do da', pela: 'por pelo pela', à: 'a ao à', na: 'em no na', a: 'o' }).flatMap(
        ([joint, words]) => words.split(' ').map((word): [string, string] => [word, `${joint} pessoa titular`]),
      ),
    ),
  },
  it: {
    earner: 'la persona titolare',
    titleArticle: /(?<!\p{L})(?:il|la|lo) $/iu,
    after: {
      ...Object.fromEntries(
        Object.entries({
          la: 'il lo la',
          della: 'di del dello della',
          alla: 'a ad al allo alla',
          dalla: 'da dal dallo dalla',
          nella: 'nel nello nella',
          sulla: 'su sul sullo sulla',
          'con la': 'col',
        }).flatMap(([joint, words]) =>
          words.split(' ').map((word): [string, string] => [word, `${joint} persona titolare`]),
        ),
      ),
      ...elided(
        { l: 'la', d: 'della', dell: 'della', all: 'alla', dall: 'dalla', nell: 'nella', sull: 'sulla' },
        'persona titolare',
      ),
    },
  },
  nl: {
    earner: 'de deelnemer',
    articles: /(?<!\p{L})(?:de|het) $/iu,
    titleArticle: /(?<!\p{L})de $/iu,
    after: {},
  },
};

/** Words that end in an apostrophe, of either kind, with the article that stands for them before a noun. */
function elided(joints: Readonly<Record<string, string>>, noun: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(joints).flatMap(([word, joint]) => ["'", '’'].map((sign) => [word + sign, `${joint} ${noun}`])),
  );
}

/** `the earner and the earner have`: who is named twice is one, and has the verb of one. */
export function sayOnce(text: string): string {
  return text
    .replace(repeated, (...found) => {
      const { once = '', verb = '' } = found.at(-1) as { readonly once?: string; readonly verb?: string };
      return once + (inEnglish[verb.trim()] ?? '');
    })
    .replace(
      inverted,
      (_, verb: string, who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} ${verb.toLowerCase()} `,
    )
    .replace(agreeing, (_, once: string, verb: string) => `${once} ${ofOne[verb] ?? verb}`);
}

const inEnglish: Readonly<Record<string, string>> = { have: ' has', were: ' was' };
/** The verb of one for that of several. */
const ofOne: Readonly<Record<string, string>> = {
  haben: 'hat',
  wurden: 'wurde',
  han: 'ha',
  fueron: 'fue',
  ont: 'a',
  hanno: 'ha',
  hebben: 'heeft',
  foram: 'foi',
};

const core =
  '(?:earner|persona titular|personne titulaire|lernenden? Person|pessoa titular|persona titolare|deelnemer)';
const one = String.raw`(?:\p{L}{1,5} ){0,2}${core}`;
const repeated = new RegExp(
  String.raw`(?<!\p{L})(?<once>(?:\p{L}{1,5} )?${core})(?:(?:, ?| (?:and|or|&|und|oder|y|o|e|et|ou|en|of) )${one}(?!\p{L}|['’]))+(?! are )(?<verb>(?: (?:have|were)(?!\p{L}))?)`,
  'gu',
);
/** `Am 3. Mai hat Anna Klein` without its day. */
const inverted = /(?<=^|[.!] )(Hat|Heeft) (die lernende Person|de deelnemer) (?=[^.!?]*\.)/gu;
const agreeing = new RegExp(String.raw`(?<!\p{L})(${core}) (${Object.keys(ofOne).join('|')})(?= \p{L})`, 'gu');

/** The language with most of its small words in a text, else the supposed one; a tie or too few decide nothing. */
export function detectLanguage(text: string, supposed?: string): string | undefined {
  const words =
    text
      .slice(0, longestSample)
      .toLowerCase()
      // `Certificate no. 4471` is no Portuguese.
      .replace(/(?<!\p{L})no\.? ?(?=\d)/gu, '')
      .match(/(?<!\p{L}['’]?)\p{L}+|(?<=\p{L})['’]s(?!\p{L})/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const scores = Array.from(counts, ([language, score]) => ({ language, score }));
  const [best, second] = scores.sort((one, other) => other.score - one.score);
  if (best === undefined || best.score === second?.score) return supposed;
  if (supposed !== undefined && best.score === 1) return supposed;
  const supposedScore = counts.get(supposed === 'sk' ? 'cs' : (supposed ?? '')) ?? 0;
  return best.score - supposedScore === 1 && supposedScore > 0 ? supposed : best.language;
}

const longestSample = 300;

const set = (words: string) => new Set(words.split(' '));
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    "the and of to has have is was for with that this by on at in an a completed successfully certifies earned passed congratulations been their attended course hours takes all learn demonstrated obtained participated shown recognition 's ’s",
  ),
  es: set(
    'el la los las y de que ha en por con para una un del al este esta se ha completado superado certifica felicidades curso éxito aprobó superó obtuvo demostrado demostró participado reconocimiento',
  ),
  fr: set(
    'le la les et de des que a est en pour avec une un du au ce cette dans par suivi réussi certifie félicitations été obtenu participé démontré reconnaissance lors',
  ),
  de: set(
    'der die das und hat ist für mit von ein eine den dem im zum zur des wird dass hiermit erfolgreich wurde abgeschlossen bescheinigt teilgenommen an in zu sich man nicht auf als jeden jede jeder oder werden am kurs nahm sie anerkennung bestanden',
  ),
  pt: set(
    'o a os as e de que em por com para uma um do da no na ao este esta foi concluiu certifica curso êxito sucesso parabéns obteve participou demonstrou reconhecimento',
  ),
  it: set(
    'il lo la i gli le e di che ha in per con una un del della al questo questa si è stato completato certifica corso successo superato conseguito ottenuto partecipato riconoscimento',
  ),
  nl: set(
    'de het een en van heeft is voor met dat dit op in aan door te bij wordt zijn behaald succes afgerond hierbij hebben niet naar voltooid erkenning tijdens',
  ),
  // Their small words look like those above; there is no wording, so the name is only removed.
  ca: set('el la els les i de que ha en per amb una un del al aquest aquesta dels ha completat'),
  pl: set(
    'i w z na do że jest ukończył ukończyła kurs przez się oraz dla trwa godzin uczestnicy uczą ocenę ocenie praca pani',
  ),
  sv: set('och att det som en ett har för med av på till den är kursen'),
  da: set('og at det som en et har for med af på til den er kurset'),
  fi: set('ja on että se oli hän joka kurssin suorittanut kurssi kestää tuntia osallistujat oppivat arvosana'),
  tr: set('ve bir bu için ile olarak kursunu tamamladı kursu saat sürer puan puanla aldı katılımcılar belge sınavda'),
  // With Slovak, which is as near as makes no difference here.
  cs: set(
    'a v na je že se pre pri podľa dňa udelené držiteľ do kurz absolvoval absolvovala kurzu hodin hodín trvá účastníci učí učia bola bol známka známku',
  ),
  ro: set(
    'și de la în cu pentru este a care cursul absolvit doamna domnul obținut promovat durează cursanții învață calificativul că',
  ),
  hr: set(
    'tečaj tečaja traje sati završila završio ocjena ocjenu ocjenom dodijeljena dobio dobila polaznici kako koji koja',
  ),
  hu: set(
    'az és hogy egy sikeresen elvégezte teljesítette eredménnyel tanfolyam tanfolyamot résztvevők órás osztályzattal pontja lett vizsga vizsgát tanulnak',
  ),
  et: set('ning mis kes kestab tundi kursuse õppijad õpivad eksami hindega hindeks sooritas sai'),
  lt: set('ir kad yra kursą kursas kurso dalyviai baigė valandų įvertinimas'),
  lv: set('kurss kursu kas ka stundas dalībnieki pabeidza apgūst vērtējumu'),
  eu: set('eta dute ikastaroa ikastaroak dira lortu gainditu ditu zuen ordu ikasleek azterketan puntu'),
  id: set('dan yang dengan untuk ini adalah telah dalam lulus nilai kursus pelatihan peserta memperoleh bahwa'),
  vi: set('và của cho với học khóa đã được đạt điểm loại giờ chị anh ông bà viên dạy'),
};

/** The languages that have a small word. */
const languagesOf = collectLanguages();

function collectLanguages(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, own] of Object.entries(smallWords))
    for (const word of own) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}
