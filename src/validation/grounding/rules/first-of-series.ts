import type { FactsIndex } from '../facts-index.ts';

/** Whether the facts speak of the first of several: "Part 1", "first of three levels". */
export function nameFirst({ numbers, passages }: FactsIndex): boolean {
  if (numbers.get(1)?.some(({ mention: { labels } }) => labels.length > 0) === true) return true;
  return passages.some(({ tokens, place }) =>
    tokens.some(({ folded, text }, index) => {
      if (text === '1' || (place === 'name' && text === 'I')) return true;
      return first.test(folded) && linking.test(tokens[index + 1]?.folded ?? '');
    }),
  );
}

const first = /^(?:first|erste[nrs]?|premiere?|primer[oa]?|primeir[oa]|prim[oa]|eerste)$/;
const linking = /^(?:of|von|de|des|dei|delle|di|do|dos|das|van)$/;
