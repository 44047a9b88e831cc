import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord, unitAt } from './find-unit.ts';
import { isOfAttendance } from './inferred-shares.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a length is the share of the whole that the facts give: 48 of sixty hours, 80 % of which have to be attended. */
export function isShareOfLength(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, form, qualifier, range, rate, labels } = mention;
  const isOpen = qualifier === undefined || qualifier === 'least' || qualifier === 'about';
  if (!isOpen || form === 'ordinal' || range !== undefined || rate !== undefined || labels.length > 0) return false;
  const shares = facts.passages.flatMap((passage) => sharesIn(passage).map((share) => ({ passage, share })));
  if (shares.length === 0) return false;
  const unit = mention.unit ?? unitOfThese(text, mention) ?? unitBefore(text, mention);
  if (unit === undefined || !lengths.has(units[unit].family)) return false;
  return shares.some(({ passage, share }) => {
    const wholes = facts.passages
      .filter((each) => each === passage || each.place === 'duration')
      .flatMap(({ numbers }) => numbers.filter((whole) => isWhole(whole, unit)));
    const isPart = wholes.some((whole) =>
      values.some((value) => valueKey(value * units[unit].factor) === valueKey(partOf(whole, share))),
    );
    return isPart && isSaidOf(text, mention, { passage, share });
  });
}

const lengths: ReadonlySet<string> = new Set(['time', 'days']);

function sharesIn({ numbers }: Annotated): NumberMention[] {
  return numbers.filter(({ unit, values: [value = 0], range, qualifier, share }) => {
    const ratio = unit === undefined ? 0 : value * units[unit].factor;
    const isShare = unit !== undefined && units[unit].family === 'ratio' && ratio > 0 && ratio < 1;
    return isShare && range === undefined && share !== 'scored' && (qualifier === undefined || qualifier === 'least');
  });
}

function isWhole({ unit, rate, range, form }: NumberMention, own: keyof typeof units): boolean {
  const isPlain = rate === undefined && range === undefined && form !== 'ordinal';
  return isPlain && unit !== undefined && units[unit].family === units[own].family;
}

function partOf({ values: [whole = 0], unit }: NumberMention, share: NumberMention): number {
  const factor = unit === undefined ? 1 : units[unit].factor;
  return whole * factor * (share.values[0] ?? 0) * (share.unit === undefined ? 1 : units[share.unit].factor);
}

/** The hours of `veinte de esas horas`, "twenty of these hours". */
function unitOfThese(text: Annotated, { end }: NumberMention) {
  const { tokens } = text;
  const at = [end + 1, end + 2, end + 3].find(
    (index) => tokens[index]?.clause === tokens[end]?.clause && unitAt(text, index) !== undefined,
  );
  const between = at === undefined ? [] : tokens.slice(end + 1, at);
  const isOf = between.length > 0 && between.every(({ folded }) => these.test(folded));
  return at !== undefined && isOf ? unitAt(text, at)?.unit : undefined;
}

const these =
  /^(?:of|these|those|the|them|dieser|der|von|den|diesen|de|des|ces|du|esas|estas|las|dessas|destas|das|di|queste|quelle|delle|van|die|deze)$/;

/** The hours of "80 % of the sixty hours, that is 48": what the sentence speaks of, where a share stands beside. */
function unitBefore({ tokens, numbers, found }: Annotated, { start, nouns }: NumberMention) {
  if (nouns.length > 0) return undefined;
  const here = ({ first }: { readonly first: number }) => tokens[first]?.sentence === tokens[start]?.sentence;
  const isShared = numbers.some((each) => here(each) && isRatio(each) && start - each.end <= reach);
  return isShared && (found.get('unit:hour') ?? []).some(here) ? ('hour' as const) : undefined;
}

/** In words. */
const reach = 10;

function isRatio({ unit }: NumberMention): boolean {
  return unit !== undefined && units[unit].family === 'ratio';
}

type Stated = { readonly passage: Annotated; readonly share: NumberMention };

/** The text gives the share beside it, speaks of attendance as the facts do, or names what the share is of. */
function isSaidOf(text: Annotated, mention: NumberMention, { passage, share }: Stated): boolean {
  const { tokens } = text;
  const { sentence } = tokens[mention.start] ?? {};
  const isBeside = text.numbers.some(
    (each) => tokens[each.start]?.sentence === sentence && isRatio(each) && partKey(each) === partKey(share),
  );
  if (isBeside) return true;
  if (share.share === 'attended') return isOfAttendance(text, mention);
  const named = contentOf(passage, share.end, sentenceOf(passage, share.start)).filter((word) => !unitWords.test(word));
  const said = contentOf(text, mention.end, sentence);
  return said.some((word) => named.some((other) => isAkin(word, other)));
}

function partKey({ values: [value = 0], unit }: NumberMention): number {
  return valueKey(value * (unit === undefined ? 1 : units[unit].factor));
}

function sentenceOf({ tokens }: Annotated, at: number): number | undefined {
  return tokens[at]?.sentence;
}

/** The words behind that say something, up to the next number or comma. */
function contentOf(passage: Annotated, end: number, sentence: number | undefined): string[] {
  const { tokens } = passage;
  return tokens
    .slice(end + 1, end + 1 + reach)
    .filter(
      (token) =>
        token.sentence === sentence &&
        token.clause === tokens[end]?.clause &&
        token.kind === 'word' &&
        token.folded.length >= 4 &&
        !isFunctionWord(passage, token),
    )
    .map(({ folded }) => folded);
}

const unitWords =
  /^(?:hours?|stunden?|heures?|horas?|ore|uren|tage?n?|days?|jours?|dias?|giorni|dagen|time|zeit|temps|tiempo|tempo|tijd|take|takes|place)$/;
