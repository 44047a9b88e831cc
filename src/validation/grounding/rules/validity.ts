import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { tokenAt } from '../reading.ts';

/**
 * The clauses that say that something never expires: "unlimited validity", `läuft nicht ab`, `sin fecha de caducidad`.
 * One says so without an end, another denies the end, and each may stand for the other.
 */
export function endlessClauses(passage: Annotated): ReadonlySet<number> {
  const { tokens, found, place } = passage;
  // `Vervalt` denies other things.
  // "Expired by no more than 28 days" has an end.
  const hedges = found.get('qualifier:most') ?? [];
  const negators = (found.get('mark:negator') ?? []).filter(
    ({ first }) =>
      !expiry.test(tokens[first]?.folded ?? '') && !hedges.some((each) => each.first <= first && first <= each.last),
  );
  const denying = new Set(negators.flatMap(({ first }) => tokens[first]?.clause ?? []));
  const isOfCredential = (clause: number) => place === 'validity' || isSaidOfCredential(passage, clause);
  const own = tokens.flatMap(({ folded, clause }, index) => {
    if (!ending.test(folded)) return [];
    const isHere = isEnd(passage, index)
      ? denying.has(clause) && isOfCredential(clause)
      : unlimited.test(folded) && !denying.has(clause) && (place === 'validity' || isBesideValidity(passage, index));
    return isHere ? [clause] : [];
  });
  const lasting = (found.get('concept:lifetime') ?? []).flatMap(({ first, last }) => {
    const { clause } = tokenAt(tokens, first);
    // The "sans" of `sans limite de durée` is its own.
    const isInside = negators.some((each) => first <= each.first && each.last <= last);
    return denying.has(clause) && !isInside && !own.includes(clause) ? [] : [clause];
  });
  return new Set([...own, ...lasting]);
}

/** `Sans limite de validité`, "the card has no expiry"; not "food that has not expired", nor what a concept is found by. */
export function isPlainlyEndless({ tokens, found }: Annotated, clause: number): boolean {
  const words = tokens.filter((token) => token.clause === clause).map(({ folded }) => folded);
  const isNamed = words.some((word) => issued.test(word) || validity.test(word));
  const isLasting = (found.get('concept:lifetime') ?? []).some(({ first }) => tokens[first]?.clause === clause);
  return !isLasting && (isNamed || words.length <= shortest + 1);
}

const issued =
  /^(?:certif|zertif|badge|diplom|attest|nachweis|bescheinig|titul|titre|insign|credential|carnet?$|carte$|card$|tessera|licen|lizenz|ausweis|abzeichen|bewijs|getuigschrift)/;

/** An expiry, or a limit of the validity: `Sans limite`, "without a time limit". */
function isEnd(passage: Annotated, index: number): boolean {
  const { folded } = tokenAt(passage.tokens, index);
  if (expiry.test(folded)) return true;
  // "Not limited to Spain" says where.
  if (!limit.test(folded) || toWords.has(passage.tokens[index + 1]?.folded ?? '')) return false;
  return passage.place === 'validity' ? !hasLength(passage) : isBesideValidity(passage, index);
}

/** Not the food that has not expired, nor the course that does not run in summer. */
export function isSaidOfCredential({ tokens }: Annotated, clause: number): boolean {
  const words = tokens.filter((token) => token.clause === clause).map(({ folded }) => folded);
  if (words.includes('lauft') && !words.includes('ab')) return false;
  return words.length <= shortest || words.some((word) => credential.test(word) || validity.test(word));
}

/** `Never expires`. */
const shortest = 3;
const credential =
  /^(?:certif|zertif|badge|diplom|attest|nachweis|bescheinig|titul|title|insign|distintiv|credential|document|carnet?$|carte$|tessera|licen|lizenz|ausweis|abzeichen|bewijs|getuigschrift|validez|validade|validita|caducidad|venciment|vencimient|scadenz|ablaufdat|expiration|expiry|vervaldat|einddat|it$|es$|er$|el$|ella$|il$|elle$|ele$|ela$|esso$|essa$|het$|hij$|which$|that$|das$|die$|der$|que$|qui$|che$)/;

/** `Unlimited validity`, `unbegrenzt gültig`; not "valid for 3 years and gives unlimited access". */
function isBesideValidity({ tokens }: Annotated, index: number): boolean {
  return [-3, -2, -1, 1, 2, 3].some((step) => {
    const token = tokens[index + step];
    return token?.clause === tokens[index]?.clause && validity.test(token?.folded ?? '');
  });
}

/** Whether facts say for how long it is valid, and that this ends. */
export function isLimited({ passages }: FactsIndex): boolean {
  const stated = passages.filter(({ place }) => place === 'validity');
  return stated.some(({ numbers }) => numbers.length > 0) && !stated.some(isEndless);
}

/** Whether facts say that it never expires; an update that they advise every four years ends nothing. */
export function isEndlessByFacts({ passages }: FactsIndex): boolean {
  const isCounted = passages.some((passage) => passage.place === 'validity' && hasLength(passage));
  return !isCounted && passages.some(isEndless);
}

function hasLength({ tokens, numbers, found }: Annotated): boolean {
  const advised = new Set((found.get('mark:optional') ?? []).map(({ first }) => tokens[first]?.clause));
  return numbers.some(({ start }) => !advised.has(tokens[start]?.clause));
}

function isEndless(passage: Annotated): boolean {
  return endlessClauses(passage).size > 0;
}

export const validity = /^(?:valid|gultig|gilt$|geltung|vigen|valab|geldig|geldt$)/;
export const expiry =
  /^(?:expir|ablauf|lauft$|verfall|verlier|caduc|vence[nr]?$|vencimiento|vencimento|scad|verloop|verval|verstrijk|prazo$)|^validade$/;
const limit = /^(?:limit|begrenz|begrens|befrist|beschrank|beperk|zeitlimit|tijdslimiet)/;
const toWords = new Set('to a al aux auf op tot'.split(' '));
const unlimited =
  /^(?:unlimit|indefinite|lifelong|unbegrenzt|unbefrist|unbeschrank|lebenslang|dauerhaft|illimit|ilimit|indeterminad|indeterminat|indefinid|onbeperkt|onbepaald|levenslang|vitalici|permanent)/;
/** Any of these, which is asked of every word. */
const ending = new RegExp([expiry, limit, unlimited].map(({ source }) => source).join('|'));
