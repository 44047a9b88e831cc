import { placesOf, type Kind, type ReadSentence } from './read-sentence.ts';

/**
 * How much the kinds of words that a sentence holds together make it an order, in any language that has them. A kind
 * alone says nothing: a learner writes texts, a machine answers, a rule expires.
 */
export function scoreCombinations(sentence: ReadSentence): number {
  let score = 0;
  for (const kind of sentence.found.keys()) {
    for (const combination of startingWith.get(kind) ?? none) {
      if (combination.weight > score && holds(sentence, combination)) score = combination.weight;
    }
  }
  return score;
}

type Combination = {
  /** All have to be there, the rarest first. */
  readonly kinds: readonly Kind[];
  /** At most so many characters between each and the next, in this order; anywhere if absent. */
  readonly within?: number;
  /** None may be there. */
  readonly unless?: readonly Kind[];
  readonly weight: number;
};

const learning = ['learners', 'works'] as const;
const composed = ['learners', 'works', 'structure'] as const;
const unstudied = [...composed, 'scholars'] as const;

const combinations: readonly Combination[] = [
  // Something is wished for in the text, or asked for.
  { kinds: ['wishes', 'texts'], unless: ['works', 'structure'], weight: 3 },
  { kinds: ['wishes', 'telling', 'selling'], unless: learning, weight: 3 },
  { kinds: ['requests', 'telling'], unless: learning, weight: 3 },
  { kinds: ['requests', 'fields'], unless: learning, weight: 3 },
  // What a machine writes owes something.
  { kinds: ['automatic', 'texts', 'owing'], unless: ['learners'], weight: 3 },
  { kinds: ['automatic', 'texts', 'telling'], unless: learning, weight: 3 },
  { kinds: ['machines', 'owing', 'telling'], within: 60, unless: learning, weight: 3 },
  { kinds: ['texts', 'owing', 'telling'], within: 40, unless: composed, weight: 3 },
  { kinds: ['texts', 'owing', 'selling'], unless: composed, weight: 3 },
  { kinds: ['willing', 'machines', 'telling'], within: 40, unless: unstudied, weight: 3 },
  { kinds: ['willing', 'writers', 'telling'], within: 40, unless: unstudied, weight: 3 },
  { kinds: ['willing', 'texts', 'telling'], within: 40, unless: unstudied, weight: 3 },
  { kinds: ['willing', 'texts', 'saying'], within: 40, unless: unstudied, weight: 3 },
  { kinds: ['outputs', 'telling', 'thatWords'], within: 8, unless: ['works', 'structure'], weight: 3 },
  // At the moment of writing.
  { kinds: ['temporals', 'composing', 'telling'], within: 50, unless: composed, weight: 3 },
  { kinds: ['temporals', 'composing', 'naming'], within: 50, unless: composed, weight: 3 },
  // Somebody gets a name.
  { kinds: ['naming', 'holders'], within: 30, unless: ['works'], weight: 3 },
  { kinds: ['naming', 'ours'], within: 12, unless: ['works'], weight: 3 },
  { kinds: ['holders', 'owing', 'naming'], within: 40, unless: ['works'], weight: 3 },
  // What was said before is over.
  { kinds: ['told', 'ended'], weight: 3 },
  { kinds: ['envoys', 'owners'], weight: 3 },
  { kinds: ['told', 'overriding'], weight: 3 },
  { kinds: ['received', 'overriding'], unless: learning, weight: 3 },
  { kinds: ['overriding', 'facts'], within: 12, unless: learning, weight: 3 },
  { kinds: ['machines', 'owing', 'overriding'], within: 40, unless: learning, weight: 3 },
  { kinds: ['memory', 'erasing'], unless: learning, weight: 3 },
  { kinds: ['regulations', 'erasing'], unless: learning, weight: 3 },
  { kinds: ['told', 'erasing'], weight: 3 },
  { kinds: ['temporals', 'composing', 'overriding'], unless: composed, weight: 3 },
  { kinds: ['told', 'overridingElse'], weight: 3 },
  { kinds: ['secrets', 'revealing'], unless: ['learners'], weight: 3 },
  { kinds: ['tasks', 'ended'], weight: 3 },
  { kinds: ['tasks', 'shapes'], weight: 3 },
  // Another shape, or another writer.
  { kinds: ['returning', 'results', 'shapes'], unless: ['works'], weight: 3 },
  { kinds: ['json', 'instead', 'returning'], unless: ['works'], weight: 3 },
  { kinds: ['answers', 'only'], weight: 3 },
  { kinds: ['answers', 'shapes'], unless: learning, weight: 3 },
  { kinds: ['seeming', 'grandeur'], unless: learning, weight: 3 },
  { kinds: ['acting', 'selling'], unless: ['learners'], weight: 3 },
  { kinds: ['shapes'], weight: 1 },
  // Something is to be kept out, put in or changed.
  { kinds: ['silence', 'parts'], unless: learning, weight: 3 },
  { kinds: ['silence', 'texts'], unless: learning, weight: 3 },
  { kinds: ['swapping', 'parts'], within: 25, unless: learning, weight: 3 },
  { kinds: ['fields', 'owing'], within: 12, unless: composed, weight: 3 },
  { kinds: ['fields', 'erasing'], within: 40, unless: learning, weight: 3 },
  { kinds: ['erasing', 'fields'], within: 40, unless: learning, weight: 3 },
  { kinds: ['fields', 'swapping'], unless: learning, weight: 3 },
  { kinds: ['fields', 'telling'], unless: composed, weight: 3 },
  { kinds: ['fields', 'returning'], unless: composed, weight: 3 },
  { kinds: ['repetition', 'telling'], unless: learning, weight: 3 },
  { kinds: ['selling', 'texts', 'telling'], unless: composed, weight: 3 },
];

const startingWith = new Map<string, Combination[]>();
for (const combination of combinations) {
  const [first = ''] = combination.kinds;
  startingWith.set(first, [...(startingWith.get(first) ?? []), combination]);
}

function holds(sentence: ReadSentence, { kinds, within, unless }: Combination): boolean {
  const { found } = sentence;
  if (!kinds.every((kind) => found.has(kind)) || unless?.some((kind) => found.has(kind)) === true) return false;
  return within === undefined || isInOrder(sentence, kinds, within);
}

function isInOrder(sentence: ReadSentence, kinds: readonly Kind[], within: number): boolean {
  // Without spaces the verb may come first or last, and nothing is far.
  if (sentence.isDense) return true;
  let ends: number[] | undefined;
  for (const kind of kinds) {
    const places = placesOf(sentence, kind);
    const before = ends;
    const near =
      before === undefined ? places : places.filter(({ at }) => before.some((end) => at >= end && at - end <= within));
    if (near.length === 0) return false;
    ends = near.map(({ end }) => end);
  }
  return true;
}

const none: readonly never[] = [];
