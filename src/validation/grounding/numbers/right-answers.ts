import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { rightWords, wrongWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';

/** Whether so many are to be right, in whatever words: `24 esatte` of "24 to get right", eight of ten with two mistakes at most. */
export function isRightAnswers(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, qualifier, form, values, labels } = mention;
  const isPlain = unit === undefined && form !== 'ordinal' && labels.length === 0;
  if (!isPlain || (qualifier !== undefined && qualifier !== 'least') || !isSaidRight(text, mention)) return false;
  return passages.some(
    (passage) =>
      asked.has(passage.place) &&
      passage.numbers.some(
        (fact) =>
          fact.unit === undefined &&
          (((hasNoun(fact, rightWords) || isRightOf(passage, fact)) &&
            fact.values.some((value) => values.includes(value))) ||
            (isMistakesAtMost(fact) && leavesOf(fact, passage.numbers).some((left) => values.includes(left)))),
      ),
  );
}

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description']);

/** `Ocho aciertos`, `ventiquattro da azzeccare`, "has to get 24 right", nothing wrong in the same clause. */
function isSaidRight({ tokens }: Annotated, { start, end }: NumberMention): boolean {
  // `Waarvan er 16 (80 %) goed moeten zijn`: behind a bracket the clause goes on.
  const isInserted = tokens[end + 1]?.gap.includes('(') === true;
  const near = tokens
    .slice(Math.max(0, start - reach), end + 1 + reach)
    .filter(({ clause, sentence }) =>
      isInserted ? sentence === tokens[end]?.sentence : clause === tokens[end]?.clause,
    );
  return near.some(({ folded }) => rightWords.test(folded)) && !near.some(({ folded }) => wrongWords.test(folded));
}

/** In words. */
const reach = 4;

function hasNoun({ nouns }: NumberMention, words: RegExp): boolean {
  return nouns.some((noun) => words.test(noun));
}

/** `12 von 15 Fragen richtig beantworten`: the part, whose noun is that of the whole. */
function isRightOf(passage: Annotated, part: NumberMention): boolean {
  return passage.numbers.some(
    (whole) => whole.counted.includes('question') && hasNoun(whole, rightWords) && isPartOf(passage, part, whole),
  );
}

function isMistakesAtMost(fact: NumberMention): boolean {
  return fact.qualifier === 'most' && hasNoun(fact, wrongWords);
}

/** What so many mistakes leave of the questions. */
function leavesOf({ values: [mistakes = 0] }: NumberMention, numbers: readonly NumberMention[]): number[] {
  const questions = numbers.filter(({ counted }) => counted.includes('question'));
  return questions.map(({ values: [all = 0] }) => all - mistakes);
}

/** "Three mistakes at most" where the facts allow two: whatever else there are three of. */
export function isOtherMistakes(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, qualifier, form, values, start, end } = mention;
  if (qualifier !== 'most' || unit !== undefined || form === 'ordinal') return false;
  const { clause } = text.tokens[end] ?? {};
  const isSaid = text.tokens
    .slice(Math.max(0, start - reachOfLimit), end + 1 + reach)
    .some((token) => token.clause === clause && wrongWords.test(token.folded));
  const known = isSaid ? passages.flatMap(({ numbers }) => numbers.filter(isMistakesAtMost)) : [];
  return known.length > 0 && !known.some((fact) => fact.values.some((value) => values.includes(value)));
}

/** In words: `chi ne sbaglia al massimo tre`. */
const reachOfLimit = 6;
