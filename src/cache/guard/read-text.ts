import { hasDigit, moveExamCodes, moveMeasures } from './amounts.ts';
import { beginWithOne } from './begin-with-one.ts';
import { arrangeMode, withModesFirst } from './arrange-mode.ts';
import { nameForms } from './arrange-name.ts';
import { arrangeSkill } from './arrange-skill.ts';
import { arrangeObjects } from './arrange-objects.ts';
import { withoutAble } from './content/abilities.ts';
import { contentOf } from './content/content-of.ts';
import { withArticlesApart } from './content/articles-apart.ts';
import { withoutGenitive } from './content/german-case.ts';
import { withLengthBehind } from './content/german-measures.ts';
import { withOneJoint } from './content/joints.ts';
import { withoutTimeComma } from './content/time-first.ts';
import { withBareInfinitives } from './content/infinitives.ts';
import { asksInNouns, readContent } from './content/read-content.ts';
import { inFreeOrder, openingVerbs, splitTasks } from './content/split-tasks.ts';
import type { TextKind } from './drop-articles.ts';
import { freeAlternatives } from './free-alternatives.ts';
import { freeOrders, weightedItems } from './free-orders.ts';
import { areItemsLed, freeRequirements } from './free-requirements.ts';
import { mapWords } from './map-words.ts';
import { withGiverLast } from './giver-last.ts';
import { withPlaceFirst } from './place-first.ts';
import { readRequirement, withoutPurpose } from './plain-criteria.ts';
import { withPlainActivities } from './plain-activity.ts';
import { withPointsApart } from './plain-scores.ts';
import { withPlainProse } from './plain-prose.ts';
import {
  inActiveBy,
  withDemandLast,
  withLinkedInOrder,
  withoutHolder,
  withPlaceBeforeVerb,
  withPlainDemand,
  withSeparable,
} from './plain-sentence.ts';
import { inActive } from './plain-voice.ts';
import { readCases } from './same-cases.ts';
import { readMarks, withPlainMarks, withWords } from './same-marks.ts';
import type { MarkedText } from './scope-of-marks.ts';
import { withMeasuresLast } from './plain-measures.ts';
import { withVoices, type Voices } from './told-by.ts';
import { withoutLeadIn } from './without-lead-in.ts';
import { readArticles } from './read-articles.ts';
import { readHyphenated } from './read-hyphenated.ts';
import { splitSentences } from './split-sentences.ts';
import { readTokens } from './tokens.ts';
import { readToldByMarks, type ToldByMarks } from './told-by-marks.ts';
import { partsInGroups } from './with-commas.ts';
import type { WordLists } from './words/word-lists.ts';

/** A text for comparing: equal `canonical` is neutral wording; `words` tell what differs. */
export type TextReading = {
  readonly words: readonly string[];
  /** The cases that its articles tell, in German: who does it, and to whom. */
  readonly cases: string;
  readonly canonical: string;
  /** The same with each task of criteria in a sentence of its own, where that is certain. */
  readonly tasks: string;
  /** The words that it shows to be verbs, where it is criteria read by content. */
  readonly opening: ReadonlySet<string>;
  /** The canonical words of each sentence or requirement, and the same in other orders that are free. */
  readonly parts: readonly (readonly string[])[];
  /** Of each part, who does what to what. */
  readonly voices: readonly Voices[];
  /** Where its marks stand among its words. */
  readonly marked: MarkedText;
  /** The words in one run, without marks, where nothing is denied, left open or grouped: then marks say nothing. */
  readonly run: string | undefined;
  readonly lists: WordLists;
  /** Words that the text joins with a hyphen, without it. */
  readonly hyphenated: ReadonlySet<string>;
  /** What the articles before a word tell of it. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
  /** What its marks tell that are no words of their own. */
  readonly toldByMarks: ToldByMarks;
  /** What a rule has picked from the words, by its name: a text is compared with many. */
  readonly picked: Map<string, string>;
};

export type ReadAs = {
  readonly kind: TextKind;
  readonly field: string;
  readonly lists: WordLists;
  /** The folded type of the credential, where it has one. */
  readonly type?: string | undefined;
  /** Whether what the words say is read, not the words as they stand. */
  readonly isByContent?: boolean;
};

/** Reads a text of a field by the lists of its language. */
export function readText(text: string, readAs: ReadAs): TextReading {
  const { kind, lists } = readAs;
  const isGenitive = readAs.isByContent === true && lists.hasCapitalNouns;
  const isAsked = readAs.isByContent === true && readAs.field === 'criteria';
  const plain = isAsked ? withArticlesApart(text, lists) : text;
  const tokens = readTokens(lists.retype(isGenitive ? withoutGenitive(withLengthBehind(plain)) : plain));
  const mapped = mapWords(tokens, lists, kind);
  const words = readAs.isByContent === true ? readContent(mapped, readAs.field, lists) : mapped;
  const sentences = kind === 'label' || kind === 'name' ? [words] : arrangeSentences(words, text, readAs);
  const isEachLed = areItemsLed(tokens, sentences.length, readAs);
  const arranged = arrange(words, sentences, { ...readAs, isEachLed });
  const { parts, voices } = withVoices(words, arranged, { ...readAs, tokens });
  const canonical = parts.map(([form = '']) => form).join(' . ');
  const opening = isAsked ? openingVerbs(tokens, lists) : new Set<string>();
  const tasks = isAsked && words.includes('&') ? canonicalTasks(words, opening, text, readAs) : canonical;
  const isTitle = kind === 'label' || kind === 'name';
  const isPlain = !isTitle && !partsInGroups(text) && !words.some((word) => lists.logic.has(word));
  const isNouns = isGenitive && asksInNouns(mapped, readAs.field, lists);
  const cases =
    lists.hasCapitalNouns && !isNouns ? readCases(tokens, isGenitive ? contentOf(lists)?.selves : undefined) : '';
  return {
    words,
    cases,
    canonical,
    tasks,
    opening,
    parts,
    voices,
    marked: readMarks(sentences, { isActing: acting.has(readAs.field), isTitle: kind === 'name', lists }),
    run: isPlain ? withPlainMarks(canonical.split(' '), lists).join(' ') : undefined,
    lists,
    hyphenated: new Set([...readHyphenated(text)].map(lists.respell)),
    articles: readArticles(tokens, lists),
    toldByMarks: readToldByMarks(tokens, text, readAs),
    picked: new Map(),
  };
}

function canonicalTasks(words: readonly string[], opening: ReadonlySet<string>, text: string, readAs: ReadAs): string {
  const reading = { content: contentOf(readAs.lists), lists: readAs.lists, opening };
  const sentences = splitSentences(words);
  const tasks = sentences.flatMap((sentence) => splitTasks(sentence, reading));
  const ordered = sentences.length === 1 ? inFreeOrder(tasks, reading) : tasks;
  const told = ordered.flatMap((task, index) => [...(index === 0 ? [] : ['.']), ...task]);
  return arrangeSentences(told, text, readAs)
    .map((sentence) => withoutMarks(sentence, readAs.lists).join(' '))
    .join(' . ');
}

/** Each part in its canonical words first, then in the orders that are free there. */
function arrange(
  words: readonly string[],
  sentences: readonly (readonly string[])[],
  readAs: ReadAs & { readonly isEachLed: boolean },
): (readonly string[])[] {
  const { kind, field, lists, type } = readAs;
  if (kind === 'label') return [[withoutLeadIn(words, lists.leadIns[field] ?? []).join(' ')]];
  if (kind === 'name') return [nameForms(words, lists, type)];
  // What stands in brackets belongs to what stands before them.
  const isFree = !words.includes('(');
  return sentences.map((sentence) => [
    withoutMarks(sentence, lists).join(' '),
    ...(readAs.isByContent === true ? [withOneJoint(sentence, lists)] : []),
    ...freeAlternatives(sentence, field, lists),
    ...(isFree
      ? [...freeOrders(sentence, lists, field), ...freeRequirements(sentence, readAs)]
      : weightedItems(sentence)),
  ]);
}

/** Fields that say who does what: there a comma tells whom a word is said of. */
const acting = new Set(['criteria', 'description', 'learning_outcomes', 'audience']);

function arrangeSentences(words: readonly string[], text: string, readAs: ReadAs): (readonly string[])[] {
  const { field, lists } = readAs;
  const isLabel = !lists.hasCapitalNouns && isInCapitals(text);
  const said = splitSentences(field === 'assessment' ? withPointsApart(words, lists) : words).map((sentence) =>
    withoutTimeComma(sentence, lists),
  );
  const sentences = said.map((sentence) =>
    withLinkedInOrder(withPlainProse(withoutLeadIn(sentence, lists.leadIns[field] ?? []), field, lists), lists),
  );
  if (field !== 'criteria') {
    const isOfOne = field === 'description' && beginWithOne(sentences, lists.kinds);
    return sentences.map((sentence) => arrangeSentence(sentence, { ...readAs, isLabel, isOfOne }));
  }
  return sentences.map((sentence, index) =>
    withEarner(arrangeObjects(readCriterion(sentence, lists), lists), index, { said, lists }),
  );
}

/** Students of whom one sentence speaks, and another does not, may be those that the earner teaches. */
function withEarner(told: string[], index: number, { said, lists }: Said): string[] {
  const [first = ''] = said[0] ?? [];
  const isOfAll = said.length === 1 || (lists.earners.has(first) && said.every(([who]) => who === first));
  const who = isOfAll ? undefined : said[index]?.find((word) => lists.earners.has(word) && word !== 'you');
  return who === undefined || told.includes(who) ? told : [who, ...told];
}

type Said = { readonly said: readonly (readonly string[])[]; readonly lists: WordLists };

/** Whether the last word of several begins with a capital: so products are written, and in German every noun. */
function isInCapitals(text: string): boolean {
  const words = text.trim().slice(-farthest).split(/[\s-]/);
  return words.length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

const farthest = 200;

/** `isOfOne`: whether all sentences of a description speak of one credential. */
type Sentence = ReadAs & { readonly isLabel: boolean; readonly isOfOne: boolean };

function readCriterion(sentence: readonly string[], lists: WordLists): string[] {
  const [who = '', verb = ''] = sentence;
  const told =
    lists.earners.has(who) && lists.verbs.has(verb)
      ? sentence.slice(1)
      : inActive(
          withoutMust(withPlainDemand(withDemandLast(withSeparable(sentence, lists), lists), lists), lists),
          lists,
        );
  const words = moveExamCodes(moveMeasures(withPlainVerbs(withPlaceBeforeVerb(told, lists), lists), lists));
  return readRequirement(words, lists);
}

/** What a description tells, behind the verb that says so: `shows that the holder can` as `shows the holder can`. */
function arrangeTold([tells = '', ...words]: readonly string[], lists: WordLists): string[] {
  const told = arrangeObjects(words, lists);
  return [tells, ...(told[0] === 'that' ? told.slice(1) : told)];
}

/** `the learner must pass and must attend` as `pass and attend`. */
function withoutMust(sentences: readonly string[], lists: WordLists): readonly string[] {
  const { earners, must } = lists;
  const sentence = withoutPurpose(sentences, lists);
  const [who = '', verb = ''] = sentence;
  const isEvery = (who === 'every' || lists.every.has(who)) && earners.has(verb) && must.has(sentence[2] ?? '');
  const told = isEvery ? sentence.slice(3) : earners.has(who) && must.has(verb) ? sentence.slice(2) : sentence;
  const asked = told === sentence ? told : withBareInfinitives(told, lists);
  return asked.filter((word, index) => !(must.has(word) && (index === 0 || asked[index - 1] === '&')));
}

function arrangeSentence(said: readonly string[], readAs: Sentence): string[] {
  const { field, lists } = readAs;
  const told = withActivities(said, readAs);
  const sentence = field === 'accreditation' ? withGiverLast(told) : told;
  if (field === 'mode') return arrangeMode(sentence, lists);
  if (field === 'duration') return withModesFirst(sentence, lists);
  if (field === 'assessment') return [...withMeasuresLast(arrangeObjects(sentence, lists), lists)];
  // `This badge shows that …` says no more than `Shows that …`.
  const [kind = '', tells = ''] = sentence;
  const isOwn = readAs.isOfOne && lists.kinds.has(kind) && lists.tells.has(tells);
  if (isOwn) return arrangeTold(withActivities(sentence.slice(1), readAs), lists);
  if (field === 'description' && lists.tells.has(kind)) return arrangeTold(sentence, lists);
  if (field === 'audience') return withPlaceFirst(sentence, lists);
  const active = field === 'description' ? inActiveBy(sentence, lists) : sentence;
  const words = field === 'skills' ? arrangeSkill(active, lists, readAs.isLabel) : active;
  // A skill asks for nothing: lead paint and work safety are nouns.
  const isNoun = field === 'skills' && words.includes('&');
  return arrangeObjects(words, isNoun ? { ...lists, verbs: new Map() } : lists);
}

/** What is done in one form, where a text tells what somebody learns or can do. */
function withActivities(sentence: readonly string[], { field, lists }: ReadAs): readonly string[] {
  if (field === 'learning_outcomes')
    return withPlainActivities(withoutHolder(withoutAble(sentence, lists), lists), lists, true);
  return field === 'description' ? withPlainActivities(withoutHolder(sentence, lists), lists, false) : sentence;
}

/** Where `or` or `not` stands, commas and brackets say how far it goes. */
function withoutMarks(words: readonly string[], lists: WordLists): readonly string[] {
  if (!words.some((word) => lists.logic.has(word))) return withPlainMarks(words, lists);
  const { logic } = lists;
  // `a score of 100, with no section below 22`: behind a number the comma says nothing, where nothing else is joined.
  const at = words.findIndex((word) => /^[,:()&]$/.test(word) || logic.has(word));
  const isIdle = words[at] === ',' && hasDigit(words[at - 1]) && withWords.has(words[at + 1] ?? '');
  return isIdle ? words.toSpliced(at, 1) : words;
}

/** The verb of a criterion in one form, where a criterion begins. */
function withPlainVerbs(words: readonly string[], { verbs, logic }: WordLists): string[] {
  const isDecided = words.some((word) => logic.has(word));
  return words.map((word, index) => {
    const begins = index === 0 || (!isDecided && words[index - 1] === '&');
    return begins ? (verbs.get(word) ?? word) : word;
  });
}
