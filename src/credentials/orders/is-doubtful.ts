import { fold } from './fold.ts';
import { plainOrders } from './plain-orders.ts';
import { readSentence, type Kind, type ReadSentence } from './read-sentence.ts';
import { namesWriter } from './names-writer.ts';
import { scoreCues } from './score-cues.ts';
import { scoreOrder } from './score-order.ts';
import { shapesText } from './shapes-text.ts';

/**
 * Whether a sentence may be an order to the writer. It is sent, as most such sentences are tasks of a learner; where
 * the answer does as it says, that settles what it was. Asked of facts that known orders have been taken out of.
 */
export function isDoubtful(text: string): boolean {
  const sentence = readSentence(text);
  if (alone.some((kind) => sentence.found.has(kind)) || speaksToWriter(sentence)) return true;
  if (quoted.test(text) && (loading.some((kind) => sentence.found.has(kind)) || pleading.test(sentence.folded)))
    return true;
  if (shouted.test(text) && telling.some((kind) => sentence.found.has(kind))) return true;
  return scoreCues(sentence) > 0 || scoreOrder(sentence, doubtScore) >= doubtScore;
}

/** The same of a line that says who issues, of which level or how long: nobody is spoken to there. */
export function isDoubtfulLine(text: string): boolean {
  return isDoubtful(text) || spokenTo.test(fold(text));
}

const spokenTo =
  /(?<!\p{L})(?:you(?:'ll|'re| are| will| must| should)|vous (?:devez|etes|allez|direz)|sie (?:sollen|mussen|nennen)|debes|deberas|dovrai|deves|(?:je|u) (?:moet|zult))(?!\p{L})/u;

/** Half of what makes an order: one published credential in two hundred holds a sentence with as much. */
const doubtScore = 1.5;

const alone = ['acting', 'repetition', 'secrets', 'told'] as const satisfies readonly Kind[];

/** Whether it names who writes descriptions, or calls a model by what it is; whoever is told to. */
function speaksToWriter({ folded, found }: ReadSentence): boolean {
  if (namesWriter(folded) || shapesText(folded) || (pleading.test(folded) && asked.some((kind) => found.has(kind))))
    return true;
  return Array.from(found.keys()).some((kind) => plainOrders.get(kind)?.pattern.test(folded) === true);
}

const pleading =
  /(?<!\p{L})(?:please|pls|plz|por favor|s'il (?:vous|te) plait|veuillez|merci de|bitte|per favore|per piacere|alsjeblieft|alstublieft|gelieve)(?!\p{L})/u;
const asked = [
  ...['fields', 'naming', 'outputs', 'overriding', 'repetition', 'returning', 'saying', 'silence', 'telling', 'texts'],
] as readonly Kind[];

/** What a text may be told to hold word for word; capitals are the names of tools and standards as well. */
const quoted = /["“”„«»「『`]|:\/\/|(?<!\p{L})'[^']+'|[a-z]\.(?:com|org|net|io|example|info|app|test|shop)(?!\p{L})/u;
const shouted = /(?<!\p{L})\p{Lu}[\p{Lu}\p{N}_-]{3,}(?!\p{L})/u;
const telling = [
  ...['answers', 'automatic', 'fields', 'outputs', 'overriding', 'returning', 'writers'],
] as const satisfies readonly Kind[];
const loading = [...telling, 'machines', 'rules', 'saying', 'texts'] as const satisfies readonly Kind[];
