import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** Turns of plain language of which both forms say the same wherever they stand. */
export function withPlainTurns(words: readonly string[], lists: WordLists): readonly string[] {
  const told = withSecondNamed(words, lists);
  if (!lists.and.has('and')) return told;
  return withLowestAge(inFrontOf(withEachAlone(told), lists));
}

/** `document each one` as `document each`; each one-hour session says how long. */
function withEachAlone(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) => !(word === '1' && words[at - 1] === 'each' && /^[.,&]?$/.test(words[at + 1] ?? '')),
  );
}

/** `perform before an examiner` as `in front of an examiner`: what is handed in before one meets is so earlier. */
function inFrontOf(words: readonly string[], { relations }: WordLists): readonly string[] {
  const isEnd = (at: number) => words[at] === undefined || /^[.,&]$/.test(words[at]) || relations.has(words[at]);
  const told: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const isLong = words[at] === 'in' && words[at + 1] === 'front' && words[at + 2] === 'of';
    const behind = at + (isLong ? 3 : 1);
    const isBefore = isLong || words[at] === 'before';
    const clause = words.slice(words.lastIndexOf('.', at) + 1, at);
    const isShown = clause.some((word) => shown.test(word)) && watching.has(words[behind] ?? '') && isEnd(behind + 1);
    told.push(isBefore && isShown ? 'infrontof' : (words[at] ?? ''));
    if (isLong && isShown) at += 2;
  }
  return told;
}

const shown = /^(?:perform|present|play|sing|sung|danc|recit|deliver|demonstrat|defend)\p{L}{0,3}$/u;
const watching = new Set('examiner examiners jury panel audience assessor assessors judges judge'.split(' '));

/** `children from 5 years of age` as `children aged 5 and over`. */
function withLowestAge(words: readonly string[]): readonly string[] {
  const [from, age, unit] = words.slice(-3);
  const isAge = from === 'from' && isAmount(age) && unit === 'yearold' && words.length === 4;
  return isAge ? [words[0] ?? '', 'aged', '≥', age ?? ''] : words;
}

/** `una prueba práctica y otra teórica` as `una prueba práctica y una prueba teórica`. */
function withSecondNamed(words: readonly string[], { adjectives, tested }: WordLists): readonly string[] {
  const at = words.findIndex((word, index) => word === '&' && others.has(words[index + 1] ?? ''));
  const [noun = '', quality = ''] = words.slice(at - 2, at);
  const second = words[at + 2] ?? '';
  const isPair = at > 1 && tested.has(noun) && adjectives.has(quality) && adjectives.has(second);
  return isPair ? [...words.slice(0, at + 1), noun, ...words.slice(at + 2)] : words;
}

const others = new Set('otra otro outra outro autre altra altro'.split(' '));
