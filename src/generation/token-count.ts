import { getEncodingNameForModel, Tiktoken, type TiktokenEncoding, type TiktokenModel } from 'js-tiktoken/lite';

import { rememberAnswers } from '../remember-answers.ts';

/** Counts the tokens of a text, as an upper bound. Linear in its length, whatever it holds. */
export type CountTokens = (text: string) => number;

/** Loads the vocabulary of a model, `o200k_base` for a model that nobody knows. Takes half a second: do it at start. */
export async function loadTokenCounter(model: string): Promise<CountTokens> {
  const ranks = await loadRanks(encodingFor(model));
  const encoding = new Tiktoken(ranks);
  const words = new RegExp(ranks.pat_str, 'gu');
  // The words of a language come again in every text, and no token crosses the end of one.
  const countWord = rememberAnswers(
    // Special tokens in a posted text are text: by default the library throws on them.
    (word) => encoding.encode(word, [], []).length,
    { most: 50_000, longest: 32 },
  );
  const countText = (text: string) => {
    const pieces = splitLongRuns(text);
    // A cut can hide a token: what was one word may merge into fewer tokens when it is two.
    let sum = Math.max(0, pieces.length - 1);
    for (const piece of pieces) for (const word of piece.match(words) ?? []) sum += countWord(word);
    return sum;
  };
  // The rules of the prompt are the same in every call, and they are most of it.
  return rememberAnswers(countText, { most: 1000, longest: 4000 });
}

const longestRun = 16;
// Merging is quadratic in the bytes of a run, and other scripts have up to four bytes a character.
const longestRunOutsideAscii = 6;
// Only where a run begins, and after a glance for one: else each letter of each word is tried.
const longRun = /(?<!\S)\S{17,}|(?<!\s)\s{17,}/gu;

/**
 * js-tiktoken is quadratic in the length of one word: 10,000 equal letters take 5 s. Runs without a space are
 * split, and a token more is counted for each cut.
 */
function splitLongRuns(text: string): string[] {
  const pieces: string[] = [];
  let position = 0;
  for (const { index, 0: run } of text.matchAll(longRun)) {
    if (index > position) pieces.push(text.slice(position, index));
    const length = /^[\u0000-\u007f]*$/.test(run) ? longestRun : longestRunOutsideAscii;
    for (let start = 0; start < run.length; start += length) pieces.push(run.slice(start, start + length));
    position = index + run.length;
  }
  if (position < text.length) pieces.push(text.slice(position));
  return pieces;
}

function encodingFor(model: string): TiktokenEncoding {
  try {
    return getEncodingNameForModel(model as TiktokenModel);
  } catch {
    return 'o200k_base'; // the library throws for a name it does not know
  }
}

async function loadRanks(encoding: TiktokenEncoding) {
  // Chat models use one of two vocabularies; the older one serves the models before gpt-4o.
  return encoding === 'cl100k_base'
    ? (await import('js-tiktoken/ranks/cl100k_base')).default
    : (await import('js-tiktoken/ranks/o200k_base')).default;
}
