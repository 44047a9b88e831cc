import { plainOrder, stems } from './stems.ts';

/** What a text says where it is escaped or encoded: URL, HTML and string escapes, Base64, Base32, hex, binary, Morse. */
export function decode(text: string): string[] {
  return [...readEscapes(text), ...readBlobs(text), ...readCodes(text)];
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
    // Three words or more: nobody encodes a fact.
    if (decoded !== undefined) alone.push(/\p{L}+\s+\p{L}+\s+\p{L}+/u.test(decoded) ? plainOrder : decoded);
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
