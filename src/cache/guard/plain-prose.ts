import type { WordLists } from './words/word-lists.ts';
import { isJoint } from './tokens.ts';

/** What running text says in two ways of who does it, whose it is and how, in one form; English only. */
export function withPlainProse(sentence: readonly string[], field: string, lists: WordLists): readonly string[] {
  if (!lists.and.has('and')) return sentence;
  if (field === 'criteria') return withMannerLast(underWhom(sentence), lists);
  if (field === 'prerequisites') return withDoers(withoutNeed(sentence, lists), lists);
  if (field === 'learning_outcomes') return withMannerLast(withoutYour(sentence), lists);
  return withDoers(field === 'description' ? withPlainHolder(withoutYour(sentence)) : sentence, lists);
}

/** `under the supervision of an instructor` as `under an instructor's supervision`. */
function underWhom(words: readonly string[]): readonly string[] {
  const at = words.indexOf('under');
  const [task = '', of, ...whom] = words.slice(at + 1);
  const isOne = at !== -1 && of === 'of' && /^(?:supervision|guidance)$/.test(task);
  return isOne && (whom.length === 1 || whom.length === 2) ? [...words.slice(0, at + 1), ...whom, task] : words;
}

/** `people who teach children` as `people teaching children`. */
function withDoers(posted: readonly string[], { activities, relations, verbs }: WordLists): readonly string[] {
  if (!posted.includes('who')) return posted;
  const words = withoutWhoAre(posted);
  const told = [...words];
  for (const [index, word] of words.entries()) {
    const [next = '', object = '&'] = words.slice(index + 1, index + 3);
    const form = activities?.forms.get(next);
    // Staff who train are no staff training, but for those they train.
    const isDone = form?.kind === 'verb' && /^\p{L}/u.test(object) && !relations.has(object);
    // Behind a verb the tool could be its own: teach children using tablets.
    const isUser =
      next === 'use' && !words.slice(0, index).some((each) => verbs.has(each) || activities?.forms.has(each));
    const doing = isUser ? 'with' : isDone ? form.named : doings.get(next);
    const isMany = many.test(words[index - 1] ?? '');
    if (word === 'who' && doing !== undefined && isMany) told.splice(index, 2, '', doing);
  }
  return told.filter((word) => word !== '');
}

const many = /(?:[^s]s|people|staff|children)$/;

/** `staff who are responsible for X` as `staff responsible for X`. */
function withoutWhoAre(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      word === 'who' &&
      words[index + 1] === 'are' &&
      states.has(words.slice(index + 2, index + 4).join(' ')) &&
      many.test(words[index - 1] ?? ''),
  );
  return at === -1 ? words : words.toSpliced(at, 2);
}

const states = new Set('responsible for|interested in|new to|involved in|employed in'.split('|'));

const doings = new Map(
  'work live wish want study care serve hold seek run specialize reside'
    .split(' ')
    .map((verb) => [verb, `${verb === 'run' ? 'runn' : verb.replace(/e$/, '')}ing`]),
);

/** What a learner finds is theirs; diabetes or a child could be another's. */
function withoutYour(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, index) => word !== 'your' || !/^(?:findings|conclusions|ideas|results)$/.test(words[index + 1] ?? ''),
  );
}

/** `a current license is required` as `a current license`, in the field that says what is. */
function withoutNeed(words: readonly string[], { logic }: WordLists): readonly string[] {
  const need = /(?: is| are)? required$/.exec(words.join(' '))?.[0] ?? '';
  const size = need === '' ? 0 : need.trim().split(' ').length;
  return size === 0 || size === words.length || words.some((word) => logic.has(word)) ? words : words.slice(0, -size);
}

/** `The earner of this badge can X`, `Earners of this badge can X`, `Holders can X`. */
function withPlainHolder(words: readonly string[]): readonly string[] {
  const text = words.slice(0, farthest).join(' ');
  const [said = '', verb = ''] = holder.exec(text) ?? learner.exec(text) ?? [];
  if (said === '') return words;
  return [...(plainVerb.get(verb) ?? verb).split(' '), ...words.slice(said.trim().split(' ').length)];
}

const farthest = 16;
const holder =
  /^(?:(?:badge|certificate|credential) )?(?:earner|holder|recipient)s?(?: of (?:badge|digitalbadge|certificate|certification|credential|microcredential|award|diploma|license))? (can|will|has|have|knows?|understands?)(?= )/;
const learner =
  /^(?:in (?:course|module|workshop|training|program) (?:, )?)?(?:you|learners?|participants?|students?|attendees|delegates|trainees) (?:will )?(learns?)(?= (?:to|about) )/;
const plainVerb = new Map(
  'can:holder can|will:holder will|has:holder has|have:holder has|knows:holder knows|know:holder knows|understands:holder understands|understand:holder understands|learn:learn|learns:learn'
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
);

/** `successfully complete X`, `complete X successfully`: how, where one thing is done. */
function withMannerLast(words: readonly string[], { verbs, activities, logic }: WordLists): readonly string[] {
  const manner = words[0] ?? '';
  const isDone = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  const isSecond = words.some((word, index) => index > 2 && isDone(word) && isJoint(words[index - 1]));
  const [verb = '', ...object] = words.slice(1);
  const isOfVerb = verb === 'complete' || (object.length < 3 && !telling.has(verb));
  const isManner = manners.has(manner) && isDone(verb) && isOfVerb && !object.some((word) => otherDoing.test(word));
  return isManner && !isSecond && !words.some((word) => logic.has(word)) ? [...words.slice(1), manner] : words;
}

/** Behind these somebody else does something: help children speak. */
const telling = new Set(
  'help make let see watch observe hear have get keep ensure check explain show verify confirm demonstrate understand decide support assist teach train enable'.split(
    ' ',
  ),
);
/** What else could be done so: train staff to lift, cells that divide, data sent. */
const otherDoing =
  /^(?:to|who|that|how|when|where|while|for|sent|built|made|held|kept|taught|bought|sold|written|driven|grown|drawn|given|taken|run)$|(?:ed|ing)$/;

const manners = new Set(
  'successfully safely correctly accurately effectively independently confidently regularly efficiently clearly properly securely'.split(
    ' ',
  ),
);
