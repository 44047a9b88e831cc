import { all, firstOf, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';
import { textsIn } from '../documents/told-names.ts';
import { isOfHolder } from '../redaction/continuation.ts';
import { sentenceAround, sentenceBehind } from '../redaction/sentences.ts';
import { foldWord, wordsOf } from '../redaction/words.ts';

/**
 * What the specification says of every such award, and what the claim adds to that in sentences that are not about its
 * holder. Without a specification the claim is the description, and is redacted like any other text.
 */
export function descriptionOf(
  claim: Node,
  { specified, around, reader }: { specified: readonly Node[]; around: readonly Node[]; reader: FieldReader },
): Found<string> | undefined {
  const general = reader.prose(firstOf(specified, 'description', 'definition'));
  const own = reader.prose(firstOf([claim], 'description', 'definition'));
  if (general === undefined || own === undefined) return general ?? own;
  const names = namesOf(all(around, 'credentialSubject'));
  // Whom nothing names could be in any sentence.
  const added = names.size === 0 ? [] : sentencesOf(own.value).filter((sentence) => !isAbout(sentence, names));
  const rest = added.filter((sentence) => !general.value.includes(sentence)).join(' ');
  return rest === '' ? general : reader.joined([general, { ...own, value: rest }], '\n');
}

function namesOf(people: readonly Node[]): ReadonlySet<string> {
  const texts = all(people, 'fullName', 'givenName', 'familyName').flatMap((node) => textsIn(node));
  return new Set(texts.flatMap((text) => wordsOf(text.slice(0, 300)).map(foldWord)).filter((word) => word.length > 2));
}

function isAbout(sentence: string, names: ReadonlySet<string>): boolean {
  return isOfHolder(sentence) || wordsOf(sentence).some((word) => names.has(foldWord(word)));
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let next: ReturnType<typeof sentenceBehind> = sentenceAround(text, { start: 0, end: 0 });
  while (next !== undefined) {
    sentences.push(text.slice(next.start, next.end).trim());
    next = sentenceBehind(text, next);
  }
  return sentences;
}
