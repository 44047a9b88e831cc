import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Requirement } from '../read-concepts.ts';
import type { Token } from '../reading.ts';

/**
 * Whether knowledge or experience is what a word of need asks for: "are required", "requires", `doivent avoir`. "The
 * skills needed to run a shop" are asked of nobody.
 */
export function asksForKnowledge({ tokens }: Annotated, { first, last }: Pick<Requirement, 'first' | 'last'>): boolean {
  const { clause } = tokens[first] ?? {};
  const here = tokens.flatMap((token, index) => (token.clause === clause ? [{ ...token, index }] : []));
  const [next] = here.filter(({ index }) => index === last + 1);
  if (
    !here.some(({ folded }) => knowledge.test(folded)) ||
    here.some((token, at) => (token.index < first || token.index > last) && isRelative(token, at, here))
  )
    return false;
  if (next !== undefined && knowledge.test(next.folded) && attributes.test(tokens[first]?.folded ?? '')) return false;
  const own = tokens.slice(first, last + 1);
  if (own.some(({ folded }) => modals.test(folded)) && !isNoun(tokens, last))
    return here.some(({ folded }) => having.has(folded));
  return own.some(({ folded }) => asking.test(folded)) || isSaidOf(here, { first, last });
}

/** "No programming skills are needed", wherever it is said, where no prerequisites ask for anything. */
export function isKnowledgeWaived({ passages, fields }: FactsIndex): boolean {
  if (fields.has('prerequisites')) return false;
  return passages.some(({ tokens, found }) =>
    (found.get('mark:negator') ?? []).some(({ first, last }) => {
      const behind = tokens.slice(last + 1, last + 4);
      const isNeeded = ['mark:needed', 'mark:required'].some((mark) =>
        (found.get(mark) ?? []).some((each) => tokens[each.first]?.clause === tokens[first]?.clause),
      );
      return (
        isNeeded && behind.some(({ folded, clause }) => clause === tokens[first]?.clause && knowledge.test(folded))
      );
    }),
  );
}

export const knowledge =
  /^(?:skills?$|knowledge$|experience$|familiarity$|erfahrung|connaissance|notions?$|noci?on[ei]s$|nocoes$|nozioni$|competence|conocimient|experiencia|competencia|conheciment|experienci|conoscenz|competenz|esperienz|ervaring$|vaardighe)|(?:kenntnisse?n?|wissen|kennis)$/;
/** Inflected: `notwendige Kenntnisse`. */
const attributes = /^(?:erforderlich|notwendig|notig|benotigt|vorgeschrieben|nodig|vereist|benodigd)e[nrs]?$/;
/** "Skills that are needed", `Kenntnisse, die nötig sind`; not "those who join". */
function isRelative({ folded, text }: Token, index: number, here: readonly Token[]): boolean {
  if (relatives.has(folded)) return here[index - 1]?.folded !== 'those';
  return index === 0 && germanRelatives.has(text);
}

const relatives = new Set('that which who welche qui que che wie dat'.split(' '));
const germanRelatives = new Set(['die', 'das', 'der']);
const modals =
  /^(?:must|ha(?:ve|s)|hay$|muss|mussen|doit|doivent|deb[ea]|deben|dev[eo]|devem|devono|tem|tiene|tienen|moet|moeten|dien)/;
const having = new Set(
  'have possess bring haben mitbringen besitzen avoir posseder disposer tener poseer contar ter possuir avere possedere hebben beschikken meebrengen'.split(
    ' ',
  ),
);
/** "Are a must". */
function isNoun(tokens: readonly Token[], last: number): boolean {
  return ['a', 'ein', 'een'].some((article) => [last, last - 1].some((at) => tokens[at]?.folded === article));
}

const asking =
  /^(?:needs?$|requires?$|presuppos|assum|brauch|benotig|setzt$|voraus|verlang|faut$|exig(?:e|en|ent|em)$|requiert|suppose|requier|necesita|hacen?$|requer|precis|supoe|richied|occorr|serv(?:e|ono)$|vraagt$|veronderstelt|vereist$)/;
const copulas = new Set(
  'is are ist sind wird werden est sont es son se e sao sono wordt worden zijn heeft hebben'.split(' '),
);

/** Said of it: right behind a copula or before one, or at the end of its clause. */
function isSaidOf(here: readonly (Token & { index: number })[], { first, last }: Pick<Requirement, 'first' | 'last'>) {
  const isEnd = here.at(-1)?.index === last;
  return (
    here.some(({ folded, index }) => {
      const isNear = index < first ? first - index <= (isEnd ? furthest : 2) : index === last + 1;
      const isGerman = /^(?:wird|werden|wordt)$/.test(folded);
      return copulas.has(folded) && isNear && (index <= first || isGerman);
    }) || copulas.has(here.find(({ index }) => index === first)?.folded ?? '')
  );
}

const furthest = 7;
