import { hasDigit, isAmount } from './amounts.ts';
import { contentOf } from './content/content-of.ts';
import { otherWays } from './content/other-ways.ts';
import type { ContentWords } from './content/content-words.ts';
import { mapEvery } from './map-every.ts';
import type { Token } from './tokens.ts';
import { splitSentences } from './split-sentences.ts';
import { activeForms } from './words/active-forms.ts';
import type { WordLists } from './words/word-lists.ts';

/** A sentence as it may be told the other way round: who does it, the verb, what it is done to. */
export type Voices = { readonly active: readonly string[]; readonly passive: readonly string[] };

/**
 * Whether one tells of what is done what the other tells of who does it: `A panel interviews each applicant`, `Each
 * applicant is interviewed by a panel`. No verb has to be known for that: who does it and what it is done to are the
 * same word by word, and the participle is that of the verb between them.
 */
export function isToldByOther(one: Voices | undefined, other: Voices | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    one.passive.some((told) => other.active.includes(told)) || other.passive.some((told) => one.active.includes(told))
  );
}

type Parts = readonly (readonly string[])[];
type Told = {
  readonly field: string;
  readonly lists: WordLists;
  readonly tokens: readonly Token[];
  readonly isByContent?: boolean;
};

/**
 * The parts of a text with the forms that only a sentence has: told the other way round, or of one and of all. What is
 * told of one sentence in two, or of two in one, has none.
 */
export function withVoices(
  words: readonly string[],
  parts: Parts,
  { field, lists, tokens, isByContent }: Told,
): { readonly parts: Parts; readonly voices: readonly Voices[] } {
  // What is read by content is told in one voice already.
  const said = isByContent !== true && telling.has(field) ? splitSentences(words) : [];
  if (said.length !== parts.length) return { parts, voices: [] };
  return {
    parts: parts.map((forms, at) => [...forms, ...otherWays(said[at] ?? [], lists)]),
    voices: voicesOfAll(said, lists, tokens),
  };
}

function voicesOfAll(
  said: readonly (readonly string[])[],
  lists: WordLists,
  tokens: readonly Token[],
): readonly Voices[] {
  // Without marks of its own a full stop ends both.
  const folded = splitSentences(tokens.map((token) => lists.respell(token.folded)));
  if (lists.isVerbLast && folded.length !== said.length) return [];
  return said.map((sentence, at) => voicesOf(sentence, folded[at] ?? [], lists));
}

/** Fields that tell in sentences what is done. */
const telling = new Set(['criteria', 'description', 'assessment']);

/** Both readings of a sentence, nothing where something is denied, left open or put in brackets. */
function voicesOf(sentence: readonly string[], posted: readonly string[], lists: WordLists): Voices {
  const content = contentOf(lists);
  const words = sentence.at(-1) === ',' ? sentence.slice(0, -1) : sentence;
  const isOpen = words.some((word) => lists.logic.has(word) || /^[.:()?]$/.test(word));
  if (content === undefined || isOpen || words.length < 3 || words.length > longest) return none;
  const by = words.findIndex((word) => content.by.has(word));
  const be = words.findIndex((word) => present.has(word) || infinitives.has(word));
  const place = { content, lists, posted };
  if (be === -1) return { active: by === -1 ? actives(words, place) : [], passive: [] };
  const isPassive = by > 0 && words.findLastIndex((word) => content.by.has(word)) === by;
  return { active: [], passive: isPassive ? passives(words, by, place) : [] };
}

const none: Voices = { active: [], passive: [] };

/** Longer sentences say more than who does what. */
const longest = 40;

/** What is done now or always: what was done is told of one time. */
const present = new Set('is are es son est sont è viene vengono é são wird werden wordt worden'.split(' '));
const infinitives = new Set('be ser être essere'.split(' '));

/** `posted`: the sentence with its articles, which in German tell who does it. */
type Place = { readonly content: ContentWords; readonly lists: WordLists; readonly posted: readonly string[] };
type Doing = {
  readonly agent: readonly string[];
  readonly verbs: readonly string[];
  readonly object: readonly string[];
};

function actives(words: readonly string[], place: Place): readonly string[] {
  const { content, lists } = place;
  const must = words.findIndex((word) => content.must.has(word) || lists.must.has(word));
  // Where verbs stand last, whom something must be done to may stand in front as well as who must do it.
  if (lists.isVerbLast && (must !== -1 || isTurned(place))) return [];
  if (must !== -1)
    return tell(
      { agent: words.slice(0, must), verbs: verbsOf(words[must + 1], 'must ', place), object: words.slice(must + 2) },
      place,
    );
  return words.slice(1, longestAgent + 1).flatMap((verb, index) => {
    const behind = words.slice(index + 2);
    // `evalúa a los alumnos`.
    const object = lists.and.has('y') && behind[0] === 'a' ? behind.slice(1) : behind;
    const agent = words.slice(0, index + 1);
    // `inspects and tests the installation`.
    const both =
      behind[0] === '&' && !lists.isVerbLast ? pairsOf(verbsOf(verb, '', place), verbsOf(behind[1], '', place)) : [];
    return [
      ...tell({ agent, verbs: verbsOf(verb, '', place), object }, place),
      ...tell({ agent, verbs: both, object: behind.slice(2) }, place),
    ];
  });
}

const longestAgent = 6;

function pairsOf(verbs: readonly string[], others: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => others.map((other) => `${verb} & ${other}`));
}

/** The verb of an active sentence: as it stands, and as the one that it is known to be a form of. */
function verbsOf(word = '', must: string, { content, lists }: Place): readonly string[] {
  const known = content.finite.get(word) ?? (content.acts.forms.get(word)?.kind === 'verb' ? word : undefined);
  const number = lists.isVerbLast ? numberOf(word.endsWith('n')) : '';
  return [...(known === undefined ? [] : [`${must}#${known}${number}`]), `${must}${plain(word)}${number}`];
}

function numberOf(isMany: boolean): string {
  return isMany ? ' many' : ' one';
}

/** `Den Gast befragt ein Koch`, `Die Gäste befragt der Koch`: whom somebody asks in front. */
function isTurned({ lists, posted }: Place): boolean {
  const [first = '', ...rest] = posted;
  if (!lists.hasCapitalNouns) return false;
  return /^\p{L}+e[nm]$/u.test(first) || (!/^(?:der|ein)$/.test(first) && rest.includes('der'));
}

/** Whether many do it, by the article or, in Dutch, the ending of who does. */
function areMany(agent: readonly string[], { lists, posted }: Place): boolean {
  if (!lists.hasCapitalNouns) return hasDigit(agent[0]) || /(?:en|s)$/.test(agent.at(-1) ?? '');
  const at = posted.findIndex((word) => /^(?:von|durch|vom)$/.test(word));
  return !(posted[at] === 'vom' || /^(?:dem|einem|der|einer|das|ein|eine|einen)$/.test(posted[at + 1] ?? ''));
}

function passives(words: readonly string[], by: number, place: Place): readonly string[] {
  const { content, lists } = place;
  const start = words.findIndex((word) => present.has(word) || content.must.has(word) || lists.must.has(word));
  const isHelper = (word: string) => present.has(word) || infinitives.has(word);
  const isMust = start !== -1 && !present.has(words[start] ?? '');
  if ((isMust && lists.isVerbLast) || words.filter(isHelper).length !== 1) return [];
  const told = doneBy(
    words.slice(start + 1).filter((word) => !isHelper(word)),
    place,
  );
  if (start < 1 || by < start || told === undefined) return [];
  const number = lists.isVerbLast ? numberOf(areMany(told.agent, place)) : '';
  const verbs = told.done.map((done) => verbsDone(done, isMust, number, place)).reduce(pairsOf);
  return tell({ agent: told.agent, verbs, object: words.slice(0, start) }, place);
}

type DoneBy = { readonly agent: readonly string[]; readonly done: readonly string[] };

/** `wird von der Jury bewertet`, `wordt beoordeeld door de jury`, `is assessed by the jury`, `is inspected and tested by`. */
function doneBy(words: readonly string[], { content, lists }: Place): DoneBy | undefined {
  const at = words.findIndex((word) => content.by.has(word));
  if (lists.isVerbLast && at === 0) return { agent: words.slice(1, -1), done: words.slice(-1) };
  if (at === 1) return { agent: words.slice(2), done: words.slice(0, 1) };
  const isOfTwo = !lists.isVerbLast && at === 3 && words[1] === '&';
  return isOfTwo ? { agent: words.slice(4), done: words.slice(0, 3).filter((word) => word !== '&') } : undefined;
}

/** What a participle may be of: the verb that it is known to be a form of, and all that end like it. */
function verbsDone(done: string, isMust: boolean, number: string, { content, lists }: Place): readonly string[] {
  const must = isMust ? 'must ' : '';
  const known = content.participles.get(done);
  const forms = activeForms(done, lists);
  const told = (isMust ? forms.infinitives : forms.finite).map((form) => `${must}${plain(form)}${number}`);
  return [...(known === undefined ? [] : [`${must}#${known}${number}`]), ...told];
}

/** Without accents, which come and go with the ending: complété, complète; evaluado, evalúa. */
function plain(verb: string): string {
  return verb.normalize('NFD').replace(/\p{M}/gu, '');
}

function tell({ agent, verbs, object }: Doing, { content, lists }: Place): readonly string[] {
  const inOneCase = (words: readonly string[]) =>
    (lists.isVerbLast && lists.activities !== undefined ? words.map(lists.activities.objectForm) : words).join(' ');
  const isAgent =
    agent.length > 0 && agent.length <= longestAgent && agent.every((word, at) => isNamed(word, at, agent, lists));
  const isObject = object.length > 0 && object.every((word) => !content.by.has(word) && !isLoose(word, lists));
  // All that a tutor marks, each that a tutor marks; of two tutors each may mark a part.
  const plainObject = hasDigit(agent[0]) ? object : mapEvery(object, lists);
  return isAgent && isObject ? verbs.map((verb) => [inOneCase(agent), verb, inOneCase(plainObject)].join(' | ')) : [];
}

/** Part of who does it: where else something is done, or with what, could be said of either. */
function isNamed(word: string, at: number, agent: readonly string[], { relations, of, leaning }: WordLists): boolean {
  const isOf = word === of || (/^(?:of|von|van|di|de)$/.test(word) && isAmount(agent[at + 1]));
  return word !== ',' && (isOf || !(relations.has(word) || leaning.has(word)));
}

/** Says how or when it is done, or only of what it is done to: with a checklist. */
function isLoose(word: string, { relations, of }: WordLists): boolean {
  return relations.has(word) && word !== of && !belonging.has(word);
}

/** What stands behind them belongs to what is before it. */
const belonging = new Set('of about sobre über ueber von van'.split(' '));
