import { unitNames } from './folding/fold-duration.ts';
import { foldText } from './folding/fold-text.ts';

/**
 * Whether what was posted as a duration or as credits may be one; what is told in words always may. Units alone
 * (`Days`), no time at all, letters that ISO 8601 does not have (`PT99X`), less than nothing and a million or more are
 * forms that were sent unfilled, and slips. Credits may be 0: a platform says so of what earns none.
 */
export function statesAmount(text: string, field: 'duration' | 'credits'): boolean {
  const folded = foldText(text);
  if (/^[-−–]\s?\d/u.test(folded) || isTooMuch(folded)) return false;
  if (field === 'credits') return true;
  return !isUnitAlone(text) && !notIso.test(folded) && !noTime.test(folded);
}

/** `Weeks`: no length without its number. */
export function isUnitAlone(text: string): boolean {
  return unitsAlone.has(foldText(text));
}

const notIso = /^pt?(?:$|\d[\d.,a-z]*[^\d.,ymwdhst–-][\d.,a-z]*$)/u;
const noTime = /^(?:0+(?:[.,]0+)?\s*\p{L}*\.?|p(?:t?0+(?:[.,]0+)?[ymwdhs])+)$/u;

/** A million hours are a lifetime; a million seconds a fortnight, so that these may have three digits more. */
function isTooMuch(folded: string): boolean {
  const [, whole = '', exponent, unit = ''] = /^p?t?0*(\d*)(?:\.\d+)?(e\+?\d+)?\s*(\p{L}?)/u.exec(folded) ?? [];
  return exponent !== undefined || whole.length > (unit === 's' ? 9 : 6);
}

const unitsAlone = new Set(Object.values(unitNames).flatMap((names) => names.split(' ').map((name) => foldText(name))));
