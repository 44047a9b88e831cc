import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Rule } from '../rule.ts';
import { andWords } from '../words/and-words.ts';

/** "Four species, among them almond, olive and cherry" of these three: more than the list that the facts give. */
export const moreThanListedRule: Rule = {
  name: 'number',
  find: (text, facts) =>
    text.numbers.flatMap((mention) => {
      const opening = isCount(mention) ? itemBehind(text, mention) : undefined;
      if (opening === undefined || isCounted(mention, facts)) return [];
      const listed = facts.passages.flatMap((passage) => itemsFrom(passage, opening));
      if (listed.length === 0 || listed.some((items) => mention.values.some((value) => value <= items))) return [];
      return [{ first: mention.first, last: mention.last, detail: 'as many as the facts list' }];
    }),
};

function isCount({ unit, form, labels, qualifier, values: [value = 0] }: NumberMention): boolean {
  return (
    unit === undefined &&
    form !== 'ordinal' &&
    labels.length === 0 &&
    qualifier === undefined &&
    value > 1 &&
    value < 20
  );
}

/** Where the facts have the number, or as many skills: the list may be a part of those. */
function isCounted({ values }: NumberMention, { numbers, counts }: FactsIndex): boolean {
  const known = [...numbers.values()].flat().filter(({ mention }) => mention.unit === undefined);
  return values.some(
    (value) => known.some(({ mention }) => mention.values.includes(value)) || [...counts.values()].includes(value),
  );
}

/** The first word of what stands behind "among them". */
function itemBehind(text: Annotated, { end }: NumberMention): string | undefined {
  const { tokens } = text;
  const { sentence } = tokens[end] ?? {};
  const wordAt = (at: number) => (tokens[at]?.sentence === sentence ? (tokens[at]?.folded ?? '') : '');
  const mark = [1, 2, 3, 4]
    .map((step) => end + step)
    .find((at) => among.test(`${wordAt(at)} `) || among.test(`${wordAt(at)} ${wordAt(at + 1)} `));
  if (mark === undefined) return undefined;
  const behind = tokens.slice(mark + 1, mark + 4).filter((token) => token.sentence === sentence);
  return behind.find((token) => !isFunctionWord(text, token) && !them.has(token.folded))?.folded;
}

const among =
  /^(?:including|among (?:them|these|which)|amongst (?:them|these)|darunter|dont|parmi (?:eux|elles|lesquels|lesquelles)|entre (?:ellas?|ellos?|eles|elas|otras?|otros?|as|os|las|los|cuyas)|incluid[oa]s?|incluindo|tra (?:cui|le|i)|fra (?:cui|le|i)|waaronder|onder (?:meer|andere)) /;
const them = new Set('them these which ellas ellos eles elas cui cuales quais quali eux elles'.split(' '));

/** How many items a list has that begins with the word, in plain words up to its "and". */
function itemsFrom({ tokens }: Annotated, opening: string): number[] {
  return tokens.flatMap(({ folded, sentence }, start) => {
    if (folded !== opening) return [];
    // What stands before a comma in front of it may be an item, too.
    if (tokens.slice(Math.max(0, start - 2), start + 1).some(({ gap }) => /[,;]/.test(gap))) return [];
    let commas = 0;
    for (let at = start + 1; at < start + longest && tokens[at]?.sentence === sentence; at += 1) {
      if (andWords.has(tokens[at]?.folded ?? '')) return commas > 0 ? [commas + 2] : [];
      if (/[,;]/.test(tokens[at]?.gap ?? '')) commas += 1;
    }
    return [];
  });
}

/** In words. */
const longest = 16;
