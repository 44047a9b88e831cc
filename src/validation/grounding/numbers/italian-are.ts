import type { Annotated } from '../annotate.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether the Italian `sei` is "you are" and no six: `se sei curioso`, `sei alle prime armi`. */
export function isItalianAre(text: Annotated, { start, end, unit, form }: NumberMention): boolean {
  const { tokens, vocabularies } = text;
  if (form !== 'word' || unit !== undefined || start !== end || tokens[start]?.folded !== 'sei') return false;
  if (!vocabularies.some(({ language }) => language === 'it')) return false;
  const next = tokens[end + 1];
  if (next === undefined || next.clause !== tokens[end]?.clause) return isLed(tokens, start);
  // "Sei di loro", "the six that": of a number that stands for its noun.
  if (isFunctionWord(text, next)) return !partitive.has(next.folded) || isLed(tokens, start);
  if (adverbs.test(next.folded)) return true;
  return isSingular(next.folded) || (isLed(tokens, start) && people.test(next.folded));
}

/** `Se sei`, `tu sei`, `quando sei`. */
function isLed(tokens: Annotated['tokens'], start: number): boolean {
  const before = tokens[start - 1];
  return before !== undefined && before.sentence === tokens[start]?.sentence && leading.has(before.folded);
}

const leading: ReadonlySet<string> = new Set('se tu quando non chi dove ci lo che cui mai gia perche come'.split(' '));
const partitive: ReadonlySet<string> = new Set(
  'di dei delle degli del della su sono per e o a con in nei i gli le'.split(' '),
);
const adverbs = /^(?:ancora|sempre|mai|pure|davvero|proprio|appena|quasi|tu|stat[oaie])$/;

/** `Studente`, `genitore`, `fedele`: of one, in -e. */
const people = /(?:nte|.ore|ere|ale|ile|ice|ese|ele)$/;

/** An adjective or noun of one: six are never `curioso`. */
function isSingular(word: string): boolean {
  return /[oa]$/.test(word) && !plurals.test(word);
}

/** In -a or -o, and yet of several. */
const plurals =
  /^(?:paia|uova|dita|miglia|lenzuola|ginocchia|braccia|mila|mura|labbra|ossa|foto|moto|auto|radio|video|euro|cinema|demo|promo|intro|disco|stereo|citta|meta|eta|facolta)$|(?:aia|ita)$/;
