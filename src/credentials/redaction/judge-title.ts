import type { Mention } from './mention.ts';
import { isCapitalized } from './words.ts';

/** Whether a first name or surname alone may be its holder's in a title, where most belong to what is called so (`Jackson College`). */
export function judgeTitle(text: string, mention: Mention): 'uncertain' | 'keep' {
  return isTag(text, mention) || isOfEarner(text, mention) ? 'uncertain' : 'keep';
}

/** A tag that is nothing but an uncommon surname: `Winterbourne`. */
function isTag(text: string, { start, end, words: [word], parts }: Mention): boolean {
  const [part] = parts;
  if (part === undefined || word === undefined || start > 0 || end < text.length) return false;
  return part.isFamily && !part.isCommon && word.text.length >= shortestTag && isCapitalized(word.text);
}

const shortestTag = 5;

/** `Gwendrith’s Joinery Certificate`, `Joinery for Gwendrith`, `Well done, Gwendrith!`: no college and no prize is called so. */
function isOfEarner(text: string, { start, end, words: [word], parts }: Mention): boolean {
  const [part] = parts;
  if (part === undefined || word === undefined || part.isCommon || !isCapitalized(word.text)) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isOwner = !part.isFamily && before.trim() === '' && /^['’]s? /u.test(after);
  const isFor = forWhom.test(before) && /^[.!]?\s*$/u.test(after);
  return isOwner || isFor || (praise.test(before) && /^\s?!/u.test(after));
}

const forWhom = /(?<!\p{L})(?:for|für|pour|para|per|voor|dla) $/u;
const praise =
  /^(?:well done|congratulations|bravo|glückwunsch|gut gemacht|félicitations|enhorabuena|felicidades|parabéns|congratulazioni|complimenti|gefeliciteerd|goed gedaan),? $/iu;
