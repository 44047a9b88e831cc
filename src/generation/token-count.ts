import { getEncodingNameForModel, Tiktoken, type TiktokenEncoding, type TiktokenModel } from 'js-tiktoken/lite';

/** Counts the tokens of a text, as an upper bound. Linear in its length, whatever it holds. */
export type CountTokens = (text: string) => number;

/** Loads the vocabulary of a model, `o200k_base` for a model that nobody knows. Takes half a second: do it at start. */
export async function loadTokenCounter(model: string): Promise<CountTokens> {
  const ranks = await loadRanks(encodingFor(model));
  const encoding = new Tiktoken(ranks);
  const remembered = new Map<string, number>();
  const count = (text: string) => {
    // Long runs repeat (a line of dashes, one letter 20,000 times), and each piece is only counted once.
    const counted = new Map<string, number>();
    const pieces = splitLongRuns(text);
    // A cut can hide a token: what was one word may merge into fewer tokens when it is two.
    let sum = Math.max(0, pieces.length - 1);
    for (const piece of pieces) {
      const known = counted.get(piece);
      // Special tokens in a posted text are text: by default the library throws on them.
      const tokens = known ?? encoding.encode(piece, [], []).length;
      counted.set(piece, tokens);
      sum += tokens;
    }
    return sum;
  };
  return (text) => {
    // The rules of the prompt are the same in every call, and they are most of it.
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const tokens = count(text);
    if (text.length <= longestRemembered) {
      if (remembered.size === mostRemembered) remembered.clear();
      remembered.set(text, tokens);
    }
    return tokens;
  };
}

const mostRemembered = 1000;
const longestRemembered = 4000;

const longestRun = 16;
// Merging is quadratic in the bytes of a run, and other scripts have up to four bytes a character.
const longestRunOutsideAscii = 6;

/**
 * js-tiktoken is quadratic in the length of one word: 10,000 equal letters take 5 s. Runs without a space are
 * split, and a token more is counted for each cut.
 */
function splitLongRuns(text: string): string[] {
  const pieces: string[] = [];
  let position = 0;
  for (const { index, 0: run } of text.matchAll(/\S{17,}|\s{17,}/gu)) {
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
