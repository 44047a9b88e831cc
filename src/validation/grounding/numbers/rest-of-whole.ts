import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherWords } from '../words/count-words.ts';
import { withoutWords } from '../words/denial-words.ts';
import { dividedIn } from './divided.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is what such a part leaves, an amount or a share, and nothing beside it says that it is the part. */
export function isRestOfWhole(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, values, qualifier, rate } = mention;
  if (rate !== undefined) return false;
  if (qualifier !== undefined) return isNearShare(text, mention, facts);
  if (unit === undefined) return isRestOfCount(text, mention, facts);
  const { factor, family } = units[unit];
  const { passages } = facts;
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

/** Fifteen that do not count, of 75 questions of which 60 are scored; "the other 500" of hours. */
function isRestOfCount(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { tokens, found } = text;
  const { clause } = tokens[mention.end] ?? {};
  // "Ten of them do not count".
  const isDenied =
    (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause) &&
    tokens.some((token) => token.clause === clause && counting.test(token.folded));
  const isOther = [mention.first - 1, mention.end + 1].some((at) => otherWords.test(tokens[at]?.folded ?? ''));
  if (mention.form === 'ordinal' || !(isDenied || isOther)) return false;
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      const isLeft = mention.values.includes(valueOf(whole) - valueOf(part));
      const isSame =
        mention.nouns.length === 0 ||
        mention.unit !== undefined ||
        mention.nouns.some((noun) => whole.nouns.some((known) => isAkin(noun, known)));
      return isLeft && isSame && (whole.unit === undefined || isOther) && !isOfPart(text, mention, words);
    }),
  );
}

const counting =
  /^(?:count|scor|mark|grade|zahl|gezahl|gewert|bewert|compt|not[ee]|cuent|cont|puntu|calific|pont|valut|punteg|tel|meetel|meegetel|gescoor)/;

/** "Less than half" where the part is four ninths, or "more than half" of what it leaves. */
function isNearShare(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit = 'half', values, qualifier } = mention;
  if (unit === 'percent' || units[unit].family !== 'ratio') return false;
  const share = (values[0] ?? 0) * (mention.unit === undefined ? 1 : units[unit].factor);
  const isNear = (ratio: number) =>
    qualifier === 'less'
      ? ratio < share && ratio > share * nearest
      : (qualifier === 'more' || qualifier === 'over') && ratio > share && ratio * nearest < share;
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      const ratio = valueOf(part) / valueOf(whole);
      const isPart = isApposed(text, mention, part) || isOfPart(text, mention, words);
      return whole.unit !== undefined && isNear(isPart ? ratio : 1 - ratio);
    }),
  );
}

/** Further off, another share would be named. */
const nearest = 0.75;

/** `Less than half, 440 hours, is a placement`. */
function isApposed({ numbers }: Annotated, mention: NumberMention, part: NumberMention): boolean {
  const next = numbers[numbers.indexOf(mention) + 1];
  return next?.first === mention.last + 1 && valueOf(next) === valueOf(part);
}

/** Whether the words beside say the part, as "560 hours of placement" does, and do not take it away. */
function isOfPart({ tokens, numbers, found }: Annotated, mention: NumberMention, words: readonly string[]): boolean {
  const { first, end } = mention;
  const { sentence, clause } = tokens[end] ?? {};
  const next = numbers.find(({ start }) => start > end)?.first ?? Infinity;
  const before = numbers.findLast((other) => other.end < first)?.end ?? -1;
  const isInside = (at: number) => at >= first && at <= end;
  const isHere = (at: number) => at > before && at < next && !isInside(at) && tokens[at]?.sentence === sentence;
  const named = tokens.flatMap(({ folded, kind }, at) =>
    isHere(at) && kind === 'word' && isWord(folded, words) ? [at] : [],
  );
  const isTakenAway = tokens.some(({ folded }, at) => isHere(at) && (withoutWords.has(folded) || apart.test(folded)));
  const isDenied = (found.get('mark:negator') ?? []).some((each) => tokens[each.first]?.clause === clause);
  return named.length > 0 && !isTakenAway && !isDenied;
}

function isWord(word: string, words: readonly string[]): boolean {
  return words.some((each) => each.length >= 4 && (isAkin(word, each) || word.startsWith(each)));
}

const apart =
  /^(?:apart|besides?|excluding|except|minus|less|rest|other|ausser|ausserhalb|outside|fuera|fora|fuori|buiten|abzuglich|abgesehen|neben|naast|behalve|exclusief|hors|outre|hormis|ademas|salvo|tolto|tolti|tolte|oltre|alem|exceto)$/;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
