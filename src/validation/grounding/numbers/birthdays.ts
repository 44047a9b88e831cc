import type { Tagged } from '../tag.ts';
import type { NumberMention } from './number-mention.ts';

/** Ages that end with a birthday: `from 16 up to their 25th birthday` is younger than 25, and 16 to 24. */
export function deriveAges(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.slice(0, mostMentions).flatMap((mention, index) => {
    const limit = isEndedByBirthday(passage, mention) ? belowOf(mention) : undefined;
    const opening = mentions[index - 1];
    const [high = 0] = limit?.values ?? [];
    const [low = 0] = opening?.values ?? [];
    if (limit === undefined) return [];
    if (opening === undefined || !isOpening(passage, opening, mention) || low >= high - 1) return [limit];
    const range = [low, high - 1] as const;
    const ends = range.map((value) => ({ ...limit, values: [value], raw: String(value), qualifier: undefined, range }));
    return [limit, ...ends];
  });
}

const mostMentions = 60;

/** Younger than the birthday makes. */
export function belowOf({ values: [value = 0], ...mention }: NumberMention): NumberMention {
  const told = { labels: [], owner: undefined, isName: false, form: 'digits' as const, range: undefined };
  return { ...mention, ...told, values: [value], unit: 'year', qualifier: 'less', nouns: [], counted: [] };
}

/** The age from which, in the same sentence. */
function isOpening({ tokens }: Tagged, { unit, form, nouns, end }: NumberMention, limit: NumberMention): boolean {
  const isNear = limit.start - end <= reach && tokens[end]?.sentence === tokens[limit.start]?.sentence;
  const isAge = unit === 'year' || (unit === undefined && nouns.length === 0);
  return isNear && isAge && form !== 'ordinal';
}

/** Whether a number is the birthday up to which something goes. */
export function isEndedByBirthday({ tokens }: Tagged, { start, values: [value = 0] }: NumberMention): boolean {
  if (value <= 1 || value >= 100 || !Number.isInteger(value)) return false;
  const { sentence } = tokens[start] ?? {};
  const wordsOf = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .filter((token) => token.sentence === sentence)
      .map(({ folded }) => folded)
      .join(' ');
  const before = wordsOf(start - reach, start);
  const behind = wordsOf(start + 1, start + 5);
  const isBirthday = birthdays.test(behind) || (completing.test(before) && (years.test(behind) || behind === ''));
  return isBirthday && until.test(before);
}

/** In words of the sentence. */
const reach = 7;
const birthdays = /^(?:\p{L}{1,3} )?(?:birthday|geburtstag|anniversaire|cumpleanos|compleanno|aniversario|verjaardag)/u;
const completing = /(?:vollendung(?: des| ihres| seines)?|vollendet\p{L}*|cumplir(?: los)?|completar(?:em)?(?: os)?)$/u;
const years = /^(?:anos|lebensjahr)/;
const until =
  /(?:^| )(?:until|till|(?:up|down) to|before|bis|vor|jusqu|avant|hasta|antes|ate|fino|prima|tot|voor)(?: |$)(?!.*(?:^| )(?:from|ab|des|desde|partir|vanaf|dai|dal|na|nach|after) )/;
