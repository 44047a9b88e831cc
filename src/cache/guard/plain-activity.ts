import { isPerson } from './free-pairs.ts';
import { professionEndingIn } from './words/title-words.ts';
import type { Activities, ActivityForm } from './words/activities.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';
import { isJoint } from './tokens.ts';

/** Marks an activity, so that `testing equipment` as one is not `test equipment` as a thing. */
export const activityMark = 'do_';

/**
 * What is done, in one form where a text or its parts begin with it: `Design and assemble X`, `Designing and
 * assembling X` and `Design and assembly of X`. A word that could be a thing there stays as it is, unless a word beside
 * it leaves no doubt: cleaning equipment, test equipment, train drivers. A task always begins with what to do.
 */
export function withPlainActivities(words: readonly string[], lists: WordLists, isTask: boolean): readonly string[] {
  const { activities } = lists;
  if (activities === undefined) return words;
  const start = lists.listing.has(words[0] ?? '') ? 1 : 0;
  const told = withVerbFirst(words, start, activities);
  const clauses = readClauses(told, start, lists);
  const isCertain = clauses.some((clause) => isPlain(clause, lists) || (isTask && !isOfThings(clause, lists)));
  if (!isCertain) return words;
  const parts = clauses.flatMap(({ joint, run, object }) => [
    ...joint,
    ...run.flatMap(({ base }, at) => [...(at === 0 ? [] : ['&']), activityMark + base]),
    ...object.map(activities.objectForm),
  ]);
  return [...told.slice(0, start), ...parts];
}

/** `Design and assembly of X`: what is done, and what it is done to. */
type Clause = Run & { readonly joint: readonly string[]; readonly object: readonly string[] };

type Run = {
  readonly run: readonly ActivityForm[];
  /** Told as a demand (`design X`), not as an activity (`designing X`, `design of X`). */
  readonly isAsked: boolean;
  readonly isLinked: boolean;
  readonly end: number;
};

function isPlain({ run, object, isAsked, isLinked }: Clause, lists: WordLists): boolean {
  if (isLinked) return true;
  const isSaid = run.some(({ isThing }) => !isThing);
  return isSaid && (isAsked || !isOfThings({ object, isAsked }, lists));
}

/** `cutting tools`, `welding procedures`: what may be for it. */
function isOfThings({ object, isAsked }: Pick<Clause, 'object' | 'isAsked'>, lists: WordLists): boolean {
  const [first = '', next = '&'] = object;
  const isEnd = /^[&,:(]$/.test(next) || lists.relations.has(next);
  return !isAsked && isEnd && lists.activities?.things.has(first) === true;
}

/** All parts of a text, each of which begins with what is done and tells it in the same way; none where one does not. */
function readClauses(words: readonly string[], start: number, lists: WordLists): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = start; at < words.length; at = clauses.at(-1)?.end ?? words.length) {
    const clause = readClause(words, at, lists);
    if (clause === undefined) return [];
    if (clauses.length > 0 && clause.isAsked !== clauses[0]?.isAsked) return [];
    clauses.push(clause);
  }
  return clauses;
}

function readClause(words: readonly string[], start: number, lists: WordLists): Clause | undefined {
  const first = behindJoint(words, start);
  const head = readRun(words, first, lists);
  if (head === undefined) return undefined;
  const next = words.findIndex(
    (word, index) =>
      index > head.end && isJoint(word) && readRun(words, behindJoint(words, index), lists)?.isAsked === head.isAsked,
  );
  const end = next === -1 ? words.length : next;
  const object = words.slice(head.end, end);
  // Recognition of employers may be given by them.
  const isNoun = head.isLinked || (lists.activities?.areNounsFree === true && !head.isAsked);
  const isOpen = isNoun && lists.activities?.toWhom.has(words[head.end - 1] ?? '') !== true;
  if (isOpen && couldDo(object, lists)) return undefined;
  return { ...head, joint: start === first ? [] : ['&'], object, end };
}

/** Whether what a noun is of could do it itself, so that it leaves open who does: recognition of employers. */
export function couldDo(object: readonly string[], lists: WordLists): boolean {
  const end = object.findIndex((word) => lists.relations.has(word) || /^[,:(]$/.test(word));
  const named = end === -1 ? object : object.slice(0, end);
  return named.some((word, at) => {
    if (doers.test(word)) return true;
    const isHead = at === named.length - 1 || named[at + 1] === '&';
    if (readsLikeEnglish(lists) || lists.isVerbLast) return isHead && isPerson(word);
    return professionEndingIn.test(word.replace(/[ei]?s$/u, '')) && !noDoers.test(word);
  });
}

const noDoers = /^(?:coul|val|mot|ordinat|fl|vap|liqu|chal|haut|longu|larg|tum|ascens|carburat)eur/u;
/** People and bodies that may act themselves. */
export const doers =
  /^(?:profession|profesion|profission|espert|fachleut|monde$|panel$|recruit|hospital|school|escuela|escola|école|ecole|schule|scuol|universi|bank|banco|banque|banca|cent(?:er|ro|re)$|college|organi[sz]ation|instit|agenc|behoerde|associat|asociac|council|ministr|commission|comisión|kommission|committee|comité|docent|trainer|tutor|mentor|coach|expert|spécialist|lehrer|lehrkr|leraar|famil|child|kind|jóven|jovem|jovens|jeune|jugendlich|giovan|adult|erwachsen|volwassen|senior|elder|people|person|gente|menschen|mensen|enfant|bambin|niñ|criança|hijo|team|équipe|equip|squadr|group|grupo|gruppe|gruppo|groep|comuni|communaut|community|gemeinschaft|gemeente|compan|empres|entrepris|unternehm|betrieb|bedrij|aziend|impres|firm|customer|client|kund|klant|cliente|cliënt|user|usuari|utilisat|utent|public|pubblic|públic|staff|personal|personeel|personn|govern|gobierno|gouvern|regierung|overheid|estado|état|staat|jury|jurad|giuri|polic|polizei|student|studier|schüler|schueler|leerling|élève|alun|alumn|allie|estudiant|étudiant|learner|lernend|teilnehm|deelnem|particip|candidat|kandidat|patient|pacient|pazient|parent|padre|pai|eltern|ouder|genitor|volunt|volont|freiwillig|vrijwillig|employe|mitarbeit|medewerk|impiegat|emplead|employé|peer|colleg|collèg|kolleg|coleg|women|woman|men|man|frauen|mujer|femme|donn|mulher|tier|animal|dier|hund|dog|cliente)/u;

/** `receiving, storing and administering`, with the word that binds what follows, where something does. */
function readRun(words: readonly string[], start: number, lists: WordLists): Run | undefined {
  const { activities, relations } = lists;
  if (activities === undefined) return undefined;
  const { run, last } = readForms(words, start, activities);
  const next = words[last + 1] ?? '';
  const { isFilled, isLinked } = readLink(next, run, activities);
  const end = isLinked || isFilled ? last + 2 : last + 1;
  const object = words[end] ?? ',';
  const isOpen = !isLinked && run.length === 1 && relations.has(object);
  const isNone = isOpen || endsRun(object, lists);
  if (run.length === 0 || isNone || activities.never.has(`${words[last] ?? ''} ${object}`)) return undefined;
  const isAsked = !isLinked && run.every(({ kind }) => kind === 'verb');
  // A noun alone is of nothing that follows: storage tanks are no storing of tanks.
  const isTold = run.every(({ kind, isNoun }) => (isLinked ? isNoun : kind === 'doing'));
  if (!isAsked && !isTold) return undefined;
  // Writing in French is not reading in it.
  const sorted = relations.has(object) ? run : run.toSorted((one, other) => (one.base < other.base ? -1 : 1));
  return { run: sorted, isAsked, isLinked, end };
}

/** What stands between an activity and what it is done to; `de` behind a noun of help is who helps: apoyo de la familia. */
function readLink(link: string, run: readonly ActivityForm[], activities: Activities) {
  const { links, partitives, helping, toWhom } = activities;
  const isHelp = toWhom.size > 0 && run.some(({ base }) => helping.has(base));
  const isToWhom = toWhom.has(link) && run.every(({ base }) => helping.has(base));
  const isVerb = run.every(({ kind, isNoun }) => kind === 'verb' && !isNoun);
  const isFilled = isVerb && (partitives.has(link) || isToWhom);
  return { isFilled, isLinked: !isFilled && (isToWhom || (links.has(link) && !isHelp)) };
}

/** Nothing that is done to it, or, as in `Die Ausbildung wird …`, a sentence. */
function endsRun(word: string, { logic, voice }: WordLists): boolean {
  const isSentence = voice !== undefined && (voice.be.has(word) || voice.must.has(word));
  return isSentence || /^[&,:()]$/.test(word) || logic.has(word);
}

/** The forms of activities from a place on, and where the last one stands. */
function readForms(words: readonly string[], start: number, { forms }: Activities) {
  const run: ActivityForm[] = [];
  let last = start;
  for (let at = start; run.length < mostForms; at = behindJoint(words, last + 1)) {
    const form = at > last + 1 || at === start ? forms.get(words[at] ?? '') : undefined;
    if (form === undefined) break;
    run.push(form);
    last = at;
  }
  return { run, last };
}

/** Nobody names more; to read on would cost a long text its square. */
const mostForms = 8;

/** `Anleitungen verfassen` as `verfassen Anleitungen`, where verbs stand last. */
function withVerbFirst(words: readonly string[], start: number, { forms, isLast }: Activities): readonly string[] {
  if (!isLast || forms.has(words[start] ?? '')) return words;
  const joint = words.indexOf('&');
  const halves = [words.slice(start, joint), words.slice(joint + 1)];
  const isOfTwo =
    joint !== -1 &&
    joint === words.lastIndexOf('&') &&
    halves.every((half) => half.length > 1 && endsInVerb(half, forms));
  if (isOfTwo)
    return [
      ...words.slice(0, start),
      ...halves.flatMap((half, at) => [...(at === 0 ? [] : ['&']), ...half.slice(-1), ...half.slice(0, -1)]),
    ];
  const verbs = lastVerbs(words, forms);
  const rest = words.slice(start, words.length - verbs.length);
  return verbs.length === 0 || rest.length === 0 ? words : [...words.slice(0, start), ...verbs, ...rest];
}

function endsInVerb(words: readonly string[], forms: Activities['forms']): boolean {
  return forms.get(words.at(-1) ?? '')?.kind === 'verb';
}

/** The verbs that end a text, with the words that join them. */
function lastVerbs(words: readonly string[], forms: Activities['forms']): readonly string[] {
  const isVerb = (index: number) => forms.get(words[index] ?? '')?.kind === 'verb';
  let at = words.length;
  while (isVerb(at - 1)) {
    at -= 1;
    if (!isJoint(words[at - 1]) || !isVerb(at - 2)) break;
    at -= 1;
  }
  return words.slice(at);
}

function behindJoint(words: readonly string[], start: number): number {
  let at = start;
  while (isJoint(words[at])) at += 1;
  return at;
}
