import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** "Revit 2024 or later" where the facts have Revit 2024 alone, even if something else of theirs may be newer. */
export function laterVersion({ tokens }: Annotated, { passages }: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ kind, folded }, first) => {
    const before = tokens[first - 1];
    if (kind !== 'number' || before?.clause !== tokens[first]?.clause || !isProduct(before)) return [];
    const last = laterBehind(tokens, first);
    if (last === undefined) return [];
    const places = passages.flatMap((passage) =>
      passage.tokens.flatMap((token, at) => (token.folded === folded ? [{ tokens: passage.tokens, at }] : [])),
    );
    const isKnown = places.length === 0 || places.some((place) => isOpenEnded(place.tokens, place.at));
    return isKnown ? [] : [{ first, last, detail: 'a version only as the facts state it', rule: 'version' }];
  });
}

/** A name or the word "version"; levels and grades are no versions. */
function isProduct(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^\p{Lu}/u.test(token.text) || versions.test(token.folded)) && !labels.test(token.folded)
  );
}

/** "Or later", `o una versión más reciente`. */
function laterBehind(tokens: readonly Token[], at: number): number | undefined {
  const { clause } = tokens[at] ?? {};
  if (!conjunctions.has(tokens[at + 1]?.folded ?? '')) return undefined;
  const last = [2, 3, 4, 5].map((step) => at + step).find((near) => later.test(tokens[near]?.folded ?? ''));
  if (last === undefined || tokens[last]?.clause !== clause) return undefined;
  return tokens.slice(at + 2, last).every(({ folded }) => between.test(folded)) ? last : undefined;
}

/** Whether the facts have the number as the first of more. */
function isOpenEnded(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  const behind = tokens.slice(at + 1, at + reach + 1).filter((token) => token.sentence === sentence);
  return (
    behind.some(({ folded, clause }) => clause === tokens[at]?.clause && later.test(folded)) ||
    tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => opening.test(folded)) ||
    behind[0]?.text === '+'
  );
}

const reach = 6;
const versions = /^(?:version|versie|versao|versione|release)$/;
const labels =
  /^(?:level|grade|stage|step|niveau|stufe|klasse|nivel|grado|grau|livello|niveau|groep|class|classe|clase|age|alter|edad|idade|eta|leeftijd|type|typ|tipo|year|jahr)$/;
const conjunctions = new Set('or and oder und ou et o y e of en'.split(' '));
const later =
  /^(?:later|newer|higher|above|up|upwards|onwards|hoher\S*|neuer\S*|spater\S*|aufwarts|hoger\S*|nieuwer\S*|posterior(?:es)?|superior(?:es)?|reciente?s?|recentes?|recents?|ulterieure?s?|superieure?s?|suivante?s?|successiv[oaie]|superior[ei]|seguintes?|siguientes?)$/;
const between =
  /^(?:any|all|an|a|the|une?|uma?|una|uno|plus|mas|mais|piu|versions?|version|versao|versione|versiones|versoes|versioni|eine|einer|een|alle|todas|toute|toutes|ogni)$/;
const opening =
  /^(?:from|ab|vanaf|depuis|desde|dalla|dal|partir|partire|least|mindestens|minimum|minimal|min|minimo|minima|minstens|minimaal|moins|menos|meno|almeno)$/;
