import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { supportsNumber } from '../numbers/support.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { isAlreadyPractised } from './already-practised.ts';
import { askedOfNobody } from './asked-of-nobody.ts';
import { isAskedAlike } from './asked-before.ts';
import { isBroughtAlong } from './brought-along.ts';
import { conceptRule } from './concept-rule.ts';
import { toldOfFullAge } from './full-age.ts';
import { toldOfOtherAge } from './other-age.ts';
import { isFirstTaste, isLongStanding } from './members-and-newcomers.ts';

/** What is needed before, and that nothing is. */
export const prerequisiteRule: Rule = {
  name: 'prerequisite',
  find: (text, facts, context) => [
    ...(context.isInferredAudience ? toldOfFullAge(text, facts) : []),
    ...toldOfOtherAge(text, facts),
    ...(context.isAudience ? [] : askedOfNobody(text, facts)),
    ...(context.isAudience ? ofAudience : anywhere)
      .find(text, facts, context)
      .filter((claim) => !isCriterion(text, claim, facts) && !isBroughtAlong(text, claim.first, facts))
      .filter((claim) => !isKnownOfPeople(text, claim, facts, context.isAudience))
      .filter((claim) => !isAskedAlike(text, claim, facts))
      .filter((claim) => !context.isAudience || !isOfBeginners(text, claim, facts))
      .filter((claim) => !context.isAudience || !isInTraining(text, claim))
      .filter((claim) => !context.isAudience || !isLongStanding(text, claim, facts))
      .filter((claim) => !context.isInferredAudience || !isFirstTaste(text, claim, facts))
      .filter((claim) => !context.isInferredAudience || !isAlreadyPractised(text, claim, facts))
      .filter((claim) => !context.isAudience || !isExperience(text, claim, facts))
      .filter((claim) => !context.isAudience || !isHeldBefore(text, claim, facts))
      .filter(
        ({ first, last }) =>
          !text.numbers.some(
            (mention) => mention.end === first && !isOfExperience(text, last) && isLength(mention, facts),
          ),
      )
      // "Graduates of 2023": a year, which is judged as one.
      .filter(({ last }) => !text.dates.some((date) => date.first === last + 1)),
  ],
};

/** `Voraussetzung ist der Besuch aller Abende`: what the criteria ask for is called what is needed for the credential. */
function isCriterion(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens, found } = text;
  if (!tokens.slice(first, last + 1).some(({ folded }) => needs.test(folded))) return false;
  const { sentence } = tokens[first] ?? {};
  const beside = tokens.filter(
    (token, index) => token.sentence === sentence && (index < first || index > last) && !isFunctionWord(text, token),
  );
  if (beside.some(({ folded }) => earlier.test(folded))) return false;
  const isAttendance = (found.get('mark:attended') ?? []).some((each) => tokens[each.first]?.sentence === sentence);
  return passages.some(({ place, words, found: known }) => {
    // "For people with a finished apprenticeship" asks for one.
    const isForPeople =
      place === 'description' && (known.has('concept:background') || known.has('concept:priorKnowledge'));
    if (place !== 'criteria' && !isForPeople) return false;
    const shared = beside.filter(({ folded }) => Array.from(words).some((word) => isAkin(word, folded)));
    return shared.length >= 2 || (isAttendance && known.has('mark:attended'));
  });
}

const needs = /^(?:vorausset|prerequis|condition|condici|condic|condizion|requisit|voorwaarde)/;
const earlier =
  /^(?:prior|previous|earlier|fruher|vorher|vorig|anterior|precedent|precedente|eerder|vorige|other|ander|otr|outr|altr|autre)/;

/** "Those without prior knowledge" of what is for beginners and asks for nothing. */
function isOfBeginners({ claims }: TextPassage, { first }: Unsupported, { concepts, passages }: FactsIndex): boolean {
  const isDenied = claims.some((mention) => mention.first === first && mention.isNegated);
  const isForBeginners = (concepts.get('entry') ?? []).some(
    ({ field, mention }) => (field === 'level' || field === 'audience') && !mention.isNegated,
  );
  const isAsked = (['priorKnowledge', 'experienced', 'background'] as const).some((concept) =>
    (concepts.get(concept) ?? []).some(({ mention }) => !mention.isNegated),
  );
  return isDenied && isForBeginners && !isAsked && passages.every(({ place }) => place !== 'prerequisites');
}

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
    // `Gesellen` of a `Gesellenwettbewerb`.
    const isNamed = place === 'name' && near[0] !== undefined && near[0].folded.length >= longNoun;
    if (isNamed && all.some((word) => word.startsWith(near[0]?.folded ?? ' '))) return true;
    return (
      people.has(place) &&
      near.some(({ folded }) => all.some((word) => word.length > folded.length && word.startsWith(folded)))
    );
  });
}

/** `Experienced divers`, where the facts ask for a certificate or give a level that nobody begins at. */
function isExperience({ claims }: TextPassage, { first }: Unsupported, facts: FactsIndex): boolean {
  const isSaid = claims.some((mention) => mention.first === first && mention.concept === 'experienced');
  const isHigh = advanced.some((level) =>
    (facts.concepts.get(level) ?? []).some(({ field, mention }) => field === 'level' && !mention.isNegated),
  );
  const isAsked = facts.passages.some(
    ({ place, tokens, numbers }) =>
      place === 'prerequisites' &&
      (tokens.some(({ folded }) => qualifications.test(folded)) || numbers.some(isOfYears)),
  );
  return isSaid && (isHigh || (facts.fields.has('prerequisites') && isAsked));
}

/** Two years of volunteering make somebody experienced; an age does not. */
function isOfYears({ unit, values: [value = 0] }: NumberMention): boolean {
  return unit === 'year' && value > 0 && value < youngest;
}

const youngest = 12;

/** "Coxes who already hold Grade 1", where the criteria ask to hold it. */
function isHeldBefore(text: TextPassage, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { clause } = text.tokens[first] ?? {};
  const isSaid = text.tokens.slice(first, last + 2).some(({ folded }) => holding.test(folded));
  const held = text.tokens
    .slice(last + 1)
    .filter((token) => token.clause === clause && !holding.test(token.folded) && !isFunctionWord(text, token));
  if (!isSaid || held.length === 0) return false;
  return passages.some(
    ({ place, tokens: known }) =>
      place === 'criteria' &&
      known.some(({ folded, sentence }) => {
        if (!holding.test(folded)) return false;
        const words = new Set(known.filter((token) => token.sentence === sentence).map((token) => token.folded));
        return held.every((token) => words.has(token.folded));
      }),
  );
}

const holding =
  /^(?:hold|holds|have|possess|besitz\S*|verfugen|haben|posee\S*|tener|tienen|tenga\S*|detien\S*|possed\S*|detenir|avoir|ont|titulaires?|possu\S*|ter|tem|detem|avere|hanno|possied\S*|bezit\S*|heeft|hebben|beschik\S*)$/;

const advanced = ['advanced', 'expert', 'master', 'senior'] as const;
const qualifications =
  /^(?:certif|zertif|licen[cs]|lizenz|brevet|diplom|degree$|abschluss|titul|titre|titolo|patent|associate$|practi[ct]|praxis|pratique|pratica|practica|praktijk|award$|equival|gleichwert|gelijkwaard)/;

const reach = 4;
const longNoun = 7;
const people: ReadonlySet<string> = new Set(['audience', 'prerequisites']);
const trained =
  /^(?:formee?s?|habilite|trained|qualified|certified|ausgebildet|geschult|formad[oa]s?|capacitad|habilitad|format[aie]|abilitat|opgeleid|gecertificeerd)/;
const refreshing =
  /^(?:refresh|recycl|auffrisch|reciclaje|reciclagem|actualiza|atualiza|aggiornament|richiam|opfris|herhal|bijschol|renouvel|rappel$)/;

/** "Twelve months of study" of a course that lasts a year. */
function isLength(mention: NumberMention, facts: FactsIndex): boolean {
  return facts.fields.has('duration') && supportsNumber(mention, facts);
}

type Claim = Pick<Unsupported, 'first' | 'last'>;
/** `Die eine Ausbildung in diesem Bereich machen`: who is still at it has no finished one. */
function isInTraining({ tokens }: Annotated, { first, last }: Claim): boolean {
  const { clause } = tokens[first] ?? {};
  if (!tokens.slice(first, last + 1).some(({ folded }) => folded === 'ausbildung')) return false;
  const end = tokens.findLast((token) => token.clause === clause)?.folded ?? '';
  return atIt.test(end);
}

const atIt = /^(?:machen|macht|absolvieren|absolviert|durchlaufen|beginnen|beginnt|anstreben|suchen|sind|begonnen)$/;

/** "Three years' experience" is no length, whoever is three years old. */
function isOfExperience({ tokens }: Annotated, last: number): boolean {
  return [last, last + 1, last + 2].some((at) => experience.test(tokens[at]?.folded ?? ''));
}

const experience = /^(?:experien|erfahrung|esperienz|ervaring)/;

const detail = 'prior knowledge or experience only as the facts ask for it';
const concepts = { priorKnowledge: { fields: ['prerequisites'] }, experienced: {} };
const anywhere = conceptRule({ name: 'prerequisite', detail, concepts });
/** What people bring along is no fact about a course, but it is one about whom the course is for. */
const ofAudience = conceptRule({
  name: 'prerequisite',
  detail,
  concepts: { ...concepts, background: { by: ['priorKnowledge'], isPositive: true, fields: ['prerequisites'] } },
});
