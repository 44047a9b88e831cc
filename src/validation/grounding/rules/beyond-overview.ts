import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** "Carry out audits independently" of a course that gives an overview, whatever questions it ends with. */
export function beyondOverview({ tokens, found }: Annotated, facts: FactsIndex): Place[] {
  const places = tokens.flatMap(({ folded, clause }, at) => {
    if (!alone.test(folded)) return [];
    // "They work through the units independently" is how they learn.
    const isLearning = tokens.some((token) => token.clause === clause && learning.test(token.folded));
    const isDenied = (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause);
    return isLearning || isDenied ? [] : [{ first: at, last: at }];
  });
  return places.length > 0 && isOverview(facts) ? places : [];
}

/** "Study independently" of what is taken at one's own pace: how they learn, and nothing that they can do. */
export function isLearningAlone({ tokens }: Annotated, { first, last }: Place, { concepts }: FactsIndex): boolean {
  const { clause } = tokens[first] ?? {};
  return (
    tokens.slice(first, last + 1).some(({ folded }) => alone.test(folded)) &&
    tokens.some((token) => token.clause === clause && learning.test(token.folded)) &&
    concepts.has('selfPaced')
  );
}

function isOverview({ passages }: FactsIndex): boolean {
  const has = (kind: RegExp, isIn: (place: string) => boolean = () => true) =>
    passages.some(({ place, words }) => isIn(place) && Array.from(words).some((word) => kind.test(word)));
  const isView = passages.some(
    ({ place, tokens }) =>
      place === 'description' &&
      tokens.some(
        ({ folded }, at) =>
          views.test(folded) || (general.test(tokens[at + 1]?.folded ?? '') && folded.startsWith('vis')),
      ),
  );
  return isView && !has(alone) && !has(doing, (place) => place === 'assessment' || place === 'criteria');
}

const alone =
  /^(?:independently|unsupervised|unaided|autonomously|autonom[aoe]?$|autonomie$|autonomia$|selbststandig$|selbstandig$|eigenstandig$|zelfstandig$|eigenhandig$)/;
const learning =
  /^(?:learn(?:s|ed|ing)?$|lernen$|lernt$|stud(?:y|ies|ied|ying|ia|iano|iare)$|read|modul|unit|apprend|etud|aprend|estud|impar|leer|leren|lezen|self|curs|kurs|cours)/;
const views = /^(?:overview|insight|glimpse|uberblick|einblick|apercu|panorama|panoramica|overzicht|inkijk)/;
const general = /^(?:general|generale|geral|global|ensemble)$/;
const doing = /pra[ck]ti|praxis|pratiq|pratic|praktijk|project|projekt|projet|proyect|progett|projet|demonstrat|task/;
