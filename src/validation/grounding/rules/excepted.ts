import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import type { Unsupported } from '../rule.ts';

/** "On any bell except the tenor" of "as any bell but the tenor": the same is left out in other words. */
export function isExceptedToo(text: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  return exceptionsIn(text).some(
    ({ at, word }) => at >= first && at <= last && leftOutOf(facts).some((each) => isAkin(each, word)),
  );
}

/** "Any bell including the tenor" of those. */
export function exceptedAsIncluded(text: Annotated, facts: FactsIndex): Unsupported[] {
  const leftOut = leftOutOf(facts);
  if (leftOut.length === 0) return [];
  return text.tokens.flatMap(({ folded }, at) => {
    const object = including.test(folded) ? objectBehind(text, at) : undefined;
    if (object === undefined || !leftOut.some((each) => isAkin(each, object.word))) return [];
    return [{ first: at, last: object.at, detail: 'nothing as part of all that the facts leave out of it' }];
  });
}

/** What the facts leave out of "all" or "any", by the noun. */
const leftOutOf = oncePerFacts(({ passages }): readonly string[] =>
  passages.flatMap((passage) => exceptionsIn(passage).map(({ word }) => word)).slice(0, most),
);

const most = 40;

function exceptionsIn(passage: Annotated) {
  const { tokens } = passage;
  return tokens.flatMap(({ folded, clause }, at) => {
    const near = tokens.slice(Math.max(0, at - reach), at).filter((token) => token.clause === clause);
    // "But" and `menos` leave out only behind "any" and "all".
    const isException = excepting.test(folded) || (but.test(folded) && near.some((token) => any.test(token.folded)));
    return isException ? (objectBehind(passage, at) ?? []) : [];
  });
}

/** The first word behind that says something. */
function objectBehind(passage: Annotated, at: number): { readonly at: number; readonly word: string } | undefined {
  const { tokens } = passage;
  const step = [1, 2, 3, 4].find((each) => {
    const token = tokens[at + each];
    return (
      token?.kind === 'word' &&
      token.folded.length >= 4 &&
      !little.test(token.folded) &&
      !isFunctionWord(passage, token)
    );
  });
  const object = step === undefined ? undefined : tokens[at + step];
  if (step === undefined || object?.sentence !== tokens[at]?.sentence) return undefined;
  return object === undefined ? undefined : { at: at + step, word: object.folded };
}

/** In words. */
const reach = 5;
const any =
  /^(?:any|all|every|everything|anything|cualquiera?|tod[oa]s?|qualquer|quaisquer|toute?s?|tous|n|quelconque|jede[rnms]?|alle[nrms]?|alles|qualsiasi|qualunque|tutt[oaie]|elke?|ieder|iedere)$/;
const but = /^(?:but|menos|meno)$/;
const excepting =
  /^(?:except|excepting|excepto|exceto|excepte?s?|hormis|sauf|salvo|eccetto|tranne|fuorche|ausser|ausgenommen|ausnahme|behalve|uitgezonderd)$/;
const including =
  /^(?:including|einschliesslich|inklusive|inclusief|incluid[oa]s?|incluindo|incluyendo|inclusive|compris|comprise?s?|compres[oaie]|inclus[oaie])$/;
const little = /^(?:with|that|than|other|dalla|della|degli|delle)$/;
