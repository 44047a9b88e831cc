import type { WordLists } from './words/word-lists.ts';

/** A title with the marks around what it ends with in one form: before a level or class, and around its own acronym. */
export function withPlainEnd(text: string, lists: WordLists): string {
  return withMarkedLevel(withBareAcronym(text), lists);
}

/** `X, Level 2` and `X – Level 2`: what a title ends with, whatever stands in it before. */
function withMarkedLevel(text: string, { levelWords, and }: WordLists): string {
  return text.replace(markBeforeLevel, (said, word: string, value: string, at: number) => {
    const isOne = !text
      .slice(0, at)
      .split(/\s+/u)
      .some((each) => /[,;/&]/u.test(each) || and.has(each.toLowerCase()));
    return isOne && (levelWords.has(word.toLowerCase()) || classes.test(word)) ? ` – ${word} ${value}` : said;
  });
}

const code = String.raw`(?:\d{1,2}[A-Z]?|[IVX]{1,4}|[A-Z]\d?[A-Z]?)`;
const markBeforeLevel = new RegExp(
  String.raw`(?:,| [-–—]| ?:| ?\|)\s+(\p{L}+) (${code}(?:, ${code})*(?: (?:and|&|y|e|et|und|en) ${code})?)\s*$`,
  'u',
);
const classes =
  /^(?:categor(?:y|ies|ía|ías|ia|ias|ie|ieën)|catégories?|kategorien?|class(?:es|i|e)?|klassen?|clases?)$/iu;

/** `Praktijkdiploma Boekhouden (PDB)`: in brackets or not, an acronym of the title's own words is no other word. */
function withBareAcronym(text: string): string {
  return text.replace(bracketedAcronym, (said, title: string, acronym: string) =>
    isMadeOf(acronym, title) ? `${title} ${acronym}` : said,
  );
}

const bracketedAcronym = /^([^()]{6,120}) \((\p{Lu}{3,6})\)$/u;

/** Each word but the smallest gives its first letter, in any order; any more stand within a long one. */
function isMadeOf(acronym: string, title: string): boolean {
  const words = title.toUpperCase().match(/\p{L}{4,}/gu) ?? [];
  const letters = words.reduce((rest, word) => rest.replace(word.charAt(0), ''), acronym);
  const isWhole = words.length > 1 && letters.length === acronym.length - words.length;
  return (
    isWhole && Array.from(letters).every((letter) => words.some((word) => word.length > 9 && word.includes(letter, 1)))
  );
}
