import type { WordLists } from '../words/word-lists.ts';

/** English: `a score of at least 75 % in the test is needed` as that score, which criteria ask for anyway. */
export function withoutNeededScore(words: readonly string[], { logic }: WordLists): readonly string[] {
  const [score, sign, , percent, link] = words;
  const isScore = score === 'score' && sign === '≥' && percent === '%' && /^(?:in|on)$/.test(link ?? '');
  const isNeeded = words.length > 7 && words.at(-2) === 'is' && words.at(-1) === 'required';
  const isOpen =
    words.some((word) => logic.has(word) || /^[&,:()]$/.test(word)) || words.indexOf('is') < words.length - 2;
  return isScore && isNeeded && !isOpen ? words.slice(0, -2) : words;
}

/** English: `Passing requires a score of at least 85 %` as that score, which is required to pass. */
export function withScoreToPass(words: readonly string[], { and }: WordLists): readonly string[] {
  const isScore = and.has('and') && /^pass(?:ing)? requires score ≥ [\d.]+ %$/u.test(words.join(' '));
  return isScore ? [...words.slice(2), 'must', 'pass'] : words;
}

/** English: `PA1 must be passed first` as `pass PA1 first`, of one thing by its name. */
export function withPlainPassed(words: readonly string[], { and, logic, relations }: WordLists): readonly string[] {
  const at = words.indexOf('must');
  const [, be, done = '', ...rest] = words.slice(at);
  const verb = passed.get(done);
  const what = words.slice(0, at);
  const isNamed = at > 0 && at < 4 && what.every((word) => /^[\p{L}\d]+$/u.test(word) && !relations.has(word));
  const isAll = rest.length === 0 || (rest.length === 1 && rest[0] === '1st');
  const isOpen = !and.has('and') || words.some((word) => logic.has(word));
  return be === 'be' && verb !== undefined && isNamed && isAll && !isOpen ? [verb, ...what, ...rest] : words;
}

const passed = new Map([
  ['passed', 'pass'],
  ['completed', 'complete'],
]);
