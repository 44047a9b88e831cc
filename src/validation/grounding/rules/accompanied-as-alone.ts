import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { accompanied, alone, never } from '../words/company-words.ts';
import { contentAt } from './open-words.ts';

/** `Habilita a dirigir jogos, sem acompanhamento` of who does so only with a tutor present: told as done alone. */
export const accompaniedAsAloneRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const told = sentencesOf(text).flatMap((sentence) => aloneIn(text, sentence));
    if (told.length === 0) return [];
    const known = facts.passages.flatMap((passage) =>
      sentencesOf(passage).map((sentence) => ({ ...sentence, words: wordsAt(passage, sentence) })),
    );
    const together = known.filter(({ line }) => accompanied.test(line));
    // What the facts have done alone may be what is meant.
    if (together.length === 0 || saysAlone(facts)) return [];
    return told.filter(({ words }) =>
      together.some((each) => words.some((word) => each.words.some((other) => isAkin(word, other)))),
    );
  },
};

type Sentence = { readonly places: readonly number[]; readonly line: string };

function sentencesOf({ tokens }: Annotated): Sentence[] {
  return placesBy('sentence', tokens).map((places) => ({
    places,
    line: lineOf(places.map((at) => tokenAt(tokens, at))),
  }));
}

function wordsAt(passage: Annotated, { places }: Sentence): string[] {
  return places.flatMap((at) => contentAt(passage, at) ?? []);
}

function aloneIn(text: Annotated, sentence: Sentence): (Unsupported & { readonly words: readonly string[] })[] {
  const match = alone.exec(sentence.line);
  if (match === null || isNever(sentence.line, match.index)) return [];
  const first = (sentence.places[0] ?? 0) + countWords(sentence.line.slice(0, match.index));
  const last = first + countWords(match[0].trim());
  return [
    {
      first,
      last,
      detail: 'nothing as done alone that the facts allow with somebody only',
      words: wordsAt(text, sentence),
    },
  ];
}

function isNever(line: string, index: number): boolean {
  return never.test(line.slice(0, index + 1));
}

function countWords(line: string): number {
  return line.split(' ').length - 1;
}

function saysAlone({ passages }: FactsIndex): boolean {
  return passages.some((passage) =>
    sentencesOf(passage).some(({ line }) => {
      const match = alone.exec(line);
      return match !== null && !isNever(line, match.index) && !accompanied.test(line);
    }),
  );
}
