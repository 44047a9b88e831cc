import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { withCoverage } from './awards.ts';
import { findPhrase } from './find-phrase.ts';
import { readAble } from './abilities.ts';
import { withoutHow } from './how-to.ts';
import { inActivities } from './in-activities.ts';
import { withPlainActivities } from '../plain-activity.ts';
import { isJoint } from '../tokens.ts';

/**
 * What a sentence of a description tells, behind one word for how it tells it: `The course teaches learners to weld`,
 * `Learners are taught how to weld` and `Learners learn to weld`; `This badge attests that` and `Demonstrates that`.
 * Who earns the credential is left out; anybody else stays, and stands behind that word.
 */
export function withFrame(sentence: readonly string[], content: ContentWords, lists: WordLists): readonly string[] {
  const told = withWholeVerb(withoutPlace(withCoverage(sentence, content), content, lists), content);
  const rest = content.selves.has(told[0] ?? '') ? told.slice(1) : undefined;
  const frames = [rest, told].flatMap((words) => (words === undefined ? [] : [words]));
  for (const words of frames) {
    if (words === told && !isOfCredential(words)) continue;
    const framed = readTeaching(words, content, lists) ?? readOpener(words, content, lists);
    if (framed !== undefined) return framed;
  }
  return readTeachingBehind(told, content, lists) ?? readAble(told, content, lists) ?? told;
}

/**
 * Verbs of what a credential does that whoever holds it may do as well: treat patients, confirm bookings. Without the
 * credential in front they are its own only before what it can be of.
 */
function isOfCredential([verb = '', ...words]: readonly string[]): boolean {
  return !ofHolder.has(verb) || words.slice(0, farthest).some((word) => thatWords.has(word) || ability.test(word));
}

const ofHolder = new Set(
  'treats validates verifies confirms contains trata comprende aborda cubre valida confirma contiene traite comprend valide confirme justifie contient comporte tratta affronta conferma convalida compreende contempla contém behandelt dokumentiert bestaetigt zeigt enthaelt bevestigt bevat bespreekt'.split(
    ' ',
  ),
);
const thatWords = new Set('that que dass che dat'.split(' '));
const ability =
  /skill|knowledge|abilit|understanding|competen|proficien|kenntnis|faehigkeit|kompeten|capaci|conocimiento|destreza|habilidad|connaissance|compétence|conoscenz|kennis|vaardig|conheciment|aptid/u;
const farthest = 5;

/** `in this course, learners learn`. */
function withoutPlace(words: readonly string[], { selves, learns, be }: ContentWords, lists: WordLists) {
  const [link = '', self = '', next = ''] = words;
  if (!/^(?:in|im|en|dans|no|na|nel|nella|durante|pendant|waehrend|tijdens|during|a lo largo de)$/u.test(link))
    return words;
  if (!selves.has(self)) return words;
  const rest = words.slice(next === ',' ? 3 : 2);
  const isTold = rest[0] === 'se' || rest.slice(0, 4).some((word) => learns.has(word) || be.has(word));
  return isTold && !lists.logic.has(rest[0] ?? '') ? rest : words;
}

/** `weist X nach` as one verb in front. */
function withWholeVerb(words: readonly string[], { separable, selves }: ContentWords): readonly string[] {
  const at = selves.has(words[0] ?? '') ? 1 : 0;
  const whole = separable.get(words[at] ?? '');
  if (whole === undefined) return words;
  const particle = whole.slice((words[at] ?? '').length);
  const end = words[at + 1] === particle ? at + 1 : words.lastIndexOf(particle);
  if (end !== at + 1 && end !== words.length - 1) return words;
  return [...words.slice(0, at), whole, ...words.slice(at + 1).filter((_, index) => index + at + 1 !== end)];
}

/** `shows that the holder can`, `is designed for`. */
function readOpener(words: readonly string[], content: ContentWords, lists: WordLists): readonly string[] | undefined {
  const { openers, be } = content;
  const start = be.has(words[0] ?? '') ? 1 : 0;
  const found = findPhrase(words, start, openers) ?? findPhrase(words, 0, openers);
  if (found === undefined || found.end === words.length) return undefined;
  const rest = words.slice(found.end);
  const said = found.canonical.split(' ');
  // `introduces learners to fiction`.
  const isToWhom = lists.earners.has(rest[0] ?? '') && rest[1] === said.at(-1);
  if (isToWhom) return [...said, ...rest.slice(2)];
  // `shows that the holder can`: who holds it, said in one way.
  const holder = said.at(-1) === 'can' ? undefined : findPhrase(rest, 0, openers);
  if (holder?.canonical.endsWith(' can') === true)
    return [...said, ...holder.canonical.split(' '), ...inActivities(rest.slice(holder.end), content, lists)];
  const isAble = said.at(-1) === 'can';
  // `An introduction to preparing drinks` and to the preparation of drinks; planning law is no planning of law.
  const isNamed = rest[0]?.endsWith('ing') === true && rest[1] === 'of';
  if (introduced.has(found.canonical) && !isNamed)
    return [...said, ...withPlainActivities(withoutFirst(rest, ':'), lists, false)];
  return [
    ...said,
    ...(isAble ? inActivities(rest, content, lists) : (readAble(rest, content, lists) ?? withoutFirst(rest, ':'))),
  ];
}

const introduced = new Set(['introduction to', 'introduce en', 'initie à', 'introduz a', 'introduce a']);

type Teaching = { readonly verb: string; readonly who: readonly string[]; readonly what: readonly string[] };

function readTeaching(
  words: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  const teaching = tellTeaching(words, content, lists);
  if (teaching === undefined || teaching.what.length === 0) return undefined;
  const { verb, who, what } = asLearning(withWho(teaching, content, lists), content);
  if (verb === 'introduction')
    return ['introduction', 'to', ...who.filter((word) => !lists.earners.has(word)), ...withoutFirst(what, 'to')];
  const plain = who.length === 1 && lists.earners.has(who[0] ?? '') ? [] : who;
  const learnt = verb === 'learn' ? withoutHow(what, content, lists) : what;
  return [`tells_${verb}`, ...plain, ...inActivities(withoutLink(learnt, content), content, lists)];
}

/** `allows learners to learn to weld`: learning is what they do. */
function asLearning(teaching: Teaching, { toDo }: ContentWords): Teaching {
  const what = toDo.has(teaching.what[0] ?? '') ? teaching.what.slice(1) : teaching.what;
  return teaching.verb === 'enable' && learning.has(what[0] ?? '')
    ? { ...teaching, verb: 'learn', what: what.slice(1) }
    : teaching;
}

const learning = new Set('learn aprender apprendre imparare erlernen leren'.split(' '));

/** Who is taught, where that stands behind the verb: up to the word that begins what is learnt. */
function withWho(teaching: Teaching, content: ContentWords, { earners }: WordLists): Teaching {
  const { toDo } = content;
  const { who, what } = teaching;
  if (who.length > 0) return teaching;
  const at = what.findIndex((word, index) => toDo.has(word) || word === 'how' || isForDoing(what, index, content));
  if (at > 0 && at < 5 && what.slice(0, at).every((word) => /^\p{L}+$/u.test(word)))
    return { ...teaching, who: what.slice(0, at), what: what.slice(at) };
  return earners.has(what[0] ?? '') ? { ...teaching, who: what.slice(0, 1), what: what.slice(1) } : teaching;
}

function tellTeaching(words: readonly string[], content: ContentWords, lists: WordLists): Teaching | undefined {
  const { learns, teaches, taught, be, toWhom } = content;
  const [first = '', ...rest] = words;
  const verb = teaches.get(first);
  if (verb !== undefined)
    return { verb, who: [], what: toWhom.has(rest[0] ?? '') && !isVerb(rest[1] ?? '', lists) ? rest.slice(1) : rest };
  // `lernen Teilnehmende`, behind `In diesem Kurs`.
  if (learns.has(first))
    return lists.earners.has(rest[0] ?? '') || you.has(rest[0] ?? '')
      ? { verb: 'learn', who: [], what: rest.slice(1) }
      : undefined;
  const at = words.findIndex((word, index) => index > 0 && (learns.has(word) || be.has(word)));
  const who = words.slice(0, at);
  if (
    at === -1 ||
    at > 4 ||
    !who.every((word) => /^\p{L}+$/u.test(word) && !lists.logic.has(word) && !clauseWords.has(word))
  )
    return readTaughtLast(words, content);
  if (learns.has(words[at] ?? '')) return { verb: 'learn', who, what: words.slice(at + 1) };
  const done = taught.get(words[at + 1] ?? '');
  return done === undefined ? readTaughtLast(words, content) : { verb: done, who, what: words.slice(at + 2) };
}

/** `werden Grundlagen vermittelt`. */
function readTaughtLast(words: readonly string[], { be, teaches, taught }: ContentWords): Teaching | undefined {
  const end = words.at(-1) ?? '';
  const verb = taught.get(end) ?? teaches.get(end);
  return be.has(words[0] ?? '') && verb !== undefined ? { verb, who: [], what: words.slice(1, -1) } : undefined;
}

/** `an introductory course that teaches learners to X`, `… in which learners learn to X`. */
function readTeachingBehind(
  words: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  const at = words.findIndex(
    (word, index) =>
      content.selves.has(words[index - 1] ?? '') && clauseWords.has(word === 'in' ? (words[index + 1] ?? '') : word),
  );
  if (at < 1 || at > 5) return undefined;
  const told = readTeaching(words.slice(words[at] === 'in' ? at + 2 : at + 1), content, lists);
  return told === undefined ? undefined : [...words.slice(0, at), ...told];
}

const clauseWords = new Set('that who which where when qui que che das die in-which'.split(' '));
const you = new Set('sie du je u you'.split(' '));

/** `prepares staff for supervising teams`. */
function isForDoing(words: readonly string[], at: number, { acts }: ContentWords): boolean {
  const form = words[at] === 'for' ? acts.forms.get(words[at + 1] ?? '') : undefined;
  return form?.kind === 'doing' && !form.isThing && !acts.things.has(words[at + 2] ?? '');
}

/** `supervising and training teams` as `supervise and train teams`. */
function asDone(words: readonly string[], { acts }: ContentWords): readonly string[] {
  return words.map((word, index) => {
    const form = acts.forms.get(word);
    const isFirst = index === 0 || isJoint(words[index - 1]);
    return isFirst && form?.kind === 'doing' ? form.base : word;
  });
}

/** `to weld`, `how to weld`, `a soldar`. */
function withoutLink(words: readonly string[], content: ContentWords): readonly string[] {
  const { toDo } = content;
  if (isForDoing(words, 0, content)) return asDone(words.slice(1), content);
  const said = words[0] === 'how' && words[1] === 'to' ? words.slice(1) : words;
  return toDo.has(said[0] ?? '') ? said.slice(1) : said;
}

function withoutFirst(words: readonly string[], mark: string): readonly string[] {
  return words[0] === mark ? words.slice(1) : words;
}

function isVerb(word: string, { activities, verbs }: WordLists): boolean {
  return (
    verbs.has(word) ||
    activities?.forms.get(word)?.kind === 'verb' ||
    /^(?!hogar|mujer)\p{L}{2,}(?:[aei]r|[aei]re)$/u.test(word)
  );
}
