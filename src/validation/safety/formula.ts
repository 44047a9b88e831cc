import type { FindUnsafe } from './find-unsafe.ts';

/**
 * Finds the beginning of what a spreadsheet would run. `=` and `@` begin nothing else. `+` and `-` do: `+1 level`,
 * `-20 °C storage` and `- a list mark` are text, so they are refused only before a name or with a call, a sheet
 * reference or a pipe in what follows. Tabs and line breaks in front cannot reach here; they are trimmed.
 */
export const findFormula: FindUnsafe = (text) => {
  const start = text.normalize('NFKC').trimStart();
  if (/^['"]?[=@]/.test(start)) return text.slice(0, 40);
  const isRun = /^[+-][+-]*["'(@=\p{L}]/u.test(start) || (/^[+-]/.test(start) && /[|!]|[A-Za-z]\w*\(/.test(start));
  return isRun ? text.slice(0, 40) : undefined;
};
