import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** `50 words per minute or more` as `50 or more words per minute`. */
function withLimitInside(words: readonly string[], { boundsBehind }: WordLists): readonly string[] {
  const at = words.findIndex((word, index) => word === 'per' && isAmount(words[index - 2]));
  const found =
    at < 0
      ? undefined
      : boundsBehind
          .get(words[at + 2] ?? '')
          ?.find((phrase) => phrase.words.every((word, index) => words[at + 2 + index] === word));
  if (found === undefined) return words;
  const end = at + 2 + found.words.length;
  return [...words.slice(0, at - 1), ...found.words, ...words.slice(at - 1, at + 2), ...words.slice(end)];
}

/** `two or more years` as `≥ two years`, so that a unit stands behind its number. */
export function withLimitsFirst(said: readonly string[], lists: WordLists): string[] {
  const { boundsBehind } = lists;
  const words = withLimitInside(said, lists);
  const told: string[] = [];
  for (let index = 0; index < words.length;) {
    const found = isAmount(words[index])
      ? boundsBehind
          .get(words[index + 1] ?? '')
          ?.find((phrase) => phrase.words.every((word, at) => words[index + 1 + at] === word))
      : undefined;
    const next = words[index + 1 + (found?.words.length ?? 0)] ?? '';
    // `children aged 11 and older siblings` are two.
    const isOfTwo = found?.words[0] === '&' && found.words[1] === 'older';
    const isMoved =
      found !== undefined && !isOfTwo && /^\p{L}{3,}$/u.test(next) && !/^[≥≤><]$|^to$/u.test(told.at(-1) ?? '');
    told.push(...(isMoved ? [found.canonical, words[index] ?? ''] : [words[index] ?? '']));
    index += isMoved ? 1 + found.words.length : 1;
  }
  return told;
}

/** `years of experience` as `years experience`, and `18 years of age` as `18`. */
export function withPlainTime(words: readonly string[]): string[] {
  return withOfTime(words).filter((word, index) => {
    const isTime =
      word === 'of' &&
      /^(?:experience|work)$/.test(words[index + 1] ?? '') &&
      /^(?:year|month|week|hour|hours|day)$/.test(words[index - 1] ?? '') &&
      isAmount(words[index - 2]);
    const isAge = word === 'yearold' && isAmount(words[index - 1]);
    // `aged ≥ 16`, `≥ 16 or older`.
    const isAged = (word === 'aged' || word === 'age') && /^[≥≤]$/u.test(words[index + 1] ?? '') && !isOfTwoAges(words);
    // `at 50 words per minute or more`, `at a minimum of 50 words per minute`.
    const isPace =
      word === 'at' && /^[≥≤]$/u.test(words[index + 1] ?? '') && pace.test(words.slice(index + 3, index + 5).join(' '));
    return !isTime && !isAge && !isAged && !isPace && !isWho(words, index);
  });
}

/** `anyone who is ≥ 16` as `anyone ≥ 16`. */
function isWho(words: readonly string[], at: number): boolean {
  const [before, word = '', next = '', second] = words.slice(Math.max(0, at - 1), at + 3);
  const isBe = (each: string) => each === 'is' || each === 'are';
  return (
    at > 0 && ((word === 'who' && isBe(next) && isSign(second)) || (before === 'who' && isBe(word) && isSign(next)))
  );
}

function isSign(word: string | undefined): boolean {
  return word === '≥' || word === '≤';
}

/** Of what is done in a time, not where: at 50 or more sites per year. */
const pace = /^(?:word|km|mile|beat|stroke|character|revolution)s? per$/;

/** Whoever has two ages to tell names what each is of. */
function isOfTwoAges(words: readonly string[]): boolean {
  return words.filter((word) => isAmount(word)).length > 1;
}

/** `an episode lasting at least 10 minutes` as one `of at least 10 minutes`. */
function withOfTime(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const isAmountNext = isAmount(words[/^[≥≤]$/u.test(words[index + 1] ?? '') ? index + 2 : index + 1]);
    return word === 'lasting' && isAmountNext ? 'of' : word;
  });
}

/** English: `about 20 hours`, `of around 70 hours` as `approximately`, where a time and nothing else is told. */
export function withPlainAbout(words: readonly string[], isWhole: boolean): string[] {
  return words.map((word, index) => {
    const isTime = isAmount(words[index + 1]) && /^(?:hour|minute|week|month|year|day)$/.test(words[index + 2] ?? '');
    const isLed = index === 0 ? isWhole : /^(?:of|lasting)$/.test(words[index - 1] ?? '');
    return isTime && isLed && (word === 'about' || word === 'around') ? 'approximately' : word;
  });
}

/** `within two hours` as `in ≤ two hours`; `no later than 30 days after X` and `within 30 days of X`; 30 days before it is another time. */
export function withPlainDeadline(words: readonly string[]): string[] {
  const told = [...words];
  for (const [index, word] of words.entries()) {
    const isSpan = (word === 'nolaterthan' || word === 'within') && isAmount(words[index + 1]);
    const end = words[index + 3] ?? '.';
    const isBehind = end === 'after' || end === 'of';
    const isWhole = word === 'within' && /^[.,&]$/.test(end) && spans.has(words[index + 2] ?? '');
    if (isSpan && isWhole) told.splice(index, 1, 'in ≤');
    if (isSpan && isBehind) told.splice(index, 4, 'within', words[index + 1] ?? '', words[index + 2] ?? '', 'of');
  }
  return told.flatMap((word) => word.split(' '));
}

/** Of what takes so long: within two miles is another thing. */
const spans = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** `parts 1 and 2` as `part 1 and part 2`. */
export function withEachPart(words: readonly string[], { levelWords }: WordLists): string[] {
  return words.flatMap((word, index) => {
    const part = word.replace(/s$/, '');
    const isPart = part !== word && levelWords.has(part) && isAmount(words[index + 1]);
    const before = (words[index - 3] ?? '').replace(/s$/, '');
    const isSecond =
      word === '&' && isAmount(words[index + 1]) && isAmount(words[index - 1]) && words[index - 2] !== before;
    const named = (words[index - 2] ?? '').replace(/s$/, '');
    if (isSecond && named !== words[index - 2] && levelWords.has(named)) return ['&', named];
    return [isPart && words[index + 2] === '&' && isAmount(words[index + 3]) ? part : word];
  });
}

/** `primo livello`, `1° livello` as `livello 1`. */
export function withLevelNumber(words: readonly string[]): string[] {
  const told = [...words];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    const value = ordinals.get(before);
    if (ordered.has(word) && value !== undefined) told.splice(index - 1, 2, word, value);
  }
  return told;
}

const ordered = new Set('livello nivel nível niveau stufe'.split(' '));
const ordinals = new Map(
  'primo:1 secondo:2 terzo:3 quarto:4 quinto:5 sesto:6 primer:1 primero:1 segundo:2 tercer:3 tercero:3 cuarto:4 sexto:6 primeiro:1 terceiro:3 premier:1 deuxième:2 troisième:3 quatrième:4 cinquième:5 sixième:6 erste:1 zweite:2 dritte:3 eerste:1 tweede:2 derde:3 vierde:4 vijfde:5'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
