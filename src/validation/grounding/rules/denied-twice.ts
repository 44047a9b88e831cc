import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { clauseAround, sentenceBounds } from '../reading.ts';
import { withoutWords } from '../words/denial-words.ts';

/** Whether two denials make up what is so: "without this badge nobody may drive", `n'ont manqué aucun des conseils`. */
export function isDeniedTwice(text: Annotated, denial: Denial, facts: FactsIndex): boolean {
  return isBehindWithout(text, denial) || isMissedNone(text, denial, facts) || isNobodyWithout(text, denial);
}

/** What nobody may do without it, whoever has it may. */
function isBehindWithout({ tokens }: Annotated, { first, last }: Denial): boolean {
  const { first: opening, last: end } = sentenceBounds(tokens, first);
  for (let at = opening; at <= end; at += 1) {
    if (!withoutWords.has(tokens[at]?.folded ?? '') || (at >= first && at <= last)) continue;
    const isOfThis = these.test(tokens[at + 1]?.folded ?? '') && credentials.test(tokens[at + 2]?.folded ?? '');
    if (isOfThis) return true;
  }
  return false;
}

const these = /^(?:this|the|dies\w*|das|den|die|cet?(?:te)?|le|la|l|est[ae]|el|o|a|quest[oa]|il|lo|dit|deze|het|de)$/;
const credentials =
  /^(?:badge|certific|zertifi|attest|diplom|abzeichen|nachweis|bescheinigung|bewijs|getuigschrift|insigni|brevet|credential|microcred|mikro)/;

/** `Met niveau 1 werkt niemand zonder toezicht`: nobody does it without, so that all do it with. */
function isNobodyWithout({ tokens }: Annotated, { first }: Denial): boolean {
  const here = clauseAround(tokens, first).map(({ folded }) => folded);
  const without = here.findIndex((word) => withoutWords.has(word));
  return without !== -1 && here.slice(0, without).some((word) => nobody.has(word));
}

const nobody: ReadonlySet<string> = new Set('nobody none niemand keiner personne nul nadie ninguem nessuno'.split(' '));

/** Who missed none was at all of them, where the facts speak of being there and let nobody miss any. */
function isMissedNone({ tokens }: Annotated, { first, last }: Denial, { marks, passages }: FactsIndex): boolean {
  const here = clauseAround(tokens, first).slice(0, 20);
  const near = tokens.slice(Math.max(0, first - reach), last + 1).filter((token) => here.includes(token));
  return (
    marks.has('mark:attended') &&
    near.some(({ folded }) => missing.test(folded)) &&
    !passages.some(({ words }) => Array.from(words).some((word) => missing.test(word)))
  );
}

/** In words: `n'ont manqué aucun`. */
const reach = 3;
const missing =
  /^(?:miss(?:ed|es|ing)?|absen|verpass|versaum|gefehlt|fehlt?$|fehlen|manqu|falt(?:ad[oa]|ar|aron|aram|ou)$|perd(?:id|er|eu|ut|ono)|salt(?:a|ar|at)|mancat|gemist|missen|mist$)/;
