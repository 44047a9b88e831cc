import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { ofWhich } from '../words/count-words.ts';
import { withoutWords } from '../words/denial-words.ts';
import { isFunctionWord } from './find-unit.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** A whole and the part of it that the facts tell apart: `800 hours, of which 240 on placement`. */
type Divided = { readonly whole: NumberMention; readonly part: NumberMention; readonly words: readonly string[] };

/** The wholes of a passage that "of which" divides. */
export function dividedIn(
  passage: Pick<Annotated, 'tokens' | 'vocabularies' | 'starting'>,
  numbers: readonly NumberMention[],
): Divided[] {
  const { tokens } = passage;
  const plain = numbers.filter(
    ({ form, range, rate }) => form !== 'ordinal' && range === undefined && rate === undefined,
  );
  return plain.flatMap((part, index) => {
    // "800 hours in 10 months, of which 240 on placement".
    const whole = plain
      .slice(0, index)
      .findLast((each) => (part.unit === undefined || part.unit === each.unit) && valueOf(each) > valueOf(part));
    if (whole?.unit === undefined || part.start - whole.end > mostApart) return [];
    const { sentence } = tokens[part.end] ?? {};
    const isDivided = tokens
      .slice(whole.end + 1, part.end + 4)
      .some((token) => ofWhich.has(token.folded) && token.sentence === sentence);
    // What the part is stands behind it, its unit too where it has none of its own.
    const words = tokens
      .slice(part.start, part.end + 8)
      .filter(
        (token) => token.sentence === sentence && token.kind === 'word' && !isFunctionWord(passage as Annotated, token),
      )
      .map(({ folded }) => folded);
    return isDivided ? [{ whole, part, words }] : [];
  });
}

const mostApart = 8;

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
