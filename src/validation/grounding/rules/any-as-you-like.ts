import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { placesBy } from '../reading.ts';
import { isMarked } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';
import { asYouLike, coming, due, every, meetings, optional, presence } from '../words/any-as-you-like.ts';

/** "Come to whichever of the five weekends suit you" where all of them must be attended. */
export function anyAsYouLike(text: Annotated, facts: FactsIndex, language: string): Unsupported[] {
  const { tokens, words } = text;
  if (!Array.from(words).some((word) => meetings.test(word) || presence.test(word))) return [];
  return placesBy('sentence', tokens).flatMap((sentence) => {
    const [first = 0] = sentence;
    const last = sentence.at(-1) ?? first;
    const isOpen = isChosen(text, sentence, language) || isOptional(text, sentence);
    return isOpen && isAllDue(facts) ? [{ first, last, detail: 'what all must attend is told as due' }] : [];
  });
}

/** What is chosen is where people go to, and not what they do there. */
function isChosen({ tokens }: Annotated, sentence: readonly number[], language: string): boolean {
  const here = sentence.map((at) => tokens[at]?.folded ?? '');
  const isGoing = here.some((word) => coming.test(word)) && here.some((word) => meetings.test(word));
  // "Come to every session and play what you like".
  const isOfAll = sentence.some((at) => every.test(tokens[at]?.folded ?? '') && meetsBehind(tokens, at));
  return isGoing && !isOfAll && asYouLike[language]?.test(` ${here.join(' ')} `) === true;
}

function meetsBehind(tokens: Annotated['tokens'], at: number): boolean {
  return [1, 2].some((step) => meetings.test(tokens[at + step]?.folded ?? ''));
}

/** "Attending all the weekends is optional", `die Termine sind freiwillig`. */
function isOptional(text: Annotated, sentence: readonly number[]): boolean {
  const { tokens } = text;
  return sentence.some((at) => {
    if (!optional.test(tokens[at]?.folded ?? '') || isMarked(text, at, ['negator'])) return false;
    const before = sentence.filter((other) => other < at && tokens[other]?.clause === tokens[at]?.clause);
    const [opening] = before.filter((other) => !articles.has(tokens[other]?.folded ?? ''));
    const isOfAll =
      presence.test(tokens[opening ?? -1]?.folded ?? '') || meetings.test(tokens[opening ?? -1]?.folded ?? '');
    return isOfAll && being.has(tokens[at - 1]?.folded ?? '');
  });
}

const articles = new Set('the all die der das alle les la le l las los el as os a o le gli i de het'.split(' '));
const being = new Set('is are ist sind est sont es son e sao sono zijn'.split(' '));

/** Whether all of it has to be attended, and nothing of it is left open. */
const isAllDue = (facts: FactsIndex): boolean => answerOf(facts).isAllDue;

const answerOf = oncePerFacts(({ passages }) => {
  let isDue = false;
  for (const passage of passages) {
    if (untold.has(passage.place)) continue;
    if (passage.found.has('mark:optional')) return { isAllDue: false };
    for (const sentence of placesBy('sentence', passage.tokens)) {
      const here = sentence.map((at) => passage.tokens[at]?.folded ?? '');
      const isOfAll = here.some((word) => every.test(word)) || isOfNumber(passage, sentence);
      // A share of them is not all.
      const isShare =
        here.some((word) => /^(?:of|von|der|sur|de|di|van|percent|prozent|least)$/.test(word)) &&
        passage.numbers.length > 1;
      if (isOfAll && !isShare && here.some((word) => meetings.test(word)) && here.some((word) => due.test(word)))
        isDue = true;
    }
  }
  return { isAllDue: isDue };
});

/** What is there in whatever way is asked of nobody. */
const untold: ReadonlySet<string> = new Set([
  'audience',
  'prerequisites',
  'skills',
  'duration',
  'schedule',
  'learning_outcomes',
]);

/** `Hay que asistir a los cinco fines de semana`: the article makes it all of them. */
function isOfNumber({ tokens, numbers }: Annotated, sentence: readonly number[]): boolean {
  return numbers.some(({ start }) => sentence.includes(start) && definite.has(tokens[start - 1]?.folded ?? ''));
}

const definite = new Set('the die den les aux los las nos os as aos i gli le ai alle agli de cinque'.split(' '));
