import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { clauseBounds, sentenceBounds } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { excludedAsIncluded } from './excluded-as-included.ts';
import { isDeniedAt, isKindInFacts } from './of-a-kind.ts';
import {
  ambiguous,
  articles,
  alongside,
  away,
  containers,
  enrolments,
  fillings,
  given,
  givingBehind,
  giving,
  carriers,
  clubs,
  coming,
  included,
  keeping,
  made,
  takenAway,
  takingAway,
  licences,
  materials,
  software,
  things,
  topical,
  withWords,
} from '../words/handed-out-words.ts';

/** "Lunch is provided", `krijgen een handboek`: a thing that people are handed, where the facts have none of its kind. */
export const handedOutRule: Rule = {
  name: 'offer',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience) return [];
    const excluded = excludedAsIncluded(text, facts);
    if (!isHanding(text)) return excluded;
    const handed = text.tokens.flatMap(({ folded }, at) => {
      const by = things.some((each) => each.said.test(folded))
        ? handedBy(text, at, { facts, language })
        : madeAndTaken(text, at, facts);
      if (by === undefined || isDeniedAt(text, at) || isFromNamed(text.tokens, by, { facts, language })) return [];
      return [{ first: Math.min(at, by), last: Math.max(at, by), detail }];
    });
    return [...excluded, ...handed];
  },
};

/** `Fornito dagli Archivi Vaticani`: whether the giver has a name that no fact has; then the name rule judges it, which outside English only warns. */
function isFromNamed(tokens: Annotated['tokens'], at: number, { facts, language }: Setting): boolean {
  // German nouns all have a capital.
  if (language === 'de' || !givers.has(tokens[at + 1]?.folded ?? '')) return false;
  const name = [2, 3]
    .map((step) => tokens[at + step])
    .find((token) => token?.clause === tokens[at]?.clause && /^\p{Lu}/u.test(token?.text ?? ''));
  return name !== undefined && !facts.passages.some(({ words }) => words.has(name.folded));
}

const givers = new Set('by par por pelo pela pelos pelas da dal dalla dall dai dagli dalle door'.split(' '));

/** Whether any word of it hands something out, before things are looked for. */
function isHanding({ words }: Annotated): boolean {
  return Array.from(words).some((word) => handing.some((each) => each.test(word)));
}

const handing = [included, given, giving, givingBehind, coming, carriers, takingAway];

type Setting = { readonly facts: FactsIndex; readonly language: string };

function handedBy(text: Annotated, at: number, { facts, language }: Setting): number | undefined {
  const { folded = '' } = text.tokens[at] ?? {};
  const by = isThing(text, at, language) ? givenBy(text, at) : undefined;
  const kind = things.find(({ said }) => said.test(folded));
  return by === undefined || kind === undefined || isKindInFacts(kind, folded, facts) ? undefined : by;
}

/** "Goes home with a hive" of facts that have hives as a topic, and nothing that anybody has in the end. */
function madeAndTaken({ tokens }: Annotated, at: number, facts: FactsIndex): number | undefined {
  if (!made.test(tokens[at]?.folded ?? '')) return undefined;
  const { first, last } = clauseBounds(tokens, at);
  for (let by = Math.max(first, at - reach); by <= Math.min(last, at + reach); by += 1) {
    const isTaken = beginsAt(tokens, by, takenAway) || isTakenAway(tokens, by, at, last);
    if (isTaken && !isAbout(tokens, by, at)) return isKept(facts) ? undefined : by;
  }
  return undefined;
}

const detail = 'what is handed out and provided only as the facts state it';

/** Software is handed out with a licence, honey in a jar; a `manual` is a noun behind an article. */
function isThing(text: Annotated, at: number, language: string): boolean {
  const { tokens } = text;
  const { folded = '', gap } = tokens[at] ?? {};
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (software.test(folded) && !licences.test(folded))
    return [-3, -2, -1, 1, 2].some((step) => licences.test(tokens[at + step]?.folded ?? ''));
  if (containers.test(folded))
    return gap === '-' || [1, 2].some((step) => fillings.test(tokens[at + step]?.folded ?? ''));
  if (enrolments.test(folded)) return [2, 3].some((step) => clubs.test(tokens[at + step]?.folded ?? ''));
  if (!ambiguous.test(folded)) return true;
  const isEnd = next?.clause !== tokens[at]?.clause;
  if (language === 'en') return isEnd || next === undefined || isFunctionWord(text, next);
  return before?.clause !== tokens[at]?.clause || articles.test(before?.folded ?? '');
}

/** The word that hands it out. */
function givenBy({ tokens }: Annotated, at: number): number | undefined {
  const { first, last } = boundsOf(tokens, at);
  const isMaterial = materials.test(tokens[at]?.folded ?? '');
  for (let by = Math.max(first, at - reach); by <= Math.min(last, at + reach); by += 1) {
    const { folded = '' } = tokens[by] ?? {};
    if (by === at) continue;
    if (included.test(folded)) return by;
    if (given.test(folded) && !isAbout(tokens, by, at)) return by;
    if (!isMaterial && (beginsAt(tokens, by, takenAway) || beginsAt(tokens, by, alongside)) && !isAbout(tokens, by, at))
      return by;
  }
  return isMaterial ? undefined : giverOf(tokens, at);
}

/** Its clause; what opens a sentence may have a list behind it: `Ein Handbuch zu Seitenlage, Wunden und Blutungen`. */
function boundsOf(tokens: Annotated['tokens'], at: number) {
  const clause = clauseBounds(tokens, at);
  const sentence = sentenceBounds(tokens, at);
  return at - sentence.first <= 1 ? sentence : clause;
}

function isKept({ passages }: FactsIndex): boolean {
  return passages.some(({ words }) => Array.from(words).some((word) => keeping.test(word)));
}

/** A verb before the thing, with its "home" or `mee` behind that. */
function isTakenAway(tokens: Annotated['tokens'], by: number, at: number, last: number): boolean {
  const isVerb = by < at && takingAway.test(tokens[by]?.folded ?? '');
  return isVerb && tokens.slice(at + 1, last + 1).some(({ folded }) => away.test(folded));
}

function beginsAt(tokens: Annotated['tokens'], at: number, patterns: readonly RegExp[]): boolean {
  const [one = '', two = '', three = ''] = [0, 1, 2].map((step) => tokens[at + step]?.folded);
  return patterns.some((each) => each.test(`${one} ${two}`) || each.test(`${one} ${two} ${three}`));
}

/** The verb before a thing, over what stands between two commas with a "with": `reçoivent, avec le badge, un survêtement`. */
function giverOf(tokens: Annotated['tokens'], at: number): number | undefined {
  const { sentence } = tokens[at] ?? {};
  for (let by = at - 1; by >= Math.max(0, at - reach) && tokens[by]?.sentence === sentence; by -= 1) {
    const { folded = '', clause } = tokens[by] ?? {};
    const isComing =
      coming.test(folded) &&
      tokens.slice(Math.max(0, by - reach), by).some((token) => token.clause === clause && withWords.has(token.folded));
    if (!giving.test(folded) && !isComing) continue;
    const cuts = [...Array(at - by).keys()]
      .map((step) => by + 1 + step)
      .filter((index) => tokens[index]?.clause !== tokens[index - 1]?.clause);
    const isInserted = cuts.length === 2 && withWords.has(tokens[cuts[0] ?? 0]?.folded ?? '');
    return (cuts.length === 0 || isInserted) && !isAbout(tokens, by, at) ? by : undefined;
  }
  // `Sicherheitsschuhe erhalten die Teilnehmenden`, `een handboek krijgen`.
  return [1, 2, 3]
    .map((step) => at + step)
    .find((by) => tokens[by]?.clause === tokens[at]?.clause && givingBehind.test(tokens[by]?.folded ?? ''));
}

/** "Receives training in the use of gloves", behind what gives. */
function isAbout(tokens: Annotated['tokens'], by: number, at: number): boolean {
  return by < at && tokens.slice(by + 1, at).some(({ folded }) => topical.test(folded));
}

/** In words, between a thing and what hands it out. */
const reach = 12;
