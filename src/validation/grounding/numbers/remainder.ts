import type { Annotated } from '../annotate.ts';
import { andWords } from '../words/and-words.ts';
import type { NumberMention } from './number-mention.ts';

/** The eight of `four of the twelve in the database, the other eight elsewhere`: what two numbers before it leave. */
export function isRemainder(
  { tokens, numbers }: Annotated,
  mention: NumberMention,
  isSupported: (other: NumberMention) => boolean,
): boolean {
  const { first, unit, qualifier, values } = mention;
  const isMissed = tokens.slice(mention.end + 1, mention.end + 5).some(({ folded }) => missing.test(folded));
  const isRest = isMissed || [1, 2].some((step) => restWords.test(tokens[first - step]?.folded ?? ''));
  if (qualifier !== undefined) return false;
  if (!isRest) return isListedRest({ tokens, numbers }, mention, isSupported);
  if (unit !== undefined) return false;
  const before = numbers.filter((other) => other.first < first && other.unit === undefined).slice(-mostBefore);
  const isLeft = (part: NumberMention, whole: NumberMention) =>
    values.some((value) => (whole.values[0] ?? 0) - (part.values[0] ?? 0) === value);
  return before.some((part) => before.some((whole) => isLeft(part, whole) && isSupported(part) && isSupported(whole)));
}

/** The twenty of `thirty hours: ten online and twenty in class`. */
function isListedRest(
  { tokens, numbers }: Pick<Annotated, 'tokens' | 'numbers'>,
  mention: NumberMention,
  isSupported: (other: NumberMention) => boolean,
): boolean {
  const at = numbers.indexOf(mention);
  const [whole, part] = [numbers[at - 2], numbers[at - 1]];
  if (whole === undefined || part === undefined || mention.start - whole.end > mostApart) return false;
  const isAlike = [part, mention].every((each) => each.unit === undefined || each.unit === whole.unit);
  const isJoined = andWords.has(tokens[mention.start - 1]?.folded ?? '');
  const isRest = (whole.values[0] ?? 0) - (part.values[0] ?? 0) === mention.values[0];
  return (
    isAlike &&
    isJoined &&
    isRest &&
    isSupported(whole) &&
    (isSupported(part) || isSupported({ ...part, unit: whole.unit }))
  );
}

const mostApart = 14;
const mostBefore = 4;
const missing = /^(?:miss|skip|fehl|versaum|verpass|manqu|falt|perd|mancat|gemist)/;
const restWords =
  /^(?:other|remaining|rest|ubrig|ander|restlich|verbleibend|autre|restant|otr[ao]s$|demas$|outr[ao]s$|altr[ei]$|rimanent|restanti$|overige|resterende)/;
