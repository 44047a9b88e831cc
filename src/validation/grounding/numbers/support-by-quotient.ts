import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import type { Unit } from '../words/words.ts';
import { isFunctionWord, unitAt } from './find-unit.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isPerCredit } from './per-credit.ts';
import { timeFamilies, units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is one of the facts divided by another: so much of each credit, on average, or to each of the other part. */
export function isQuotient(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return isPerCredit(text, mention, facts) || isAverage(text, mention, facts) || isForEach(text, mention, facts);
}

/** `Twelve hours per module on average` of 72 hours in six modules, `sette al giorno in media` of 14 hours in two days. */
function isAverage(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  // "About five hours a week" of forty in eight weeks is an average as well.
  const isRoughly = mention.qualifier === 'about' && mention.rate !== undefined;
  if (!isRoughly && !saysAverage(text, mention)) return false;
  const unit = mention.unit ?? unitBefore(text, mention);
  if (unit === undefined) return isAverageCount(text, mention, facts);
  if (!timeFamilies.has(units[unit].family)) return false;
  const { family, factor } = units[unit];
  return countsOf(text, mention, facts).some((count) =>
    mention.values.some((value) =>
      (facts.numbers.get(valueKey(value * factor * count)) ?? []).some(
        ({ mention: { unit: known, rate } }) =>
          known !== undefined && rate === undefined && units[known].family === family,
      ),
    ),
  );
}

/** `Una media de dos al mes` of ten field days in five months. */
function isAverageCount(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, counted, labels, rate } = mention;
  if (rate === undefined || counted.length > 0 || labels.length > 0) return false;
  return countsOf(text, mention, facts).some((count) =>
    values.some((value) =>
      (facts.numbers.get(valueKey(value * count)) ?? []).some(
        ({ mention: whole }) => whole.form !== 'ordinal' && (whole.unit === undefined || whole.unit === 'day'),
      ),
    ),
  );
}

/** "Fourteen hours, seven a day": the unit stands once. */
function unitBefore({ numbers }: Annotated, { start, counted, labels }: NumberMention): Unit | undefined {
  const isBare = counted.length === 0 && labels.length === 0;
  return isBare
    ? numbers.findLast(({ end, unit }) => end < start && unit !== undefined && units[unit].family === 'time')?.unit
    : undefined;
}

function saysAverage({ tokens }: Annotated, { start }: NumberMention): boolean {
  const { sentence } = tokens[start] ?? {};
  return tokens.some((token, at) => {
    if (token.sentence !== sentence) return false;
    // "The average learner" is no sum divided.
    const isEnglish =
      token.folded === 'average' && (tokens[at - 1]?.folded === 'on' || tokens[at + 1]?.folded === 'of');
    return (
      isEnglish ||
      averages.test(token.folded) ||
      (/^medi[ao]$/.test(token.folded) && beforeMedia.has(tokens[at - 1]?.folded ?? ''))
    );
  });
}

const averages = /^(?:averag(?:es|ed|ing)$|schnitt$|durchschnitt|mittel$|moyenne$|promedio$|mediamente$|gemiddeld)/;
const beforeMedia = new Set('de en em in a por una uma'.split(' '));

/** How many there are of what the number is said of each time: of days in `a day`, of modules in `each module`. */
function countsOf(text: Annotated, { rate, start, end }: NumberMention, { passages }: FactsIndex): number[] {
  const { tokens } = text;
  const { clause } = tokens[start] ?? {};
  const nouns = tokens.flatMap(({ folded, clause: own }, at) => {
    const isEach = eachWords.has(folded) || perWords.has(folded) || (at === end + 1 && articles.has(folded));
    const noun = tokens[at + 1];
    return own === clause && isEach && noun?.clause === clause && noun.folded.length >= 4 ? [noun.folded] : [];
  });
  return passages.flatMap(({ numbers }) =>
    numbers.flatMap(({ unit, nouns: counted, form, range, values: [count = 0] }) => {
      if (form === 'ordinal' || form === 'article' || range !== undefined || count < 2) return [];
      const isNamed = unit === undefined && counted.some((each) => nouns.some((noun) => isAkin(noun, each)));
      return isNamed || (unit !== undefined && unit === rate) ? [count] : [];
    }),
  );
}

const articles = new Set('a an al alla je'.split(' '));

/** `For each hour of theory, three of practice` of 40 hours of theory and 120 of practice. */
function isForEach(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const [ratio = 0] = mention.values;
  const one = eachUnitBeside(text, mention);
  if (one === undefined || ratio < 2 || (mention.unit !== undefined && mention.unit !== one.unit)) return false;
  const [base, part] = [nounBehind(text, one.last), nounBehind(text, mention.end)];
  if (base === undefined || part === undefined) return false;
  return passages.some((passage) => {
    const named = passage.numbers.flatMap(({ unit, values: [value = 0], end }) => {
      const noun = nounBehind(passage, end);
      return noun === undefined || (unit !== undefined && unit !== one.unit) ? [] : [{ noun, value }];
    });
    return named.some(
      (less) =>
        isAkin(less.noun, base) &&
        named.some((more) => isAkin(more.noun, part) && valueKey(less.value * ratio) === valueKey(more.value)),
    );
  });
}

/** The hour of `each hour`, in the sentence. */
function eachUnitBeside(text: Annotated, { start }: NumberMention) {
  const { tokens } = text;
  const at = tokens.findIndex(
    ({ folded, sentence }, index) =>
      sentence === tokens[start]?.sentence &&
      Math.abs(index - start) <= reach &&
      eachWords.has(folded) &&
      index + 1 < tokens.length &&
      unitAt(text, index + 1) !== undefined,
  );
  return at === -1 ? undefined : unitAt(text, at + 1);
}

const reach = 10;

/** The next word that says something: the theory of `40 hours of theory`. */
function nounBehind(passage: Annotated, end: number): string | undefined {
  const { tokens } = passage;
  const behind = tokens.slice(end + 1, end + 4).filter(({ clause }) => clause === tokens[end]?.clause);
  return behind.find((token) => token.kind === 'word' && !isFunctionWord(passage, token))?.folded;
}
