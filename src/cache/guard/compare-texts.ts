import type { TextReading } from './read-text.ts';
import { appositionRule } from './rules/apposition.ts';
import { articleRule } from './rules/article.ts';
import { boundRule } from './rules/bound.ts';
import { letterRule } from './rules/letter.ts';
import { bracketRule } from './rules/bracket.ts';
import { levelRule } from './rules/level.ts';
import { negationRule } from './rules/negation.ts';
import { numberRule } from './rules/number.ts';
import { orderRule } from './rules/order.ts';
import { reachRule } from './rules/reach.ts';
import { sentenceRule } from './rules/sentence.ts';
import type { TextRule } from './rules/text-rule.ts';
import { unitRule } from './rules/unit.ts';
import { wordRule } from './rules/word.ts';

/**
 * The rules of neutral wording, in the order in which they name a difference. The last two decide alone; the others
 * look at all words of the text, before any is moved or left out, so that no list can take away what they watch.
 */
const textRules: readonly TextRule[] = [
  numberRule,
  unitRule,
  boundRule,
  negationRule,
  levelRule,
  letterRule,
  articleRule,
  reachRule,
  bracketRule,
  appositionRule,
  sentenceRule,
  orderRule,
  wordRule,
];

/** The name of the first rule that objects to one text in the place of another; symmetric. */
export function compareTexts(one: TextReading, other: TextReading): string | undefined {
  return textRules.find((rule) => rule.objects(one, other))?.name;
}
