import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { supportsNumber } from '../numbers/support.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';

/** What is needed before, and that nothing is. */
export const prerequisiteRule: Rule = {
  name: 'prerequisite',
  find: (text, facts, context) =>
    (context.isAudience ? ofAudience : anywhere)
      .find(text, facts, context)
      .filter((claim) => !isKnownOfPeople(text, claim, facts, context.isAudience))
      .filter((claim) => !isCalledSo(text, claim, facts))
      .filter((claim) => !context.isInferredAudience || !isOfLaterStage(text, claim, facts))
      .filter(({ first }) => !text.numbers.some((mention) => mention.end === first && isLength(mention, facts)))
      // "Graduates of 2023": a year, which is judged as one.
      .filter(({ last }) => !text.dates.some((date) => date.first === last + 1)),
};

/** "People who own their home" of a course for homeowners, `déjà formées` of a refresher. */
function isKnownOfPeople(
  text: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
  isAudience: boolean,
): boolean {
  if (!isAudience) return false;
  const { clause } = text.tokens[first] ?? {};
  const near = text.tokens
    .slice(first, last + reach)
    .filter((token) => token.clause === clause && token.folded.length >= 4);
  const isTrained = near.some(({ folded }) => trained.test(folded));
  return passages.some(({ place, words }) => {
    const all = Array.from(words);
    if (isTrained && all.some((word) => refreshing.test(word))) return true;
    return (
      people.has(place) &&
      near.some(({ folded }) => all.some((word) => word.length > folded.length && word.startsWith(folded)))
    );
  });
}

/** `Who already hold a licence` of "licensed pilots": what they have is how the facts call them. */
function isCalledSo({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { clause } = tokens[last] ?? {};
  if (!tokens.slice(first, last + 1).some(({ folded }) => holding.test(folded))) return false;
  const held = tokens
    .slice(last + 1, last + reach)
    .find((token) => token.clause === clause && token.folded.length >= 5);
  return (
    held !== undefined &&
    passages.some(
      ({ place, words }) =>
        described.has(place) &&
        Array.from(words).some((word) => attributes.test(word) && word.slice(0, 5) === held.folded.slice(0, 5)),
    )
  );
}

const holding =
  /^(?:hold|have|has$|already|bereits|schon|besitz|haben|hat$|deja|titulaire|detien|ya$|tien|pose|gia$|hanno|ha$|posse|ja$|tem$|tenham|al$|hebben|beschik)/;
const described: ReadonlySet<string> = new Set(['audience', 'description', 'name', 'prerequisites']);
const attributes = /(?:ed|te[nrs]?|tes?|ees?|es?|ad[oa]s?|at[oaie]|id[oa]s?|de)$/;

/** "Experienced" people of an advanced course, or of one that asks for something learnt before. */
function isOfLaterStage(
  { claims }: { readonly claims: readonly ConceptMention[] },
  { first }: Unsupported,
  { concepts, passages }: FactsIndex,
): boolean {
  const isExperience = claims.some((each) => each.first === first && each.concept === 'experienced');
  const isLater = stages.some((stage) => concepts.get(stage)?.some(({ field }) => field === 'level'));
  const isAsked = passages.some(
    ({ place, numbers, found }) => place === 'prerequisites' && numbers.length === 0 && !found.has('mark:negator'),
  );
  return isExperience && (isLater || isAsked);
}

const stages = ['advanced', 'expert'] as const;

const reach = 4;
const people: ReadonlySet<string> = new Set(['audience', 'prerequisites']);
const trained =
  /^(?:formee?s?|habilite|trained|qualified|certified|ausgebildet|geschult|formad[oa]s?|capacitad|habilitad|format[aie]|abilitat|opgeleid|gecertificeerd)/;
const refreshing =
  /^(?:refresh|recycl|auffrisch|reciclaje|reciclagem|actualiza|atualiza|aggiornament|richiam|opfris|herhal|bijschol|renouvel|rappel$)/;

/** "Twelve months of study" of a course that lasts a year. */
function isLength(mention: NumberMention, facts: FactsIndex): boolean {
  return facts.fields.has('duration') && supportsNumber(mention, facts);
}

const detail = 'prior knowledge or experience only as the facts ask for it';
const concepts = { priorKnowledge: { fields: ['prerequisites'] }, experienced: {} };
const anywhere = conceptRule({ name: 'prerequisite', detail, concepts });
/** What people bring along is no fact about a course, but it is one about whom the course is for. */
const ofAudience = conceptRule({
  name: 'prerequisite',
  detail,
  concepts: { ...concepts, background: { by: ['priorKnowledge'], isPositive: true, fields: ['prerequisites'] } },
});
