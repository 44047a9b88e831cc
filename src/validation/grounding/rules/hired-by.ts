import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** "Hired by the placement company": a promise, also where the course is for people who look for work. */
export function hiredBy({ tokens, found }: Annotated, { passages }: FactsIndex): Place[] {
  const places = tokens.flatMap(({ folded, clause }, first) => {
    if (!hiring.test(folded) && !(folded === 'dienst' && tokens[first - 1]?.folded === 'in')) return [];
    const isHere = (at: number) => tokens[at]?.clause === clause;
    const by = [first + 1, first + 2].find((at) => isHere(at) && byWords.has(tokens[at]?.folded ?? ''));
    if (by === undefined) return [];
    const last = [1, 2, 3]
      .map((step) => by + step)
      .find((at) => isHere(at) && companies.test(tokens[at]?.folded ?? ''));
    const isDenied = (found.get('mark:negator') ?? []).some((each) => isHere(each.first));
    return last === undefined || isDenied ? [] : [{ first, last }];
  });
  const isKnown = () => passages.some(({ words }) => Array.from(words).some((word) => hiring.test(word)));
  return places.length === 0 || isKnown() ? [] : places;
}

const hiring =
  /^(?:hired|hiring|employment|recruitment|assunzion|embauch|recrutement|anstellung|ubernahme|contrataci|contratacao|aanstelling|indiensttred)/;
const byWords = new Set(
  'by with at in presso dall da nell nella bei beim durch im dans par chez en por con pela pelo na no bij door'.split(
    ' ',
  ),
);
const companies =
  /^(?:compan|firm|employer|shop|store|hotel|aziend|impres|ditta|negozi|entreprise|societe|magasin|empresa|tienda|loja|unternehm|werkgever|winkel)|betrieb\p{L}{0,2}$|bedrijf$|bedrijven$/u;
