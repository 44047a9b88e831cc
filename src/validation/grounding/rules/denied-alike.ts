import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';

type Claimed = Annotated & { readonly claims: readonly ConceptMention[] };

/** `Não é reconhecido pelo MEC` of `sem reconhecimento do MEC`: denied on both sides, with all of its words. */
export function isDeniedAlike(text: Claimed, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  if (!text.claims.some((claim) => claim.first === first && claim.last === last && claim.isNegated)) return false;
  const own = text.tokens.slice(first, last + 1).filter((token) => !isFunctionWord(text, token));
  return (
    own.length > 0 &&
    passages.some(({ tokens, found }) =>
      (found.get('mark:negator') ?? []).some((negator) => {
        const denied = tokens.filter(({ clause }, at) => at > negator.last && clause === tokens[negator.last]?.clause);
        return own.every(({ folded }) =>
          denied.some((each) => isAkin(each.folded, folded) || isOfRoot(each.folded, folded)),
        );
      }),
    )
  );
}

/** `Reconhecimento` and `reconhecido`, `Anerkennung` and `anerkannt`. */
function isOfRoot(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return length >= 7 && one.slice(0, 6) === other.slice(0, 6);
}
