import type { Annotated } from '../annotate.ts';
import { keyOfPart } from '../fact-keys.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `DIN 14676, part 1` where the facts say "DIN 14676-1". */
export function isPartOfCode({ tokens }: Annotated, mention: NumberMention, { codes }: FactsIndex): boolean {
  const { labels, values, raw, start, end, unit, nouns } = mention;
  if (labels.includes('part') && values.some((value) => codes.has(keyOfPart(value)))) return true;
  // "9001 auditors" are counted.
  if (unit !== undefined || nouns.length > 0) return false;
  // `La 14001:2015`, its body named before.
  const next = tokens[end + 1];
  const number = next?.gap === ':' && /^\d{4}$/.test(next.text) ? raw + next.text : raw;
  const body = tokens[start - 1]?.text ?? '';
  const isOther = /^\p{Lu}{2,}$/u.test(body);
  return (
    !isOther && /^\d{4,6}$/.test(raw) && Array.from(codes).some((code) => /^\p{L}+(\d+)$/u.exec(code)?.[1] === number)
  );
}
