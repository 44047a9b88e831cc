import type { Edit } from './edit.ts';

/**
 * Takes a stretch out and closes the gap: brackets around it, a space or comma that nothing follows any more,
 * the line that held nothing else.
 */
export function cutOut(text: string, { start, end }: { readonly start: number; readonly end: number }): Edit {
  const bracketed = widenToBrackets(text, start, end);
  const before = text.slice(Math.max(0, bracketed.start - reach), bracketed.start);
  const after = text.slice(bracketed.end, bracketed.end + reach);
  const lead = /[ \t\u00a0]*$/.exec(before)?.[0].length ?? 0;
  const trail = /^[ \t\u00a0]*/.exec(after)?.[0].length ?? 0;
  const isLineStart =
    /(?:^|\n)$/.test(before.slice(0, before.length - lead)) && (before.length < reach || before.includes('\n'));
  const next = after.charAt(trail);
  if (isLineStart) return cutLineStart(text, { start: bracketed.start - lead, end: bracketed.end + trail });
  if (next === '' || next === '\n')
    return cutLineEnd(text, { start: bracketed.start - lead, end: bracketed.end + trail });
  const previous = text.charAt(bracketed.start - lead - 1);
  // Also of `Contact: … .`, where nothing is led to any more.
  if (/[,;:]/.test(previous) && /[,;.!?)]/.test(next)) {
    return { start: bracketed.start - lead - 1, end: bracketed.end + trail, replacement: '' };
  }
  if (/[(["“«¿¡]/.test(previous))
    return { start: bracketed.start, end: skipMarks(text, bracketed.end), replacement: '' };
  // French writes a space before these.
  if (trail > 0 && /[!?;:»]/.test(next)) {
    return { start: bracketed.start - lead, end: bracketed.end, replacement: '' };
  }
  if (/[.,;:!?)\]}"”»、。，]/.test(next))
    return {
      start: bracketed.start - lead,
      end: bracketed.end + trail + emptySentence(previous, next),
      replacement: '',
    };
  if (/[.!?]/.test(previous)) return { start: bracketed.start, end: skipMarks(text, bracketed.end), replacement: '' };
  return lead > 0 && trail > 0
    ? { start: bracketed.start - lead, end: bracketed.end, replacement: '' }
    : { start: bracketed.start, end: bracketed.end, replacement: '' };
}

const reach = 80;

/** The full stop of a sentence that was nothing but what goes. */
function emptySentence(previous: string, next: string): 0 | 1 {
  return /[.!?。！？]/.test(previous) && /[.!?。！？]/.test(next) ? 1 : 0;
}

/** `(Jane Smith)` goes with its brackets. */
function widenToBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const lead = /[([<（【「]\s?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const trail = /^\s?[)\]>）】」]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return lead > 0 && trail > 0 ? { start: start - lead, end: end + trail } : { start, end };
}

/** Nothing before it on the line: what binds it to the rest goes too, and a line of its own with its break. */
function cutLineStart(text: string, { start, end }: { readonly start: number; readonly end: number }): Edit {
  const rest = skipMarks(text, end);
  if (text.charAt(rest) !== '\n') return { start, end: rest, replacement: '' };
  return { start, end: rest + 1, replacement: '' };
}

function cutLineEnd(text: string, { start, end }: { readonly start: number; readonly end: number }): Edit {
  const dangling = /[ \t]*[,;:|–—-]?[ \t]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return { start: start - dangling, end, replacement: '' };
}

function skipMarks(text: string, from: number): number {
  return from + (/^[ \t]*(?:[,;:|.、，。–—-]+[ \t]*|[ \t]+)?/.exec(text.slice(from, from + 12))?.[0].length ?? 0);
}
