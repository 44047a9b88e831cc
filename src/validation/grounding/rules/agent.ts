import { isAkin } from '../numbers/noun-phrase.ts';
import type { Token } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** `Led by Rufus Odell` where the facts name him for something else, and say who leads. German writes every noun so. */
export const agentRule: Rule = {
  name: 'name',
  find: ({ tokens }, facts, { language }) => {
    // The Portuguese `da` is "of the": `os critérios da Rede`.
    const isAgent = ({ index }: Agent) => language !== 'pt' || tokens[index]?.folded !== 'da';
    const agents = language === 'de' ? [] : agentsIn(tokens).filter(isAgent);
    const stated = agents.length === 0 ? [] : facts.passages.flatMap((passage) => statedIn(passage.tokens));
    return agents.flatMap(({ index, verb }) => {
      const named = nameBehind(tokens, index);
      const isKnown = named.length > 0 && named.every(({ folded }) => facts.names.hasWord(folded));
      const same = stated.filter((each) => isAkin(each.verb, verb));
      const isOther = same.length > 0 && !same.some(({ names }) => named.some(({ folded }) => names.includes(folded)));
      return isKnown && isOther ? [{ first: index - 1, last: index + named.length, detail }] : [];
    });
  },
};

const detail = 'whoever the facts name for it';

type Agent = { readonly index: number; readonly verb: string };

/** The places of "by" and the like, with the word before. */
function agentsIn(tokens: readonly Token[]): Agent[] {
  const agents = tokens.flatMap(({ folded }, index) =>
    agentWords.has(folded) ? [{ index, verb: tokens[index - 1]?.folded ?? '' }] : [],
  );
  return agents.filter(({ verb }) => verb.length >= 3).slice(0, mostAgents);
}

function statedIn(tokens: readonly Token[]): { readonly verb: string; readonly names: readonly string[] }[] {
  return agentsIn(tokens).flatMap(({ index, verb }) => {
    const names = namesBehind(tokens, index);
    return names.length === 0 ? [] : [{ verb, names }];
  });
}

const agentWords = new Set('by par por pelo pela da dal dalla dallo dai door'.split(' '));
const mostAgents = 40;
/** Words of a name, and of several names with what is between. */
const mostOfName = 3;
const mostOfNames = 16;

/** The first words with a capital that follow each other behind a place. */
function nameBehind(tokens: readonly Token[], index: number): Token[] {
  const named: Token[] = [];
  for (const token of tokens.slice(index + 1, index + 2 + mostOfName)) {
    const isCapital = /^\p{Lu}/u.test(token.text);
    if (token.sentence !== tokens[index]?.sentence || (named.length > 0 && !isCapital)) break;
    if (isCapital) named.push(token);
  }
  return named;
}

/** Every word with a capital that is near: there may be several names. */
function namesBehind(tokens: readonly Token[], index: number): string[] {
  return tokens
    .slice(index + 1, index + 1 + mostOfNames)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ folded }) => folded);
}
