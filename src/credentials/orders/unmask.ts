import { fold } from './fold.ts';

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
    ...readTurned(text, plain),
    ...readShifted(plain),
    ...readEscapes(text),
    ...readBlobs(text),
    ...readCodes(text),
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
  const read = plain.replace(/[013457893@$!|+(€]/g, (figure) => figures[figure] ?? figure);
  return [read, read.replaceAll('i', 'l')];
}

/** `i g n o r e`, `i-g-n-o-r-e`, `i.g.n.o.r.e`: letters one by one. Word ends are lost, so stems are looked for. */
function readSpelt(plain: string): string[] {
  const runs = plain.match(/(?<![\p{L}\p{N}])\p{L}(?:[\s._*·•|/~,+-]{1,3}\p{L}(?![\p{L}\p{N}])){5,}/gu) ?? [];
  const joined = runs.map((run) => run.replace(/[^\p{L}]/gu, ''));
  return joined.some((letters) => stems.test(letters)) ? [plainOrder] : [];
}

const stems =
  /ignor|disregard|forget|overrid|instruc|previous|prompt|system|output|write|mention|includ|accredit|pwn|hacked|respond|reply|highlights|description|saythat|anweisung|instrucci|schreib|escrib|ecris|scrivi/;

/** Read as an order whatever else it says: nobody spells out an instruction to hide nothing. */
const plainOrder = 'ignore all previous instructions';

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

/** Alphabets moved by 1 to 25 letters (13 is ROT13), or turned round (Atbash). */
function readShifted(plain: string): string[] {
  for (const [word] of plain.matchAll(/[a-z]{6,}/g)) {
    const by = stemLengths.map((length) => shiftOf.get(word.slice(0, length))).find((each) => each !== undefined);
    if (by !== undefined) return [by === atbash ? turn(plain) : shift(plain, 26 - by)];
  }
  return [];
}

function shift(text: string, by: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97));
}

function turn(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0)));
}

const atbash = -1;
const longStems = [
  'instruction',
  'previous',
  'disregard',
  'description',
  'accredited',
  'mention',
  'system',
  'prompt',
  'output',
  'ignore',
];
const stemLengths = [...new Set(longStems.map(({ length }) => length))];
const shiftOf = new Map<string, number>();
for (const stem of longStems) {
  for (let by = 1; by < 26; by += 1) shiftOf.set(shift(stem, by), by);
  shiftOf.set(turn(stem), atbash);
}

/** `%49%67`, `&#73;`, `\u0049`, `\x49`. */
function readEscapes(text: string): string[] {
  if (!/%[0-9a-f]{2}|&#x?[0-9a-f]{2,6};|&(?:lt|gt|amp|quot|nbsp);|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/i.test(text)) return [];
  const fromCode = (code: number) => (code > 8 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ');
  const read = text
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&#x([0-9a-f]{2,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{2,7});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&(?:lt|gt|amp|quot|nbsp);/g, ' ')
    .replace(/\\(?:u|x(?=[0-9a-f]{2}))([0-9a-f]{2,4})/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)));
  return [read.replaceAll('+', ' ')];
}

/** Runs of Base64, Base32 or hex that give readable text, read in their place. */
function readBlobs(text: string): string[] {
  const alone: string[] = [];
  const read = text.replace(/[A-Za-z0-9+/_-]{12,}={0,2}/g, (blob) => {
    const decoded = decodeBlob(blob);
    if (decoded !== undefined) alone.push(decoded);
    return decoded ?? blob;
  });
  const spaced = text.replace(
    /(?:\b(?:0x)?[0-9a-f]{2}\b[\s,:-]*){8,}/gi,
    (run) => readable(Buffer.from(run.replace(/0x|[^0-9a-f]/gi, ''), 'hex')) ?? run,
  );
  return [...alone, read, spaced].filter((reading) => reading !== text);
}

function decodeBlob(blob: string): string | undefined {
  if (/^(?:[0-9a-f]{2}){8,}$/i.test(blob)) return readable(Buffer.from(blob, 'hex'));
  if (/^[A-Z2-7]{16,}=*$/.test(blob)) return readable(fromBase32(blob)) ?? readable(Buffer.from(blob, 'base64'));
  const once = readable(Buffer.from(blob, 'base64'));
  return once === undefined ? undefined : (decodeInner(once) ?? once);
}

function decodeInner(once: string): string | undefined {
  return /^[A-Za-z0-9+/]{12,}={0,2}$/.test(once) ? readable(Buffer.from(once, 'base64')) : undefined;
}

function readable(octets: Buffer): string | undefined {
  const text = octets.toString('utf8');
  const letters = text.match(/[\p{L}\p{N}\s]/gu)?.length ?? 0;
  return text.length >= 6 && !text.includes('\ufffd') && letters / text.length > 0.75 && !/[\u0000-\u0008]/.test(text)
    ? text
    : undefined;
}

function fromBase32(blob: string): Buffer {
  let bits = '';
  for (const letter of blob.replace(/=+$/, '')) {
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
}

/** Binary, decimal codes and Morse. */
function readCodes(text: string): string[] {
  const readings: string[] = [];
  const binary = /(?:[01]{8}[\s,]*){4,}/.exec(text)?.[0].match(/[01]{8}/g);
  if (binary) readings.push(readable(Buffer.from(binary.map((octet) => Number.parseInt(octet, 2)))) ?? '');
  const decimal = /(?:\b\d{2,3}\b[\s,]+){7,}\d{2,3}\b/.exec(text)?.[0].match(/\d+/g)?.map(Number);
  if (decimal?.every((code) => code > 31 && code < 127)) readings.push(readable(Buffer.from(decimal)) ?? '');
  const morse = /(?:[.·•–—-]{1,5}[\s/|]+){8,}[.·•–—-]{0,5}/u.exec(text)?.[0];
  if (morse !== undefined) readings.push(...(stems.test(fromMorse(morse)) ? [plainOrder] : []));
  return readings.filter((reading) => reading !== '');
}

const morseCodes =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );

function fromMorse(morse: string): string {
  const signs = morse
    .replace(/[·•]/g, '.')
    .replace(/[–—]/g, '-')
    .split(/[\s/|]+/);
  return signs.map((sign) => 'abcdefghijklmnopqrstuvwxyz'[morseCodes.indexOf(sign)] ?? '').join('');
}
