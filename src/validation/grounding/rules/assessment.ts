import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isLeftOpenBehind } from '../left-open-behind.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { readSupports } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { wishing } from '../words/wish-words.ts';
import { isAssessedAs, isOtherForm } from './assessed-as.ts';
import { conceptRule } from './concept-rule.ts';
import { examTooSoon, isExamLater } from './exam-later.ts';
import { isOfLanguageExam } from './language-exam.ts';
import { isMockExam } from './mock-exam.ts';
import { isNotItself } from './not-itself.ts';
import { isMadeThing, isWrittenWork } from './made-thing.ts';
import { isTaughtTesting } from './taught-testing.ts';
import { isSaidApart } from './said-apart.ts';
import { isPassingDenied, isPassingLeftOpen } from './passing-denied.ts';

const topics = ['skills'];

const detail = 'an exam, assessment or its supervision only as the facts state it';
const claims = conceptRule({
  name: 'assessment',
  detail,
  concepts: {
    exam: { not: topics, deniedBy: ['assessed'] },
    proctored: { not: topics },
    assessed: {
      by: ['exam', 'passed', 'capstone', 'thesis', 'portfolio', 'interview'],
      not: topics,
      fields: ['assessment'],
    },
    panel: {},
    capstone: {},
    thesis: {},
    portfolio: {},
    interview: {},
    passed: { by: ['exam', 'assessed'], not: topics, fields: ['assessment'], isReached: true },
  },
});

/** How it was assessed: exams, supervision, works. */
export const assessmentRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => [
    ...claims
      .find(text, facts, context)
      .filter(
        (claim) =>
          !isOfNone(text, claim, facts) &&
          !isOfAge(text, claim) &&
          !isExamAhead(text, claim, facts, context.isInferredAudience) &&
          !isTask(text, claim, facts) &&
          !isPutToTest(text, claim, facts) &&
          !isMockExam(text, claim, facts) &&
          !isPassingDenied(text, claim, facts) &&
          !isNotItself(text, claim, facts) &&
          !isPassingLeftOpen(text, claim, facts) &&
          !isExamLater(text, claim, facts) &&
          !isVoluntary(text, claim, facts) &&
          !isOfLanguageExam(text, claim, facts) &&
          !isMadeThing(text, claim, facts) &&
          !isWrittenWork(text, claim, facts) &&
          !isTaughtTesting(text, claim, facts) &&
          !isAssessedAs(text, claim, facts),
      ),
    ...(context.isAudience ? [] : examTooSoon(text, facts).map(({ first, last }) => ({ first, last, detail }))),
    ...text.claims
      .filter(({ concept, isNegated }) => concept === 'exam' && !isNegated)
      .filter((claim) => isOtherForm(text, claim, facts))
      .map(({ first, last }) => ({ first, last, detail })),
  ],
};

/** `Han superado los sesenta años` passes no exam. */
function isOfAge({ numbers, tokens }: Annotated, { last }: Unsupported): boolean {
  const behind = tokens.slice(last + 1, last + 5).filter(({ clause }) => clause === tokens[last]?.clause);
  return (
    numbers.some(({ start, unit }) => unit === 'year' && start > last && start <= last + 2) ||
    // `I sessant'anni`.
    behind.some(({ folded }, at) => folded === 'anni' && at > 0 && behind[at - 1]?.folded.endsWith('ant') === true)
  );
}

/** That there is no exam, test, note or work, whatever its name, where the facts say "none" or want people to be there only. */
function isOfNone(
  { claims: mentions }: Parameters<Rule['find']>[0],
  { first }: Unsupported,
  facts: FactsIndex,
): boolean {
  if (facts.fields.has('assessment') || !(facts.denied.has('assessment') || facts.marks.has('mark:attended')))
    return false;
  const isAssessed = [...assessing].some((concept) =>
    (facts.concepts.get(concept) ?? []).some(({ mention, field }) => !mention.isNegated && !topics.includes(field)),
  );
  return (
    !isAssessed &&
    mentions.some((mention) => mention.first === first && mention.isNegated && assessing.has(mention.concept))
  );
}

const assessing: ReadonlySet<Concept> = new Set<Concept>([
  'exam',
  'assessed',
  'passed',
  'panel',
  'capstone',
  'thesis',
  'portfolio',
  'interview',
]);

/** `Ein Test wird angeboten, ist aber nicht verpflichtend` where the facts leave it open, too. */
function isVoluntary(
  text: Parameters<Rule['find']>[0],
  { first, last }: Unsupported,
  { concepts }: FactsIndex,
): boolean {
  const known = [...assessing].flatMap((concept) => concepts.get(concept) ?? []);
  const stated = known.filter(({ mention, field }) => !mention.isNegated && !topics.includes(field));
  return (
    stated.length > 0 &&
    stated.every(({ mention }) => mention.isOptional) &&
    (isLeftOpenBehind(text, last) || isBehindWish(text, first))
  );
}

/** `Wer möchte, macht am Ende einen Test`: a clause of nothing but the wish stands before it. */
function isBehindWish({ tokens, found }: Annotated, first: number): boolean {
  const { clause = 0, sentence } = tokens[first] ?? {};
  return (found.get('mark:optional') ?? []).some(
    (each) =>
      tokens[each.first]?.clause === clause - 1 &&
      tokens[each.first]?.sentence === sentence &&
      tokens[each.first - 1]?.clause !== clause - 1 &&
      tokens[each.last + 1]?.clause === clause,
  );
}

/** Whom the exam that the facts prepare for concerns, and that exam by its code alone: `Esame 101-500`. */
export function isExamAhead(
  { claims: mentions, codes, tokens }: Parameters<Rule['find']>[0],
  { first, last }: Unsupported,
  facts: FactsIndex,
  isInferredAudience: boolean,
): boolean {
  const exam = mentions.find((mention) => mention.first === first && mention.concept === 'exam');
  if (exam === undefined) return false;
  if (isHeldElsewhere({ tokens }, { first, last }, facts)) return true;
  if (!facts.marks.has('mark:prepared')) return false;
  // "The exam N10-009" of what prepares for N10-009.
  const isCoded = codes.some((each) => Math.abs(each.first - last) <= mostApart && facts.codes.has(each.key));
  if (isCoded && exam.isPrepared) return true;
  if ((exam.isPrepared || isSaidPrepared(tokens, first)) && isNamedAhead(tokens, { first, last }, facts)) return true;
  if (!facts.concepts.has('exam') && (facts.codes.size === 0 || !isInferredAudience)) return false;
  // "Its exam is not included", "the exam itself is arranged separately".
  if (exam.isNegated || isApartOrAhead(tokens, { first, last })) return true;
  const code = codes.find((each) => each.first === last + 1);
  const isAlone = first === 0 && code?.last === tokens.length - 1 && facts.codes.has(code.key);
  // "Whoever wants to sit the exam".
  const { clause } = tokens[first] ?? {};
  return isInferredAudience || isAlone || tokens.some((token) => token.clause === clause && wishing.test(token.folded));
}

function isApartOrAhead(tokens: Annotated['tokens'], place: Pick<Unsupported, 'first' | 'last'>): boolean {
  return isSaidApart(tokens, place) || isTurnedTo(tokens, place);
}

/** `Un entraînement tourné vers l'examen`, "a course geared to the exam". */
function isTurnedTo(tokens: Annotated['tokens'], { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  const { clause } = tokens[first] ?? {};
  const near = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(last + 1, last + 2)];
  return near.some((token) => token.clause === clause && turning.test(token.folded));
}

const turning =
  /^(?:tourne|oriente|axee?s?$|centree?s?$|rapproch|geared|focus|tailored|ausgericht|zugeschnitt|gericht$|toegespitst|afgestemd|orientad|enfocad|centrad|acerca[n]?$|voltad|virad|aproxima|orientat|mirat|rivolt|avvicina)/;

/** `L'examen … est préparé en un an`. */
function isSaidPrepared(tokens: Annotated['tokens'], near: number): boolean {
  const { clause } = tokens[near] ?? {};
  return tokens.some((token) => token.clause === clause && /^(?:prepar|vorber|voorber)/.test(token.folded));
}

/** Whether its name, or a word beside it, stands where the facts prepare for something: `Meisterprüfung` of `Meistervorbereitung`. */
function isNamedAhead(
  tokens: Annotated['tokens'],
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const ahead = passages.filter(({ found, place }) => place !== 'issuer' && found.has('mark:prepared'));
  const near = tokens.slice(Math.max(0, first - 2), last + mostApart + 1);
  return near.some(({ folded, text, sentence }) => {
    if (sentence !== tokens[first]?.sentence || (folded.length < 5 && !/^\p{Lu}{2}/u.test(text))) return false;
    const opening = folded.slice(0, 7);
    const isLike = (word: string) => isAkin(word, folded) || (opening.length === 7 && word.startsWith(opening));
    return !own.test(folded) && ahead.some(({ words }) => Array.from(words).some(isLike));
  });
}

/** In words, between an exam and its code. */
const mostApart = 4;

/** `Das Examen nimmt die Kammer ab` where the facts say that it does, and that the exam is no part of the course. */
function isHeldElsewhere(
  { tokens }: Pick<Annotated, 'tokens'>,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const { clause } = tokens[first] ?? {};
  const beside = tokens.filter((token, index) => token.clause === clause && (index < first || index > last));
  const bodies = beside.filter(({ folded }) => folded.length >= 5 && !own.test(folded)).map(({ folded }) => folded);
  if (bodies.length === 0) return false;
  return passages.some((passage) =>
    readSupports(passage, ['exam']).some(({ isNegated, first: at }) => {
      const { sentence } = passage.tokens[at] ?? {};
      const isHere = (token: Annotated['tokens'][number]) =>
        token.sentence === sentence && bodies.includes(token.folded) && !isFunctionWord(passage, token);
      return isNegated && passage.tokens.some(isHere);
    }),
  );
}

/** Words for the course and the exam themselves. */
const own =
  /^(?:exam|esam|pruf|epreuv|prueb|prova|toets|tests?$|klausur|kurs|curs|cours|corso|train|lehrgang|schulung|opleid|work|format|formaz|part|teil|bestandteil|onderdeel|inclu|enthalt|inbegr|deelnem|schluss|schliess|endet|ended?$|fin[ae]|fin$|beend|abschl|sluit|afges|eindigt|termin|conclu|cierr|encerr|realiz|prev|previst|voorzien|vorgeseh|statt|ablegen|afleg|write|writ|schrift|ecrit|escrit|scritt|mundlich|mondelin|oral)/;

/** "Put to the test" is a way to say what the facts want done. */
function isPutToTest({ tokens }: Parameters<Rule['find']>[0], { last }: Unsupported, { fields }: FactsIndex): boolean {
  const [to, the, test] = [tokens[last - 2], tokens[last - 1], tokens[last]];
  if (test?.folded !== 'test' || the?.folded !== 'the' || to?.folded !== 'to') return false;
  const isPut = tokens
    .slice(0, last)
    .some((token) => token.sentence === test.sentence && /^put(?:s|ting)?$/.test(token.folded));
  return isPut && (fields.has('criteria') || fields.has('assessment'));
}

/** A tasting or a menu to be served is an "épreuve", a "prova finale" or a "prueba", though no exam. */
function isTask({ tokens }: Annotated, { first, last }: Unsupported, { fields, concepts }: FactsIndex): boolean {
  if (!fields.has('assessment') || !tasks.has(tokens[first]?.folded ?? '')) return false;
  // A thesis that is defended has its "épreuves", one that is handed in has none.
  const isWork = (['portfolio', 'thesis', 'capstone'] as const).some((work) => concepts.has(work));
  const kind = [tokens[last], tokens[last + 1]].some((token) => kinds.test(token?.folded ?? ''));
  return (!isWork || concepts.has('interview')) && !kind;
}

const tasks = new Set(['epreuve', 'epreuves', 'prova', 'provas', 'prove', 'prueba', 'pruebas']);
const kinds = /^(?:ecrit|scritt|escrit|oral|theori|teoric|online|ligne|linea|linha|superv|offici|ofici)/;
