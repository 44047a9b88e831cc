import type { Annotated } from './annotate.ts';
import type { NumberMention } from './numbers/number-mention.ts';

type Mark = Readonly<Record<'last', number>>;

/** "It requires ten hours" asks for nothing but time. */
export function isOfTime(passage: Annotated, mark: Mark): boolean {
  return (
    isOfRhythm(passage, mark) ||
    passage.numbers.some((each) => isTime(each) && isRightBehind(passage, mark, each.first))
  );
}

/** `Vraagt dat zestien uur`: with the subject between at the most. */
function isRightBehind({ tokens }: Annotated, { last }: Mark, first: number): boolean {
  return first === last + 1 || (first === last + 2 && pronouns.has(tokens[last + 1]?.folded ?? ''));
}

const pronouns = new Set('dat dit het das dies es er sie cela ca tout alles all'.split(' '));

/** `Demande une à deux heures par semaine`: how much of each week it takes, and no condition. */
export function isOfRhythm({ numbers, tokens }: Annotated, { last }: Mark): boolean {
  return numbers.some(
    (each) =>
      each.rate !== undefined &&
      isTime(each) &&
      each.start > last &&
      each.start <= last + reach &&
      tokens[each.start]?.clause === tokens[last]?.clause,
  );
}

/** In words from the verb to the end of a span. */
const reach = 4;

function isTime({ unit }: NumberMention): boolean {
  return unit !== undefined && time.has(unit);
}

const time: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'quarterHour']);
