/** A word that binds what follows, and the article that is written together with it: `del` is `de` and `el`. */
export type Bound = { readonly link: string; readonly article: string };

/** Links of each language with the articles in them; a German genitive has its link in the article. */
const texts: Readonly<Record<string, string>> = {
  en: 'of at in on',
  es: 'de del=de+el a al=a+el en',
  fr: "de d'=de du=de+le des=de+les à au=à+le aux=à+les",
  pt: 'de do=de+o da=de+a dos=de+os das=de+as dum=de+um duma=de+uma em no=em+o na=em+a nos=em+os nas=em+as num=em+um numa=em+uma a ao=a+o à=a+a aos=a+os às=a+as',
  it: "di del=di+il dello=di+lo della=di+la dell'=di+l' dei=di+i degli=di+gli delle=di+le d'=di a ad=a al=a+il allo=a+lo alla=a+la all'=a+l' ai=a+i agli=a+gli alle=a+le",
  nl: 'van aan bij op tijdens met',
  de: 'an von= der=+die einer=+eine aller=+alle beider=+beide',
};

const bound: ReadonlyMap<string, ReadonlyMap<string, Bound>> = new Map(
  Object.entries(texts).map(([language, text]) => [
    language,
    new Map(
      text.split(' ').map((entry): [string, Bound] => {
        const [word = '', parts = word] = entry.split('=');
        const [link = '', article = ''] = parts.split('+');
        return [word, { link, article }];
      }),
    ),
  ]),
);

export function boundBy(word: string, language: string): Bound | undefined {
  return bound.get(language)?.get(word.toLowerCase());
}

/** Words with an elided article or preposition as one of their own: `d'`, `un`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<!\p{L})(\p{L}{1,4}['’])(?=[\p{L}\d])/gu, '$1 ')
    .replaceAll('’', "'")
    .split(' ');
}

export function textOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/(?<= \p{L}{1,4}'|^\p{L}{1,4}') (?=[\p{L}\d])/gu, '');
}
