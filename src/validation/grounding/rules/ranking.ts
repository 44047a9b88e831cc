import type { Annotated } from '../annotate.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';

const claims = conceptRule({
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

/** Awards won, places held, prestige and demand. */
export const rankingRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => claims.find(text, facts, context).filter((claim) => !isFirstConcern(text, claim)),
};

/** "Safety is priority number one", "the customer is number one": a maxim, where the clause ends and names no course. */
function isFirstConcern({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (!isNumberOne.test(`${tokens[first]?.folded ?? ''} ${tokens[last]?.folded ?? ''}`)) return false;
  const { clause } = tokens[first] ?? {};
  if (concerns.test(tokens[first - 1]?.folded ?? '') || concerns.test(tokens[last + 1]?.folded ?? '')) return true;
  const before = tokens.slice(0, first).filter((token) => token.clause === clause);
  const isSaidOfTopic = being.test(before.at(-1)?.folded ?? '') && tokens[last + 1]?.clause !== clause;
  return isSaidOfTopic && before.length > 1 && !before.some(({ folded }) => ranked.test(folded));
}

const isNumberOne = /^(?:number|no|nr|numero) (?:one|1|un|uno)$/;
const concerns = /^(?:priorit|rule$|concern|regel$|prioridad|enemy$|regle$|regla$|regra$|regola$)/;
const being = /^(?:is|are|comes|as)$/;
const ranked =
  /^(?:we|it|this|that|they|course|programm?e|program|training|workshop|certificate|badge|credential|qualification|diploma|award|school|academ|institut|provider|universit|college|holder|earner|graduate|learner|participant|team|compan|who)/;
