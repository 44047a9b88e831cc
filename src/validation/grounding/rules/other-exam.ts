import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import * as exams from '../words/exam-words.ts';
import { isMockExam } from './mock-exam.ts';
import { namesPart, partKindOf } from '../words/part-kinds.ts';

/**
 * Another exam than the facts have: a theory paper beside a practical test, a graded talk beside a report, an exam with
 * a name of its own, one that is taken elsewhere told as included. That the facts have some exam says nothing of it.
 */
export const otherExamRule: Rule = {
  name: 'assessment',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    return text.tokens.flatMap((_, at) => {
      const last = endOfClaim(text, at, facts);
      return last === undefined || isMarked(text, at, ['negator', 'optional', 'prepared']) ? [] : [place(at, last)];
    });
  },
};

const detail = 'an exam, assessment or its supervision only as the facts state it';

function place(one: number, other: number): Unsupported {
  return { first: Math.min(one, other), last: Math.max(one, other), detail };
}

function endOfClaim(text: Annotated, at: number, facts: FactsIndex): number | undefined {
  return (
    theoryAt(text, at, facts) ??
    choiceAt(text, at, facts) ??
    gradedAt(text, at, facts) ??
    namedAt(text, at, facts) ??
    includedAt(text, at, facts) ??
    satAt(text, at, facts)
  );
}

function nearest(text: Annotated, at: number, steps: readonly number[], kind: RegExp): number | undefined {
  const { clause } = text.tokens[at] ?? {};
  return steps
    .map((step) => at + step)
    .find((index) => text.tokens[index]?.clause === clause && kind.test(text.tokens[index]?.folded ?? ''));
}

function theoryAt(text: Annotated, at: number, facts: FactsIndex): number | undefined {
  const { folded = '' } = text.tokens[at] ?? {};
  if (!exams.theory.test(folded) || isSaidInFacts(facts, exams.theoryKnown)) return undefined;
  return nearest(text, at, [0, 1, -1], exams.examNouns);
}

function choiceAt({ tokens }: Annotated, at: number, facts: FactsIndex): number | undefined {
  const words = [tokens[at], tokens[at + 1], tokens[at + 2]]
    .filter((token) => token?.sentence === tokens[at]?.sentence)
    .map((token) => token?.folded ?? '');
  const [found = ''] = exams.multipleChoice.exec(words.join(' ')) ?? [];
  if (found === '' || words[0] === undefined || !found.startsWith(words[0])) return undefined;
  return isSaidInFacts(facts, exams.multipleKnown) ? undefined : at + found.split(' ').length - 1;
}

/** A presentation, an essay: works that the facts do not have, and that are said to be marked. */
function gradedAt(text: Annotated, at: number, { passages }: FactsIndex): number | undefined {
  const kind = partKindOf(text.tokens[at]?.folded ?? '');
  if (kind === undefined || !works.has(kind)) return undefined;
  const isSpoken = kind === 'presentation';
  const isKnown = passages.some(
    ({ words }) =>
      namesPart(words, kind) || (isSpoken && Array.from(words).some((word) => exams.spokenKnown.test(word))),
  );
  const steps = [-1, -2, -3, -4, 1, 2, 3, 4, 5, 6, 7];
  return isKnown ? undefined : nearest(text, at, steps, exams.grading);
}

const works: ReadonlySet<string> = new Set(['presentation', 'essay', 'homework']);

/** `Passent le DELE A2`, `a prova SIELE`: a name in capitals that no fact has, which is sat or stands beside an exam. */
function namedAt(text: Annotated, at: number, { passages }: FactsIndex): number | undefined {
  const { tokens } = text;
  const { text: written = '', folded = '' } = tokens[at] ?? {};
  if (!/^\p{Lu}{3,8}$/u.test(written) || passages.some(({ words }) => words.has(folded))) return undefined;
  if (exams.kindsInCapitals.test(folded) || !/\p{Ll}/u.test(text.text)) return undefined;
  const isOfLevel =
    /^[ABC][12]$/.test(tokens[at + 1]?.text ?? '') && nearest(text, at, before, exams.taking) !== undefined;
  const isSat = nearest(text, at, before, exams.sitting) !== undefined;
  return isOfLevel || isSat ? at : nearest(text, at, [-1, 1], exams.plainExams);
}

const before = [-1, -2, -3, -4];

/** "The test is included" of one that is taken elsewhere. */
function includedAt(text: Annotated, at: number, facts: FactsIndex): number | undefined {
  if (!exams.including.test(text.tokens[at]?.folded ?? '') || !facts.marks.has('mark:prepared')) return undefined;
  if (!isSaidInFacts(facts, exams.elsewhere) || isSaidInFacts(facts, exams.including)) return undefined;
  const exam = nearest(text, at, [-1, -2, -3, -4, -5, 1, 2, 3, 4, 5, 6], exams.examNouns);
  // "Includes two practice exams" of mock ones.
  return exam !== undefined && isMockExam(text, { first: exam, last: exam, detail }, facts) ? undefined : exam;
}

/** `Hacen una prueba sobre la cosecha` where nothing is examined. */
function satAt(text: Annotated, at: number, facts: FactsIndex): number | undefined {
  const { tokens } = text;
  if (!exams.taking.test(tokens[at]?.folded ?? '') || isExamined(facts)) return undefined;
  const exam = nearest(text, at, [2, 1], exams.examNouns);
  const isAbout = about.test(tokens[(exam ?? at) + 1]?.folded ?? '');
  const isTrial = sentenceAround(tokens, at).some(({ folded }) => trials.test(folded));
  return exam !== undefined && isAbout && !isTrial ? exam : undefined;
}

const about = /^(?:about|on|sobre|sur|uber|zu|zur|zum|over|su|sul|sulla|sulle|sui)$/;
const trials = /^(?:mock|practice|ejemplo|ensayo|simul)/;

/** The Spanish exam of "swarm control". */
const controls = /^controll?/;

function isExamined({ fields, concepts, marks }: FactsIndex): boolean {
  return (
    fields.has('assessment') ||
    marks.has('mark:prepared') ||
    (['exam', 'passed', 'assessed'] as const).some((each) =>
      (concepts.get(each) ?? []).some(
        ({ mention, words }) => !mention.isNegated && !words.every((word) => controls.test(word)),
      ),
    )
  );
}
