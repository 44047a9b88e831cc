import { fold, isAscii } from './fold.ts';

/**
 * What tells orders from facts in a sentence: its words, and the beginnings of words that stand side by side or one
 * apart. Figures are all alike, and so are links, and words in capitals where others are not.
 */
export function orderFeatures(text: string): string[] {
  const words = plainWords(text);
  const features = words.slice();
  let behind = '';
  let before = '^';
  for (const word of [...words, '$']) {
    const stem = word.slice(0, stemLength);
    if (stem.length === stemLength) features.push(`${stem}*`);
    features.push(`${before} ${stem}`);
    if (behind !== '') features.push(`${behind} _ ${stem}`);
    [behind, before] = [before, stem];
  }
  return features;
}

const stemLength = 5;

function plainWords(text: string): string[] {
  const visible = isAscii(text) ? text : text.normalize('NFKC');
  const even = shouted.test(visible) && /\p{Ll}/u.test(visible) ? visible.replace(capitals, '<capitals>') : visible;
  const folded = fold(even).replace(links, '<link>').replace(/\d+/g, '0');
  return folded.match(isAscii(folded) ? plainTokens : tokens) ?? [];
}

const shouted = /\p{Lu}[\p{Lu}\p{N}_-]{3}/u;
const capitals = /(?<!\p{L})\p{Lu}[\p{Lu}\p{N}_-]{3,}(?!\p{L})/gu;
const links = /https?:\S+|www\.\S+/g;

const plainTokens = /<(?:capitals|link)>|[a-z0-9]+|["':<>{}[\]!?]/g;
// Where no spaces are written, each letter is a word.
const tokens =
  /<(?:capitals|link)>|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+|["':<>{}[\]!?]/gu;

/** What the known features of a sentence make together: a long one has more of everything, so that its sum says less. */
export function weighText(text: string, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  let known = 0;
  for (const feature of orderFeatures(text)) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return sum / Math.sqrt(known + 1);
}
