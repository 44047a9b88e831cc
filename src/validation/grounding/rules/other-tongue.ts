import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';

/** `Die een andere taal als moedertaal hebben`: who learns the language, and no level of it. */
export function isOfOtherTongue({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const sentence = tokens.filter((token) => token.sentence === tokens[first]?.sentence);
  return (
    tokens
      .slice(first, last + 1)
      .some(({ folded }) => /^(?:moedertaal|muttersprach|matern|madrelingua|mother|native)/.test(folded)) &&
    sentence.some(({ folded }) => otherTongue.test(folded))
  );
}

const otherTongue =
  /^(?:andere[nrsm]?|other|another|autres?|otr[ao]s?|outr[ao]s?|altr[aoe]|non|not|no|nicht|geen|kein|keine|ne|nao)$/;
