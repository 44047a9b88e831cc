import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherWords } from '../words/count-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';
import { isSupportedByShare } from './support-by-share.ts';
import { timeFamilies, units } from './units.ts';
import { isHalfDays, isOneEach, isWithoutPause } from './worked-out-times.ts';
import { isAheadOfPlace, isMissedRest } from './worked-out-rests.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is what the facts come to by one step that a reader can take: a share, one less, a half dozen. */
export function isWorkedOut(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (isFirstOfCode(text, mention, facts)) return true;
  if (mention.form === 'ordinal' || mention.labels.length > 0) return false;
  return (
    isShareSaid(text, mention, facts) ||
    isOfThoseHours(text, mention, facts) ||
    isAllOthers(text, mention, facts) ||
    isHalfDozen(text, mention, facts) ||
    isHalfDays(mention, facts) ||
    isOneEach(mention, facts) ||
    isWithoutPause(mention, facts) ||
    isOfCompound(mention, facts) ||
    countsCriteria(mention, facts) ||
    isOverLength(text, mention, facts) ||
    isMissedRest(text, mention, facts) ||
    isAheadOfPlace(text, mention, facts)
  );
}

/** `Un primo livello, l'A1`: the first of the six, by its code. */
function isFirstOfCode(
  { tokens, codes }: Annotated,
  { form, labels, values, end }: NumberMention,
  facts: FactsIndex,
): boolean {
  if (form !== 'ordinal' || !labels.includes('level') || values[0] !== 1 || !facts.codes.has('A1')) return false;
  return codes.some(({ key, first }) => key === 'A1' && tokens[first]?.sentence === tokens[end]?.sentence);
}

/** `Almeno l'80 %, vale a dire 48 ore` of sixty: the text says of which share, and the facts have it. */
function isShareSaid(text: Annotated, mention: NumberMention, { passages, numbers }: FactsIndex): boolean {
  const { unit, values, nouns, start, qualifier } = mention;
  if (qualifier === 'more' || qualifier === 'less' || qualifier === 'most') return false;
  if (unit === undefined ? nouns.length > 0 : !timeFamilies.has(units[unit].family)) return false;
  const { sentence } = text.tokens[start] ?? {};
  const shares = text.numbers.filter(
    (each) =>
      each.unit === 'percent' &&
      text.tokens[each.start]?.sentence === sentence &&
      supportsNumber({ ...each, qualifier: undefined }, { numbers, passages } as FactsIndex),
  );
  if (shares.length === 0) return false;
  const wholes = passages.flatMap(({ numbers: known }) => known.filter((each) => isWhole(each)));
  return wholes.some((whole) => {
    const factor = unit === undefined ? 1 : factorOf(unit) / factorOf(whole.unit);
    if (unit !== undefined && familyOf(unit) !== familyOf(whole.unit)) return false;
    return shares.some(({ values: [share = 0] }) =>
      values.some((value) => valueKey(value * factor) === valueKey(((whole.values[0] ?? 0) * share) / 100)),
    );
  });
}

function isWhole({ unit, form, range, rate }: NumberMention): boolean {
  return (
    unit !== undefined && timeFamilies.has(units[unit].family) && form !== 'ordinal' && !range && rate === undefined
  );
}

function factorOf(unit: NumberMention['unit']): number {
  return unit === undefined ? 1 : units[unit].factor;
}

function familyOf(unit: NumberMention['unit']): string | undefined {
  return unit === undefined ? undefined : units[unit].family;
}

/** `Veinte de esas horas son prácticas`: the unit stands behind. */
function isOfThoseHours(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { tokens, starting } = text;
  const { unit, end, nouns } = mention;
  if (unit !== undefined) return false;
  const at = [1, 2, 3].map((step) => end + step).find((index) => pointing.test(tokens[index]?.folded ?? ''));
  const isHours = at !== undefined && (starting.get(at + 1) ?? []).some(({ tag }) => tag === 'unit:hour');
  const isAlone = nouns.every((noun) => noun === tokens[(at ?? 0) + 1]?.folded || pointing.test(noun));
  return isHours && isAlone && isSupportedByShare(text, { ...mention, unit: 'hour', nouns: [] }, facts);
}

const pointing = /^(?:those|these|diese[rn]?|ces|es[ao]s|est[ao]s|quest[ei]|quell[ei]|dess[ao]s|dest[ao]s|die|deze)$/;

/** `Face à sept autres finalistes` of eight: all but oneself, where the facts count what the words beside speak of. */
function isAllOthers({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, start, end, qualifier } = mention;
  if (unit !== undefined || qualifier !== undefined) return false;
  const beside = tokens
    .slice(Math.max(0, start - 2), end + 4)
    .filter(({ clause }) => clause === tokens[start]?.clause)
    .map(({ folded }) => folded);
  if (!beside.some((word) => otherWords.test(word))) return false;
  const named = beside.filter((word) => word.length >= 5 && !otherWords.test(word));
  return passages.some(({ numbers, tokens: known }) =>
    numbers.some(
      (all) =>
        all.unit === undefined &&
        all.form !== 'ordinal' &&
        values.includes((all.values[0] ?? 0) - 1) &&
        known.some(
          ({ folded, sentence }) =>
            sentence === known[all.start]?.sentence &&
            named.some((word) => isAkin(word, folded) || isOfFinal(word, folded)),
        ),
    ),
  );
}

function isOfFinal(word: string, known: string): boolean {
  return word.startsWith('final') && known.startsWith('final');
}

/** `Media docena`: the Spanish half stands before the dozen. */
function isHalfDozen({ tokens }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { start, values, unit } = mention;
  if (unit !== undefined || values[0] !== 12 || tokens[start]?.folded.startsWith('docena') !== true) return false;
  const behind = tokens.slice(mention.end + 1, mention.end + 4).map(({ folded }) => folded);
  const isHalf = tokens[start - 1]?.folded === 'media';
  return (
    isHalf &&
    supportsNumber({ ...mention, values: [6], raw: '6', nouns: behind.filter((word) => word.length > 3) }, facts)
  );
}

/** `Zes ochtenden` of six Saturday mornings: the last part of a compound. */
function isOfCompound(
  { unit, values, nouns: [noun = ''], qualifier }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (unit !== undefined || qualifier !== undefined || noun.length < 5) return false;
  return passages.some(({ numbers }) =>
    numbers.some(
      (each) =>
        each.unit === undefined &&
        each.form !== 'ordinal' &&
        values.includes(each.values[0] ?? 0) &&
        each.nouns.some((known) => known.length > noun.length + 3 && known.endsWith(noun)),
    ),
  );
}

/** "Three practical requirements" of a list of three criteria. */
function countsCriteria({ unit, values, nouns, qualifier }: NumberMention, { counts }: FactsIndex): boolean {
  const listed = counts.get('criteria') ?? 0;
  const isAsked = nouns.some((noun) => asked.test(noun));
  return unit === undefined && qualifier === undefined && isAsked && listed > 1 && values.includes(listed);
}

const asked =
  /^(?:requirement|criteri|condition|anforderung|kriteri|bedingung|critere|exigence|requisito|condicion|condizion|condic|vereiste|voorwaarde|eisen$)/;

/** "A tow over 25 metres": the way that is gone, not more than it. */
function isOverLength({ tokens }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, first } = mention;
  const isLength = unit !== undefined && units[unit].family === 'length';
  return (
    isLength &&
    tokens[first]?.folded === 'over' &&
    ways.test(tokens[first - 1]?.folded ?? '') &&
    supportsNumber({ ...mention, qualifier: undefined }, facts)
  );
}

const ways = /^(?:tow|swim|run|race|walk|sprint|ride|course|distance|dash|relay|crawl|climb|jump|hike|row|paddle)s?$/;
