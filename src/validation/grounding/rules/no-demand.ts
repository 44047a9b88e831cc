import type { Annotated } from '../annotate.ts';
import { isBesidePrice } from '../beside-price.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Requirement } from '../read-concepts.ts';
import { clauseAround } from '../reading.ts';
import type { TextPassage } from '../rule.ts';
import { apartWords, elsewhere, otherWay } from '../words/apart-words.ts';
import { replacing } from '../words/denial-words.ts';

// What sounds like a demand and asks for nothing that the facts do not.

/** "The exam has to be taken separately" asks nothing of those who want the credential. */
export function isKeptApart(text: Annotated, { first }: Requirement, { denials }: FactsIndex): boolean {
  const isPriced = denials.some((denial) => denial.isPriced === true);
  const { tokens } = text;
  const here = clauseAround(tokens, first).map(({ folded }) => folded);
  const clause = ` ${here.join(' ')} `;
  return (
    (isPriced && isBesidePrice(text, first)) ||
    here.some((word) => apartWords.test(word)) ||
    elsewhere.test(clause) ||
    otherWay.test(clause)
  );
}

/** `Il faut être majeur` of `les mineurs ne sont pas admis`. */
export function isOfFullAge(
  { tokens }: Annotated,
  { first }: Pick<Requirement, 'first'>,
  { passages }: FactsIndex,
): boolean {
  return (
    clauseAround(tokens, first).some(({ folded }) => grown.test(folded)) &&
    passages.some(
      ({ words, found }) => found.has('mark:negator') && Array.from(words).some((word) => minors.test(word)),
    )
  );
}

const grown =
  /^(?:adults?$|volljahrig|erwachsen|majeur|adult[eoai]s?$|mayor(?:es)?$|maior(?:es)?$|maggiorenn|meerderjarig|volwassen)/;
const minors =
  /^(?:minors?$|minderjahrig|mineur|menor(?:es)?$|minorenn|minori$|minderjarig|under$|children$|kinder$|kinderen$|enfants$|ninos$|criancas$|bambini$)/;

/** "At least 80 % have to be attended" of `at least 80 % attendance`: a least amount asks for itself. */
export function isOfMinimum(
  { tokens, numbers, claims }: TextPassage,
  { first }: Requirement,
  { passages }: FactsIndex,
): boolean {
  const { sentence } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.sentence === sentence;
  const shares = numbers.filter(({ unit, start }) => unit === 'percent' && isHere(start));
  const isOther = claims.some(({ concept, first: at }) => isHere(at) && qualifying.has(concept));
  return (
    !isOther &&
    shares.length > 0 &&
    passages.some((passage) =>
      passage.numbers.some(
        ({ unit, qualifier, share, values }) =>
          unit === 'percent' &&
          (qualifier === 'least' || share === 'attended') &&
          shares.every((each) => each.values[0] === values[0]),
      ),
    )
  );
}

/** "The mandatory training is not replaced": what stands beside it, as the facts call it. */
export function isNotReplaced(
  { tokens, found }: Annotated,
  { first, last }: Requirement,
  { names }: FactsIndex,
): boolean {
  const { sentence } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.sentence === sentence;
  const isKnown = [first - 1, last].some((at) =>
    names.hasPhrase(`${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`),
  );
  return (
    isKnown &&
    tokens.some(({ folded }, at) => isHere(at) && replacing.test(folded)) &&
    (found.get('mark:negator') ?? []).some((each) => isHere(each.first))
  );
}

/** "This badge asks for a report", whatever the badge does not stand for. */
export function isOfItself({ tokens }: Annotated, first: number, word: string): boolean {
  return itself.test(word) && !firm.test(tokens[first]?.folded ?? '');
}

const firm =
  /^(?:mandator|compulsor|obligator|obligatoir|obrigator|obbligator|obligat|verplicht|verpflicht|pflicht|zwingend|vorgeschrieben|voraussetz|erforder|vereist|imprescind|indispens|onmisbaar|unerlass|essen[cz]ial|essential|essentiel|essenziel|required?$|requires$|requirement|requi?sit|requis|prereq|prerreq)/;

/** The credential, and that it is asked for. */
const itself =
  /^(?:badge|certificat|certificad|zertifikat|nachweis|bescheinigung|attest|insigni|microcred|microkred|mikrozert|ped(?:e|em|ir|ido|idos)$|solicit|request|beantrag|antrag$|richiest[ae]$|richieder|aanvra)/;

/** What people may be asked to hold, to pass or to renew. */
export const qualifying: ReadonlySet<string> = new Set(
  'exam assessed passed certified licensed entitled priorKnowledge background degree diploma renewal experienced'.split(
    ' ',
  ),
);
