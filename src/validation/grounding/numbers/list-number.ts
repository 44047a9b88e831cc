import type { Tagged } from '../tag.ts';

/** Whether a number stands in front of an item: `1.`, `2)`. */
export function isListNumber({ tokens, text, starting }: Tagged, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return false;
  if (!/^[.)]\s/.test(text.slice(token.end, token.end + 2))) return false;
  // `4. Kyu` opens no list.
  if ((starting.get(index + 1) ?? []).some(({ tag }) => tag === 'label:level')) return false;
  if (isPlaceWon(tokens, index)) return false;
  if (index === 0 || /\n\s*$|;\s+\(?$/.test(token.gap)) return true;
  if (!/[:,.]\s+\(?$/.test(token.gap)) return false;
  // With the mark behind, by which the one that opens a list is known.
  return isNextOfList(text.slice(0, token.end + 1), Number(token.text)) || isOfRun(text, token);
}

/** `Four modules. 1. Starter care, 2. Folding`: behind a full stop, a list by the next that goes on; not `1. Rang, 2. Rang`. */
function isOfRun(text: string, { start, text: written }: Tagged['tokens'][number]): boolean {
  const number = Number(written);
  const opening = number === 1 ? start : text.slice(0, start).search(/(?<=[.:]\s+\(?)1[.)]\s/u);
  if (opening === -1) return false;
  const items = [...text.slice(opening).matchAll(/(?<=^|[,;.:]\s+\(?)(\d{1,2})[.)]\s+([\p{L}\p{N}]+)/gu)];
  const isRun = items.every(([, each], at) => Number(each) === at + 1);
  const isSameWord = new Set(items.map(([, , word]) => word)).size < items.length;
  return items.length > 1 && isRun && !isSameWord;
}

/** `2. Platz beim Wettbewerb`: what is won, not the second item; `2. Preis kalkulieren` is one. */
function isPlaceWon(tokens: Tagged['tokens'], index: number): boolean {
  const [place, next] = [tokens[index + 1], tokens[index + 2]];
  const isEnd = next?.clause !== place?.clause;
  return places.test(place?.folded ?? '') && (isEnd || inside.has(next?.folded ?? ''));
}

const places =
  /^(?:platz|preis|rang|plaats|prijs|place|prize|prix|rangs?|lugar|puesto|premio|posto|platzierung|siegerplatz|podestplatz)$/;
const inside: ReadonlySet<string> = new Set(
  'beim bei im in am an auf der des fur fuer von vom at of on for du de des au aux dans del de da do no na ao nel al alla allo della dello op bij van'.split(
    ' ',
  ),
);

/** `first steps: 1. plan, 2. print, 3. finish`: a list that begins with one behind a colon. */
function isNextOfList(before: string, number: number): boolean {
  const list = /(?:^|:\s+|\n\s*)\(?1[.)](?:\s|$).*$/su.exec(before.slice(-600))?.[0];
  if (list === undefined || number === 1) return list !== undefined;
  return new RegExp(String.raw`(?:^|[\s(:])${number - 1}[.)]\s`, 'u').test(list);
}
