import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';

/** `Three- to six-year-olds` of "children from three to six": years, but only where the text says as well that it is an age. */
export function isAgeOfChildren(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { range, unit } = mention;
  const { passages } = facts;
  if (isFromBirth(text, mention, facts)) return true;
  if (range === undefined || unit !== 'year' || !isAge(text, range)) return false;
  return passages.some((passage) =>
    passage.numbers.some(
      (fact) =>
        fact.range?.join() === range.join() &&
        fact.unit === undefined &&
        fact.nouns.length + fact.counted.length + fact.labels.length === 0 &&
        wordBefore(passage, startOf(passage, range), children),
    ),
  );
}

/** `De la naissance à trois ans` of "0-3". */
function isFromBirth(
  { tokens }: Annotated,
  { unit, range, values, start }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (unit !== 'year' || range !== undefined || !births.test(tokens[start - 2]?.folded ?? '')) return false;
  return passages.some(({ numbers }) =>
    numbers.some(
      (fact) =>
        fact.range?.[0] === 0 && values.includes(fact.range[1]) && (fact.unit === undefined || fact.unit === 'year'),
    ),
  );
}

const births = /^(?:birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte)$/;

type Range = readonly [number, number];

/** Behind children or an age, or before one: `aged three to six`, `im Alter von drei bis sechs Jahren`, `six years old`. */
function isAge(text: Annotated, range: Range): boolean {
  const { tokens, numbers } = text;
  if (wordBefore(text, startOf(text, range), childrenOrAge)) return true;
  const end = numbers.findLast((each) => each.range?.join() === range.join())?.end ?? 0;
  const isHere = (at: number) => tokens[at]?.clause === tokens[end]?.clause;
  const unit = tokens[end];
  // `Drei- bis Sechsjährige`, `zesjarigen`; not "eine sechsjährige Ausbildung".
  if (/^\p{Lu}.*jährige[nr]?$/u.test(unit?.text ?? '') || unit?.folded.endsWith('jarigen') === true) return true;
  if (isHere(end + 1) && children.test(tokens[end + 1]?.folded ?? '')) return true;
  return [1, 2].some((step) => isHere(end + step) && ageBehind.test(tokens[end + step]?.folded ?? ''));
}

function startOf({ numbers }: Annotated, range: Range): number {
  return numbers.find((each) => each.range?.join() === range.join())?.start ?? 0;
}

/** Whether the word before, but for little ones, is such a one. */
function wordBefore(passage: Annotated, start: number, meant: RegExp): boolean {
  const { tokens } = passage;
  for (let at = start - 1; at >= start - reach && tokens[at]?.clause === tokens[start]?.clause; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (meant.test(token.folded)) return true;
    if (!isFunctionWord(passage, token) || lasting.has(token.folded)) return false;
  }
  return false;
}

/** "With children for three to six years" tells how long. */
const lasting = new Set(
  'for over after during within fur uber nach wahrend pendant apres durante por para per dopo voor na'.split(' '),
);
const reach = 4;
const children = /^(?:child|kid|pupil|toddler|kind(?:er|ern|eren|es)?$|enfant|nin[oa]s?$|criancas?$|bambin|peuter)/;
const childrenOrAge =
  /^(?:child|kid|pupil|toddler|kind(?:er|ern|eren|es)?$|enfant|nin[oa]s?$|criancas?$|bambin|peuter|age[ds]?$|alter$|agee?s?$|edad|idade|eta$|compres|leeftijd)/;
const ageBehind = /^(?:olds?$|age$|alte?[nr]?$|edad|idade|eta$|oude?$)/;
