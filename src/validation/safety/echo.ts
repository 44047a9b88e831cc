import type { FindUnsafe } from './find-unsafe.ts';
import { foldText, foldWords } from './fold-words.ts';
import type { SentPrompt } from './sent-prompt.ts';

/** Finds the marker, and runs of words that stand in the system message and not in the facts. */
export const findEcho: FindUnsafe = (text, { sent }) => {
  const { marker, texts } = sent;
  if (marker !== '' && text.toLowerCase().includes(marker)) return marker;
  const own = foldSystem(sent);
  const echoed = shinglesOf(text).filter((shingle) => own.includes(` ${shingle} `));
  if (echoed.length === 0) return undefined;
  const facts = foldText(texts.join('\n'));
  return echoed.find((shingle) => !facts.includes(shingle));
};

/** Once for all the fields of a text. */
function foldSystem(sent: SentPrompt): string {
  const known = foldedSystems.get(sent);
  if (known !== undefined) return known;
  const folded = ` ${foldText(sent.system)} `;
  foldedSystems.set(sent, folded);
  return folded;
}

const foldedSystems = new WeakMap<SentPrompt, string>();

/** Five words in a row are hardly ever written alike by chance; four are (`in plain words and`). */
const shingleLength = 5;

function shinglesOf(text: string): string[] {
  const words = foldWords(text);
  return words.slice(shingleLength - 1).map((_, start) => words.slice(start, start + shingleLength).join(' '));
}
