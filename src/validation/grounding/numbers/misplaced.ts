import type { Annotated } from '../annotate.ts';
import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import { valueKey } from './value-keys.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** Whether a number stands in the facts, yet the words beside it make it another: all of a part, each of a whole. */
export function isMisplaced(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isAllOfPart(text, mention, facts) ||
    isEachOfAll(text, mention, facts) ||
    isOtherOfSame(text, mention, facts) ||
    isPerPerson(text, mention, facts)
  );
}

/** `All five trips` where the facts want three of five. */
function isAllOfPart(
  { tokens }: Annotated,
  { first, values, nouns }: NumberMention,
  { wholes, passages }: FactsIndex,
): boolean {
  // "Twelve in all, six a day".
  const isHere = (index: number) => tokens[index]?.clause === tokens[first]?.clause;
  const before = [first - 1, first - 2].map((index) => (isHere(index) ? (tokens[index]?.folded ?? '') : ''));
  const at = before.findIndex((word) => allWords.has(word));
  // "Four or all five" leaves it open.
  if (at === -1 || orWords.has(tokens[first - at - 2]?.folded ?? '')) return false;
  const isLeastOf = ({ qualifier, values: [least = 0], nouns: known }: NumberMention) =>
    qualifier === 'least' && least < (values[0] ?? 0) && known.some((each) => isAkin(each, nouns[0] ?? ''));
  return values.some((value) => wholes.has(value)) || passages.some(({ numbers }) => numbers.some(isLeastOf));
}

/** `FreeCAD 1.0` where the facts have 1.0 of something else, and FreeCAD 0.21. */
function isOtherOfSame({ tokens }: Annotated, { owner, start, raw }: NumberMention, { passages }: FactsIndex): boolean {
  if (owner === undefined || tokens[start - 1]?.first !== false) return false;
  const same = passages.flatMap(({ numbers }) => numbers.filter((each) => each.owner === owner));
  // Version 5.1 is one of 5.
  const isOther = (known: string) => known !== raw && !raw.startsWith(`${known}.`) && !known.startsWith(`${raw}.`);
  return same.length > 0 && same.every((each) => isOther(each.raw) && each.labels.length === 0);
}

/** `Nine hours each` where the facts have nine hours in all. */
function isEachOfAll(
  { tokens }: Annotated,
  { unit, end, values }: NumberMention,
  { numbers, passages }: FactsIndex,
): boolean {
  if (unit === undefined || !eachWords.has(tokens[end + 1]?.folded ?? '')) return false;
  const known = values.flatMap((value) => numbers.get(valueKey(value * units[unit].factor)) ?? []);
  const isTotal = ({ field, mention }: NumberInFact) =>
    mention.rate === undefined && (field === 'duration' || field === 'credits');
  // "20 meetings of 75 minutes" gives each its length.
  const isOnly = passages.every(({ place, numbers: inField }) => place !== 'duration' || inField.length <= 1);
  return known.length > 0 && isOnly && known.every(isTotal);
}

/** `300 kg per person` where the facts have 300 kg. */
function isPerPerson({ tokens }: Annotated, { unit, end }: NumberMention, { passages }: FactsIndex): boolean {
  const [per = '', person = ''] = [tokens[end + 1]?.folded, tokens[end + 2]?.folded];
  if (unit === undefined || !perWords.has(per) || !persons.test(person)) return false;
  return !passages.some(({ words }) => Array.from(words).some((word) => persons.test(word)));
}

const perWords = new Set('per pro je por par a each'.split(' '));
const persons = /^(?:person|persona|personne|pessoa|persoon|head|kopf|participant|teilnehm|participante|deelnemer)/;

const eachWords: ReadonlySet<string> = new Set(
  'each apiece jeweils je chacun chacune cada ciascuno ciascuna ognuno ognuna elk ieder'.split(' '),
);
const orWords = new Set('or oder ou o of'.split(' '));
const allWords = new Set('all alle allen tous toutes todos todas tutti tutte'.split(' '));
