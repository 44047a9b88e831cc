import { fold, isAscii } from './fold.ts';

/**
 * What tells orders from facts in a sentence: its words, and the beginnings of words that stand side by side or one
 * apart. Figures are all alike, and so are links, and words in capitals where others are not.
 */
export function orderFeatures(text: string): string[] {
  return featuresByWord(text).flat();
}

/** The same of a sentence and, where it is long, of its parts, each of which begins in the middle of the one before. */
export function featuresOfParts(text: string): string[][] {
  const words = featuresByWord(text);
  const parts = [words.flat()];
  for (let to = partLength; to <= words.length && words.length > longest; to += partLength / 2)
    parts.push(words.slice(to - partLength, to).flat());
  return parts;
}

function featuresByWord(text: string): string[][] {
  let behind = '';
  let before = '^';
  return [...plainWords(text), '$'].map((word) => {
    const stem = word.slice(0, stemLength);
    const features = word === '$' ? [] : [word];
    if (stem.length === stemLength) features.push(`${stem}*`);
    features.push(`${before} ${stem}`);
    if (behind !== '') features.push(`${behind} _ ${stem}`);
    [behind, before] = [before, stem];
    return features;
  });
}

const stemLength = 5;
/** In words, marks and the end; a Chinese character is a word. */
const partLength = 12;
const longest = 16;
/** How much less a part counts than a sentence: without its subject, what a learner does looks like an order. */
const partLoss = 0.5;

function plainWords(text: string): string[] {
  const visible = isAscii(text) ? text : text.normalize('NFKC');
  const even = shouted.test(visible) && /\p{Ll}/u.test(visible) ? visible.replace(capitals, '<capitals>') : visible;
  const whole = fold(even);
  const folded = (mayLink(whole) ? whole.replace(links, '<link>') : whole).replace(/\d+/g, '0');
  return folded.match(isAscii(folded) ? plainTokens : tokens) ?? [];
}

const shouted = /\p{Lu}[\p{Lu}\p{N}_-]{3}/u;
const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}\p{N}_-]{3,}(?!\p{L})/gu;
function mayLink(folded: string): boolean {
  return folded.includes('http') || folded.includes('www.');
}

const links = /https?:\S+|www\.\S+/g;

const plainTokens = /<(?:capitals|link)>|[a-z0-9]+|["':<>{}[\]!?]/g;
// Where no spaces are written, each letter is a word.
const tokens =
  /<(?:capitals|link)>|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+|["':<>{}[\]!?]/gu;

/** Weights of features by the parts of these, so that no feature has to be put together for each word of a text. */
export function indexWeights(weights: Iterable<readonly [feature: string, weight: number]>): Weights {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const followers = new Map<string, Followers>();
  for (const [feature, weight] of weights) {
    const [first = '', second, third] = feature.split(' ');
    const behind = followers.get(first) ?? { next: new Map(), afterNext: new Map() };
    if (second !== undefined) followers.set(first, behind);
    if (third !== undefined) behind.afterNext.set(third, weight);
    else if (second !== undefined) behind.next.set(second, weight);
    else if (first.endsWith('*')) stems.set(first.slice(0, -1), weight);
    else words.set(first, weight);
  }
  return { words, stems, followers };
}

export type Weights = {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly followers: ReadonlyMap<string, Followers>;
};
type Followers = { readonly next: Map<string, number>; readonly afterNext: Map<string, number> };

/**
 * What the known features of a sentence make together: a long one has more of everything, so that its sum says less.
 * As an order may stand in a long sentence of facts, it is as much as the strongest of its parts.
 */
export function weighText(text: string, weights: Weights): number {
  const sums = [0];
  const counts = [0];
  let [sum, count] = [0, 0];
  const add = (weight: number | undefined) => {
    if (weight === undefined) return;
    sum += weight;
    count += 1;
  };
  let behind: Followers | undefined;
  let before = weights.followers.get('^');
  for (const word of [...plainWords(text), '$']) {
    const stem = word.slice(0, stemLength);
    if (word !== '$') add(weights.words.get(word));
    if (stem.length === stemLength) add(weights.stems.get(stem));
    add(before?.next.get(stem));
    add(behind?.afterNext.get(stem));
    [behind, before] = [before, weights.followers.get(stem)];
    sums.push(sum);
    counts.push(count);
  }
  const weigh = (from: number, to: number) =>
    ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.sqrt((counts[to] ?? 0) - (counts[from] ?? 0) + 1);
  const end = sums.length - 1;
  let most = weigh(0, end);
  for (let to = partLength; to <= end && end > longest; to += 1)
    most = Math.max(most, weigh(to - partLength, to) - partLoss);
  return most;
}
