import type { Code } from '../codes.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule } from '../rule.ts';

/** Exam codes, standards by number, and other names of letters and digits. */
export const codeRule: Rule = {
  name: 'code',
  find: ({ codes, idle }, facts) =>
    codes
      .filter((code) => !idle.has(code.first) && !isStated(code, facts))
      .map(({ kind, key, first, last }) => ({
        first,
        last,
        rule: /^[ABC][12]$/.test(key) ? 'level' : kind,
        detail: 'a code, standard or level only as the facts spell it',
      })),
};

function isStated({ key, year }: Code, { codes, dates }: FactsIndex): boolean {
  if (year !== undefined && !dates.has(String(year))) return false;
  if (codes.has(key)) return true;
  // Bodies in front may be left out or joined: `ISO/IEC 27001` is `ISO 27001`.
  const number = /\d.*$/.exec(key)?.[0];
  const body = /^[A-Z]+/.exec(key)?.[0];
  if (number === undefined || body === undefined) return false;
  return [...codes].some((known) => known.endsWith(number) && /^[A-Z]+\d/.test(known) && sharesBody(known, key));
}

function sharesBody(known: string, key: string): boolean {
  const bodies = ['ISO', 'IEC', 'DIN', 'EN', 'IEEE'];
  const isSameNumber = /\d.*$/.exec(known)?.[0] === /\d.*$/.exec(key)?.[0];
  return isSameNumber && bodies.some((body) => known.includes(body) && key.includes(body));
}
