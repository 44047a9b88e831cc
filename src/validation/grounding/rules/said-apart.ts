import type { Annotated } from '../annotate.ts';
import { isBesidePrice } from '../beside-price.ts';
import type { Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { apartWords, elsewhere, outOfScope, signedUp } from '../words/apart-words.ts';
import { replacing } from '../words/denial-words.ts';

/** "The exam itself is a separate matter", `l'esame si tiene a parte`, "with the exam in view". */
export function isSaidApart(
  tokens: Annotated['tokens'],
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
): boolean {
  const { sentence } = tokens[first] ?? {};
  const wordAt = (index: number) => tokens[index]?.folded ?? '';
  return (
    tokens.some(({ folded, sentence: other }, index) => {
      if (other !== sentence) return false;
      const isNear = index >= first - reach && index <= last + reach;
      return (
        apartWords.test(folded) ||
        /^distin[ct]/.test(folded) ||
        isAim(folded) ||
        (/^parte?$/.test(folded) && wordAt(index - 1) === 'a') ||
        (isNear && ahead.test(`${folded} ${wordAt(index + 1)} ${wordAt(index + 2)}`))
      );
    }) ||
    isBesidePrice({ tokens }, first) ||
    isSaidElsewhere(tokens.filter((token) => token.sentence === sentence)) ||
    isReplacedNot(tokens, first)
  );
}

/** `Dat examen leggen cursisten ergens anders af`, "which they book on their own", `l'esame, beninteso, è un'altra cosa`. */
function isSaidElsewhere(sentence: readonly Token[]): boolean {
  const words = ` ${sentence.map(({ folded }) => folded).join(' ')} `;
  return elsewhere.test(words) || outOfScope.test(words) || signedUp.test(words);
}

/** `L'attestation ne remplace pas l'examen`. */
function isReplacedNot(tokens: Annotated['tokens'], first: number): boolean {
  const { clause } = tokens[first] ?? {};
  const before = tokens.slice(0, first).filter((token) => token.clause === clause);
  const verb = before.findIndex(({ folded }) => replacing.test(folded));
  return verb !== -1 && before.slice(Math.max(0, verb - 2), verb + 2).some(({ folded }) => denying.has(folded));
}

const denying = new Set('not nicht pas ne no non nao niet never nie'.split(' '));

/** "The exam is the goal", "is up to each": what is aimed at, or left to people. */
function isAim(word: string): boolean {
  return /^(?:objetiv|objectif|obiettiv|goal|ziel$|doel$|meta$|destino$|eleccion|escolha|scelta|choix|libre$)/.test(
    word,
  );
}

/** In words of the sentence. */
const reach = 8;
const ahead =
  /^(?:not (?:part|included|covered)|camino (?:de|del|hacia)|caminho d[eoa]|en route|cosa de|a cargo|a discrecion|no part|lies? ahead|still ahead|in (?:view|mind|sight)|left to|up to (?:the|each)|another (?:day|time|matter|step)|own (?:time|initiative))/;
