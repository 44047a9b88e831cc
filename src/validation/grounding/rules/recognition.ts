import { conceptRule } from './concept-rule.ts';

/** Who recognises it, and how far. */
export const recognitionRule = conceptRule({
  name: 'recognition',
  detail: 'recognition only by whom and where the facts state it',
  isPraise: true,
  concepts: {
    industryWide: {},
    worldwide: {},
    nationwide: {},
    byEmployers: {},
    byState: { by: ['official'] },
    recognised: { by: ['accredited', 'endorsed'], fields: ['accreditation'] },
    official: { by: ['byState', 'accredited'] },
  },
});
