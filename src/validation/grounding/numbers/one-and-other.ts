import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** `Deux épreuves, l'une théorique, l'autre pratique`: two that the text tells one by one, as the facts do. */
export function isOneAndOther(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { form, values, unit, qualifier, end } = mention;
  if (values[0] !== 2 || unit !== undefined || qualifier !== undefined || form === 'ordinal') return false;
  const told = oneAndOther(text, end);
  return (
    told?.every((word) => passages.some(({ words }) => Array.from(words).some((each) => isAkin(each, word)))) === true
  );
}

/** What the one is and what the other is, each in a clause of its own behind the number. */
function oneAndOther({ tokens }: Annotated, end: number): readonly string[] | undefined {
  const { sentence } = tokens[end] ?? {};
  const behind = tokens.slice(end + 1, end + reach).filter((token) => token.sentence === sentence);
  const one = behind.findIndex(({ folded }) => ones.has(folded));
  const other = behind.findIndex(({ folded }, at) => at > one && others.has(folded));
  if (one === -1 || other === -1) return undefined;
  const told = [one, other].map((at) => behind.slice(at + 1, at + 4).find(({ folded }) => folded.length >= 5)?.folded);
  return told.every((word) => word !== undefined) ? told : undefined;
}

/** In words. */
const reach = 14;
const ones: ReadonlySet<string> = new Set('one eine einen einer une un una uno uma um een'.split(' '));
const others: ReadonlySet<string> = new Set(
  'other another andere anderen anderer autre otra otro outra outro altra altro una uno'.split(' '),
);
