import type { Tagged } from '../tag.ts';
import { isOneAt } from './joints.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { rateOf } from './read-numbers.ts';

/** The days of `five blocks; one block a day`: as many as there are of what comes once in each. */
export function ofOneEachDay(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const { tokens } = passage;
  const ones = tokens.slice(0, mostTokens).flatMap(({ clause }, at) => {
    const noun = tokens[at + 1];
    const isOne = noun?.clause === clause && noun.folded.length >= 4 && isOneAt(passage, at);
    const rate = isOne ? rateOf(passage, at + 1) : undefined;
    return rate === undefined || noun === undefined ? [] : [{ noun: noun.folded, rate }];
  });
  if (ones.length === 0) return [];
  return mentions.slice(0, mostMentions).flatMap((mention) => {
    const { unit, form, range, qualifier, nouns, values } = mention;
    const isCount = unit === undefined && form !== 'ordinal' && range === undefined && qualifier === undefined;
    if (!isCount || (values[0] ?? 0) < 2) return [];
    return ones
      .filter(({ noun }) => nouns.slice(0, 2).some((each) => isAkin(each, noun)))
      .map(({ rate }) => ({ ...mention, unit: rate, nouns: [], counted: [], labels: [] }));
  });
}

/** Lists in long texts are told by no timetable. */
const mostTokens = 400;
const mostMentions = 60;
