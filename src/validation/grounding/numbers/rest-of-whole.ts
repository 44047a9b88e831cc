import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { withoutWords } from '../words/denial-words.ts';
import { dividedIn } from './divided.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is what such a part leaves, an amount or a share, and nothing beside it says that it is the part. */
export function isRestOfWhole(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier, rate, form, labels } = mention;
  if (qualifier === 'least' && unit === undefined) return isLeastLeft(text, mention, passages);
  if (qualifier !== undefined || rate !== undefined || form === 'ordinal' || labels.length > 0) return false;
  if (unit === undefined) return passages.some((passage) => isRestOfCount(text, mention, passage));
  const { factor, family } = units[unit];
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      if (whole.unit === undefined) return false;
      const isShare = family === 'ratio';
      const left = valueOf(whole) - valueOf(part);
      const rest = isShare ? left / valueOf(whole) : left * units[whole.unit].factor;
      const isKind = isShare || units[whole.unit].family === family;
      return (
        isKind && values.some((value) => valueKey(value * factor) === valueKey(rest)) && !isOfPart(text, mention, words)
      );
    }),
  );
}

/** The 17 of `24 modules, 7 of which are optional`, said of the modules and not of what is optional. */
function isRestOfCount(text: Annotated, mention: NumberMention, passage: Annotated): boolean {
  return dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
    const isLeft = whole.unit === undefined && mention.values.includes(valueOf(whole) - valueOf(part));
    const own = words.filter((word) => !whole.nouns.some((noun) => isAkin(noun, word)));
    return isLeft && isOfIt(text, mention, whole) && !isOfPart(text, mention, own);
  });
}

/** `At least 23` of `25 garments with no more than 2 rejects`: what may go wrong leaves so many that may not. */
function isLeastLeft(text: Annotated, mention: NumberMention, passages: readonly Annotated[]): boolean {
  return passages.some(({ numbers }) =>
    numbers.some((part, index) => {
      const whole = numbers[index - 1];
      if (whole?.unit !== undefined || part.unit !== undefined || whole === undefined) return false;
      const isLimit =
        part.qualifier === 'most' && !part.nouns.some((noun) => whole.nouns.some((each) => isAkin(noun, each)));
      const isNear = part.first - whole.end <= mostApart;
      const isLeft = mention.values.includes(valueOf(whole) - valueOf(part));
      return isLimit && isNear && isLeft && part.nouns.length > 0 && !isOfPart(text, mention, part.nouns);
    }),
  );
}

const mostApart = 6;

/** It names the whole, or nothing of its own where the whole stands before it. */
function isOfIt({ numbers, tokens }: Annotated, mention: NumberMention, whole: NumberMention): boolean {
  const isNamed = mention.nouns.some((noun) =>
    whole.nouns.some((each) => isAkin(noun, each) || (each.length >= 4 && noun.endsWith(each))),
  );
  const { sentence } = tokens[mention.start] ?? {};
  return (
    isNamed || numbers.some((each) => tokens[each.start]?.sentence === sentence && each.values[0] === whole.values[0])
  );
}

/** Whether the words beside say the part, as "560 hours of placement" does, and do not take it away. */
export function isOfPart(
  { tokens, numbers, found }: Annotated,
  mention: NumberMention,
  words: readonly string[],
): boolean {
  const { first, end } = mention;
  const { sentence, clause } = tokens[end] ?? {};
  const next = numbers.find(({ start }) => start > end)?.first ?? Infinity;
  const before = numbers.findLast((other) => other.end < first)?.end ?? -1;
  const isHere = (at: number) => at > before && at < next && tokens[at]?.sentence === sentence;
  const named = tokens.flatMap(({ folded, kind }, at) =>
    isHere(at) && kind === 'word' && (at < first || at > end) && isWord(folded, words) && !freeOf.test(folded)
      ? [at]
      : [],
  );
  const isTakenAway = tokens.some(({ folded }, at) => isHere(at) && (withoutWords.has(folded) || apart.test(folded)));
  const isDenied = (found.get('mark:negator') ?? []).some((each) => tokens[each.first]?.clause === clause);
  return named.length > 0 && !isTakenAway && !isDenied;
}

function isWord(word: string, words: readonly string[]): boolean {
  return words.some((each) => each.length >= 4 && (isAkin(word, each) || word.startsWith(each)));
}

/** `Fehlerfrei`. */
const freeOf = /.(?:frei|los|vrij|loos|less|free)(?:e[nrs]?)?$/;
const apart =
  /^(?:apart|besides?|excluding|except|minus|less|rest|other|ausser|abzuglich|abgesehen|neben|naast|behalve|exclusief|hors|outre|hormis|ademas|salvo|tolto|tolti|tolte|oltre|alem|exceto)$/;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
