import type { Annotated } from './annotate.ts';
import { isAnd } from './joint.ts';
import { genericWords } from './names/well-known.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import type { Token } from './reading.ts';
import { andWords } from './words/and-words.ts';
import { carriers, replacing, withoutWords } from './words/denial-words.ts';

/** The places of the words that say something, from one place on in its clause, for denials to hold or leave open. */
export function contentOf(passage: Annotated, start: number, step: 1 | -1): number[] {
  const { tokens } = passage;
  const clause = tokens[start - step]?.clause;
  const content: number[] = [];
  for (let index = start; content.length < 4 && Math.abs(index - start) < reach; index += step) {
    const token = tokens[index];
    if (token === undefined || token.clause !== clause || (step === -1 && joints.has(token.folded))) break;
    // "Without an exam and with a portfolio": behind an "and" something else begins.
    if (isParted(passage, token, content.length > 0 || step === -1)) break;
    if (token.kind !== 'word' || token.folded.length < 3 || replacing.test(token.folded)) continue;
    if (anybody.has(token.folded)) continue;
    // "Basic training" is something; "training" alone may be anything.
    if (genericWords.has(token.folded) && content.at(-1) !== index - 1) continue;
    if (isFunctionWord(passage, token) || carriers.test(token.folded) || isMarked(passage, index)) continue;
    content.push(index);
  }
  return content;
}

/** An "and" before anything is said is one only where it is no other word: `não é exigido`, `no en línea`. */
function isParted(passage: Annotated, token: Token, isBegun: boolean): boolean {
  return isBegun ? andWords.has(token.folded) : isAnd(passage, token);
}

/** To deny something of anybody says nothing about anybody else. */
const anybody = new Set(
  'anyone anybody someone somebody everyone jemand jeder jede quiconque alguien cualquiera alguem qualquer qualcuno chiunque iemand iedereen'.split(
    ' ',
  ),
);

const joints = new Set('and or und oder et ou y e o ed en of'.split(' '));

function isMarked({ starting }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => ['mark:required', 'mark:needed', 'mark:optional'].includes(tag));
}

/** In words. */
const reach = 7;

/** `Sin gluten para cinco días`, `sans choc lors d'une épreuve`: what is lacking ends where it is said for what or when. */
export function beforePurpose({ tokens }: Annotated, negator: number, content: readonly number[]): number[] {
  if (!withoutWords.has(tokens[negator]?.folded ?? '')) return [...content];
  const [first = negator] = content;
  const end = tokens.findIndex(
    ({ folded }, at) => at > first && (purposes.has(folded) || (within.has(folded) && isNumber(tokens[at + 1]))),
  );
  return content.filter((at) => end === -1 || at < end);
}

/** `Sans aide en 5 jours`: how long it took, or of how many. */
function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

const within = new Set('in within innerhalb binnen en dans em entro over on at an am auf a op'.split(' '));
const purposes = new Set(
  'for during after fur zum zur wahrend bei nach pour pendant lors apres para durante despues depois dopo voor tijdens bij'.split(
    ' ',
  ),
);

/** French `non` denies the word behind it: `personnel non électricien` goes on with what they learn. */
export function isOfOneWord({ tokens, vocabularies }: Annotated, index: number): boolean {
  if (tokens[index]?.folded !== 'non') return false;
  const littleOf = (name: string) => {
    const little = vocabularies.find(({ language }) => language === name)?.functionWords;
    return tokens.filter(({ folded }) => little?.has(folded) === true).length;
  };
  return littleOf('fr') > littleOf('it');
}

/** "With no component below 60 %" denies no component: each has to reach as much. */
export function isLeastOfEach({ tokens }: Annotated, negator: number): boolean {
  const { clause } = tokens[negator] ?? {};
  return [2, 3].some((step) => {
    const token = tokens[negator + step];
    return (
      token?.clause === clause && less.test(token?.folded ?? '') && /\d/.test(tokens[negator + step + 1]?.text ?? '')
    );
  });
}

const less = /^(?:below|under|unter|onder|sous|inferieure?s?|inferior(?:es)?|bajo|abaixo|sotto|inferiore)$/;

/** `N'avait pas expiré depuis plus de six mois`: what is denied is only that it is more, which is a bound. */
export function isOfBound({ numbers, tokens }: Annotated, negator: number): boolean {
  const { clause } = tokens[negator] ?? {};
  return numbers.some(
    ({ qualifier, start, first }) =>
      (qualifier === 'most' || qualifier === 'over') &&
      first > negator &&
      start - negator <= reach &&
      tokens[start]?.clause === clause,
  );
}
