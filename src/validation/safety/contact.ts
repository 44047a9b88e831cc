import type { FindUnsafe } from './find-unsafe.ts';

/** Finds links, e-mail addresses and phone numbers that the facts do not hold. */
export const findContact: FindUnsafe = (text, { sent }) => {
  const plain = text.normalize('NFKC');
  // Hardly a text has one: the facts are folded for those that do, and once.
  let folded: readonly string[] | undefined;
  let digitsOf: readonly string[] | undefined;
  const known = () => (folded ??= sent.texts.map((fact) => fact.normalize('NFKC').toLowerCase()));
  const knownDigits = () => (digitsOf ??= known().map((fact) => fact.replace(/[^\d\p{L}]/gu, '')));
  for (const pattern of mayHoldAddress.test(plain) ? addresses : []) {
    for (const [found] of plain.matchAll(pattern)) {
      const bare = found.toLowerCase().replace(/[.,;:!?)\]]+$/, '');
      if (!productNames.test(bare) && !known().some((fact) => fact.includes(bare))) return found.slice(0, 120);
    }
  }
  for (const [found] of /\d/.test(plain) ? plain.matchAll(phone) : []) {
    const digits = found.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 16 || isOtherNumber(found.trim())) continue;
    if (!knownDigits().some((fact) => fact.includes(digits))) return found.trim();
  }
  return undefined;
};

const topDomains =
  'com|org|net|edu|gov|io|info|biz|eu|uk|de|fr|es|it|nl|pt|br|ch|at|be|pl|ru|cn|jp|in|ca|au|us|co|me|app|dev|ai|xyz|online|site|shop|store|link|click|top|live|academy|education|school|training|example|test|invalid|local|ly|gl|tk|cc|tv|gg|to';

/** A sign that every address has one of, and hardly a text. */
const mayHoldAddress = /[:@([{]|\.\S|hxxp/iu;

const addresses: readonly RegExp[] = [
  /\b(?:https?|ftp|mailto|tel|sms|file|whatsapp|tg)\s?:\s?\/{0,2}[^\s<>"']{2,400}/giu,
  /\bwww\.[^\s<>"']{2,400}/giu,
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\s@\s)\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{2,63}){1,4}/giu,
  new RegExp(
    `(?<![\\p{L}\\p{N}@.])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${topDomains})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"']{0,200})?`,
    'giu',
  ),
  /\b[a-z0-9-]{2,63}\s?(?:\(dot\)|\[dot\]|\{dot\}|hxxps?)\s?[a-z]{2,10}\b/giu,
  /(?<![\p{L}\p{N}.@])@[a-z0-9_]{3,30}\b/giu,
];

/** Written with a dot, and no address. */
const productNames = /^(?:asp|vb|ado|ml|e\.g|i\.e)\.(?:net|to|me)$/u;

const phone = /(?<![\p{L}\p{N}.,:/-])(?:\+|\(?0{0,2}\(?)\d[\d\s()./\u2010-\u2015-]{5,24}\d(?![\p{L}\p{N}])/gu;

/** Years, dates, amounts, codes of standards: digits in groups that nobody calls. */
function isOtherNumber(found: string): boolean {
  if (/^\+|^\(?00/.test(found)) return false;
  return (
    /^(?:19|20)\d\d(?:\s?[/\u2010-\u2015-]\s?(?:(?:19|20)\d\d|\d{1,2}))+$/u.test(found) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(found) ||
    /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/.test(found) ||
    /^\d+$/.test(found) ||
    /[-. /]\d$/.test(found) ||
    !/[\s()./\u2010-\u2015-]/u.test(found) ||
    /^\d{1,4}(?:\s?[\u2010-\u2015-]\s?\d{1,4})$/u.test(found)
  );
}
