import type { Annotated } from '../annotate.ts';
import { eachWords, ofWhich, otherWords, perWords } from '../words/count-words.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { unitAt } from './find-unit.ts';

/**
 * What "each" comes to where another sentence says of how many: `two days in each edition` of the editions 2021 and 2023
 * are four days; and how long a number of meetings takes at so many a week.
 */
export function deriveRates(passages: readonly Annotated[]): NumberMention[] {
  const read = passages.slice(0, mostPassages);
  const counts = read.flatMap(({ numbers }) => numbers.filter(isCount).slice(0, mostMentions));
  const rates = read.flatMap((passage) =>
    passage.numbers.slice(0, mostMentions).flatMap((mention) => {
      if (mention.range !== undefined || mention.form === 'ordinal' || mention.labels.length > 0) return [];
      const noun = eachNounBehind(passage, mention);
      const products = noun === undefined ? [] : [...timesOf(noun, counts), ...yearsListed(noun, read)];
      return [
        ...products.map((times) => valued(mention, valueOf(mention) * times)),
        ...weeksOf(passage, mention, counts),
      ];
    }),
  );
  return [...partsOfWhole(read), ...rates];
}

const mostPassages = 60;
const mostMentions = 40;

/** Half of sixteen hours, and what ten of thirty leave where the facts speak of the rest. */
function partsOfWhole(passages: readonly Annotated[]): NumberMention[] {
  const [whole, ...others] = passages.flatMap(({ place, numbers }) => (place === 'duration' ? numbers : []));
  if (whole?.unit === undefined || others.length > 0 || whole.range !== undefined) return [];
  return passages.flatMap(({ place, numbers, tokens }) => {
    if (place === 'duration') return [];
    const hasRest = (part: NumberMention) =>
      tokens.some(({ folded, sentence }) => sentence === tokens[part.end]?.sentence && otherWords.test(folded));
    return numbers.slice(0, mostMentions).flatMap((part) => {
      if (part.unit !== undefined && shares.has(part.unit)) {
        const value = valueOf(whole) * valueOf(part) * units[part.unit].factor;
        return Number.isInteger(value) ? [{ ...valued(whole, value), nouns: [] }] : [];
      }
      // `Di cui 800 in azienda`, of the hours of another field.
      const isOfIt = tokens.slice(Math.max(0, part.start - 2), part.start).some(({ folded }) => ofWhich.has(folded));
      const left = valueOf(whole) - valueOf(part);
      if (part.unit === undefined && isOfIt && left > 0) return [{ ...part, unit: whole.unit }];
      return hasRest(part) && part.unit === whole.unit && left > 0 ? [{ ...valued(whole, left), nouns: [] }] : [];
    });
  });
}

const shares: ReadonlySet<string> = new Set(['half', 'third', 'fourth', 'fifth']);

function isCount({ unit, labels, range, form, values }: NumberMention): boolean {
  return unit === undefined && labels.length === 0 && range === undefined && form !== 'ordinal' && values.length === 1;
}

/** The edition of `two days in each edition`, `dois dias em cada edição`. */
function eachNounBehind({ tokens }: Annotated, { end, rate }: NumberMention): string | undefined {
  if (rate !== undefined) return undefined;
  for (let index = end + 1; index <= end + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.clause !== tokens[end]?.clause || token.kind === 'number') return undefined;
    const noun = tokens[index + 1];
    if (
      (eachWords.has(token.folded) || perWords.has(token.folded)) &&
      noun?.clause === token.clause &&
      noun.folded.length >= 4
    )
      return noun.folded;
  }
  return undefined;
}

function timesOf(noun: string, counts: readonly NumberMention[]): number[] {
  return counts.flatMap(({ nouns: [counted], values: [value = 0] }) =>
    counted !== undefined && stemOf(counted) === stemOf(noun) ? [value] : [],
  );
}

/** How many years stand in a row behind such a word: `editions of 2021 and 2023`. */
function yearsListed(noun: string, passages: readonly Annotated[]): number[] {
  return passages.flatMap(({ tokens, dates }) => {
    const at = tokens.findIndex(({ folded }) => isAkin(folded, noun));
    if (at === -1) return [];
    const years = dates.filter(
      ({ first, month }) => first > at && month === undefined && tokens[first]?.sentence === tokens[at]?.sentence,
    );
    return years.length >= 2 ? [years.length] : [];
  });
}

/** `Twelve sessions, two a week`: six weeks. */
function weeksOf(passage: Annotated, mention: NumberMention, counts: readonly NumberMention[]): NumberMention[] {
  const { tokens, starting } = passage;
  const adverb = rhythms.find(([side]) =>
    (passage.found.get(`either:rhythm/${side}`) ?? []).some(
      ({ first }) => first > mention.start && first <= mention.end + mostBeforeMeetings,
    ),
  );
  // `Eight weekly meetings`: eight weeks.
  if (adverb !== undefined && isCount(mention) && mention.counted.includes('session') && valueOf(mention) > 1)
    return [{ ...valued(mention, valueOf(mention)), unit: adverb[1], nouns: [], counted: [] }];
  const isWeekly = [1, 2, 3].some((step) => {
    const isHere = tokens[mention.end + step]?.clause === tokens[mention.end]?.clause;
    const isRate =
      (starting.get(mention.end + step) ?? []).some(({ tag }) => tag === 'mark:rate') ||
      perWords.has(tokens[mention.end + step]?.folded ?? '');
    return isHere && isRate && unitAt(passage, mention.end + step + 1)?.unit === 'week';
  });
  if (!isWeekly || !isCount(mention)) return [];
  return counts.flatMap((count) => {
    const weeks = valueOf(count) / valueOf(mention);
    const isSame =
      mention.nouns.length === 0 || mention.nouns.some((noun) => count.nouns.some((other) => isAkin(noun, other)));
    return count !== mention && isSame && Number.isInteger(weeks) && weeks > 1
      ? [{ ...valued(mention, weeks), unit: 'week' as const }]
      : [];
  });
}

const rhythms = [
  ['weekly', 'week'],
  ['monthly', 'month'],
] as const;
const mostBeforeMeetings = 2;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}

function valued(mention: NumberMention, value: number): NumberMention {
  return { ...mention, values: [value], raw: String(value), rate: undefined, share: undefined };
}
