import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** `Two days later`, `a five-day course`: what lies between two dates of the facts, or two numbers of a series. */
export function isSpan({ tokens }: Annotated, mention: NumberMention, { spans, dates, passages }: FactsIndex): boolean {
  const { values, unit, end, start } = mention;
  if (isNumbered(mention, passages)) return true;
  if (unit === 'year') {
    const beside = tokens.slice(Math.max(0, start - 2), end + 3).map(({ folded }) => folded);
    return beside.some((word) => apart.has(word)) && values.some((value) => isBetweenYears(value, dates));
  }
  if (unit === 'day' && values.includes(countDays(dates))) return true;
  const factor = unit === 'day' ? 1 : unit === 'week' ? 7 : undefined;
  // From Monday to Friday is a week, too.
  const days = unit === 'week' ? [0, -1, -2] : [0];
  return factor !== undefined && values.some((value) => days.some((less) => spans.has(value * factor + less)));
}

/** `Sieben Linien` of the `Linien 1 bis 7`. */
function isNumbered({ values, unit, nouns, form }: NumberMention, passages: FactsIndex['passages']): boolean {
  if (unit !== undefined || form === 'ordinal' || nouns.length === 0) return false;
  return passages.some(({ numbers, tokens }) =>
    numbers.some(({ range, unit: measured, start }) => {
      const owner = tokens[start - 1]?.folded ?? '';
      const isCounted = measured === undefined && range?.[0] === 1 && values.includes(range[1]);
      return isCounted && owner.length >= 4 && nouns.slice(0, 2).some((noun) => isAkin(noun, owner));
    }),
  );
}

/** `On three days` where the facts give three dates. */
function countDays(dates: ReadonlySet<string>): number {
  return Array.from(dates).filter((date) => /^\d{4}-\d+-\d+$/.test(date)).length;
}

/** Words between two moments. */
const apart = new Set(
  'valid validity gultig gultigkeit validite valable validez valido valida validade valido validita geldig geldigheid later earlier after before spater darauf danach fruher zuvor vorher apres avant plus tard tot despues antes depois dopo prima ecart intervalle intervalo diferencia diferenca distancia distanza intervallo apart abstand tussenpoos eerder daarna ervoor'.split(
    ' ',
  ),
);

/** `Two years later`, `ten years earlier`. */
function isBetweenYears(value: number, dates: ReadonlySet<string>): boolean {
  return value > 0 && Array.from(dates).some((date) => /^\d{4}$/.test(date) && dates.has(String(Number(date) + value)));
}
