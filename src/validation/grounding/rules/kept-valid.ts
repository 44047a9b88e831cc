import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
import type { Rule } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import { refreshing } from '../words/refresher-words.ts';
import { revalidating, seasonal } from '../words/renewal-words.ts';
import { expiry, validity } from './validity.ts';

/**
 * What keeps a credential valid, where the facts have no word for it: a refresher that they do not know, "revalidated
 * every season", `perde validità se non viene confermato`.
 */
export const keptValidRule: Rule = {
  name: 'duration',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const isLimited = facts.fields.has('validity') || isSaidInFacts(facts, known);
    return text.tokens.flatMap(({ folded }, at) => {
      if (!isOfCredential(text, at) || isMarked(text, at, ['optional'], 'sentence')) return [];
      const isRefresher = refreshing.test(folded) && !isRefreshed(facts) && isDemanded(text, at);
      const isFound = isRefresher || (!isLimited && (isAgain(text, at) || isLost(text, at)));
      return isFound ? [{ first: at, last: at, detail }] : [];
    });
  },
};

const detail = 'a validity and what keeps it only as the facts state them';

/** Words of facts for a validity, and for what comes again. */
const known = new RegExp(`${validity.source}|${expiry.source}|^(?:renew|renov|renouvel|rinnov|erneu|verleng|vernieuw)`);

/** A "one-day revalidation" may be called a day to refresh in another language. */
function isRefreshed(facts: FactsIndex): boolean {
  return isSaidInFacts(facts, refreshing) || isSaidInFacts(facts, again);
}

function isOfCredential({ tokens }: Annotated, at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  return tokens.some((token) => token.sentence === sentence && credentials.test(token.folded));
}

function isDemanded(text: Annotated, at: number): boolean {
  const { tokens } = text;
  const { sentence } = tokens[at] ?? {};
  if (isMarked(text, at, ['negator'])) return false;
  return (
    isMarked(text, at, ['required', 'needed'], 'sentence') ||
    tokens.some((token) => token.sentence === sentence && (keeping.test(token.folded) || validity.test(token.folded)))
  );
}

/** "Has to be confirmed each season". */
function isAgain(text: Annotated, at: number): boolean {
  const { tokens } = text;
  const { folded = '', clause } = tokens[at] ?? {};
  if (!revalidating.test(folded) || isMarked(text, at, ['negator'])) return false;
  const isHere = (index: number) => tokens[index]?.clause === clause;
  const isEach = tokens.some(
    (token, index) =>
      isHere(index) &&
      seasonal.test(token.folded) &&
      [index - 1, index - 2].some((near) => isHere(near) && eachWords.has(tokens[near]?.folded ?? '')),
  );
  return isEach || again.test(folded);
}

/** `Verfällt, wenn es nicht bestätigt wird`: an end, and what it depends on. */
function isLost({ tokens, found }: Annotated, at: number): boolean {
  const { folded = '', sentence } = tokens[at] ?? {};
  const isHere = (index: number) => tokens[index]?.sentence === sentence;
  const isEnd =
    lapsing.test(folded) ||
    (losing.test(folded) &&
      [1, 2, 3].some((step) => isHere(at + step) && validity.test(tokens[at + step]?.folded ?? '')));
  const denied = (found.get('mark:negator') ?? []).some(({ first }) => isHere(first) && first > at && first !== at);
  return (
    isEnd &&
    tokens.some((token, index) => isHere(index) && ifs.test(token.folded)) &&
    (denied || hasUnless(tokens, sentence))
  );
}

function hasUnless(tokens: Annotated['tokens'], sentence: number | undefined): boolean {
  return tokens.some((token) => token.sentence === sentence && /^(?:unless|tenzij|salvo|sauf)$/.test(token.folded));
}

const credentials =
  /^(?:certif|\S*zertifikat|badge|\S*abzeichen|diplom|attest|\S*nachweis|\S*bescheinigung|\S*bewijs|insign|distintiv|emblem|brevet|titul|titre$|titolo$|micro)/;
const keeping = /^(?:keep|maintain|retain|behalt|behoud|houden$|garder|conserv|manten|manter|mantien|mantener)/;
const again = /^(?:revalid|riconvalid|rivalid|recert|rezert|ricert)/;
const lapsing = /^(?:lapses?|expires?|verfallt|vervalt|erlischt|caduca|decade|scade|expire)$/;
const losing = /^(?:loses?|perd|perde|pierde|verliert|verliest)$/;
const ifs = /^(?:if|unless|wenn|sofern|falls|als|tenzij|indien|si|s|sauf|salvo|se)$/;
