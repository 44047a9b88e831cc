import { isAmount } from '../amounts.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { doing } from './doing.ts';
import { romanceInfinitive } from './romance-infinitive.ts';

/**
 * `Two rounds are observed by an instructor` as `an instructor observes two rounds`: who does it in front, then the
 * verb in one form, then what it is done to. What stands behind who does it must be certain to be no more of them:
 * a tutor from the college is not a test from the college.
 */
export function inActiveVoice(sentence: readonly string[], place: Place): readonly string[] {
  const asked = splitAsked(sentence, place);
  const parts = asked.length > 1 ? asked : splitTold(sentence, place.lists);
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : ['&']),
    ...(passive(part, place) ?? ownPassive(part, place) ?? active(part, place) ?? part),
  ]);
}

/** `Alle Blätter müssen bearbeitet und die Klausur muss bestanden werden`: two demands, each with its own verb. */
function splitAsked(words: readonly string[], { field, content, lists }: Place): (readonly string[])[] {
  const at = words.indexOf('&');
  const halves = [words.slice(0, at), words.slice(at + 1)];
  const isAsked = (half: readonly string[]) => half.filter((word) => content.must.has(word)).length === 1;
  const isOne = at > 0 && at === words.lastIndexOf('&') && !words.includes(',');
  return field === 'criteria' && lists.isVerbLast && isOne && halves.every(isAsked) ? halves : [words];
}

/**
 * `…, and the board reviews the report`: a comma before `and` ends what is told, where there is no other comma, and no
 * choice, which it ends, too: `Write or watch, and weld`.
 */
function splitTold(words: readonly string[], { joints }: WordLists): (readonly string[])[] {
  if (words.some((word) => word !== '&' && joints.has(word))) return [words];
  const at = words.findIndex((word, index) => word === ',' && words[index + 1] === '&');
  if (at < 1 || words.filter((word) => word === ',').length > 1) return [words];
  return [words.slice(0, at), words.slice(at + 2)];
}

function passive(words: readonly string[], place: Place): readonly string[] | undefined {
  const { content, lists } = place;
  if (words.some((word) => lists.logic.has(word) || /^[:()?]$/.test(word))) return undefined;
  // What was done is told of another time than what is done.
  if (words.some((word) => pasts.has(word))) return undefined;
  const by = words.findIndex((word) => content.by.has(word));
  if (by < 2 || words.findLastIndex((word) => content.by.has(word)) !== by) return undefined;
  return lists.isVerbLast ? passiveLast(words, by, place) : passiveFirst(words, by, place);
}

const pasts = new Set('was were wurde wurden werd fue fueron foi foram fu furono'.split(' '));

export type Place = {
  readonly field: string;
  readonly content: ContentWords;
  readonly lists: WordLists;
  /** Whether the text asks the earner for everything, so that whoever earns it is nobody else there. */
  readonly isOfEarner: boolean;
  /** Whether one word, and no other, says who learns. */
  readonly isOfOne: boolean;
  /** Whether the text is one sentence. */
  readonly isOnly: boolean;
};

function passiveFirst(words: readonly string[], by: number, place: Place): readonly string[] | undefined {
  const { content, lists } = place;
  const done = placeOfDone(words, by, content);
  const verb = content.participles.get(words[done] ?? '');
  const isBeen = content.be.has(words[done - 1] ?? '');
  if (verb === undefined || (!isBeen && place.field !== 'assessment')) return undefined;
  const between = words.slice(done + 1, by);
  const object = withoutMust(words.slice(0, isBeen ? done - 1 : done), content);
  const { agent, rest } = splitAgent(words.slice(by + 1), content, lists);
  // Trainees with a checklist are not observed with one.
  const isLoose = object.some((word) => lists.relations.has(word) && loose.has(word));
  if (!isWhole(object, content, lists) || agent === undefined || isLoose) return undefined;
  return told({ agent, verb, object: [...object, ...between, ...rest] }, place);
}

/** Behind what is done to somebody they say how or when it is done; before the verb, who they are. */
const loose = new Set(
  'with without before after during within con sin antes después durante avec sans avant après pendant sem depois senza prima dopo'.split(
    ' ',
  ),
);

/** Where the participle stands: right before who does it, or before how it is done, `évalué en situation par`. */
function placeOfDone(words: readonly string[], by: number, { participles, be }: ContentWords): number {
  const isDone = (at: number) => participles.has(words[at] ?? '') && be.has(words[at - 1] ?? '');
  const far = [by - 2, by - 3].find((at) => isDone(at) && manners.has(words.slice(at + 1, by).join(' ')));
  return participles.has(words[by - 1] ?? '') || far === undefined ? by - 1 : far;
}

/** How something is done that nobody is: candidates in training are others. */
const manners = new Set(
  'en situation|individually|individuellement|individualmente|oralement|oralmente|orally'.split('|'),
);

/** `De oefeningen worden door de instructeur beoordeeld`, `… beoordeeld door de instructeur`. */
function passiveLast(words: readonly string[], by: number, place: Place): readonly string[] | undefined {
  const { content, lists } = place;
  const at = words.findIndex((word, index) => index > 0 && content.be.has(word));
  const verbs = words.flatMap((word, index) => (index > at && content.participles.has(word) ? [index] : []));
  const [done = -1] = verbs;
  if (at === -1 || at > by || verbs.length !== 1) return undefined;
  const isBehind = done === by - 1;
  if (!isBehind && done !== words.length - 1) return undefined;
  const agentWords = isBehind ? words.slice(by + 1) : words.slice(by + 1, done);
  const { agent, rest } = splitAgent(agentWords, content, lists);
  const between = words.slice(at + 1, isBehind ? done : by);
  const object = words.slice(0, at);
  if (agent === undefined || !isWhole(object, content, lists)) return undefined;
  const verb = content.participles.get(words[done] ?? '') ?? '';
  return told({ agent, verb, object: [...object, ...between, ...rest] }, place);
}

/** `All sessions must be attended` as `attend all sessions`: what nobody but the earner hands in, attends or passes. */
function ownPassive(words: readonly string[], place: Place): readonly string[] | undefined {
  const { field, content, lists } = place;
  const { voice, isVerbLast, logic } = lists;
  const isTold = field === 'criteria' && !words.some((word) => logic.has(word) || content.by.has(word));
  const at = words.findIndex((word, index) => index > 0 && (content.be.has(word) || content.must.has(word)));
  if (!isTold || voice === undefined || at < 1) return undefined;
  const object = words.slice(0, at);
  const isBeing = (word: string) => content.be.has(word) || voice.be.has(word);
  const done = words.findIndex((word, index) => index > at && (isVerbLast ? voice.base.has(word) : !isBeing(word)));
  const isAsked = content.must.has(words[at] ?? '');
  if (isAsked && isScore(object) && scoring.has(words[done] ?? '')) return [...object, ...words.slice(done + 1)];
  const verb = voice.base.get(words[done] ?? '') ?? '';
  // What is handed to the earner somebody else hands over.
  const isToEarner = words.some((word) => lists.earners.has(word));
  const isOwn = !isToEarner && isOwnObject({ verb, object, isAsked }, content);
  if (!content.acts.own.has(verb) || !isOwn || !isWhole(object, content, lists)) return undefined;
  const between = words.slice(at + 1, done).filter((word) => !isBeing(word) && word !== 'zu');
  const behind = words.slice(done + 1);
  if (!isVerbLast) return [verb, ...object, ...between, ...withSecondDone(behind, place)];
  return behind.every((word) => content.be.has(word)) ? [...object, ...between, verb] : undefined;
}

function isScore([first, sign = '']: readonly string[]): boolean {
  return first === 'score' && /^[≥≤]$/u.test(sign);
}

type OwnDone = { readonly verb: string; readonly object: readonly string[]; readonly isAsked: boolean };

/** Nobody else passes what must be passed, and a plan that must be handed in nobody but the earner hands in. */
function isOwnObject({ verb, object, isAsked }: OwnDone, { ownObjects, others }: ContentWords): boolean {
  const isOnly = isAsked && (verb === 'pass' || (verb === 'submit' && deliverable.has(object.at(-1) ?? '')));
  return (isOnly || object.some((word) => ownObjects.has(word))) && !object.some((word) => others.has(word));
}

const deliverable = new Set(['plan', 'plans', 'report', 'reports', 'reflection', 'reflections']);

/** `All modules must be completed and the test passed`: the second is done by whoever does the first. */
function withSecondDone(behind: readonly string[], { content, lists }: Place): readonly string[] {
  const [joint, ...rest] = behind;
  const object = rest.slice(0, -1);
  const verb = lists.voice?.base.get(rest.at(-1) ?? '') ?? '';
  const isOwn =
    content.acts.own.has(verb) && content.ownObjects.has(object.at(-1) ?? '') && object.length < longestPart;
  const isPlain = object.every(
    (word) => /^[\p{L}\d]/u.test(word) && word !== '&' && !content.others.has(word) && !lists.relations.has(word),
  );
  return joint === '&' && isOwn && isPlain ? ['&', verb, ...object] : behind;
}

/** `a score of at least 85 % must be achieved`. */
const scoring = new Set('achieved scored obtained earned gained attained reached'.split(' '));

type Told = { readonly agent: readonly string[]; readonly verb: string; readonly object: readonly string[] };

function told({ agent, verb, object }: Told, { field, isOfEarner, lists }: Place): readonly string[] {
  const { earners, isVerbLast, activities } = lists;
  const inOneCase = (words: readonly string[]) =>
    isVerbLast && activities !== undefined ? words.map(activities.objectForm) : words;
  const isEarner = agent.length === 1 && earners.has(agent[0] ?? '');
  // What criteria tell of the earner they ask for.
  if (isEarner && field === 'criteria' && isOfEarner && ownVerbs.has(verb))
    return isVerbLast ? [...inOneCase(object), verb] : [verb, ...object];
  return [...(isEarner ? ['earner'] : inOneCase(agent)), `${doing}${verb}`, ...inOneCase(object)];
}

/** What nobody is asked to do to the earner, nor to what the earner does: students evaluate the lessons of who teaches. */
const ownVerbs = new Set(
  'submit complete pass attend present perform write design create entregar presentar completar realizar redactar remettre rendre présenter rédiger réaliser consegnare presentare completare redigere apresentar concluir redigir einreichen vorlegen inleveren afronden'.split(
    ' ',
  ),
);

/** An instructor observes two rounds: who, then a verb that agrees with it, then what. */
function active(words: readonly string[], place: Place): readonly string[] | undefined {
  const { content, lists } = place;
  if (words.some((word) => lists.logic.has(word) || /^[:()?]$/.test(word))) return undefined;
  const at = words.findIndex((word, index) => index > 0 && content.finite.has(word));
  const agent = withoutMust(words.slice(0, at), content);
  const object = words.slice(at + 1);
  const [next = ''] = object;
  if (at < 1 || at > 6 || !/^[\p{L}\d≥≤]/u.test(next) || lists.relations.has(next) || !isWhole(agent, content, lists))
    return undefined;
  const isMany = /^\d/.test(agent[0] ?? '') && agent[0] !== '1';
  // `Drie gasten keurt een kok`: whom somebody does it to in front.
  if (lists.isVerbLast && isMany && !(words[at] ?? '').endsWith('n')) return undefined;
  if (lists.and.has('and') && !agrees(words[at] ?? '', agent, isMany)) return undefined;
  return told({ agent, verb: content.finite.get(words[at] ?? '') ?? '', object }, place);
}

/** English: `tutors mark`, `a tutor marks`; else the word is a noun. */
function agrees(verb: string, agent: readonly string[], isMany: boolean): boolean {
  const isPlural = isMany || /(?:[^s]s|people|staff|children)$/.test(agent.at(-1) ?? '');
  return /[^s]s$/.test(verb) ? !isPlural : isPlural;
}

/** Words that are nobody who acts and nothing that is done: no verb of their own, no clause. */
function isWhole(
  words: readonly string[],
  { be, participles, by }: ContentWords,
  { logic, verbs }: WordLists,
): boolean {
  const isPlain = words.every(
    (word) =>
      !logic.has(word) &&
      !be.has(word) &&
      !by.has(word) &&
      !/^[,:()]$|^(?:who|that|which|who|que|qui|che|die|dat)$/.test(word),
  );
  return (
    words.length > 0 &&
    words.length < longestPart &&
    isPlain &&
    !verbs.has(words[0] ?? '') &&
    !participles.has(words[0] ?? '')
  );
}

const longestPart = 12;

function withoutMust(words: readonly string[], { must }: ContentWords): readonly string[] {
  return must.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

type Agent = { readonly agent: readonly string[] | undefined; readonly rest: readonly string[] };

/** Who does it, and what is said behind; unknown where that could be said of either. */
function splitAgent(words: readonly string[], { circumstances }: ContentWords, { relations, of }: WordLists): Agent {
  // `een commissie van drie organisten`: how many they are.
  const isOf = (word: string, index: number) => word === of || (word === 'van' && isAmount(words[index + 1]));
  const stop = words.findIndex(
    (word, index) =>
      index > 0 && (circumstances.has(word) || (relations.has(word) && !isOf(word, index)) || /^[,:&]$/.test(word)),
  );
  if (stop === -1) return { agent: words.length > 0 ? words : undefined, rest: [] };
  // Who enters, `before entering the site`, is whoever is told of.
  const isDoing = words.slice(stop + 1, stop + 3).some((word) => gerund.test(word) || romanceInfinitive.test(word));
  const isCertain = circumstances.has(words[stop] ?? '') && !isDoing;
  return { agent: isCertain ? words.slice(0, stop) : undefined, rest: words.slice(stop) };
}

const gerund = /^\p{L}{2,}[^s]ing$/u;
