import { conceptRule } from './concept-rule.ts';

/** Awards won, places held, prestige and demand. */
export const rankingRule = conceptRule({
  name: 'ranking',
  detail: 'no award, rank, prestige or demand that the facts do not state',
  isPraise: true,
  concepts: {
    awardWinning: { by: ['distinction'] },
    nominated: { by: ['awardWinning'] },
    leading: {},
    best: {},
    prestigious: {},
    inDemand: {},
    exclusive: {},
    distinction: {},
  },
});
