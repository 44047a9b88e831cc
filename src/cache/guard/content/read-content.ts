import { mapPhrases } from '../map-words.ts';
import type { WordLists } from '../words/word-lists.ts';
import { inActiveVoice } from './active.ts';
import { withActs } from './acts.ts';
import type { ContentWords } from './content-words.ts';
import { withoutCount } from './counted-lists.ts';
import { findPhrase } from './find-phrase.ts';
import { withFrame } from './frames.ts';
import { joinSentences } from './join-sentences.ts';

/**
 * The words of a text as what they say, for where two texts differ in their words: synonyms that frame, what is asked
 * for as a noun or a verb, what is done by whom, sentences that go on with the one before. What it does not know stays
 * as it is, so that texts differ there.
 */
export function readContent(words: readonly string[], field: string, lists: WordLists): readonly string[] {
  const { content } = lists;
  if (content === undefined) return words;
  const plain = mapPhrases(words, content.phrases);
  const sentences = joinSentences(splitSentences(plain), content, lists);
  const told = sentences.map((sentence) => readSentence(withoutCount(sentence, content, lists), field, content, lists));
  return told.flatMap((sentence, index) => [...(index === 0 ? [] : ['.']), ...sentence]);
}

function readSentence(sentence: readonly string[], field: string, content: ContentWords, lists: WordLists): readonly string[] {
  if (field === 'description') return inActiveVoice(withFrame(sentence, content, lists), field, content, lists);
  if (field === 'criteria') return inActiveVoice(withActs(withoutLead(sentence, content), content, lists), field, content, lists);
  return inActiveVoice(sentence, field, content, lists);
}

/** `The following are required: …`. */
function withoutLead(sentence: readonly string[], { leads }: ContentWords): readonly string[] {
  const lead = findPhrase(sentence, 0, leads);
  return lead === undefined || lead.end === sentence.length ? sentence : sentence.slice(lead.end);
}

function splitSentences(words: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const word of words) {
    if (word === '.') sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
