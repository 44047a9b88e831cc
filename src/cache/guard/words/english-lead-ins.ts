import type { WordLists } from './word-lists.ts';

/** What may begin a sentence of a field and adds nothing to the field's name. */
export const englishLeadIns: WordLists['leadIns'] = {
  criteria: [
    ...[
      'learner',
      'learners',
      'student',
      'students',
      'candidate',
      'candidates',
      'participant',
      'participants',
      'earner',
      'earners',
    ].flatMap((who) => [
      `${who} must`,
      `${who} need to`,
      `${who} needs to`,
      `${who} have to`,
      `${who} has to`,
      `${who} are required to`,
      `${who} is required to`,
    ]),
    'you must',
    'you need to',
    'you have to',
  ],
  description: ['this is', 'it is', 'is'],
  prerequisites: [
    'must',
    'must be',
    'be',
    'you must',
    'you must be',
    'applicants must',
    'applicants must be',
    'candidates must',
    'candidates must be',
  ],
  audience: ['for', 'aimed at', 'intended for', 'designed for', 'suitable for'],
  assessment: ['assessed by', 'assessed through', 'assessed via', 'assessment by', 'by'],
  accreditation: ['accredited by', 'accreditation by'],
  mode: ['delivered', 'taught'],
  validity: ['valid for', 'valid'],
  learning_outcomes: ['be able to', 'able to'],
};
