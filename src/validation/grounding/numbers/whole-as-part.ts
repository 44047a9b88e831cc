import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { dividedIn, isPartName } from './divided.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';
import { baseKeysOf } from './value-keys.ts';

/** Whether a text gives the whole under the name of its part: `800 hours of placement` of "800 hours, 240 of them on placement". */
export function isWholeAsPart(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const name = nameBehind(text, mention);
  const isTime = mention.unit !== undefined && timeFamilies.has(units[mention.unit].family);
  if (name === undefined || !isTime || mention.rate !== undefined) return false;
  const keys = baseKeysOf(mention);
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(
      ({ whole, words }) =>
        whole.unit !== undefined &&
        baseKeysOf(whole).some((key) => keys.includes(key)) &&
        isPartName(name, words) &&
        !isNameOfWhole(passage, whole, name),
    ),
  );
}

/** Right behind the unit, alone: not "800 hours of placement and theory". */
function nameBehind(text: Annotated, { end }: NumberMention): string | undefined {
  const { tokens } = text;
  const isHere = (at: number) => tokens[at]?.clause === tokens[end]?.clause;
  let at = end + 1;
  while (isHere(at) && linking.has(tokens[at]?.folded ?? '')) at += 1;
  const token = isHere(at) ? tokens[at] : undefined;
  if (token?.kind !== 'word' || isFunctionWord(text, token)) return undefined;
  return isHere(at + 1) && andWords.has(tokens[at + 1]?.folded ?? '') ? undefined : token.folded;
}

/** `240 of 800 hours of internship abroad` are all of internship. */
function isNameOfWhole({ tokens }: Annotated, { end }: NumberMention, name: string): boolean {
  const behind = tokens[end + 1]?.folded ?? '';
  const next = of.has(behind) ? (tokens[end + 2]?.folded ?? '') : behind;
  return isPartName(name, [next]);
}

const of: ReadonlySet<string> = new Set('of de d des du di von van'.split(' '));
const linking: ReadonlySet<string> = new Set([...of, ...'on in im en em a as beim op no na'.split(' ')]);
