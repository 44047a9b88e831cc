import { plainLine, plainText } from './plain-text.ts';

/** The items of a list that was posted as one text: a line each, points, or parts between semicolons. */
export function listItems(posted: string): string[] {
  const lines = (hasLines.test(posted) ? plainText(posted) : plainLine(posted))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return partsOf((lines[0] ?? '').replace(point, ''));
  // Paragraphs are no list.
  if (!lines.some((line) => point.test(line)) && lines.some((line) => line.length > longestItem)) {
    return [lines.join(' ')];
  }
  const isLedTo = lines.slice(1).some((line) => point.test(line));
  return lines
    .filter((line, at) => !(at === 0 && isLedTo && leadsOn.test(line) && !point.test(line)))
    .map((line) => line.replace(point, '').replace(number, ''));
}

/** The terms of a list with commas, or the text itself where the commas may be those of a sentence. */
export function listTerms(posted: string): string[] {
  const parts = posted.split(',', 101).map((part) => part.trim());
  if (parts.length < 3 || parts.length > 100) return [posted];
  const last = parts.at(-1) ?? '';
  const arePhrases = parts.every((part) => phrase.test(part)) && !conjunction.test(last);
  return arePhrases || parts.every((part) => term.test(part)) ? parts : [posted];
}

const hasLines = /\n|<(?:li|br|p|div)\b/i;
const longestItem = 300;
const point = /^(?:[-*•·▪◦–—]\s+|[•▪◦]\s*)/u;
const number = /^(?:\(?\d{1,2}[.)]|[a-z]\))\s+/;
const leadsOn = /[:：…]$/;
// One to four words; a conjunction before the last is that of a sentence as often as that of a list.
const term =
  /^(?!(?:and|or|und|oder|y|o|et|ou|e|en|of|i)\s)[^\s.!?;:]+(?: (?!(?:and|or|und|oder|y|et|ou)\s)[^\s.!?;:]+){0,3}$/iu;
// A sentence with commas goes on in small letters, or ends in `and …`; phrases begin with a capital each.
const phrase = /^\p{Lu}[^\s.!?;:]*(?: [^\s.!?;:]+){0,9}$/u;
const conjunction = /\s(?:and|or|und|oder|y|et|ou|och|og|i)\s/iu;

function partsOf(line: string): string[] {
  const parts = line
    .split(/;\s|\s[•▪◦]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList = parts.length > 1 && parts.every((part) => part.length <= longestItem && !/[.!?]\s/.test(part));
  return isList ? parts : [line];
}
