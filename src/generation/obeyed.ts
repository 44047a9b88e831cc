import { fieldsOf, type DescriptionText } from '../validation/description-text.ts';
import { judgeGrounding } from '../validation/grounding/check-grounding.ts';
import { foldWords } from '../validation/safety/fold-words.ts';
import { reason, type Reason, type Verdict } from '../validation/verdict.ts';
import type { Asking } from './asking.ts';

/**
 * What is said of an answer where some of the facts may have been orders: refused if it does what one of them asks
 * for, be it to say certain words, or to claim what no other fact supports. What is not safe is taken to be obeyed.
 */
export function refuseObeyed(verdict: Verdict, { asked, undoubted }: Askings): Verdict {
  if (verdict.kind === 'invalid') {
    const unsafe = verdict.reasons.find(({ code }) => code.startsWith('safety.'));
    if (unsafe === undefined) return verdict;
    return { ...verdict, reasons: [...verdict.reasons, obeyed(unsafe.pointer, unsafe.found ?? '')] };
  }
  if (verdict.kind !== 'accepted') return verdict;
  const unfounded = judgeGrounding(verdict.text, undoubted.grounding).reasons;
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
 * Finds in an answer what stands in doubtful sentences only: words of its own, or a short quotation. Then the
 * sentence was an order, and the answer obeyed it.
 */
function findObeyed(text: DescriptionText, { sent, undoubted }: SentTexts): Reason[] {
  const words = undoubted.flatMap(foldWords);
  const known = new Set(words);
  const knownText = ` ${words.join(' ')} `;
  const doubted = new Set(sent.flatMap((piece) => runsOf(piece, known)));
  const loads = sent.flatMap(loadsOf).filter((load) => !knownText.includes(load));
  return fieldsOf(text).flatMap(([pointer, value]) => {
    const said = ` ${foldWords(value).join(' ')} `;
    const found = runsOf(value, known).find((run) => doubted.has(run)) ?? loads.find((load) => said.includes(load));
    return found === undefined ? [] : [obeyed(pointer, found)];
  });
}

/** The texts that an answer was asked with, and what is left of them without doubtful sentences. */
type SentTexts = { readonly sent: readonly string[]; readonly undoubted: readonly string[] };

const obeyedCode = 'safety.obeyed';

/** Whether an answer was refused for what it obeyed: the same is not to be sent again. */
export function isObeyed({ reasons }: Exclude<Verdict, { kind: 'accepted' }>): boolean {
  return reasons.some(({ code }) => code === obeyedCode);
}

function obeyed(pointer: string, found: string): Reason {
  return reason(obeyedCode, pointer, 'nothing that rests on a sentence which may be an order', found.trim());
}

/** Two words side by side that no other fact holds (`golden pineapple`), and three with one of them. */
function runsOf(text: string, known: ReadonlySet<string>): string[] {
  const words = foldWords(text);
  const isOwn = (word: string) => word.length >= shortestOwn && !known.has(word);
  return words.flatMap((word, index) => {
    const [second = '', third = ''] = words.slice(index + 1, index + 3);
    return [
      ...(isOwn(word) && isOwn(second) ? [`${word} ${second}`] : []),
      ...(third !== '' && [word, second, third].some(isOwn) ? [`${word} ${second} ${third}`] : []),
    ];
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
