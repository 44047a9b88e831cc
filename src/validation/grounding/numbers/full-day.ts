import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Über einen ganzen Tag`, `een hele dag` of what the facts call `ganztägig`, "full-day": one day, and not one more. */
export function isFullDay(
  { unit, values, qualifier, rate, form }: NumberMention,
  { passages }: Pick<FactsIndex, 'passages'>,
): boolean {
  const isOne =
    unit === 'day' && values[0] === 1 && (qualifier === undefined || qualifier === 'over') && form !== 'ordinal';
  return isOne && rate === undefined && passages.some(({ tokens }) => tokens.some((_, at) => isFullDayAt(tokens, at)));
}

type Tokens = FactsIndex['passages'][number]['tokens'];

function isFullDayAt(tokens: Tokens, at: number): boolean {
  const { folded = '' } = tokens[at] ?? {};
  const pair = `${folded} ${tokens[at + 1]?.folded ?? ''}`;
  return inOneWord.test(folded) || inTwoWords.test(pair);
}

const inOneWord = /^(?:ganztag|tagesseminar|tageskurs|tagesworkshop|eendaags|dagcursus|dagtraining)/;
const inTwoWords =
  /^(?:(?:full|whole|entire|all) day|(?:journee|jornada|dia|giornata|giorno) (?:entiere|complet[ao]?|enter[ao]|inteir[ao]|inter[ao])|(?:intera|intero|toute) (?:giornata|giorno)|hele dag|volledige dag)s?$/;
