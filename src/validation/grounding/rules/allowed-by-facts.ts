import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { clauseAround, sentenceAround } from '../reading.ts';
import { contentAt } from './open-words.ts';

/** `Só está autorizado a intervir acompanhado` of `só pode intervir acompanhado`: what the facts allow, in a word for it. */
export function isAllowedByFacts(
  text: Annotated,
  { first }: { readonly first: number },
  { passages }: FactsIndex,
): boolean {
  const { sentence } = text.tokens[first] ?? {};
  if (!clauseAround(text.tokens, first).some(({ folded }) => allowing.test(folded))) return false;
  const done = text.tokens.flatMap((token, index) =>
    token.sentence === sentence && !allowing.test(token.folded) && !holders.test(token.folded)
      ? (contentAt(text, index) ?? [])
      : [],
  );
  if (done.length === 0) return false;
  return passages.some((passage) =>
    passage.tokens.some(({ folded }, at) => {
      if (!modal.has(folded)) return false;
      const said = sentenceAround(passage.tokens, at);
      const known = done.filter((word) => said.some((token) => isAkin(token.folded, word)));
      return known.length > 0 && known.length * 2 >= done.length;
    }),
  );
}

const allowing =
  /^(?:may|can|allowed|authori[sz]e|entitle|permitted|darf|durfen|kann|konnen|berechtigt|befugt|peut|peuvent|autorise|habilite|puede[n]?|autoriza|habilita|faculta|pode[mn]?|puo|possono|autorizzat|abilitat|mag|mogen|kan|kunnen|bevoegd|gerechtigd)/;
const holders =
  /^(?:holder|inhaber|houder|titular|titolar|titulair|earner|member|mitglied|membre|miembro|membr|lid$|leden$|credential|certif|zertif|badge)/;
const modal = new Set(
  'may can darf durfen kann konnen peut peuvent puede pueden pode podem puo possono mag mogen kan kunnen'.split(' '),
);
