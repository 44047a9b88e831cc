import type { FindUnsafe } from './find-unsafe.ts';

/**
 * Finds HTML and Markdown. What the facts hold as it stands may be named (`snake**case`, `<canvas>`), but never a tag
 * with attributes or one that runs or loads something: a page that shows the text as it is must stay whole.
 */
export const findMarkup: FindUnsafe = (text, { sent }) => {
  if (!mayHoldMarkup.test(text)) return undefined;
  for (const pattern of active) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.slice(0, 80);
  }
  for (const pattern of markup) {
    for (const [found] of text.matchAll(pattern)) {
      if (!sent.texts.some((fact) => fact.includes(found))) return found.slice(0, 80);
    }
  }
  return undefined;
};

/** A sign that all of it has one of, and hardly a text. */
const mayHoldMarkup = /[<>&*_~`[#|:]|^\s{0,3}[-+\d]/u;

const active: readonly RegExp[] = [
  /<\/?(?:script|style|iframe|object|embed|svg|math|link|meta|base|form|input|button|img|image|video|audio|a|body|html)\b[^<]{0,200}?(?:>|$)/iu,
  /<[a-z][^<>]{0,40}[\s/]\w[\w-]{0,40}\s*=[^<]{0,200}?(?:>|$)/iu,
  /\bjavascript:|\bdata:text\/|\bvbscript:/iu,
];

const markup: readonly RegExp[] = [
  /<\/?[a-z][a-z0-9-]{0,40}\s*\/?>|<![a-z-]|-->|<\?/giu,
  /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/giu,
  /\*\*[^*]{1,200}\*\*|(?<![\p{L}\p{N}_])__[^_]{1,200}__(?![\p{L}\p{N}_])|~~[^~]{1,200}~~/gu,
  /(?<![\p{L}\p{N}*])\*[\p{L}][^*]{0,200}[\p{L}.!?]\*(?![\p{L}\p{N}*])/gu,
  /`[^`]{1,200}`|`{3}/gu,
  /!?\[[^\]]{0,200}\]\([^)]{0,400}\)|\[[^\]]{1,80}\]:\s/gu,
  /^\s{0,3}(?:#{1,6}\s|>\s|[-*+]\s|\d{1,2}[.)]\s(?=\p{L})|\|.*\|)/gu,
  /\|\s*:?-{3,}/gu,
];
