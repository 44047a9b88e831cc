import { beginWithOne } from '../begin-with-one.ts';
import { mapPhrases } from '../map-words.ts';
import { splitSentences } from '../split-sentences.ts';
import type { WordLists } from '../words/word-lists.ts';
import { abilityOfLearners } from './abilities.ts';
import { withAge, withoutWhoever } from './ages.ts';
import { inActiveVoice, type Place } from './active.ts';
import { withActs } from './acts.ts';
import { contentOf } from './content-of.ts';
import { withoutNeededScore, withPlainPassed, withScoreToPass } from './asked-for.ts';
import { withoutSelf, withPlainPast } from './awards.ts';
import type { ContentWords } from './content-words.ts';
import { withoutCount } from './counted-lists.ts';
import { withCountedParts } from './counted-parts.ts';
import { withPlainDuty } from './duties.ts';
import { withVerbsLast } from './dutch-imperatives.ts';
import { findPhrase } from './find-phrase.ts';
import { withFrame } from './frames.ts';
import { withPlainInfinitives } from './infinitives.ts';
import { inOneCase } from './german-case.ts';
import { joinSentences } from './join-sentences.ts';
import { withPlainLack } from './lacks.ts';
import { withBothApart } from './one-of-each.ts';
import { withPassMarkApart } from './pass-marks.ts';
import { withPlainPassing } from './passing.ts';
import { withPastSpans, withPlainNames } from './plain-names.ts';
import { withPlainWhoDo } from './who-are-doing.ts';
import { withPlainDoers } from './who-do.ts';

/**
 * The words of a text as what they say, for where two texts differ in their words: synonyms that frame, what is asked
 * for as a noun or a verb, what is done by whom, sentences that go on with the one before. What it does not know stays
 * as it is, so that texts differ there.
 */
export function readContent(words: readonly string[], field: string, lists: WordLists): readonly string[] {
  const content = contentOf(lists);
  if (content === undefined) return words;
  const plain = withPlainNames(withPastSpans(mapPhrases(words, content.phrases, lists)));
  const sentences = joinSentences(
    sentencesOf(withPassMarkApart(withBothApart(plain, lists), field, lists)),
    content,
    lists,
  );
  if (!beginWithOne(sentences, content.selves)) return words;
  const isOfEarner = sentences.length === 1 || sentences.every(([first = '']) => lists.earners.has(first));
  // Where two words for who learns stand, they may be two.
  const isOfOne = new Set(plain.filter((word) => lists.earners.has(word))).size === 1;
  const place: Place = { field, content, lists, isOfEarner, isOfOne, isOnly: sentences.length === 1 };
  const told = sentences.map((sentence) => readSentence(withoutCount(sentence, content, lists), place));
  return told.flatMap((sentence, index) => [...(index === 0 ? [] : ['.']), ...sentence]);
}

/**
 * Whether all that criteria ask for they ask for as nouns, `Bestehen der Prüfung`: then no article tells who does it to
 * whom, and the case of each changes where the same is told as verbs.
 */
export function asksInNouns(words: readonly string[], field: string, lists: WordLists): boolean {
  const content = contentOf(lists);
  if (content === undefined || field !== 'criteria') return false;
  return sentencesOf(mapPhrases(words, content.phrases, lists)).every((sentence) => {
    const asked = withPlainInfinitives(withoutLead(sentence, content), lists);
    return withActs(asked, content, lists) !== asked;
  });
}

function readSentence(told: readonly string[], place: Place): readonly string[] {
  const { field, content, lists } = place;
  const sentence = field === 'criteria' ? told : withCountedParts(told, content, lists);
  if (field === 'prerequisites')
    return withoutWhoever(
      withAge(
        withPlainLack(
          withExperienceLast(withKnowledgeLast(withoutHaving(withPlainPassed(sentence, lists), content, lists), lists)),
        ),
        lists,
      ),
      content,
      lists,
    );
  if (field === 'audience')
    return withPlainWhoDo(withAge(withPlainAudience(withPlainDoers(sentence, lists), content), lists), lists);
  if (field === 'description') {
    const ability = place.isOnly ? abilityOfLearners(sentence, content, lists) : undefined;
    if (ability !== undefined) return ability;
    const framed = withPlainWhoDo(withPlainPast(withFrame(sentence, content, lists), lists), lists);
    return inActiveVoice(place.isOfOne ? withLearner(framed, lists) : framed, place);
  }
  if (field === 'criteria') {
    const self = withoutSelf(sentence, content);
    if (self !== sentence) return withPlainPast(self, lists);
    const needed = withoutNeededScore(withScoreToPass(withoutLead(sentence, content), lists), lists);
    const demand = withPlainPassing(withPlainDuty(withVerbsLast(needed, lists), content, lists), content, lists);
    const asked = withPlainInfinitives(demand, lists);
    return inActiveVoice(withActs(lists.hasCapitalNouns ? inOneCase(asked, content) : asked, content, lists), place);
  }
  return inActiveVoice(withPlainNeed(sentence, content, lists), place);
}

/** `Students throw pots`, `Learners throw pots`: whoever learns, where a sentence tells what they do. */
function withLearner(words: readonly string[], { earners }: WordLists): readonly string[] {
  const [who = '', verb = ''] = words;
  const isOne = learners.has(who) && earners.has(who) && /^\p{L}{3,}$/u.test(verb);
  return isOne ? ['learners', ...words.slice(1)] : words;
}

const learners = new Set(
  'learners students alumnos estudiantes apprenants lernende studenti allievi cursisten alunos'.split(' '),
);

/** `ageof` behind a word that links it: `con età minima di 16 anni`. */
function withPlainAudience(sentence: readonly string[], { openers }: ContentWords): readonly string[] {
  const opener = findPhrase(sentence, 0, openers);
  const plain =
    opener !== undefined && /^(?:for|para|pour|per|fuer|voor)$/.test(opener.canonical)
      ? sentence.slice(opener.end)
      : sentence;
  const told = withInterest(withoutWho(plain));
  const at = told.indexOf('ageof');
  return ageLinks.has(told[at - 1] ?? '') ? told.toSpliced(at - 1, 1) : told;
}

/**
 * `personas con interés en X` as `personas interesadas en X`, of the one word that a text begins with: of two the adjective
 * tells which of them.
 */
function withInterest(words: readonly string[]): readonly string[] {
  const [, who, rest] = interested.exec(words.join(' ')) ?? [];
  return who === undefined || rest === undefined ? words : [...who.split(' '), 'interested', ...rest.split(' ')];
}

const interested =
  /^((?:toute )?\p{L}{4,}) (?:(?:con|com|avec|ayant|met|mit) (?:un )?(?:interés|interesse|intérêt|belangstelling) (?:en|por|em|per|pour|voor|in|an)|interesad[oa]s? (?:en|por)|interessad[oa]s? (?:em|por)|interessat[oaie] a|intéressée?s? par) (.+)$/u;

/** `personas mayores de 18 años` as `mayores de 18 años`, `people who are at least 21` as `people at least 21`. */
function withoutWho(words: readonly string[]): readonly string[] {
  const isSign = (at: number) => /^[≥>]$/u.test(words[at] ?? '');
  if (persons.has(words[0] ?? '') && isSign(1)) return words.slice(1);
  const at = words.findIndex((word, index) => word === 'who' && words[index + 1] === 'are' && isSign(index + 2));
  return at === -1 ? words : words.toSpliced(at, 2);
}

const persons = new Set(['people', 'personas', 'personnes', 'personen', 'pessoas', 'persone', 'mensen']);

const ageLinks = new Set(['con', 'com', 'with', 'mit', 'avec', 'met', 'de', 'di']);

/** `basic knowledge of SQL` as `basic SQL knowledge`; English only. */
function withKnowledgeLast(words: readonly string[], { of, logic }: WordLists): readonly string[] {
  const at = words.indexOf('knowledge');
  const subject = words.slice(at + 2);
  const isPlain =
    at !== -1 &&
    of === 'of' &&
    words[at + 1] === of &&
    subject.length === 1 &&
    subject.every((word) => /^[\p{L}\d+#.]+$/u.test(word));
  return isPlain && !words.some((word) => logic.has(word)) ? [...words.slice(0, at), ...subject, 'knowledge'] : words;
}

/** English: `two years of security experience` as `two years of experience in security`. */
function withExperienceLast(words: readonly string[]): readonly string[] {
  const at = words.indexOf('experience');
  const start = words.findLastIndex((word, index) => index < at && /^(?:year|month)$/.test(word)) + 1;
  const subject = words.slice(words[start] === 'of' ? start + 1 : start, at);
  const isPlain = subject.length > 0 && subject.length < 4 && subject.every((word) => /^\p{L}{3,}$/u.test(word));
  const isEnd = /^[&,.]$/.test(words[at + 1] ?? '.');
  return start > 1 && isPlain && isEnd && !subject.some((word) => said.has(word))
    ? [...words.slice(0, start), 'experience', 'in', ...subject, ...words.slice(at + 1)]
    : words;
}

/** What is said of experience, not what it is in. */
const said = new Set(
  'work supervised professional practical relevant prior previous recent related similar documented paid fulltime parttime international'.split(
    ' ',
  ),
);

/** `Applicants must have a license`, as a license. */
function withoutHaving(
  sentence: readonly string[],
  { anyone, having, havingLast, must, acts }: ContentWords,
  { logic, earners, of }: WordLists,
): readonly string[] {
  if (sentence.some((word) => logic.has(word))) return sentence;
  const [first = ''] = sentence;
  const told = earners.has(first) || anyone.has(first) ? sentence.slice(1) : sentence;
  const who = told !== sentence && must.has(told[0] ?? '') ? told.slice(1) : told;
  if (havingLast.has(who.at(-1) ?? '')) return who.slice(0, -1);
  const found = findPhrase(who, 0, having);
  const rest = who.slice(found?.end ?? who.length);
  // `need support` is not `must support`.
  if (found?.canonical === 'need' && acts.forms.has(rest[0] ?? '')) return sentence;
  // `avoir 18 ans` is an age, 18 years of practice are none.
  const isHad = /^\p{L}/u.test(rest[0] ?? '') || rest.includes(of);
  return rest.length > 0 && isHad ? rest : sentence;
}

/**
 * `To pass, a score of at least 65 % is required` as `a score of at least 65 %`, needed: what an assessment says of a
 * limit it asks for.
 */
function withPlainNeed(
  sentence: readonly string[],
  { aims, needs }: ContentWords,
  { logic }: WordLists,
): readonly string[] {
  if (!sentence.includes('≥') || sentence.some((word) => logic.has(word))) return sentence;
  const at = sentence.findIndex((_, index) => findPhrase(sentence, index, aims) !== undefined);
  const aim = findPhrase(sentence, at, aims);
  const rest =
    aim === undefined
      ? sentence
      : [...sentence.slice(0, at), ...sentence.slice(sentence[aim.end] === ',' ? aim.end + 1 : aim.end)];
  const plain = rest.filter((word) => !needs.has(word));
  return plain.length === sentence.length || plain.length === 0 ? sentence : [...plain, 'needed'];
}

/** `The following are required: …`. */
function withoutLead(sentence: readonly string[], { leads }: ContentWords): readonly string[] {
  const lead = findPhrase(sentence, 0, leads);
  return lead === undefined || lead.end === sentence.length ? sentence : sentence.slice(lead.end);
}

function sentencesOf(words: readonly string[]): string[][] {
  return splitSentences(words).filter((sentence) => sentence.length > 0);
}
