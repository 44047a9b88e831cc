import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { missingWords, ofWhich } from '../words/count-words.ts';
import { isDecimalShare } from './decimal-shares.ts';
import { isComparedShare } from './larger-part.ts';
import { isPartOf, ratioOf } from './part-of.ts';
import { isOneAt } from './joints.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isShareOfFields } from './share-of-fields.ts';
import { units } from './units.ts';
import { keysOf, valueKey } from './value-keys.ts';

/** Whether a number is a share that the facts give in another way, one side of it, or what such a share leaves. */
export function isSupportedByShare(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isRatio(text, mention, facts) ||
    isMissed(text, mention, facts) ||
    isShareOfTwo(text, mention, facts) ||
    isHalfInWords(mention, facts) ||
    isOneOfWhole(text, mention, facts) ||
    isShareOfWhole(mention, facts) ||
    isAttended(text, mention, facts) ||
    isShareOfFields(text, mention, facts) ||
    isDecimalShare(text, mention, facts)
  );
}

/** `Nine out of ten` where the facts say 90 %, `missed no more than one in ten` as well. */
function isRatio(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const index = text.numbers.indexOf(mention);
  const pairs = [
    [mention, text.numbers[index + 1]],
    [text.numbers[index - 1], mention],
    [oneBefore(text, mention), mention],
  ];
  return pairs.some(([part, whole]) => {
    if (part === undefined || whole === undefined || !isPartOf(text, part, whole)) return false;
    // "18 of 30 questions" says how many there are.
    const isTurn = whole.values.some((value) => value <= 10 || value === 20 || value === 100);
    if (!isTurn && !whole.values.some((value) => facts.numbers.has(valueKey(value)))) return false;
    const ratio = ratioOf(part, whole) ?? 0;
    const ratios = saysMissing(text, whole) ? [ratio, 1 - ratio] : [ratio];
    const known = ratios.flatMap((each) => facts.numbers.get(valueKey(each)) ?? []);
    const isScore = [part, whole].some(({ nouns }) => nouns.some((noun) => answers.test(noun)));
    const isOfPeople = [part, whole].some(({ counted }) => counted.includes('person'));
    return known.some(
      ({ mention: fact }) =>
        fact.unit !== undefined &&
        units[fact.unit].family === 'ratio' &&
        !(isScore && fact.share === 'attended') &&
        !isTurned(part, fact) &&
        // "Four in five learners pass" is no pass mark.
        !(isOfPeople && (fact.share === 'scored' || fact.share === 'attended')),
    );
  });
}

/** "5.5 or lower" of at least 5.5. */
function isTurned({ qualifier }: NumberMention, fact: NumberMention): boolean {
  return (qualifier === 'most' || qualifier === 'less') && (fact.qualifier === 'least' || fact.qualifier === 'more');
}

/** `Missed no more than 20 %` where the facts ask for 80. */
function isMissed(
  text: Annotated,
  { unit, values, start, qualifier }: NumberMention,
  { numbers }: FactsIndex,
): boolean {
  // `Mindestens 20 % Fehlzeiten` nobody asks for.
  if (qualifier === 'least' || qualifier === 'more') return false;
  if (unit === undefined || units[unit].family !== 'ratio' || !saysMissing(text, { start })) return false;
  const { factor } = units[unit];
  return values.some((value) =>
    (numbers.get(valueKey(1 - value * factor)) ?? []).some(({ mention }) => mention.unit === 'percent'),
  );
}

/** What is right or wrong is no share of the sessions. */
const answers =
  /^(?:answer|antwort|reponse|respuesta|resposta|rispost|antwoord|acierto|correct|bonne|juste|certa|esatt)/;

/** The one of `one class in twenty`, an article. */
function oneBefore(text: Annotated, whole: NumberMention): NumberMention | undefined {
  const at = [1, 2, 3, 4].map((step) => whole.start - step).find((index) => index >= 0 && isOneAt(text, index));
  return at === undefined
    ? undefined
    : { ...whole, values: [1], unit: undefined, first: at, start: at, end: at, last: at };
}

function saysMissing({ tokens }: Annotated, { start }: Pick<NumberMention, 'start'>): boolean {
  return tokens.some(({ folded, sentence }) => sentence === tokens[start]?.sentence && missingWords.test(folded));
}

/** `Zur Hälfte Theorie` of "theory and practice about half each". */
function isHalfInWords({ unit, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== 'half' || values[0] !== 1 || qualifier === 'more' || qualifier === 'less') return false;
  return passages.some(({ numbers }) =>
    numbers.some((fact) => fact.unit === undefined && fact.form === 'word' && fact.values[0] === 0.5),
  );
}

/** "Half of them practical" where the facts have eight hours and four. */
function isShareOfTwo(text: Annotated, mention: NumberMention, { numbers }: FactsIndex): boolean {
  const { unit, values } = mention;
  if (unit === undefined || units[unit].family !== 'ratio' || unit === 'percent') return false;
  // More than half is more of one part than of the other.
  if (isComparedShare(mention)) return false;
  const share = (values[0] ?? 0) * units[unit].factor;
  // Counts of one field only: ten sessions and fifteen questions are no share of each other.
  const kindsAt = (key: number) =>
    (numbers.get(key) ?? []).flatMap(({ mention, field }) => {
      if (mention.unit === undefined) return [field];
      // The ten of "20 hours online and 10 in class" have no unit of their own.
      return mention.isSum === true ? [units[mention.unit].family, field] : [units[mention.unit].family];
    });
  // "Half of the three days" is half of three of them.
  const whole = text.numbers[text.numbers.indexOf(mention) + 1];
  const isNear = whole !== undefined && whole.first - mention.end <= mostBeforeWhole && isMeasure(whole);
  const keys = isNear ? keysOf(whole) : numbers.keys();
  return Array.from(keys).some((key) => {
    const parts = kindsAt(Math.round(key * share));
    return key > 0 && parts.length > 0 && kindsAt(key).some((kind) => parts.includes(kind));
  });
}

function isMeasure({ unit }: NumberMention): boolean {
  return unit !== undefined && units[unit].family !== 'ratio';
}

const mostBeforeWhole = 3;

/** `A quarter of the modules` of four is one of them. */
function isOneOfWhole({ tokens }: Annotated, { unit, values, end }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit === undefined || units[unit].family !== 'ratio' || unit === 'percent' || values[0] !== 1) return false;
  const count = Math.round(1 / units[unit].factor);
  const behind = tokens.slice(end + 1, end + 5).filter(({ clause }) => clause === tokens[end]?.clause);
  return passages.some(({ numbers }) =>
    numbers.some(
      ({ values: [value], unit: known, nouns: [noun = ''] }) =>
        known === undefined &&
        value === count &&
        behind.some(({ folded }) => folded.length >= 4 && isAkin(folded, noun)),
    ),
  );
}

/** "At least nine of them" of twelve sessions, 75 % of which have to be attended. */
function isAttended(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier, start, form, nouns, counted } = mention;
  const { tokens } = text;
  if (unit !== undefined || form === 'ordinal') return false;
  if (qualifier === 'more' || qualifier === 'less' || qualifier === 'most') return false;
  // "Nine sessions" alone would be all of them.
  const isHere = (at: number) => tokens[at]?.sentence === tokens[start]?.sentence;
  const isOfThem = tokens.some(({ folded }, at) => isHere(at) && ofWhich.has(folded));
  const isSession = nouns.length === 0 || counted.includes('session');
  const isToAttend = (text.found.get('mark:attended') ?? []).some(({ first }) => isHere(first));
  if (!isOfThem && !(isSession && (isToAttend || qualifier === 'least'))) return false;
  const mentions = passages.flatMap(({ numbers }) => numbers);
  const asked = mentions.filter((each) => each.unit === 'percent' && each.share === 'attended');
  const wholes = mentions.filter((each) => each.unit === undefined && each.counted.includes('session'));
  return asked.some(({ values: [share = 0] }) =>
    wholes.some(({ values: [whole = 0] }) =>
      values.some((value) => valueKey(value) === valueKey((whole * share) / 100)),
    ),
  );
}

/** Twenty hours of theory where the facts have `40 hours, half of them theory`. */
function isShareOfWhole({ unit, values: [value = 0], qualifier }: NumberMention, { numbers }: FactsIndex): boolean {
  if (unit === undefined || qualifier !== undefined || units[unit].family === 'ratio') return false;
  const { factor, family } = units[unit];
  return shares.some((share) => {
    const isShared = (numbers.get(valueKey(share)) ?? []).some(
      ({ mention }) =>
        mention.unit === undefined || (mention.unit !== 'percent' && units[mention.unit].family === 'ratio'),
    );
    const wholes = isShared ? (numbers.get(valueKey((value * factor) / share)) ?? []) : [];
    return wholes.some(({ mention }) => mention.unit !== undefined && units[mention.unit].family === family);
  });
}

const shares = [1 / 2, 1 / 3, 1 / 4, 2 / 3, 3 / 4];
