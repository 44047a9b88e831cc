import { conceptRule } from './concept-rule.ts';

/** Levels in words: stages, grades, metals, belts, academic levels. */
export const levelRule = conceptRule({
  name: 'level',
  detail: 'a level only as the facts state it',
  concepts: {
    entry: { isAudience: true, codes: ['A1', 'A2'] },
    intermediate: { codes: ['B1', 'B2'] },
    advanced: { codes: ['C1', 'C2'], isPositive: true },
    expert: { isPositive: true },
    master: { isPositive: true },
    professional: { isPositive: true },
    associate: {},
    practitioner: {},
    specialist: { isPositive: true },
    senior: { isPositive: true },
    junior: {},
    bachelor: {},
    masters: {},
    doctoral: {},
    bronze: {},
    silver: {},
    gold: {},
    platinum: {},
    whiteBelt: {},
    yellowBelt: {},
    greenBelt: {},
    brownBelt: {},
    blackBelt: {},
  },
});
