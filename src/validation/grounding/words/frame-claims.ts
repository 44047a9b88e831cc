/** What texts claim by frames of words, and what is expected instead. */
export const claims = {
  recognition: { rule: 'recognition', detail: 'recognition only by whom and where the facts state it' },
  party: { rule: 'recognition', detail: 'no third party that values, backs or hires, unless the facts name it' },
  employment: { rule: 'employment', detail: 'no promise of work, pay or career that the facts do not make' },
  ranking: { rule: 'ranking', detail: 'no award, rank, prestige or demand that the facts do not state' },
  comparison: { rule: 'ranking', detail: 'no comparison with others that the facts do not make' },
  approval: { rule: 'accreditation', detail: 'approval and backing only as the facts state them' },
  strength: {
    rule: 'strength',
    detail: 'no stronger claim than the facts make: attendance is no competence, preparation no certification',
  },
  licence: { rule: 'strength', detail: 'no licence that the facts do not state' },
  offer: { rule: 'offer', detail: 'what is handed out and provided only as the facts state it' },
  audience: { rule: 'audience', detail: 'whom it is for only as the facts state it' },
  polarity: { rule: 'polarity', detail: 'nothing left open that the facts do not' },
  version: { rule: 'version', detail: 'a version only as the facts state it' },
} as const;

export type Claim = { readonly rule: string; readonly detail: string };
