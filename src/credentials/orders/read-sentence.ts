import * as asking from './asking.ts';
import { fold } from './fold.ts';
import * as matter from './matter.ts';
import { claims, manners, scholars } from './phrases.ts';
import { plainSigns } from './plain-orders.ts';
import { shifted, turned } from './stems.ts';
import { duties, duty, handling, saying, sayingAfterDuty, thatWords } from './verbs.ts';
import { earlier, everything, outputs, overriding, overridingElse, rules, writers } from './vocabulary.ts';
import { createLexicon, toSentence, type Found, type FoundWords, type Sentence } from './words.ts';

/** A sentence with those of its words that orders are made of. */
export function readSentence(original: string): ReadSentence {
  const sentence = toSentence(fold(original));
  return { ...sentence, original, found: lexicon(sentence) };
}

export type ReadSentence = Sentence & { readonly original: string; readonly found: FoundWords<string> };

/** Where the words of a kind stand. */
export function placesOf({ found }: ReadSentence, kind: Kind): readonly Found[] {
  return found.get(kind) ?? none;
}

const none: readonly never[] = [];
const kinds = {
  ...asking,
  ...matter,
  claims,
  duties,
  duty,
  earlier,
  everything,
  handling,
  manners,
  outputs,
  overriding,
  overridingElse,
  rules,
  saying,
  sayingAfterDuty,
  scholars,
  shifted,
  thatWords,
  turned,
  writers,
};
export type Kind = keyof typeof kinds;
const lexicon = createLexicon<string>({ ...kinds, ...plainSigns });
