import { tokenAt } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** What a sentence counts in parts of one kind: `three workshops in the morning and two after lunch` are five workshops. */
export function deriveSums(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const sums: NumberMention[] = [];
  let run: NumberMention[] = [];
  for (const mention of mentions.slice(0, mostMentions)) {
    run = continues(passage, run, mention) ? [...run, mention] : isOpening(mention) ? [mention] : [];
    const [opening] = run;
    if (opening === undefined || run.length < 2) continue;
    const value = run.reduce((total, each) => total + (each.values[0] ?? 0), 0);
    sums.push({ ...opening, values: [value], raw: String(value) });
  }
  return sums;
}

const mostMentions = 60;

function isCount({ unit, labels, range, qualifier, values, form, rate }: NumberMention): boolean {
  const isPlain = range === undefined && qualifier === undefined && rate === undefined && labels.length === 0;
  return unit === undefined && isPlain && values.length === 1 && form !== 'ordinal';
}

function isOpening(mention: NumberMention): boolean {
  return isCount(mention) && mention.nouns.length > 0;
}

/** A part names what the first one names, or nothing: `two in the afternoon`. */
function continues({ tokens }: Tagged, run: readonly NumberMention[], mention: NumberMention): boolean {
  const [opening] = run;
  const last = run.at(-1);
  if (opening === undefined || last === undefined || !isCount(mention)) return false;
  const isSame = tokenAt(tokens, opening.start).sentence === tokenAt(tokens, mention.start).sentence;
  const [head = ''] = opening.nouns;
  const isOfKind = mention.nouns.length === 0 || mention.nouns.some((noun) => isAkin(noun, head));
  // "Three of five" is no sum.
  const between = tokens.slice(last.end + 1, mention.first);
  const isShare = between.some(({ folded }) => shares.has(folded));
  const isJoined =
    joints.has(tokens[mention.start - 1]?.folded ?? '') || tokens[mention.start]?.gap.includes(',') === true;
  return isSame && isOfKind && isJoined && !isShare;
}

const joints = new Set('and und et y e ed en plus piu mas mais'.split(' '));
const shares = new Set('out each every je chaque cada ogni'.split(' '));
