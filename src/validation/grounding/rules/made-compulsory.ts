import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { partKindOf } from '../words/part-kinds.ts';
import type { Unsupported } from '../rule.ts';

/** `Prácticas obligatorias`, `Pflichtpraktikum`: a part of a course that the facts do not have, made compulsory. */
export function madeCompulsory({ tokens, found }: Annotated, { passages }: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ folded, clause }, index) => {
    if (!compulsory.test(folded)) return [];
    const isDenied = (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause);
    const parts = [index - 1, index, index + 1, index + 2].filter((at) => tokens[at]?.clause === clause);
    const part = isDenied ? undefined : parts.find((at) => kindAt(tokens[at]?.folded) !== undefined);
    const kind = kindAt(tokens[part ?? -1]?.folded);
    if (part === undefined || kind === undefined || passages.some(({ words }) => hasKind(words, kind))) return [];
    return [{ first: Math.min(index, part), last: Math.max(index, part), detail }];
  });
}

const detail = 'a compulsory part only where the facts have it';

function hasKind(words: ReadonlySet<string>, kind: string): boolean {
  return Array.from(words).some((word) => kindAt(word) === kind);
}

/** Assessments are compared as such, and experience is asked for before. */
function kindAt(word = ''): string | undefined {
  const kind = partKindOf(word.replace(/^pflicht/, ''));
  return kind === 'exam' || kind === 'experience' ? undefined : kind;
}

const compulsory = /^(?:mandator|compulsor|obligator|obligatoir|obrigator|obbligator|verplicht|verpflichtend|pflicht)/;
