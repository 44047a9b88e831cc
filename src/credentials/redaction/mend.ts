import { mendMark } from './mend-mark.ts';
import { mendPerson } from './mend-person.ts';
import type { Span } from './span.ts';

/** The text without its spans, with what they leave behind tidied: no dangling `on`, no empty brackets. */
export function mend(text: string, { spans, ...manner }: { readonly spans: readonly Span[] } & Manner): string {
  const edits = spans.map((span) =>
    span.kind === 'person' ? mendPerson(text, { span, ...manner }) : mendMark(text, span),
  );
  let mended = '';
  let from = 0;
  for (const { start, end, replacement } of edits) {
    mended += text.slice(from, Math.max(from, start));
    // A name right after a name: one word for the holder says it.
    if (start >= from || replacement === '') mended += replacement;
    from = Math.max(from, end);
  }
  return mended + text.slice(from);
}

export type Manner = { readonly language: string | undefined; readonly place: 'text' | 'title' };

/** What stands in place of a stretch of the original text. */
export type Edit = { readonly start: number; readonly end: number; readonly replacement: string };
