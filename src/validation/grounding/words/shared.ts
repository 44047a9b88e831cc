import type { PhraseList } from '../phrases.ts';

/** Phrases that mean the same in a text of any language. */
export const sharedPhrases: readonly PhraseList[] = [
  { tag: 'unit:percent', phrases: '%' },
  { tag: 'unit:euro', phrases: '€, eur' },
  { tag: 'unit:dollar', phrases: '$, usd' },
  { tag: 'unit:pound', phrases: '£, gbp' },
  { tag: 'unit:degree', phrases: '°' },
  { tag: 'qualifier:more', phrases: '>' },
  { tag: 'qualifier:less', phrases: '<' },
  { tag: 'qualifier:least', phrases: '≥' },
  { tag: 'qualifier:most', phrases: '≤' },
  { tag: 'qualifier:about', phrases: '~, ≈, ±, ca' },
  { tag: 'label:eqf', phrases: 'eqf, eqr, mec, cec, qeq, ekk, qer' },
  { tag: 'label:dqr', phrases: 'dqr' },
  { tag: 'label:nqf', phrases: 'nqf, nqr, nlqf, cnq, cineq, meces, qnq, qni' },
  { tag: 'label:rncp', phrases: 'rncp' },
  { tag: 'label:scqf', phrases: 'scqf' },
  { tag: 'label:rqf', phrases: 'rqf, qcf' },
  { tag: 'label:nvq', phrases: 'nvq' },
  { tag: 'label:aqf', phrases: 'aqf' },
  {
    tag: 'mark:idle',
    phrases:
      '24 7, 24 h, 50 50, 80 20, 360, 360 degree*, 360 grad*, 3d, 2d, 4d, 3 d, 2 d, b2b, b2c, b2g, c2c, p2p, a b, h2o, co2, web3, zero trust, covid 19, sars cov 2, k 12, 1 1, 1 zu 1, 2fa, 4k, 5g, i18n, mp3, mp4',
  },
  ...['white', 'yellow', 'green', 'brown', 'black'].map((colour) => ({
    tag: `concept:${colour}Belt`,
    phrases: `${colour} belt*, ${colour}belt*`,
  })),
  { tag: 'concept:expert', phrases: 'expert level, expert' },
  { tag: 'concept:advanced', phrases: 'advanced level, advanced' },
  { tag: 'concept:intermediate', phrases: 'intermediate' },
  { tag: 'concept:platinum', phrases: 'platinum' },
  { tag: 'concept:best', phrases: '# 1' },
];
