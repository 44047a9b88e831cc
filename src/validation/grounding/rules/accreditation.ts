import { conceptRule } from './concept-rule.ts';

/** Who accredited, approved or assured it, and with whom it was made. */
export const accreditationRule = conceptRule({
  name: 'accreditation',
  detail: 'accreditation, approval, quality marks and partners only as the facts state them',
  concepts: {
    accredited: { fields: ['accreditation'] },
    endorsed: { by: ['accredited', 'recognised'], fields: ['accreditation'] },
    quality: { fields: ['accreditation'] },
    partner: { isNamed: true },
  },
});
