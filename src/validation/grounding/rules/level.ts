import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';
import { nameFirst } from './first-of-series.ts';
import { isAgeGroup } from './age-group.ts';
import { isBeltInFacts, otherBeltColour } from './belt-colour.ts';
import { isHigherOfTwo } from './higher-of-two.ts';
import { otherConformance } from './conformance.ts';
import { otherLetterLevel } from './letter-level.ts';
import { otherLicenceLetter } from './licence-letter.ts';
import { isNothingNeeded } from './obligation.ts';

const claims = conceptRule({
  name: 'level',
  detail: 'a level only as the facts state it',
  concepts: {
    entry: { isAudience: true, codes: ['A1', 'A2'] },
    intermediate: { codes: ['B1', 'B2'] },
    advanced: { codes: ['C1', 'C2'], isPositive: true },
    expert: { isPositive: true },
    master: { isPositive: true },
    professional: { isPositive: true },
    associate: { isPositive: true },
    practitioner: { isPositive: true },
    specialist: { isPositive: true },
    senior: { isPositive: true },
    junior: { isPositive: true },
    bachelor: { isPositive: true },
    masters: { isPositive: true },
    doctoral: { isPositive: true },
    bronze: { isPositive: true },
    silver: { isPositive: true },
    gold: { isPositive: true },
    platinum: { isPositive: true },
    whiteBelt: { isPositive: true },
    yellowBelt: { isPositive: true },
    orangeBelt: { isPositive: true },
    greenBelt: { isPositive: true },
    blueBelt: { isPositive: true },
    brownBelt: { isPositive: true },
    blackBelt: { isPositive: true },
  },
});

/** Levels in words: stages, grades, metals, belts, academic levels. */
export const levelRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => {
    const stated = claims
      .find(text, facts, context)
      .filter(
        (claim) =>
          !isForBeginners(text, claim, facts) &&
          !isEntryByField(text, claim, facts) &&
          !isFollowOn(text, claim, facts) &&
          !isCalledIn(text, claim) &&
          !isAgeGroup(text, claim, facts) &&
          !isHigherOfTwo(text, claim, facts) &&
          !isBeltAside(text, claim, facts) &&
          !(context.isInferredAudience && isSeniorOfExperts(text, claim, facts)),
      );
    const found = [
      ...stated,
      ...ofOtherCourse(text, facts),
      ...otherLetterLevel(text, facts),
      ...otherConformance(text, facts),
      ...otherLicenceLetter(text, facts),
      ...otherBeltColour(text, facts),
    ];
    if (found.length === 0 || !nameFirst(facts)) return found;
    return found.filter(({ first, last }) =>
      text.tokens.slice(first, last + 1).every(({ folded }) => !initial.test(folded)),
    );
  },
};

/** "Senior engineers" as those for whom a text takes an expert level to be. */
function isSeniorOfExperts({ claims: mentions }: TextPassage, { first }: Claimed, { concepts }: FactsIndex): boolean {
  const isSenior = mentions.some((mention) => mention.first === first && mention.concept === 'senior');
  return isSenior && concepts.get('expert')?.some(({ field }) => field === 'level') === true;
}

/** "A Green Belt or a Black Belt" of "Green or Black Belts". */
function isBeltAside({ claims: mentions }: TextPassage, { first }: Claimed, facts: FactsIndex): boolean {
  return mentions.some(
    (mention) =>
      mention.first === first &&
      mention.concept.endsWith('Belt') &&
      isBeltInFacts(facts, mention.concept.slice(0, -'Belt'.length)),
  );
}

/** "An advanced course" of an intermediate one that leads to an advanced one. */
function ofOtherCourse(text: TextPassage, { concepts, passages }: FactsIndex): Unsupported[] {
  if (!text.claims.some(({ concept }) => stages.includes(concept))) return [];
  const own = stages.filter((stage) => concepts.get(stage)?.some(({ field }) => field === 'level'));
  if (own.length === 0) return [];
  const isNamed = (words: string) =>
    passages.some(({ tokens: known }) => ` ${known.map(({ folded }) => folded).join(' ')} `.includes(` ${words} `));
  return text.claims.flatMap(({ concept, first, last, isNegated, isOptional, isPrepared }) => {
    const isStage = stages.includes(concept) && !own.includes(concept) && !isNegated && !isOptional && !isPrepared;
    const phrase = isStage ? levelPhrase(text, { first, last }) : undefined;
    return phrase === undefined || isNamed(phrase)
      ? []
      : [{ first, last, detail: 'the level that the facts give to it' }];
  });
}

/** `Advanced course`, `advanced level`, `nivel avanzado`: a stage with what it is the stage of. */
function levelPhrase({ tokens }: TextPassage, { first, last }: Claimed): string | undefined {
  const wordAt = (at: number) => (tokens[at]?.clause === tokens[first]?.clause ? (tokens[at]?.folded ?? '') : '');
  const isLed = levelWords.test(wordAt(first - 1));
  const next = wordAt(last + 1);
  if (!isLed && !levelWords.test(next) && !courses.test(next)) return undefined;
  const words = isLed ? tokens.slice(first - 1, last + 1) : tokens.slice(first, last + 2);
  return words.map(({ folded }) => folded).join(' ');
}

const levelWords = /^(?:level|niveau|nivel|livello|stufe|kompetenzstufe)$/;
const stages: readonly Concept[] = ['entry', 'intermediate', 'advanced', 'expert'];
const courses = /^(?:course|class|training|programm?e?|kurs|lehrgang|cursus|opleiding|cours|formation|curso|corso)$/;

type Claimed = Pick<Unsupported, 'first' | 'last'>;

/** Who asks for nothing is there for beginners, too, unless another level is stated. */
function isForBeginners(
  { tokens, claims: mentions }: TextPassage,
  { first, last }: Claimed,
  facts: FactsIndex,
): boolean {
  const isSaid = mentions.some(
    (mention) => mention.first === first && mention.concept === 'entry' && !mention.isNegated,
  );
  const isOther = (['intermediate', 'advanced', 'expert'] as const).some((level) => facts.concepts.has(level));
  return (
    isSaid &&
    !isOther &&
    isNothingNeeded(facts) &&
    tokens.slice(first, last + 1).some(({ folded }) => beginners.test(folded))
  );
}

/** The "Entry" of a level field is the entry level; elsewhere an entry is many things. */
function isEntryByField({ claims: mentions }: TextPassage, { first }: Claimed, { passages }: FactsIndex): boolean {
  return (
    mentions.some((mention) => mention.first === first && mention.concept === 'entry') &&
    passages.some(({ place, tokens: [opening] }) => place === 'level' && entering.test(opening?.folded ?? ''))
  );
}

const entering = /^(?:entry|early$|starter$|einstieg|einsteiger|anfang|initia|inici|debut|instap|ingresso$|avvio$)/;

/** `Invio allo specialista`, "when to call in an expert": a person whom others turn to, and no level. */
function isCalledIn({ tokens, claims: mentions }: TextPassage, { first }: Claimed): boolean {
  const isPerson = mentions.some((mention) => mention.first === first && people.has(mention.concept));
  const { clause } = tokens[first] ?? {};
  return (
    isPerson &&
    leading.test(tokens[first - 1]?.folded ?? '') &&
    tokens.some(({ folded, clause: at }) => at === clause && calling.test(folded))
  );
}

const people: ReadonlySet<Concept> = new Set<Concept>(['specialist', 'expert', 'master', 'professional']);
const leading =
  /^(?:the|an?|to|al|a|un[aeo]?|el|los|las|aux?|l|le|la|les|uma?|ao|aos|o|os|as|all[oae]|agli|lo|gli|il|zum|zur|zu|den|die|der|das|einen?|einer|einem|de|een|het|naar|aan)$/;
const calling =
  /^(?:refer|send|sent$|consult|call|contact|hand(?:s|ing|over)?$|invi[oai]|rivolg|chiam|deriv|avis|remit|envi|orient|adress|appel|solicit|encaminh|cham|uberweis|schick|hinzu|gerufen|rufen|weiterleit|konsult|verwei|doorverwij|verwij|stuur|sturen|gebeld|bellen|raadpleg|inschakel|roep)/;

/** A course that another one is needed for follows on it. */
function isFollowOn({ tokens }: TextPassage, { first, last }: Claimed, { fields }: FactsIndex): boolean {
  return fields.has('prerequisites') && tokens.slice(first, last + 1).some(({ folded }) => following.test(folded));
}

const beginners =
  /^(?:beginner|novice|newcomer|anfanger|einsteiger|neuling|principiant|debutant|iniciant|novat|cero$|zero$|null$|nul$|scratch$)/;
const following = /^(?:follow|aufbau|fortsetz|vervolg|continua|suivi|suite|seguim|prosecuz|prosegu)/;

const initial = /^(?:inici|inizial|initia|eerste|erste|first|opening|anfangsstufe|einstiegsstufe|beginstuf)/;
