import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import { topical, type ConceptInFact } from '../concepts-of-facts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';
import { isHadElsewhere } from './had-elsewhere.ts';
import { isTopicPhrase } from './topic-phrase.ts';

/** A rule by a table: which concepts claim something, and what beside themselves supports them. */
export function conceptRule({ name, detail, concepts, isPraise = false, isByTopics = !isPraise }: ConceptRule): Rule {
  return {
    name,
    find: (text, facts, context) =>
      text.claims.flatMap((mention) => {
        const support = concepts[mention.concept];
        if (support === undefined || isSupported(mention, { ...support, isByTopics }, text, facts)) return [];
        if (context.isInferredAudience && support.isAudience === true) return [];
        if ((isPraise || support.isPositive === true) && mention.isNegated) return [];
        if (isPraise && isInQuestion(text, mention)) return [];
        if (support.isNamed === true && isFollowedByName(mention, text)) return [];
        if (isIssuer(mention, text, facts) || isHadElsewhere(mention, text, facts)) return [];
        return [{ first: mention.first, last: mention.last, detail }];
      }),
  };
}

export type ConceptRule = {
  readonly name: string;
  /** What is expected, in the model's terms. */
  readonly detail: string;
  readonly concepts: Readonly<Partial<Record<Concept, Support>>>;
  /** Whether what it finds claims nothing when it is denied: no text is better for "no prize to win". */
  readonly isPraise?: boolean;
  /** Whether topics support it that it does not take up: "Quality management" assures no quality. */
  readonly isByTopics?: boolean;
};

type Support = {
  /** Other concepts that say as much or more. */
  readonly by?: readonly Concept[];
  /** Other concepts whose denial denies it. */
  readonly deniedBy?: readonly Concept[];
  /** Fields whose presence says as much. */
  readonly fields?: readonly string[];
  /** Fields whose words are topics and support nothing, unless the text repeats them. */
  readonly not?: readonly string[];
  /** Whether what a name or a topic says counts for nothing where the facts prepare for the same. */
  readonly isReached?: boolean;
  /** Whether what may come of it says less than what will. */
  readonly isPromise?: boolean;
  /** Codes that mean as much. */
  readonly codes?: readonly string[];
  /** Whether it only names people when it stands in an audience. */
  readonly isAudience?: boolean;
  /** Whether it claims nothing when it is denied. */
  readonly isPositive?: boolean;
  /** Whether a name right behind it is the claim. */
  readonly isNamed?: boolean;
};

type RuledSupport = Support & Pick<ConceptRule, 'isByTopics'>;

function isSupported(mention: ConceptMention, support: RuledSupport, text: Annotated, facts: FactsIndex): boolean {
  const { fields = [], not = [] } = support;
  const all = mentionsInFacts(mention, support, text, facts);
  const isAhead = support.isReached === true && all.some(({ mention: fact }) => fact.isPrepared);
  const known = isAhead ? all.filter(({ field, mention: fact }) => !titles.has(field) && fact.concept !== 'exam') : all;
  if ((support.codes ?? []).some((code) => facts.codes.has(code))) return true;
  if (known.some((each) => !not.includes(each.field) && saysAsMuch(each, mention, support))) return true;
  if (isAsLittle(mention) && fields.some((field) => facts.pending.has(field))) return true;
  const stated = mention.isNegated ? facts.denied : facts.fields;
  if (mention.tier === 'strong') return false;
  if (fields.some((field) => stated.has(field) && (!mention.isNegated || saysNoneOf(field, facts)))) return true;
  if (mention.isNegated) {
    return mention.concept === 'exam' && (isAssessedOtherwise(facts) || saysNoneOf('assessment', facts));
  }
  if (works.has(mention.concept) && isSaidAlike(mention, text, facts)) return true;
  return not.length > 0 && !isDenied(all) && isRepeated(mention, text, facts);
}

/** What has been asked for, or was given once, is not there. */
function isAsLittle({ concept, isNegated, isOptional }: ConceptMention): boolean {
  return isOptional || (isNegated && concept === 'accredited');
}

function isDenied(all: readonly ConceptInFact[]): boolean {
  return all.length > 0 && all.every(({ mention }) => mention.isNegated);
}

/** Where the facts speak of it, or of what says as much. */
function mentionsInFacts(
  mention: ConceptMention,
  { by = [], deniedBy = [], isByTopics }: RuledSupport,
  text: Annotated,
  { concepts }: FactsIndex,
): ConceptInFact[] {
  return [mention.concept, ...by, ...(mention.isNegated ? deniedBy : [])]
    .flatMap((concept) => concepts.get(concept) ?? [])
    .filter((each) => isByTopics === true || !topical.has(each.field) || isTakenUp(each, mention, text));
}

/** Whether a claim uses a word of a topic: `trusted` does not use "Trust". */
function isTakenUp({ words, field }: ConceptInFact, { first, last }: ConceptMention, { tokens }: Annotated): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return field === 'skills'
    ? words.some((word) => word.length >= 3 && own.some((each) => isAkin(each, word)))
    : words.every((word) => own.includes(word));
}

/** Where the facts state how it is assessed, and no exam, there is none. */
function isAssessedOtherwise({ concepts }: FactsIndex): boolean {
  // "Usability tests" are a skill.
  const isStated = (concept: Concept) =>
    (concepts.get(concept) ?? []).some(({ mention, field }) => !mention.isNegated && !topical.has(field));
  return !isStated('exam') && (['assessed', 'portfolio', 'thesis', 'capstone', 'interview'] as const).some(isStated);
}

/** Whether the facts have another word of the same stem, not denied, left open or prepared for: `soutenance` for "soutenir". */
function isSaidAlike({ first, last }: ConceptMention, { tokens }: Annotated, { passages }: FactsIndex): boolean {
  const stems = tokens.slice(first, last + 1).flatMap(({ folded }) => openingOf(folded) ?? []);
  if (stems.length === 0) return false;
  return passages.some((passage) => {
    const clauses = passage.tokens.filter(({ folded }) => stems.some((stem) => folded.startsWith(stem)));
    return clauses.some(({ clause }) => !isHeld(passage, clause));
  });
}

/** What is written, made or held is called by its verb as often as by its noun. */
const works: ReadonlySet<Concept> = new Set<Concept>([
  'thesis',
  'interview',
  'capstone',
  'portfolio',
  'panel',
  'assessed',
]);

/** Long words only: short ones begin alike by chance. */
function openingOf(word: string): string | undefined {
  return word.length < 7 ? undefined : word.slice(0, Math.max(5, word.length - 4));
}

function isHeld({ found, tokens }: Annotated, clause: number): boolean {
  return ['negator', 'optional', 'prepared', 'pending'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.clause === clause),
  );
}

/** Prerequisites that deny something deny what a text denies; other fields when a sentence says no more than "none". */
function saysNoneOf(field: string, { passages }: FactsIndex): boolean {
  if (field === 'prerequisites') return true;
  return passages.some(
    ({ place, tokens, found }) =>
      place === field &&
      (found.get('mark:negator') ?? []).some(
        ({ first }) => tokens.filter(({ sentence }) => sentence === tokens[first]?.sentence).length <= 3,
      ),
  );
}

const titles: ReadonlySet<string> = new Set(['name', 'type', 'skills']);

/** A denied, an optional or a prepared thing supports nothing but its like. */
function saysAsMuch({ mention: fact }: ConceptInFact, claim: ConceptMention, { isPromise }: Support): boolean {
  // "Not compulsory" is optional.
  if (claim.isWaived && fact.isOptional) return true;
  if (fact.isWaived && claim.isOptional) return true;
  if (fact.isNegated !== claim.isNegated) return false;
  if (claim.isNegated) return true;
  if (claim.tier === 'strong' && !isAsStrong(fact, claim)) return false;
  if (isPromise === true && fact.isPossible && !claim.isPossible && !claim.isOptional) return false;
  const isAhead = fact.isPrepared && !forms.has(fact.concept);
  return (!fact.isOptional || claim.isOptional || claim.isPossible) && (!isAhead || claim.isPrepared);
}

/** A promise stands on a promise, or on words for the same thing in a language that tells no tiers. */
function isAsStrong(fact: ConceptMention, claim: ConceptMention): boolean {
  return fact.tier === 'strong' || (fact.tier === undefined && fact.concept === claim.concept);
}

/** What is prepared for may be online: that is how it is taken, and nothing to be reached. */
const forms: ReadonlySet<Concept> = new Set<Concept>(['online', 'inPerson', 'selfPaced', 'instructorLed']);

/** Whom it is with is judged as a name. */
function isFollowedByName({ last }: ConceptMention, { tokens }: Annotated): boolean {
  return tokens.slice(last + 1, last + 5).some(({ text }) => /^\p{Lu}/u.test(text));
}

/** `Pela Secretaria`, `het Kenniscentrum`: the issuer by the first word of its name. */
function isIssuer({ first, last }: ConceptMention, { tokens }: Annotated, { passages }: FactsIndex): boolean {
  const named = tokens.slice(first, last + 1).filter((token) => !token.first && /^\p{Lu}\p{Ll}/u.test(token.text));
  return (
    named.length > 0 &&
    passages.some(({ place, words }) => place === 'issuer' && named.every(({ folded }) => words.has(folded)))
  );
}

/** "How do you win the attention of employers?" is what it is about. */
function isInQuestion({ tokens, text }: Annotated, { last }: ConceptMention): boolean {
  const sentence = tokens.filter((token) => token.sentence === tokens[last]?.sentence);
  return text.charAt(sentence.at(-1)?.end ?? 0) === '?' && questions.has(sentence[0]?.folded ?? '');
}

const questions = new Set('how what wie was comment que como come cosa hoe wat'.split(' '));

/** Whether the words with a neighbour stand in the facts as they are: `usability tests` is a topic, not a test. */
function isRepeated({ concept, first, last }: ConceptMention, text: Annotated, facts: FactsIndex): boolean {
  const { tokens } = text;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to + 1)
      .map(({ folded }) => folded)
      .join(' ');
  if (facts.names.hasItem(words(first, last)) || isCompound(tokens, { first, last }, facts)) return true;
  if (concept !== 'proctored' && isTopicPhrase(text, { first, last }, facts)) return true;
  if (last > first && facts.names.hasPhrase(words(first, last))) return true;
  // "The exam" stands everywhere.
  const isContent = (index: number) => tokens[index] !== undefined && !isFunctionWord(text, tokens[index]);
  return (
    (isContent(first - 1) && facts.names.hasPhrase(words(first - 1, last))) ||
    (isContent(last + 1) && facts.names.hasPhrase(words(first, last + 1)))
  );
}

/** `Prüfung von Dokumenten` where the facts say "Dokumentenprüfung". */
function isCompound(
  tokens: Annotated['tokens'],
  { first, last }: Pick<ConceptMention, 'first' | 'last'>,
  facts: FactsIndex,
) {
  const head = tokens[first]?.folded ?? '';
  return tokens
    .slice(last + 1, last + 4)
    .some(({ folded, clause }) => clause === tokens[last]?.clause && facts.names.hasCompound(folded, head));
}
