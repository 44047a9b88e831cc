import type { FindUnsafe } from './find-unsafe.ts';
import { foldWords } from './fold-words.ts';

/** Finds the marker, and runs of words that stand in the system message and not in the facts. */
export const findEcho: FindUnsafe = (text, { sent }) => {
  const { marker, system, texts } = sent;
  if (marker !== '' && text.toLowerCase().includes(marker)) return marker;
  const own = shinglesOf(system);
  if (own.size === 0) return undefined;
  const facts = foldWords(texts.join('\n')).join(' ');
  return [...shinglesOf(text)].find((shingle) => own.has(shingle) && !facts.includes(shingle));
};

/** Five words in a row are hardly ever written alike by chance; four are (`in plain words and`). */
const shingleLength = 5;

function shinglesOf(text: string): Set<string> {
  const words = foldWords(text);
  const shingles = new Set<string>();
  for (let start = 0; start + shingleLength <= words.length; start += 1) {
    shingles.add(words.slice(start, start + shingleLength).join(' '));
  }
  return shingles;
}
