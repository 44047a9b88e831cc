import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';

/** Whether the facts are in another language: their little words are not those of the text. */
export function isTranslated({ vocabularies: [own] }: Annotated, { passages }: FactsIndex): boolean {
  const words = new Set(passages.flatMap((passage) => Array.from(passage.words)));
  const countIn = ({ functionWords }: Annotated['vocabularies'][number]) =>
    Array.from(words).filter((word) => functionWords.has(word)).length;
  const others = (passages[0]?.vocabularies ?? []).filter(({ language }) => language !== own?.language);
  return own !== undefined && others.some((other) => countIn(other) > countIn(own));
}
