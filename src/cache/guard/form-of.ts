import { foldText, withoutLast } from '../../credentials/folding/fold-text.ts';
import { foldDigits } from '../../credentials/folding/read-number.ts';
import { withTypedSigns } from './words/typed-signs.ts';

/**
 * A text without what is form in any language, beyond what folding leaves out: digits of another script and number
 * words of scripts that have no lists, per cent signs and marks of one script or another, quotation marks, square
 * brackets for round ones, the space before a colon, signs as `typed-signs.ts` has them, and two spellings of one word (ё and е, न् and ं).
 */
export function formOf(text: string): string {
  const form = foldDigits(foldText(withPlainEnds(withTypedSigns('', text))))
    .replace(/(?<!\d)"/gu, '')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/ (?=[:;?!])/gu, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
  return /[^\p{ASCII}\p{Script=Latin}]/u.test(form) ? withPlainScript(form) : form;
}

/** A line that ends needs no full stop. */
function withPlainEnds(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => withoutLast(line, ' \t.;'));
  return lines.join('\n');
}

/** What no list of words can say, since these scripts have none. */
function withPlainScript(form: string): string {
  const plain = form
    .replaceAll('\u0640', '')
    .replaceAll('٪', '%')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/[،、]/gu, ',')
    .replaceAll('؛', ';')
    .replace(/।$/u, '')
    .replace(/(?<=\d) (?=%)/gu, '')
    .replace(/(?<=\p{L}): (?=\p{L})/gu, ':')
    .replace(nasal, 'ं')
    .replace(kanjiNumber, (digit) => String(kanji.indexOf(digit) + 1));
  return /\p{Script=Cyrillic}/u.test(plain) ? plain.replace(/\p{L}+/gu, withPlainYo) : plain;
}

// A nasal before a consonant of its own place; before any other letter it is a letter of its own.
const nasal = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu;

const kanji = '一二三四五六七八九十';
const kanjiNumber =
  /(?<![一二三四五六七八九十百千万第])[一二三四五六七八九十](?=時間|日間|週間|か月|ヶ月|回|問|点|単位|年間)/gu;

function withPlainYo(word: string): string {
  return russianNumbers.get(word) ?? (otherWithYo.has(word) ? word : word.replaceAll('ё', 'е'));
}

/** Another word than with е: everything and all, palate and sky. */
const otherWithYo = new Set(['всё', 'нёбо', 'падёж', 'осёл', 'узнаём', 'признаём', 'сознаём', 'мёл', 'лён']);

const russianNumbers = new Map(
  'два:2 две:2 три:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двенадцать:12 пятнадцать:15 двадцать:20 тридцать:30'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Whether two texts are equal but for the accents that Greek capitals do not carry. */
export function isSameInGreekCapitals(one: string, other: string): boolean {
  const isShouted = !/\p{Ll}/u.test(one) || !/\p{Ll}/u.test(other);
  if (!isShouted || !/\p{Script=Greek}/u.test(one)) return false;
  return withoutTonos(formOf(one)) === withoutTonos(formOf(other));
}

/** Capitals keep the accent of one word only: ή is "or", η is "the". */
function withoutTonos(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word === 'ή' ? word : word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC'),
  );
}
