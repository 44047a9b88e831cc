import { romanceInfinitive } from './content/romance-infinitive.ts';
import { endsInThing } from './free-tasks.ts';
import { readsLikeEnglish, type Voice, type WordLists } from './words/word-lists.ts';
import { isJoint } from './tokens.ts';

/**
 * A requirement told of what is done, told of who does it: `two lessons are observed by the mentor` as `the mentor
 * observes two lessons`. Without `by` only where nobody but the earner can do it: `all modules must be completed`; a
 * report that is handed in may be handed in by anyone.
 */
export function inActive(words: readonly string[], lists: WordLists): readonly string[] {
  if (words.some((word, at) => beforeOrAfter.has(word) && romanceInfinitive.test(words[at + 2] ?? ''))) return words;
  const { voice, isVerbLast } = lists;
  if (voice === undefined) return words;
  const told = isVerbLast ? tellLast(words, voice, lists) : tell(words, voice, lists);
  return told ?? withPlainVerb(words, voice, lists);
}

function tell(words: readonly string[], voice: Voice, lists: WordLists): string[] | undefined {
  const at = words.findIndex(
    (word, index) => index > 0 && voice.be.has(word) && voice.base.has(words[index + 1] ?? ''),
  );
  if (at === -1) return tellReflexive(words, voice, lists);
  const isOnly = !words.some((word, index) => index !== at && index !== at + 1 && voice.be.has(word));
  const end = voice.must.has(words[at - 1] ?? '') ? at - 1 : at;
  const subject = words.slice(0, end);
  const isVerb = subject.length > 1 && lists.verbs.has(subject[0] ?? '');
  if (!isOnly || subject.length === 0 || isVerb) return undefined;
  const verb = voice.base.get(words[at + 1] ?? '') ?? '';
  // Whoever records an exam, or hands out a diploma, may be another.
  const rest = words.slice(at + 2);
  const isOwn =
    end < at &&
    !voice.by.has(rest[0] ?? '') &&
    doneByOneself.has(verb) &&
    endsInThing(subject) &&
    !byOthers.test(subject.at(-1) ?? '');
  if (isOwn && !subject.some((word) => lists.owners.has(word))) return [verb, ...subject, ...rest];
  return toldBy({ subject, verb, rest }, voice, lists);
}

/** What nobody else does of a module or an exam that a criterion asks for. */
const doneByOneself = new Set(
  'complete pass superar aprobar completar concluir réussir superare completare'.split(' '),
);

/** Whoever assesses may complete these. */
const byOthers = /^(?:assessment|report|essay|informe|memoria|rapport|mémoire|relazion|relatório)/u;

type Told = { readonly subject: readonly string[]; readonly verb: string; readonly rest: readonly string[] };

function toldBy({ subject, verb, rest }: Told, voice: Voice, lists: WordLists): string[] | undefined {
  if (!voice.by.has(rest[0] ?? '')) return undefined;
  const stop = rest.findIndex((word, index) => index > 1 && isStop(word, lists));
  const agent = rest.slice(1, stop === -1 ? rest.length : stop);
  const more = stop === -1 ? [] : withoutWho(rest.slice(stop));
  if (!isOfVerb(more, voice, lists)) return undefined;
  // Lessons that are evaluated by students are not evaluated by who earns this.
  const isEarner = agent.length === 1 && lists.earners.has(agent[0] ?? '') && voice.own.has(verb);
  return [...(isEarner ? [] : agent), verb, ...subject, ...more];
}

/** Whether what stands behind who does it is no second one who does: by the supervisor and the client, with the client. */
function isOfVerb([link = '', next = '']: readonly string[], { base }: Voice, lists: WordLists): boolean {
  const { verbs } = lists;
  if (isJoint(link)) return (base.has(next) || verbs.has(next)) && !isParticiple(next, lists);
  return !beside.has(link);
}

/** Spanish and French verbs end in `en`, too, and a Dutch or German one is told by its place. */
function isParticiple(word: string, lists: WordLists): boolean {
  return participle.test(word) && (!word.endsWith('en') || readsLikeEnglish(lists));
}

/** `von erfahrenen Lehrern` as `erfahrene Lehrer`. */
function inOneCase(words: readonly string[], { isVerbLast, activities }: WordLists): readonly string[] {
  return isVerbLast && activities !== undefined ? words.map(activities.objectForm) : words;
}

const participle = /(?<!^val|^ejec)(?:ed|en|[ai]d[oa]s?|[éiu]e?s?|[aiu]t[oaie])$/u;
const beside = new Set(['with', 'con', 'com', 'avec', 'mit', 'met', 'and', 'for', 'to', 'as']);

function isStop(word: string, { relations, of }: WordLists): boolean {
  return /^[&,:]$/.test(word) || (relations.has(word) && word !== of);
}

/** `by the mentor, who signs the logbook`: the mentor does. */
function withoutWho(rest: readonly string[]): readonly string[] {
  return rest[0] === ',' && rest[1] === 'who' ? ['&', ...rest.slice(2)] : rest;
}

/** `el portafolio se entrega por el alumno`. */
function tellReflexive(words: readonly string[], voice: Voice, lists: WordLists): string[] | undefined {
  const at = words.findIndex(
    (word, index) => index > 0 && word === voice.reflexive && voice.base.has(words[index + 1] ?? ''),
  );
  const verb = voice.base.get(words[at + 1] ?? '') ?? '';
  return at === -1 ? undefined : toldBy({ subject: words.slice(0, at), verb, rest: words.slice(at + 2) }, voice, lists);
}

/** Who does it in front, and the verb in its one form: `the mentor observes`. */
function withPlainVerb(words: readonly string[], voice: Voice, lists: WordLists): readonly string[] {
  const at = words.findIndex((word, index) => index > 0 && voice.base.has(word));
  const subject = inOneCase(words.slice(0, at), lists);
  // Written tests, safety checks and learners supervised for 20 hours are no sentences.
  const next = words[at + 1] ?? '';
  const isNoVerb =
    isParticiple(words[at] ?? '', lists) ||
    (voice.base.has(next) && isParticiple(next, lists)) ||
    lists.modes.has(next);
  if (!/^[\p{L}\d≥≤]/u.test(next) || lists.relations.has(next) || isNoVerb) return words;
  const isSubject =
    at > 0 && at < 5 && !subject.some((word) => isStop(word, lists) || lists.verbs.has(word) || voice.be.has(word));
  if (!isSubject) return words;
  const isEarner = subject.length === 1 && lists.earners.has(subject[0] ?? '');
  const object = words.slice(at + 1);
  return [
    ...(isEarner ? [] : subject),
    voice.base.get(words[at] ?? '') ?? '',
    ...(isEarner ? withoutOwner(object, lists) : object),
  ];
}

function withoutOwner(words: readonly string[], { owners }: WordLists): readonly string[] {
  return owners.has(words[0] ?? '') ? words.slice(1) : words;
}

/** `wordt beoordeeld door twee docenten` as `wordt door twee docenten beoordeeld`. */
function withVerbBehind(words: readonly string[], { base, by }: Voice): readonly string[] {
  const at = words.findIndex((word) => by.has(word));
  const verb = words[at - 1] ?? '';
  return at > 0 && base.has(verb) ? [...words.slice(0, at - 1), ...words.slice(at), verb] : words;
}

/** `Es sind 80 % zu erreichen`, `er moet een logboek worden ingeleverd`: what is said first there is no one. */
function withoutIt(words: readonly string[], { be, must }: Voice): readonly string[] {
  const [it = '', verb = '', ...rest] = words;
  if ((it !== 'es' && it !== 'er') || !(be.has(verb) || must.has(verb)) || rest.length < 2) return words;
  const end = rest.length - (rest.some((word) => be.has(word)) || rest.at(-2) === 'zu' ? 2 : 1);
  return end < 1 ? words : [...rest.slice(0, end), verb, ...rest.slice(end)];
}

/** `sind zu beantworten`. */
function withZu(words: readonly string[], { base }: Voice): readonly string[] {
  const [zu = '', verb = ''] = words.slice(-2);
  return zu === 'zu' && base.has(`zu${verb}`) ? [...words.slice(0, -2), `zu${verb}`] : words;
}

/** German and Dutch: `die Arbeit wird von der Kommission bewertet`, `die Arbeit ist einzureichen`. */
function tellLast(said: readonly string[], voice: Voice, lists: WordLists): string[] | undefined {
  const words = withZu(withoutIt(said, voice), voice);
  const at = words.findIndex((word, index) => index > 0 && (voice.be.has(word) || voice.must.has(word)));
  const inner = withVerbBehind(
    words.slice(at + 1).filter((word) => !voice.be.has(word)),
    voice,
  );
  const last = inner.at(-1) ?? '';
  const verb = voice.base.get(last) ?? (voice.be.has(words[at] ?? '') ? last : undefined);
  if (at === -1 || verb === undefined) return undefined;
  const by = inner.findIndex((word) => voice.by.has(word));
  const rest = inner.slice(0, -1);
  if (by === -1) return undefined;
  const agent = rest.slice(by + 1);
  // What the earner does needs no word for who does it.
  const isEarner = agent.length === 1 && lists.earners.has(agent[0] ?? '') && voice.own.has(verb);
  if (isEarner) return [...words.slice(0, at), ...rest.slice(0, by), verb];
  const isPlain =
    agent.length > 0 && agent.length < 4 && !agent.some((word) => isStop(word, lists)) && voice.be.has(words[at] ?? '');
  return isPlain ? [...inOneCase(agent, lists), verb, ...words.slice(0, at), ...rest.slice(0, by)] : undefined;
}

/** `avant de partir`: whoever is told of leaves, so that the sentence stays as it is told. */
const beforeOrAfter = new Set(['avant', 'antes', 'prima', 'después', 'depois']);
