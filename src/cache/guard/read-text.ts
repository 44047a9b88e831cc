import { moveExamCodes, moveMeasures } from './amounts.ts';
import { arrangeClauses } from './arrange-clauses.ts';
import { arrangeMode } from './arrange-mode.ts';
import { arrangeName } from './arrange-name.ts';
import { arrangeObjects } from './arrange-objects.ts';
import type { TextKind } from './drop-articles.ts';
import { mapWords } from './map-words.ts';
import { readRequirement } from './plain-criteria.ts';
import { withActionLast } from './plain-skill.ts';
import { readHyphenated } from './read-hyphenated.ts';
import { readTokens } from './tokens.ts';
import { vendors } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** A text for comparing: equal `canonical` is neutral wording; `words` tell what differs. */
export type TextReading = {
  readonly words: readonly string[];
  readonly canonical: string;
  readonly lists: WordLists;
  /** Words that the text joins with a hyphen, without it. */
  readonly hyphenated: ReadonlySet<string>;
  /** What a rule has picked from the words, by its name: a text is compared with many. */
  readonly picked: Map<string, string>;
};

export type ReadAs = {
  readonly kind: TextKind;
  readonly field: string;
  readonly lists: WordLists;
  /** The folded type of the credential, where it has one. */
  readonly type?: string | undefined;
};

/** Reads a text of a field by the lists of its language. */
export function readText(text: string, readAs: ReadAs): TextReading {
  const { kind, lists } = readAs;
  const words = mapWords(readTokens(text), lists, kind);
  const hyphenated = new Set([...readHyphenated(text)].map(lists.respell));
  return { words, canonical: arrange(words, readAs), lists, hyphenated, picked: new Map() };
}

function arrange(words: readonly string[], readAs: ReadAs): string {
  const { kind, field, lists, type } = readAs;
  if (kind === 'label') return withoutLeadIn(words, lists.leadIns[field] ?? []).join(' ');
  if (kind === 'name') return arrangeName(words, lists, type).join(' ');
  const told = splitSentences(words).map((sentence) => withoutLeadIn(sentence, lists.leadIns[field] ?? []));
  const sentences =
    field === 'criteria'
      ? arrangeClauses(
          told.map((sentence) => readCriterion(sentence, lists)),
          lists,
        )
      : told.map((sentence) => arrangeSentence(sentence, readAs));
  return sentences.map((sentence) => withoutMarks(sentence, lists).join(' ')).join(' . ');
}

function splitSentences(words: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const word of words) {
    if (word === '.') sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  return sentences;
}

function readCriterion(sentence: readonly string[], lists: WordLists): string[] {
  const [who = '', verb = ''] = sentence;
  const told = lists.earners.has(who) && lists.verbs.has(verb) ? sentence.slice(1) : sentence;
  const words = moveExamCodes(moveMeasures(withPlainVerbs(told, lists), lists));
  return readRequirement(words, lists);
}

function arrangeSentence(sentence: readonly string[], readAs: ReadAs): string[] {
  const { field, lists } = readAs;
  if (field === 'mode') return arrangeMode(sentence, lists);
  // `This badge shows that …` says no more than `Shows that …`.
  const [kind = '', tells = ''] = sentence;
  const isOwn = field === 'description' && lists.kinds.has(kind) && lists.tells.has(tells);
  if (isOwn) return arrangeObjects(sentence.slice(1), lists);
  const skill = field === 'skills' ? withActionLast(withoutSkillWord(sentence), lists) : sentence;
  const words = inSingular(skill, readAs);
  // A skill asks for nothing: lead paint and work safety are nouns.
  const isNoun = field === 'skills' && words.includes('&');
  return arrangeObjects(words, isNoun ? { ...lists, verbs: new Map() } : lists);
}

/** Where `or` or `not` stands, commas and brackets say how far it goes. */
function withoutMarks(words: readonly string[], { logic }: WordLists): readonly string[] {
  return words.some((word) => logic.has(word)) ? words : words.filter((word) => !/^[,:()]$/.test(word));
}

function withoutLeadIn(sentence: readonly string[], leadIns: readonly string[]): readonly string[] {
  const found = leadIns
    .filter((leadIn) => leadIn.startsWith(sentence[0] ?? ' '))
    .map((leadIn) => leadIn.split(' '))
    .find((words) => words.length < sentence.length && words.every((word, index) => sentence[index] === word));
  return found === undefined ? sentence : sentence.slice(found.length);
}

/** The verb of a criterion in one form, where a criterion begins. */
function withPlainVerbs(words: readonly string[], { verbs, logic }: WordLists): string[] {
  const isDecided = words.some((word) => logic.has(word));
  return words.map((word, index) => {
    const begins = index === 0 || (!isDecided && words[index - 1] === '&');
    return begins ? (verbs.get(word) ?? word) : word;
  });
}

/** `communication skills` as a skill is `communication`. */
function withoutSkillWord(words: readonly string[]): readonly string[] {
  return words.length > 1 && words.at(-1) === 'skills' ? words.slice(0, -1) : words;
}

/** A skill whose last word means the same in either number, in the singular; a vendor's product has its own name. */
function inSingular(words: readonly string[], { field, lists }: ReadAs): readonly string[] {
  const last = words.at(-1) ?? '';
  const whole = lists.plurals.get(words.join(' '));
  if (field !== 'skills' || words.length < 2) return words;
  if (whole !== undefined) return whole.split(' ');
  const singular = vendors.has(words[0] ?? '') ? undefined : lists.plurals.get(last);
  return singular === undefined ? words : [...words.slice(0, -1), singular];
}
