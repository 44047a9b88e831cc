import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether what is counted is of one skill only: "four listening drills" of four skills, one of which is listening. */
export function isOfOneItem(
  { tokens }: Annotated,
  { end, counted, values }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const skills = passages.filter(({ place }) => place === 'skills');
  if (skills.length < 2 || !values.includes(skills.length) || counted.some((each) => listable.has(each))) return false;
  const behind = tokens.slice(end + 1).filter(({ clause }) => clause === tokens[end]?.clause);
  // "Methods of treating wood" under the title "Wood Finishing" are of all of them.
  const title = passages.flatMap(({ place, words }) => (place === 'name' ? Array.from(words) : []));
  const isOwn = ({ folded }: { readonly folded: string }) =>
    folded.length >= 4 && !title.some((word) => isAkin(word, folded));
  const named = skills.filter(({ words }) => behind.some((token) => isOwn(token) && words.has(token.folded)));
  const stop = behind.findIndex(({ folded }) => phraseEnds.test(folded));
  const phrase = behind.slice(0, stop === -1 ? longestPhrase : Math.min(stop, longestPhrase));
  // "From kneading to shaping" names more than one.
  return named.length === 1 && phrase.some((token) => isOwn(token) && named[0]?.words.has(token.folded) === true);
}

const longestPhrase = 4;
/** What stands behind it is no more what is counted. */
const phraseEnds =
  /^(?:and|und|y|e|et|en|or|from|with|for|by|in|on|to|that|which|are|mit|fur|aus|zu|zum|zur|im|am|auf|die|der|con|para|por|pour|avec|dans|sur|que|qui|com|em|che|per|su|met|voor|uit|op|dat)$/;

/** What counts the list, under whichever name. */
export const listable: ReadonlySet<string> = new Set(['skill', 'outcome', 'topic', 'language', 'course']);
