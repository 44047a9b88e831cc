import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** The eight of `four of the twelve in the database, the other eight elsewhere`: what two numbers before it leave. */
export function isRemainder(
  { tokens, numbers }: Annotated,
  mention: NumberMention,
  isSupported: (other: NumberMention) => boolean,
): boolean {
  const { first, unit, qualifier, values } = mention;
  const isRest = [1, 2].some((step) => restWords.test(tokens[first - step]?.folded ?? ''));
  if (!isRest || unit !== undefined || qualifier !== undefined) return false;
  const before = numbers.filter((other) => other.first < first).slice(-mostBefore);
  const isLeft = (part: NumberMention, whole: NumberMention) =>
    values.some((value) => (whole.values[0] ?? 0) - (part.values[0] ?? 0) === value);
  return before.some((part) => before.some((whole) => isLeft(part, whole) && isSupported(part) && isSupported(whole)));
}

const mostBefore = 4;
const restWords =
  /^(?:other|remaining|rest|ubrig|ander|restlich|verbleibend|autre|restant|otr[ao]s$|demas$|outr[ao]s$|altr[ei]$|rimanent|restanti$|overige|resterende)/;
