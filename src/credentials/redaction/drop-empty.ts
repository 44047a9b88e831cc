import { emptyWords } from './empty-words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Sentences that told only of the holder go whole: `Thibault a suivi la session de Metz.` leaves no fact, and words that
 * a holder says (`“I was a cashier before,” says …`) are none. A text that has nothing else keeps what is left of it.
 */
export function dropEmpty(text: string, spans: readonly Span[]): Span[] {
  const sentences = groupBySentence(text, spans);
  const empty = sentences.filter((sentence) => isEmpty(text, sentence) || isQuoted(text, sentence));
  if (empty.length === 0 || isBare(text, empty)) return [...spans];
  const within = new Set(empty.flatMap((sentence) => sentence.spans));
  const dropped = empty.map(({ start, end, spans: inner }) => ({
    start,
    end,
    kind: 'sentence' as const,
    uncertain: inner.some(({ uncertain }) => uncertain),
  }));
  return [...spans.filter((span) => !within.has(span)), ...dropped].sort((one, other) => one.start - other.start);
}

type Sentence = Stretch & { readonly spans: readonly Span[] };

function groupBySentence(text: string, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans.slice(0, mostSpans)) {
    const last = sentences.at(-1);
    if (last !== undefined && span.start < last.end && span.end <= last.end) {
      sentences[sentences.length - 1] = { ...last, spans: [...last.spans, span] };
      continue;
    }
    const { start, end } = sentenceAround(text, span);
    // A stretch over a full stop is in no one sentence.
    if (last === undefined || start >= last.end) sentences.push({ start, end, spans: [span] });
  }
  return sentences;
}

// Of a text with more of them, made to be slow, the rest is mended word by word.
const mostSpans = 300;

function isEmpty(text: string, { start, end, spans }: Sentence): boolean {
  if (end - start > longestEmpty) return false;
  const rest = restOf(text, { start, end, spans });
  return rest.length > 0 && rest.every((word) => emptyWords.has(word));
}

const longestEmpty = 300;

function restOf(text: string, { start, end, spans }: Sentence): string[] {
  let from = start;
  let rest = '';
  for (const span of spans) {
    rest += `${text.slice(from, span.start)} `;
    from = Math.max(from, span.end);
  }
  return wordsOf(rest + text.slice(from, end)).map(foldWord);
}

/** Speech of a removed person about themselves. */
function isQuoted(text: string, { start, end, spans }: Sentence): boolean {
  const sentence = text.slice(start, end);
  return spans.some(({ kind }) => kind === 'person') && /["“”„«»‘]/.test(sentence) && self.test(sentence);
}

export const self =
  /(?<!\p{L})(?:I|me|[Mm]y|[Ii]ch|[Mm]ein\p{L}*|mir|mich|[Jj]e|[Jj]['’]\p{L}+|m['’]\p{L}+|[Mm]on|[Mm]a|[Mm]es|[Yy]o|[Mm]is?|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn|[Jj]ag|[Mm]oj\p{L}*|era|estaba|fui|ho|sono)(?!\p{L})/u;

/** Whether nothing would be left. */
function isBare(text: string, dropped: readonly Stretch[]): boolean {
  let from = 0;
  for (const { start, end } of dropped) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) return false;
    from = end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(from));
}
