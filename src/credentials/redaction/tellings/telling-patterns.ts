import { anyCase } from '../any-case.ts';
import { tellingWords, type TellingWords } from './telling-words.ts';

/** The patterns of one language. */
export type TellingPatterns = ReturnType<typeof createPatterns>;

export const spokenLanguages = Object.keys(tellingWords);

const known = new Map<TellingWords, TellingPatterns>();

/** Those of a language, made when a text first needs them. */
export function tellingPatternsOf(language: string | undefined): TellingPatterns | undefined {
  const words = language === undefined ? undefined : tellingWords[language];
  if (words === undefined) return undefined;
  const patterns = known.get(words) ?? createPatterns(words);
  known.set(words, patterns);
  return patterns;
}

function createPatterns(words: TellingWords) {
  return { ...valuesOf(words), ...subjectsOf(words) };
}

const whole = (words: string) => String.raw`(?<![\p{L}\p{N}])(?:${anyCase(words)})(?![\p{L}\p{N}])`;
const opening = '^["“„«¡¿(]?';

function valuesOf({
  grades,
  attempts,
  counted,
  numbers,
  ordinals,
  places,
  past,
  outcomes,
  yours,
  results,
}: TellingWords) {
  const amount = String.raw`(?:\d{1,4}(?:[.,]\d{1,3})?|${anyCase(numbers)})`;
  const [ranks, ranked] = [anyCase(ordinals), anyCase(places)];
  return {
    /** What a sentence has that may tell a result: few have one, and the others are read no further. */
    hint: new RegExp(
      String.raw`\d|${whole(`${grades}|${attempts}|${ordinals}|(?:${numbers}) (?:${counted})|${yours}`)}`,
      'u',
    ),
    /** Values that only results have. */
    results: [
      new RegExp(
        String.raw`(?<![\p{L}\p{N}])${amount} (?:${anyCase(counted)})(?![\p{L}\p{N}])|${whole(`${grades}|${attempts}`)}`,
        'gu',
      ),
      new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:${ranks}) (?:${ranked})(?![\p{L}\p{N}])|(?<=(?:${ranked}) )(?:${ranks}|\d{1,3})(?![\p{L}\p{N}])`,
        'gu',
      ),
      // A rank, where a verb stands right before and no noun behind: `came third`.
      new RegExp(
        String.raw`(?<=(?<!\p{L})(?:${anyCase(`${past}|${outcomes}`)}) (?:\p{L}+ )?)(?:${ranks})(?![\p{L}\p{N}])(?= ?(?:[.,;:!()]|$)| (?:${joints}) )`,
        'gu',
      ),
      share,
      // A number with nothing behind it, which is no year: `le ha assegnato 28`.
      new RegExp(
        String.raw`(?<=(?<!\p{L})(?:${anyCase(past)}|${withWords}) )(?<!(?:${numbered}) )(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:[.,]\d{1,2})?(?= ?(?:[.,;!)](?!\d)|$))`,
        'gu',
      ),
      decimal,
      // Behind what it is: `calificación de 9,2`, `mit der Note 1,8 abgelegt`.
      new RegExp(
        String.raw`(?<=(?<!\p{L})(?:${anyCase(results)}) (?:(?:${ofWords}) )?)(?:\d{1,2}[.,]\d{1,2}(?![\p{L}\p{N}]|[.,]\d| ?[%°])|\d{1,3}(?= ?(?:[.,;:!)](?!\d)|$)))`,
        'gu',
      ),
      behindSign,
    ],
    scale: new RegExp(
      String.raw`${whole(grades)} ?(?:,|${either})[^.;]{0,30}${whole(grades)} ?,? ?(?:${either})(?!\p{L})|${whole(grades)} (?:${either}) (?:${anyCase(grades)})(?![\p{L}\p{N}])`,
      'u',
    ),
  };
}

function subjectsOf(words: TellingWords) {
  const { results, measures, holders, possessives, bareHolders } = words;
  const theirs = anyCase(`${results}|${measures}`);
  const bare = bareHolders === undefined ? '' : String.raw`|^(?:${anyCase(bareHolders)})(?![\p{L}\p{N}])`;
  return {
    holder: new RegExp(`${whole(holders)}${bare}`, 'u'),
    holders: new RegExp(`${whole(holders)}${bare}`, 'gu'),
    person: words.persons === undefined ? undefined : new RegExp(whole(words.persons), 'u'),
    pronoun: new RegExp(whole(words.pronouns), 'u'),
    addressed: new RegExp(whole(words.addressed), 'u'),
    addressedNow: words.addressedNow === undefined ? undefined : new RegExp(whole(words.addressedNow), 'u'),
    past: new RegExp(whole(`${words.past}|${words.tally}`), 'u'),
    tally: new RegExp(whole(words.tally), 'u'),
    /** `her final mark`, `the holder’s mark` */
    ownResult: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:${anyCase(possessives)}) (?:\p{L}+[- ]){0,2}?|(?:${anyCase(holders)})['’]s? (?:\p{L}+ ){0,2}?)(?:${theirs})(?![\p{L}\p{N}])`,
      'u',
    ),
    own: new RegExp(whole(possessives), 'u'),
    /** At the start, or behind where it was: `In the final, came third`. */
    outcome: new RegExp(
      String.raw`${opening}(?:(?:${settings}) (?:[\p{L}’'-]+ ){1,4}?)?(?:${anyCase(words.outcomes)})(?![\p{L}\p{N}])`,
      'u',
    ),
    labelled: new RegExp(
      String.raw`${opening}(?:\p{L}+ )?(?:${anyCase(results)})(?![\p{L}\p{N}])(?:(?: [\p{L}\p{N}]+){0,5}? ?(?:[:–-]|, ?(?=\d))|(?: \p{L}+){0,5}? (?:${copulas}) ) ?["“„«]? ?(?=\d|${whole(`${words.grades}|${words.ordinals}|${words.numbers}`)}|[A-F][+-]?(?!\p{L}))`,
      'u',
    ),
    everybody: new RegExp(String.raw`${opening}(?:${anyCase(words.everybody)})(?![\p{L}\p{N}])`, 'u'),
    asked: new RegExp(whole(words.asked), 'u'),
    yours: new RegExp(String.raw`\S \p{Lu}[^.!?]* (?:${anyCase(words.yours)})(?=[.,!]|$)`, 'u'),
  };
}

/** Of no language: a share, marks out of others, a letter with its sign, a level of the European framework. */
const share =
  /(?<![\p{L}\p{N}.,/-])(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|per ?cent|procents?|[Pp]rozent|por ?cien(?:to)?|por cento|pour cent|per cento|procent\p{L}*)|\d{1,3}(?:[.,]\d{1,2})? ?\/ ?\d{1,3}(?![\p{N}/])|\d{1,3}(?:[.,]\d{1,2})? (?:out of|of|de|sur|von|di|su|op|van(?: de)?|z|av|em|sobre) (?:the |los |les |den |as |os )?\d{1,3}(?![\p{N}.,]*\d| ?°)|[A-F][+-](?![\p{L}\p{N}])|[ABC][12]\+?(?![\p{L}\p{N}/–-]))/gu;
/** A decimal with an article: `een 8,4`. */
const decimal =
  /(?<=(?<!\p{L})(?:an?|een|eine?[rmn]?|una?|uma?|en|ett|un) )\d{1,2}[.,]\d{1,2}(?![\p{L}\p{N}]|[.,]\d| ?(?:[°%]|(?:[kcm]?m|k?g|t|m?l|k?[VW]|bar|ha|h|min|[GM]B|ft|m(?:e|è)t(?:er|re|ro)s?|litr?e?r?s?|tonn?e[ns]?|hours?|Stunden|heures|horas|ore|uur)(?!\p{L})))/gu;
const numbered = anyCase(
  'niveau|level|modules?|módulo|nivel|nível|stufe|livello|modulo|poziom|nivå|fase|phase|parts?|units?|class|classe',
);
const either = 'or|o|oder|ou|of|lub|eller';
/** A number alone behind a sign: `Sa note, 15,5, figure`, `Ocena: 4,5`. */
const behindSign = /(?<=[,:–] )(?!(?:19|20)\d\d(?!\d))\d{1,3}(?:[.,]\d{1,2})?(?= ?(?:[.,;)](?!\d)|$))/gu;
const ofWords = 'of|de|von|di|van|av|z|final de|finale? di|finale de';
const withWords = 'with|mit|avec|con|com|met|med|z|au|at';
/** What joins a rank to whom it is among. */
const joints = anyCase(
  'of|out|in|among|overall|and|de|del|d[oa]s?|entre|y|en|e|ed|parmi|sur|et|au|von|unter|im|und|der|des|tra|fra|su|nel(?:la)?|van|uit|op|na|w|wśród|spośród|i|z|av|bland|och',
);
const copulas = anyCase(
  'was|is|of|were|fue|es|de|era|foi|é|est|était|è|war|lautet|ist|mit|beträgt|van|to|wyniosła?|wynosi|blev|är|var',
);
const settings = anyCase('in|at|on|en|au|dans|im|beim|in der|bei|em|no|na|nel|nella|op|bij|w|po|przy|i|på|vid');
