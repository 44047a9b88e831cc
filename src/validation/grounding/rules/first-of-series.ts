import type { FactsIndex } from '../facts-index.ts';

/** Whether the facts speak of the first of several: "Part 1", "first of three levels". */
export function nameFirst({ numbers, passages }: FactsIndex): boolean {
  if (numbers.get(1)?.some(({ mention: { labels } }) => labels.some((label) => series.has(label))) === true)
    return true;
  // `Level: I`, `Língua Gestual I`.
  if (
    passages.some(
      ({ tokens, place }) => place === 'level' && tokens.length <= 2 && /^(?:I|1)$/.test(tokens.at(-1)?.text ?? ''),
    )
  )
    return true;
  return passages.some(({ tokens, place }) =>
    tokens.some(({ folded, text }, index) => {
      const isOne = text === '1' || (place === 'name' && text === 'I');
      if (isOne && parts.test(tokens[index - 1]?.folded ?? '')) return true;
      return (text === '1' || first.test(folded)) && linking.test(tokens[index + 1]?.folded ?? '');
    }),
  );
}

const series: ReadonlySet<string> = new Set(['part', 'level', 'module']);
const parts = /^(?:part|level|module|modul|stufe|teil|niveau|livello|nivel|parte|partie|deel|etapa|step|schritt)/;
const first = /^(?:first|erste[nrs]?|premiere?|primer[oa]?|primeir[oa]|prim[oa]|eerste)$/;
const linking = /^(?:of|von|de|des|dei|delle|di|do|dos|das|van)$/;
