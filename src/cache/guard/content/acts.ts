import { isAmount } from '../amounts.ts';
import type { Activities } from '../words/activities.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { isJoint } from '../tokens.ts';

/**
 * What criteria ask for as nouns, as verbs: `Creation of a plan, deposit of one dataset and review of the plan of a
 * peer`. A noun does not say who acts; it is the earner where it names what only the earner does, or where several in
 * a row leave nobody else to do them. With people who act themselves, or with what others give or write, nothing is
 * known: `evaluation of experts`, `completion of a feedback form`.
 */
export function withActs(sentence: readonly string[], content: ContentWords, lists: WordLists): readonly string[] {
  if (sentence.some((word) => lists.logic.has(word) || /^[:()]$/.test(word))) return sentence;
  const shared = readShared(sentence, content);
  const clauses = shared ?? readActs(sentence, content);
  const isOfOthers = ({ verb, object }: Act) => !passing.has(verb) && object.some((word) => content.others.has(word));
  if (clauses.length === 0 || clauses.some(isOfOthers)) return sentence;
  const [first] = clauses;
  // What the earner hands in, others review.
  if (clauses.some((clause) => isJudged(clause, content))) return sentence;
  const isOwn =
    clauses.length > 1 ||
    (first !== undefined && (isOfEarner(first, content) || first.object.some((word) => validated.test(word))));
  if (!isOwn) return sentence;
  if (shared !== undefined && first !== undefined) {
    const verbs = shared.flatMap(({ verb }, index) => [
      ...(index === 0 ? [] : [index === shared.length - 1 ? '&' : ',']),
      verb,
    ]);
    return lists.isVerbLast ? [...first.object, ...verbs] : [...verbs, ...first.object];
  }
  return clauses.flatMap(({ verb, object }, index) => [
    ...(index === 0 ? [] : [index === clauses.length - 1 ? '&' : ',']),
    ...(lists.isVerbLast ? [...object, verb] : [verb, ...object]),
  ]);
}

function isJudged({ verb, object }: Act, { ownObjects }: ContentWords): boolean {
  const isTaken = verb === 'valider' && object.some((word) => validated.test(word));
  return judging.has(verb) && !isTaken && object.some((word) => ownObjects.has(word));
}

/** In French whoever passes these validates them. */
const validated = /^(?:unités?|blocs?|modules?|formation|parcours)$/u;

/** What is handed in or passed by nobody else, whatever it is. */
function isOfEarner({ verb, object, isOwn }: Act, { ownObjects, by }: ContentWords): boolean {
  if (passing.has(verb)) return true;
  const isGiven = handing.has(verb) && !object.some((word) => by.has(word) || doers.test(word));
  return isGiven || (isOwn && object.some((word) => ownObjects.has(word)));
}

const passing = new Set('pass réussir superar superare bestehen halen'.split(' '));
const handing = new Set('submit entregar remettre einreichen inleveren consegnare'.split(' '));
const doers =
  /^(?:learner|student|people|person|employ|alumn|estudiant|élève|étudiant|schueler|teilnehm|studier|leerling|deelnem|aluno)/u;

const judging = new Set(
  `review evaluate assess validate correct check mark revise approve revisar evaluar validar corregir valorar calificar réviser évaluer
  valider corriger noter bewerten pruefen beurteilen korrigieren begutachten valutare validare correggere rivedere verificare avaliar
  validar corrigir rever beoordelen nakijken toetsen controleren`.split(/\s+/),
);

/** `Recording and transcription of two interviews`: all that is done to one thing, each with the noun for it. */
function readShared(sentence: readonly string[], content: ContentWords): readonly Act[] | undefined {
  const verbs: string[] = [];
  let at = 0;
  for (; isJoint(sentence[at + 1]); at = behindJoint(sentence, at + 1)) {
    const form = content.acts.forms.get(sentence[at] ?? '');
    if (form === undefined || (form.kind === 'verb' && !form.isNoun) || judging.has(form.base)) return undefined;
    verbs.push(form.base);
  }
  const last = verbs.length === 0 ? undefined : readAct(sentence, at, content);
  if (
    last === undefined ||
    judging.has(last.verb) ||
    last.lead.length > 0 ||
    nextAct(sentence, last.start + 1, content) < sentence.length
  )
    return undefined;
  const object = sentence.slice(last.start);
  return [...verbs, last.verb].map((verb) => ({ verb, object, isOwn: last.isOwn }));
}

type Act = { readonly verb: string; readonly object: readonly string[]; readonly isOwn: boolean };

/** All acts of a sentence, none where one part of it is no noun of an act. */
function readActs(sentence: readonly string[], content: ContentWords): readonly Act[] {
  const acts: Act[] = [];
  for (let at = 0; at < sentence.length;) {
    const start = behindJoint(sentence, at);
    const act = readAct(sentence, start, content);
    if (act === undefined) return [];
    const next = nextAct(sentence, act.start + 1, content);
    const object = [...act.lead, ...withoutLinkAgain(sentence.slice(act.start, next), content)];
    acts.push({ verb: act.verb, object, isOwn: act.isOwn });
    at = next;
  }
  return acts;
}

/** `completion of A and of B`: of both, where neither is of anything else. */
function withoutLinkAgain(object: readonly string[], { acts }: ContentWords): readonly string[] {
  const links = object.flatMap((word, index) => (acts.links.has(word) ? [index] : []));
  const [at = 0] = links;
  return links.length === 1 && object[at - 1] === '&' ? object.toSpliced(at, 1) : object;
}

function nextAct(sentence: readonly string[], from: number, content: ContentWords): number {
  const next = sentence.findIndex((word, index) => {
    if (index < from || !isJoint(word)) return false;
    const start = behindJoint(sentence, index);
    return readAct(sentence, start, content) !== undefined;
  });
  return next === -1 ? sentence.length : next;
}

type ActHead = {
  readonly verb: string;
  readonly lead: readonly string[];
  readonly start: number;
  readonly isOwn: boolean;
};

function readAct(words: readonly string[], start: number, content: ContentWords): ActHead | undefined {
  const own = findPhrase(words, start, content.ownActs);
  if (own !== undefined) {
    const [verb = '', ...lead] = own.canonical.split(' ');
    // Whoever passes in an hour passes it in that time.
    const isIn =
      verb === 'pass' && isAmount(words[own.end]) && /^(?:minute|hour|day|week)$/.test(words[own.end + 1] ?? '');
    return own.end < words.length && !isIn ? { verb, lead, start: own.end, isOwn: true } : undefined;
  }
  const word = words[start] ?? '';
  const end = linkEnd(words, start, content.acts);
  if (end === undefined || end >= words.length) return undefined;
  const form = content.acts.forms.get(word);
  const isNoun = form === undefined ? undefined : form.isNoun || form.kind !== 'verb';
  const verb = isNoun === true ? form?.base : isNoun === undefined ? bySuffix(word, end - start, content) : undefined;
  return verb === undefined ? undefined : { verb, lead: [], start: end, isOwn: content.acts.own.has(verb) };
}

/** `creación de`, `het afnemen van`: by their ending, where a word says that they are of something. */
function bySuffix(word: string, size: number, { suffixes, acts }: ContentWords): string | undefined {
  if (size < 2 || word.length < leastNoun) return undefined;
  if (acts.isLast && word.endsWith('en')) return word;
  const ending = [...suffixes.keys()].find((end) => word.endsWith(end));
  return ending === undefined ? undefined : word.slice(0, -ending.length) + (suffixes.get(ending) ?? '');
}

const leastNoun = 6;

function linkEnd(
  words: readonly string[],
  start: number,
  { forms, links, areNounsFree }: Activities,
): number | undefined {
  const next = words[start + 1] ?? ',';
  if (links.has(next)) return start + 2;
  return areNounsFree && forms.get(words[start] ?? '')?.isNoun === true && /^[\p{L}\d]/u.test(next)
    ? start + 1
    : undefined;
}

function behindJoint(words: readonly string[], start: number): number {
  let at = start;
  while (isJoint(words[at])) at += 1;
  return at;
}
