import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** `Een presse-papier als tweede werkstuk`: what the facts have people make, called a piece of work. */
export function isMadeThing({ tokens }: Annotated, { first, last }: Place, { passages, fields }: FactsIndex): boolean {
  if (fields.has('assessment') || !tokens.slice(first, last + 1).every(({ folded }) => pieces.test(folded)))
    return false;
  const { clause } = tokens[first] ?? {};
  const as = [first - 1, first - 2, first - 3].find((at) => asWords.has(tokens[at]?.folded ?? ''));
  const thing = as === undefined ? undefined : tokens[as - 1];
  if (thing === undefined || thing.clause !== clause || papers.test(thing.folded)) return false;
  return passages.some(({ place, words }) => place === 'description' && words.has(thing.folded));
}

const pieces = /^(?:werkstuk(?:ken)?|werkstucke?)$/;
const asWords = new Set('als as comme como come'.split(' '));
const papers = /^(?:essay|paper|verslag|scripti|report|bericht|aufsatz|hausarb|presentati)/;

/** `Fallstudie als schriftliche Arbeit` of "they write a case study": written work where something is written. */
export function isWrittenWork({ tokens }: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!own.some((word) => written.test(word)) || !own.every((word) => written.test(word) || works.test(word)))
    return false;
  if (!own.some((word) => works.test(word))) return false;
  const said = tokens.filter((token) => token.clause === tokens[first]?.clause);
  return passages.some(
    ({ place, tokens: known, found }) =>
      place !== 'prerequisites' &&
      known.some(
        ({ folded, sentence }) =>
          writing.test(folded) &&
          !(found.get('mark:negator') ?? []).some((each) => known[each.first]?.sentence === sentence) &&
          known.some(
            (each) => each.sentence === sentence && said.some((token) => isSameStudy(token.folded, each.folded)),
          ),
      ),
  );
}

/** The thing that is written, in whichever of the languages. */
function isSameStudy(one: string, other: string): boolean {
  return (one.length > 4 && isAkin(one, other)) || studies.some((kind) => kind.test(one) && kind.test(other));
}

const studies: readonly RegExp[] = [
  /^(?:study|studies|fallstudie|casestudy|casus|casusstudie|etude|estudio|estudo|studio)/,
  /^(?:report|bericht|\S*bericht$|verslag|rapport|informe|relatorio|relazione)/,
  /^(?:essay|aufsatz|ensayo|ensaio|saggio|dissertation)/,
];
const written = /^(?:written|schriftlich|schriftelijk|ecrit|escrit|scritt)/;
const works = /^(?:works?|arbeit(?:en)?|werk(?:stuk)?|travail|travaux|trabajos?|trabalhos?|lavor[oi]|elaborat[oi])$/;
const writing =
  /^(?:writ(?:e|es|ing|ten)$|schreib|verfass|geschrieben|redig|ecri(?:t|vent|re)|escrib|escrev|scriv|schrijv|schrift)/;
