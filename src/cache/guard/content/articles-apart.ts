import type { WordLists } from '../words/word-lists.ts';

/**
 * `realização das 3 atividades`, `réussite aux deux épreuves` with the article in a word of its own, so that a noun of
 * what is done says as the verb does that all of them are meant.
 */
export function withArticlesApart(text: string, { and, of, numbers }: WordLists): string {
  const language = and.has('et') ? 'fr' : of === 'di' ? 'it' : and.has('e') && !and.has('y') ? 'pt' : '';
  const apart = contracted[language];
  if (apart === undefined) return text;
  return text.replace(contraction, (said, before: string, word: string, next: string) => {
    const both = apart.get(word.toLowerCase());
    return both === undefined || !(/^\d/.test(next) || numbers.has(next.toLowerCase()))
      ? said
      : `${before}${both} ${next}`;
  });
}

const contraction =
  /((?:^|[.;,] |(?<!\p{L})(?:e|et|ed) )\p{L}{4,24} )(das|dos|nas|nos|des|aux|dei|degli|delle|ai|agli|alle) ([\p{L}\d]+)/giu;

const contracted: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  pt: pairs('das:de as|dos:de os|nas:em as|nos:em os'),
  fr: pairs('des:de les|aux:à les'),
  it: pairs('dei:di i|degli:di gli|delle:di le|ai:a i|agli:a gli|alle:a le'),
};

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('|').map((pair) => pair.split(':') as [string, string]));
}
