import { isOtherScript } from './neutral-words.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * The name in another script beside the name, behind a stroke, a dash or a comma: `Li Wei / 李伟`, `Анна Петрова – Anna
 * Petrova`. Only in a text of Latin letters, where nothing but a name stands so.
 */
export function findOtherScript(text: string, people: readonly Stretch[]): Span[] {
  if (people.length === 0 || !other.test(text) || isOtherScript(text)) return [];
  return people.flatMap(({ start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
    const [first, last] = [nameBefore.exec(before)?.[0].length ?? 0, nameBehind.exec(after)?.[0].length ?? 0];
    return [
      ...(first === 0 ? [] : [mark(start - first, start, true)]),
      ...(last === 0 ? [] : [mark(end, end + last, true)]),
    ];
  });
}

const reach = 60;
const other = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const word = (script: string, most: number) => String.raw`[\p{Script=${script}}\p{M}’'ー-]{2,${most}}`;
const names = [
  String.raw`\p{Script=Han}{1,3}[ \u3000]?\p{Script=Han}{1,3}`,
  String.raw`\p{Script=Hangul}{1,2} ?\p{Script=Hangul}{1,3}`,
  String.raw`${word('Katakana', 12)}(?:[・ ]${word('Katakana', 12)})?`,
  ...['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Armenian', 'Georgian'].map(
    (script) => String.raw`${word(script, 20)}(?: ${word(script, 20)}){0,3}`,
  ),
].join('|');
const between = String.raw`(?: ?[/|·–—] ?| - |, )`;
const nameBehind = new RegExp(String.raw`^${between}(?:${names})(?=[\s,.;:!)]|$)`, 'u');
const nameBefore = new RegExp(String.raw`(?<=^|[\s(])(?:${names})${between}$`, 'u');
