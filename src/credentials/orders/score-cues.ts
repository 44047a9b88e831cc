import { cueWeights } from './cue-weights.ts';
import { isForbidding, isImperativeAt } from './is-imperative.ts';
import { placesOf, type Kind, type ReadSentence } from './read-sentence.ts';

/** How much all that a sentence holds makes it an order, where no combination says so: above zero it is one. */
export function scoreCues(sentence: ReadSentence): number {
  const { folded, found, original } = sentence;
  let sum = weightOf('always');
  const isSetAside = setAside.some((kind) => found.has(kind));
  for (const kind of found.keys()) if (kind !== 'overriding' || isSetAside) sum += weightOf(kind);
  // Most sentences are far from it, and where a verb stands costs to find out.
  if (sum + weightOf('command') + weightOf('quotation') <= 0) return sum;
  if (quotation.test(original) && !isForbidding(folded)) sum += weightOf('quotation');
  return commanding.some((kind) => isCommanded(sentence, kind)) ? sum + weightOf('command') : sum;
}

/** What a writer is told to set aside; people ignore noises, and forget a goal. */
const setAside = [
  ...[
    'answers',
    'earlier',
    'everything',
    'facts',
    'fields',
    'itself',
    'json',
    'memory',
    'outputs',
    'parts',
    'received',
  ],
  ...['regulations', 'rules', 'tasks', 'texts', 'told', 'only', 'shapes'],
] as readonly Kind[];

function weightOf(cue: string): number {
  return cueWeights.get(cue) ?? 0;
}

const quotation = /["“”„«»「『]/;

const commanding = [
  'acting',
  'erasing',
  'handling',
  'naming',
  'overriding',
  'returning',
  'revealing',
  'saying',
  'swapping',
  'telling',
] as const satisfies readonly Kind[];

function isCommanded(sentence: ReadSentence, kind: Kind): boolean {
  return placesOf(sentence, kind).some(
    ({ at, end }) =>
      at < furthest && isImperativeAt(sentence.folded, at) && !thirdPerson.test(sentence.folded.slice(at, end)),
  );
}

const furthest = 60;
const thirdPerson =
  /^(?:shows|says|states|mentions|claims|calls|presents|names|labels|contains|includes|carries|describes|promises|offers|provides)$/;
