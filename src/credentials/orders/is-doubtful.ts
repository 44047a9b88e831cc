import { fold } from './fold.ts';
import { isOrder } from './is-order.ts';
import { plainOrders } from './plain-orders.ts';
import { readSentence, type Kind, type ReadSentence } from './read-sentence.ts';
import { namesWriter } from './names-writer.ts';
import { scoreCues } from './score-cues.ts';
import { scoreOrder } from './score-order.ts';

/**
 * Whether a sentence may be an order to the writer. It is sent, as most such sentences are tasks of a learner; where
 * the answer does as it says, that settles what it was.
 */
export function isDoubtful(text: string): boolean {
  if (isOrder(text)) return true;
  const sentence = readSentence(text);
  if (alone.some((kind) => sentence.found.has(kind)) || speaksToWriter(sentence)) return true;
  if (load.test(text) && loading.some((kind) => sentence.found.has(kind))) return true;
  return scoreCues(sentence) > 0 || scoreOrder(sentence, doubtScore) >= doubtScore;
}

/** The same of a line that says who issues, of which level or how long: nobody is spoken to there. */
export function isDoubtfulLine(text: string): boolean {
  return isDoubtful(text) || spokenTo.test(fold(text)) || readSentence(text).found.has('saying');
}

const spokenTo =
  /(?<!\p{L})(?:you|you'll|your|tu|tus|usted|vous|votre|vos|du|dein\p{L}*|voce|seu|lei|tuo|tua|jij|je|jouw|u)(?!\p{L})/u;

/** Half of what makes an order: one published credential in two hundred holds a sentence with as much. */
const doubtScore = 1.5;

const alone = ['acting', 'repetition', 'secrets', 'told'] as const satisfies readonly Kind[];

/** Whether it names who writes descriptions, or calls a model by what it is; whoever is told to. */
function speaksToWriter({ folded, found }: ReadSentence): boolean {
  if (namesWriter(folded)) return true;
  return Array.from(found.keys()).some((kind) => plainOrders.get(kind)?.pattern.test(folded) === true);
}

/** What a text may be told to hold word for word. */
const load =
  /["“”„«»「『`]|(?<!\p{L})\p{Lu}[\p{Lu}\p{N}_-]{3,}(?!\p{L})|:\/\/|(?<!\p{L})'[^']+'|[a-z]\.(?:com|org|net|io|example|info|app|test|shop)(?!\p{L})/u;
const loading = [
  ...['answers', 'automatic', 'fields', 'machines', 'outputs', 'overriding', 'returning', 'rules', 'saying', 'texts'],
  ...['writers'],
] as readonly Kind[];
