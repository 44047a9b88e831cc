import type { Rule } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';
import { nameFirst } from './first-of-series.ts';

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
    greenBelt: { isPositive: true },
    brownBelt: { isPositive: true },
    blackBelt: { isPositive: true },
  },
});

/** Levels in words: stages, grades, metals, belts, academic levels. */
export const levelRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => {
    const found = claims.find(text, facts, context);
    if (found.length === 0 || !nameFirst(facts)) return found;
    return found.filter(({ first, last }) =>
      text.tokens.slice(first, last + 1).every(({ folded }) => !initial.test(folded)),
    );
  },
};

const initial = /^(?:inici|inizial|initia|eerste|erste|first|opening|anfangsstufe|einstiegsstufe|beginstuf)/;
