import { hasDigit } from './amounts.ts';
import { wordSet, type WordLists } from './words/word-lists.ts';

/**
 * English without the comma before the last `and` or `or` of a list: `audit, control, or security`. Only where nothing
 * else is joined in the sentence, and each item before it can be nothing but one: `law, including tax, or accounting`.
 */
export function withoutSerialCommas(text: string, lists: WordLists): string {
  return text.replace(/[^.;:()\n]+/gu, (sentence) =>
    isOneList(sentence, lists) ? sentence.replace(serial, '$1') : sentence,
  );
}

const serial = /,( (?:and|or) )/u;

function isOneList(sentence: string, lists: WordLists): boolean {
  const [before = '', joint, behind = ''] = sentence.split(serial);
  const isJoined = joint !== undefined && !behind.includes(',');
  const items = before.split(', ').map((item) => item.toLowerCase().trim().split(' '));
  const [first = [], ...others] = items;
  if (!isJoined || others.length === 0 || joints.test(`${before} ${behind} `)) return false;
  return !mayBeApposed([...before.trim().split(', '), behind.trim()]) && isFirst(first, others, lists) && others.every((item) => isItem(item, joint, lists));
}

const joints = /(?<![\p{L}-])(?:and|or|nor|but|then)(?![\p{L}-])|&/u;

/** Whether a list begins here: `For schools, teachers or trainers` tells for whom, and `65 questions` may be of what follows. */
function isFirst(item: readonly string[], others: readonly (readonly string[])[], lists: WordLists): boolean {
  const [word = ''] = item;
  const counted = item.findIndex((each) => isNumber(each, lists));
  const isOfCount = item.slice(counted + 1).some((each) => lists.relations.has(each));
  const isCounted = counted === -1 || isOfCount || others.every(([each = '']) => isNumber(each, lists));
  return isCounted && !lists.relations.has(word) && !lists.leaning.has(word) && !openers.test(word);
}

/**
 * Whether the items behind the first may be what the first is: `A trade, welding, or plumbing`, `Languages, French, or
 * German`. One thing with an article stands in a list with others that have one: `a degree, a diploma, or a certificate`.
 */
function mayBeApposed(items: readonly string[]): boolean {
  const [first = [], ...others] = items.map((item) => item.split(' '));
  const isBare = others.some(([word = '']) => !isDetermined(word));
  const isNamed = others.some(([word = '']) => /^\p{Lu}.*\p{Ll}/u.test(word));
  return isNamed || wholes.has(first.at(-1)?.toLowerCase() ?? '') || (isBare && first.some(isDetermined));
}

function isDetermined(word: string): boolean {
  return determiners.has(word.toLowerCase());
}

const determiners = wordSet('a an the one another our my your his her its their this that each every any no some');

/** What behind it are kinds of, where it stands in front of them. */
const wholes = wordSet(`
  areas fields subjects topics languages trades crafts professions occupations roles sectors industries disciplines
  skills modules units courses classes parts components sections elements sessions exams examinations assessments tests
  options electives levels grades methods techniques tools machines instruments equipment materials metals fabrics media
  sports games activities tasks projects documents documentation evidence qualifications certificates diplomas degrees
  experience training work staff workers professionals people learners students candidates others
`);

function isItem(item: readonly string[], joint: string, { relations, leaning, logic, verbs }: WordLists): boolean {
  const [word = ''] = item;
  const isPlain = item.length < 5 && item.every((each) => /^[\p{L}\d][\p{L}\d'’-]*$/u.test(each));
  // `Submit a report, attend a webinar or workshop` may ask for both.
  const isTask = verbs.has(word) && joint.includes('or');
  const isTold = relations.has(word) || leaning.has(word) || logic.has(word) || openers.test(word);
  return isPlain && !isTask && !isTold && !(item.length > 1 && /(?:ing|ed)$/u.test(word));
}

function isNumber(word: string, { numbers }: WordLists): boolean {
  return hasDigit(word) || numbers.has(word);
}

/** What begins no item of a list, but more of the one before. */
const openers =
  /ly$|^(?:such|like|including|who|whose|which|that|where|when|if|using|ideally|plus|also|namely|each|both|either)$/u;
