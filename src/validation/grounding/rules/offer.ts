import { conceptRule } from './concept-rule.ts';

/** How it is taken, what it costs, how long it lasts, what it is. */
export const offerRule = conceptRule({
  name: 'offer',
  detail: 'form, cost, validity and kind of the credential only as the facts state them',
  concepts: {
    online: {},
    inPerson: {},
    selfPaced: {},
    instructorLed: {},
    partTime: {},
    free: {},
    lifetime: {},
    renewal: { fields: ['validity'] },
    degree: {},
    diploma: {},
    manyOf: {},
  },
});
