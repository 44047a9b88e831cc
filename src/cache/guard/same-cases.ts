import { doing } from './content/doing.ts';
import type { Token } from './tokens.ts';

/**
 * The cases that German articles tell, one letter each, so that who does it is told from who it is done to; but for the
 * articles of words for the credential itself, in which and by which something is taught: `in der Ausbildung`, `die Ausbildung`.
 * A capital for the one that begins the text.
 */
export function readCases(tokens: readonly Token[], selves: ReadonlySet<string> = nobody): string {
  return tokens
    .map(({ folded }, index) => {
      const told = selves.has(tokens[index + 1]?.folded ?? '') ? '' : (cases.get(folded) ?? '');
      return index === 0 ? told.toUpperCase() : told;
    })
    .join('');
}

const nobody: ReadonlySet<string> = new Set();

const cases = new Map(
  'die:- das:- eine:- ein:- der:r den:n dem:m des:s einer:r einen:n einem:m eines:s'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

type Cased = { readonly words: readonly string[]; readonly canonical: string; readonly cases: string };

/** Whether two texts of the same words in one order tell who does what to whom in two ways: der Trainer, den Trainer. */
export function areCasesAlike(one: Cased, other: Cased): boolean {
  if (isTurned(one) !== isTurned(other)) return false;
  const areStems =
    one.words.length === other.words.length &&
    one.words.every((word, at) => word.slice(0, stem) === other.words[at]?.slice(0, stem));
  return !areStems || one.cases.length !== other.cases.length || one.cases === other.cases;
}

/** `Den Gast befragt der Koch`: a sentence of who does what that begins with whom. */
function isTurned({ cases: told, canonical }: Cased): boolean {
  return canonical.includes(` ${doing}`) && /^[NM]/.test(told);
}

const stem = 4;
