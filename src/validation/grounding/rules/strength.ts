import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { tokenAt } from '../reading.ts';
import { readSupports, type ConceptMention } from '../read-concepts.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { isAllowedByFacts } from './allowed-by-facts.ts';
import { isAskedBefore } from './asked-before.ts';
import { beyondOverview, isLearningAlone } from './beyond-overview.ts';
import { conceptRule } from './concept-rule.ts';
import { isCertifiedAlike } from './certified-alike.ts';
import { isControl } from './control.ts';
import { hasEvidence, isOnlyAttended } from './evidence.ts';
import { isAsked, isBrought, isKnownSkill, isLeftOpenHere } from './permitted.ts';
import { isEmployable, isEquipped } from './ready-to-work.ts';
import { isAlreadyAble } from './already-able.ts';
import { isDoneAlone } from './done-alone.ts';
import { isOfWhoComes } from './of-who-comes.ts';
import { isHeldBefore } from './held-before.ts';
import { isHolderSoCalled } from './holder-so-called.ts';
import { isForbidden, isLicenceAhead } from './licence-ahead.ts';
import { isOfOtherTongue } from './other-tongue.ts';
import { isOfThis } from './this-credential.ts';
import { isAllowed, isRightToDo } from './used-by-right.ts';
import { isWished } from './wished.ts';
import { isSecretNoMore } from './no-more-secrets.ts';
import { isSignedUp, isToldApart } from './told-apart.ts';
import { isThorough } from './thorough.ts';

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

const always = conceptRule({
  name: 'strength',
  detail,
  // "Does not entitle anybody to teach" claims less, not more.
  isPraise: true,
  isByTopics: true,
  concepts: {
    mastery: { by: ['expert', 'master'] },
    certified: { fields: [] },
    licensed: { isReached: true },
    entitled: { isPromise: true },
  },
});

/** Whether words for competence say something else: what is theirs, for whom it is, a topic, what people get ready for. */
function isSomethingElse(mention: ConceptMention, text: TextPassage, facts: FactsIndex): boolean {
  return (
    isOwnThing(mention, text) ||
    isForAnybody(text, mention) ||
    isTopic(mention, text, facts) ||
    isAsked(mention, text) ||
    isSignedUp(mention, text) ||
    isLearningAlone(text, mention, facts) ||
    isGettingReady(mention, text, facts) ||
    isDoneAlone(text, mention, facts)
  );
}

/** How much of a claim is made: mastery, competence, certification. */
export const strengthRule: Rule = {
  name: 'strength',
  find: (text, facts, context) => {
    const lifted = text.claims.filter((mention) => {
      if (mention.isNegated || mention.isPrepared) return false;
      // "People who want to be able to help" are not yet.
      const isHope = context.isInferredAudience && isWished(text, mention.first);
      switch (mention.concept) {
        case 'competence':
          return isCompetence(mention, text, facts, context) && !isHope;
        case 'certified':
          return isOfPreparation(facts) && !isHope;
        case 'demonstrated':
          return isOnlyAttended(facts) && isOfCapability(mention, text, facts);
        // What may happen is not what people can do; facts that speak of "can" themselves say as much.
        case 'ability':
          return (
            isOnlyAttended(facts) &&
            !mention.isOptional &&
            !isAllowed(mention, text, facts) &&
            !isLeftOpenHere(mention, text) &&
            !isKnownSkill(mention, text, facts) &&
            !isHope &&
            !(context.isAudience && isOfWhoComes(text, mention, facts)) &&
            !facts.fields.has('learning_outcomes') &&
            !hasAbility(facts)
          );
        default:
          return false;
      }
    });
    // "Certified at B2" is a level, no certification; "equivalent to 2 ECTS" a number.
    const claims = always
      .find(text, facts, context)
      .filter(
        ({ last }) =>
          !text.coded.has(last + 2) && !text.numbers.some(({ first }) => first === last || first === last + 1),
      )
      .filter((claim) => !isOfThis(text, claim.last) && !isItsTitle(text, claim, facts))
      .filter((claim) => !isAsAssessment(text, claim, facts) && !isControl(text, claim, facts))
      .filter((claim) => !isSecretNoMore(text, claim, facts) && !isAllowedByFacts(text, claim, facts))
      .filter((claim) => !isEmployable(text, claim, facts) && !isThorough(text, claim, facts))
      .filter((claim) => !isBrought(text, claim) && !(context.isAudience && isHeldBefore(text, claim, facts)))
      .filter((claim) => !isAtLevel(text, claim, facts) && !isCertifiedAlike(text, claim, facts))
      .filter((claim) => !context.isAudience || !isAlreadyAble(text, claim))
      .filter(({ first }) => !context.isInferredAudience || !isWished(text, first))
      // "Prepara para obtener la certificación" certifies nobody.
      .filter(({ first }) => !isPreparedFor(text, first, facts) && !isForbidden(text, first))
      .filter((claim) => !isLicenceAhead(text, claim, facts) && !isHolderSoCalled(text, claim, facts))
      .filter((claim) => !isOfOtherTongue(text, claim))
      .filter((claim) => !(context.isAudience && isAtEase(text, claim) && isAskedBefore(text, claim, facts)));
    const beyond = context.isAudience ? [] : beyondOverview(text, facts);
    return [...claims, ...[...lifted, ...beyond].map(({ first, last }) => ({ first, last, detail }))];
  },
};

/** Whether words for competence claim more than the facts show, of others than those who come with it. */
function isCompetence(mention: ConceptMention, text: TextPassage, facts: FactsIndex, { isAudience }: Context): boolean {
  const isBrought = isAudience && mention.tier !== 'strong' && isAskedBefore(text, mention, facts);
  if (isBrought || isSomethingElse(mention, text, facts) || isWhoComes(mention, text, facts)) return false;
  return !hasEvidence(facts) || (mention.tier === 'strong' && !isOwnWork(facts) && !isEquipped(mention, text, facts));
}

type Context = Parameters<Rule['find']>[2];

/** "At ease with spreadsheets" is no more than to know them. */
function isAtEase({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  return tokens.slice(first, last + 1).some(({ folded }) => atEase.test(folded));
}

const atEase = /^(?:ease|comfortable|confident|aise|agio|vontade|vertraut|vertrouwd|sicher)$/;

/** `Fachkräfte` whom the facts name as those who come. */
function isWhoComes({ first }: ConceptMention, { tokens }: Annotated, { passages }: FactsIndex): boolean {
  const { folded } = tokenAt(tokens, first);
  return folded.length >= 6 && passages.some(({ place, words }) => place === 'audience' && words.has(folded));
}

/** `Trägt den Titel Verhandlungsführung`: what it is called. */
function isItsTitle({ tokens }: Annotated, { last }: Unsupported, { passages }: FactsIndex): boolean {
  const [title, next] = [tokens[last], tokens[last + 1]];
  return (
    /^(?:tit(?:el|le|re|ulo|olo)s?)$/.test(title?.folded ?? '') &&
    next?.sentence === title?.sentence &&
    passages.some(({ place, tokens: [opening] }) => place === 'name' && opening?.folded === next?.folded)
  );
}

/** "How services can respond" is what it is about. */
function hasAbility({ concepts, passages }: FactsIndex): boolean {
  return (
    concepts.has('ability') &&
    passages.some((passage) => readSupports(passage, ['ability']).some((mention) => !isRightToDo(mention, passage)))
  );
}

/** `La pièce tient lieu d'évaluation`: what is assessed entitles to nothing; who sat in on talks may be said to master the assessing. */
function isAsAssessment({ claims }: TextPassage, { first: start, last }: Unsupported, facts: FactsIndex): boolean {
  const isMastered = claims.some(({ concept, first }) => concept === 'mastery' && first === start);
  const isOf = (concept: Concept) =>
    concept === 'exam' || (concept === 'assessed' && !(isMastered && isOnlyAttended(facts)));
  return claims.some(({ concept, first }) => isOf(concept) && first > last && first <= last + 3);
}

/** `Apto para principiantes` says for whom it is, not what they can do. */
function isForAnybody({ tokens }: Annotated, { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  return /^apt[oa]s?$/.test(tokens[first]?.folded ?? '') && anybody.test(tokens[last + 1]?.folded ?? '');
}

const anybody =
  /^(?:principiant|iniciant|debutant|tod[oa]s$|quien|quem$|cualquier|qualquer|personas|pessoas|chi$|tutti$)/;

/** "Are certified at Green Belt level", `est certifié au niveau 2`: the level that the facts state. */
function isAtLevel(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens, starting } = text;
  const isCertified = tokens.slice(first, last + 1).some(({ folded }) => /^(?:certif|zertif|gecertif)/.test(folded));
  if (!isCertified) return false;
  const levels = passages.filter(({ place }) => place === 'level');
  const isLevelWord = (at: number) =>
    tokens[at]?.clause === tokens[last]?.clause &&
    !isFunctionWord(text, tokenAt(tokens, at)) &&
    levels.some((level) => level.tokens.some(({ folded }) => folded === tokens[at]?.folded));
  return [1, 2, 3, 4, 5].some(
    (step) =>
      tokens[last + step]?.clause === tokens[last]?.clause &&
      (starting.get(last + step) ?? []).some(({ tag }) => tag === 'label:level') &&
      [-2, -1, 1, 2].some((near) => last + step + near > last && isLevelWord(last + step + near)),
  );
}

/** "Reflect on their own practice": what is theirs, not that they are alone. */
function isOwnThing({ last }: ConceptMention, text: Annotated): boolean {
  const { folded, clause } = tokenAt(text.tokens, last);
  const next = text.tokens.at(last + 1);
  return folded === 'own' && next?.clause === clause && !isFunctionWord(text, next);
}

/** "Guides get ready to lead walks" where the facts prepare them for it. */
function isGettingReady({ first }: ConceptMention, { tokens }: Annotated, { passages }: FactsIndex): boolean {
  const { folded, clause } = tokenAt(tokens, first);
  const before = tokens.slice(Math.max(0, first - 3), first).filter((token) => token.clause === clause);
  return (
    folded === 'ready' &&
    before.some((token) => getting.has(token.folded)) &&
    passages.some(({ words }) => Array.from(preparing).some((word) => words.has(word)))
  );
}

const getting = new Set(['get', 'gets', 'getting']);
const preparing = new Set(['prepare', 'prepares', 'preparing', 'ready', 'readies']);

/** "Qualified signatures" are a topic where the facts call them so. */
function isTopic({ first, last }: ConceptMention, text: Annotated, { names }: FactsIndex): boolean {
  const [own, next] = [tokenAt(text.tokens, last), text.tokens.at(last + 1)];
  if (first !== last || next?.clause !== own.clause || isFunctionWord(text, next)) return false;
  return names.hasPhrase(`${own.folded} ${next.folded}`);
}

/** Whether the facts say that people work by themselves: an exam alone says so of nobody. */
function isOwnWork({ concepts }: FactsIndex): boolean {
  const isAlone = (words: readonly string[]) => words.some((word) => word.startsWith('independen'));
  return (concepts.get('competence') ?? []).some(
    ({ mention, words }) => !mention.isNegated && (mention.tier !== 'weak' || isAlone(words)),
  );
}

function isPreparedFor(
  { claims }: { readonly claims: readonly ConceptMention[] },
  first: number,
  { marks }: FactsIndex,
) {
  const isHere = ({ concept, isPrepared, ...mention }: ConceptMention) =>
    concept === 'certified' && isPrepared && mention.first === first;
  return marks.has('mark:prepared') && claims.some(isHere);
}

const titles: ReadonlySet<string> = new Set(['name', 'type']);

/** "Preparation course: Certified Hygiene Lead" certifies nobody. */
function isOfPreparation({ marks, concepts, passages }: FactsIndex): boolean {
  const stated = concepts.get('certified') ?? [];
  const isTitled = stated.length > 0 && stated.every(({ field, mention }) => titles.has(field) || mention.isPrepared);
  const isAhead = stated.every(({ mention }) => mention.isPrepared);
  return (
    isTitled &&
    marks.has('mark:prepared') &&
    (isAhead || passages.some(({ place, found }) => place === 'name' && found.has('mark:prepared')))
  );
}

/** "Confirms that the holder attended" says no more than that; "confirms the skills acquired" does. */
function isOfCapability({ first, last }: ConceptMention, { found, tokens }: Annotated, facts: FactsIndex): boolean {
  const { sentence, clause } = tokens[first] ?? {};
  // German and Dutch have the verb at the end: `haben ihre Kompetenz in der Pflege nachgewiesen`.
  const isBefore = (at: number) => at >= first - 3 || (at >= first - capabilityBefore && tokens[at]?.clause === clause);
  const isKnown = (index: number) => {
    const { folded = '' } = tokens[index] ?? {};
    return facts.passages.some(({ words }) => words.has(folded));
  };
  return (found.get('mark:capability') ?? []).some(
    (each) =>
      isBefore(each.first) &&
      each.last <= last + capabilityReach &&
      tokens[each.first]?.sentence === sentence &&
      !isKnown(each.last) &&
      !isToldApart(tokens, each.first),
  );
}

/** In words of the sentence. */
const capabilityReach = 12;
const capabilityBefore = 7;
