import type { DescriptionText } from '../validation/description-text.ts';
import { foldWords } from '../validation/safety/fold-words.ts';
import { validate, type RawAnswer } from '../validation/validate.ts';
import { reason, type Reason, type Verdict } from '../validation/verdict.ts';
import type { Asking } from './asking.ts';

/**
 * What is said of an answer that was accepted where some of the facts may have been orders: refused if it does what
 * one of them asks for, be it to say certain words, or to claim what no other fact supports.
 */
export function refuseObeyed(verdict: Verdict, answer: RawAnswer, { asked, undoubted }: Askings): Verdict {
  if (verdict.kind !== 'accepted') return verdict;
  const calm = validate(answer, undoubted.expected);
  const unfounded = calm.kind === 'accepted' ? [] : calm.reasons.filter(({ code }) => code.startsWith('grounding.'));
  const echoed = findObeyed(verdict.text, {
    sent: asked.assembled.sent.texts,
    undoubted: undoubted.assembled.sent.texts,
  });
  const reasons = [
    ...echoed,
    ...unfounded
      .filter(({ pointer }) => !echoed.some((each) => each.pointer === pointer))
      .map(({ pointer, found = '' }) => obeyed(pointer, found)),
  ];
  return reasons.length === 0 ? verdict : { kind: 'invalid', reasons, repairs: verdict.repairs, parsed: verdict.text };
}

type Askings = { readonly asked: Asking; readonly undoubted: Asking };

/**
 * Finds in an answer what stands in doubtful sentences only: three words in a row, two of its own, or a short
 * quotation. Then the sentence was an order, and the answer obeyed it.
 */
function findObeyed(text: DescriptionText, { sent, undoubted }: SentTexts): Reason[] {
  const sure = new Set(undoubted.flatMap(runsOf));
  const words = undoubted.flatMap(foldWords);
  const known = new Set(words);
  const knownText = ` ${words.join(' ')} `;
  const doubted = new Set([
    ...sent.flatMap(runsOf).filter((run) => !sure.has(run)),
    ...sent.flatMap((piece) => pairsOf(piece, known)),
  ]);
  const loads = sent.flatMap(loadsOf).filter((load) => !knownText.includes(load));
  const fields: readonly (readonly [pointer: string, value: string])[] = [
    ['/short_description', text.short_description],
    ...text.highlights.map((highlight, index) => [`/highlights/${index}`, highlight] as const),
    ['/audience', text.audience],
  ];
  return fields.flatMap(([pointer, value]) => {
    const said = ` ${foldWords(value).join(' ')} `;
    const runs = [...runsOf(value), ...pairsOf(value, known)];
    const found = runs.find((run) => doubted.has(run)) ?? loads.find((load) => said.includes(load));
    return found === undefined ? [] : [obeyed(pointer, found)];
  });
}

/** The texts that an answer was asked with, and what is left of them without doubtful sentences. */
type SentTexts = { readonly sent: readonly string[]; readonly undoubted: readonly string[] };

export const obeyedCode = 'safety.obeyed';

function obeyed(pointer: string, found: string): Reason {
  return reason(obeyedCode, pointer, 'nothing that rests on a sentence which may be an order', found.trim());
}

function runsOf(text: string): string[] {
  const words = foldWords(text);
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
}

const runLength = 3;

/** Two words side by side that no other fact holds: `golden pineapple`. */
function pairsOf(text: string, known: ReadonlySet<string>): string[] {
  const words = foldWords(text);
  const isOwn = (word: string) => word.length >= shortestOwn && !known.has(word);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? '';
    return isOwn(before) && isOwn(word) ? [`${before} ${word}`] : [];
  });
}

// Shorter words are articles and the like.
const shortestOwn = 4;

/** What is quoted or in capitals, as words between spaces. */
function loadsOf(text: string): string[] {
  return Array.from(text.matchAll(loads), ([load]) => ` ${foldWords(load).join(' ')} `).filter(
    (load) => load.length > 4,
  );
}

const loads =
  /"[^"\n]{2,60}"|[“„«»「『][^“”„«»」』\n]{2,60}[”“»«」』]|(?<!\p{L})'[^'\n]{2,60}'(?!\p{L})|(?<!\p{L})\p{Lu}[\p{Lu}\p{N}_-]{3,}(?!\p{L})/gu;
