import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** `24 h/24`, `24 Stunden am Tag, sieben Tage die Woche`: a way to say at any time, and no length. */
export function isAroundTheClock({ tokens, numbers }: Annotated, mention: NumberMention): boolean {
  const sentence = tokens[mention.start]?.sentence;
  const isDaily = numbers.some((each) => tokens[each.start]?.sentence === sentence && isWhole(tokens, each, 24));
  if (!isDaily) return false;
  return [24, 7, 365].some((value) => isWhole(tokens, mention, value) || isSecond({ tokens, numbers }, mention, value));
}

/** The one behind: `24 heures sur 24`, `7j/7`. */
function isSecond({ tokens, numbers }: Known, mention: NumberMention, value: number): boolean {
  if (!mention.values.includes(value)) return false;
  const { start } = mention;
  if (tokens[start]?.gap === '/' && tokens[start - 1]?.folded.startsWith(String(value)) === true) return true;
  const before = numbers.find(({ end }) => start > end && start - end <= reach);
  return before !== undefined && isWhole(tokens, before, value);
}

type Known = Pick<Annotated, 'tokens' | 'numbers'>;

/** The first number of "24 hours a day", "24 heures sur 24", "sept jours sur sept", "365 days a year". */
function isWhole(tokens: Annotated['tokens'], { values, end }: NumberMention, value: number): boolean {
  if (!values.includes(value)) return false;
  const behind = tokens.slice(end + 1, end + 1 + reach).map(({ folded, gap }) => (gap === '/' ? `/${folded}` : folded));
  return wholes[value]?.test(behind.join(' ')) === true;
}

const reach = 3;
const wholes: Readonly<Record<number, RegExp>> = {
  24: /^(?:(?:a|per|each|every) day|am tag|taglich|(?:al?|por|ao) dia|al giorno|par jour|per dag|su 24|sur 24|sobre 24|op 24|\/24|su ventiquattro|sur vingt quatre)(?: |$)/,
  7: /^(?:(?:a|per|each|every) week|die woche|(?:in|pro) (?:der )?woche|(?:a la|por|por la) semana|alla settimana|su (?:7|sette)|sur (?:7|sept)|par semaine|(?:per|in de) week|op (?:7|zeven)|\/7)(?: |$)/,
  365: /^(?:(?:a|per|of the|each|every) year|im jahr|del ano|al ano|por ano|all anno|dell anno|par an|(?:per|in het) jaar|\/365)(?: |$)/,
};
