import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/**
 * "Confirms attendance, not the passing of the exam", `no la aprobación del examen`: whoever denies that an exam is passed
 * does not deny that there is one, and is right where the facts ask nobody to pass it.
 */
export function isPassingDenied(
  { tokens, found }: Annotated,
  { first, last }: Unsupported,
  { concepts, marks }: FactsIndex,
): boolean {
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const passing = tokens.findLastIndex(
    ({ folded }, at) => at >= first - 3 && at <= last && isHere(at) && passings.test(folded),
  );
  if (passing === -1) return false;
  const isDenied = (found.get('mark:negator') ?? []).some(
    (each) => each.last < passing && each.last >= passing - 5 && isHere(each.first),
  );
  if (isUnproved({ tokens, found }, passing)) return marks.has('mark:prepared');
  return (
    isDenied &&
    (['exam', 'passed'] as const).every((concept) =>
      (concepts.get(concept) ?? []).every(
        ({ mention, field }) => mention.isNegated || mention.isPrepared || field === 'name' || field === 'type',
      ),
    )
  );
}

/** "The badge does not show that it has been passed", `geen bewijs dat iemand is geslaagd`. */
export function isUnproved({ tokens, found }: Pick<Annotated, 'tokens' | 'found'>, passing: number): boolean {
  const { sentence } = tokens[passing] ?? {};
  const isHere = (at: number) => tokens[at]?.sentence === sentence;
  return tokens.some(
    ({ folded }, at) =>
      at < passing &&
      isHere(at) &&
      proving.test(folded) &&
      (passing - at <= nearPassing || tokens.slice(at + 1, passing).some((token) => thatWords.has(token.folded))) &&
      (found.get('mark:negator') ?? []).some((each) => isHere(each.first) && Math.abs(each.first - at) <= mostApart),
  );
}

/** `N'atteste pas la réussite`, `no acredita haber aprobado`. */
const nearPassing = 4;
/** In words: `belegt nicht`, "is no proof". */
const mostApart = 2;
const proving =
  /^(?:show|prov(?:e|es|ing)$|proof|mean|confirm|certif|attest|beleg|bestatig|bescheinig|nachweis|beweis|besagt|sagt|prouve|preuve|acredit|prueba|demuestr|signific|comprov|prova$|dimostr|bewijs|bewijz|toon|betekent|zegt)/;
const thatWords: ReadonlySet<string> = new Set('that whether if dass ob que qu che se dat of'.split(' '));

/** "Whoever does not pass at the first attempt", `klappt es nicht auf Anhieb`: what happens then, where there is something to pass. */
export function isPassingLeftOpen(
  { tokens, found }: Annotated,
  { first, last }: Unsupported,
  { concepts }: FactsIndex,
): boolean {
  const { clause } = tokens[first] ?? {};
  const here = tokens.filter((token) => token.clause === clause);
  const isDenied = (found.get('mark:negator') ?? []).some(
    (each) => each.first >= first - 5 && each.last <= last + 1 && tokens[each.first]?.clause === clause,
  );
  const isPassing = tokens.slice(first, last + 1).some(({ folded }) => passings.test(folded) || folded === 'anhieb');
  return (
    isDenied &&
    isPassing &&
    (here.slice(0, 2).some(({ folded }) => supposing.test(folded)) || isAsked(tokens, last)) &&
    (['exam', 'assessed', 'passed'] as const).some((concept) =>
      (concepts.get(concept) ?? []).some(({ mention }) => !mention.isNegated && !mention.isPrepared),
    )
  );
}

/** "Not passed? Another try is possible". */
function isAsked(tokens: Annotated['tokens'], last: number): boolean {
  return [1, 2].some((step) => tokens[last + step]?.gap.includes('?') === true);
}

const supposing =
  /^(?:if|who|whoever|those|anyone|should|wer|wenn|falls|sollte|klappt|gelingt|si|qui|celui|ceux|quien|quienes|cuando|se|chi|quem|quando|wie|als|indien|lukt|bei)$/;
const passings =
  /^(?:pass(?:ing|ed|es)?|reussi|reussissent|apruebe|aprueben|supera|passa|slaagt|besteht|success|bestehen|bestanden|erfolg|ablegen|reussite|succes|obtention|superacion|aprobacion|aprobado|superamento|superato|aprovacao|behalen|halen|slagen|geslaagd)$/;
