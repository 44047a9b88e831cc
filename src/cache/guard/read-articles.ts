import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** What the articles of a text tell of the words behind them; `des` behind a verb says some, as no `les` does. */
export function readArticles(tokens: readonly Token[], lists: WordLists): ReadonlyMap<string, readonly string[]> {
  const { articleForms, respell } = lists;
  const read = new Map<string, readonly string[]>();
  if (articleForms.size === 0) return read;
  for (const [index, { folded }] of tokens.entries()) {
    const elided = folded.indexOf("'") + 1;
    const article = elided === 0 ? folded : folded.slice(0, elided);
    const before = tokens[index - 1]?.folded ?? '';
    const form = articleForms.get(respell(article));
    const noun = respell(elided === 0 ? (tokens[index + 1]?.folded ?? '') : folded.slice(elided));
    // `tutti i test` and `ogni test`.
    if (form === undefined || lists.every.has(before) || !/^\p{L}{2}/u.test(noun) || lists.numbers.has(noun)) continue;
    read.set(noun, [...(read.get(noun) ?? []), form.endsWith('p') ? amountOf(folded, before, lists) + form : form]);
  }
  return read;
}

function amountOf(article: string, before: string, { articles, verbs, activities }: WordLists): string {
  if (articles.has(article)) return 'the ';
  return verbs.has(before) || activities?.forms.get(before)?.kind === 'verb' ? 'some ' : '';
}
