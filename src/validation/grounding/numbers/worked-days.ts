import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';

/** `Oitenta horas, o equivalente a dez dias de oito horas`: hours of the facts told over in days, and no timetable. */
export function isOfWorkedDays(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { tokens, numbers } = text;
  const { sentence } = tokens[mention.start] ?? {};
  const here = numbers.filter(({ start }) => tokens[start]?.sentence === sentence);
  if (!tokens.some((token) => token.sentence === sentence && converting.test(token.folded))) return false;
  const at = here.indexOf(mention);
  const [days, hours] = mention.unit === 'day' ? [mention, here[at + 1]] : [here[at - 1], mention];
  if (days?.unit !== 'day' || hours?.unit !== 'hour' || hours.start - days.end > nearby) return false;
  const product = (days.values[0] ?? 0) * (hours.values[0] ?? 0);
  return here.some(
    (whole) =>
      whole !== hours && whole.unit === 'hour' && whole.values.includes(product) && supportsNumber(whole, facts),
  );
}

/** In words: `dez dias de oito horas`. */
const nearby = 3;
const converting =
  /^(?:equival|equals?$|entspr(?:icht|echen)|umgerechnet|ausgedruckt|correspond|convert|omgerekend|uitgedrukt|uitdruk)/;
