import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isLeftOpenBehind } from '../left-open-behind.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { wishing } from '../words/wish-words.ts';
import { isAssessedAs, isOtherForm } from './assessed-as.ts';
import { conceptRule } from './concept-rule.ts';
import { areFiguresOfExamAhead } from './exam-figures.ts';
import { isExamAhead } from './exam-ahead.ts';
import { isExamLeftOut } from './exam-left-out.ts';
import { examTooSoon, isExamLater } from './exam-later.ts';
import { isOfLanguageExam } from './language-exam.ts';
import { isSetByCriteria } from './judged-task.ts';
import { isMockExam } from './mock-exam.ts';
import { isNotItself } from './not-itself.ts';
import { isByOtherHand } from './by-other-hand.ts';
import { isMadeThing, isWrittenWork } from './made-thing.ts';
import { isTheirWork } from './their-work.ts';
import { isTaughtTesting } from './taught-testing.ts';
import { isPassedByScore } from './scored.ts';
import { isLookedAt } from './watched.ts';
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
    capstone: { by: ['thesis'] },
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
      .filter((claim) => !isExamLeftOut(text, claim, facts) && !isPassedByScore(text, claim, facts))
      .filter(
        (claim) =>
          !isOfNone(text, claim, facts) &&
          !isOfAge(text, claim) &&
          !isExamAhead(text, claim, facts, context.isInferredAudience) &&
          !isTheirWork(text, claim, context.isInferredAudience) &&
          !isTask(text, claim, facts) &&
          !isPutToTest(text, claim, facts) &&
          !isMockExam(text, claim, facts) &&
          !isPassingDenied(text, claim, facts) &&
          !isNotItself(text, claim, facts) &&
          !isPassingLeftOpen(text, claim, facts) &&
          !isExamLater(text, claim, facts) &&
          !isVoluntary(text, claim, facts) &&
          !isOfLanguageExam(text, claim, facts) &&
          !areFiguresOfExamAhead(text, claim, facts) &&
          !isMadeThing(text, claim, facts) &&
          !isWrittenWork(text, claim, facts) &&
          !isTaughtTesting(text, claim, facts) &&
          !isByOtherHand(text, claim, facts) &&
          !isLookedAt(text, claim, facts) &&
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
function isOfNone({ claims: mentions }: TextPassage, { first }: Unsupported, facts: FactsIndex): boolean {
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
function isVoluntary(text: TextPassage, { first, last }: Unsupported, { concepts }: FactsIndex): boolean {
  const known = [...assessing].flatMap((concept) => concepts.get(concept) ?? []);
  const stated = known.filter(
    ({ mention, field }) => !mention.isNegated && !mention.isPrepared && !topics.includes(field),
  );
  return (
    stated.length > 0 &&
    stated.every(({ mention }) => mention.isOptional) &&
    (isLeftOpenBehind(text, last) || isBehindWish(text, first) || isForWhoWish(text, last))
  );
}

/** `Una tesina per chi ha voglia di scrivere`, `examen voluntario`: right behind it. */
function isForWhoWish({ tokens }: Annotated, last: number): boolean {
  const { clause, sentence } = tokens[last] ?? {};
  const [next, ...behind] = tokens.slice(last + 1, last + 7).filter((token) => token.sentence === sentence);
  if (next?.clause === clause && voluntary.test(next?.folded ?? '')) return true;
  return forWords.has(next?.folded ?? '') && behind.some(({ folded }) => wishing.test(folded));
}

const voluntary = /^(?:voluntari[oae]s?|volontari[oae]|facultati\w*|optionnel\w*|opcional(?:es)?|opzional[ei])$/;
const forWords = new Set('for fur pour para per voor'.split(' '));

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

/** "Put to the test" is a way to say what the facts want done. */
function isPutToTest({ tokens }: TextPassage, { last }: Unsupported, { fields }: FactsIndex): boolean {
  const [to, the, test] = [tokens[last - 2], tokens[last - 1], tokens[last]];
  if (test?.folded !== 'test' || the?.folded !== 'the' || to?.folded !== 'to') return false;
  const isPut = tokens
    .slice(0, last)
    .some((token) => token.sentence === test.sentence && /^put(?:s|ting)?$/.test(token.folded));
  return isPut && (fields.has('criteria') || fields.has('assessment'));
}

/** A tasting or a menu to be served is an "épreuve", a "prova finale" or a "prueba", though no exam. */
function isTask(text: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const { tokens } = text;
  const { fields, concepts } = facts;
  if (!tasks.has(tokens[first]?.folded ?? '')) return false;
  if (!fields.has('assessment') && !isSetByCriteria(text, first, facts)) return false;
  // A thesis that is defended has its "épreuves", one that is handed in has none.
  const isWork = (['portfolio', 'thesis', 'capstone'] as const).some((work) => concepts.has(work));
  const kind = [tokens[last], tokens[last + 1]].some((token) => kinds.test(token?.folded ?? ''));
  return (!isWork || concepts.has('interview')) && !kind;
}

const tasks = new Set(['epreuve', 'epreuves', 'prova', 'provas', 'prove', 'prueba', 'pruebas']);
const kinds = /^(?:ecrit|scritt|escrit|oral|theori|teoric|online|ligne|linea|linha|superv|offici|ofici)/;
