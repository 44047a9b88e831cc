import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import { isFunctionWord } from './numbers/find-unit.ts';

/**
 * The words that write out an acronym of the facts beside it: `HACCP (Hazard Analysis and Critical Control Points)`,
 * `Répertoire national des certifications professionnelles (RNCP)`. Their initials spell it, little words left out or not.
 */
export function findSpeltOut(text: Annotated, { names }: FactsIndex): ReadonlySet<number> {
  const { tokens } = text;
  const spelt = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    if (!acronym.test(token.text) || !names.hasWord(token.folded)) continue;
    for (const start of startsBeside(text, index)) {
      const end = endOf(text, start, token.folded);
      const isBeside = end !== undefined && (start > index || (end === index - 1 && token.gap.includes('(')));
      if (!isBeside) continue;
      for (let at = start; at <= end; at += 1) spelt.add(at);
      break;
    }
  }
  return spelt;
}

const acronym = /^\p{Lu}{3,8}$/u;
/** In words: `RNCP, c'est-à-dire au Répertoire …`. */
const mostBetween = 6;
const mostBefore = 16;

/** Behind a bracket, a comma or a dash; or before one, where the acronym stands in brackets. */
function startsBeside({ tokens }: Annotated, index: number): number[] {
  const { sentence, gap = '' } = tokens[index] ?? {};
  const isHere = (at: number) => at >= 0 && tokens[at]?.sentence === sentence;
  if (gap.includes('('))
    return Array.from({ length: mostBefore }, (_, step) => index - 2 - step).filter((at) => isHere(at));
  const next = tokens[index + 1]?.gap ?? '';
  if (!/[(,:\u2013\u2014]/u.test(next)) return [];
  const reach = next.includes('(') ? 1 : mostBetween;
  return Array.from({ length: reach }, (_, step) => index + 1 + step).filter((at) => isHere(at));
}

/** Where words that begin at a place have spelt all the letters. */
function endOf(text: Annotated, start: number, letters: string): number | undefined {
  const { tokens } = text;
  if (tokens[start]?.folded.startsWith(letters.charAt(0)) !== true) return undefined;
  let spelt = 0;
  for (let at = start; at < start + letters.length * 2; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.sentence !== tokens[start].sentence || (at > start && /[(),;:]/.test(token.gap))) return undefined;
    const isNext = token.folded.startsWith(letters.charAt(spelt));
    const isLittle = token.folded.length <= 3 || isFunctionWord(text, token);
    if (isNext && !(isLittle && isSpeltByNext(text, at, letters.slice(spelt)))) spelt += 1;
    else if (!isLittle) return undefined;
    if (spelt === letters.length) return at;
  }
  return undefined;
}

/** The "and" of `Health And Safety Authority` is a letter of HASA and none of HSA. */
function isSpeltByNext({ tokens }: Annotated, at: number, letters: string): boolean {
  const behind = tokens.slice(at + 1, at + 1 + letters.length).map(({ folded }) => folded);
  return behind
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('')
    .startsWith(letters);
}
