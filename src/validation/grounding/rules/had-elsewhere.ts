import type { Annotated } from '../annotate.ts';
import { isBesidePrice } from '../beside-price.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { clauseAround, clauseBounds, sentenceAround, sentenceBounds } from '../reading.ts';
import { andWords } from '../words/and-words.ts';
import { elsewhere, otherWay } from '../words/apart-words.ts';

/**
 * Whether a text tells where else, how else or at whose cost something may be had that the facts deny, or that those who
 * look for it do not find it here: `la licencia se paga aparte`, `chi cerca un'abilitazione non la otterrà`.
 */
export function isHadElsewhere(
  { first, last }: Pick<ConceptMention, 'first' | 'last'>,
  text: Annotated,
  { denials }: FactsIndex,
): boolean {
  const said = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const denied = denials.filter(({ words }) => words.some((word) => said.some((each) => isAkin(word, each))));
  if (denied.length === 0) return false;
  return (
    (isOfOtherWay(text, first) && !isGivenHere(text, first)) ||
    (denied.some(({ isPriced }) => isPriced === true) && isBesidePrice(text, first)) ||
    isSoughtInVain(text, first)
  );
}

/** Of its clause; in "holders get a licence and may work at another place" it is the work that is elsewhere. */
function isOfOtherWay({ tokens }: Annotated, first: number): boolean {
  const isElsewhere = (near: readonly string[]) => {
    const words = ` ${near.join(' ')} `;
    return elsewhere.test(words) || otherWay.test(words);
  };
  const clause = clauseAround(tokens, first).map(({ folded }) => folded);
  const { first: start } = clauseBounds(tokens, first);
  const from = clause.findLastIndex((word, at) => at < first - start && andWords.has(word)) + 1;
  const to = clause.findIndex((word, at) => at > first - start && andWords.has(word));
  const near = clause.slice(from, to === -1 ? undefined : to);
  if (isElsewhere(near) || (isElsewhere(clause) && !near.some((word) => getting.test(word)))) return true;
  // `Para pilotar com licença, é preciso obtê-la por outra via`.
  const others = Map.groupBy(sentenceAround(tokens, first), (token) => token.clause);
  return Array.from(others).some(([at, words]) => {
    const said = words.map(({ folded }) => folded);
    return at !== tokens[first]?.clause && isElsewhere(said) && said.some((word) => getting.test(word));
  });
}

/** "This course gives it". */
function isGivenHere({ tokens, found }: Annotated, first: number): boolean {
  const said = sentenceAround(tokens, first);
  const { last } = sentenceBounds(tokens, first);
  // Behind a colon it goes on.
  const isOpen = tokens[last + 1]?.gap.includes(':') === true;
  const clauses = Map.groupBy([...said, ...(isOpen ? sentenceAround(tokens, last + 1) : [])], ({ clause }) => clause);
  const negated = new Set((found.get('mark:negator') ?? []).map((each) => tokens[each.first]?.clause));
  return Array.from(clauses).some(
    ([clause, words]) =>
      !negated.has(clause) &&
      here.test(` ${words.map(({ folded }) => folded).join(' ')} `) &&
      words.some(({ text, folded }) => getting.test(folded) || accentedGives.test(text.normalize('NFC'))),
  );
}

/** "Those who look for a licence will not get it from this day", `bekommt sie hier nicht`. */
function isSoughtInVain({ tokens, found }: Annotated, first: number): boolean {
  const { clause, sentence } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  if (!before.some(({ folded }) => seeking.test(folded))) return false;
  return (found.get('mark:negator') ?? []).some((each) => {
    const at = tokens[each.first];
    if (each.first <= first || at?.sentence !== sentence) return false;
    const isHere = (token: { readonly clause: number }) => token.clause === at?.clause;
    const behind = tokens.slice(each.last + 1, each.last + reach).filter(isHere);
    const ahead = tokens.slice(Math.max(first, each.first - reach), each.first).filter(isHere);
    return behind.some(({ folded }) => getting.test(folded)) || ahead.some(({ folded }) => negatedBehind.test(folded));
  });
}

/** In words of the clause. */
const reach = 4;
const seeking =
  /^(?:seek|seeks|seeking|wants?$|wanting|hop(?:e|es|ing)$|need(?:s|ing)?$|looking|such(?:t|en|e)$|mochte|brauch|cherch|veut$|souhait|busc|quier|desea|necesit|procur|quer$|quis|precis|cerc|vuole|desider|zoek|wil$|willen$)/;

/** What the holder gets, or the course gives. */
const getting =
  /^(?:g[ei]v(?:e|es|en|ing)$|gets?$|got$|getting$|find|found$|obtain|receiv|earn|award|issue|grant|gibt$|geben$|find|erhalt|bekomm|erwerb|erwirb|erlang|verlieh|verleih|vergeben$|ausgestellt$|donne|delivr|decern|remis|obtien|obte|recoi|recev|trouv|dan$|dao$|danno$|dara|otorg|conced|recib|expid|consig|consegu|encontr|encuentr|logra|receb|emit|rilasci|ottien|otten|otterr|ricev|confer|trov|geeft$|geven$|gegeven$|krijg|ontvang|behaal|behal|vind|verleen|uitgereikt$|afgegeven$)/;
/** Written `da` without its accent, it is a little word. */
const accentedGives = /^d[àá]$/i;
/** Of verbs with the negator behind them. */
const negatedBehind = /^(?:bekomm|erhalt|find|gibt$|krijg|ontvang|vind|behaal)/;
const here =
  / (?:here|hier|ici|aqui|aca|proprio qui|(?:this|dies(?:e[rsmn]?)|cet(?:te)?|ce|est[ea]|quest[oa]|deze|dit) (?:cours|kurs|curs|cors|lehrgang|program|training|formation|formac|formaz|seminar|workshop|badge|certific|zertifik|opleiding|taller|stage))/;
