import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { asksForKnowledge, knowledge } from './asked-knowledge.ts';

/**
 * `Basiskennis van planten is vereist`, "only for people with basic knowledge of plants", where the facts ask for no
 * knowledge, whatever else they ask for.
 */
export function askedOfNobody(text: Annotated, facts: FactsIndex): Unsupported[] {
  const at = text.tokens.flatMap(({ folded }, index) =>
    knowledge.test(folded) && !taught.test(folded) ? [index] : [],
  );
  if (at.length === 0 || isAskedInFacts(facts)) return [];
  const claims = readRequirements(text, ['required', 'needed']);
  return at
    .filter((index) => !isMarked(text, index, ['negator', 'optional'], 'sentence'))
    .filter(
      (index) =>
        isAnnounced(text, index) ||
        isForThoseAlone(text, index) ||
        isExpected(text, index) ||
        claims.some(
          (claim) =>
            !claim.isNegated &&
            !claim.isOptional &&
            text.tokens[claim.first]?.clause === text.tokens[index]?.clause &&
            asksForKnowledge(text, claim),
        ),
    )
    .map((index) => ({ first: index, last: index, detail: 'prior knowledge only as the facts ask for it' }));
}

/** "Four skills", "the skills you need": what a course gives. */
const taught = /^(?:skills?$|compet|vaardighe)/;

/** "Prerequisite: knowledge of plants". */
function isAnnounced({ tokens }: Annotated, index: number): boolean {
  return [1, 2, 3, 4, 5].some((step) => {
    const colon = tokens[index - step + 1];
    return colon?.gap.includes(':') === true && headings.test(tokens[index - step]?.folded ?? '');
  });
}

const headings = /^(?:prerequis|requisit|prerrequisit|pre-?requisit|vorausset|voorwaard|zugangsvorausset)/;

/** In words of one clause: `nur für Personen mit`. */
function isForThoseAlone({ tokens }: Annotated, index: number): boolean {
  const { sentence } = tokens[index] ?? {};
  return tokens
    .slice(Math.max(0, index - reach), index)
    .some(
      (token, offset, before) =>
        token.sentence === sentence &&
        (reserved.test(token.folded) || (only.has(token.folded) && fors.has(before[offset + 1]?.folded ?? ''))),
    );
}

const reach = 8;
const only = new Set('only nur solo so alleen seulement uniquement'.split(' '));
const fors = new Set('for fur para pour per voor'.split(' '));
const reserved = /^(?:reserved$|reservee?s?$|reservad[oa]s?$|riservat[oaie]$|voorbehouden$)/;

function isExpected({ tokens }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const near = tokens.slice(index + 1, index + reach).filter((token) => token.clause === clause);
  const before = tokens[index - 1]?.clause === clause ? tokens.slice(Math.max(0, index - 4), index) : [];
  const isBehind = near.some(
    ({ folded }, at) => expected.test(folded) || (articles.has(near[at - 1]?.folded ?? '') && folded === 'must'),
  );
  return isBehind || near.some(({ text }) => text === 'Muss') || before.some(({ folded }) => awaiting.test(folded));
}

const articles = new Set(['a', 'een']);
const expected = /^(?:expected$|erwartet$|verwacht$|attendue?s?$|indispensab|imprescind)/;
const awaiting = /^(?:esperan$|esperam$|aspetta$|espera$)/;

function isAskedInFacts({ passages, fields, concepts }: FactsIndex): boolean {
  if (fields.has('prerequisites') || fields.has('level') || concepts.has('priorKnowledge')) return true;
  return passages.some(
    ({ place, words, found }) =>
      place === 'audience' &&
      (found.has('concept:background') || Array.from(words).some((word) => knowledge.test(word))),
  );
}
