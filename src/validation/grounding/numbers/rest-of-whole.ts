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
  const { unit, values, qualifier, rate } = mention;
  if (unit === undefined || qualifier !== undefined || rate !== undefined) return false;
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

/** Whether the words beside say the part, as "560 hours of placement" does, and do not take it away. */
function isOfPart({ tokens, numbers, found }: Annotated, mention: NumberMention, words: readonly string[]): boolean {
  const { first, end } = mention;
  const { sentence, clause } = tokens[end] ?? {};
  const next = numbers.find(({ start }) => start > end)?.first ?? Infinity;
  const before = numbers.findLast((other) => other.end < first)?.end ?? -1;
  const isHere = (at: number) => at > before && at < next && tokens[at]?.sentence === sentence;
  const named = tokens.flatMap(({ folded, kind }, at) =>
    isHere(at) && kind === 'word' && (at < first || at > end) && isWord(folded, words) ? [at] : [],
  );
  const isTakenAway = tokens.some(({ folded }, at) => isHere(at) && (withoutWords.has(folded) || apart.test(folded)));
  const isDenied = (found.get('mark:negator') ?? []).some((each) => tokens[each.first]?.clause === clause);
  return named.length > 0 && !isTakenAway && !isDenied;
}

function isWord(word: string, words: readonly string[]): boolean {
  return words.some((each) => each.length >= 4 && (isAkin(word, each) || word.startsWith(each)));
}

const apart =
  /^(?:apart|besides?|excluding|except|minus|less|rest|other|ausser|abzuglich|abgesehen|neben|naast|behalve|exclusief|hors|outre|hormis|ademas|salvo|tolto|tolti|tolte|oltre|alem|exceto)$/;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
