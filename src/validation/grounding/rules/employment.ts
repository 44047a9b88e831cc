import { conceptRule } from './concept-rule.ts';

/** Promises of work, pay and career. */
export const employmentRule = conceptRule({
  name: 'employment',
  detail: 'no promise of work, pay or career that the facts do not make',
  isPraise: true,
  concepts: {
    salary: { isPromise: true },
    guarantee: {},
    job: { isAudience: true, isPromise: true },
    career: { by: ['job'], isAudience: true, isPromise: true },
  },
});
