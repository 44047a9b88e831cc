import { mapWords } from '../map-words.ts';
import { readTokens } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';

/** What a text is reworded by: one of the seven languages, in two letters, and its lists. */
export type Grammar = { readonly language: string; readonly lists: WordLists };

/** One sentence, without its full stop, in other words that say the same; nothing where that is not certain. */
export type Reword = (sentence: string, grammar: Grammar) => readonly string[];

/**
 * A text with each sentence in other words that a rewording knows, all of one text in its first, second … wording.
 * Brackets, colons and lines group what is said; such a text stays as it is, and so does a sentence that denies,
 * restricts or leaves open, or that says more than one sentence of criteria does.
 */
export function rewordSentences(text: string, reword: Reword, grammar: Grammar): readonly string[] {
  if (text.length > longestText || grouping.test(text)) return [];
  const sentences = text.trim().split(/(?<=[.;!?]) +/u);
  const wordings = sentences.map((sentence) => {
    const [, said = '', end = ''] = /^(.*?)([.;!?]*)$/su.exec(sentence) ?? [];
    const isPlain = said.length <= longestSentence && !isOpen(said, grammar.lists);
    return isPlain ? reword(said, grammar).map((told) => withCapital(told) + end) : [];
  });
  const most = Math.max(0, ...wordings.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    sentences
      .map((sentence, index) => wordings[index]?.[Math.min(at, wordings[index].length - 1)] ?? sentence)
      .join(' '),
  );
}

/** Long texts differ in more than one sentence; each pattern looks at no more than this. */
export const longestText = 1200;
const longestSentence = 240;
const grouping = /[()[\]{}:"“”„«»/\n\r\t•…]| [-–—] /u;

function isOpen(sentence: string, lists: WordLists): boolean {
  const words = mapWords(readTokens(sentence), lists, 'prose');
  return words.some(
    (word, at) =>
      lists.logic.has(word) &&
      !(relative.has(word) && !comparing.has(words[at - 2] ?? '') && !comparing.has(words[at - 1] ?? '')),
  );
}

/** These compare, too: more than, other than. */
const relative = new Set(['que', 'che']);
const comparing = new Set(
  'más menos mayor menor mejor otro otra plus moins autre mais maior melhor outro outra più meno altro altra prima mismo même stesso rather no ne non não ya'.split(
    ' ',
  ),
);

/** The words of a text as the lists have them: `über` is ueber there. */
export function plainWords(text: string, { respell }: WordLists): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s']+/u)
    .filter((word) => word !== '')
    .map(respell);
}

export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same with a small letter, whatever word it is. */
export function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What began a sentence, within one: a name keeps its capital. */
export function withoutCapital(text: string): string {
  const [first = ''] = text.split(' ', 1);
  return small.has(first.toLowerCase()) || /^[\p{Lu}][’']/u.test(first) ? withSmallLetter(text) : text;
}

/** Articles, numbers and prepositions, which no name begins with. */
const small = new Set(
  `the a an all every each both one two three four five six seven eight nine ten twelve at over during in after before within throughout to by on from
  el la los las un una unos unas todos todas todo toda cada dos tres cuatro cinco seis siete ocho nueve diez ambas ambos al en durante tras antes después quienes
  le les une des tous toutes tout toute chaque deux trois quatre cinq sept huit neuf dix pendant après avant dans pour au aux
  o os as um uma todos todas duas três quatro seis sete oito nove dez no na nos nas após depois ao
  il lo i gli uno tutti tutte tutto tutta due tre quattro cinque sei sette otto dieci nel nella nei dopo prima
  der die das den dem des ein eine einen einem einer alle jede jeder zwei drei vier fünf sechs sieben acht neun zehn im am vom zum zur nach während vor innerhalb beide
  de het een alle elke iedere twee drie vier vijf zes zeven acht negen tien tijdens na voor`.split(/\s+/),
);
