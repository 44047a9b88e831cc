import type { FactsIndex } from '../facts-index.ts';
import { readSupports } from '../read-concepts.ts';
import { clauseAround, sentenceAround } from '../reading.ts';
import type { Rule, TextPassage } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { wishing } from '../words/wish-words.ts';
import { before } from '../words/certification-words.ts';
import { isMock } from './mock-exam.ts';
import { isUnproved } from './passing-denied.ts';

/** `Exame regional superado`, "proof that they passed" of a course that prepares for an exam which others hold. */
export const preparedExamPassedRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !facts.marks.has('mark:prepared') || hasOwnExam(facts)) return [];
    return passedExamsIn(text)
      .filter(({ first, last }) => {
        if (isMock(text, first, last)) return false;
        const sentence = sentenceAround(text.tokens, first);
        const isAhead = sentence.some(({ folded }) => wishing.test(folded) || before.test(folded));
        const isHeldOff = isMarked(text, first, ['negator', 'prepared', 'optional'], 'sentence');
        return !isAhead && !isHeldOff && !isUnproved(text, first);
      })
      .map(({ first, last }) => ({ first, last, detail }));
  },
};

const detail = 'no stronger claim than the facts make: who prepares for an exam has not passed it';

/** `Exame regional superado`: an exam and a participle, in one clause. */
function passedExamsIn({ tokens, claims }: TextPassage): { readonly first: number; readonly last: number }[] {
  const exams = claims.filter(
    ({ concept, first }) => concept === 'exam' && clauseAround(tokens, first).some(({ folded }) => passed.test(folded)),
  );
  const bare = tokens.flatMap(({ folded }, at) => (passedAlone.has(folded) ? [{ first: at, last: at }] : []));
  return [...exams, ...bare];
}

/** In the past only: `passe l'épreuve` of French sits it. */
const passed =
  /^(?:passed|super(?:ad[oa]s?|at[oaie]|aron|aram|arono)|aprobad[oa]s?|aprobaron|aprovad[oa]s?|passaram|reussie?s?|bestand(?:en)?|behaald(?:en)?|gehaald|haalden|geslaagd|slaagden)$/;

/** What is said of exams only. */
const passedAlone = new Set('geslaagd slaagden'.split(' '));

/** Whether something but a mock exam is to be passed here. */
function hasOwnExam({ passages, fields }: FactsIndex): boolean {
  if (fields.has('assessment')) return true;
  return passages.some(
    (passage) =>
      asking.has(passage.place) &&
      readSupports(passage, ['exam', 'assessed', 'passed']).some(
        ({ first, last, isNegated, isPrepared }) => !isNegated && !isPrepared && !isMock(passage, first, last),
      ),
  );
}

const asking: ReadonlySet<string> = new Set(['criteria', 'learning_outcomes']);
