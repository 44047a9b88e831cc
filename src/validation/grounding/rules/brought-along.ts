import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { clauseAround, sentenceAround } from '../reading.ts';
import { bringing, waiting } from '../words/cost-words.ts';
import { everybody, participants } from '../words/people-words.ts';

/** "Participants have to bring their own model" of facts that say `bring your own model`: of the same thing alone. */
export function isBroughtAlong(text: Annotated, at: number, { passages }: FactsIndex): boolean {
  const here = clauseAround(text.tokens, at);
  if (!here.some(({ folded }) => bringing.test(folded))) return false;
  const issuers = passages.filter(({ place }) => place === 'issuer');
  const brought = thingsOf(text, here).filter((thing) => !issuers.some(({ words }) => words.has(thing)));
  if (brought.length === 0) return false;
  return passages.some((passage) =>
    passage.tokens.some(({ folded }, index) => {
      if (!bringing.test(folded) || isDenied(passage, index)) return false;
      const known = sentenceAround(passage.tokens, index);
      return brought.every((thing) => known.some((token) => isAkin(token.folded, thing)));
    }),
  );
}

/** "There is no need to bring knives", where the facts say that they are there. */
export function isWaitingThere(text: Annotated, { first, last, words }: Denial, { passages }: FactsIndex): boolean {
  const here = text.tokens.slice(first, last + 4).filter(({ sentence }) => sentence === text.tokens[first]?.sentence);
  if (!here.some(({ folded }) => bringing.test(folded) || having.has(folded))) return false;
  return passages.some((passage) =>
    passage.tokens.some(({ folded }, index) => {
      if (!waiting.test(folded) || isDenied(passage, index)) return false;
      const known = sentenceAround(passage.tokens, index);
      return words.some((word) => word.length >= 4 && known.some((token) => isAkin(token.folded, word)));
    }),
  );
}

const having = new Set('have own need haben avoir tener contar avere ter hebben'.split(' '));

/** Denied, or only recommended. */
function isDenied({ found, tokens }: Annotated, at: number): boolean {
  return ['mark:negator', 'mark:optional'].some((mark) =>
    (found.get(mark) ?? []).some(({ first }) => tokens[first]?.clause === tokens[at]?.clause),
  );
}

/** The words of a clause for things, without those for people, for need and for what is one's own. */
function thingsOf(text: Annotated, clause: readonly Annotated['tokens'][number][]): string[] {
  return clause
    .filter((token) => token.folded.length >= 4 && !isFunctionWord(text, token))
    .map(({ folded }) => folded)
    .filter((word) => ![bringing, aside, participants, everybody].some((words) => words.test(word)));
}

const aside =
  /^(?:must|have|need|musse?n?$|moet|doiv|doit|tiene|deve|debe|devono|zelf$|selbst|eigen|propi|propr|leurs?$|vraag|vragen|asks?$|asked$|demand|exig|pide|pede|chied|bitte|verlang|person|pessoa|ciascun|holders?$)/;
