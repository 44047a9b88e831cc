import { isImperativeAt } from './is-imperative.ts';
import { placesOf, type Kind, type ReadSentence } from './read-sentence.ts';
import { cueWeights, type Cue } from './cue-weights.ts';

/** How much all that a sentence holds makes it an order, where no combination says so: above zero it is one. */
export function scoreCues(sentence: ReadSentence): number {
  return cuesOf(sentence).reduce((sum, cue) => sum + (cueWeights[cue] ?? 0), 0);
}

/** What of a sentence counts, by name. */
export function cuesOf(sentence: ReadSentence): Cue[] {
  const { found, original } = sentence;
  const cues: Cue[] = ['always'];
  for (const kind of found.keys()) if (!kind.startsWith('plain')) cues.push(kind as Cue);
  if (commanding.some((kind) => isCommanded(sentence, kind))) cues.push('command');
  if (/["“”„«»「『]/.test(original)) cues.push('quotation');
  return cues;
}

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
const thirdPerson = /^(?:shows|says|states|mentions|claims|calls|presents|names|labels|contains|includes|carries|describes|promises|offers|provides)$/;
