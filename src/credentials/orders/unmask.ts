import { decode } from './decode.ts';
import { fold, isAscii } from './fold.ts';
import { plainOrder, stems, unshift } from './stems.ts';

/**
 * Other ways to read a text that was disguised: look-alike letters, figures for letters, spelt out, turned round,
 * escaped or encoded. Only readings that differ are given; an undisguised text has none.
 */
export function unmask(text: string): string[] {
  const folded = fold(text);
  const plain = toLatin(folded);
  const readings = [
    ...(plain === folded ? [] : [plain]),
    ...readFigures(plain),
    ...readSpelt(plain),
    ...readJoined(text, plain),
    ...readTurned(text, plain),
    unshift(plain) ?? '',
    ...decode(text),
  ];
  return [...new Set(readings)].filter(
    (reading) => reading !== text && fold(reading) !== folded && /\p{L}{2}/u.test(reading),
  );
}

const lookAlikes =
  "аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdԛqԝwһhӏlԍgαaβbεeικκkνvοoρpτtυuχxηnωwɡgıiʟlɪiɴnʀrᴀaᴄcᴅdᴇeɢgʜhᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡwʏyᴢzʙbꞌ'ѵvɑaɩiցgոnսuօoհhԏt";
const latinOf = new Map<string, string>();
for (let index = 0; index + 1 < lookAlikes.length; index += 2) {
  latinOf.set(lookAlikes[index] ?? '', lookAlikes[index + 1] ?? '');
}
latinOf.set('ι', 'i').set('κ', 'k');

function toLatin(folded: string): string {
  if (isAscii(folded)) return folded;
  return folded.replace(/[^\x00-\x7f]/g, (letter) => latinOf.get(letter) ?? letter);
}

const figures: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '(': 'c',
  '€': 'e',
};

/** `1gn0r3 pr3v10us`: words in which figures stand between letters. */
function readFigures(plain: string): string[] {
  if (!/\p{L}[0-9@$!|+(€]|[0-9@$!|+(€]\p{L}/u.test(plain)) return [];
  const mixed =
    plain.match(/(?<![^\s"'.,;:])(?=\S{0,20}\p{L})(?=\S{0,20}[013457@$!|])[\p{L}013457893@$!|+(€]{3,20}/gu) ?? [];
  if (mixed.length < 2) return [];
  // At the beginning of a word a bracket is one.
  const read = plain.replace(/[013457893@$!|+€]|(?<=[\p{L}\d])\(/gu, (figure) => figures[figure] ?? figure);
  return [read, read.replaceAll('i', 'l')];
}

/** `i g n o r e`, `i-g-n-o-r-e`, `i.g.n.o.r.e`: letters one by one. Word ends are lost, so stems are looked for. */
function readSpelt(plain: string): string[] {
  const runs = plain.match(/(?<![\p{L}\p{N}])\p{L}(?:[\s._*·•|/~,+-]{1,3}\p{L}(?![\p{L}\p{N}])){5,}/gu) ?? [];
  const joined = runs.map((run) => run.replace(/[^\p{L}]/gu, ''));
  return joined.some((letters) => stems.test(letters)) ? [plainOrder] : [];
}

/** `ignoreallinstructions`, `ignore_all_instructions`, `ig-nore in-struc-tions`: words run together or torn. */
function readJoined(text: string, plain: string): string[] {
  const long = plain.match(/[a-z]{18,}/g) ?? [];
  const isJoined = long.some((word) => (word.match(longWordStems) ?? []).length > 1);
  const torn = (plain.match(/(?<=[a-z])[_-](?=[a-z])/g) ?? []).length;
  const open = (by: string) => text.replace(/(?<=\p{L})[_-](?=\p{L})/gu, by);
  return [...(isJoined ? [plainOrder] : []), ...(torn > 1 ? [open(' '), open('')] : [])];
}

const longWordStems = /ignore|previous|instruction|disregard|prompt|write|system|forget|output/g;

function readTurned(text: string, plain: string): string[] {
  const readings: string[] = [];
  if (/erongi|snoitcurtsni|tpmorp|etirw|noitpircsed|metsys|drager|noitnem|suoiverp|taht yas/u.test(plain)) {
    readings.push(reverse(plain));
    readings.push(
      plain
        .split(' ')
        .map((word) => reverse(word))
        .join(' '),
    );
  }
  const flipped = text.match(/[ǝɹʇʌʍɥɯɟƃıʞʎɐɔuopqnɓɾᴉ]/gu) ?? [];
  if (text.includes('ǝ') && flipped.length > 5) {
    readings.push(Array.from(reverse(text), (letter) => upright.get(letter) ?? letter).join(''));
  }
  return readings;
}

function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

const flips = 'ɐaqbɔcpdǝeɟfƃgɓgɥhıiᴉiɾjʞkɯmunoodpbqɹrʇtnuʌvʍwʎy';
const upright = new Map<string, string>();
for (let index = 0; index + 1 < flips.length; index += 2) upright.set(flips[index] ?? '', flips[index + 1] ?? '');
