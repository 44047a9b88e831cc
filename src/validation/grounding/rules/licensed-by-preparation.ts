import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { clauseBounds, sentenceBounds } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';

/** `Chi lo conclude è abilitato come guida` of lessons that prepare for the licence: who gets ready is not yet allowed to. */
export const licensedByPreparationRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !facts.marks.has('mark:prepared')) return [];
    const told = text.tokens.flatMap(({ folded }, at) => {
      if (!licensed.test(folded) || isMarked(text, at, ['negator', 'optional', 'prepared', 'required'], 'sentence'))
        return [];
      const { first, last } = sentenceBounds(text.tokens, at);
      // "The test by which one becomes licensed".
      if (text.tokens.slice(first, last + 1).some((token) => exams.test(token.folded) || onlyWords.has(token.folded)))
        return [];
      const being = beingBeside(text, at);
      return being === undefined ? [] : [{ first: Math.min(being, at), last: Math.max(being, at), detail }];
    });
    return told.length === 0 || isLicensedInFacts(facts) ? [] : told;
  },
};

const detail = 'no stronger claim than the facts make: preparation is no licence';

function beingBeside({ tokens }: Annotated, at: number): number | undefined {
  const { first, last } = clauseBounds(tokens, at);
  const near = [1, 2, 3, 4, 5, 6].map((step) => at - step).filter((index) => index >= first);
  const before = near.find((index) => beings.has(tokens[index]?.folded ?? ''));
  if (before !== undefined) return before;
  return at < last && beings.has(tokens[at + 1]?.folded ?? '') ? at + 1 : undefined;
}

/** Whether a licence is spoken of elsewhere than where it is prepared for, or comes by an exam alone. */
function isLicensedInFacts({ passages }: FactsIndex): boolean {
  return passages.some((passage) =>
    passage.tokens.some(({ folded }, at) => {
      if (!licences.test(folded) || isMarked(passage, at, ['prepared', 'negator'], 'sentence')) return false;
      const { first, last } = sentenceBounds(passage.tokens, at);
      const here = passage.tokens.slice(first, last + 1);
      return !here.some((token) => onlyWords.has(token.folded) || exams.test(token.folded));
    }),
  );
}

const beings = new Set(
  'is are becomes become e sono diventa esta estan queda quedan es son est sont devient ist sind wird werden is zijn wordt worden fica ficam sao'.split(
    ' ',
  ),
);
const onlyWords = new Set(
  'only solo solamente soltanto unicamente seul seulement nur ausschliesslich erst alleen pas so apenas somente'.split(
    ' ',
  ),
);
const exams =
  /^(?:exam|esam|epreuve|prueba|prova$|\S*prufung|\S*examen|test$|tests$|toets|if$|wenn$|falls$|cuando$|quando$)/;
const licensed =
  /^(?:licen[cs]ed|authori[sz]ed|entitled|abilitat[oaie]|habilitad[oa]s?|facultad[oa]s?|autorizad[oa]s?|autorizzat[oaie]|habilitee?s?|autorisee?s?|befugt|berechtigt|ermachtigt|zugelassen|bevoegd|gerechtigd|gemachtigd|qualified|qualifiziert|qualifiee?s?|cualificad[oa]s?|qualificad[oa]s?|qualificat[oaie]|gekwalificeerd)$/;
const licences =
  /^(?:licen[cs]|lizen[zs]|authori[sz]|entitle|abilita|habilit|faculta|autoriz|autoris|autorizz|befug|berechtig|ermachtig|zulass|zugelass|bevoegd|gerechtigd|machtig|gemachtigd|qualif|cualif|gekwalif)/;
