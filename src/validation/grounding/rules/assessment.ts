import { conceptRule } from './concept-rule.ts';

const topics = ['skills'];

/** How it was assessed: exams, supervision, works. */
export const assessmentRule = conceptRule({
  name: 'assessment',
  detail: 'an exam, assessment or its supervision only as the facts state it',
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
