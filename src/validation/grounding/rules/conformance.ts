import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `WCAG 2.1, niveau AAA` where the facts have AA, `classe A+++` of A+: a level of letters in a row, and another than theirs. */
export function otherConformance(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const told = gradesIn(text);
  if (told.length === 0) return [];
  const known = passages.flatMap(gradesIn).map(({ grade }) => grade);
  const isNamed = passages.some(({ text: fact }) => guidelines.test(fact));
  if (known.length === 0 && !isNamed) return [];
  return told
    .filter(({ grade }) => !known.includes(grade))
    .map(({ first, last }) => ({ first, last, detail: 'a level only as the facts state it' }));
}

type Grade = { readonly grade: string; readonly first: number; readonly last: number };

function gradesIn({ text, tokens }: Annotated): Grade[] {
  if (!text.includes('A')) return [];
  return Array.from(text.matchAll(grades)).flatMap(({ 0: grade, index }) => {
    const before = text.slice(Math.max(0, index - reach), index);
    const isNamed = grade === 'A' ? rightBehind.test(before) : guidelines.test(before);
    if (!levelBefore.test(before) && !isNamed) return [];
    const first = tokens.findIndex(({ start, end }) => start <= index && index < end);
    const last = tokens.findLastIndex(({ start }) => start < index + grade.length);
    return first === -1 ? [] : [{ grade, first, last: Math.max(first, last) }];
  });
}

/** In letters, from the guidelines or the word for a level. */
const reach = 24;
const grades = /(?<![\p{L}\p{N}+])A{1,3}\+{0,3}(?![\p{L}\p{N}+])/gu;
const guidelines = /(?<![\p{L}])(?:WCAG|RGAA|BITV|EN 301 549)(?!\p{L})/u;
/** `WCAG 2.1 (A)`: a single letter may be a word. */
const rightBehind = /(?:WCAG|RGAA|BITV|EN 301 549)[ \d.(:,-]*$/;
const levelBefore =
  /(?<!\p{L})(?:level|conformance|class|niveaus?|stufe|konformitätsstufe|(?:energie)?(?:effizienz)?klasse|classe|nivel|clase|nível|livello|klasse|energielabel)[ (:"„«]{1,3}$/iu;
