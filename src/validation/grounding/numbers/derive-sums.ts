import { tokenAt } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/**
 * What a sentence counts or measures in parts: `three workshops in the morning and two after lunch` are five workshops,
 * `20 hours online and 10 on site` thirty hours, `two loaves and four rolls` six of something.
 */
export function deriveSums(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const sums: NumberMention[] = [];
  let run: NumberMention[] = [];
  for (const mention of mentions.slice(0, mostMentions)) {
    run = continues(passage, run, mention) ? [...run, mention] : isPlain(mention) ? [mention] : [];
    const [opening] = run;
    if (opening === undefined || run.length < 2) continue;
    const value = run.reduce((total, each) => total + (each.values[0] ?? 0), 0);
    const isOneKind = opening.unit !== undefined || run.every((each) => isOfKind(opening, each));
    const sum = { ...opening, values: [value], raw: String(value) };
    sums.push(isOneKind ? sum : { ...sum, nouns: [], counted: [], isSum: true });
  }
  return sums;
}

const mostMentions = 60;
const measured: ReadonlySet<string> = new Set(['time', 'days', 'ects', 'credit', 'mass', 'length']);

function isPlain({ unit, labels, range, qualifier, values, form, rate }: NumberMention): boolean {
  const isHedged = range !== undefined || qualifier !== undefined || rate !== undefined || labels.length > 0;
  const isSummable = unit === undefined || measured.has(units[unit].family);
  return isSummable && !isHedged && values.length === 1 && form !== 'ordinal' && form !== 'article';
}

/** A part names what the first one names, or nothing: `two in the afternoon`. */
function isOfKind({ nouns: [head = ''] }: NumberMention, { nouns }: NumberMention): boolean {
  return nouns.length === 0 || nouns.some((noun) => isAkin(noun, head));
}

function continues({ tokens }: Tagged, run: readonly NumberMention[], mention: NumberMention): boolean {
  const [opening] = run;
  const last = run.at(-1);
  if (opening === undefined || last === undefined || !isPlain(mention)) return false;
  if (tokenAt(tokens, opening.start).sentence !== tokenAt(tokens, mention.start).sentence) return false;
  const isSameUnit = mention.unit === opening.unit || (mention.unit === undefined && mention.counted.length === 0);
  // "Three of five" is no sum.
  const isShare = tokens.slice(last.end + 1, mention.first).some(({ folded }) => shares.has(folded));
  const isJoined =
    joints.has(tokens[mention.start - 1]?.folded ?? '') || tokens[mention.start]?.gap.includes(',') === true;
  return isSameUnit && isJoined && !isShare;
}

const joints = new Set('and und et y e ed en plus piu mas mais'.split(' '));
const shares = new Set('out each every je chaque cada ogni'.split(' '));
