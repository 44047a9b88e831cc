import { hasDigit } from './amounts.ts';
import { countAppositions } from './appositions.ts';
import { readTokens } from './tokens.ts';
import { wordSet, type WordLists } from './words/word-lists.ts';

/**
 * English without the comma before the last `and` or `or` of a list: `audit, control, or security`. Only where nothing
 * else is joined in the sentence, and each item before it can be nothing but one: `law, including tax, or accounting`.
 */
export function withoutSerialCommas(text: string, lists: WordLists): string {
  return text.replace(/[^.;:()\n]+/gu, (sentence) =>
    isOneList(sentence, lists) && countAppositions(readTokens(sentence), lists) === 0
      ? sentence.replace(serial, '$1')
      : sentence,
  );
}

const serial = /,( (?:and|or) )/u;

function isOneList(sentence: string, lists: WordLists): boolean {
  const [before = '', joint, behind = ''] = sentence.split(serial);
  const isJoined = joint !== undefined && !behind.includes(',');
  const items = before.split(', ').map((item) => item.toLowerCase().trim().split(' '));
  const [first = [], ...others] = items;
  if (!isJoined || others.length === 0 || joints.test(`${before} ${behind} `)) return false;
  return (
    !mayBeApposed([...before.trim().split(', '), behind.trim()], lists) &&
    !(joint.includes('or') && areKinds([...items, behind.toLowerCase().trim().split(' ')])) &&
    isFirst(first, others, lists) &&
    others.every((item) => isItem(item, joint, lists))
  );
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
function mayBeApposed(items: readonly string[], { verbs, activities }: WordLists): boolean {
  const [first = [], ...others] = items.map((item) => item.split(' '));
  const isBare = others.some(([word = '']) => !isDetermined(word));
  const isNamed = others.some(([word = '']) => /^\p{Lu}.*\p{Ll}/u.test(word));
  const last = first.at(-1)?.toLowerCase() ?? '';
  // `Adjust brakes, true a wheel, and replace a chain`: tasks are no kinds of one another.
  const isVerb = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  const areTasks = [first, others.at(-1) ?? []].every(([word = '']) => isVerb(word.toLowerCase()));
  const isWhole = !areTasks && (wholes.has(last) || (/[^s]s$/.test(last) && !fields.has(last)));
  return isNamed || (isBare && (isWhole || first.some(isDetermined)));
}

/** `Make a garment, a skirt, or a coat`, `Assessment, oral, or written`: one of the two is what the first item is. */
function areKinds([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const isQuality = (item: readonly string[]) => item.length === 1 && qualities.has(item[0] ?? '');
  return genera.has(first.at(-1) ?? '') || (!isQuality(first) && others.every(isQuality));
}

/** What others, each with its article, are kinds of. */
const genera = wordSet(`
  garment vehicle animal bird insect instrument structure building pastry dish meal drink beverage text document publication
  piece artefact artifact object item product tool device appliance machine plant fruit vegetable metal fabric fibre material
  substance gas chemical disease condition injury boat vessel aircraft container facility weapon performance composition
`);

/** What tells one kind of a thing from another. */
const qualities = wordSet(`
  oral written spoken practical theoretical solo group individual paired live recorded online onsite remote face-to-face open
  closed paid unpaid voluntary full partial associate formal informal internal external public private digital printed
`);

function isDetermined(word: string): boolean {
  return determiners.has(word.toLowerCase());
}

const determiners = wordSet('a an the one another our my your his her its their this that each every any no some');

/** What others are kinds of, in one number; in the plural any word may be: `Animals, dogs, or cats`. */
const wholes = wordSet(`
  documentation evidence coursework homework assessment diploma equipment experience training work staff personnel people media food furniture fruit machinery
  software hardware clothing fish meat poultry crew faculty children employment membership literature information
  material sport exam degree qualification
`);

/** Plurals that are fields of their own. */
const fields = wordSet('operations sales logistics economics physics mathematics');

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
