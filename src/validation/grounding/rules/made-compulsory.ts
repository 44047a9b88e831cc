import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { optionalClausesOf } from './open-words.ts';
import { partKindOf } from '../words/part-kinds.ts';
import type { Unsupported } from '../rule.ts';

/** `Prácticas obligatorias`, `Pflichtpraktikum`: a part of a course that the facts do not have, made compulsory. */
export function madeCompulsory(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const { tokens, found } = text;
  return tokens.flatMap(({ folded, clause }, index) => {
    if (!compulsory.test(folded)) return [];
    const isDenied = (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause);
    const parts = [index - 1, index, index + 1, index + 2].filter((at) => tokens[at]?.clause === clause);
    const part = isDenied ? undefined : parts.find((at) => kindAt(tokens[at]?.folded) !== undefined);
    const kind = kindAt(tokens[part ?? -1]?.folded);
    if (part !== undefined && besuch.test(tokens[part]?.folded ?? '') && !isVisit(text, part)) return [];
    if (part === undefined || kind === undefined || passages.some((passage) => hasKind(passage, kind))) return [];
    return [{ first: Math.min(index, part), last: Math.max(index, part), detail }];
  });
}

const detail = 'a compulsory part only where the facts have it';

/** Not where it is left open: "an optional visit" compels nobody. */
function hasKind(passage: Annotated, kind: string): boolean {
  if (!Array.from(passage.words).some((word) => kindAt(word) === kind)) return false;
  const open = optionalClausesOf(passage);
  return passage.tokens.some(({ folded, clause }) => kindAt(folded) === kind && !open.has(clause));
}

/** Assessments are compared as such, and experience is asked for before. */
function kindAt(word = ''): string | undefined {
  if (besuch.test(word)) return 'visit';
  const kind = partKindOf(word.replace(/^pflicht/, ''));
  return kind === 'exam' || kind === 'experience' ? undefined : kind;
}

const compulsory = /^(?:mandator|compulsor|obligator|obligatoir|obrigator|obbligator|verplicht|verpflichtend|pflicht)/;

/** In German who attends visits: `Besuch am Bienenstand` goes somewhere, `Besuch aller Abende` is attendance. */
const besuch = /^besuch(?:e|en|s|es)?$/;

function isVisit({ tokens, starting, numbers }: Annotated, at: number): boolean {
  const places = [1, 2, 3, 4].map((step) => at + step).filter((near) => tokens[near]?.clause === tokens[at]?.clause);
  return (
    goingTo.test(tokens[at + 1]?.folded ?? '') &&
    !places.some(
      (near) =>
        numbers.some(({ start }) => start === near) ||
        (starting.get(near) ?? []).some(({ tag }) => tag === 'counted:session' || tag === 'counted:course'),
    )
  );
}

const goingTo = /^(?:am|an|auf|im|in|bei|beim|einer|eines)$/;
